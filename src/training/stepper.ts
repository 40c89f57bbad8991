/** Runs training steps on a session: holds parameters and optimizer state, writes the next into spare arrays. */
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import { parametersOf } from '../model/parameters.js';
import type { Graph } from '../onnx/graph.js';
import type { HostTensor, Session } from '../session/session.js';
import type { Batch } from './batch.js';
import { type OptimizerConfig, stateCount } from './optimizer.js';
import {
  type BatchShape,
  nextName,
  optimizerOf,
  scalarFeeds,
  stateName,
  trainedParameters,
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

export class Stepper implements AsyncDisposable {
  readonly #session: Session;
  readonly #optimizer: OptimizerConfig;
  /** Parameters that stay as they are. */
  readonly #frozen: ReadonlyMap<string, HostTensor>;
  /** Trained parameters and optimizer state by name; replaced after every step. */
  #current: Map<string, HostTensor>;
  #spare: Map<string, HostTensor>;

  constructor(
    session: Session,
    optimizer: OptimizerConfig,
    frozen: ReadonlyMap<string, HostTensor>,
    current: Map<string, HostTensor>,
  ) {
    this.#session = session;
    this.#optimizer = optimizer;
    this.#frozen = frozen;
    this.#current = current;
    this.#spare = new Map(
      [...current].map(([name, { type, shape, data }]) => [
        name,
        { type, shape, data: new Float32Array(data.length) },
      ]),
    );
  }

  /**
   * @param tensors parameters, and optimizer state when resuming (missing state starts at zero)
   */
  static async open(
    config: ModelConfig,
    shape: BatchShape,
    optimizer: OptimizerConfig,
    tensors: ReadonlyMap<string, Float32Array>,
    openSession: (graph: Graph) => Promise<Session>,
  ): Promise<Stepper> {
    const frozen = new Map<string, HostTensor>();
    const current = new Map<string, HostTensor>();
    const trained = new Set(trainedParameters(config, shape).map(({ name }) => name));
    for (const spec of parametersOf(config)) {
      const states = trained.has(spec.name) ? stateCount[optimizerOf(spec, optimizer)] : 0;
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
        const group = trained.has(spec.name) ? current : frozen;
        group.set(name, { type: 'float32', shape: spec.shape, data });
      }
    }
    const session = await openSession(trainingStepGraph(config, shape, optimizer));
    return new Stepper(session, optimizer, frozen, current);
  }

  /** Parameters and optimizer state as they are now. Do not keep: the arrays are reused two steps later. */
  tensors(): ReadonlyMap<string, Float32Array> {
    const all = [...this.#frozen, ...this.#current];
    return new Map(all.map(([name, { data }]) => [name, data as Float32Array]));
  }

  /** One step. `step` counts from 0. */
  async step(batch: Batch, step: number, rates: StepRates): Promise<StepResult> {
    const { beta1, beta2 } = this.#optimizer;
    const scalars: Record<keyof typeof scalarFeeds, number> = {
      ...rates,
      correction1: 1 - beta1 ** (step + 1),
      correction2: 1 - beta2 ** (step + 1),
    };
    const parameters = Object.fromEntries([...this.#frozen, ...this.#current]);
    const feeds: Record<string, HostTensor> = { ...batch.feeds(), ...parameters };
    for (const [key, name] of Object.entries(scalarFeeds)) {
      feeds[name] = {
        type: 'float32',
        shape: [],
        data: Float32Array.of(scalars[key as keyof typeof scalarFeeds]),
      };
    }
    const fetches: Record<string, HostTensor | null> = { losses: null, gradient_norm: null };
    for (const [name, tensor] of this.#spare) fetches[nextName(name)] = tensor;
    const results = await this.#session.run(feeds, fetches);
    const next = new Map([...this.#current.keys()].map((name) => [name, results[nextName(name)]!]));
    this.#spare = this.#current;
    this.#current = next;
    return {
      losses: results.losses!.data as Float32Array,
      gradientNorm: Number(results.gradient_norm!.data[0]),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session[Symbol.asyncDispose]();
  }
}
