import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCanvas } from '../canvas/canvas.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import { denoise } from './denoise.js';
import { type CanvasEvent, type DenoiseRequest, denoiseMany } from './denoise-many.js';
import type { DenoiseOptions } from './denoise-options.js';

const request = (prompt: number[], length: number, options: DenoiseOptions): DenoiseRequest => ({
  canvas: createCanvas({ prompt, outputLength: length, maskTokenId: 63 }),
  options,
});

const withoutTimes = (event: unknown): unknown =>
  JSON.parse(JSON.stringify(event, (key, value) => (key === 'wallMs' || key === 'prefillMs' ? 0 : value)));

describe('denoiseMany()', () => {
  const requests = fc.record({
    prompt: fc.array(fc.nat(40), { minLength: 1, maxLength: 8 }),
    length: fc.integer({ min: 1, max: 20 }),
    options: fc.record({
      mode: fc.constantFrom<DenoiseOptions['mode']>('block', 'whole', 'autoregressive', 'self-speculation'),
      temperature: fc.constantFrom(0, 0.8),
      topK: fc.constantFrom(undefined, 4),
      presencePenalty: fc.constantFrom(0, 0.5),
      seed: fc.nat(99),
    }),
  });

  it('gives each canvas of a mixed batch the events that it gets alone', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(requests, { minLength: 1, maxLength: 5 }),
        fc.integer({ min: 1, max: 4 }),
        async (all, batch) => {
          const denoiser = fakeDenoiser({ eosRate: 0.03 });
          const together = new Map<number, unknown[]>();
          const many = all.map(({ prompt, length, options }) => request(prompt, length, options));
          for await (const { index, event } of denoiseMany(denoiser, many, { batch })) {
            together.set(index, [...(together.get(index) ?? []), withoutTimes(event)]);
          }
          for (const [index, { prompt, length, options }] of all.entries()) {
            const alone: unknown[] = [];
            const { canvas } = request(prompt, length, options);
            for await (const event of denoise(denoiser, canvas, options)) alone.push(withoutTimes(event));
            expect(together.get(index)).toEqual(alone);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('fills free slots as canvases finish, never above the batch limit', async () => {
    const denoiser = fakeDenoiser();
    const many = [2, 9, 3, 5, 1].map((length) => request([1, 2], length, { mode: 'autoregressive' }));
    for await (const _ of denoiseMany(denoiser, many, { batch: 2 }));
    expect(Math.max(...denoiser.calls.map(({ slices }) => slices.length))).toBe(2);
    expect(denoiser.calls).toHaveLength(10);
  });

  it('reports the error of one canvas and finishes the others', async () => {
    const denoiser = fakeDenoiser();
    const controller = new AbortController();
    const many = [
      request([1], 30, { mode: 'autoregressive', signal: controller.signal }),
      request([1], 4, { mode: 'blok' as 'block' }),
      request([1], 10, { mode: 'autoregressive' }),
    ];
    const events: CanvasEvent[] = [];
    for await (const entry of denoiseMany(denoiser, many)) {
      events.push(entry);
      if (entry.index === 2 && entry.event.type === 'step-end' && entry.event.nfe === 2) controller.abort();
    }
    const errors = events.filter(({ event }) => event.type === 'error');
    expect(errors.map(({ index }) => index).sort()).toEqual([0, 1]);
    expect(
      errors.map(({ event }) => (event.type === 'error' ? (event.error as { code: string }).code : '')),
    ).toEqual(['invalid_argument', 'aborted']);
    expect(events.some(({ index, event }) => index === 2 && event.type === 'canvas-end')).toBe(true);
    expect(denoiser.calls).toHaveLength(10);
  });

  it('ends every canvas when the denoiser fails', async () => {
    const denoiser = { ...fakeDenoiser(), forward: () => Promise.reject(new Error('device lost')) };
    const drain = async (): Promise<void> => {
      for await (const _ of denoiseMany(denoiser, [request([1], 4, {}), request([2], 4, {})]));
    };
    await expect(drain()).rejects.toThrow('device lost');
  });
});
