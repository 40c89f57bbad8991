/** The configuration file of a training run: JSON with snake_case keys, checked, converted once. */
import { readFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { z } from 'zod';
import { CinnabarError } from '../errors.js';
import type { ScheduleConfig } from './learning-rate.js';
import { defaultObjective, type ObjectiveConfig } from './objective.js';
import { defaultOptimizer, type OptimizerConfig } from './optimizer.js';

const share = z.number().min(0).max(1);
const count = z.number().int().min(1);
/** A decay rate: at 1 the optimizer would forget nothing, and its bias correction divide by zero. */
const rate = z.number().min(0).lt(1);
/** Piecewise linear over the run's progress 0..1. */
const curve = z.array(z.tuple([share, z.number().min(0)])).min(1);

type Curve = readonly (readonly [progress: number, value: number])[];

export interface ModelDimensions {
  readonly hiddenSize: number;
  readonly intermediateSize: number;
  readonly layers: number;
  readonly heads: number;
  readonly kvHeads: number;
  readonly headDim: number;
  readonly ropeTheta: number;
  readonly rmsNormEps: number;
  readonly contextLength: number;
  readonly blockSizes: readonly number[];
  readonly defaultBlockSize: number;
}

export interface TrainConfig {
  /** Dimensions of the model; vocabulary and special ids come from the tokenizer. Absent: those of `--init`. */
  readonly model?: ModelDimensions | undefined;
  /** Tokenizer folder, relative to the configuration file. Absent: that of `--init`. */
  readonly tokenizer?: string | undefined;
  /** What the model's answers will be; kept in its configuration. Absent: as `--init` has it. */
  readonly answers?: 'function' | undefined;
  /** How the model will fill holes, and so what infills it is trained on; kept like `answers`. */
  readonly infill?: 'continuation' | undefined;
  /** JSONL files of {"prompt","response"} lines, relative to the configuration file. */
  readonly data: readonly string[];
  /** JSONL file whose loss is measured and never trained on. */
  readonly heldOut?: string | undefined;
  readonly batch: {
    readonly rows: number;
    readonly length: number;
    /** Loss positions as a share of all positions. */
    readonly lossShare: number;
  };
  readonly objective: ObjectiveConfig;
  /** Weight of the mean next-token loss over the run. */
  readonly arWeight: Curve;
  /** Weight of the mean denoising loss over the run. */
  readonly diffusionWeight: Curve;
  readonly optimizer: OptimizerConfig;
  /**
   * The run learns weights on the grid that `convert --to packed --step` stores: the distance of neighbouring values, in
   * root mean squares of their matrix. Absent: weights are free.
   */
  readonly weightStep?: number | undefined;
  /** Element type that layers multiply in. `int8` is faster where the processor has 8-bit dot products. */
  readonly products: 'float32' | 'int8';
  readonly schedule: ScheduleConfig;
  readonly seed: number;
  readonly checkpointMinutes: number;
  readonly logSteps: number;
  readonly evaluateSteps: number;
}

/** Given fields over the defaults. */
function over<T extends object>(defaults: T): (given: { [K in keyof T]?: T[K] | undefined }) => T {
  return (given) => ({ ...defaults, ...(given as Partial<T>) });
}

const schema: z.ZodType<TrainConfig> = z.strictObject({
  model: z
    .strictObject({
      hiddenSize: count,
      intermediateSize: count,
      layers: count,
      heads: count,
      kvHeads: count,
      headDim: count,
      ropeTheta: z.number().positive().default(10_000),
      rmsNormEps: z.number().positive().default(1e-6),
      contextLength: count.default(1024),
      blockSizes: z.array(count).min(1).default([8, 16, 32]),
      defaultBlockSize: count.default(32),
    })
    .optional(),
  tokenizer: z.string().optional(),
  answers: z.literal('function').optional(),
  infill: z.literal('continuation').optional(),
  data: z.array(z.string()).min(1),
  heldOut: z.string().optional(),
  batch: z.strictObject({
    rows: count,
    length: count,
    lossShare: share.default(0.7),
  }),
  objective: z
    .strictObject({
      blockMix: z.array(z.strictObject({ size: z.union([count, z.literal('whole')]), share })).min(1),
      fullMaskShare: share,
      alignedShare: share,
      editShare: share,
      editRatio: share,
      weighting: z.enum(['elbo', 'uniform']),
      paddingWeight: share,
      cleanShare: share,
      wholePadding: z.number().int().min(0),
    })
    .partial()
    .default({})
    .transform(over(defaultObjective)),
  arWeight: curve.default([[0, 1]]),
  diffusionWeight: curve.default([[0, 1]]),
  optimizer: z
    .strictObject({
      matrices: z.enum(['adamw', 'muon']),
      beta1: rate,
      beta2: rate,
      epsilon: z.number().positive(),
      weightDecay: z.number().min(0),
      muonMomentum: rate,
      clipNorm: z.number().min(0),
    })
    .partial()
    .default({})
    .transform(over(defaultOptimizer)),
  weightStep: z.number().positive().max(2).optional(),
  products: z.enum(['float32', 'int8']).default('float32'),
  schedule: z.strictObject({
    steps: count,
    learningRate: z.number().positive(),
    muonLearningRate: z.number().positive().default(0.02),
    warmupShare: share.default(0.02),
    decayShare: share.default(0.2),
    finalShare: share.default(0),
  }),
  seed: z.number().int().default(1),
  checkpointMinutes: z.number().positive().default(5),
  logSteps: count.default(10),
  evaluateSteps: count.default(200),
});

/** snake_case keys of nested objects → camelCase. */
function camelKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(camelKeys);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [
      key.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase()),
      camelKeys(item),
    ]),
  );
}

/** What no single field can tell. */
function conflict({ model, tokenizer, batch, objective }: TrainConfig): string | null {
  if (model === undefined) return null;
  if (tokenizer === undefined) return 'a new model needs a tokenizer';
  if (model.heads % model.kvHeads !== 0) {
    return `model.heads ${model.heads} is no multiple of model.kv_heads ${model.kvHeads}`;
  }
  if (model.headDim % 2 !== 0) return `model.head_dim ${model.headDim} must be even`;
  const longest = batch.length + objective.wholePadding;
  if (longest > model.contextLength) {
    return `batch.length and objective.whole_padding make ${longest} positions, model.context_length is ${model.contextLength}`;
  }
  return null;
}

const snakeCase = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

/** @throws CinnabarError `invalid_config` that names the field as the file does */
export function parseTrainConfig(json: unknown, source: string): TrainConfig {
  const parsed = schema.safeParse(camelKeys(json));
  if (!parsed.success) {
    const [issue] = parsed.error.issues;
    const path = issue!.path.map((key) => snakeCase(String(key)));
    const where = path.length > 0 ? `${path.join('.')}: ` : '';
    throw new CinnabarError('invalid_config', `${source}: ${where}${issue!.message}`);
  }
  const reason = conflict(parsed.data);
  if (reason !== null) throw new CinnabarError('invalid_config', `${source}: ${reason}`);
  return parsed.data;
}

/** Reads a configuration file; its paths become absolute. @throws CinnabarError `file_not_found`, `invalid_config` */
export async function readTrainConfig(path: string): Promise<TrainConfig> {
  const text = await readFile(path, 'utf8').catch((error: unknown) => {
    throw new CinnabarError('file_not_found', `${path} does not exist or cannot be read`, { cause: error });
  });
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch (error) {
    throw new CinnabarError('invalid_config', `${path} is not valid JSON`, { cause: error });
  }
  const config = parseTrainConfig(json, path);
  const absolute = (relative: string): string => resolve(dirname(path), relative);
  return {
    ...config,
    ...(config.tokenizer === undefined ? {} : { tokenizer: absolute(config.tokenizer) }),
    data: config.data.map(absolute),
    ...(config.heldOut === undefined ? {} : { heldOut: absolute(config.heldOut) }),
  };
}
