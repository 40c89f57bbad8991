import { originPolicy } from '../../decoding/policies/origin.js';
import { type RankBy, scheduledPolicy } from '../../decoding/policies/scheduled.js';
import { transferCounts } from '../../decoding/schedules.js';
import type { UnmaskPolicy } from '../../decoding/unmask-policy.js';
import { checkInteger, checkKnownOptions, checkNumber, checkOneOf } from '../../support/check-options.js';
import type { DenoiseOptions } from '../denoise-options.js';
import type { SamplerPreset } from './sampler-preset.js';

export type DreamAlgorithm = 'origin' | 'maskgit_plus' | 'topk_margin' | 'entropy';

export interface DreamOptions {
  /** Default 20. */
  readonly maxNewTokens?: number | undefined;
  /** Default 512. */
  readonly steps?: number | undefined;
  /** Default 1e-3. */
  readonly eps?: number | undefined;
  /** Default `origin`. */
  readonly alg?: DreamAlgorithm | undefined;
  /** Default 0. */
  readonly algTemp?: number | null | undefined;
  /** Default 0. */
  readonly temperature?: number | undefined;
  /** They count at temperature 0 too: what they leave is what the confidence is taken of. Default none. */
  readonly topP?: number | null | undefined;
  readonly topK?: number | null | undefined;
}

const optionNames: readonly (keyof DreamOptions)[] = [
  'maxNewTokens',
  'steps',
  'eps',
  'alg',
  'algTemp',
  'temperature',
  'topP',
  'topK',
];

export const dreamRankings: Readonly<Record<Exclude<DreamAlgorithm, 'origin'>, RankBy>> = {
  maskgit_plus: 'confidence',
  topk_margin: 'margin',
  entropy: 'entropy',
};

/**
 * `diffusion_generate` of Dream (generation_utils.py of Dream-org/Dream-v0). All planned steps are run; those at the
 * start often commit nothing. For prompts with mask tokens take `infillCanvas` over prompt and masks: they are filled.
 *
 * @throws CinnabarError `invalid_argument` for an unknown option or a value out of range
 */
export function dreamPreset(options: DreamOptions = {}): SamplerPreset {
  checkKnownOptions('dreamPreset', options, optionNames);
  const { maxNewTokens = 20, steps = 512, eps = 1e-3, alg = 'origin' } = options;
  checkInteger('maxNewTokens', maxNewTokens, 1);
  checkInteger('steps', steps, 1);
  checkNumber('eps', eps, 1e-9, 0.999);
  checkOneOf('alg', alg, ['origin', 'maskgit_plus', 'topk_margin', 'entropy']);
  const policy: UnmaskPolicy =
    alg === 'origin'
      ? originPolicy(steps, eps)
      : scheduledPolicy({
          counts: (masks) => transferCounts('dream', masks, { steps, endTime: eps }),
          rankBy: dreamRankings[alg],
          rankTemperature: options.algTemp ?? 0,
        });
  return { outputLength: maxNewTokens, options: { policy, ...dreamSampling(options) } };
}

/** What Dream's own sampler and dllm's share: the whole canvas, and confidences after truncation, top-p first. */
export function dreamSampling({
  temperature = 0,
  topP,
  topK,
}: Pick<DreamOptions, 'temperature' | 'topP' | 'topK'>): DenoiseOptions {
  return {
    mode: 'whole',
    stopTokenIds: [],
    temperature,
    confidence: 'truncated',
    truncateFirst: 'top-p',
    ...(topP == null || topP >= 1 ? {} : { topP }),
    ...(topK == null ? {} : { topK }),
  };
}
