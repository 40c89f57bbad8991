/** Options of `denoise()`: one flat object, checked whole before the first forward. */
import { type EditOptions, type EditSettings, resolveEdit } from '../decoding/edit.js';
import { type PolicyOptions, parsePolicy, policyOptionNames } from '../decoding/parse-policy.js';
import {
  checkSamplingOptions,
  type SamplingOptions,
  samplingOptionNames,
} from '../decoding/sampling-options.js';
import type { UnmaskPolicy } from '../decoding/unmask-policy.js';
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import { checkInteger, checkKnownOptions, checkNumber, checkOneOf } from '../support/check-options.js';
import {
  type BlockOptions,
  type BlockSettings,
  blockOptionNames,
  resolveBlockOptions,
} from './block-options.js';
import { type GuidanceOptions, type GuidanceSettings, resolveGuidance } from './guidance.js';
import { checkModeSupport, defaultMode, type ModeName, modeNames } from './mode-support.js';

export interface DenoiseOptions extends SamplingOptions, PolicyOptions, BlockOptions {
  /** Default: `self-speculation` for tri-mode checkpoints, `block` for other diffusion models, else `autoregressive`. */
  readonly mode?: ModeName | undefined;
  /**
   * `block` and `whole`: a policy or its name. Default `fixed` when `steps` is given; `joint-prefix` in blocks of a model that
   * also reads left to right, unless a `threshold` is given; else `threshold`.
   */
  readonly policy?: string | UnmaskPolicy | undefined;
  /** `block`: positions of a block. Default `config.diffusion.defaultBlockSize`. */
  readonly blockSize?: number | undefined;
  /**
   * `prefix` (default) keeps the clean past, exactly; bidirectional models have none. `none` computes everything at
   * each step: the oracle. Bidirectional models also take `prefix-approximate` and `dual`, which refresh the keys and
   * values around a block only at its first step, and change what is written; so does `dual` with `subBlockSize`,
   * around a sub-block.
   */
  readonly cache?: CacheName | undefined;
  /** Classifier-free guidance: its scale, or options. Each forward then holds the canvas twice. Default 0: none. */
  readonly guidance?: number | GuidanceOptions | undefined;
  /**
   * Bidirectional models in `block` and `whole`: masks that a step may write. `block` (default): those of the block.
   * `until-block-end`: those before it too, such as mask tokens inside the prompt.
   */
  readonly candidates?: 'block' | 'until-block-end' | undefined;
  /** Rotary position of the canvas's first token, above 0 behind padding that counts. Default 0. */
  readonly firstPosition?: number | undefined;
  /** The prediction of a position is read one place before it. Default: as the checkpoint says. */
  readonly shift?: boolean | undefined;
  /**
   * `bidirectional`: prompt and output are one noisy block; `block-causal`: the text before a block is clean. Default:
   * as the checkpoint says, which a tiny-a2d checkpoint does not.
   */
  readonly attention?: 'bidirectional' | 'block-causal' | undefined;
  /** `block` and `whole`: replace committed tokens of the active block that the model now rejects. Default false. */
  readonly edit?: boolean | EditOptions | undefined;
  /** `self-speculation`: positions drafted at once. Default the block size, at most 16: longer drafts cost more than they bring. */
  readonly draftLength?: number | undefined;
  /** `self-speculation`: a draft is verified as far as the product of its probabilities stays above. Default 0.05. */
  readonly verifyFloor?: number | undefined;
  /**
   * `self-speculation`: the verifying forward drafts on for every place where the text may leave the draft, or follow it
   * whole, that is at least so likely. 0: for all, fewest forwards; above 1: for none. Default 0.2.
   */
  readonly fuseAbove?: number | undefined;
  /** Tokens that end the output. Default `config.eosTokenIds`. */
  readonly stopTokenIds?: readonly number[] | undefined;
  /**
   * Called with the output's tokens that are final (no mask before them, no edit to come, no stop token among them)
   * whenever there are more of them. A number ends the output there: that many tokens are kept. Null goes on.
   */
  readonly endAt?: ((ids: readonly number[]) => number | null) | undefined;
  /** Seed of this canvas. Default: a fresh one, reported by `canvas-start`. */
  readonly seed?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

export type CacheName = 'prefix' | 'none' | 'prefix-approximate' | 'dual';

const cacheNames: readonly CacheName[] = ['prefix', 'none', 'prefix-approximate', 'dual'];

export const denoiseOptionNames: readonly (keyof DenoiseOptions)[] = [
  ...samplingOptionNames,
  ...policyOptionNames,
  ...blockOptionNames,
  'mode',
  'policy',
  'blockSize',
  'cache',
  'guidance',
  'candidates',
  'firstPosition',
  'shift',
  'attention',
  'edit',
  'draftLength',
  'verifyFloor',
  'fuseAbove',
  'stopTokenIds',
  'endAt',
  'seed',
  'signal',
];

/** Options with every default filled in. */
export interface DenoiseSettings extends BlockSettings {
  readonly mode: ModeName;
  readonly policy: UnmaskPolicy;
  readonly blockSize: number;
  readonly cache: CacheName;
  readonly guidance: GuidanceSettings | null;
  readonly candidates: 'block' | 'until-block-end';
  readonly firstPosition: number;
  readonly edit: EditSettings | null;
  readonly draftLength: number;
  readonly verifyFloor: number;
  readonly fuseAbove: number;
  readonly stopTokenIds: ReadonlySet<number>;
  readonly endAt: ((ids: readonly number[]) => number | null) | null;
  readonly seed: number;
  readonly sampling: SamplingOptions;
}

/** Of `coder-nano` on two cores; see docs/log.md. */
const longestDraft = 16;

const policyModes: readonly ModeName[] = ['block', 'whole'];
const takenBy: readonly (readonly [keyof DenoiseOptions, readonly ModeName[]])[] = [
  ...(['policy', 'edit', ...policyOptionNames] as const).map((key) => [key, policyModes] as const),
  ['candidates', policyModes],
  ['blockSize', ['block']],
  ...blockOptionNames.map((key) => [key, policyModes] as const),
  ['draftLength', ['self-speculation']],
  ['verifyFloor', ['self-speculation']],
  ['fuseAbove', ['self-speculation']],
];

/**
 * @param config with the caller's overrides
 * @param trainedShift what the checkpoint itself says of `shift`
 * @throws CinnabarError `invalid_argument` for an unknown option, a wrong value, or one that the mode does not take.
 */
export function resolveDenoiseOptions(
  options: DenoiseOptions,
  config: ModelConfig,
  trainedShift: boolean = config.diffusion?.shift ?? false,
): DenoiseSettings {
  checkKnownOptions('denoise', options, denoiseOptionNames);
  checkOneOf('mode', options.mode, modeNames);
  checkOneOf('attention', options.attention, ['bidirectional', 'block-causal']);
  checkOneOf('cache', options.cache, cacheNames);
  checkOneOf('candidates', options.candidates, ['block', 'until-block-end']);
  checkInteger('firstPosition', options.firstPosition, 0);
  checkInteger('blockSize', options.blockSize, 1);
  checkInteger('draftLength', options.draftLength, 1);
  checkNumber('verifyFloor', options.verifyFloor, 0, 1);
  checkNumber('fuseAbove', options.fuseAbove, 0);
  checkSamplingOptions(options, config.vocabSize);
  const mode = options.mode ?? defaultMode(config);
  checkModeSupport(mode, config, trainedShift);
  for (const [key, modes] of takenBy) {
    if (options[key] !== undefined && options[key] !== false && !modes.includes(mode)) {
      throw new CinnabarError(
        'invalid_argument',
        `the mode ${mode} takes no ${key} (modes that do: ${modes.join(', ')})`,
      );
    }
  }
  checkBidirectional(options, config);
  const blockSize = options.blockSize ?? config.diffusion?.defaultBlockSize ?? 1;
  return {
    ...resolveBlockOptions(options, config),
    mode,
    policy: resolvePolicy(options, mode === 'block' && config.diffusion?.cleanAttention === 'causal'),
    blockSize,
    cache: options.cache ?? 'prefix',
    guidance: resolveGuidance(options.guidance),
    candidates: options.candidates ?? 'block',
    firstPosition: options.firstPosition ?? 0,
    edit: resolveEdit(options.edit),
    draftLength: options.draftLength ?? Math.min(blockSize, longestDraft),
    verifyFloor: options.verifyFloor ?? 0.05,
    fuseAbove: options.fuseAbove ?? 0.2,
    stopTokenIds: new Set(options.stopTokenIds ?? config.eosTokenIds),
    endAt: options.endAt ?? null,
    seed: options.seed ?? crypto.getRandomValues(new Uint32Array(1))[0]!,
    sampling: options,
  };
}

/** @throws CinnabarError `invalid_argument` for what only means something where prompt and output see each other. */
function checkBidirectional(options: DenoiseOptions, config: ModelConfig): void {
  if (config.diffusion?.bidirectional) return;
  const { cache, candidates, subBlockSize } = options;
  const given =
    (cache === 'dual' && subBlockSize === undefined) || cache === 'prefix-approximate'
      ? `cache ${cache}`
      : candidates === 'until-block-end' && `candidates ${candidates}`;
  if (given) throw new CinnabarError('invalid_argument', `only bidirectional models take the ${given}`);
}

/** @param leftToRight the model learned to denoise blocks behind a text that is read left to right */
function resolvePolicy(options: DenoiseOptions, leftToRight: boolean): UnmaskPolicy {
  const { policy } = options;
  if (typeof policy === 'object') {
    for (const key of policyOptionNames) {
      if (options[key] !== undefined) {
        throw new CinnabarError(
          'invalid_argument',
          `${key} was given beside a ready policy (${policy.name})`,
        );
      }
    }
    return policy;
  }
  if (policy !== undefined) return parsePolicy(policy, options);
  if (options.steps !== undefined) return parsePolicy('fixed', options);
  return parsePolicy(leftToRight && options.threshold === undefined ? 'joint-prefix' : 'threshold', options);
}
