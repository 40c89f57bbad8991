/** The samplers of LLaDA2.0 and LLaDA2.1 in ZHZisZZ/dllm. Neither keeps a cache; blocks lie on multiples of their length. */
import { quotaPolicy } from '../../decoding/policies/quota.js';
import { transferCounts } from '../../decoding/schedules.js';
import { checkKnownOptions } from '../../support/check-options.js';
import type { DenoiseOptions } from '../denoise-options.js';
import type { SamplerPreset } from './sampler-preset.js';

interface CommonOptions {
  /** Tokens to write; the canvas is filled up to a whole block. Default 128. */
  readonly maxNewTokens?: number | undefined;
  /** Default 32. */
  readonly blockSize?: number | undefined;
  /** A step commits everything above it when that is enough. Default 0.95. */
  readonly threshold?: number | undefined;
  /** Default 0. */
  readonly temperature?: number | undefined;
  /** Only with temperature > 0. */
  readonly topK?: number | undefined;
  /** Only with temperature > 0. */
  readonly topP?: number | undefined;
  /** Token that `eosEarlyStop` looks for. */
  readonly eosTokenId?: number | undefined;
  /** Default false. */
  readonly eosEarlyStop?: boolean | undefined;
}

export interface Llada2Options extends CommonOptions {
  /** The block's length is split over so many steps. Default 32. */
  readonly stepsPerBlock?: number | undefined;
  /** There are no more steps than `maxNewTokens / minimalTopk`. Default 1. */
  readonly minimalTopk?: number | undefined;
}

export interface Llada21Options extends CommonOptions {
  /** A written token is replaced by another one above it. Default 0.9. */
  readonly editingThreshold?: number | undefined;
  /** Steps without masks at most. Default 16. */
  readonly maxPostSteps?: number | undefined;
  /** Tokens that a step commits at least. Default 1. */
  readonly numToTransfer?: number | undefined;
}

const commonNames: readonly (keyof CommonOptions)[] = [
  'maxNewTokens',
  'blockSize',
  'threshold',
  'temperature',
  'topK',
  'topP',
  'eosTokenId',
  'eosEarlyStop',
];

/**
 * `LLaDA2Sampler.sample` (dllm/pipelines/llada2/sampler.py). Its `eos_early_stop` leaves the block at once, masks and
 * all, and goes on with the next one.
 */
export function llada2Preset(promptLength: number, options: Llada2Options = {}): SamplerPreset {
  checkKnownOptions('llada2', options, [...commonNames, 'stepsPerBlock', 'minimalTopk']);
  const { maxNewTokens = 128, blockSize = 32, stepsPerBlock = 32, minimalTopk = 1 } = options;
  const most = minimalTopk > 0 ? Math.floor(maxNewTokens / minimalTopk) : stepsPerBlock;
  const counts = transferCounts('even', blockSize, { steps: Math.min(stepsPerBlock, most) });
  const { threshold = 0.95 } = options;
  return preset(promptLength, options, {
    onStop: 'leave-block',
    policy: quotaPolicy({ quota: ({ step }) => counts[step] ?? 0, threshold }),
  });
}

/** `LLaDA21Sampler.sample` (dllm/pipelines/llada21/sampler.py): with edits; stops after a whole block. */
export function llada21Preset(promptLength: number, options: Llada21Options = {}): SamplerPreset {
  checkKnownOptions('llada21', options, [
    ...commonNames,
    'editingThreshold',
    'maxPostSteps',
    'numToTransfer',
  ]);
  const { threshold = 0.95, numToTransfer = 1, editingThreshold = 0.9, maxPostSteps = 16 } = options;
  return preset(promptLength, options, {
    onStop: 'finish-block',
    policy: quotaPolicy({ quota: () => numToTransfer, threshold }),
    edit: { threshold: editingThreshold, maxPostSteps },
  });
}

function preset(promptLength: number, options: CommonOptions, own: DenoiseOptions): SamplerPreset {
  const { maxNewTokens = 128, blockSize = 32, temperature = 0, topK = 0, topP = 0 } = options;
  const stops = options.eosEarlyStop === true && options.eosTokenId !== undefined;
  const length = Math.ceil((promptLength + maxNewTokens) / blockSize) * blockSize;
  return {
    outputLength: length - promptLength,
    options: {
      mode: 'block',
      blockSize,
      blockAlign: 'canvas',
      cache: 'none',
      stopTokenIds: stops ? [options.eosTokenId!] : [],
      temperature,
      ...(topK > 0 ? { topK } : {}),
      ...(topP > 0 && topP < 1 ? { topP } : {}),
      ...own,
    },
  };
}
