/** The runs that eval and bench compare: a mode, for block diffusion with one or several thresholds. */
import { policyNames } from '../decoding/parse-policy.js';
import { type EffortName, effortNames } from '../effort/effort-level.js';
import type { EffortOptions } from '../effort/effort-options.js';
import { type ModeName, supportedModes } from '../engine/mode-support.js';
import { CinnabarError } from '../errors.js';
import type { LanguageModel } from '../generation/language-model.js';
import { didYouMean } from '../support/nearest.js';
import { modeOfFlag } from './generation-flags.js';

export interface DecodingRun {
  /** `ar`, `block 0.9`. */
  readonly label: string;
  /** Series of the chart. */
  readonly series: string;
  readonly options: EffortOptions;
}

const seriesNames: Readonly<Record<ModeName, string>> = {
  autoregressive: 'twin (autoregressive)',
  'self-speculation': 'self-speculation',
  block: 'block diffusion',
  whole: 'whole output',
};

/**
 * @param modes comma-separated flag values, `all`, or undefined for the model's default mode
 * @param thresholds comma-separated numbers: one block run each
 * @param policies comma-separated names: block runs with each, at every threshold
 * @throws CinnabarError `invalid_argument`
 */
export function decodingRuns(
  model: LanguageModel,
  modes: string | undefined,
  thresholds: string | undefined,
  policies?: string,
): DecodingRun[] {
  const supported = supportedModes(model.denoiser.config);
  const flagOf = new Map(Object.entries(modeOfFlag).map(([flag, mode]) => [mode, flag]));
  const known = Object.keys(modeOfFlag);
  const flags =
    modes === undefined
      ? [flagOf.get(supported[0]!)!]
      : modes === 'all'
        ? supported.map((mode) => flagOf.get(mode)!)
        : splitList(modes);
  return flags.flatMap((flag): DecodingRun[] => {
    const mode = Object.hasOwn(modeOfFlag, flag) ? modeOfFlag[flag as keyof typeof modeOfFlag] : undefined;
    if (mode === undefined) {
      throw new CinnabarError(
        'invalid_argument',
        `--mode knows no ${flag}${didYouMean(flag, known)} (known: ${known.join(', ')}, all)`,
      );
    }
    const series = seriesNames[mode];
    if (mode !== 'block') return [{ label: flag, series, options: { mode } }];
    const texts = thresholds === undefined ? [undefined] : splitList(thresholds);
    const names = policies === undefined ? [undefined] : splitList(policies).map(checkPolicy);
    return names.flatMap((policy) =>
      texts.map((text) => ({
        label: [flag, policy, text].filter((part) => part !== undefined).join(' '),
        series: policy === undefined ? series : `block diffusion, ${policy}`,
        options: {
          mode,
          ...(policy !== undefined && { policy }),
          ...(text !== undefined && { threshold: numberOf(text) }),
        },
      })),
    );
  });
}

/**
 * Each run at each effort.
 *
 * @param efforts comma-separated names, or undefined: the runs as they are
 * @throws CinnabarError `invalid_argument`
 */
export function withEfforts(runs: readonly DecodingRun[], efforts: string | undefined): DecodingRun[] {
  if (efforts === undefined) return [...runs];
  const names = splitList(efforts).map((name): EffortName => {
    const found = effortNames.find((known) => known === name);
    if (found !== undefined) return found;
    throw new CinnabarError(
      'invalid_argument',
      `--effort knows no ${name}${didYouMean(name, effortNames)} (known: ${effortNames.join(', ')})`,
    );
  });
  return runs.flatMap((run) =>
    names.map((effort) => ({ ...run, label: `${run.label} ${effort}`, options: { ...run.options, effort } })),
  );
}

export function splitList(text: string): string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

function checkPolicy(name: string): string {
  if (policyNames.includes(name)) return name;
  throw new CinnabarError(
    'invalid_argument',
    `--policies knows no ${name}${didYouMean(name, policyNames)} (known: ${policyNames.join(', ')})`,
  );
}

function numberOf(text: string): number {
  const value = Number(text);
  if (Number.isFinite(value)) return value;
  throw new CinnabarError(
    'invalid_argument',
    `--thresholds must be numbers separated by commas, got ${text}`,
  );
}
