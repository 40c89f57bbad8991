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
import { type ForwardSlice, Role } from '../../src/model/denoiser.js';
import { type OpenCheckpoint, openCheckpoint } from '../../src/model/read-checkpoint.js';
import { TransformerDenoiser } from '../../src/model/transformer-denoiser.js';
import { openNodeSession } from '../../src/session/ort-node.js';

const path = fileURLToPath(new URL('../../runs/smollm2/SmolLM2-135M-Instruct.Q4_1.gguf', import.meta.url));

interface LlamaCppRecord {
  readonly tokens: readonly { readonly text: string; readonly ids: readonly number[] }[];
  readonly greedy: readonly {
    readonly prompt: string;
    readonly text: string;
    readonly ids: readonly number[];
    readonly continuation: readonly number[];
    /** The model ended the text behind the continuation. */
    readonly ended: boolean;
  }[];
}

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

const longMs = 600_000;

const argMax = (row: Float32Array): number => row.indexOf(row.reduce((most, value) => Math.max(most, value)));

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
    });
  }, 600_000);
  afterAll(async () => {
    await denoiser?.[Symbol.asyncDispose]();
    await checkpoint?.[Symbol.asyncDispose]();
  });

  /** Logits [count, vocab] behind the last `count` of `ids`, in one forward. */
  async function lastLogits(ids: readonly number[], count: number): Promise<Float32Array[]> {
    const slice: ForwardSlice = {
      ids: Int32Array.from(ids),
      positions: Int32Array.from(ids.keys()),
      blocks: new Int32Array(ids.length),
      roles: new Uint8Array(ids.length).fill(Role.clean),
      cache: null,
      predictAt: Int32Array.from({ length: count }, (_, i) => ids.length - count + i),
    };
    const [prediction] = await denoiser.forward([slice], { logits: true });
    const logits = prediction!.logits!;
    const width = checkpoint.config.vocabSize;
    return Array.from({ length: count }, (_, i) => logits.subarray(i * width, (i + 1) * width));
  }

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

  it("has llama.cpp's ids of 200 texts, and gives the texts back", () => {
    expect(llamaCpp.tokens).toHaveLength(200);
    const { tokenizer } = checkpoint;
    for (const { text, ids } of llamaCpp.tokens) {
      expect([text, tokenizer.encode(text)]).toEqual([text, ids]);
      expect(tokenizer.decode(ids)).toBe(text);
    }
  });

  it('renders the chat template and encodes it as llama.cpp does', () => {
    for (const { prompt, text, ids } of llamaCpp.greedy) {
      const rendered = checkpoint.tokenizer.renderChat([{ role: 'user', content: prompt }], {
        addGenerationPrompt: true,
      });
      expect(rendered).toBe(text);
      expect(checkpoint.tokenizer.encode(rendered)).toEqual(ids);
    }
  });

  it.each(prompts)(
    "has transformers' greatest logits behind: %s",
    async (prompt) => {
      const { topIds, topLogits } = transformers.prompts.find((one) => one.prompt === prompt)!;
      const [logits] = (await lastLogits(recorded(prompt).ids, 1)) as [Float32Array];
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
      const rows = await lastLogits(ids, continuation!.length);
      expect(rows.map(argMax)).toEqual(continuation);
    },
    longMs,
  );

  it.each(prompts)(
    'continues as llama.cpp does, or lies level with it where they part: %s',
    async (prompt) => {
      const { ids, continuation, ended } = recorded(prompt);
      const expected = ended ? [...continuation, checkpoint.config.eosTokenIds[0]!] : continuation;
      const rows = await lastLogits([...ids, ...expected.slice(0, -1)], expected.length);
      const apart = rows.findIndex((row, i) => argMax(row) !== expected[i]);
      if (apart === -1) return;
      const row = rows[apart]!;
      expect(row[argMax(row)]! - row[expected[apart]!]!).toBeLessThan(0.05);
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
