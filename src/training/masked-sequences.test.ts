import { describe, expect, it } from 'vitest';
import { Role } from '../model/denoiser.js';
import { type Entry, visible } from '../model/visibility.js';
import { type Batch, LossKind } from './batch.js';
import { bd3lmBatch } from './bd3lm-batch.js';
import {
  type DiffusionLossOptions,
  maskSequences,
  type NoiseDraws,
  type Sequences,
} from './masked-sequences.js';
import { mdlmBatch } from './mdlm-batch.js';
import { linearSchedule } from './noise-schedule.js';

const x = -100;
/** Two rows of six; the second ends in padding. Draws below the row's time mask the token. */
const sequences: Sequences = {
  rows: 2,
  length: 6,
  ids: [11, 12, 13, 14, 15, 16, 21, 22, 23, 24, 0, 0],
  labels: [x, 12, 13, 14, 15, 16, x, x, 23, 24, x, x],
  attended: [1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0],
};
const draws: NoiseDraws = {
  times: [0.5, 0.25],
  uniform: [0, 0.1, 0.9, 0.5, 0.49, 0.7, 0, 0, 0.2, 0.25, 0, 0],
};
const options: DiffusionLossOptions = {
  maskTokenId: 99,
  schedule: linearSchedule,
  weighting: 'uniform',
  norm: 'batch',
  rightShift: false,
};

const losses = (batch: Batch): [number, number, number][] =>
  Array.from({ length: batch.losses }, (_, i) => [
    Number(batch.lossAt[i]),
    Number(batch.labels[i]),
    batch.weights[i]!,
  ]);

describe('maskSequences()', () => {
  it('masks where the draw is below the probability and the label is not ignored', () => {
    const { noisyIds, weights } = maskSequences(sequences, draws, options);
    expect(Array.from(noisyIds)).toEqual([11, 99, 13, 14, 99, 16, 21, 22, 99, 24, 0, 0]);
    expect(Array.from(weights, (weight) => weight > 0)).toEqual(Array.from(noisyIds, (id) => id === 99));
  });

  it.each([
    ['token', [1 / 7, 1 / 7]],
    ['sequence', [1 / 10, 1 / 4]],
    ['batch', [1 / 2, 1 / 2]],
  ] as const)('divides by the %s norm', (norm, [first, second]) => {
    const { weights } = maskSequences(sequences, draws, { ...options, norm });
    expect([weights[1], weights[8]]).toEqual([Math.fround(first), Math.fround(second)]);
  });

  it("multiplies by the schedule's weight at the row's time when asked", () => {
    const { weights } = maskSequences(sequences, draws, { ...options, weighting: 'scheduler' });
    expect(weights[1]! * 2).toBeCloseTo(1 / 0.500001, 6);
    expect(weights[8]! * 2).toBeCloseTo(1 / 0.250001, 6);
  });

  it('gives a row without labels no loss and no division by zero', () => {
    const none: Sequences = { ...sequences, labels: Array<number>(12).fill(x) };
    for (const norm of ['token', 'sequence', 'batch'] as const) {
      expect(Array.from(maskSequences(none, draws, { ...options, norm }).weights)).toEqual(Array(12).fill(0));
    }
  });

  it.each<[string, Partial<Sequences>, Partial<NoiseDraws>, RegExp]>([
    ['labels are missing', { labels: [1, 2] }, {}, /labels has 2 values, not 2 times 6/],
    ['draws are missing', {}, { uniform: [0.5] }, /uniform has 1 values/],
    ['a time is missing', {}, { times: [0.5] }, /1 times for 2 rows/],
    ['a time is 0', {}, { times: [0.5, 0] }, /time 0 is outside/],
    ['a time is NaN', {}, { times: [0.5, Number.NaN] }, /time NaN is outside/],
  ])('throws invalid_argument when %s', (_, change, other, message) => {
    const run = (): unknown => maskSequences({ ...sequences, ...change }, { ...draws, ...other }, options);
    expect(run).toThrow(expect.objectContaining({ code: 'invalid_argument' }));
    expect(run).toThrow(message);
  });
});

describe('mdlmBatch()', () => {
  it('is one noisy block a row with padding that nothing sees', () => {
    const batch = mdlmBatch(sequences, draws, options);
    expect(batch.shape).toEqual({ rows: 2, length: 6, losses: 12 });
    expect(Array.from(batch.positions, Number)).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
    expect(Array.from(batch.documents)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -1, -1]);
    expect(new Set(batch.roles)).toEqual(new Set([Role.noisy]));
    expect(new Set(batch.blocks)).toEqual(new Set([0]));
    expect(batch.filled).toBe(10);
    expect(losses(batch)).toEqual([
      [1, 12, 0.5],
      [4, 15, 0.5],
      [8, 23, 0.5],
    ]);
    expect(Array.from(batch.kinds.subarray(0, 3))).toEqual(Array(3).fill(LossKind.diffusion));
  });

  it('reads the position before when shifted, and the first its own', () => {
    const all: Sequences = { ...sequences, labels: sequences.ids };
    const shifted = mdlmBatch(
      all,
      { ...draws, uniform: Array(12).fill(0) },
      { ...options, rightShift: true },
    );
    const at = losses(shifted).map(([position]) => position);
    expect(at).toEqual([0, 0, 1, 2, 3, 4, 6, 6, 7, 8, 9, 10]);
  });
});

describe('bd3lmBatch()', () => {
  it('is the noisy half, then the clean half, in blocks from the start of the row', () => {
    const batch = bd3lmBatch(sequences, draws, { ...options, blockSize: 4 });
    expect(batch.shape).toEqual({ rows: 2, length: 12, losses: 12 });
    const row = (values: ArrayLike<number | bigint>): number[] => Array.from(values, Number).slice(12, 24);
    expect(row(batch.ids)).toEqual([21, 22, 99, 24, 0, 0, 21, 22, 23, 24, 0, 0]);
    expect(row(batch.positions)).toEqual([0, 1, 2, 3, 4, 5, 0, 1, 2, 3, 4, 5]);
    expect(row(batch.blocks)).toEqual([0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 1]);
    expect(row(batch.roles)).toEqual([...Array(6).fill(Role.noisy), ...Array(6).fill(Role.clean)]);
    expect(losses(batch)).toEqual([
      [1, 12, 0.5],
      [4, 15, 0.5],
      [14, 23, 0.5],
    ]);
  });

  it('lets a noisy block see itself and the clean blocks before it', () => {
    const batch = bd3lmBatch(sequences, draws, { ...options, blockSize: 2 });
    const entry = (at: number): Entry => ({
      document: batch.documents[at]!,
      position: Number(batch.positions[at]),
      block: batch.blocks[at]!,
      role: batch.roles[at]!,
    });
    const seenBy = (q: number): number[] =>
      Array.from({ length: 12 }, (_, k) => k).filter((k) => visible(entry(q), entry(k), 'block'));
    expect(seenBy(0)).toEqual([0, 1]);
    expect(seenBy(3)).toEqual([2, 3, 6, 7]);
    expect(seenBy(4)).toEqual([4, 5, 6, 7, 8, 9]);
    expect(seenBy(8)).toEqual([6, 7, 8, 9]);
  });

  it.each([0, -1, 1.5, Number.NaN])('throws invalid_argument when the block size is %s', (blockSize) => {
    expect(() => bd3lmBatch(sequences, draws, { ...options, blockSize })).toThrow(
      expect.objectContaining({ code: 'invalid_argument' }),
    );
  });
});
