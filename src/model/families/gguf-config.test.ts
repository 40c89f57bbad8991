import { describe, expect, it } from 'vitest';
import { type TinyGgufArchitecture, type TinyGgufOptions, tinyGguf } from '../../testing/tiny-gguf.js';
import type { GgufEntry } from '../weights/gguf/encode-gguf.js';
import { parseGgufHeader } from '../weights/gguf/gguf-header.js';
import type { ConfigJson } from './family.js';
import { configJsonFromGguf } from './gguf-config.js';
import { configFromJson } from './table.js';

function jsonOf(
  architecture: TinyGgufArchitecture,
  options: TinyGgufOptions = {},
  factors: Float32Array | null = null,
): ConfigJson {
  const { bytes } = tinyGguf(architecture, options);
  return configJsonFromGguf(parseGgufHeader(bytes, bytes.length, 'c.gguf'), factors, 'c.gguf');
}

const context = { specialTokens: new Map([['<|mask|>', 3]]), generation: {} };
const u32 = (value: number): GgufEntry => ({ type: 'u32', value });
const f32 = (value: number): GgufEntry => ({ type: 'f32', value });
const text = (value: string): GgufEntry => ({ type: 'string', value });
const bool = (value: boolean): GgufEntry => ({ type: 'bool', value });

/** Llama 3.2's divisors for a head of 8, from the definition in transformers. */
function llama3Factors(factor: number): Float32Array {
  return Float32Array.from({ length: 4 }, (_, i) => {
    const wavelength = 2 * Math.PI * 500_000 ** (i / 4);
    if (wavelength < 8192 / 4) return 1;
    if (wavelength > 8192) return factor;
    const smooth = (8192 / wavelength - 1) / 3;
    return 1 / ((1 - smooth) / factor + smooth);
  });
}

describe('configJsonFromGguf', () => {
  it.each(['llama', 'qwen2', 'qwen3'] as const)(
    'configJsonFromGguf() opens %s through its family',
    (architecture) => {
      for (const tieEmbeddings of [true, false]) {
        const { config } = tinyGguf(architecture, { tieEmbeddings });
        expect(configFromJson(jsonOf(architecture, { tieEmbeddings }), context)).toEqual(config);
      }
    },
  );

  it('configJsonFromGguf() opens dream as a bidirectional model that predicts the next token', () => {
    const { diffusion, ...config } = configFromJson(
      jsonOf('dream', { metadata: { 'dream.attention.causal': bool(false) } }),
      context,
    );
    const { diffusion: _, ...expected } = tinyGguf('dream').config;
    expect(config).toEqual(expected);
    expect(diffusion).toMatchObject({ maskTokenId: 3, shift: true, bidirectional: true });
  });

  it('configJsonFromGguf() fills in what converters leave out', () => {
    const without = [
      'attention.head_count_kv',
      'attention.key_length',
      'attention.value_length',
      'rope.freq_base',
    ];
    const metadata = Object.fromEntries(without.map((key) => [`llama.${key}`, null]));
    expect(jsonOf('llama', { metadata })).toMatchObject({
      num_key_value_heads: 4,
      head_dim: 8,
      rope_theta: 10_000,
    });
  });

  it('configJsonFromGguf() ends texts at every token that llama.cpp takes for an end', () => {
    expect(jsonOf('qwen3').eos_token_id).toEqual([2, 0]);
    const metadata = { 'tokenizer.ggml.eos_token_id': u32(0), 'tokenizer.ggml.eot_token_id': u32(7) };
    expect(jsonOf('qwen3', { metadata }).eos_token_id).toEqual([0, 7, 2]);
  });

  it('configJsonFromGguf() reads one number a layer when all are equal', () => {
    const lengths = (value: number[]): TinyGgufOptions => ({
      metadata: { 'llama.feed_forward_length': { type: 'array', of: 'u32', value } },
    });
    expect(jsonOf('llama', lengths([40, 40])).intermediate_size).toBe(40);
    expect(() => jsonOf('llama', lengths([40, 48]))).toThrow(/feed_forward_length differs between layers/);
  });

  it('configJsonFromGguf() reads linear and Llama 3 scaling of RoPE', () => {
    const metadata = { 'llama.rope.scaling.type': text('linear'), 'llama.rope.scaling.factor': f32(4) };
    const scalingOf = (json: ConfigJson): unknown => configFromJson(json, context).ropeScaling;
    expect(scalingOf(jsonOf('llama', { metadata }))).toEqual({ kind: 'linear', factor: 4 });
    const older = { 'llama.rope.scale_linear': f32(2) };
    expect(scalingOf(jsonOf('llama', { metadata: older }))).toEqual({ kind: 'linear', factor: 2 });
    const factors = llama3Factors(32);
    const theta = { metadata: { 'llama.rope.freq_base': f32(500_000) } };
    expect(new Set(factors).size).toBeGreaterThan(2);
    expect(scalingOf(jsonOf('llama', theta, factors))).toEqual({
      kind: 'llama3',
      factor: 32,
      lowFrequencyFactor: 1,
      highFrequencyFactor: 4,
      originalContextLength: 8192,
    });
  });

  it.each<[string, Record<string, GgufEntry | null>, string]>([
    ['a size is missing', { 'llama.block_count': null }, 'llama.block_count is missing'],
    ['a size is a text', { 'llama.block_count': text('2') }, 'llama.block_count is no number: "2"'],
    ['a size is 0', { 'llama.context_length': u32(0) }, 'max_position_embeddings must be a positive integer'],
    [
      'keys and values differ',
      { 'llama.attention.value_length': u32(16) },
      'value_length 16 is not supported',
    ],
    [
      'rotation is partial',
      { 'llama.rope.dimension_count': u32(4) },
      'rope.dimension_count 4 is not supported',
    ],
    ['there are experts', { 'llama.expert_count': u32(8) }, 'expert_count 8 is not supported, only 0'],
    ['attention slides', { 'llama.attention.sliding_window': u32(4096) }, 'sliding_window 4096'],
    ['attention is not causal', { 'llama.attention.causal': bool(false) }, 'attention.causal false'],
    ['RoPE is scaled by YaRN', { 'llama.rope.scaling.type': text('yarn') }, 'RoPE scaling "yarn"'],
    ['the file is a part', { 'split.count': { type: 'u16', value: 3 } }, 'llama-gguf-split --merge'],
    [
      'an end token is outside',
      { 'tokenizer.ggml.eos_token_id': u32(4000) },
      'eos_token_id must be a token id',
    ],
  ])('configJsonFromGguf() or its family throws invalid_config when %s', (_, metadata, message) => {
    expect(() => configFromJson(jsonOf('llama', { metadata }), context)).toThrow(
      expect.objectContaining({ code: 'invalid_config', message: expect.stringContaining(message) }),
    );
  });

  it('configJsonFromGguf() throws invalid_config when frequencies are scaled in another way', () => {
    for (const factors of [Float32Array.of(1, 2, 3, 4), Float32Array.of(1, 1, 1), new Float32Array(4)]) {
      expect(() => jsonOf('llama', {}, factors)).toThrow(/rope_freqs.weight is not Llama 3/);
    }
  });

  it('configJsonFromGguf() throws unsupported_model that lists the known ones when the architecture is another', () => {
    expect(() => jsonOf('llama', { metadata: { 'general.architecture': text('mamba') } })).toThrow(
      expect.objectContaining({
        code: 'unsupported_model',
        message: 'c.gguf: the GGUF architecture "mamba" cannot be opened; known: llama, qwen2, qwen3, dream',
      }),
    );
    expect(() => jsonOf('llama', { metadata: { 'general.architecture': null } })).toThrow(/undefined cannot/);
  });
});
