/** What each family makes of its own config.json; the common fields are `table.test.ts`. */
import { describe, expect, it } from 'vitest';
import { bare, context, examples, llada } from '../../testing/example-configs.js';
import type { ModelConfig } from '../model-config.js';
import { parametersOf } from '../parameters.js';
import type { ConfigJson } from './family.js';
import { configFromJson, familyOf, modelFamilies } from './table.js';

describe('modelFamilies', () => {
  it('have an example here, and know it', () => {
    expect(Object.keys(examples).sort()).toEqual(modelFamilies.map(({ name }) => name).sort());
    for (const [name, json] of Object.entries(examples)) expect(familyOf(json).name).toBe(name);
  });

  it('share no model_type and no architecture', () => {
    const all = modelFamilies.flatMap(({ modelTypes, architectures = [] }) => [
      ...modelTypes,
      ...architectures,
    ]);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(Object.entries(examples))('%s names a place for every parameter, and none twice', (_, json) => {
    const config = configFromJson(json, context);
    const { sourceOf } = familyOf(json);
    const places = parametersOf(config).map(({ name, shape }) => {
      const { tensor, rows } = sourceOf?.(name, config) ?? { tensor: name };
      if (rows) expect(rows.from + shape[0]!).toBeLessThanOrEqual(rows.of);
      return `${tensor}@${rows?.from ?? 0}`;
    });
    expect(new Set(places).size).toBe(places.length);
    expect(places.join()).not.toContain('undefined');
  });

  it.each(Object.entries(examples))('%s says which field is missing', (_, json) => {
    const sizes = Object.keys(json).filter((key) =>
      /^(vocab_size|hidden_size|d_model|n_heads|n_layers)$/.test(key),
    );
    expect(sizes.length).toBeGreaterThan(0);
    for (const key of sizes) {
      expect(() => configFromJson({ ...json, [key]: undefined }, context)).toThrow(
        expect.objectContaining({ code: 'invalid_config', message: expect.stringContaining(key) }),
      );
    }
  });
});

describe('how a family denoises', () => {
  const diffusion = (name: string, change: ConfigJson = {}, given = context): ModelConfig['diffusion'] =>
    configFromJson({ ...examples[name], ...change }, given).diffusion;

  it.each([
    ['llada', { maskTokenId: 13, shift: false, bidirectional: true }],
    ['llada-moe', { maskTokenId: 10, shift: false, bidirectional: true }],
    ['dream', { maskTokenId: 10, shift: true, bidirectional: true }],
    ['a2d-qwen2', { maskTokenId: 10, shift: false, bidirectional: true }],
    ['a2d-llama', { maskTokenId: 10, shift: false, bidirectional: true }],
    ['sdar', { maskTokenId: 11, shift: false, bidirectional: false, defaultBlockSize: 8 }],
    ['sdar-moe', { maskTokenId: 11, shift: false, bidirectional: false, defaultBlockSize: 4 }],
    ['fast-dllm-v2', { maskTokenId: 12, shift: true, bidirectional: false, defaultBlockSize: 16 }],
    ['llada2-moe', { maskTokenId: 10, shift: false, bidirectional: false, defaultBlockSize: 32 }],
  ])('is that of %s, with the mask token of its tokenizer', (name, expected) => {
    expect(diffusion(name)).toMatchObject({ cleanAttention: 'block', ...expected });
  });

  it.each(['llama', 'qwen2', 'qwen3', 'qwen3-moe'])(
    'is not at all for %s, unless a section says how',
    (name) => {
      expect(diffusion(name)).toBeNull();
      expect(diffusion(name, { diffusion: { mask_token_id: 3, block_sizes: [8] } })?.maskTokenId).toBe(3);
    },
  );

  it('takes the mask token from config.json first, then generation_config.json, then the tokenizer', () => {
    const generation = { mask_token_id: 50 };
    expect(diffusion('dream', { mask_token_id: 60 }, { ...context, generation })?.maskTokenId).toBe(60);
    expect(diffusion('dream', {}, { ...context, generation })?.maskTokenId).toBe(50);
    expect(diffusion('dream')?.maskTokenId).toBe(10);
  });

  it('throws invalid_config when nothing names the mask token, or its id is outside the vocabulary', () => {
    expect(() => diffusion('sdar', {}, bare)).toThrow(/mask_token_id is missing.* no <\|MASK\|> token/);
    expect(() => diffusion('sdar', { mask_token_id: 100 })).toThrow(
      /mask_token_id must be a token id below 100/,
    );
    expect(() => diffusion('sdar', { vocab_size: 11 })).toThrow(
      /<\|MASK\|> must be a token id below 11, got 11/,
    );
  });
});

describe('llada', () => {
  it('reads its own names of fields', () => {
    const config = configFromJson(
      { ...llada, n_kv_heads: 2, mlp_hidden_size: 40, embedding_size: 128 },
      context,
    );
    expect(config).toMatchObject({
      vocabSize: 128,
      hiddenSize: 32,
      intermediateSize: 40,
      layers: 2,
      contextLength: 64,
    });
    expect(config).toMatchObject({
      heads: 4,
      kvHeads: 2,
      headDim: 8,
      qkNorm: false,
      qkvBias: false,
      ropeTheta: 5e5,
    });
    expect(config).toMatchObject({ rmsNormEps: 1e-5, tieEmbeddings: false });
  });

  it('derives what is absent as the reference does', () => {
    expect(configFromJson(llada, context)).toMatchObject({
      intermediateSize: 128,
      kvHeads: 4,
      vocabSize: 100,
    });
    expect(configFromJson({ ...llada, multi_query_attention: true }, context).kvHeads).toBe(1);
  });

  it.each<ConfigJson>([
    { block_type: 'sequential' },
    { layer_norm_type: 'low_precision' },
    { activation_type: 'gelu' },
    { rope: false },
    { alibi: true },
    { attention_layer_norm: true },
    { include_bias: true },
    { scale_logits: true },
    { input_emb_norm: true },
  ])('throws invalid_config that names the field when the mathematics is another: %o', (change) => {
    const [field] = Object.keys(change);
    expect(() => configFromJson({ ...llada, ...change }, context)).toThrow(
      expect.objectContaining({ code: 'invalid_config', message: expect.stringContaining(field!) }),
    );
  });

  it('throws invalid_config when heads do not divide the width', () => {
    expect(() => configFromJson({ ...llada, n_heads: 5 }, context)).toThrow(
      /d_model 32 is no multiple of n_heads 5/,
    );
  });
});
