/** Families on graphs, grids as graphs, and trees. */
import type { Family } from '../../family.js';
import { families as edges } from './edges.js';
import { families as grids } from './grids.js';
import { families as traversal } from './traversal.js';

export const families: readonly Family[] = [...traversal, ...grids, ...edges];
