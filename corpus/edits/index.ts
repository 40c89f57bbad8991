/** All edits that were written by hand. */
import type { EditFamily } from './edit-family.js';
import { edits as algorithms } from './written/algorithms.js';
import { edits as algorithms2 } from './written/algorithms-2.js';
import { edits as lists } from './written/lists.js';
import { edits as lists2 } from './written/lists-2.js';
import { edits as records } from './written/records.js';
import { edits as records2 } from './written/records-2.js';
import { edits as rules } from './written/rules.js';
import { edits as rules2 } from './written/rules-2.js';
import { edits as texts } from './written/texts.js';
import { edits as texts2 } from './written/texts-2.js';
import { edits as wishes } from './written/wishes.js';
import { edits as wishes2 } from './written/wishes-2.js';

export const editFamilies: readonly EditFamily[] = [
  ...algorithms,
  ...algorithms2,
  ...lists,
  ...lists2,
  ...records,
  ...records2,
  ...rules,
  ...rules2,
  ...texts,
  ...texts2,
  ...wishes,
  ...wishes2,
];
