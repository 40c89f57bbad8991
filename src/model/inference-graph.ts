/** The graph of one forward pass at inference: cached past, predictions computed inside. */
import { type ConstantStore, Graph, type Value } from '../onnx/graph.js';
import { cast, concat, exp, gatherElements, logSoftmax, mul, neg, reduceSum, topK } from '../onnx/ops.js';
import type { ModelConfig } from './model-config.js';
import { buildTransformer, type LayerCache } from './transformer.js';
import { type EntryValues, visibilityBias } from './visibility.js';
import type { WeightBinding } from './weight-binding.js';

/** Names of feeds and fetches. */
export const io = {
  ids: 'ids',
  positions: 'positions',
  documents: 'documents',
  blocks: 'blocks',
  roles: 'roles',
  headAt: 'head_at',
  topK: 'top_k',
  pastDocuments: 'past.documents',
  pastPositions: 'past.positions',
  pastBlocks: 'past.blocks',
  pastRoles: 'past.roles',
  topIds: 'top_ids',
  topProbs: 'top_probs',
  entropy: 'entropy',
  logits: 'logits',
} as const;

export function pastName(layer: number, part: 'keys' | 'values'): string {
  return `past.${layer}.${part}`;
}

export function presentName(layer: number, part: 'keys' | 'values'): string {
  return `present.${layer}.${part}`;
}

export function hiddenName(layer: number): string {
  return `hidden.${layer}`;
}

export interface InferenceGraphOptions {
  /** Output the residual stream after each layer too. */
  readonly hidden?: boolean;
  /** Takes the weights out of the graph's memory. */
  readonly store?: ConstantStore;
}

/** [ids int64 [count, k], probabilities, entropy [count, 1] in nats] of logits [count, vocab]. */
function predictions(logits: Value, k: Value): [Value, Value, Value] {
  const logProbs = logSoftmax(logits);
  const probs = exp(logProbs);
  const entropy = neg(reduceSum(mul(probs, logProbs), [-1]));
  // Ranked by logit: two probabilities may round to one number, and the first must be the argmax.
  const [, ids] = topK(logits, k);
  return [ids, gatherElements(probs, ids, 1), entropy];
}

/**
 * One graph serves every request, since each holds its own copy of the weights: the number of candidates is a feed, and
 * a request without a past feeds one of no entries.
 */
export function inferenceGraph(
  config: ModelConfig,
  bind: (graph: Graph) => WeightBinding,
  options: InferenceGraphOptions = {},
): Graph {
  const graph = new Graph('forward', options.store ?? null);
  const grid = ['batch', 'length'];
  const ids = graph.input(io.ids, 'int64', grid);
  const positions = graph.input(io.positions, 'int64', grid);
  const own: EntryValues = {
    document: graph.input(io.documents, 'int32', grid),
    position: cast(positions, 'int32'),
    block: graph.input(io.blocks, 'int32', grid),
    role: graph.input(io.roles, 'int32', grid),
  };
  const headAt = graph.input(io.headAt, 'int64', ['count']);
  const candidates = graph.input(io.topK, 'int64', [1]);
  const cached = (name: string): Value => graph.input(name, 'int32', ['batch', 'past']);
  const entries: EntryValues = {
    document: cached(io.pastDocuments),
    position: cached(io.pastPositions),
    block: cached(io.pastBlocks),
    role: cached(io.pastRoles),
  };
  const join = (part: keyof EntryValues): Value => concat([entries[part], own[part]], 1);
  const keys: EntryValues = {
    document: join('document'),
    position: join('position'),
    block: join('block'),
    role: join('role'),
  };
  const shape = ['batch', config.kvHeads, 'past', config.headDim];
  const past = Array.from(
    { length: config.layers },
    (_, layer): LayerCache => ({
      keys: graph.input(pastName(layer, 'keys'), 'float32', shape),
      values: graph.input(pastName(layer, 'values'), 'float32', shape),
    }),
  );
  const bias = visibilityBias(own, keys, config.diffusion?.cleanAttention ?? 'causal');
  const { logits, hidden, present } = buildTransformer(graph, config, bind(graph), {
    ids,
    positions,
    bias,
    past,
    headAt,
  });
  const [topIds, topProbs, entropy] = graph.within('predict', () => predictions(logits, candidates));
  graph.output(io.topIds, topIds);
  graph.output(io.topProbs, topProbs);
  graph.output(io.entropy, entropy);
  graph.output(io.logits, logits);
  present.forEach((layer, index) => {
    graph.output(presentName(index, 'keys'), layer.keys);
    graph.output(presentName(index, 'values'), layer.values);
  });
  if (options.hidden) {
    for (const [index, value] of hidden.entries()) graph.output(hiddenName(index), value);
  }
  return graph;
}
