import { factorPolicy } from '../../decoding/policies/factor.js';
import { fixedPolicy } from '../../decoding/policies/fixed.js';
import { randomPolicy } from '../../decoding/policies/random.js';
import { thresholdPolicy } from '../../decoding/policies/threshold.js';
import type { UnmaskPolicy } from '../../decoding/unmask-policy.js';
import { CinnabarError } from '../../errors.js';
import { checkKnownOptions, checkNumber, checkOneOf } from '../../support/check-options.js';
import type { CacheName } from '../denoise-options.js';
import { blockSteps } from './llada.js';
import type { SamplerPreset } from './sampler-preset.js';

export interface FastDllmV1Options {
  /** Steps of the whole output; only used without `threshold` and `factor`. Default 128. */
  readonly steps?: number | undefined;
  /** Default 128. */
  readonly genLength?: number | undefined;
  /** Default 128. */
  readonly blockLength?: number | undefined;
  /** Default 0. */
  readonly temperature?: number | undefined;
  /** Default `low_confidence`. */
  readonly remasking?: 'low_confidence' | 'random' | undefined;
  readonly threshold?: number | null | undefined;
  /** Wins over `threshold`. */
  readonly factor?: number | null | undefined;
  /** `generate`, `generate_with_prefix_cache` or `generate_with_dual_cache`. Default `none`. */
  readonly cache?: 'none' | 'prefix' | 'dual' | undefined;
}

const optionNames: readonly (keyof FastDllmV1Options)[] = [
  'steps',
  'genLength',
  'blockLength',
  'temperature',
  'remasking',
  'threshold',
  'factor',
  'cache',
];

const caches: Readonly<Record<NonNullable<FastDllmV1Options['cache']>, CacheName>> = {
  none: 'none',
  prefix: 'prefix-approximate',
  dual: 'dual',
};

/**
 * The three generators of NVlabs/Fast-dLLM:llada/generate.py. Quirks: `factor` accepts the last of all ranks too when
 * it alone fails; mask tokens inside the prompt take part wherever the forward holds them.
 *
 * @throws CinnabarError `invalid_argument` for an unknown option, or lengths and steps that do not divide
 */
export function fastDllmV1Preset(options: FastDllmV1Options = {}): SamplerPreset {
  checkKnownOptions('fastDllmV1Preset', options, optionNames);
  const { steps = 128, genLength = 128, blockLength = 128, cache = 'none' } = options;
  checkOneOf('cache', cache, ['none', 'prefix', 'dual']);
  return {
    outputLength: genLength,
    options: {
      mode: 'block',
      blockSize: blockLength,
      policy: policyOf(options, blockSteps(steps, genLength, blockLength)),
      candidates: 'until-block-end',
      cache: caches[cache],
      stopTokenIds: [],
      temperature: options.temperature ?? 0,
      confidence: 'model',
    },
  };
}

function policyOf(options: FastDllmV1Options, stepsPerBlock: number): UnmaskPolicy {
  const { threshold, factor, remasking = 'low_confidence' } = options;
  checkOneOf('remasking', remasking, ['low_confidence', 'random']);
  checkNumber('threshold', threshold ?? undefined, 0);
  checkNumber('factor', factor ?? undefined, 0);
  const adaptive = factor != null || threshold != null;
  if (remasking === 'random' && adaptive)
    throw new CinnabarError('invalid_argument', 'threshold and factor need the remasking low_confidence');
  if (factor != null) return factorPolicy(factor, true);
  if (threshold != null) return thresholdPolicy(threshold);
  return remasking === 'random' ? randomPolicy(stepsPerBlock) : fixedPolicy(stepsPerBlock);
}
