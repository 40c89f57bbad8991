import { quotaPolicy } from '../../decoding/policies/quota.js';
import { CinnabarError } from '../../errors.js';
import { checkKnownOptions } from '../../support/check-options.js';
import type { SamplerPreset } from './sampler-preset.js';

export interface FastDllmV2Options {
  /** Rounded down to whole blocks, the one that the prompt's end shares included. */
  readonly maxNewTokens: number;
  /** Default 32. */
  readonly blockSize?: number | undefined;
  /** Default 8. */
  readonly smallBlockSize?: number | undefined;
  /** Default 1. */
  readonly threshold?: number | undefined;
  /** Default none. */
  readonly stopTokenId?: number | null | undefined;
  /** Keys and values of the other sub-blocks stay as they were while one is written. Default false. */
  readonly useBlockCache?: boolean | undefined;
  /** Default 0. */
  readonly temperature?: number | undefined;
  /** Only with temperature > 0. Default 0.95. */
  readonly topP?: number | undefined;
}

export interface FastDllmV2Preset extends SamplerPreset {
  /** Tokens at the prompt's start that are left off the canvas: a quirk, see `fastDllmV2Preset`. */
  readonly ignoredPrompt: number;
}

const optionNames: readonly (keyof FastDllmV2Options)[] = [
  'maxNewTokens',
  'blockSize',
  'smallBlockSize',
  'threshold',
  'stopTokenId',
  'useBlockCache',
  'temperature',
  'topP',
];

/** Length of the attention blocks inside a decoding block: an argument that the source leaves at its default. */
const attentionBlock = 32;

/**
 * `generate` of Fast-dLLM v2's modelling file, or with `sampler` `batch_sample` that of
 * NVlabs/Fast-dLLM:v2/generation_functions.py for one prompt. Sub-blocks are written from left to right; the first
 * token of a block is the next token of the finished one, whatever its probability. `generate` ends at a stop token
 * before which everything is written; `batch_sample` finishes its block first, and overlooks a stop token that is the
 * first of a block. A prompt as long as one block is not seen by the model at all.
 *
 * @throws CinnabarError `invalid_argument` when there is no whole block to write
 */
export function fastDllmV2Preset(
  sampler: 'generate' | 'batch_sample',
  promptLength: number,
  options: FastDllmV2Options,
): FastDllmV2Preset {
  checkKnownOptions('fastDllmV2', options, optionNames);
  const { blockSize = 32, maxNewTokens, threshold = 1, stopTokenId, temperature = 0, topP = 0.95 } = options;
  const ignoredPrompt = promptLength === blockSize ? promptLength : 0;
  const seen = promptLength - ignoredPrompt;
  const blocks = Math.floor(seen / blockSize) + Math.floor(maxNewTokens / blockSize);
  // One more token: the next one of the last block.
  const outputLength = blocks * blockSize + 1 - seen;
  if (outputLength < 1) {
    throw new CinnabarError(
      'invalid_argument',
      `maxNewTokens ${maxNewTokens} is less than a block of ${blockSize}`,
    );
  }
  return {
    outputLength,
    ignoredPrompt,
    options: {
      mode: 'block',
      blockSize,
      blockAlign: 'canvas',
      subBlockSize: options.smallBlockSize ?? 8,
      attentionBlockSize: attentionBlock,
      cache: options.useBlockCache ? 'dual' : 'prefix',
      pastForward: 'own',
      firstToken: sampler === 'generate' ? 'causal' : 'causal-unchecked',
      onStop: sampler === 'generate' ? 'trim' : 'finish-block',
      stopTokenIds: stopTokenId == null ? [] : [stopTokenId],
      policy: quotaPolicy({ quota: () => 1, threshold }),
      temperature,
      ...(temperature > 0 ? { topP } : {}),
    },
  };
}
