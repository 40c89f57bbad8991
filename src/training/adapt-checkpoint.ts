/** Makes the start of a tri-mode training out of an autoregressive checkpoint: smaller vocabulary, our special tokens. */
import { mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import { readCheckpointFiles } from '../model/checkpoint-files.js';
import type { ModelConfig } from '../model/model-config.js';
import { parameterCount, parametersOf } from '../model/parameters.js';
import { openCheckpoint } from '../model/read-checkpoint.js';
import { writeCheckpointFolder } from '../model/write-checkpoint.js';
import { Random } from '../support/random.js';
import { cutVocabulary } from '../text/cut-vocabulary.js';
import { chatTemplate, endOfText, maskToken, specialTokens } from '../text/prompt-format.js';
import { writeTokenizer } from '../text/write-tokenizer.js';

export interface AdaptOptions {
  /** Ids of the new vocabulary, special tokens included. */
  readonly vocabSize: number;
  /** Texts like those of the training; see `cutVocabulary`. */
  readonly texts?: Iterable<string>;
  /** Greatest number of positions of the new model. */
  readonly contextLength: number;
  readonly blockSizes: readonly number[];
  readonly defaultBlockSize: number;
}

/** Embedding tables and heads: one row a token. */
const tables: ReadonlySet<string> = new Set(['model.embed_tokens.weight', 'lm_head.weight']);

/**
 * Writes a folder that `train` starts from: the source's weights in float32, the vocabulary cut to `vocabSize`, the
 * special tokens and the chat template of models trained here, tri-mode attention without shift.
 *
 * @param source folder or GGUF file of a plain causal model
 * @returns parameters of the new model
 * @throws CinnabarError as `openCheckpoint` and `cutVocabulary`; `unsupported_model` when the source is a diffusion
 *   model or has experts; `disk_full`, `not_writable`
 */
export async function adaptCheckpoint(
  source: string,
  target: string,
  options: AdaptOptions,
): Promise<number> {
  await using checkpoint = await openCheckpoint(source);
  if (checkpoint.config.diffusion !== null || checkpoint.config.moe) {
    throw new CinnabarError('unsupported_model', `${source} is not a plain causal model`);
  }
  const { tokenizerJson } = await readCheckpointFiles(source);
  const { vocabSize, texts, blockSizes, defaultBlockSize } = options;
  const cut = cutVocabulary(tokenizerJson, {
    vocabSize,
    specialTokens,
    ...(texts === undefined ? {} : { texts }),
  });
  const end = specialTokens.indexOf(endOfText);
  const config: ModelConfig = {
    ...checkpoint.config,
    vocabSize,
    contextLength: Math.min(options.contextLength, checkpoint.config.contextLength),
    eosTokenIds: [end],
    padTokenId: end,
    bosTokenId: null,
    diffusion: {
      maskTokenId: specialTokens.indexOf(maskToken),
      shift: false,
      cleanAttention: 'causal',
      bidirectional: false,
      blockSizes,
      defaultBlockSize,
    },
  };
  const parameters = new Map(
    parametersOf(config).map(({ name }) => {
      const { data } = checkpoint.read(name);
      const rows = tables.has(name) ? chosenRows(data, cut.sourceIds, config.hiddenSize, name) : data;
      return [name, rows];
    }),
  );
  const draft = join(target, '.tokenizer');
  await mkdir(target, { recursive: true });
  try {
    await writeTokenizer(draft, cut.tokenizerJson, {
      chatTemplate,
      eosToken: endOfText,
      padToken: endOfText,
      maskToken,
      contextLength: config.contextLength,
    });
    await writeCheckpointFolder(target, { config, parameters, tokenizerFolder: draft, dtype: 'float32' });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return parameterCount(config);
}

/**
 * Rows of a table by source id. A token that the source lacks gets a random row as long as the others: rows that start
 * alike (the mean and a little noise) stay so for a thousand steps, and the model takes one task for another.
 */
function chosenRows(data: Float32Array, ids: Int32Array, width: number, name: string): Float32Array {
  const rows = new Float32Array(ids.length * width);
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  let known = 0;
  for (const [row, id] of ids.entries()) {
    if (id < 0) continue;
    const from = data.subarray(id * width, (id + 1) * width);
    rows.set(from, row * width);
    known++;
    for (let i = 0; i < width; i++) {
      mean[i]! += from[i]!;
      square[i]! += from[i]! ** 2;
    }
  }
  const random = new Random(0).fork(name);
  for (const [row, id] of ids.entries()) {
    if (id >= 0) continue;
    for (let i = 0; i < width; i++) {
      const average = mean[i]! / known;
      const deviation = Math.sqrt(Math.max(0, square[i]! / known - average ** 2));
      rows[row * width + i] = average + deviation * random.normal();
    }
  }
  return rows;
}
