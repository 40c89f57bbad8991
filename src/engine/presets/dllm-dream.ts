import { scheduledPolicy } from '../../decoding/policies/scheduled.js';
import { transferCounts } from '../../decoding/schedules.js';
import { checkInteger, checkKnownOptions, checkOneOf } from '../../support/check-options.js';
import { type DreamAlgorithm, dreamRankings, dreamSampling } from './dream.js';
import type { SamplerPreset } from './sampler-preset.js';

export interface DllmDreamOptions {
  /** Default 20; `infill` takes none. */
  readonly maxNewTokens?: number | undefined;
  /** Default 512. */
  readonly steps?: number | undefined;
  /** The sampler's own default, `origin`, is refused by it. */
  readonly alg: Exclude<DreamAlgorithm, 'origin'>;
  /** Default 0. */
  readonly algTemp?: number | null | undefined;
  /** Default 1. */
  readonly temperature?: number | undefined;
  /** Default 1. */
  readonly topP?: number | null | undefined;
  /** Default 50; null = none. */
  readonly topK?: number | null | undefined;
  /** Default 0: no guidance. */
  readonly cfgScale?: number | undefined;
  /** Default true. */
  readonly rightShiftLogits?: boolean | undefined;
  /** Default `linear`. */
  readonly scheduler?: 'linear' | 'cosine' | undefined;
}

const optionNames: readonly (keyof DllmDreamOptions)[] = [
  'maxNewTokens',
  'steps',
  'alg',
  'algTemp',
  'temperature',
  'topP',
  'topK',
  'cfgScale',
  'rightShiftLogits',
  'scheduler',
];

/**
 * `DreamSampler.sample` and `.infill` of ZHZisZZ/dllm (dllm/pipelines/dream/sampler.py): Dream's confidences with the
 * token counts of a noise schedule, and no step without a token. Use it with `infillCanvas`: every mask of the text is
 * counted and filled.
 *
 * @throws CinnabarError `invalid_argument` for an unknown option or a value out of range
 */
export function dllmDreamPreset(options: DllmDreamOptions): SamplerPreset {
  checkKnownOptions('dllmDreamPreset', options, optionNames);
  const { maxNewTokens = 20, steps = 512, alg, scheduler = 'linear', topP = 1, topK = 50 } = options;
  checkInteger('maxNewTokens', maxNewTokens, 1);
  checkInteger('steps', steps, 1);
  checkOneOf('alg', alg, ['maskgit_plus', 'topk_margin', 'entropy']);
  checkOneOf('scheduler', scheduler, ['linear', 'cosine']);
  return {
    outputLength: maxNewTokens,
    options: {
      policy: scheduledPolicy({
        counts: (masks) => transferCounts(scheduler, masks, { steps }).filter((count) => count > 0),
        rankBy: dreamRankings[alg],
        rankTemperature: options.algTemp ?? 0,
      }),
      ...dreamSampling({ temperature: options.temperature ?? 1, topP, topK }),
      guidance: options.cfgScale ?? 0,
      shift: options.rightShiftLogits ?? true,
    },
  };
}
