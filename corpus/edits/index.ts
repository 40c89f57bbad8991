/** All edits that were written by hand. */
import type { EditFamily } from './edit-family.js';
import { edits as algorithms } from './written/algorithms.js';
import { edits as algorithms2 } from './written/algorithms-2.js';
import { edits as algorithms3 } from './written/algorithms-3.js';
import { edits as algorithms4 } from './written/algorithms-4.js';
import { edits as algorithms5 } from './written/algorithms-5.js';
import { edits as algorithms6 } from './written/algorithms-6.js';
import { edits as lists } from './written/lists.js';
import { edits as lists2 } from './written/lists-2.js';
import { edits as lists3 } from './written/lists-3.js';
import { edits as lists4 } from './written/lists-4.js';
import { edits as lists5 } from './written/lists-5.js';
import { edits as records } from './written/records.js';
import { edits as records2 } from './written/records-2.js';
import { edits as records3 } from './written/records-3.js';
import { edits as records4 } from './written/records-4.js';
import { edits as records5 } from './written/records-5.js';
import { edits as records6 } from './written/records-6.js';
import { edits as rules } from './written/rules.js';
import { edits as rules2 } from './written/rules-2.js';
import { edits as rules3 } from './written/rules-3.js';
import { edits as rules4 } from './written/rules-4.js';
import { edits as texts } from './written/texts.js';
import { edits as texts2 } from './written/texts-2.js';
import { edits as texts3 } from './written/texts-3.js';
import { edits as texts4 } from './written/texts-4.js';
import { edits as wishes } from './written/wishes.js';
import { edits as wishes2 } from './written/wishes-2.js';
import { edits as wishes3 } from './written/wishes-3.js';
import { edits as wishes4 } from './written/wishes-4.js';
import { edits as wishes5 } from './written/wishes-5.js';
import { edits as wishes6 } from './written/wishes-6.js';

export const editFamilies: readonly EditFamily[] = [
  ...algorithms,
  ...algorithms2,
  ...algorithms3,
  ...algorithms4,
  ...algorithms5,
  ...algorithms6,
  ...lists,
  ...lists2,
  ...lists3,
  ...lists4,
  ...lists5,
  ...records,
  ...records2,
  ...records3,
  ...records4,
  ...records5,
  ...records6,
  ...rules,
  ...rules2,
  ...rules3,
  ...rules4,
  ...texts,
  ...texts2,
  ...texts3,
  ...texts4,
  ...wishes,
  ...wishes2,
  ...wishes3,
  ...wishes4,
  ...wishes5,
  ...wishes6,
];
