import { describe, expect, it } from 'vitest';
import { tinyConfig } from '../../testing/tiny-model.js';
import { configToJson } from '../config-to-json.js';
import type { ConfigJson, FamilyContext } from './family.js';
import { configFromJson, modelFamilies } from './table.js';

const context: FamilyContext = { specialTokens: new Map([['<|mask|>', 5]]), generation: {} };

const qwen3: ConfigJson = {
  model_type: 'qwen3',
  vocab_size: 100,
  hidden_size: 32,
  intermediate_size: 48,
  num_hidden_layers: 2,
  num_attention_heads: 4,
  num_key_value_heads: 2,
  max_position_embeddings: 128,
};

const diffusion: ConfigJson = { mask_token_id: 7, block_sizes: [4, 8] };

describe('configFromJson()', () => {
  it('fills the defaults of the format when fields are absent', () => {
    expect(configFromJson(qwen3, context)).toEqual({
      vocabSize: 100,
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
      contextLength: 128,
      eosTokenIds: [],
      padTokenId: null,
      bosTokenId: null,
      diffusion: null,
    });
  });

  it('reads one end-of-text id or several, and the head size that the file gives', () => {
    const config = configFromJson({ ...qwen3, eos_token_id: [3, 4], head_dim: 16, pad_token_id: 1 }, context);
    expect(config).toMatchObject({ eosTokenIds: [3, 4], headDim: 16, padTokenId: 1 });
    expect(configFromJson({ ...qwen3, eos_token_id: 3 }, context).eosTokenIds).toEqual([3]);
  });

  it("reads RoPE's base where older and newer files keep it", () => {
    expect(configFromJson({ ...qwen3, rope_theta: 5e5, rope_scaling: null }, context).ropeTheta).toBe(5e5);
    const newer = { ...qwen3, rope_parameters: { rope_theta: 1e6, rope_type: 'default' } };
    expect(configFromJson(newer, context).ropeTheta).toBe(1e6);
  });

  it('reads the diffusion section', () => {
    const config = configFromJson(
      { ...qwen3, diffusion: { ...diffusion, clean_attention: 'block' } },
      context,
    );
    expect(config.diffusion).toEqual({
      maskTokenId: 7,
      shift: false,
      cleanAttention: 'block',
      bidirectional: false,
      blockSizes: [4, 8],
      defaultBlockSize: 8,
    });
  });

  it('opens a2d-qwen3 as bidirectional with the mask token of its tokenizer', () => {
    const { diffusion: section } = configFromJson({ ...qwen3, model_type: 'a2d-qwen3' }, context);
    expect(section).toMatchObject({ maskTokenId: 5, bidirectional: true, cleanAttention: 'block' });
  });

  it('gives back what configToJson() wrote', () => {
    for (const options of [{}, { cleanAttention: 'block' as const }, { diffusion: false }]) {
      const config = {
        ...tinyConfig(options),
        answers: 'function' as const,
        infill: 'continuation' as const,
      };
      expect(configFromJson(JSON.parse(JSON.stringify(configToJson(config))), context)).toEqual(config);
    }
  });

  it.each<[string, ConfigJson, RegExp]>([
    ['a size is missing', { vocab_size: undefined }, /vocab_size must be a positive integer, got undefined/],
    ['a size is 0', { num_hidden_layers: 0 }, /num_hidden_layers .* got 0/],
    ['a size is a fraction', { hidden_size: 1.5 }, /hidden_size .* got 1.5/],
    ['a size is a text', { intermediate_size: '48' }, /intermediate_size .* got "48"/],
    ['heads do not divide', { num_key_value_heads: 3 }, /num_attention_heads 4 is no multiple .* 3/],
    ['answers are unknown', { answers: 'poem' }, /answers "poem" is not supported/],
    ['its infill is unknown', { infill: 'magic' }, /infill "magic" is not supported/],
    ['the head size is odd', { head_dim: 7 }, /head_dim 7 must be even/],
    ['the activation is another', { hidden_act: 'gelu' }, /hidden_act "gelu" is not supported/],
    ['epsilon is negative', { rms_norm_eps: -1 }, /rms_norm_eps must be a positive number, got -1/],
    [
      'a flag is a text',
      { tie_word_embeddings: 'yes' },
      /tie_word_embeddings must be true or false, got "yes"/,
    ],
    [
      'an id is outside the vocabulary',
      { eos_token_id: 100 },
      /eos_token_id must be a token id below 100, got 100/,
    ],
    ['a list of ids holds null', { eos_token_id: [1, null] }, /eos_token_id holds null/],
    [
      'RoPE is scaled',
      { rope_scaling: { rope_type: 'yarn', factor: 4 } },
      /RoPE scaling "yarn" is not supported/,
    ],
    ['RoPE is scaled in the older form', { rope_scaling: { type: 'dynamic' } }, /RoPE scaling "dynamic"/],
    ['attention slides', { use_sliding_window: true }, /use_sliding_window true is not supported/],
    ['projections have biases', { attention_bias: true }, /attention_bias true is not supported, only false/],
    ['diffusion is a text', { diffusion: 'yes' }, /diffusion must be an object/],
    ['diffusion names no mask', { diffusion: { block_sizes: [4] } }, /diffusion.mask_token_id is missing/],
    [
      'diffusion has no block sizes',
      { diffusion: { mask_token_id: 7 } },
      /diffusion.block_sizes must be a list/,
    ],
    [
      'a block size is 0',
      { diffusion: { ...diffusion, block_sizes: [0] } },
      /block_sizes must be a positive integer/,
    ],
    [
      'clean attention is another',
      { diffusion: { ...diffusion, clean_attention: 'full' } },
      /diffusion.clean_attention is "full"/,
    ],
  ])('throws invalid_config that names the field when %s', (_, change, message) => {
    const read = (): unknown => configFromJson({ ...qwen3, ...change }, context);
    expect(read).toThrow(expect.objectContaining({ code: 'invalid_config' }));
    expect(read).toThrow(message);
  });

  it('throws invalid_config when an a2d tokenizer has no mask token', () => {
    const bare = { specialTokens: new Map<string, number>(), generation: {} };
    const json = { ...qwen3, model_type: 'a2d-qwen3' };
    expect(() => configFromJson(json, bare)).toThrow(/no <\|mask\|> token/);
    expect(configFromJson({ ...json, diffusion }, bare).diffusion?.maskTokenId).toBe(7);
  });

  it.each(['mamba', undefined])(
    'throws unsupported_model with the known types when model_type is %s',
    (type) => {
      const read = (): unknown => configFromJson({ ...qwen3, model_type: type }, context);
      expect(read).toThrow(expect.objectContaining({ code: 'unsupported_model' }));
      for (const { modelTypes } of modelFamilies) expect(read).toThrow(new RegExp(modelTypes[0]!));
    },
  );
});

describe('configToJson()', () => {
  it.each([true, false])('is read back as the same configuration when q/k norms are %s', (qkNorm) => {
    const config = { ...tinyConfig(), qkNorm };
    expect(configFromJson(configToJson(config), context)).toEqual(config);
  });

  it('throws invalid_config when the model is shaped neither like Qwen3 nor like Llama', () => {
    const linear = { kind: 'linear', factor: 2 } as const;
    for (const change of [{ qkvBias: true }, { ropeScaling: linear }, { rotaryDim: 4 }]) {
      expect(() => configToJson({ ...tinyConfig(), ...change })).toThrow(
        expect.objectContaining({ code: 'invalid_config' }),
      );
    }
  });
});
