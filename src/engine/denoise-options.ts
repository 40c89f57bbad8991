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
import { checkModeSupport, defaultMode, type ModeName, modeNames } from './mode-support.js';

export interface DenoiseOptions extends SamplingOptions, PolicyOptions {
  /** Default: `self-speculation` for tri-mode checkpoints, `block` for other diffusion models, else `autoregressive`. */
  readonly mode?: ModeName | undefined;
  /** `block` and `whole`: a policy or its name. Default `fixed` when `steps` is given, else `threshold`. */
  readonly policy?: string | UnmaskPolicy | undefined;
  /** `block`: positions of a block. Default `config.diffusion.defaultBlockSize`. */
  readonly blockSize?: number | undefined;
  /** `prefix` (default) keeps the clean past; `none` computes everything at each step: the oracle. */
  readonly cache?: 'prefix' | 'none' | undefined;
  /** `block` and `whole`: replace committed tokens of the active block that the model now rejects. Default false. */
  readonly edit?: boolean | EditOptions | undefined;
  /** `self-speculation`: positions drafted at once. Default `config.diffusion.defaultBlockSize`. */
  readonly draftLength?: number | undefined;
  /** `self-speculation`: a draft is verified as far as the product of its probabilities stays above. Default 0.05. */
  readonly verifyFloor?: number | undefined;
  /** `self-speculation`: the next draft rides on the verifying forward when that product is at least this. Default 0.5. */
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

export const denoiseOptionNames: readonly (keyof DenoiseOptions)[] = [
  ...samplingOptionNames,
  ...policyOptionNames,
  'mode',
  'policy',
  'blockSize',
  'cache',
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
export interface DenoiseSettings {
  readonly mode: ModeName;
  readonly policy: UnmaskPolicy;
  readonly blockSize: number;
  readonly cache: 'prefix' | 'none';
  readonly edit: EditSettings | null;
  readonly draftLength: number;
  readonly verifyFloor: number;
  readonly fuseAbove: number;
  readonly stopTokenIds: ReadonlySet<number>;
  readonly endAt: ((ids: readonly number[]) => number | null) | null;
  readonly seed: number;
  readonly sampling: SamplingOptions;
}

const policyModes: readonly ModeName[] = ['block', 'whole'];
const takenBy: readonly (readonly [keyof DenoiseOptions, readonly ModeName[]])[] = [
  ...(['policy', 'edit', ...policyOptionNames] as const).map((key) => [key, policyModes] as const),
  ['blockSize', ['block']],
  ['draftLength', ['self-speculation']],
  ['verifyFloor', ['self-speculation']],
  ['fuseAbove', ['self-speculation']],
];

/** @throws CinnabarError `invalid_argument` for an unknown option, a wrong value, or one that the mode does not take. */
export function resolveDenoiseOptions(options: DenoiseOptions, config: ModelConfig): DenoiseSettings {
  checkKnownOptions('denoise', options, denoiseOptionNames);
  checkOneOf('mode', options.mode, modeNames);
  checkOneOf('cache', options.cache, ['prefix', 'none']);
  checkInteger('blockSize', options.blockSize, 1);
  checkInteger('draftLength', options.draftLength, 1);
  checkNumber('verifyFloor', options.verifyFloor, 0, 1);
  checkNumber('fuseAbove', options.fuseAbove, 0);
  checkSamplingOptions(options, config.vocabSize);
  const mode = options.mode ?? defaultMode(config);
  checkModeSupport(mode, config);
  for (const [key, modes] of takenBy) {
    if (options[key] !== undefined && options[key] !== false && !modes.includes(mode)) {
      throw new CinnabarError(
        'invalid_argument',
        `the mode ${mode} takes no ${key} (modes that do: ${modes.join(', ')})`,
      );
    }
  }
  const blockSize = options.blockSize ?? config.diffusion?.defaultBlockSize ?? 1;
  return {
    mode,
    policy: resolvePolicy(options),
    blockSize,
    cache: options.cache ?? 'prefix',
    edit: resolveEdit(options.edit),
    draftLength: options.draftLength ?? blockSize,
    verifyFloor: options.verifyFloor ?? 0.05,
    fuseAbove: options.fuseAbove ?? 0.5,
    stopTokenIds: new Set(options.stopTokenIds ?? config.eosTokenIds),
    endAt: options.endAt ?? null,
    seed: options.seed ?? crypto.getRandomValues(new Uint32Array(1))[0]!,
    sampling: options,
  };
}

function resolvePolicy(options: DenoiseOptions): UnmaskPolicy {
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
  return parsePolicy(policy ?? (options.steps === undefined ? 'threshold' : 'fixed'), options);
}
