/** The recorded trajectories of the published samplers, in the words of the fixtures' README. */
import type { ModelConfig } from '../../src/model/model-config.js';
import type { TransformerDenoiser } from '../../src/model/transformer-denoiser.js';
import type { Tokenizer } from '../../src/text/tokenizer.js';
import { fixtureJson } from './fixtures.js';

/** One call of the model, before anything of it is committed. Absent fields: not recorded for this sampler. */
export interface TrajectoryForward {
  readonly canvas?: readonly (readonly number[])[];
  readonly span?: readonly [number, number];
  readonly kind?: string;
  readonly uncond_canvas?: readonly (readonly number[])[];
  readonly position_ids?: readonly (readonly number[])[];
  readonly input_ids?: readonly (readonly number[])[];
}

/** What a sampler did; a replay gives the same fields as the recording. */
export interface Trajectory {
  readonly forwards?: readonly TrajectoryForward[];
  readonly final: readonly (readonly number[])[];
  readonly num_forwards: number;
  readonly nfe?: number;
  readonly num_edits?: number;
  readonly histories?: readonly (readonly (readonly number[])[])[];
  /** Of the first row. */
  readonly generated?: readonly number[];
  readonly step_top1_logit?: readonly number[];
}

export type SamplerParameters = Readonly<Record<string, unknown>>;

export interface TrajectoryEntry extends Trajectory {
  readonly name: string;
  readonly sampler: string;
  readonly params: SamplerParameters;
  /** One list a batch row. */
  readonly prompt_ids: readonly (readonly number[])[];
  /** Of the prompts, when they are padded: 1 = real token. */
  readonly attention_mask?: readonly (readonly number[])[];
  readonly mask_id?: number;
  readonly text?: readonly string[];
}

/** What a replay works with. */
export interface ReplaySubject {
  /** Folder of the recorded set. */
  readonly family: string;
  readonly denoiser: TransformerDenoiser;
  readonly config: ModelConfig;
  readonly tokenizer: Tokenizer;
}

/** Runs the engine as the sampler of the entry ran. Throws on a parameter that it does not know. */
export type Replay = (entry: TrajectoryEntry, subject: ReplaySubject) => Promise<Trajectory>;

export function trajectoriesOf(family: string): TrajectoryEntry[] {
  return (fixtureJson(family, 'trajectories.json') as { trajectories: TrajectoryEntry[] }).trajectories;
}

/** Fields that say how firm a recording is: nothing to replay. */
export const marginFields: readonly string[] = [
  'min_selection_margin',
  'min_commit_logit_gap',
  'min_factor_margin',
  'min_logit_gap',
  'min_router_margin',
];

/** Fields that go into a replay. */
export const inputFields: readonly string[] = [
  'name',
  'sampler',
  'params',
  'prompt_ids',
  'attention_mask',
  'mask_id',
];

/** Fields that a replay must reproduce, where they are recorded; `text` is decoded from `final`. */
export const outcomeFields: readonly (keyof Trajectory)[] = [
  'forwards',
  'final',
  'num_forwards',
  'nfe',
  'num_edits',
  'histories',
  'generated',
  'step_top1_logit',
];
