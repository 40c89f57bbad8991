import { describe, expect, it } from 'vitest';
import { Role } from '../model/denoiser.js';
import { type Entry, visible } from '../model/visibility.js';
import { Batch, LossKind, RowWriter } from './batch.js';

const shape = { rows: 2, length: 64, losses: 80 };

function entryOf(batch: Batch, at: number): Entry {
  return {
    document: batch.documents[at]!,
    position: Number(batch.positions[at]),
    block: batch.blocks[at]!,
    role: batch.roles[at]!,
  };
}

const ids = (count: number, first: number): Int32Array =>
  Int32Array.from({ length: count }, (_, i) => first + i);
const ones = (count: number): Float32Array => new Float32Array(count).fill(1);

/** Two documents; blocks that overlap, begin at one place, and stand at both ends. */
const blocks = [
  { document: 0, start: 3, length: 4 },
  { document: 0, start: 5, length: 6 },
  { document: 1, start: 2, length: 3 },
  { document: 0, start: 3, length: 2 },
  { document: 1, start: 0, length: 5 },
  { document: 1, start: 2, length: 4 },
];

function filledRow(row: number): { readonly batch: Batch; readonly start: number } {
  const batch = new Batch(shape);
  const writer = new RowWriter(batch, row);
  expect(writer.clean(ids(10, 100), 4)).toBe(0);
  expect(writer.clean(ids(6, 200), 2)).toBe(1);
  for (const { document, start, length } of blocks) {
    expect(writer.noisy(document, start, ids(length, 50), ids(length, 300), ones(length))).toBe(true);
  }
  return { batch, start: row * shape.length };
}

describe('RowWriter', () => {
  it('lets a noisy entry see exactly the clean past before its block and its own block', () => {
    const { batch, start } = filledRow(1);
    const clean = [
      Array.from({ length: 10 }, (_, i) => start + i),
      Array.from({ length: 6 }, (_, i) => start + 10 + i),
    ];
    let at = start + 16;
    for (const { document, start: from, length } of blocks) {
      const own = Array.from({ length }, (_, i) => at + i);
      const wanted = [...clean[document]!.slice(0, from), ...own];
      for (const q of own) {
        const seen = Array.from({ length: batch.ids.length }, (_, k) => k).filter((k) =>
          visible(entryOf(batch, q), entryOf(batch, k), 'causal'),
        );
        // The other row is a batch row of its own; attention never crosses rows.
        expect(seen).toEqual(wanted);
        expect(Number(batch.positions[q])).toBe(from + (q - at));
      }
      at += length;
    }
    expect(batch.filled).toBe(at - start);
  });

  it('lets a clean entry see exactly the clean entries of its document up to itself', () => {
    const { batch } = filledRow(0);
    for (const [from, to] of [
      [0, 10],
      [10, 16],
    ] as const) {
      for (let q = from; q < to; q++) {
        const seen = Array.from({ length: shape.length }, (_, k) => k).filter((k) =>
          visible(entryOf(batch, q), entryOf(batch, k), 'causal'),
        );
        expect(seen).toEqual(Array.from({ length: q - from + 1 }, (_, i) => from + i));
      }
    }
  });

  it('takes next-token losses on the response and own-token losses where a noisy weight is positive', () => {
    const batch = new Batch(shape);
    const writer = new RowWriter(batch, 0);
    writer.clean(ids(5, 100), 3);
    writer.noisy(0, 3, Int32Array.of(1, 104), Int32Array.of(103, 104), Float32Array.of(0.5, 0));
    const taken = Array.from({ length: batch.losses }, (_, i) => [
      Number(batch.lossAt[i]),
      Number(batch.labels[i]),
      batch.weights[i],
      batch.kinds[i],
    ]);
    expect(taken).toEqual([
      [2, 103, 1, LossKind.ar],
      [3, 104, 1, LossKind.ar],
      [5, 103, 0.5, LossKind.diffusion],
    ]);
    expect(Array.from(batch.roles.subarray(0, 7))).toEqual([
      ...Array(5).fill(Role.clean),
      Role.noisy,
      Role.noisy,
    ]);
    expect([writer.room, writer.lossRoom]).toEqual([57, 77]);
  });

  it('leaves what is not written as padding', () => {
    const { batch } = filledRow(0);
    expect(batch.documents.subarray(batch.filled).every((document) => document === -1)).toBe(true);
    expect(batch.weights.subarray(batch.losses).every((weight) => weight === 0)).toBe(true);
  });

  it('refuses a seventeenth block at one start and adds nothing', () => {
    const batch = new Batch({ rows: 1, length: 100, losses: 50 });
    const writer = new RowWriter(batch, 0);
    writer.clean(ids(4, 10), 1);
    const add = (): boolean => writer.noisy(0, 2, ids(1, 5), ids(1, 12), ones(1));
    for (let i = 0; i < 16; i++) expect(add()).toBe(true);
    const [filled, losses] = [batch.filled, batch.losses];
    expect(add()).toBe(false);
    expect([batch.filled, batch.losses]).toEqual([filled, losses]);
    expect(writer.noisy(0, 3, ids(1, 5), ids(1, 12), ones(1))).toBe(true);
  });

  it('drops losses, not entries, when the list is full', () => {
    const batch = new Batch({ rows: 1, length: 20, losses: 3 });
    const writer = new RowWriter(batch, 0);
    writer.clean(ids(8, 10), 1);
    expect([batch.losses, batch.filled, writer.lossRoom]).toEqual([3, 8, 0]);
  });
});

describe('Batch', () => {
  it('normalize() makes each kind add up to its share', () => {
    const { batch } = filledRow(0);
    batch.normalize({ ar: 0.25, diffusion: 3 });
    const sum = (kind: number): number =>
      batch.weights.reduce((total, weight, i) => total + (batch.kinds[i] === kind ? weight : 0), 0);
    expect(sum(LossKind.ar)).toBeCloseTo(0.25, 6);
    expect(sum(LossKind.diffusion)).toBeCloseTo(3, 5);
  });

  it('normalize() of a batch without losses stays zero', () => {
    const batch = new Batch(shape);
    batch.normalize({ ar: 1, diffusion: 1 });
    expect(batch.weights.every((weight) => weight === 0)).toBe(true);
  });

  it('feeds() have the shapes of the graph', () => {
    const feeds = new Batch(shape).feeds();
    for (const [name, { shape: size, data }] of Object.entries(feeds)) {
      const wanted = ['loss_at', 'labels', 'weights'].includes(name) ? [80] : [2, 64];
      expect([name, size, data.length]).toEqual([name, wanted, wanted.reduce((a, b) => a * b, 1)]);
    }
    expect(Object.keys(feeds)).toHaveLength(8);
  });
});
