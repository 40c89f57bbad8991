/** Presets of the bidirectional samplers: options and quirks. What they write is in test/conformance. */
import { describe, expect, it } from 'vitest';
import { fakeDenoiser } from '../../testing/fake-denoiser.js';
import { denoise } from '../denoise.js';
import type { DenoiseOptions } from '../denoise-options.js';
import { dllmDreamPreset } from './dllm-dream.js';
import { dllmMdlmInfillPreset, dllmMdlmPreset } from './dllm-mdlm.js';
import { dreamPreset } from './dream.js';
import { fastDllmV1Preset } from './fast-dllm-v1.js';
import { lladaPreset } from './llada.js';
import { infillCanvas, promptCanvas } from './sampler-canvas.js';

const mask = 63;
const prompt = [3, 1, 4, 1];

async function forwards(canvas: ReturnType<typeof promptCanvas>, options: DenoiseOptions): Promise<number> {
  const denoiser = fakeDenoiser({ bidirectional: true });
  for await (const _ of denoise(denoiser, canvas, { seed: 1, ...options }));
  return denoiser.calls.length;
}

const masksIn = (ids: Int32Array): number => ids.filter((id) => id === mask).length;

describe('lladaPreset()', () => {
  it('runs all planned steps, also those without a token', async () => {
    const preset = lladaPreset({ steps: 24, genLength: 16, blockLength: 8 });
    const canvas = promptCanvas(prompt, preset.outputLength, mask);
    expect(await forwards(canvas, preset.options)).toBe(24);
    expect(masksIn(canvas.ids)).toBe(0);
  });

  it('fills a mask token of the prompt and leaves another one open', async () => {
    const preset = lladaPreset({ steps: 16, genLength: 16, blockLength: 8 });
    const canvas = promptCanvas([3, mask, 4], preset.outputLength, mask);
    expect(await forwards(canvas, preset.options)).toBe(16);
    expect(masksIn(canvas.ids)).toBe(1);
  });

  it('turns its flags into bans and distrust, with the alias at temperature 0', () => {
    const ids = { eosTokenId: 7, eotTokenId: 8 };
    expect(lladaPreset({ ...ids, logitsEosInf: true }).options.bannedTokenIds).toEqual([7]);
    const flag = { ...ids, confidenceEosEotInf: true };
    expect(lladaPreset(flag).options.distrustedTokenIds).toEqual([7, 8]);
    expect(lladaPreset({ ...flag, temperature: 1 }).options.distrustedTokenIds).toEqual([8]);
  });

  it('names what does not divide and what it does not know', () => {
    expect(() => lladaPreset({ genLength: 20, blockLength: 8 })).toThrow(/20 must be a multiple/);
    expect(() => lladaPreset({ steps: 3, genLength: 16, blockLength: 8 })).toThrow(/steps 3/);
    expect(() => lladaPreset({ cfg: 1 } as object)).toThrow(/unknown option cfg/);
  });
});

describe('fastDllmV1Preset()', () => {
  it('accepts the last of all ranks when it alone fails', () => {
    const { policy } = fastDllmV1Preset({ factor: 1 }).options;
    const proposals = {
      count: 3,
      positions: [1, 2, 3],
      ids: [1, 2, 3],
      confidence: [0.9, 0.8, 0.1],
      entropy: [0, 0, 0],
      margin: [0, 0, 0],
    };
    const at = { step: 0, masksAtStart: 3, random: null as never };
    expect(typeof policy === 'object' && policy.select(proposals, at)).toEqual([0, 1, 2]);
  });

  it('takes one of quota, threshold and factor, the last winning, and a cache', () => {
    const name = (options: Parameters<typeof fastDllmV1Preset>[0]): unknown =>
      (fastDllmV1Preset(options).options.policy as { name: string }).name;
    expect(name({})).toBe('fixed');
    expect(name({ threshold: 0.9 })).toBe('threshold');
    expect(name({ threshold: 0.9, factor: 1 })).toBe('factor');
    expect(fastDllmV1Preset({ cache: 'prefix' }).options.cache).toBe('prefix-approximate');
    expect(() => fastDllmV1Preset({ remasking: 'random', factor: 1 })).toThrow(/low_confidence/);
  });
});

describe('dreamPreset() and dllmDreamPreset()', () => {
  it('run the planned steps, or only those that commit something', async () => {
    const text = [...prompt, ...new Array<number>(8).fill(mask)];
    const options = { steps: 24, alg: 'entropy', temperature: 0 } as const;
    expect(await forwards(infillCanvas(text, mask), dreamPreset(options).options)).toBe(24);
    expect(await forwards(infillCanvas(text, mask), dllmDreamPreset(options).options)).toBeLessThanOrEqual(8);
  });

  it('have the defaults of their sources', () => {
    expect(dreamPreset().options).toMatchObject({ temperature: 0, policy: { name: 'origin' } });
    expect(dreamPreset().options.topK).toBeUndefined();
    expect(dllmDreamPreset({ alg: 'entropy' }).options).toMatchObject({
      temperature: 1,
      topK: 50,
      shift: true,
    });
    expect(dllmDreamPreset({ alg: 'entropy', topK: null }).options.topK).toBeUndefined();
  });
});

describe('dllmMdlmPreset() and dllmMdlmInfillPreset()', () => {
  it('give each block its share of the steps, rounded up', async () => {
    const preset = dllmMdlmPreset({ steps: 5, maxNewTokens: 12, blockSize: 8 });
    expect(await forwards(promptCanvas(prompt, 12, mask), preset.options)).toBe(6);
  });

  it('fill the masks of a text block by block from its start, blocks without masks costing nothing', async () => {
    const text = [mask, 5, mask, 6, 7, 8, 9, 10, mask, mask];
    const canvas = infillCanvas(text, mask);
    expect(await forwards(canvas, dllmMdlmInfillPreset(10, { steps: 6, blockSize: 4 }))).toBe(4);
    expect(masksIn(canvas.ids)).toBe(0);
    expect(Array.from(canvas.ids.subarray(3, 8))).toEqual([6, 7, 8, 9, 10]);
  });
});
