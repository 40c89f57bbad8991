/** What the matrices of a model are multiplied with on documents: second moments, for `model/compensated-rounding.ts`. */
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import type { ParameterReader } from '../model/parameter-rows.js';
import { parametersOf } from '../model/parameters.js';
import type { WeightBinding } from '../model/weight-binding.js';
import type { Graph, Value } from '../onnx/graph.js';
import { gemm, mul, reshape } from '../onnx/ops.js';
import type { HostTensor, Session } from '../session/session.js';
import { BatchStream } from './batch-stream.js';
import type { Document } from './document.js';
import { defaultObjective } from './objective.js';
import { type BatchShape, lossGraph } from './training-graph.js';

/** 1 for positions in use, 0 for padding: [rows · length, 1]. */
const usedFeed = 'used';

/** Documents lie in rows of this size, with noisy blocks as in training. */
const rows = 8;
const longestRow = 256;

export interface InputMomentsOptions {
  readonly config: ModelConfig;
  readonly read: ParameterReader;
  readonly documents: readonly Document[];
  /** Special tokens have the ids below this. */
  readonly firstToken: number;
  /** Batches of 8 rows of 256 positions, or of the context's length. Default 16. */
  readonly batches?: number;
  readonly openSession: (graph: Graph) => Promise<Session>;
  /** Looked at between batches. */
  readonly signal?: AbortSignal;
}

/** The loss graph with one more output a distinct input: its second moments, and the names of the matrices that share it. */
function momentsGraph(config: ModelConfig, shape: BatchShape): [Graph, Map<string, readonly string[]>] {
  const inputs = new Map<Value, string[]>();
  const observed = (binding: WeightBinding): WeightBinding => ({
    ...binding,
    project(x, matrices) {
      inputs.set(x, [...(inputs.get(x) ?? []), ...matrices.map(({ weight }) => weight)]);
      return binding.project(x, matrices);
    },
  });
  const graph = lossGraph(config, shape, observed);
  const used = graph.input(usedFeed, 'float32', [shape.rows * shape.length, 1]);
  const layers = new Set(parametersOf(config).flatMap(({ name, kind }) => (kind === 'matrix' ? [name] : [])));
  const outputs = new Map<string, readonly string[]>();
  for (const [x, names] of inputs) {
    if (!names.every((name) => layers.has(name))) continue;
    const flat = mul(reshape(x, [-1, x.shape.at(-1) as number]), used);
    const output = `moments.${names[0]!}`;
    graph.output(output, gemm(flat, flat, { transA: true }));
    outputs.set(output, names);
  }
  return [graph, outputs];
}

/**
 * With the weights as they are: what earlier layers lose by being rounded is not seen by later ones.
 *
 * @returns of every matrix of a layer Σ x xᵀ over its inputs x, row-major; matrices with the same inputs share an array.
 *   Tables have none: they are looked up too.
 * @throws CinnabarError `unsupported_model` when the model has experts or no diffusion half; `aborted`
 */
export async function inputMoments(options: InputMomentsOptions): Promise<ReadonlyMap<string, Float32Array>> {
  const { config, read, documents, firstToken, batches = 16, openSession, signal } = options;
  if (config.moe || config.diffusion === null) {
    throw new CinnabarError(
      'unsupported_model',
      'inputs are observed of models with a diffusion half, without experts',
    );
  }
  const length = Math.min(longestRow, config.contextLength);
  const shape = { rows, length, losses: rows * length };
  const stream = new BatchStream({
    documents,
    shape,
    objective: defaultObjective,
    seed: 1,
    vocabulary: {
      maskTokenId: config.diffusion.maskTokenId,
      firstToken,
      vocabSize: config.vocabSize,
      eosTokenId: config.eosTokenIds[0]!,
    },
  });
  const [graph, outputs] = momentsGraph(config, shape);
  await using session = await openSession(graph);
  const known = new Set(session.inputNames);
  const weights = Object.fromEntries(
    parametersOf(config).map(({ name, shape }): [string, HostTensor] => [
      name,
      { type: 'float32', shape, data: read(name).data },
    ]),
  );
  const fetches = Object.fromEntries([...outputs.keys()].map((name) => [name, null]));
  const sums = new Map<string, Float32Array>();
  for (let step = 0; step < batches; step++) {
    if (signal?.aborted) throw new CinnabarError('aborted', 'the calibration was aborted');
    const batch = stream.next(step);
    const used = Float32Array.from(batch.documents, (document) => (document < 0 ? 0 : 1));
    const feeds = {
      ...batch.feeds(),
      [usedFeed]: { type: 'float32', shape: [used.length, 1], data: used } as const,
    };
    const fed = Object.fromEntries(Object.entries(feeds).filter(([name]) => known.has(name)));
    const results = await session.run({ ...weights, ...fed }, fetches);
    for (const name of outputs.keys()) {
      const data = results[name]!.data as Float32Array;
      const sum = sums.get(name);
      if (sum === undefined) sums.set(name, data.slice());
      else for (let i = 0; i < sum.length; i++) sum[i]! += data[i]!;
    }
  }
  return new Map(
    [...outputs].flatMap(([output, names]) => names.map((name) => [name, sums.get(output)!] as const)),
  );
}
