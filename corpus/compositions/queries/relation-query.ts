/** Queries over related, walked, classified or keyed records. */
import type { Random } from '../../../src/support/random.js';
import type { Composition } from '../draw-composition.js';
import { drawBucketQuery } from './bucket-query.js';
import { drawJoinQuery } from './join-query.js';
import { drawKeyedQuery } from './keyed-query.js';
import { drawLedgerQuery } from './ledger-query.js';
import { weighted } from './relation-parts.js';

const kinds = [
  [0.4, drawJoinQuery],
  [0.2, drawLedgerQuery],
  [0.15, drawBucketQuery],
  [0.25, drawKeyedQuery],
] as const;

export function drawRelationQuery(random: Random): Composition {
  return weighted(kinds, random)(random);
}
