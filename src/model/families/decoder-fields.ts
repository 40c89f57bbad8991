/** Fields of config.json that Llama- and Qwen-shaped checkpoints share. */
import { CinnabarError } from '../../errors.js';
import type { ModelConfig, RopeScaling } from '../model-config.js';
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

/** RoPE's base and scaling; transformers 5 writes both into `rope_parameters`. Unknown scalings are refused. */
export function ropeFields(json: ConfigJson): Pick<ModelConfig, 'ropeTheta' | 'ropeScaling'> {
  const section = (json.rope_parameters ?? json.rope_scaling ?? {}) as ConfigJson;
  const scaling = ropeScaling(section);
  return {
    ropeTheta: positive(json.rope_theta === undefined ? section : json, 'rope_theta', 10_000),
    ...(scaling ? { ropeScaling: scaling } : {}),
  };
}

function ropeScaling(section: ConfigJson): RopeScaling | null {
  const type = section.rope_type ?? section.type ?? 'default';
  if (type === 'default') return null;
  if (type === 'linear') return { kind: 'linear', factor: positive(section, 'factor') };
  if (type !== 'llama3') return fail(`RoPE scaling ${JSON.stringify(type)} is not supported`);
  const [low, high] = [positive(section, 'low_freq_factor'), positive(section, 'high_freq_factor')];
  if (high <= low) fail(`high_freq_factor ${high} must be greater than low_freq_factor ${low}`);
  return {
    kind: 'llama3',
    factor: positive(section, 'factor'),
    lowFrequencyFactor: low,
    highFrequencyFactor: high,
    originalContextLength: size(section, 'original_max_position_embeddings'),
  };
}

/** Refuses a field whose value would change the mathematics; absent counts as `wanted[0]`. */
export function only(json: ConfigJson, key: string, wanted: readonly unknown[]): void {
  const value = json[key] ?? wanted[0];
  if (wanted.includes(value)) return;
  const list = wanted.map((option) => JSON.stringify(option)).join(' or ');
  fail(`${key} ${JSON.stringify(value)} is not supported, only ${list}`);
}

/** Sizes of attention, checked against each other. */
export function headFields(
  heads: number,
  kvHeads: number,
  headDim: number,
): Pick<ModelConfig, 'heads' | 'kvHeads' | 'headDim'> {
  if (heads % kvHeads !== 0)
    fail(`num_attention_heads ${heads} is no multiple of num_key_value_heads ${kvHeads}`);
  if (headDim % 2 !== 0) fail(`head_dim ${headDim} must be even`);
  return { heads, kvHeads, headDim };
}

/** What `decoderFields` reads: everything but attention biases, q/k norms and diffusion. */
export type DecoderFields = Omit<ModelConfig, 'qkNorm' | 'qkvBias' | 'diffusion'>;

/** Fields under the names that transformers gives them. */
export function decoderFields(json: ConfigJson): DecoderFields {
  const vocabSize = size(json, 'vocab_size');
  const hiddenSize = size(json, 'hidden_size');
  const heads = size(json, 'num_attention_heads');
  const headDim = size(json, 'head_dim', Math.floor(hiddenSize / heads));
  only(json, 'use_sliding_window', [false]);
  only(json, 'attention_bias', [false]);
  only(json, 'mlp_bias', [false]);
  only(json, 'hidden_act', ['silu']);
  only(json, 'answers', [undefined, 'function']);
  only(json, 'infill', [undefined, 'continuation']);
  return {
    vocabSize,
    hiddenSize,
    intermediateSize: size(json, 'intermediate_size'),
    layers: size(json, 'num_hidden_layers'),
    ...headFields(heads, size(json, 'num_key_value_heads', heads), headDim),
    rmsNormEps: positive(json, 'rms_norm_eps', 1e-6),
    ...ropeFields(json),
    tieEmbeddings: flag(json, 'tie_word_embeddings', false),
    contextLength: size(json, 'max_position_embeddings'),
    eosTokenIds: tokenIds(json, 'eos_token_id', vocabSize),
    padTokenId: tokenId(json, 'pad_token_id', vocabSize),
    bosTokenId: tokenId(json, 'bos_token_id', vocabSize),
    ...(json.answers === 'function' ? { answers: json.answers } : {}),
    ...(json.infill === 'continuation' ? { infill: json.infill } : {}),
  };
}
