/** Fields of config.json that several families share: mixtures of experts, RoPE scaling. */
import { describe, expect, it } from 'vitest';
import { context, examples, llada2, lladaMoe, qwen3Moe } from '../../testing/example-configs.js';
import type { ModelConfig } from '../model-config.js';
import type { ConfigJson } from './family.js';
import { configFromJson } from './table.js';

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
