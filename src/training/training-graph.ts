/**
 * The graph of one training step: loss of a batch, gradients, optimizer update. Feeds and fetches are named by
 * `feedName`. What is noisy, what is clean and which positions carry which loss is all data of the batch, so every
 * objective (AR, MDLM, block diffusion, joint) is this one graph.
 */
import { type CustomGradients, differentiate } from '../autodiff/differentiate.js';
import type { ModelConfig } from '../model/model-config.js';
import { embeddingName, layerName, type ParameterSpec, parametersOf } from '../model/parameters.js';
import { buildTransformer } from '../model/transformer.js';
import { visibilityBias } from '../model/visibility.js';
import { trainableWeights } from '../model/weight-binding.js';
import { Graph, type Value } from '../onnx/graph.js';
import {
  cast,
  gather,
  gatherElements,
  identity,
  logSoftmax,
  mul,
  neg,
  reduceSum,
  reshape,
  unsqueeze,
} from '../onnx/ops.js';
import type { FactorType } from '../session/signed-products.js';
import { type EightBitWeights, eightBitWeights, tables } from './eight-bit-products.js';
import {
  adamW,
  clipGradients,
  muon,
  type OptimizerConfig,
  type StepScalars,
  stateCount,
  type Update,
} from './optimizer.js';
import { roundToGrid } from './weight-grid.js';

export interface BatchShape {
  readonly rows: number;
  /** Positions a row. */
  readonly length: number;
  /** Loss positions a batch; unused ones have weight 0. */
  readonly losses: number;
  /** Matrices are rounded to a grid of this step in the forward pass (`weight-grid.ts`). Absent: used as they are. */
  readonly weightStep?: number | undefined;
  /** The lowest layers, and the table that token ids are looked up in, get no gradient. Absent: all are trained. */
  readonly frozenLayers?: number | undefined;
  /** Layers multiply in 8 bits, right factors in these bytes (`eight-bit-products.ts`). Absent: in float32. */
  readonly eightBit?: FactorType | undefined;
}

/** Names of the batch's feeds. */
export const batchFeeds = {
  ids: 'ids',
  positions: 'positions',
  documents: 'documents',
  blocks: 'blocks',
  roles: 'roles',
  lossAt: 'loss_at',
  labels: 'labels',
  weights: 'weights',
} as const;

export const scalarFeeds = {
  learningRate: 'learning_rate',
  muonLearningRate: 'muon_learning_rate',
  correction1: 'correction1',
  correction2: 'correction2',
} as const;

export function stateName(parameter: string, index: number): string {
  return `state.${index}.${parameter}`;
}

export function nextName(name: string): string {
  return `next.${name}`;
}

export function gradientName(parameter: string): string {
  return `gradient.${parameter}`;
}

/** Which optimizer drives a parameter. */
export function optimizerOf(spec: ParameterSpec, config: OptimizerConfig): 'adamw' | 'muon' {
  return spec.kind === 'matrix' ? config.matrices : 'adamw';
}

/** The parameters that a run changes, in checkpoint order: all but those of frozen layers. */
export function trainedParameters(config: ModelConfig, { frozenLayers = 0 }: BatchShape): ParameterSpec[] {
  if (frozenLayers === 0) return parametersOf(config);
  const frozen = Array.from({ length: frozenLayers }, (_, index) => `${layerName(index)}.`);
  return parametersOf(config).filter(
    ({ name }) =>
      !frozen.some((prefix) => name.startsWith(prefix)) && (name !== embeddingName || config.tieEmbeddings),
  );
}

interface Forward {
  readonly graph: Graph;
  readonly parameters: ReadonlyMap<string, Value>;
  /** What the layers use: the parameters, or those on the grid. Gradients are those of these. A frozen table is not. */
  readonly weights: ReadonlyMap<string, Value>;
  /** Cross-entropy of each loss position, [count]. */
  readonly losses: Value;
  readonly gradients: CustomGradients;
}

/** Inputs and forward pass. Outputs `losses` [count]: cross-entropy in nats, unweighted. */
function buildForward(config: ModelConfig, shape: BatchShape): Forward {
  const graph = new Graph('training-step');
  const grid = [shape.rows, shape.length];
  const integers = (name: string, type: 'int64' | 'int32'): Value => graph.input(name, type, grid);
  const ids = integers(batchFeeds.ids, 'int64');
  const positions = integers(batchFeeds.positions, 'int64');
  const entries = {
    document: integers(batchFeeds.documents, 'int32'),
    block: integers(batchFeeds.blocks, 'int32'),
    role: integers(batchFeeds.roles, 'int32'),
    position: cast(positions, 'int32'),
  };
  const lossAt = graph.input(batchFeeds.lossAt, 'int64', [shape.losses]);
  const labels = graph.input(batchFeeds.labels, 'int64', [shape.losses]);
  const parameters = new Map(
    parametersOf(config).map(({ name, shape: size }) => [name, graph.input(name, 'float32', size)]),
  );
  const { weightStep, eightBit } = shape;
  // Products in 8 bits round the layers' matrices themselves.
  const rounded = (name: string, value: Value): boolean =>
    weightStep !== undefined && value.rank === 2 && (!eightBit || tables.has(name));
  const weights = new Map(
    [...parameters].map(([name, value]) => [
      name,
      rounded(name, value) ? roundToGrid(value, weightStep!) : value,
    ]),
  );
  const binding = bindWeights(weights, shape);
  const { logits } = buildTransformer(graph, config, binding, {
    ids,
    positions,
    bias: visibilityBias(entries, entries, config.diffusion?.cleanAttention ?? 'causal'),
    past: null,
    headAt: lossAt,
  });
  const picked = gatherElements(logSoftmax(logits), unsqueeze(labels, [1]), 1);
  const losses = neg(reshape(picked, [shape.losses]));
  graph.output('losses', losses);
  return { graph, parameters, weights, losses, gradients: binding.gradients };
}

/** The layers' view of the weights. Below frozen layers nothing is trained, so a tied table is only so as the head. */
function bindWeights(
  weights: Map<string, Value>,
  { frozenLayers = 0, eightBit, weightStep }: BatchShape,
): EightBitWeights {
  const table = weights.get(embeddingName)!;
  if (frozenLayers > 0) weights.set(embeddingName, identity(table));
  const binding = eightBit
    ? eightBitWeights(weights, eightBit, weightStep)
    : { ...trainableWeights(weights), gradients: new Map() };
  return frozenLayers > 0 ? { ...binding, lookup: (_name, ids) => gather(table, ids) } : binding;
}

/** Weighted sum of the losses; what is differentiated. */
function weightedLoss(graph: Graph, losses: Value): Value {
  const weights = graph.input(batchFeeds.weights, 'float32', losses.shape);
  return reduceSum(mul(losses, weights), undefined, false);
}

/** Loss only: evaluation of held-out batches. */
export function lossGraph(config: ModelConfig, shape: BatchShape): Graph {
  return buildForward(config, shape).graph;
}

/** Loss and the gradient of every trained parameter (`gradientName`). */
export function gradientGraph(config: ModelConfig, shape: BatchShape): Graph {
  const { graph, weights, losses, gradients: custom } = buildForward(config, shape);
  const loss = weightedLoss(graph, losses);
  graph.output('loss', loss);
  const names = trainedParameters(config, shape).map(({ name }) => name);
  const trained = names.map((name) => weights.get(name)!);
  for (const [i, gradient] of differentiate(graph, loss, trained, custom).entries()) {
    graph.output(gradientName(names[i]!), gradient);
  }
  return graph;
}

/** A whole step. Feeds: batch, scalars, parameters, states. Fetches: `losses`, `gradient_norm`, `nextName(…)` of all trained. */
export function trainingStepGraph(config: ModelConfig, shape: BatchShape, optimizer: OptimizerConfig): Graph {
  const { graph, parameters, weights, losses, gradients: custom } = buildForward(config, shape);
  const loss = weightedLoss(graph, losses);
  const specs = trainedParameters(config, shape);
  const raw = differentiate(
    graph,
    loss,
    specs.map(({ name }) => weights.get(name)!),
    custom,
  );
  const scalars = Object.fromEntries(
    Object.entries(scalarFeeds).map(([key, name]) => [key, graph.input(name, 'float32', [])]),
  ) as unknown as StepScalars;
  graph.within('optimizer', () => {
    const [norm, gradients] = clipGradients(graph, raw, optimizer.clipNorm);
    graph.output('gradient_norm', norm);
    specs.forEach((spec, i) => {
      const kind = optimizerOf(spec, optimizer);
      const parameter = parameters.get(spec.name)!;
      const state = Array.from({ length: stateCount[kind] }, (_, index) =>
        graph.input(stateName(spec.name, index), 'float32', spec.shape),
      );
      const rule: typeof adamW = kind === 'muon' ? muon : adamW;
      const update: Update = rule(parameter, gradients[i]!, state, scalars, optimizer);
      graph.output(nextName(spec.name), update.parameter);
      for (const [index, value] of update.state.entries()) {
        graph.output(nextName(stateName(spec.name, index)), value);
      }
    });
  });
  return graph;
}
