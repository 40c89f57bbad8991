/**
 * The one visibility rule of training and inference (architecture.md section 3).
 * The graph's `visibilityBias` and the JavaScript `visible` compute the same thing; a test holds them together.
 */
import { Role } from './denoiser.js';

export interface Entry {
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
  if (q.document !== k.document) return false;
  if (k.role === Role.clean && k.block < q.block) return true;
  if (k.role !== q.role || k.block !== q.block) return false;
  return q.role === Role.noisy || cleanAttention === 'block' || k.position <= q.position;
}
