/**
 * GGUF metadata → the fields of a config.json, so that a GGUF file opens through the same families as a Hugging Face
 * folder. Keys are described in ggml's docs/gguf.md; what would change the mathematics and is not known is refused.
 */
import { CinnabarError } from '../../errors.js';
import type { GgufHeader } from '../weights/gguf/gguf-header.js';
import type { GgufValue } from '../weights/gguf/metadata-value.js';
import { diffusionKey } from './config-to-gguf.js';
import type { ConfigJson } from './family.js';

interface GgufArchitecture {
  readonly modelType: string;
  /** Rows of q and k are in the order of llama.cpp's rotation; see `splitRotaryPairs`. */
  readonly rotaryPairs: boolean;
  /** What `attention.causal` must say when it is there. */
  readonly causal: boolean;
}

/** By `general.architecture`. */
const architectures: ReadonlyMap<GgufValue | undefined, GgufArchitecture> = new Map([
  ['llama', { modelType: 'llama', rotaryPairs: true, causal: true }],
  ['qwen2', { modelType: 'qwen2', rotaryPairs: false, causal: true }],
  ['qwen3', { modelType: 'qwen3', rotaryPairs: false, causal: true }],
  ['dream', { modelType: 'Dream', rotaryPairs: false, causal: false }],
]);

/** Model types whose q, k and v projections have biases. */
const qkvBiased: ReadonlySet<string> = new Set(['qwen2', 'Dream']);

/** @throws CinnabarError `unsupported_model` that lists the architectures that can be opened */
export function ggufArchitecture(header: GgufHeader, source: string): GgufArchitecture {
  const name = header.metadata.get('general.architecture');
  const known = architectures.get(name);
  if (known) return known;
  throw new CinnabarError(
    'unsupported_model',
    `${source}: the GGUF architecture ${show(name)} cannot be opened; known: ${[...architectures.keys()].join(', ')}`,
  );
}

/** Tokens that end a turn or a text wherever they exist, as llama.cpp takes them (llama-vocab.cpp). */
const endings = ['<|im_end|>', '<|endoftext|>', '<|eot_id|>', '<|eom_id|>', '<|end_of_text|>'];

/**
 * The fields of config.json.
 *
 * @param ropeFactors values of the tensor `rope_freqs.weight`, null when the file has none
 * @param source file name for messages
 * @throws CinnabarError `unsupported_model`, `invalid_config`
 */
export function configJsonFromGguf(
  header: GgufHeader,
  ropeFactors: Float32Array | null,
  source: string,
): ConfigJson {
  const { modelType, causal } = ggufArchitecture(header, source);
  const keys = new Keys(header, source);
  if (keys.number('split.count', 1) > 1) {
    keys.fail('it is one part of a split file: merge the parts with llama.cpp (llama-gguf-split --merge)');
  }
  const hidden = keys.number('embedding_length');
  const heads = keys.number('attention.head_count');
  const headDim = keys.number('attention.key_length', Math.floor(hidden / heads));
  keys.only('attention.value_length', headDim);
  keys.only('rope.dimension_count', headDim);
  keys.only('expert_count', 0);
  keys.only('attention.causal', causal);
  keys.only('attention.sliding_window', 0);
  const embedding = header.tensors.get('token_embd.weight');
  if (embedding === undefined) return keys.fail('the tensor token_embd.weight is missing');
  const biased = header.tensors.has('blk.0.attn_q.bias');
  return {
    model_type: modelType,
    vocab_size: embedding.shape[0],
    hidden_size: hidden,
    intermediate_size: keys.number('feed_forward_length'),
    num_hidden_layers: keys.number('block_count'),
    num_attention_heads: heads,
    num_key_value_heads: keys.number('attention.head_count_kv', heads),
    head_dim: headDim,
    rms_norm_eps: keys.number('attention.layer_norm_rms_epsilon'),
    max_position_embeddings: keys.number('context_length'),
    tie_word_embeddings: !header.tensors.has('output.weight'),
    // Qwen2 and Dream always have them; elsewhere the families decide.
    ...(biased && !qkvBiased.has(modelType) ? { attention_bias: true } : {}),
    ...ropeFields(keys, ropeFactors, headDim),
    bos_token_id: keys.tokenId('bos') ?? null,
    eos_token_id: endIds(header, keys),
    pad_token_id: keys.tokenId('padding') ?? null,
    ...diffusionFields(header, keys),
  };
}

/** What `configToGguf` wrote of a model that decodes by diffusion. */
function diffusionFields({ metadata }: GgufHeader, keys: Keys): ConfigJson {
  const text = metadata.get(diffusionKey);
  if (text === undefined) return {};
  try {
    return { diffusion: JSON.parse(String(text)) as ConfigJson };
  } catch {
    return keys.fail(`metadata ${diffusionKey} is not JSON`);
  }
}

/** Metadata of one architecture. */
class Keys {
  readonly #header: GgufHeader;
  readonly #source: string;
  readonly #prefix: string;

  constructor(header: GgufHeader, source: string) {
    this.#header = header;
    this.#source = source;
    this.#prefix = `${header.metadata.get('general.architecture')}.`;
  }

  fail(what: string): never {
    throw new CinnabarError('invalid_config', `${this.#source}: ${what}`);
  }

  /** `split.count` and the tokenizer's keys are not the architecture's. */
  #name(key: string): string {
    return /^(split|tokenizer)\./.test(key) ? key : this.#prefix + key;
  }

  value(key: string): GgufValue | undefined {
    return this.#header.metadata.get(this.#name(key));
  }

  /** One number; an array of one value a layer when all are equal. */
  number(key: string, fallback?: number): number {
    const value = this.value(key);
    const all = ArrayBuffer.isView(value) ? Array.from(value as ArrayLike<unknown>) : [value];
    if (all.length > 0 && all.some((item) => item !== all[0])) {
      return this.fail(
        `metadata ${this.#name(key)} differs between layers: [${all.slice(0, 8)}…] is not supported`,
      );
    }
    const number = all[0] ?? fallback;
    if (typeof number === 'number') return number;
    const what = number === undefined ? 'missing' : `no number: ${show(number as GgufValue)}`;
    return this.fail(`metadata ${this.#name(key)} is ${what}`);
  }

  /** Refuses a value other than the one that the graph computes with. */
  only(key: string, wanted: number | boolean): void {
    const value = this.value(key) ?? wanted;
    if (value !== wanted)
      this.fail(`metadata ${this.#name(key)} ${show(value)} is not supported, only ${wanted}`);
  }

  tokenId(name: string): number | undefined {
    const key = `tokenizer.ggml.${name}_token_id`;
    return this.value(key) === undefined ? undefined : this.number(key);
  }
}

function endIds({ metadata }: GgufHeader, keys: Keys): number[] {
  const tokens = metadata.get('tokenizer.ggml.tokens');
  const named = Array.isArray(tokens) ? endings.map((text) => tokens.indexOf(text)) : [];
  const ids = [keys.tokenId('eos'), keys.tokenId('eot'), keys.tokenId('eom'), ...named];
  return [...new Set(ids)].filter((id) => id !== undefined && id >= 0) as number[];
}

function ropeFields(keys: Keys, factors: Float32Array | null, headDim: number): ConfigJson {
  const theta = { rope_theta: keys.number('rope.freq_base', 10_000) };
  const type = keys.value('rope.scaling.type') ?? 'none';
  if (type !== 'none') {
    return { ...theta, rope_scaling: { rope_type: type, factor: keys.number('rope.scaling.factor', 1) } };
  }
  const legacy = keys.number('rope.scale_linear', 1);
  if (legacy !== 1) return { ...theta, rope_scaling: { rope_type: 'linear', factor: legacy } };
  if (factors === null) return theta;
  return { ...theta, rope_scaling: llama3Scaling(keys, factors, headDim, theta.rope_theta) };
}

/**
 * Llama 3.1's converter writes the divisor of every frequency and drops the parameters that gave them. All published
 * models share three of those; the fourth is the greatest divisor. The divisors must then come out again.
 */
function llama3Scaling(keys: Keys, factors: Float32Array, headDim: number, theta: number): ConfigJson {
  const [low, high, original] = [1, 4, 8192];
  const factor = factors.reduce((most, value) => Math.max(most, value), 0);
  const fits = factors.every((divisor, i) => {
    const turns = (original * theta ** ((-2 * i) / headDim)) / (2 * Math.PI);
    const kept = Math.min(1, Math.max(0, (turns - low) / (high - low)));
    return Math.abs(1 / (kept + (1 - kept) / factor) - divisor) < 1e-3 * divisor;
  });
  if (!fits || factors.length !== headDim / 2)
    keys.fail("rope_freqs.weight is not Llama 3's scaling of RoPE");
  return {
    rope_type: 'llama3',
    factor,
    low_freq_factor: low,
    high_freq_factor: high,
    original_max_position_embeddings: original,
  };
}

function show(value: GgufValue | undefined): string {
  const text = typeof value === 'string' ? JSON.stringify(value) : String(value);
  return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
