/**
 * Training checkpoints: a folder `step-N` with weights, optimizer state and trainer state, written beside and then
 * renamed, so that a kill at any moment leaves the last whole one. The newest two are kept.
 */
import { mkdir, readdir, readFile, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import type { Parameter } from '../model/parameter-rows.js';
import { parametersOf } from '../model/parameters.js';
import { openSafetensors } from '../model/weights/read-safetensors.js';
import { writeSafetensors } from '../model/weights/write-safetensors.js';
import { atomicWrite, writeError } from '../support/atomic-write.js';
import { type Tensor, tensor } from '../tensor/tensor.js';
import { toFloat32 } from '../tensor/to-float32.js';

export interface TrainerState {
  /** Steps done. */
  readonly step: number;
  /** Documents taken by the batch stream. */
  readonly cursor: number;
  /** Positions trained on, padding left out. */
  readonly positions: number;
  /** Seconds spent in steps. */
  readonly seconds: number;
  /** Digest of what a resumed run must share: model, data, batch, objective, seed. */
  readonly fingerprint: string;
}

export interface TrainingCheckpoint {
  readonly state: TrainerState;
  /** Parameters and optimizer state by name, float32. */
  readonly tensors: ReadonlyMap<string, Float32Array>;
}

const weightsFile = 'model.safetensors';
const optimizerFile = 'optimizer.safetensors';
const stateFile = 'trainer_state.json';
const kept = 2;
const draftPrefix = '.draft-';

function checkpointsFolder(folder: string): string {
  return join(folder, 'checkpoints');
}

/** Steps of the whole checkpoints under `folder`, ascending. */
async function checkpointSteps(folder: string): Promise<number[]> {
  const names = await readdir(checkpointsFolder(folder)).catch(() => []);
  return names
    .flatMap((name) => /^step-(\d+)$/.exec(name)?.[1] ?? [])
    .map(Number)
    .sort((a, b) => a - b);
}

/** Removes what processes that were killed while writing a checkpoint left behind. One process trains in a folder. */
export async function clearDrafts(folder: string): Promise<void> {
  const names = await readdir(checkpointsFolder(folder)).catch(() => []);
  for (const name of names) {
    if (name.startsWith(draftPrefix)) {
      await rm(join(checkpointsFolder(folder), name), { recursive: true, force: true });
    }
  }
}

/** Parameters of a model as float32 tensors, cut out of a larger set. */
export function parameterTensors(
  config: ModelConfig,
  tensors: ReadonlyMap<string, Float32Array>,
): Map<string, Tensor> {
  return new Map(
    parametersOf(config).map(({ name, shape }) => [name, tensor('float32', shape, tensors.get(name)!)]),
  );
}

/** @throws CinnabarError `disk_full`, `not_writable`; earlier checkpoints stay as they were */
export async function writeCheckpoint(
  folder: string,
  config: ModelConfig,
  checkpoint: TrainingCheckpoint,
): Promise<void> {
  const { state, tensors } = checkpoint;
  const target = join(checkpointsFolder(folder), `step-${state.step}`);
  const draft = join(checkpointsFolder(folder), `${draftPrefix}${process.pid}`);
  try {
    await rm(draft, { recursive: true, force: true });
    await mkdir(draft, { recursive: true });
    const parameters = parameterTensors(config, tensors);
    await writeSafetensors(join(draft, weightsFile), parameters, { metadata: { format: 'pt' } });
    const rest = [...tensors].filter(([name]) => !parameters.has(name));
    await writeSafetensors(
      join(draft, optimizerFile),
      new Map(rest.map(([name, data]) => [name, tensor('float32', [data.length], data)])),
    );
    await atomicWrite(join(draft, stateFile), `${JSON.stringify(state, null, 2)}\n`);
    await rm(target, { recursive: true, force: true });
    await rename(draft, target);
  } catch (error) {
    await rm(draft, { recursive: true, force: true }).catch(() => {});
    throw writeError(target, error);
  }
  const steps = await checkpointSteps(folder);
  for (const step of steps.slice(0, -kept)) {
    await rm(join(checkpointsFolder(folder), `step-${step}`), { recursive: true, force: true });
  }
}

/**
 * The newest checkpoint under `folder`, or null when there is none.
 * @throws CinnabarError `invalid_checkpoint` when it cannot be read or belongs to another configuration
 */
export async function readLatestCheckpoint(
  folder: string,
  fingerprint: string,
): Promise<TrainingCheckpoint | null> {
  const step = (await checkpointSteps(folder)).at(-1);
  if (step === undefined) return null;
  const at = join(checkpointsFolder(folder), `step-${step}`);
  let state: TrainerState;
  try {
    state = JSON.parse(await readFile(join(at, stateFile), 'utf8')) as TrainerState;
  } catch (error) {
    throw new CinnabarError('invalid_checkpoint', `${join(at, stateFile)} cannot be read`, { cause: error });
  }
  if (state.fingerprint !== fingerprint) {
    throw new CinnabarError(
      'invalid_checkpoint',
      `${at} was trained with another model, data, batch, objective or seed; choose another output folder`,
    );
  }
  const found = await readParameters(at, [weightsFile, optimizerFile]);
  return { state, tensors: new Map([...found].map(([name, { data }]) => [name, data])) };
}

/**
 * The model's parameters in the newest checkpoint under `folder`, or null when there is none.
 * @throws CinnabarError `invalid_weights`
 */
export async function readLatestParameters(folder: string): Promise<Map<string, Parameter> | null> {
  const step = (await checkpointSteps(folder)).at(-1);
  if (step === undefined) return null;
  return readParameters(join(checkpointsFolder(folder), `step-${step}`), [weightsFile]);
}

async function readParameters(folder: string, files: readonly string[]): Promise<Map<string, Parameter>> {
  const parameters = new Map<string, Parameter>();
  for (const file of files) {
    await using reader = await openSafetensors(join(folder, file));
    for (const name of reader.tensors.keys()) {
      const found = await reader.read(name);
      parameters.set(name, { shape: found.shape, data: toFloat32(found) });
    }
  }
  return parameters;
}
