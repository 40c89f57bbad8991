/** Recorded masks → the position, block and role of every entry, and back: what `visible()` must reproduce. */
import { type ForwardSlice, Role } from '../../src/model/denoiser.js';
import type { ModelConfig } from '../../src/model/model-config.js';
import { type Entry, visible } from '../../src/model/visibility.js';
import type { FixtureTensor } from './fixtures.js';

export interface RecordedCase {
  readonly rows: number;
  readonly length: number;
  readonly field: (name: string) => FixtureTensor | undefined;
}

export function recordedCase(tensors: ReadonlyMap<string, FixtureTensor>, name: string): RecordedCase {
  const field = (part: string): FixtureTensor | undefined => tensors.get(`${name}.${part}`);
  const [rows, length] = field('input_ids')!.shape as [number, number];
  return { rows, length, field };
}

/** Names of the cases with inputs of their own, in file order. */
export function caseNames(tensors: ReadonlyMap<string, FixtureTensor>): string[] {
  return [...tensors.keys()].flatMap((name) => (name.endsWith('.input_ids') ? [name.slice(0, -10)] : []));
}

/** May entry `q` of `row` see entry `k` by the recorded 4-D mask? Null without one. */
export function recordedPair(
  { length, field }: RecordedCase,
  row: number,
  q: number,
  k: number,
): boolean | null {
  const mask = field('attention_mask');
  if (mask?.shape.length !== 4) return null;
  const start = mask.shape[0] === 1 ? 0 : row * length * length;
  return mask.data[start + q * length + k] === 1;
}

/** Entries of a row that are not padding. */
export function realEntries(recorded: RecordedCase, row: number): number[] {
  const { length, field } = recorded;
  const all = Array.from({ length }, (_, i) => i);
  const mask = field('attention_mask');
  if (!mask) return all;
  if (mask.shape.length === 2) return all.filter((i) => mask.data[row * length + i] === 1);
  return all.filter((q) => all.some((k) => recordedPair(recorded, row, q, k)));
}

/**
 * The slice of one row without its padding. Causal families: clean entries in order. A block size: clean blocks
 * counted from the row's start, padding included; `bd3lm_train` has a noisy half in front. Otherwise one noisy
 * block. Without recorded positions the reference rotates by physical place, so padding on the left leaves a gap.
 */
export function recordedSlice(
  name: string,
  recorded: RecordedCase,
  row: number,
  config: ModelConfig,
): ForwardSlice {
  const { length, field } = recorded;
  const at = realEntries(recorded, row);
  const blockSize = field('block_size')?.data[0];
  const half = name.startsWith('bd3lm_train') ? length / 2 : 0;
  const positions = field('position_ids')?.data;
  const pick = (value: (i: number) => number): Int32Array => Int32Array.from(at, value);
  const clean = (i: number): boolean => (blockSize === undefined ? config.diffusion === null : i >= half);
  return {
    ids: pick((i) => field('input_ids')!.data[row * length + i]!),
    positions: pick((i) => positions?.[row * length + i] ?? i),
    blocks: pick((i) => (blockSize === undefined ? 0 : Math.floor((half > 0 ? i % half : i) / blockSize))),
    roles: Uint8Array.from(at, (i) => (clean(i) ? Role.clean : Role.noisy)),
    cache: null,
    predictAt: Int32Array.from(at.keys()),
  };
}

/** Pairs of real entries on which `visible()` and the recorded 4-D mask disagree. */
export function disagreements(
  recorded: RecordedCase,
  row: number,
  slice: ForwardSlice,
  cleanAttention: 'causal' | 'block',
): [number, number][] {
  const at = realEntries(recorded, row);
  const entry = (i: number): Entry => ({
    document: 0,
    position: slice.positions[i]!,
    block: slice.blocks[i]!,
    role: slice.roles[i]!,
  });
  const wrong: [number, number][] = [];
  for (const [i, q] of at.entries()) {
    for (const [j, k] of at.entries()) {
      const expected = recordedPair(recorded, row, q, k);
      if (visible(entry(i), entry(j), cleanAttention) !== expected) wrong.push([q, k]);
    }
  }
  return wrong;
}
