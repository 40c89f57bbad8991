/** A GGUF file for tests, as llama.cpp's converter would write it: byte-level tokenizer, random weights in float32. */
import type { ModelConfig } from '../model/model-config.js';
import { parametersOf } from '../model/parameters.js';
import { encodeGguf, type GgufEntry, type GgufTensorToWrite } from '../model/weights/gguf/encode-gguf.js';
import { ggufTensorName } from '../model/weights/gguf/tensor-names.js';
import { byteCharacters } from '../text/byte-alphabet.js';
import { randomParameters, tinyConfig } from './tiny-model.js';

export type TinyGgufArchitecture = 'llama' | 'qwen2' | 'qwen3' | 'dream';

export interface TinyGguf {
  readonly bytes: Uint8Array;
  readonly config: ModelConfig;
  /** What the file holds, in Hugging Face's names and order of rows. */
  readonly parameters: ReadonlyMap<string, Float32Array>;
}

export interface TinyGgufOptions {
  readonly tieEmbeddings?: boolean;
  /** Metadata to add or, with null, to leave out. */
  readonly metadata?: Readonly<Record<string, GgufEntry | null>>;
  /** Tensors to add or, with null, to leave out. */
  readonly tensors?: Readonly<Record<string, GgufTensorToWrite | null>>;
}

/** Ids 0 to 4; the 256 bytes follow, then the results of `merges`, then an id that no token has. */
export const tinyGgufSpecials = [
  '<|endoftext|>',
  '<|im_start|>',
  '<|im_end|>',
  '<|mask|>',
  '<tool>',
] as const;

const merges = ['1 2', 'h i', 'Ġ hi', 'a b', 'ab c'];

export const tinyGgufTokens: readonly string[] = [
  ...tinyGgufSpecials,
  ...byteCharacters,
  ...merges.map((merge) => merge.replace(' ', '')),
  '[PAD266]',
];

/** `<tool>` is user-defined, the others control tokens, the last one is unused. */
const tokenTypes = tinyGgufTokens.map((_, id) =>
  id < 4 ? 3 : id === 4 ? 4 : id === tinyGgufTokens.length - 1 ? 5 : 1,
);

const chatTemplate =
  "{% for message in messages %}{{ '<|im_start|>' + message['content'] + eos_token }}{% endfor %}";

const text = (value: string): GgufEntry => ({ type: 'string', value });
const u32 = (value: number): GgufEntry => ({ type: 'u32', value });
const f32 = (value: number): GgufEntry => ({ type: 'f32', value });

function tinyGgufConfig(architecture: TinyGgufArchitecture, tieEmbeddings: boolean): ModelConfig {
  return {
    ...tinyConfig({ vocabSize: tinyGgufTokens.length, contextLength: 256, diffusion: false }),
    hiddenSize: 32,
    rmsNormEps: Math.fround(1e-5),
    qkNorm: architecture === 'qwen3',
    qkvBias: architecture === 'qwen2' || architecture === 'dream',
    tieEmbeddings,
    eosTokenIds: [2, 0],
    bosTokenId: 1,
    padTokenId: 0,
  };
}

function metadataOf(architecture: TinyGgufArchitecture, config: ModelConfig): Record<string, GgufEntry> {
  const own = {
    block_count: u32(config.layers),
    context_length: u32(config.contextLength),
    embedding_length: u32(config.hiddenSize),
    feed_forward_length: u32(config.intermediateSize),
    'attention.head_count': u32(config.heads),
    'attention.head_count_kv': u32(config.kvHeads),
    'attention.key_length': u32(config.headDim),
    'attention.value_length': u32(config.headDim),
    'attention.layer_norm_rms_epsilon': f32(config.rmsNormEps),
    'rope.dimension_count': u32(config.headDim),
    'rope.freq_base': f32(config.ropeTheta),
  };
  return {
    'general.architecture': text(architecture),
    ...Object.fromEntries(Object.entries(own).map(([key, entry]) => [`${architecture}.${key}`, entry])),
    'tokenizer.ggml.model': text('gpt2'),
    'tokenizer.ggml.pre': text('qwen2'),
    'tokenizer.ggml.tokens': { type: 'array', of: 'string', value: tinyGgufTokens },
    'tokenizer.ggml.token_type': { type: 'array', of: 'i32', value: tokenTypes },
    'tokenizer.ggml.merges': { type: 'array', of: 'string', value: merges },
    'tokenizer.ggml.bos_token_id': u32(1),
    'tokenizer.ggml.eos_token_id': u32(2),
    'tokenizer.ggml.padding_token_id': u32(0),
    'tokenizer.chat_template': text(chatTemplate),
  };
}

/** Element [head, half, i] of the rows goes to [head, i, half]: `LlamaModel.permute` of the converter. */
function permuted(rows: Float32Array, heads: number, headDim: number): Float32Array {
  const width = rows.length / (heads * headDim);
  const half = headDim / 2;
  return rows.map((_, at) => {
    const row = Math.floor(at / width);
    const head = Math.floor(row / headDim);
    const pair = Math.floor((row % headDim) / 2);
    return rows[(head * headDim + (row % 2) * half + pair) * width + (at % width)]!;
  });
}

/** `architecture` as in `general.architecture`; two layers, grouped queries, a head size that is not hidden / heads. */
export function tinyGguf(architecture: TinyGgufArchitecture, options: TinyGgufOptions = {}): TinyGguf {
  const config = tinyGgufConfig(architecture, options.tieEmbeddings ?? true);
  const parameters = randomParameters(config, 3);
  const tensors = new Map<string, GgufTensorToWrite>();
  for (const { name, shape } of parametersOf(config)) {
    const data = parameters.get(name)!;
    const rotated = architecture === 'llama' && /\.[qk]_proj\./.test(name);
    const heads = name.includes('.q_proj') ? config.heads : config.kvHeads;
    const written = rotated ? permuted(data, heads, config.headDim) : data.slice();
    tensors.set(ggufTensorName(name)!, { type: 'F32', shape, bytes: new Uint8Array(written.buffer) });
  }
  const metadata = new Map(Object.entries(metadataOf(architecture, config)));
  change(metadata, options.metadata);
  change(tensors, options.tensors);
  return { bytes: encodeGguf(metadata, tensors), config, parameters };
}

function change<T>(map: Map<string, T>, changes: Readonly<Record<string, T | null>> = {}): void {
  for (const [key, value] of Object.entries(changes)) {
    if (value === null) map.delete(key);
    else map.set(key, value);
  }
}
