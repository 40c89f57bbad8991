import { describe, expect, it } from 'vitest';
import { tinyConfig } from '../testing/tiny-model.js';
import { parameterCount, parametersOf } from './parameters.js';

const shapes = (config: Parameters<typeof parametersOf>[0]): Record<string, readonly number[]> =>
  Object.fromEntries(parametersOf(config).map(({ name, shape }) => [name, shape]));

describe('parametersOf()', () => {
  const config = tinyConfig();

  it('gives names and [out, in] shapes in the layout of Qwen3', () => {
    const all = shapes({ ...config, layers: 1 });
    expect(all).toEqual({
      'model.embed_tokens.weight': [64, 24],
      'model.layers.0.input_layernorm.weight': [24],
      'model.layers.0.self_attn.q_proj.weight': [32, 24],
      'model.layers.0.self_attn.k_proj.weight': [16, 24],
      'model.layers.0.self_attn.v_proj.weight': [16, 24],
      'model.layers.0.self_attn.q_norm.weight': [8],
      'model.layers.0.self_attn.k_norm.weight': [8],
      'model.layers.0.self_attn.o_proj.weight': [24, 32],
      'model.layers.0.post_attention_layernorm.weight': [24],
      'model.layers.0.mlp.gate_proj.weight': [40, 24],
      'model.layers.0.mlp.up_proj.weight': [40, 24],
      'model.layers.0.mlp.down_proj.weight': [24, 40],
      'model.norm.weight': [24],
    });
  });

  it('adds biases, a head and layers and drops q/k norms when the configuration says so', () => {
    const names = Object.keys(
      shapes({ ...config, layers: 3, qkNorm: false, qkvBias: true, tieEmbeddings: false }),
    );
    expect(names.filter((name) => name.endsWith('.bias'))).toHaveLength(9);
    expect(names.some((name) => name.includes('_norm.weight'))).toBe(false);
    expect(names.at(-1)).toBe('lm_head.weight');
    expect(names.filter((name) => name.endsWith('input_layernorm.weight'))).toHaveLength(3);
  });

  it('puts router, experts and shared expert in place of the feed-forward of sparse layers', () => {
    const moe = {
      experts: 2,
      active: 1,
      expertSize: 6,
      sharedSize: 10,
      score: 'sigmoid' as const,
      selectionBias: true,
      groups: 1,
      activeGroups: 1,
      normalize: true,
      scale: 1,
      denseLayers: [0],
    };
    const all = shapes({ ...config, layers: 2, moe });
    const sparse = Object.fromEntries(Object.entries(all).filter(([name]) => /layers\.1\.mlp/.test(name)));
    const expert = (at: string, size: number): Record<string, number[]> => ({
      [`model.layers.1.mlp.${at}.gate_proj.weight`]: [size, 24],
      [`model.layers.1.mlp.${at}.up_proj.weight`]: [size, 24],
      [`model.layers.1.mlp.${at}.down_proj.weight`]: [24, size],
    });
    expect(sparse).toEqual({
      'model.layers.1.mlp.gate.weight': [2, 24],
      'model.layers.1.mlp.gate.expert_bias': [2],
      ...expert('experts.0', 6),
      ...expert('experts.1', 6),
      ...expert('shared_experts', 10),
    });
    expect(all['model.layers.0.mlp.up_proj.weight']).toEqual([40, 24]);
  });

  it('calls projections matrices, embedding and head tables, the rest vectors', () => {
    const kinds = parametersOf({ ...config, qkvBias: true, tieEmbeddings: false });
    for (const { name, kind, shape } of kinds) {
      const wanted = shape.length === 1 ? 'vector' : /_proj/.test(name) ? 'matrix' : 'table';
      expect([name, kind]).toEqual([name, wanted]);
    }
  });
});

describe('parameterCount()', () => {
  it('adds up all elements', () => {
    const matrices = 32 * 24 + 2 * 16 * 24 + 24 * 32 + 3 * 40 * 24;
    expect(parameterCount(tinyConfig())).toBe(64 * 24 + 2 * (matrices + 2 * 24 + 2 * 8) + 24);
  });
});
