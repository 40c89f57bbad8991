/** A whole model folder for tests: a real tokenizer, and a transformer of random weights that says nothing sensible. */
import { mkdir } from 'node:fs/promises';
import type { ModelConfig } from '../model/model-config.js';
import { writeCheckpointFolder } from '../model/write-checkpoint.js';
import { trainBpe } from '../text/bpe-trainer.js';
import { chatTemplate, endOfText, maskToken, specialTokens } from '../text/prompt-format.js';
import { writeTokenizer } from '../text/write-tokenizer.js';
import { randomParameters, tinyConfig } from './tiny-model.js';

const texts = [
  'function sum(values: number[]): number {\n  return values.reduce((a, b) => a + b, 0);\n}',
  'add numbers',
];

/** @returns the configuration that was written */
export async function writeTinyCheckpoint(
  folder: string,
  options: { seed?: number; contextLength?: number; dtype?: 'float16' | 'float32' } = {},
): Promise<ModelConfig> {
  const { seed = 1, contextLength = 256, dtype = 'float32' } = options;
  await mkdir(folder, { recursive: true });
  const bpe = trainBpe(texts, { vocabSize: 320, specialTokens, minFrequency: 1 });
  await writeTokenizer(folder, bpe.tokenizerJson(), {
    chatTemplate,
    eosToken: endOfText,
    padToken: endOfText,
    maskToken,
    contextLength,
  });
  const vocabSize = bpe.vocab.size;
  const tiny = tinyConfig({ vocabSize, contextLength });
  const config: ModelConfig = {
    ...tiny,
    eosTokenIds: [specialTokens.indexOf(endOfText)],
    padTokenId: specialTokens.indexOf(endOfText),
    diffusion: { ...tiny.diffusion!, maskTokenId: specialTokens.indexOf(maskToken) },
  };
  await writeCheckpointFolder(folder, {
    config,
    parameters: randomParameters(config, seed),
    tokenizerFolder: folder,
    dtype,
  });
  return config;
}
