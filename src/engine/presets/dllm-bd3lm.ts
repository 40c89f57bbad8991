import { type RankBy, scheduledPolicy } from '../../decoding/policies/scheduled.js';
import { transferCounts } from '../../decoding/schedules.js';
import { checkKnownOptions } from '../../support/check-options.js';
import type { SamplerPreset } from './sampler-preset.js';

export interface DllmBd3lmOptions {
  /** Default 128. */
  readonly maxNewTokens?: number | undefined;
  /** Default 32. */
  readonly blockSize?: number | undefined;
  /** Steps of the whole output, split over its blocks. Default 128. */
  readonly steps?: number | undefined;
  /** Instead of `steps`. */
  readonly stepsPerBlock?: number | null | undefined;
  /** Default `linear`. */
  readonly scheduler?: 'linear' | 'cosine' | undefined;
  /** Default `low_confidence`. */
  readonly remasking?: 'low_confidence' | 'random' | undefined;
  /** Default 0. */
  readonly temperature?: number | undefined;
  /** Default 0: none. */
  readonly cfgScale?: number | undefined;
  readonly cfgKeepTokens?: readonly number[] | undefined;
  /** Default false. */
  readonly rightShiftLogits?: boolean | undefined;
  /** Ends the output after the block that holds it. */
  readonly eosTokenId?: number | undefined;
  /** Prompts are padded with it; a generated one is not seen either, once its block is finished. */
  readonly padTokenId?: number | undefined;
}

const optionNames: readonly (keyof DllmBd3lmOptions)[] = [
  'maxNewTokens',
  'blockSize',
  'steps',
  'stepsPerBlock',
  'scheduler',
  'remasking',
  'temperature',
  'cfgScale',
  'cfgKeepTokens',
  'rightShiftLogits',
  'eosTokenId',
  'padTokenId',
];

/**
 * `BD3LMSampler.sample` of ZHZisZZ/dllm (dllm/core/samplers/bd3lm.py). Blocks are counted from the prompt's end (the
 * sampler pads prompts on the left to a multiple of the block); all text is read anew before each block; the number of
 * tokens a step is what the noise schedule expects, in float32, and steps that expect none are left out.
 */
export function dllmBd3lmPreset(options: DllmBd3lmOptions = {}): SamplerPreset {
  checkKnownOptions('dllmBd3lm', options, optionNames);
  const { maxNewTokens = 128, blockSize = 32, steps = 128, scheduler = 'linear' } = options;
  const blocks = Math.ceil(maxNewTokens / blockSize);
  const stepsPerBlock = options.stepsPerBlock ?? Math.ceil(steps / blocks);
  const rankBy: RankBy = options.remasking === 'random' ? 'random' : 'confidence';
  const { eosTokenId, padTokenId } = options;
  return {
    outputLength: maxNewTokens,
    options: {
      mode: 'block',
      attention: 'block-causal',
      blockSize,
      pastForward: 'reread',
      onStop: 'finish-block',
      stopTokenIds: eosTokenId === undefined ? [] : [eosTokenId],
      paddingTokenIds: padTokenId === undefined ? [] : [padTokenId],
      policy: scheduledPolicy({
        counts: (masks) => transferCounts(scheduler, masks, { steps: stepsPerBlock }).filter((n) => n > 0),
        rankBy,
      }),
      temperature: options.temperature ?? 0,
      confidence: 'model',
      guidance: { scale: options.cfgScale ?? 0, keepTokenIds: options.cfgKeepTokens },
      shift: options.rightShiftLogits ?? false,
    },
  };
}
