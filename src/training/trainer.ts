/** The training run: batches in, steps, held-out loss, log, checkpoints; resumes exactly; saves when interrupted. */
import { createHash } from 'node:crypto';
import { appendFile, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import { parametersOf } from '../model/parameters.js';
import type { Graph } from '../onnx/graph.js';
import type { HostTensor, Session } from '../session/session.js';
import { rightFactorType } from '../session/signed-products.js';
import { writeError } from '../support/atomic-write.js';
import { LossKind } from './batch.js';
import { BatchStream, type StreamOptions } from './batch-stream.js';
import { clearDrafts, readLatestCheckpoint, type TrainerState, writeCheckpoint } from './checkpoint.js';
import type { Document } from './document.js';
import { HeldOutEvaluator, type HeldOutLoss, meanLoss } from './held-out-loss.js';
import { initialParameters } from './initialize.js';
import { interpolate, rateFactor } from './learning-rate.js';
import { Stepper } from './stepper.js';
import type { TrainConfig } from './train-config.js';

export interface TrainingRecord {
  /** Steps done when the record was made. */
  readonly step: number;
  readonly lossAr: number;
  readonly lossDiffusion: number;
  readonly gradientNorm: number;
  readonly learningRate: number;
  /** Positions trained on since the start. */
  readonly positions: number;
  readonly positionsPerSecond: number;
  readonly epochs: number;
  readonly etaSeconds: number;
  readonly heldOut?: HeldOutLoss;
}

export interface TrainOptions {
  readonly config: TrainConfig;
  readonly model: ModelConfig;
  readonly documents: readonly Document[];
  readonly heldOut: readonly Document[];
  /** Special tokens have the ids below this; replacement noise is drawn above. */
  readonly firstToken: number;
  /** Output folder: log.jsonl and checkpoints/. */
  readonly folder: string;
  readonly openSession: (graph: Graph) => Promise<Session>;
  /** Weights to start from when there is no checkpoint; default: random. */
  readonly initial?: ReadonlyMap<string, Float32Array>;
  readonly onRecord?: (record: TrainingRecord) => void;
  /** Aborting saves a checkpoint after the current step. */
  readonly signal?: AbortSignal;
}

export interface TrainOutcome {
  readonly finished: boolean;
  readonly state: TrainerState;
  /** Final parameters, float32. */
  readonly parameters: ReadonlyMap<string, Float32Array>;
}

/**
 * What must be the same for a checkpoint to be resumed. Not the schedule, the grid nor how layers multiply:
 * a run can be extended.
 */
function fingerprintOf({ config, model, documents, firstToken }: TrainOptions): string {
  const { batch, objective, optimizer, seed } = config;
  const tokens = documents.reduce((sum, { ids }) => sum + ids.length, 0);
  const text = JSON.stringify([
    model,
    batch,
    objective,
    optimizer,
    seed,
    documents.length,
    tokens,
    firstToken,
  ]);
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}

function streamOptions(options: TrainOptions, documents: readonly Document[]): StreamOptions {
  const { batch, objective, seed, weightStep } = options.config;
  const { model, firstToken } = options;
  const losses = Math.ceil(batch.rows * batch.length * batch.lossShare);
  return {
    documents,
    objective,
    seed,
    shape: { rows: batch.rows, length: batch.length, losses, weightStep },
    vocabulary: {
      maskTokenId: model.diffusion!.maskTokenId,
      firstToken,
      vocabSize: model.vocabSize,
      eosTokenId: model.eosTokenIds[0]!,
    },
  };
}

function asTensors(
  parameters: ReadonlyMap<string, Float32Array>,
  shapes: ReadonlyMap<string, readonly number[]>,
): Map<string, HostTensor> {
  return new Map(
    [...parameters].flatMap(([name, data]) => {
      const shape = shapes.get(name);
      return shape ? [[name, { type: 'float32' as const, shape, data }] as const] : [];
    }),
  );
}

/** Where the run goes on. What was read is not kept: the stepper has its own copies. */
async function begin(
  options: TrainOptions,
  fingerprint: string,
): Promise<{ readonly stepper: Stepper; readonly state: TrainerState }> {
  const { config, model, folder, openSession } = options;
  const checkpoint = await readLatestCheckpoint(folder, fingerprint);
  const start = checkpoint?.tensors ?? options.initial ?? initialParameters(model, config.seed);
  const { shape } = streamOptions(options, options.documents);
  const eightBit = config.products === 'int8' ? await rightFactorType(openSession) : undefined;
  const stepper = await Stepper.open(model, { ...shape, eightBit }, config.optimizer, start, openSession);
  const state = checkpoint?.state ?? { step: 0, cursor: 0, positions: 0, seconds: 0, fingerprint };
  return { stepper, state };
}

/**
 * Trains until the schedule's last step or until aborted; goes on from the newest checkpoint in the folder.
 * @throws CinnabarError `training_diverged`, `invalid_checkpoint`, `disk_full`, `not_writable`
 */
export async function train(options: TrainOptions): Promise<TrainOutcome> {
  const { config, model, folder, signal } = options;
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writeError(folder, error);
  });
  await clearDrafts(folder);
  const fingerprint = fingerprintOf(options);
  const begun = await begin(options, fingerprint);
  await using stepper = begun.stepper;
  let { state } = begun;
  const stream = new BatchStream(streamOptions(options, options.documents), state.cursor);
  const shapes = new Map(parametersOf(model).map((spec) => [spec.name, spec.shape]));
  await using heldOut =
    options.heldOut.length > 0
      ? await HeldOutEvaluator.open(model, streamOptions(options, options.heldOut), options.openSession)
      : null;
  const { steps } = config.schedule;
  let saved = Date.now();
  let sinceLog = { positions: 0, seconds: 0 };
  let next = state.step < steps ? stream.next(state.step) : null;
  while (next !== null) {
    const batch = next;
    const { step } = state;
    const factor = rateFactor(step, config.schedule);
    batch.normalize({
      ar: interpolate(config.arWeight, step / steps),
      diffusion: interpolate(config.diffusionWeight, step / steps),
    });
    const { cursor } = stream;
    const began = performance.now();
    const running = stepper.step(batch, step, {
      learningRate: config.schedule.learningRate * factor,
      muonLearningRate: config.schedule.muonLearningRate * factor,
    });
    // The session works on its own threads; the next batch is drawn meanwhile.
    next = step + 1 < steps ? stream.next(step + 1) : null;
    const { losses, gradientNorm } = await running;
    const seconds = (performance.now() - began) / 1000;
    if (!Number.isFinite(gradientNorm)) {
      throw new CinnabarError('training_diverged', `The gradient norm of step ${step} is ${gradientNorm}`);
    }
    state = {
      step: step + 1,
      cursor,
      positions: state.positions + batch.filled,
      seconds: state.seconds + seconds,
      fingerprint,
    };
    sinceLog = { positions: sinceLog.positions + batch.filled, seconds: sinceLog.seconds + seconds };
    const last = next === null;
    const stopping = signal?.aborted === true;
    const evaluate = heldOut !== null && (state.step % config.evaluateSteps === 0 || last);
    if (evaluate || last || state.step % config.logSteps === 0) {
      const record: TrainingRecord = {
        step: state.step,
        lossAr: meanLoss(batch, losses, LossKind.ar),
        lossDiffusion: meanLoss(batch, losses, LossKind.diffusion),
        gradientNorm,
        learningRate: config.schedule.learningRate * factor,
        positions: state.positions,
        positionsPerSecond: sinceLog.positions / sinceLog.seconds,
        epochs: cursor / stream.size,
        etaSeconds: ((steps - state.step) * sinceLog.seconds * batch.filled) / sinceLog.positions,
        ...(evaluate ? { heldOut: await heldOut.measure(asTensors(stepper.tensors(), shapes)) } : {}),
      };
      sinceLog = { positions: 0, seconds: 0 };
      await log(folder, record);
      options.onRecord?.(record);
    }
    if (last || stopping || Date.now() - saved > config.checkpointMinutes * 60_000) {
      await writeCheckpoint(folder, model, { state, tensors: stepper.tensors() });
      saved = Date.now();
    }
    if (stopping) break;
  }
  const tensors = stepper.tensors();
  const parameters = new Map([...shapes.keys()].map((name) => [name, tensors.get(name)!]));
  return { finished: state.step >= steps, state, parameters };
}

async function log(folder: string, record: TrainingRecord): Promise<void> {
  const path = join(folder, 'log.jsonl');
  await appendFile(path, `${JSON.stringify(record)}\n`).catch((error: unknown) => {
    throw writeError(path, error);
  });
}
