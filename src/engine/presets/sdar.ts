import { entropySumPolicy } from '../../decoding/policies/entropy-sum.js';
import { quotaPolicy } from '../../decoding/policies/quota.js';
import { transferCounts } from '../../decoding/schedules.js';
import type { UnmaskPolicy } from '../../decoding/unmask-policy.js';
import { CinnabarError } from '../../errors.js';
import { checkKnownOptions } from '../../support/check-options.js';
import type { SamplerPreset } from './sampler-preset.js';

export interface SdarOptions {
  /** Tokens to write; the canvas is filled up to a whole block. Default 128. */
  readonly genLength?: number | undefined;
  /** Default 8. */
  readonly blockLength?: number | undefined;
  /** Default 8. */
  readonly denoisingSteps?: number | undefined;
  /** Default `low_confidence_dynamic`. */
  readonly remaskingStrategy?: SdarStrategy | undefined;
  /** `low_confidence_dynamic`. Default 0.85. */
  readonly confidenceThreshold?: number | undefined;
  /** `entropy_bounded`: nats. Default 0.35. */
  readonly ebThreshold?: number | undefined;
  /** 0 is greedy, which the source has not. Default 1. */
  readonly temperature?: number | undefined;
  /** 0 (default): all. */
  readonly topK?: number | undefined;
  /** 1 (default): all. */
  readonly topP?: number | undefined;
  /** Any of them in a finished block ends the output. Default none. */
  readonly stopTokenIds?: readonly number[] | undefined;
}

export type SdarStrategy =
  | 'low_confidence_static'
  | 'low_confidence_dynamic'
  | 'sequential'
  | 'entropy_bounded';

const optionNames: readonly (keyof SdarOptions)[] = [
  'genLength',
  'blockLength',
  'denoisingSteps',
  'remaskingStrategy',
  'confidenceThreshold',
  'ebThreshold',
  'temperature',
  'topK',
  'topP',
  'stopTokenIds',
];

/**
 * `block_diffusion_generate` of JetAstra/SDAR:generate.py. Blocks lie on multiples of their length, so that the
 * prompt's end shares a block with the output; the number of tokens a step comes from the block's length, however many
 * masks it holds; prompt and finished blocks, the last included, are read in a forward of their own.
 *
 * @throws CinnabarError `invalid_argument` for an unknown strategy
 */
export function sdarPreset(promptLength: number, options: SdarOptions = {}): SamplerPreset {
  checkKnownOptions('sdar', options, optionNames);
  const { genLength = 128, blockLength = 8, temperature = 1, topK = 0, topP = 1 } = options;
  const length = Math.ceil((promptLength + genLength) / blockLength) * blockLength;
  return {
    outputLength: length - promptLength,
    options: {
      mode: 'block',
      blockSize: blockLength,
      blockAlign: 'canvas',
      pastForward: 'every-block',
      onStop: 'finish-block',
      stopTokenIds: options.stopTokenIds ?? [],
      policy: policyOf(options, blockLength),
      temperature,
      confidence: 'truncated',
      ...(topK > 0 ? { topK } : {}),
      ...(topP < 1 ? { topP } : {}),
    },
  };
}

function policyOf(options: SdarOptions, blockLength: number): UnmaskPolicy {
  const { remaskingStrategy = 'low_confidence_dynamic', denoisingSteps = 8 } = options;
  const counts = transferCounts('even', blockLength, { steps: denoisingSteps });
  const quota = ({ step }: { step: number }): number => counts[step] ?? 0;
  switch (remaskingStrategy) {
    case 'low_confidence_static':
      return quotaPolicy({ quota });
    case 'low_confidence_dynamic':
      return quotaPolicy({ quota, threshold: options.confidenceThreshold ?? 0.85 });
    case 'sequential':
      return quotaPolicy({ quota, order: 'position' });
    case 'entropy_bounded':
      return entropySumPolicy(options.ebThreshold ?? 0.35);
    default:
      throw new CinnabarError('invalid_argument', `unknown remasking strategy ${remaskingStrategy}`);
  }
}
