/** What each family makes of its own config.json; the common fields are `table.test.ts`. */
import { describe, expect, it } from 'vitest';
import type { ModelConfig } from '../model-config.js';
import { parametersOf } from '../parameters.js';
import type { ConfigJson, FamilyContext } from './family.js';
import { configFromJson, familyOf, modelFamilies } from './table.js';

const texts = ['<|mask|>', '<|MASK|>', '|<MASK>|', '<|mdm_mask|>'];
const context: FamilyContext = {
  specialTokens: new Map(texts.map((text, i) => [text, 10 + i])),
  generation: {},
};
const bare: FamilyContext = { specialTokens: new Map(), generation: {} };

const decoder: ConfigJson = {
  vocab_size: 100,
  hidden_size: 32,
  intermediate_size: 48,
  num_hidden_layers: 4,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  max_position_embeddings: 128,
};

const llada: ConfigJson = {
  model_type: 'llada',
  architectures: ['LLaDAModelLM'],
  block_type: 'llama',
  layer_norm_type: 'rms',
  d_model: 32,
  n_heads: 4,
  n_layers: 2,
  mlp_ratio: 4,
  vocab_size: 100,
  weight_tying: false,
  max_sequence_length: 64,
  rope_theta: 500_000,
};

const lladaMoe: ConfigJson = {
  ...decoder,
  model_type: 'llada',
  architectures: ['LLaDAMoEModelLM'],
  intermediate_size: undefined,
  dense_intermediate_size: 80,
  expert_intermediate_size: 16,
  num_experts: 8,
  num_experts_per_tok: 2,
  moe_layer_freq: [0, 1, 1, 1],
  qk_layernorm: true,
  norm_topk_prob: null,
  router_num_group: null,
};

const llada2: ConfigJson = {
  ...decoder,
  model_type: 'llada2_moe',
  head_dim: 16,
  partial_rotary_factor: 0.5,
  num_experts: 16,
  num_experts_per_tok: 4,
  num_shared_experts: 1,
  moe_intermediate_size: 12,
  n_group: 4,
  topk_group: 2,
  routed_scaling_factor: 2.5,
  first_k_dense_replace: 1,
  score_function: 'sigmoid',
};

const qwen3Moe: ConfigJson = {
  ...decoder,
  model_type: 'qwen3_moe',
  num_experts: 8,
  num_experts_per_tok: 2,
  moe_intermediate_size: 16,
  norm_topk_prob: true,
};

/** The least config.json of each family, by name. */
const examples: Readonly<Record<string, ConfigJson>> = {
  llama: { ...decoder, model_type: 'llama' },
  qwen2: { ...decoder, model_type: 'qwen2' },
  qwen3: { ...decoder, model_type: 'qwen3' },
  'qwen3-moe': qwen3Moe,
  'a2d-qwen3': { ...decoder, model_type: 'a2d-qwen3' },
  'a2d-qwen2': { ...decoder, model_type: 'a2d-qwen2' },
  'a2d-llama': { ...decoder, model_type: 'a2d-llama' },
  llada,
  'llada-moe': lladaMoe,
  'llada2-moe': llada2,
  dream: { ...decoder, model_type: 'Dream' },
  sdar: { ...decoder, model_type: 'sdar', block_size: 8 },
  'sdar-moe': { ...qwen3Moe, model_type: 'sdar_moe' },
  'fast-dllm-v2': { ...decoder, model_type: 'Fast_dLLM_Qwen', bd_size: 16 },
};

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

describe('mixtures', () => {
  it('are read from llada2_moe', () => {
    const { moe, rotaryDim, qkNorm } = configFromJson(llada2, context);
    expect(moe).toEqual({
      experts: 16,
      active: 4,
      expertSize: 12,
      sharedSize: 12,
      score: 'sigmoid',
      selectionBias: true,
      groups: 4,
      activeGroups: 2,
      normalize: true,
      scale: 2.5,
      denseLayers: [0],
    });
    expect([rotaryDim, qkNorm]).toEqual([8, true]);
    expect(configFromJson({ ...llada2, rotary_dim: 16 }, context).rotaryDim).toBeUndefined();
  });

  it('are read from qwen3_moe, whose sparse layers are every n-th one', () => {
    const { moe } = configFromJson({ ...qwen3Moe, decoder_sparse_step: 2, mlp_only_layers: [3] }, context);
    expect(moe).toMatchObject({
      experts: 8,
      active: 2,
      score: 'softmax',
      normalize: true,
      denseLayers: [0, 2, 3],
    });
  });

  it('are read from LLaDA-MoE, whose model_type is that of LLaDA', () => {
    const config = configFromJson(lladaMoe, context);
    expect(config).toMatchObject({ intermediateSize: 80, qkNorm: true });
    expect(config.moe).toMatchObject({
      expertSize: 16,
      normalize: false,
      selectionBias: false,
      denseLayers: [0],
    });
  });

  it.each<[string, ConfigJson, RegExp]>([
    [
      'a token uses more experts than there are',
      { num_experts_per_tok: 17 },
      /17 experts a token, but only 16/,
    ],
    ['groups are unequal', { n_group: 3 }, /16 experts do not make 3 equal groups/],
    ['more groups are chosen than there are', { topk_group: 5 }, /5 groups to choose, but only 4/],
    [
      'the chosen groups are too small',
      { topk_group: 1, num_experts_per_tok: 5 },
      /5 experts a token do not fit/,
    ],
    [
      'the number of experts is missing',
      { num_experts: undefined },
      /num_experts must be a positive integer/,
    ],
    ['the expert width is missing', { moe_intermediate_size: undefined }, /moe_intermediate_size must be/],
    ['the score is another', { score_function: 'tanh' }, /score_function "tanh" is not supported/],
    ['the rotated part is odd', { rotary_dim: 7 }, /7 elements of a head of 16 cannot be rotated/],
    ['projections have biases', { use_bias: true }, /use_bias true is not supported, only false/],
  ])('throw invalid_config when %s', (_, change, message) => {
    const read = (): unknown => configFromJson({ ...llada2, ...change }, context);
    expect(read).toThrow(expect.objectContaining({ code: 'invalid_config' }));
    expect(read).toThrow(message);
  });
});

describe('RoPE scaling', () => {
  const scaled = (rope_scaling: ConfigJson): ModelConfig =>
    configFromJson({ ...examples.llama, rope_scaling }, context);
  const llama3: ConfigJson = {
    rope_type: 'llama3',
    factor: 8,
    low_freq_factor: 1,
    high_freq_factor: 4,
    original_max_position_embeddings: 64,
  };

  it('is read when it is linear or llama3', () => {
    expect(scaled({ type: 'linear', factor: 2 }).ropeScaling).toEqual({ kind: 'linear', factor: 2 });
    expect(scaled(llama3).ropeScaling).toEqual({
      kind: 'llama3',
      factor: 8,
      lowFrequencyFactor: 1,
      highFrequencyFactor: 4,
      originalContextLength: 64,
    });
  });

  it('throws invalid_config when a number is missing or the bounds are swapped', () => {
    for (const key of Object.keys(llama3).filter((name) => name !== 'rope_type')) {
      expect(() => scaled({ ...llama3, [key]: undefined })).toThrow(new RegExp(`${key} must be`));
    }
    expect(() => scaled({ ...llama3, high_freq_factor: 1 })).toThrow(/must be greater than low_freq_factor/);
  });
});
