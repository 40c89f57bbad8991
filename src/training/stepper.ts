/** Runs training steps on a session: holds parameters and optimizer state. */
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import { type ParameterSpec, parametersOf } from '../model/parameters.js';
import type { Graph } from '../onnx/graph.js';
import type { HostTensor, Session } from '../session/session.js';
import { Adamw } from './adamw.js';
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

export class Stepper implements AsyncDisposable {
  readonly #session: Session;
  readonly #optimizer: OptimizerConfig;
  readonly #adamw: Adamw;
  /** Parameters that AdamW drives: changed in place. */
  readonly #driven: readonly ParameterSpec[];
  /** Parameters and optimizer state by name. */
  readonly #current: Tensors;
  /** What the session writes, by name of the output: gradients, and the next values of what Muon drives. */
  readonly #outputs: Tensors;

  constructor(session: Session, config: ModelConfig, optimizer: OptimizerConfig, current: Tensors) {
    this.#session = session;
    this.#optimizer = optimizer;
    this.#adamw = new Adamw(optimizer);
    this.#current = current;
    this.#driven = parametersOf(config).filter((spec) => optimizerOf(spec, optimizer) === 'adamw');
    const driven = new Set(this.#driven.map(({ name }) => name));
    this.#outputs = new Map(
      parametersOf(config).flatMap(({ name, shape }) =>
        (driven.has(name) ? [gradientName(name)] : [nextName(name), nextName(stateName(name, 0))]).map(
          (output) => [output, float(shape, new Float32Array(current.get(name)!.data.length))] as const,
        ),
      ),
    );
  }

  /**
   * @param tensors parameters, and optimizer state when resuming (missing state starts at zero); taken over
   */
  static async open(
    config: ModelConfig,
    shape: BatchShape,
    optimizer: OptimizerConfig,
    tensors: ReadonlyMap<string, Float32Array>,
    openSession: (graph: Graph) => Promise<Session>,
  ): Promise<Stepper> {
    const current: Tensors = new Map();
    for (const spec of parametersOf(config)) {
      const states = stateCount[optimizerOf(spec, optimizer)];
      const names = Array.from({ length: states }, (_, i) => stateName(spec.name, i));
      const size = spec.shape.reduce((product, dim) => product * dim, 1);
      for (const name of [spec.name, ...names]) {
        const data = tensors.get(name) ?? new Float32Array(size);
        if (data.length !== size) {
          throw new CinnabarError(
            'invalid_checkpoint',
            `${name} has ${data.length} values, the model wants ${size}`,
          );
        }
        current.set(name, float(spec.shape, data));
      }
    }
    const session = await openSession(trainingStepGraph(config, shape, optimizer));
    return new Stepper(session, config, optimizer, current);
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
    for (const { name, shape } of this.#driven) {
      const [parameter, mean, square] = [name, stateName(name, 0), stateName(name, 1)].map((key) =>
        floats(this.#current.get(key)!),
      ) as [Float32Array, Float32Array, Float32Array];
      const gradient = floats(results[gradientName(name)]!);
      const { learningRate } = rates;
      const decays = shape.length > 1;
      this.#adamw.update(parameter, gradient, [mean, square], { step, learningRate, gradientScale }, decays);
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
