/** All functions of other hands. */
import { snippets as data } from './data.js';
import { snippets as data2 } from './data-2.js';
import { snippets as data3 } from './data-3.js';
import { snippets as data4 } from './data-4.js';
import { snippets as data5 } from './data-5.js';
import { snippets as data6 } from './data-6.js';
import { snippets as data7 } from './data-7.js';
import { snippets as data8 } from './data-8.js';
import { snippets as mixed } from './mixed.js';
import { snippets as mixed2 } from './mixed-2.js';
import { snippets as mixed3 } from './mixed-3.js';
import { snippets as mixed4 } from './mixed-4.js';
import { snippets as mixed5 } from './mixed-5.js';
import { snippets as mixed6 } from './mixed-6.js';
import { snippets as mixed7 } from './mixed-7.js';
import { snippets as mixed8 } from './mixed-8.js';
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  ...data,
  ...data2,
  ...data3,
  ...data4,
  ...data5,
  ...data6,
  ...data7,
  ...data8,
  ...mixed,
  ...mixed2,
  ...mixed3,
  ...mixed4,
  ...mixed5,
  ...mixed6,
  ...mixed7,
  ...mixed8,
];
