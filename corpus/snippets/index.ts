/** All functions of other hands. */
import { snippets as data } from './data.js';
import { snippets as data2 } from './data-2.js';
import { snippets as data3 } from './data-3.js';
import { snippets as mixed } from './mixed.js';
import { snippets as mixed2 } from './mixed-2.js';
import { snippets as mixed3 } from './mixed-3.js';
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [...data, ...data2, ...data3, ...mixed, ...mixed2, ...mixed3];
