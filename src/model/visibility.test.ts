import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Graph, type Value } from '../onnx/graph.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor, Session } from '../session/session.js';
import { Role } from './denoiser.js';
import {
  cleanBlock,
  type Entry,
  type EntryValues,
  noisyBlock,
  visibilityBias,
  visible,
} from './visibility.js';

const parts = ['document', 'position', 'block', 'role'] as const;

const entry = (overrides: Partial<Entry> = {}): Entry => ({
  document: 0,
  position: 0,
  block: 0,
  role: Role.clean,
  ...overrides,
});

describe('visible()', () => {
  it.each<[string, Partial<Entry>, Partial<Entry>, boolean, boolean]>([
    ['the clean past', { block: 2, role: Role.noisy }, { block: 1 }, true, true],
    ['the clean past of a clean entry', { block: 2 }, { block: 1, position: 9 }, true, true],
    ['the clean future', { block: 1 }, { block: 2 }, false, false],
    ['a clean entry of its own block when noisy', { role: Role.noisy }, {}, false, false],
    ['a noisy past', { block: 2 }, { block: 1, role: Role.noisy }, false, false],
    ['a later noisy entry of its block', { role: Role.noisy }, { role: Role.noisy, position: 5 }, true, true],
    ['another noisy block', { block: 2, role: Role.noisy }, { block: 1, role: Role.noisy }, false, false],
    ['an earlier clean entry of its block', { position: 5 }, { position: 4 }, true, true],
    ['itself', { position: 5 }, { position: 5 }, true, true],
    ['a later clean entry of its block', { position: 4 }, { position: 5 }, false, true],
    ['another document', { block: 2 }, { block: 1, document: 1 }, false, false],
    ['padding', { document: -1, block: 2 }, { document: -1, block: 1 }, false, false],
  ])('lets an entry see %s as the rule says', (_, q, k, causal, block) => {
    expect(visible(entry(q), entry(k), 'causal')).toBe(causal);
    expect(visible(entry(q), entry(k), 'block')).toBe(block);
  });
});

describe.each(['causal', 'block'] as const)('visibilityBias() with clean attention %s', (cleanAttention) => {
  let session: Session;

  beforeAll(async () => {
    const graph = new Graph('bias');
    const side = (name: string): EntryValues =>
      Object.fromEntries(
        parts.map((part) => [part, graph.input(`${name}.${part}`, 'int32', ['batch', name])]),
      ) as unknown as Record<(typeof parts)[number], Value>;
    graph.output('bias', visibilityBias(side('q'), side('k'), cleanAttention));
    session = await openNodeSession(graph, { threads: 1 });
  });
  afterAll(() => session[Symbol.asyncDispose]());

  const entries = fc.record({
    document: fc.integer({ min: -1, max: 1 }),
    position: fc.integer({ min: 0, max: 3 }),
    block: fc.integer({ min: -1, max: 2 }),
    role: fc.constantFrom(Role.clean, Role.noisy),
  });
  const rows = fc
    .tuple(fc.integer({ min: 1, max: 2 }), fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 8 }))
    .chain(([batch, queries, keys]) =>
      fc.tuple(
        fc.array(fc.array(entries, { minLength: queries, maxLength: queries }), {
          minLength: batch,
          maxLength: batch,
        }),
        fc.array(fc.array(entries, { minLength: keys, maxLength: keys }), {
          minLength: batch,
          maxLength: batch,
        }),
      ),
    );

  const feeds = (name: string, lists: readonly (readonly Entry[])[]): Record<string, HostTensor> =>
    Object.fromEntries(
      parts.map((part) => [
        `${name}.${part}`,
        {
          type: 'int32',
          shape: [lists.length, lists[0]!.length],
          data: Int32Array.from(lists.flatMap((list) => list.map((item) => item[part]))),
        },
      ]),
    );

  it('is visible() of every pair when entries are arbitrary', async () => {
    await fc.assert(
      fc.asyncProperty(rows, async ([q, k]) => {
        const { bias } = await session.run({ ...feeds('q', q), ...feeds('k', k) }, { bias: null });
        expect(bias!.shape).toEqual([q.length, 1, q[0]!.length, k[0]!.length]);
        const wanted = q.flatMap((list, row) =>
          list.flatMap((one) => k[row]!.map((other) => (visible(one, other, cleanAttention) ? 0 : -1e9))),
        );
        expect(Array.from(bias!.data as Float32Array)).toEqual(wanted);
      }),
      { numRuns: 200 },
    );
  });
});

describe('cleanBlock() and noisyBlock()', () => {
  it('let a noisy block see exactly the clean positions before its start, and no other copy', () => {
    const copies = 4;
    for (let start = 0; start < 5; start++) {
      for (let copy = 0; copy < copies; copy++) {
        const block = noisyBlock(start, copy, copies);
        const q = entry({ position: start + 1, block, role: Role.noisy });
        for (let position = 0; position < 6; position++) {
          const clean = entry({ position, block: cleanBlock(position, copies) });
          expect(visible(q, clean, 'causal')).toBe(position < start);
          expect(visible(clean, q, 'causal')).toBe(false);
        }
        for (let other = 0; other < copies; other++) {
          const k = entry({ position: start, block: noisyBlock(start, other, copies), role: Role.noisy });
          expect(visible(q, k, 'causal')).toBe(other === copy);
        }
      }
    }
  });

  it('let a clean entry see exactly the clean positions up to its own', () => {
    const clean = (position: number): Entry => entry({ position, block: cleanBlock(position, 16) });
    for (let q = 0; q < 5; q++) {
      for (let k = 0; k < 5; k++) expect(visible(clean(q), clean(k), 'causal')).toBe(k <= q);
    }
  });
});
