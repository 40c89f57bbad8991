/**
 * Real weights: SmolLM2-135M-Instruct as GGUF (Q4_1), against llama.cpp and transformers. The file is fetched by
 * `python tools/fetch-smollm2.py`; the records are made by tools/smollm2-llama-cpp.ts and tools/smollm2-transformers.py.
 * Both worked on dequantized weights: on quantized ones llama.cpp rounds activations to 8 bits, which moves these
 * logits by up to 0.3.
 */
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { generate } from '../../src/generation/generate.js';
import { type OpenCheckpoint, openCheckpoint } from '../../src/model/read-checkpoint.js';
import { TransformerDenoiser } from '../../src/model/transformer-denoiser.js';
import { openNodeSession } from '../../src/session/ort-node.js';
import { temporaryWeights } from '../../src/session/weight-file.js';
import { argMax, type LlamaCppRecord, lastLogits, longMs, testAgainstLlamaCpp } from './llama-cpp-record.js';

const path = fileURLToPath(new URL('../../runs/smollm2/SmolLM2-135M-Instruct.Q4_1.gguf', import.meta.url));

interface TransformersRecord {
  readonly prompts: readonly {
    readonly prompt: string;
    readonly topIds: readonly number[];
    readonly topLogits: readonly number[];
    readonly continuation?: readonly number[];
  }[];
}

const record = (file: string): unknown =>
  JSON.parse(readFileSync(new URL(`../fixtures/smollm2/${file}`, import.meta.url), 'utf8'));
const llamaCpp = record('llama-cpp.json') as LlamaCppRecord;
const transformers = record('transformers.json') as TransformersRecord;

/** Prompts to compare: a few, or with CINNABAR_SMOLLM2=all the whole record. */
const prompts = llamaCpp.greedy
  .map(({ prompt }) => prompt)
  .slice(0, process.env.CINNABAR_SMOLLM2 === 'all' ? 20 : 4);

const recorded = (prompt: string): LlamaCppRecord['greedy'][number] =>
  llamaCpp.greedy.find((one) => one.prompt === prompt)!;

const title = existsSync(path)
  ? 'SmolLM2-135M-Instruct'
  : 'SmolLM2-135M-Instruct (absent: python tools/fetch-smollm2.py)';

describe.skipIf(!existsSync(path))(title, () => {
  let checkpoint: OpenCheckpoint;
  let denoiser: TransformerDenoiser;

  beforeAll(async () => {
    checkpoint = await openCheckpoint(path);
    denoiser = new TransformerDenoiser({
      config: checkpoint.config,
      read: checkpoint.read,
      weights: 'float32',
      openSession: (graph) => openNodeSession(graph, { threads: 1 }),
      createStore: temporaryWeights,
    });
  }, 600_000);
  afterAll(async () => {
    await denoiser?.[Symbol.asyncDispose]();
    await checkpoint?.[Symbol.asyncDispose]();
  });

  it('has the configuration of the published model', () => {
    expect(checkpoint.config).toEqual({
      vocabSize: 49_152,
      hiddenSize: 576,
      intermediateSize: 1536,
      layers: 30,
      heads: 9,
      kvHeads: 3,
      headDim: 64,
      rmsNormEps: Math.fround(1e-5),
      ropeTheta: 100_000,
      qkNorm: false,
      qkvBias: false,
      tieEmbeddings: true,
      contextLength: 8192,
      eosTokenIds: [2, 0],
      padTokenId: 2,
      bosTokenId: 1,
      diffusion: null,
    });
  });

  testAgainstLlamaCpp(() => ({ checkpoint, denoiser }), llamaCpp, prompts);

  it.each(prompts)(
    "has transformers' greatest logits behind: %s",
    async (prompt) => {
      const { topIds, topLogits } = transformers.prompts.find((one) => one.prompt === prompt)!;
      const [logits] = (await lastLogits({ checkpoint, denoiser }, recorded(prompt).ids, 1)) as [
        Float32Array,
      ];
      expect(argMax(logits)).toBe(topIds[0]);
      for (const [i, id] of topIds.entries())
        expect(Math.abs(logits[id]! - topLogits[i]!)).toBeLessThan(2e-3);
    },
    longMs,
  );

  it.each(transformers.prompts.filter(({ continuation }) => continuation !== undefined))(
    'continues as transformers does, token for token: $prompt',
    async ({ prompt, continuation }) => {
      const ids = [...recorded(prompt).ids, ...continuation!.slice(0, -1)];
      const rows = await lastLogits({ checkpoint, denoiser }, ids, continuation!.length);
      expect(rows.map(argMax)).toEqual(continuation);
    },
    longMs,
  );

  it(
    'writes the same tokens step by step, as the twin with a cache',
    async () => {
      const { prompt, continuation } = transformers.prompts[0]!;
      const model = { denoiser, tokenizer: checkpoint.tokenizer };
      const { tokens, finishReason } = await generate(model, prompt, { maxTokens: 24 });
      expect([...tokens.map(({ id }) => id), 2]).toEqual(continuation);
      expect(finishReason).toBe('stop');
    },
    longMs,
  );
});
