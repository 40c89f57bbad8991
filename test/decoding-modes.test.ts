/** The real model under the engine: every way of decoding, held against the twin and against full recomputation. */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createCanvas } from '../src/canvas/canvas.js';
import { denoise } from '../src/engine/denoise.js';
import { denoiseMany } from '../src/engine/denoise-many.js';
import type { DenoiseOptions } from '../src/engine/denoise-options.js';
import type { CanvasEnd } from '../src/engine/events.js';
import type { ModelConfig } from '../src/model/model-config.js';
import { parametersOf } from '../src/model/parameters.js';
import { TransformerDenoiser, type WeightFormat } from '../src/model/transformer-denoiser.js';
import { openNodeSession } from '../src/session/ort-node.js';
import { initialParameters } from '../src/training/initialize.js';

const maskTokenId = 1;
const config: ModelConfig = {
  vocabSize: 24,
  hiddenSize: 32,
  intermediateSize: 48,
  layers: 2,
  heads: 4,
  kvHeads: 2,
  headDim: 8,
  rmsNormEps: 1e-6,
  ropeTheta: 10_000,
  qkNorm: true,
  qkvBias: false,
  tieEmbeddings: false,
  contextLength: 160,
  eosTokenIds: [0],
  padTokenId: 0,
  bosTokenId: null,
  diffusion: {
    maskTokenId,
    shift: false,
    cleanAttention: 'causal',
    bidirectional: false,
    blockSizes: [4, 8],
    defaultBlockSize: 8,
  },
};

function randomDenoiser(weights: WeightFormat): TransformerDenoiser {
  const parameters = initialParameters(config, 5);
  // A wider head: random logits far enough apart that no decision hangs on rounding.
  for (const name of ['lm_head.weight', 'model.embed_tokens.weight']) {
    parameters.set(
      name,
      parameters.get(name)!.map((value) => value * 40),
    );
  }
  // A mask that is never the best: the engine would ask again for the next candidate, which counts as a forward.
  parameters
    .get('lm_head.weight')!
    .fill(0, maskTokenId * config.hiddenSize, (maskTokenId + 1) * config.hiddenSize);
  const shapes = new Map(parametersOf(config).map(({ name, shape }) => [name, shape]));
  return new TransformerDenoiser({
    config,
    weights,
    read: (name) => ({ shape: shapes.get(name)!, data: parameters.get(name)! }),
    openSession: (graph) => openNodeSession(graph, { threads: 1 }),
  });
}

const prompts = [[5, 9, 3], [12, 4, 4, 8, 20, 17, 2], [7]];
const length = 90;

describe.each(['float32', 'int8'] as const)('denoise() over a %s transformer', (weights) => {
  let denoiser: TransformerDenoiser;
  beforeAll(() => {
    denoiser = randomDenoiser(weights);
  });
  afterAll(() => denoiser[Symbol.asyncDispose]());

  const canvasOf = (prompt: number[]) => createCanvas({ prompt, outputLength: length, maskTokenId });

  async function finish(prompt: number[], options: DenoiseOptions): Promise<CanvasEnd> {
    for await (const event of denoise(denoiser, canvasOf(prompt), {
      seed: 3,
      stopTokenIds: [],
      ...options,
    })) {
      if (event.type === 'canvas-end') return event;
    }
    throw new Error('no canvas-end');
  }

  it.each(prompts)('self-speculation gives the twin’s tokens in fewer forwards (%#)', async (...prompt) => {
    const twin = await finish(prompt, { mode: 'autoregressive' });
    expect(twin.stats.nfe).toBe(length);
    expect(new Set(twin.ids).size).toBeGreaterThan(3);
    for (const options of [
      {},
      { draftLength: 4 },
      { fuseAbove: 0 },
      { verifyFloor: 0 },
      { cache: 'none' as const },
    ]) {
      const speculative = await finish(prompt, { mode: 'self-speculation', ...options });
      expect(speculative.ids).toEqual(twin.ids);
    }
  });

  it.each(['autoregressive', 'block', 'whole'] as const)('%s equals full recomputation', async (mode) => {
    for (const prompt of prompts) {
      const options = mode === 'autoregressive' ? { mode } : { mode, threshold: 0.3 };
      const cached = await finish(prompt, options);
      const oracle = await finish(prompt, { ...options, cache: 'none' });
      expect(cached.ids).toEqual(oracle.ids);
      expect(cached.ids.length).toBe(length);
      expect(cached.ids).not.toContain(maskTokenId);
    }
  });

  it.each(['autoregressive', 'block', 'self-speculation'] as const)(
    '%s gives each canvas of a batch what it gets alone',
    async (mode) => {
      const options = { mode, seed: 3, stopTokenIds: [] };
      const alone = [];
      for (const prompt of prompts) alone.push((await finish(prompt, { mode })).ids);
      const together: (readonly number[])[] = [];
      const requests = prompts.map((prompt) => ({ canvas: canvasOf(prompt), options }));
      for await (const { index, event } of denoiseMany(denoiser, requests, { batch: 3 })) {
        if (event.type === 'error') throw event.error;
        if (event.type === 'canvas-end') together[index] = event.ids;
      }
      expect(together).toEqual(alone);
    },
  );
});
