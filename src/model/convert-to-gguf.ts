/** Writes a checkpoint as one GGUF file that llama.cpp opens. */
import { basename } from 'node:path';
import { CinnabarError } from '../errors.js';
import type { CheckpointFiles } from './checkpoint-files.js';
import { configToGguf, ggufLayout } from './families/config-to-gguf.js';
import type { ModelConfig } from './model-config.js';
import { type ParameterReader, rowGroups } from './parameter-rows.js';
import { type ParameterSpec, parametersOf } from './parameters.js';
import type { OpenCheckpoint } from './read-checkpoint.js';
import type { GgufTensorToStream } from './weights/gguf/encode-gguf.js';
import { joinRotaryPairs } from './weights/gguf/rotary-rows.js';
import { ggufTensorName } from './weights/gguf/tensor-names.js';
import { ggufTokenizerMetadata } from './weights/gguf/tokenizer-to-gguf.js';
import { encodeBlocks, type GgufOutputType, writeGguf } from './weights/gguf/write-gguf.js';

export type GgufFormat = 'gguf-f32' | 'gguf-f16' | 'gguf-q8_0';

const ggufTypes: Readonly<Record<GgufFormat, GgufOutputType>> = {
  'gguf-f32': 'F32',
  'gguf-f16': 'F16',
  'gguf-q8_0': 'Q8_0',
};

export function isGguf(format: string): format is GgufFormat {
  return Object.hasOwn(ggufTypes, format);
}

/** @throws CinnabarError `unsupported_model`, `invalid_tokenizer`, `disk_full`, `not_writable` */
export async function writeGgufFile(
  { config, read }: OpenCheckpoint,
  files: CheckpointFiles,
  source: string,
  target: string,
  format: GgufFormat,
): Promise<void> {
  const type = ggufTypes[format];
  const { rotaryPairs } = ggufLayout(config);
  const metadata = configToGguf(config, basename(source).replace(/\.gguf$/, ''));
  const fileType = { F32: 0, F16: 1, Q8_0: 7 }[type];
  metadata.set('general.file_type', { type: 'u32', value: fileType });
  const special = {
    bos: config.bosTokenId,
    eos: config.eosTokenIds[0] ?? null,
    padding: config.padTokenId,
  };
  const { tokenizerJson, tokenizerConfig } = files;
  const entries = ggufTokenizerMetadata(tokenizerJson, tokenizerConfig, config.vocabSize, special, source);
  for (const [key, entry] of entries) metadata.set(key, entry);
  const tensors = new Map<string, GgufTensorToStream>();
  for (const spec of parametersOf(config)) {
    const { name, shape } = spec;
    const stored = ggufTensorName(name);
    if (stored === null) throw new CinnabarError('unsupported_model', `GGUF has no name for ${name}`);
    // llama.cpp wants vectors in float32; rows that are no whole blocks stay in half precision.
    const own = shape.length < 2 ? 'F32' : type === 'Q8_0' && shape[1]! % 32 !== 0 ? 'F16' : type;
    const heads = rotaryPairs ? rotatedHeads(name, config) : null;
    tensors.set(stored, {
      type: own,
      shape,
      *chunks() {
        for (const values of ggufRows(read, spec, heads, config.headDim)) yield encodeBlocks(own, values);
      },
    });
  }
  await writeGguf(target, metadata, tensors);
}

function rotatedHeads(name: string, { heads, kvHeads }: ModelConfig): number | null {
  if (/\.q_proj\.(weight|bias)$/.test(name)) return heads;
  return /\.k_proj\.(weight|bias)$/.test(name) ? kvHeads : null;
}

function* ggufRows(
  read: ParameterReader,
  spec: ParameterSpec,
  heads: number | null,
  headDim: number,
): Generator<Float32Array> {
  if (heads !== null) yield joinRotaryPairs(read(spec.name).data, heads, headDim);
  else yield* rowGroups(read, spec);
}
