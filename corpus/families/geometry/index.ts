/** Geometry in the plane and simple solids. */
import type { Family } from '../../family.js';
import { families as points } from './points.js';
import { families as shapes } from './shapes.js';

export const families: readonly Family[] = [...shapes, ...points];
