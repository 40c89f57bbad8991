import { describe, expect, it } from 'vitest';
import { createCanvas } from '../canvas/canvas.js';
import { thresholdPolicy } from '../decoding/policies/threshold.js';
import type { UnmaskPolicy } from '../decoding/unmask-policy.js';
import { type FakeDenoiserOptions, fakeDenoiser } from '../testing/fake-denoiser.js';
import { prompt, run } from '../testing/run-denoise.js';
import { denoise } from './denoise.js';
import { type DenoiseOptions, resolveDenoiseOptions } from './denoise-options.js';

describe('denoise() options', () => {
  const refuse = async (options: object, message: RegExp, model: FakeDenoiserOptions = {}): Promise<void> => {
    await expect(run(fakeDenoiser(model), prompt, 4, options)).rejects.toMatchObject({
      code: 'invalid_argument',
    });
    await expect(run(fakeDenoiser(model), prompt, 4, options)).rejects.toThrow(message);
  };

  it('throws invalid_argument that names the nearest option, mode and policy', async () => {
    await refuse({ treshold: 0.9 }, /treshold.*did you mean threshold/);
    await refuse({ mode: 'blok' }, /did you mean block/);
    await refuse({ mode: 'block', policy: 'treshold' }, /did you mean threshold/);
    await refuse({ mode: 'block', policy: 'toString' }, /unknown policy/);
    await refuse({ temperature: -1 }, /temperature/);
    await refuse({ mode: 'block', policy: 'fixed', threshold: 0.5 }, /takes no threshold/);
    await refuse({ mode: 'self-speculation', steps: 4 }, /takes no steps/);
    await refuse({ mode: 'self-speculation' }, /supports block, whole/, { cleanAttention: 'block' });
    await refuse({ mode: 'autoregressive' }, /supports block, whole/, { bidirectional: true });
    // Reading predictions elsewhere teaches the clean half nothing.
    await refuse({ mode: 'autoregressive', shift: true }, /supports block, whole$/, {
      cleanAttention: 'block',
    });
    await refuse({ bannedTokenIds: [64] }, /outside the vocabulary/);
    await refuse({ mode: 'block', policy: thresholdPolicy(), threshold: 0.5 }, /beside a ready policy/);
  });

  it('commits prefixes in blocks behind causal text when nothing else is asked, and as asked otherwise', () => {
    const chosen = (options: DenoiseOptions, model: FakeDenoiserOptions = {}): string =>
      resolveDenoiseOptions(options, fakeDenoiser(model).config).policy.name;
    expect(chosen({ mode: 'block' })).toBe('joint-prefix');
    expect(chosen({ mode: 'block', threshold: 0.9 })).toBe('threshold');
    expect(chosen({ mode: 'block', steps: 4 })).toBe('fixed');
    expect(chosen({ mode: 'whole' })).toBe('threshold');
    expect(chosen({ mode: 'block' }, { cleanAttention: 'block' })).toBe('threshold');
    expect(chosen({ mode: 'block', policy: 'random' })).toBe('random');
  });

  it("takes a policy of the caller's own", async () => {
    const rightmost: UnmaskPolicy = { name: 'rightmost', select: ({ count }) => [count - 1] };
    const { events } = await run(fakeDenoiser(), prompt, 3, { mode: 'block', policy: rightmost });
    const order = events.flatMap((event) => (event.type === 'step-end' ? event.committed : []));
    expect(order.map(({ position }) => position)).toEqual([7, 6, 5]);
  });

  it('decodes autoregressively from a shifted block-attention model, whatever shift says', async () => {
    const written = async (options: DenoiseOptions): Promise<readonly number[]> => {
      const denoiser = fakeDenoiser({ cleanAttention: 'block', shift: true });
      return (await run(denoiser, prompt, 6, { mode: 'autoregressive', ...options })).end.ids;
    };
    expect(await written({ shift: false })).toEqual(await written({}));
  });

  it('takes its default mode from the configuration', async () => {
    const mode = async (model: FakeDenoiserOptions): Promise<string> => {
      const { events } = await run(fakeDenoiser(model), prompt, 4);
      const [start] = events;
      return start?.type === 'canvas-start' ? start.mode : '';
    };
    expect(await mode({})).toBe('self-speculation');
    expect(await mode({ cleanAttention: 'block' })).toBe('block');
    expect(await mode({ bidirectional: true })).toBe('block');
    expect(await mode({ diffusion: false })).toBe('autoregressive');
  });

  it('throws context_length_exceeded with the numbers, and empty_prompt without a prompt', async () => {
    await expect(run(fakeDenoiser({ contextLength: 16 }), prompt, 12)).rejects.toThrow(
      /5 tokens.*12.*17.*16/,
    );
    await expect(run(fakeDenoiser(), [], 4)).rejects.toMatchObject({ code: 'empty_prompt' });
    await expect(run(fakeDenoiser(), [99], 4)).rejects.toThrow(/token 99 at position 0/);
    const foreign = createCanvas({ prompt, outputLength: 2, maskTokenId: 5 });
    await expect(denoise(fakeDenoiser(), foreign).next()).rejects.toThrow(/mask 5, the model 63/);
  });

  it('throws aborted at the next step and asks the model for nothing more', async () => {
    const denoiser = fakeDenoiser();
    const controller = new AbortController();
    const canvas = createCanvas({ prompt, outputLength: 40, maskTokenId: 63 });
    const drain = async (): Promise<void> => {
      for await (const event of denoise(denoiser, canvas, {
        mode: 'autoregressive',
        signal: controller.signal,
      })) {
        if (event.type === 'step-end' && event.nfe === 3) controller.abort();
      }
    };
    await expect(drain()).rejects.toMatchObject({ code: 'aborted' });
    expect(denoiser.calls).toHaveLength(3);
  });
});
