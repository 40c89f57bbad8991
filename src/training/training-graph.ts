/**
 * The graph of one training step: loss of a batch, gradients, optimizer update. Feeds and fetches are named by
 * `feedName`. What is noisy, what is clean and which positions carry which loss is all data of the batch, so every
 * objective (AR, MDLM, block diffusion, joint) is this one graph.
 */
import { type CustomGradients, differentiate } from '../autodiff/differentiate.js';
import type { ModelConfig } from '../model/model-config.js';
import { type ParameterSpec, parametersOf } from '../model/parameters.js';
import { buildTransformer } from '../model/transformer.js';
import { visibilityBias } from '../model/visibility.js';
import { trainableWeights, type WeightBinding } from '../model/weight-binding.js';
import { Graph, type Value } from '../onnx/graph.js';
import { cast, gatherElements, logSoftmax, mul, neg, reduceSum, reshape, unsqueeze } from '../onnx/ops.js';
import type { FactorType } from '../session/signed-products.js';
import { type EightBitWeights, eightBitWeights, tables } from './eight-bit-products.js';
import { clipScaleValue, globalNorm, muon, type OptimizerConfig, type RateValues } from './optimizer.js';
import { roundToGrid } from './weight-grid.js';

export interface BatchShape {
  readonly rows: number;
  /** Positions a row. */
  readonly length: number;
  /** Loss positions a batch; unused ones have weight 0. */
  readonly losses: number;
  /** Matrices are rounded to a grid of this step in the forward pass (`weight-grid.ts`). Absent: used as they are. */
  readonly weightStep?: number | undefined;
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

interface Forward {
  readonly graph: Graph;
  readonly parameters: ReadonlyMap<string, Value>;
  /** What the layers use: the parameters, or those on the grid. Gradients are those of these. */
  readonly weights: ReadonlyMap<string, Value>;
  /** Cross-entropy of each loss position, [count]. */
  readonly losses: Value;
  readonly gradients: CustomGradients;
}

type Observe = (binding: WeightBinding) => WeightBinding;

/** Inputs and forward pass. Outputs `losses` [count]: cross-entropy in nats, unweighted. */
function buildForward(config: ModelConfig, shape: BatchShape, observe?: Observe): Forward {
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
  const binding: EightBitWeights = eightBit
    ? eightBitWeights(weights, eightBit, weightStep)
    : { ...trainableWeights(weights), gradients: new Map() };
  const { logits } = buildTransformer(graph, config, observe ? observe(binding) : binding, {
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

/** Weighted sum of the losses; what is differentiated. */
function weightedLoss(graph: Graph, losses: Value): Value {
  const weights = graph.input(batchFeeds.weights, 'float32', losses.shape);
  return reduceSum(mul(losses, weights), undefined, false);
}

/** Loss only: evaluation of held-out batches. `observe` sees what the layers ask of the weights. */
export function lossGraph(config: ModelConfig, shape: BatchShape, observe?: Observe): Graph {
  return buildForward(config, shape, observe).graph;
}

interface Backward extends Forward {
  readonly specs: readonly ParameterSpec[];
  readonly loss: Value;
  /** Of the parameters, in the order of `specs`. */
  readonly raw: readonly Value[];
}

function buildBackward(config: ModelConfig, shape: BatchShape): Backward {
  const forward = buildForward(config, shape);
  const { graph, weights, losses, gradients: custom } = forward;
  const loss = weightedLoss(graph, losses);
  const specs = parametersOf(config);
  const wanted = specs.map(({ name }) => weights.get(name)!);
  return { ...forward, specs, loss, raw: differentiate(graph, loss, wanted, custom) };
}

/** Loss and the gradient of every parameter (`gradientName`). */
export function gradientGraph(config: ModelConfig, shape: BatchShape): Graph {
  const { graph, specs, loss, raw } = buildBackward(config, shape);
  graph.output('loss', loss);
  for (const [i, gradient] of raw.entries()) graph.output(gradientName(specs[i]!.name), gradient);
  return graph;
}

/**
 * A step but for AdamW. Feeds: batch, scalars, parameters, states of Muon. Fetches: `losses`, `gradient_norm`, and of
 * each parameter what its optimizer needs: `gradientName(…)` before clipping for AdamW, or `nextName(…)` by Muon.
 */
export function trainingStepGraph(config: ModelConfig, shape: BatchShape, optimizer: OptimizerConfig): Graph {
  const { graph, parameters, specs, raw } = buildBackward(config, shape);
  const kinds = specs.map((spec) => optimizerOf(spec, optimizer));
  graph.within('optimizer', () => {
    const norm = globalNorm(raw);
    graph.output('gradient_norm', norm);
    if (kinds.includes('muon')) buildMuon(norm);
  });
  for (const [i, { name }] of specs.entries()) {
    if (kinds[i] === 'adamw') graph.output(gradientName(name), raw[i]!);
  }
  return graph;

  function buildMuon(norm: Value): void {
    const rates = Object.fromEntries(
      Object.entries(scalarFeeds).map(([key, name]) => [key, graph.input(name, 'float32', [])]),
    ) as unknown as RateValues;
    const scale = clipScaleValue(norm, optimizer.clipNorm);
    for (const [i, { name, shape: size }] of specs.entries()) {
      if (kinds[i] !== 'muon') continue;
      const momentum = graph.input(stateName(name, 0), 'float32', size);
      const next = muon(parameters.get(name)!, mul(raw[i]!, scale), momentum, rates, optimizer);
      graph.output(nextName(name), next.parameter);
      graph.output(nextName(stateName(name, 0)), next.momentum);
    }
  }
}
