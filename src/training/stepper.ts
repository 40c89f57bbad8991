/** Runs training steps on a session: holds parameters and optimizer state. */
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import { type ParameterSpec, parametersOf } from '../model/parameters.js';
import type { Graph } from '../onnx/graph.js';
import type { HostTensor, Session } from '../session/session.js';
import { Adamw, type Driven } from './adamw.js';
import type { Batch } from './batch.js';
import { clipScale, type OptimizerConfig, stateCount } from './optimizer.js';
import {
  type BatchShape,
  gradientName,
  nextName,
  optimizerOf,
  scalarFeeds,
  stateName,
  trainingStepGraph,
} from './training-graph.js';

export interface StepRates {
  readonly learningRate: number;
  readonly muonLearningRate: number;
}

export interface StepResult {
  /** Cross-entropy of each loss position, nats. */
  readonly losses: Float32Array;
  /** Global L2 norm of the gradients before clipping. */
  readonly gradientNorm: number;
}

type Tensors = Map<string, HostTensor>;

const float = (shape: readonly number[], data: Float32Array): HostTensor => ({
  type: 'float32',
  shape,
  data,
});
const floats = (tensor: HostTensor): Float32Array => tensor.data as Float32Array;

const sizeOf = (shape: readonly number[]): number => shape.reduce((product, dim) => product * dim, 1);

export class Stepper implements AsyncDisposable {
  readonly #session: Session;
  readonly #optimizer: OptimizerConfig;
  readonly #adamw: Adamw;
  /** What AdamW changes in place, by parameter. */
  readonly #driven: ReadonlyMap<ParameterSpec, Driven>;
  /** Parameters and optimizer state by name. */
  readonly #current: Tensors = new Map();
  /** What the session writes, by name of the output: gradients, and the next values of what Muon drives. */
  readonly #outputs: Tensors = new Map();

  constructor(
    session: Session,
    specs: readonly ParameterSpec[],
    optimizer: OptimizerConfig,
    adamw: Adamw,
    driven: ReadonlyMap<ParameterSpec, Driven>,
    tensors: ReadonlyMap<string, Float32Array>,
  ) {
    this.#session = session;
    this.#optimizer = optimizer;
    this.#adamw = adamw;
    this.#driven = driven;
    for (const spec of specs) {
      const { name, shape } = spec;
      const fresh = (): Float32Array => new Float32Array(sizeOf(shape));
      const place = this.#driven.get(spec);
      if (place) {
        for (const [i, array] of [place.parameter, place.mean, place.square].entries()) {
          const key = i === 0 ? name : stateName(name, i - 1);
          array.set(tensors.get(key) ?? []);
          this.#current.set(key, float(shape, array));
        }
        this.#outputs.set(gradientName(name), float(shape, place.gradient));
        continue;
      }
      for (const key of [name, stateName(name, 0)]) {
        this.#current.set(key, float(shape, tensors.get(key) ?? fresh()));
        this.#outputs.set(nextName(key), float(shape, fresh()));
      }
    }
  }

  /**
   * @param tensors parameters, and optimizer state when resuming (missing state starts at zero). Those that Muon
   *   drives are taken over, the others copied
   */
  static async open(
    config: ModelConfig,
    shape: BatchShape,
    optimizer: OptimizerConfig,
    tensors: ReadonlyMap<string, Float32Array>,
    openSession: (graph: Graph) => Promise<Session>,
  ): Promise<Stepper> {
    const specs = parametersOf(config);
    for (const spec of specs) {
      const states = Array.from({ length: stateCount[optimizerOf(spec, optimizer)] }, (_, i) =>
        stateName(spec.name, i),
      );
      for (const name of [spec.name, ...states]) {
        const [size, given] = [sizeOf(spec.shape), tensors.get(name)?.length];
        if (given === undefined || given === size) continue;
        throw new CinnabarError('invalid_checkpoint', `${name} has ${given} values, the model wants ${size}`);
      }
    }
    const adamw = new Adamw(optimizer);
    const ours = specs.filter((spec) => optimizerOf(spec, optimizer) === 'adamw');
    const held = adamw.hold(ours.map((spec) => sizeOf(spec.shape)));
    const driven = new Map(ours.map((spec, i) => [spec, held[i]!]));
    const session = await openSession(trainingStepGraph(config, shape, optimizer));
    return new Stepper(session, specs, optimizer, adamw, driven, tensors);
  }

  /** Parameters and optimizer state as they are now. Do not keep: the next step changes the arrays. */
  tensors(): ReadonlyMap<string, Float32Array> {
    return new Map([...this.#current].map(([name, tensor]) => [name, floats(tensor)]));
  }

  /** One step. `step` counts from 0. */
  async step(batch: Batch, step: number, rates: StepRates): Promise<StepResult> {
    const known: Record<string, HostTensor> = { ...batch.feeds(), ...Object.fromEntries(this.#current) };
    for (const [key, name] of Object.entries(scalarFeeds)) {
      known[name] = float([], Float32Array.of(rates[key as keyof typeof scalarFeeds]));
    }
    const feeds = Object.fromEntries(this.#session.inputNames.map((name) => [name, known[name]!]));
    const results = await this.#session.run(feeds, {
      losses: null,
      gradient_norm: null,
      ...Object.fromEntries(this.#outputs),
    });
    const gradientNorm = Number(results.gradient_norm!.data[0]);
    this.#swapNext();
    const gradientScale = clipScale(gradientNorm, this.#optimizer.clipNorm);
    const { learningRate } = rates;
    for (const [{ shape }, driven] of this.#driven) {
      this.#adamw.update(driven, { step, learningRate, gradientScale }, shape.length > 1);
    }
    return { losses: floats(results.losses!), gradientNorm };
  }

  /** What Muon wrote becomes current; the arrays before it take the next step's. */
  #swapNext(): void {
    for (const [name, tensor] of this.#current) {
      const next = this.#outputs.get(nextName(name));
      if (!next) continue;
      this.#current.set(name, next);
      this.#outputs.set(nextName(name), tensor);
    }
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session[Symbol.asyncDispose]();
  }
}
