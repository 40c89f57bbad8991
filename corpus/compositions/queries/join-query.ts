/** Queries over two lists that belong together by an id. */
import type { Random } from '../../../src/support/random.js';
import type { Composition } from '../draw-composition.js';
import { listOperations } from './join-lists.js';
import { drawRevenueQuery } from './join-revenue.js';
import { totalOperations } from './join-totals.js';
import { drawJoint } from './joint.js';
import { compose, weighted } from './relation-parts.js';

const revenueShare = 0.13;
const operations = [...totalOperations, ...listOperations];

export function drawJoinQuery(random: Random): Composition {
  if (random.next() < revenueShare) return compose(drawRevenueQuery(random), random);
  const operation = weighted(operations, random);
  return compose(operation(drawJoint(random), random), random);
}
