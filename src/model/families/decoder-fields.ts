/** Fields of config.json that Llama- and Qwen-shaped checkpoints share. */
import { CinnabarError } from '../../errors.js';
import type { DiffusionConfig, ModelConfig } from '../model-config.js';
import type { ConfigJson } from './family.js';

export function fail(reason: string): never {
  throw new CinnabarError('invalid_config', `config.json: ${reason}`);
}

/** A positive integer; `fallback` when the field is absent. */
export function size(json: ConfigJson, key: string, fallback?: number): number {
  const value = json[key] ?? fallback;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 1) {
    return fail(`${key} must be a positive integer, got ${JSON.stringify(json[key])}`);
  }
  return value;
}

export function positive(json: ConfigJson, key: string, fallback?: number): number {
  const value = json[key] ?? fallback;
  if (typeof value !== 'number' || !(value > 0)) {
    return fail(`${key} must be a positive number, got ${JSON.stringify(json[key])}`);
  }
  return value;
}

export function flag(json: ConfigJson, key: string, fallback: boolean): boolean {
  const value = json[key] ?? fallback;
  if (typeof value !== 'boolean') return fail(`${key} must be true or false, got ${JSON.stringify(value)}`);
  return value;
}

/** A token id below `vocabSize`, or null. */
export function tokenId(json: ConfigJson, key: string, vocabSize: number): number | null {
  const value = json[key] ?? null;
  if (value === null) return null;
  if (typeof value !== 'number' || !Number.isInteger(value) || value < 0 || value >= vocabSize) {
    return fail(`${key} must be a token id below ${vocabSize}, got ${JSON.stringify(value)}`);
  }
  return value;
}

/** `eos_token_id`: one id, a list, or none. */
export function tokenIds(json: ConfigJson, key: string, vocabSize: number): number[] {
  const value = json[key] ?? [];
  const list: readonly unknown[] = Array.isArray(value) ? value : [value];
  return list.map((id) => tokenId({ [key]: id }, key, vocabSize) ?? fail(`${key} holds null`));
}

/** RoPE's base; transformers 5 writes it into `rope_parameters`. Scaled frequencies are refused, not ignored. */
function ropeTheta(json: ConfigJson): number {
  const scaling = (json.rope_parameters ?? json.rope_scaling ?? {}) as ConfigJson;
  const type = scaling.rope_type ?? scaling.type ?? 'default';
  if (type !== 'default') fail(`RoPE scaling ${JSON.stringify(type)} is not supported`);
  return positive(json.rope_theta === undefined ? scaling : json, 'rope_theta', 10_000);
}

/** Everything but attention biases, q/k norms and diffusion. */
export function decoderFields(json: ConfigJson): Omit<ModelConfig, 'qkNorm' | 'qkvBias' | 'diffusion'> {
  const vocabSize = size(json, 'vocab_size');
  const hiddenSize = size(json, 'hidden_size');
  const heads = size(json, 'num_attention_heads');
  const kvHeads = size(json, 'num_key_value_heads', heads);
  if (heads % kvHeads !== 0)
    fail(`num_attention_heads ${heads} is no multiple of num_key_value_heads ${kvHeads}`);
  const headDim = size(json, 'head_dim', Math.floor(hiddenSize / heads));
  if (headDim % 2 !== 0) fail(`head_dim ${headDim} must be even`);
  if (json.use_sliding_window === true) fail('use_sliding_window is not supported');
  if (json.attention_bias === true) fail('attention_bias is not supported');
  const activation = json.hidden_act ?? 'silu';
  if (activation !== 'silu') fail(`hidden_act ${JSON.stringify(activation)} is not supported, only silu`);
  return {
    vocabSize,
    hiddenSize,
    intermediateSize: size(json, 'intermediate_size'),
    layers: size(json, 'num_hidden_layers'),
    heads,
    kvHeads,
    headDim,
    rmsNormEps: positive(json, 'rms_norm_eps', 1e-6),
    ropeTheta: ropeTheta(json),
    tieEmbeddings: flag(json, 'tie_word_embeddings', false),
    contextLength: size(json, 'max_position_embeddings'),
    eosTokenIds: tokenIds(json, 'eos_token_id', vocabSize),
    padTokenId: tokenId(json, 'pad_token_id', vocabSize),
    bosTokenId: tokenId(json, 'bos_token_id', vocabSize),
  };
}

/** The `diffusion` section that Cinnabar writes; null when absent. */
export function diffusionSection(json: ConfigJson, vocabSize: number): DiffusionConfig | null {
  const section = json.diffusion;
  if (section === undefined || section === null) return null;
  if (typeof section !== 'object') return fail('diffusion must be an object');
  const fields = section as ConfigJson;
  const clean = fields.clean_attention ?? 'causal';
  if (clean !== 'causal' && clean !== 'block') fail(`diffusion.clean_attention is ${JSON.stringify(clean)}`);
  const sizes = fields.block_sizes;
  if (!Array.isArray(sizes) || sizes.length === 0)
    return fail('diffusion.block_sizes must be a list of integers');
  const blockSizes = sizes.map((value) => size({ block_sizes: value }, 'block_sizes'));
  return {
    maskTokenId: tokenId(fields, 'mask_token_id', vocabSize) ?? fail('diffusion.mask_token_id is missing'),
    shift: flag(fields, 'shift', false),
    cleanAttention: clean as 'causal' | 'block',
    bidirectional: flag(fields, 'bidirectional', false),
    blockSizes,
    defaultBlockSize: size(fields, 'default_block_size', blockSizes.at(-1)!),
  };
}
