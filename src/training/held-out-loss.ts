/** Loss on documents that are never trained on: next token, and denoising by mask ratio. */
import type { ModelConfig } from '../model/model-config.js';
import type { Graph } from '../onnx/graph.js';
import type { HostTensor, Session } from '../session/session.js';
import { type Batch, LossKind } from './batch.js';
import { BatchStream, type StreamOptions } from './batch-stream.js';
import { lossGraph } from './training-graph.js';

export interface HeldOutLoss {
  /** Mean next-token cross-entropy, nats a token. */
  readonly ar: number;
  /** Mask ratio → mean cross-entropy of the masked tokens in blocks of the model's default size, nats a token. */
  readonly diffusion: Readonly<Record<string, number>>;
}

const ratios = [0.25, 0.5, 0.75, 1] as const;
const batchesPerRatio = 2;

/** The mean loss of one kind in a batch; positions of weight 0 do not count. */
export function meanLoss(batch: Batch, losses: Float32Array, kind: number): number {
  let sum = 0;
  let weight = 0;
  for (let i = 0; i < batch.losses; i++) {
    if (batch.kinds[i] !== kind) continue;
    sum += losses[i]! * batch.weights[i]!;
    weight += batch.weights[i]!;
  }
  return weight > 0 ? sum / weight : Number.NaN;
}

interface RatioBatch {
  readonly ratio: number;
  readonly batch: Batch;
}

export class HeldOutEvaluator implements AsyncDisposable {
  readonly #session: Session;
  readonly #batches: readonly RatioBatch[];

  constructor(session: Session, batches: readonly RatioBatch[]) {
    this.#session = session;
    this.#batches = batches;
  }

  static async open(
    config: ModelConfig,
    options: StreamOptions,
    openSession: (graph: Graph) => Promise<Session>,
  ): Promise<HeldOutEvaluator> {
    const batches = ratios.flatMap((ratio) => {
      const objective = {
        ...options.objective,
        blockMix: [{ size: config.diffusion!.defaultBlockSize, share: 1 }],
        editShare: 0,
        paddingWeight: 0,
        weighting: 'uniform' as const,
        maskRatio: ratio,
      };
      const stream = new BatchStream({ ...options, objective });
      return Array.from({ length: batchesPerRatio }, (_, i) => ({ ratio, batch: stream.next(i) }));
    });
    return new HeldOutEvaluator(await openSession(lossGraph(config, options.shape)), batches);
  }

  async measure(parameters: ReadonlyMap<string, HostTensor>): Promise<HeldOutLoss> {
    const ar: number[] = [];
    const diffusion = new Map<number, number[]>();
    const known = new Set(this.#session.inputNames);
    const weights = Object.fromEntries([...parameters].filter(([name]) => known.has(name)));
    for (const { ratio, batch } of this.#batches) {
      const feeds = Object.fromEntries(Object.entries(batch.feeds()).filter(([name]) => known.has(name)));
      const results = await this.#session.run({ ...weights, ...feeds }, { losses: null });
      const losses = results.losses!.data as Float32Array;
      ar.push(meanLoss(batch, losses, LossKind.ar));
      diffusion.set(ratio, [...(diffusion.get(ratio) ?? []), meanLoss(batch, losses, LossKind.diffusion)]);
    }
    const mean = (values: readonly number[]): number =>
      values.reduce((sum, value) => sum + value, 0) / values.length;
    return {
      ar: mean(ar),
      diffusion: Object.fromEntries([...diffusion].map(([ratio, values]) => [String(ratio), mean(values)])),
    };
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#session[Symbol.asyncDispose]();
  }
}
