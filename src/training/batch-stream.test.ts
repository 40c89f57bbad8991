import { describe, expect, it } from 'vitest';
import { Role } from '../model/denoiser.js';
import { Random } from '../support/random.js';
import { type Batch, LossKind } from './batch.js';
import { BatchStream, type StreamOptions } from './batch-stream.js';
import type { Document } from './document.js';
import { defaultObjective } from './objective.js';

const vocabulary = { maskTokenId: 1, firstToken: 3, vocabSize: 500, eosTokenId: 0 };
const marker = 1000;

/** Documents of different lengths; the first token says which one it is. */
function documentsOf(count: number): Document[] {
  const random = new Random(7);
  return Array.from({ length: count }, (_, number) => {
    const promptLength = 2 + random.int(5);
    const response = 3 + random.int(20);
    const ids = Int32Array.from({ length: promptLength + response }, () => 3 + random.int(400));
    ids[0] = marker + number;
    ids[ids.length - 1] = vocabulary.eosTokenId;
    return { ids, promptLength };
  });
}

const documents = documentsOf(23);
const options: StreamOptions = {
  documents,
  shape: { rows: 3, length: 96, losses: 3 * 96 },
  objective: defaultObjective,
  vocabulary,
  seed: 5,
};

/** Numbers of the documents that a batch holds, in order. */
function numbersIn(batch: Batch): number[] {
  const numbers: number[] = [];
  batch.ids.forEach((id, at) => {
    const first = batch.documents[at]! >= 0 && batch.roles[at] === Role.clean && batch.positions[at] === 0n;
    if (first) numbers.push(Number(id) - marker);
  });
  return numbers;
}

describe('BatchStream', () => {
  it('gives every document once an epoch, in another order each epoch', () => {
    const stream = new BatchStream(options);
    const seen: number[] = [];
    for (let step = 0; seen.length < 3 * documents.length; step++) {
      seen.push(...numbersIn(stream.next(step)));
      expect(stream.cursor).toBe(seen.length);
      expect(stream.epochs).toBe(seen.length / documents.length);
    }
    const epochs = [0, 1, 2].map((epoch) =>
      seen.slice(epoch * documents.length, (epoch + 1) * documents.length),
    );
    for (const epoch of epochs) {
      expect([...epoch].sort((a, b) => a - b)).toEqual(documents.map((_, number) => number));
    }
    expect(epochs[0]).not.toEqual(epochs[1]);
    expect(epochs[1]).not.toEqual(epochs[2]);
  });

  it('is a pure function of seed, cursor and step', () => {
    const whole = new BatchStream(options);
    for (let step = 0; step < 12; step++) {
      const resumed = new BatchStream(options, whole.cursor);
      const batch = whole.next(step);
      expect(resumed.next(step)).toEqual(batch);
      expect(resumed.cursor).toBe(whole.cursor);
    }
    const other = new BatchStream({ ...options, seed: 6 }).next(0);
    expect(other.ids).not.toEqual(new BatchStream(options).next(0).ids);
    expect(new BatchStream(options).next(1).ids).not.toEqual(new BatchStream(options).next(0).ids);
  });

  it('writes blocks of the document that they belong to, with its tokens as labels and end-of-text behind it', () => {
    const stream = new BatchStream({ ...options, objective: { ...defaultObjective, editShare: 0 } });
    let [checked, padding, masked] = [0, 0, 0];
    for (let step = 0; step < 20; step++) {
      const batch = stream.next(step);
      const { rows, length } = batch.shape;
      for (let row = 0; row < rows; row++) {
        const clean = new Map<string, bigint>();
        const label = new Map<number, bigint>();
        for (let i = 0; i < batch.losses; i++) {
          if (batch.kinds[i] === LossKind.diffusion) label.set(Number(batch.lossAt[i]), batch.labels[i]!);
        }
        for (let at = row * length; at < (row + 1) * length; at++) {
          const key = `${batch.documents[at]} ${batch.positions[at]}`;
          if (batch.documents[at]! < 0) continue;
          if (batch.roles[at] === Role.clean) clean.set(key, batch.ids[at]!);
          else {
            const truth = clean.get(key) ?? 0n;
            if (!clean.has(key)) padding++;
            const isMask = batch.ids[at] === 1n;
            if (!isMask) expect(batch.ids[at]).toBe(truth);
            if (isMask) masked++;
            // Without edits, losses stand at masks and only there.
            expect(label.get(at)).toBe(isMask ? truth : undefined);
            checked++;
          }
        }
      }
    }
    expect(checked).toBeGreaterThan(500);
    expect(masked).toBeGreaterThan(300);
    expect(padding).toBeGreaterThan(20);
  });

  it('starts blocks inside the response only', () => {
    const stream = new BatchStream(options);
    let started = 0;
    for (let step = 0; step < 10; step++) {
      const batch = stream.next(step);
      const { rows, length } = batch.shape;
      const numbers = numbersIn(batch);
      for (let row = 0; row < rows; row++) {
        const own = numbers.splice(
          0,
          1 + Math.max(...batch.documents.subarray(row * length, (row + 1) * length)),
        );
        for (let at = row * length; at < (row + 1) * length; at++) {
          if (batch.roles[at] !== Role.noisy || batch.blocks[at] === batch.blocks[at - 1]) continue;
          const { ids, promptLength } = documents[own[batch.documents[at]!]!]!;
          expect(Number(batch.positions[at])).toBeGreaterThanOrEqual(promptLength);
          expect(Number(batch.positions[at])).toBeLessThan(ids.length);
          started++;
        }
      }
    }
    expect(started).toBeGreaterThan(50);
  });

  it('never writes past a row', () => {
    const stream = new BatchStream({ ...options, shape: { rows: 5, length: 40, losses: 60 } });
    for (let step = 0; step < 30; step++) {
      const batch = stream.next(step);
      const written = batch.documents.filter((document) => document >= 0).length;
      expect(batch.filled).toBe(written);
      expect(batch.losses).toBeLessThanOrEqual(60);
      for (let i = 0; i < batch.losses; i++)
        expect(batch.documents[Number(batch.lossAt[i])]).toBeGreaterThanOrEqual(0);
    }
  });

  it('leaves out documents that are too long for a row', () => {
    const long: Document = { ids: new Int32Array(77).fill(marker + 99), promptLength: 3 };
    const stream = new BatchStream({ ...options, documents: [...documents, long] });
    expect(stream.size).toBe(documents.length);
    for (let step = 0; step < 10; step++) expect(numbersIn(stream.next(step))).not.toContain(99);
  });

  it('throws invalid_argument with both sizes when no document fits', () => {
    const build = (): unknown => new BatchStream({ ...options, shape: { rows: 1, length: 5, losses: 5 } });
    expect(build).toThrow(expect.objectContaining({ code: 'invalid_argument' }));
    expect(build).toThrow(/None of the 23 documents fits rows of 5 positions/);
  });
});
