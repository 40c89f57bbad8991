/** Presets of the block-causal samplers: options and quirks. What they write is in test/conformance. */
import { describe, expect, it } from 'vitest';
import { PositionState } from '../../canvas/canvas.js';
import type { PolicyStep, UnmaskPolicy } from '../../decoding/unmask-policy.js';
import { fakeDenoiser } from '../../testing/fake-denoiser.js';
import { denoise } from '../denoise.js';
import type { CanvasEnd } from '../events.js';
import { dllmBd3lmPreset } from './dllm-bd3lm.js';
import { fastDllmV2Preset } from './fast-dllm-v2.js';
import { llada2Preset, llada21Preset } from './llada2.js';
import { promptCanvas } from './sampler-canvas.js';
import type { SamplerPreset } from './sampler-preset.js';
import { sdarPreset } from './sdar.js';

const mask = 63;
const prompt = [3, 1, 4, 1, 5];

/** Runs the preset to its end. */
async function run(
  preset: SamplerPreset,
  model: Parameters<typeof fakeDenoiser>[0] = {},
): Promise<CanvasEnd> {
  const canvas = promptCanvas(prompt, preset.outputLength, mask);
  const denoiser = fakeDenoiser({ cleanAttention: 'block', ...model });
  let end: CanvasEnd | null = null;
  for await (const event of denoise(denoiser, canvas, { seed: 1, ...preset.options })) {
    if (event.type === 'canvas-end') end = event;
  }
  expect(canvas.states.includes(PositionState.mask)).toBe(false);
  return end!;
}

/** Ranks that the policy takes at step `step` of four masks of rising confidence. */
function taken({ options }: SamplerPreset, step = 0): number[] {
  const proposals = {
    count: 4,
    positions: [5, 6, 7, 8],
    ids: [1, 2, 3, 4],
    confidence: [0.2, 0.86, 0.92, 0.97],
    entropy: [2, 0.3, 0.2, 0.1],
    margin: [0, 0, 0, 0],
  };
  const info = { step, masksAtStart: 4, random: null as never } satisfies PolicyStep;
  return (options.policy as UnmaskPolicy).select(proposals, info).sort();
}

describe('sdarPreset()', () => {
  it.each([
    [5, 128, 131],
    [8, 16, 16],
    [9, 1, 7],
  ])(
    'fills the canvas behind %i tokens and %i more up to a whole block',
    (promptLength, genLength, length) => {
      expect(sdarPreset(promptLength, { genLength }).outputLength).toBe(length);
    },
  );

  it('gives its strategies their policies and thresholds', () => {
    const preset = (options: Parameters<typeof sdarPreset>[1]): SamplerPreset =>
      sdarPreset(5, { blockLength: 4, denoisingSteps: 2, ...options });
    expect(taken(preset({}))).toEqual([1, 2, 3]);
    expect(taken(preset({ confidenceThreshold: 0.98 }))).toEqual([2, 3]);
    expect(taken(preset({ remaskingStrategy: 'low_confidence_static' }))).toEqual([2, 3]);
    expect(taken(preset({ remaskingStrategy: 'sequential' }))).toEqual([0, 1]);
    const bounded = { remaskingStrategy: 'entropy_bounded', ebThreshold: 0.35 } as const;
    expect(taken(preset(bounded))).not.toContain(0);
    expect(taken(preset({ ...bounded, ebThreshold: 100 }))).toHaveLength(4);
  });

  it('reads a finished block in a forward of its own, the last one too', async () => {
    const options = { genLength: 11, blockLength: 4, denoisingSteps: 2, temperature: 0 } as const;
    // 5 + 11 tokens: the prompt's whole block; then three blocks: one of them with three masks, two with four.
    const { stats } = await run(sdarPreset(5, { ...options, remaskingStrategy: 'low_confidence_static' }));
    expect(stats.nfe).toBe(1 + 3 * (2 + 1));
  });

  it('has the defaults of its source and refuses what it does not know', () => {
    const { options } = sdarPreset(5);
    expect(options).toMatchObject({ blockSize: 8, temperature: 1, stopTokenIds: [], blockAlign: 'canvas' });
    expect(options.topK).toBeUndefined();
    expect(options.topP).toBeUndefined();
    expect(sdarPreset(5, { topK: 50, topP: 0.9 }).options).toMatchObject({ topK: 50, topP: 0.9 });
    expect(() => sdarPreset(5, { remaskingStrategy: 'best' as 'sequential' })).toThrow(/strategy best/);
    expect(() => sdarPreset(5, { genLenght: 4 } as object)).toThrow(/unknown option genLenght/);
  });
});

describe('llada2Preset() and llada21Preset()', () => {
  it('keep no cache and fill the canvas up to a whole block', () => {
    for (const preset of [llada2Preset, llada21Preset]) {
      const { outputLength, options } = preset(5, { maxNewTokens: 40, blockSize: 16 });
      expect(outputLength).toBe(43);
      expect(options).toMatchObject({ cache: 'none', blockSize: 16, blockAlign: 'canvas', temperature: 0 });
    }
  });

  it('llada2Preset() has no more steps than tokens over minimalTopk', () => {
    const options = { maxNewTokens: 32, blockSize: 32, stepsPerBlock: 32, threshold: 1 };
    expect(taken(llada2Preset(0, options))).toHaveLength(1);
    // Eight steps: four tokens each.
    expect(taken(llada2Preset(0, { ...options, minimalTopk: 4 }))).toHaveLength(4);
  });

  it('llada21Preset() commits what is above the threshold, or so many tokens, and edits', () => {
    expect(taken(llada21Preset(5, { threshold: 0.9 }))).toEqual([2, 3]);
    expect(taken(llada21Preset(5, { threshold: 1, numToTransfer: 3 }))).toEqual([1, 2, 3]);
    expect(llada21Preset(5).options.edit).toEqual({ threshold: 0.9, maxPostSteps: 16 });
    expect(llada2Preset(5).options.edit).toBeUndefined();
  });

  it('look for an end of text only when they are told', () => {
    for (const preset of [llada2Preset, llada21Preset]) {
      expect(preset(5, { eosTokenId: 7 }).options.stopTokenIds).toEqual([]);
      expect(preset(5, { eosTokenId: 7, eosEarlyStop: true }).options.stopTokenIds).toEqual([7]);
    }
    expect(llada2Preset(5).options.onStop).toBe('leave-block');
    expect(llada21Preset(5).options.onStop).toBe('finish-block');
  });

  it("refuse what they do not know, also each other's options", () => {
    expect(() => llada2Preset(5, { editingThreshold: 0.9 } as object)).toThrow(
      /unknown option editingThreshold/,
    );
    expect(() => llada21Preset(5, { stepsPerBlock: 4 } as object)).toThrow(/unknown option stepsPerBlock/);
  });
});

describe('dllmBd3lmPreset()', () => {
  it('splits the steps over the blocks, rounded up, or takes them by block', async () => {
    const options = { maxNewTokens: 12, blockSize: 8 };
    const forwards = async (own: object): Promise<number> =>
      (await run(dllmBd3lmPreset({ ...options, ...own }))).stats.nfe;
    const extra = (await forwards({ stepsPerBlock: 1 })) - 2;
    // Two blocks of three steps.
    expect(await forwards({ steps: 5 })).toBe(6 + extra);
    expect(await forwards({ steps: 5, stepsPerBlock: 2 })).toBe(4 + extra);
  });

  it('reads text anew for each block, block-causally, with the guidance that is asked for', () => {
    const { options } = dllmBd3lmPreset({ cfgScale: 1.5, cfgKeepTokens: [4], eosTokenId: 7, padTokenId: 8 });
    expect(options).toMatchObject({
      attention: 'block-causal',
      pastForward: 'reread',
      guidance: { scale: 1.5, keepTokenIds: [4] },
      stopTokenIds: [7],
      paddingTokenIds: [8],
      shift: false,
    });
    expect(dllmBd3lmPreset().options).toMatchObject({ stopTokenIds: [], paddingTokenIds: [], blockSize: 32 });
  });

  it('refuses what it does not know', () => {
    expect(() => dllmBd3lmPreset({ step: 4 } as object)).toThrow(/unknown option step/);
  });
});

describe('fastDllmV2Preset()', () => {
  it.each([
    // Whole blocks of 8 from the canvas's start, and one token more.
    [5, 16, 12, 0],
    [5, 20, 12, 0],
    [13, 16, 12, 0],
    // A prompt as long as a block is not seen.
    [8, 16, 17, 8],
  ])('behind %i tokens %i more give %i positions', (promptLength, maxNewTokens, length, ignored) => {
    const preset = fastDllmV2Preset('generate', promptLength, { maxNewTokens, blockSize: 8 });
    expect(preset.outputLength).toBe(length);
    expect(preset.ignoredPrompt).toBe(ignored);
  });

  it('writes the first token of a block as the next one of the last, and the others one a forward', async () => {
    const preset = fastDllmV2Preset('batch_sample', 5, { maxNewTokens: 16, blockSize: 8, smallBlockSize: 4 });
    const { ids, stats } = await run(preset, { shift: true, eosRate: 0 });
    expect(ids).toHaveLength(12);
    expect(stats.nfe).toBeGreaterThanOrEqual(10);
  });

  it('sets what tells its two samplers apart', () => {
    const options = { maxNewTokens: 32, stopTokenId: 7 };
    expect(fastDllmV2Preset('generate', 5, options).options).toMatchObject({
      firstToken: 'causal',
      onStop: 'trim',
      cache: 'prefix',
      stopTokenIds: [7],
    });
    expect(fastDllmV2Preset('batch_sample', 5, { ...options, useBlockCache: true }).options).toMatchObject({
      firstToken: 'causal-unchecked',
      onStop: 'finish-block',
      cache: 'dual',
    });
  });

  it('cuts by top-p only with a temperature', () => {
    expect(fastDllmV2Preset('generate', 5, { maxNewTokens: 32 }).options.topP).toBeUndefined();
    expect(fastDllmV2Preset('generate', 5, { maxNewTokens: 32, temperature: 1 }).options.topP).toBe(0.95);
  });

  it('refuses less than a block, and what it does not know', () => {
    expect(() => fastDllmV2Preset('generate', 5, { maxNewTokens: 31 })).toThrow(
      /31 is less than a block of 32/,
    );
    expect(() => fastDllmV2Preset('generate', 5, { maxNewTokens: 32, steps: 4 } as never)).toThrow(
      /unknown option steps/,
    );
  });
});
