/**
 * The one visibility rule of training and inference (architecture.md section 3), as a function of two entries and
 * as graph nodes; a test holds the two together.
 *
 * Block numbers only need an order. Where the clean half is causal, `cleanBlock` and `noisyBlock` number by
 * position, so that blocks may start anywhere and several noisy copies of one text do not see each other.
 */
import type { Value } from '../onnx/graph.js';
import { and, equal, less, lessOrEqual, or, unsqueeze, where } from '../onnx/ops.js';
import { Role } from './denoiser.js';

export interface Entry {
  /** Entries of different documents never see each other; negative = padding, seen by nothing. */
  readonly document: number;
  readonly position: number;
  readonly block: number;
  readonly role: number;
}

/**
 * May query entry `q` attend to key entry `k`?
 *
 * @example
 * visible({ document: 0, position: 5, block: 1, role: Role.noisy }, key, 'causal');
 */
export function visible(q: Entry, k: Entry, cleanAttention: 'causal' | 'block'): boolean {
  if (q.document !== k.document || k.document < 0) return false;
  if (k.role === Role.clean && k.block < q.block) return true;
  if (k.role !== q.role || k.block !== q.block) return false;
  return q.role === Role.noisy || cleanAttention === 'block' || k.position <= q.position;
}

/** The four integers of a list of entries, each int32 [batch, length]. */
export interface EntryValues {
  readonly document: Value;
  readonly position: Value;
  readonly block: Value;
  readonly role: Value;
}

/** Added to scores that must not count. Finite, so that a row that sees nothing stays a number. */
const hidden = -1e9;

/** `visible()` of every pair as a score bias: float32 [batch, 1, queries, keys], 0 or -1e9. */
export function visibilityBias(q: EntryValues, k: EntryValues, cleanAttention: 'causal' | 'block'): Value {
  const row = (value: Value): Value => unsqueeze(value, [1, 3]);
  const column = (value: Value): Value => unsqueeze(value, [1, 2]);
  const { graph } = q.document;
  const zero = graph.scalar('int32', 0);
  const keyIsClean = column(equal(k.role, graph.scalar('int32', Role.clean)));
  const past = and(keyIsClean, less(column(k.block), row(q.block)));
  const own = and(equal(row(q.role), column(k.role)), equal(row(q.block), column(k.block)));
  const queryIsNoisy = row(equal(q.role, graph.scalar('int32', Role.noisy)));
  const order = lessOrEqual(column(k.position), row(q.position));
  const inBlock = cleanAttention === 'block' ? own : and(own, or(queryIsNoisy, order));
  const together = and(equal(row(q.document), column(k.document)), lessOrEqual(zero, column(k.document)));
  const seen = and(together, or(past, inBlock));
  return where(seen, graph.scalar('float32', 0), graph.scalar('float32', hidden));
}

/** Block number of a clean entry at `position` when up to `copies` noisy copies stand beside the clean half. */
export function cleanBlock(position: number, copies: number): number {
  return copies * position + copies - 1;
}

/** Block number of the noisy block of copy `copy` that starts at `start`: it sees the clean positions before `start`. */
export function noisyBlock(start: number, copy: number, copies: number): number {
  return copies * start + copy;
}
