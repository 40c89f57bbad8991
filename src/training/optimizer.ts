/**
 * Optimizer updates as graph nodes, so that a whole training step is one session run.
 * AdamW: Loshchilov & Hutter 2019 (decoupled decay), as in PyTorch. Muon: Keller Jordan 2024, momentum whose
 * matrix update is orthogonalised by five Newton-Schulz steps.
 */
import type { Graph, Value } from '../onnx/graph.js';
import {
  add,
  div,
  fusedMatMul,
  matMul,
  min,
  mul,
  reduceSumSquare,
  reshape,
  sqrt,
  sub,
  transpose,
} from '../onnx/ops.js';

export interface OptimizerConfig {
  /** `muon` drives the projections inside layers; tables and vectors always use AdamW. */
  readonly matrices: 'adamw' | 'muon';
  readonly beta1: number;
  readonly beta2: number;
  readonly epsilon: number;
  /** Applied to parameters with two dimensions or more. */
  readonly weightDecay: number;
  readonly muonMomentum: number;
  /** Greatest global gradient norm; 0 = no clipping. */
  readonly clipNorm: number;
}

export const defaultOptimizer: OptimizerConfig = {
  matrices: 'muon',
  beta1: 0.9,
  beta2: 0.95,
  epsilon: 1e-8,
  weightDecay: 0.1,
  muonMomentum: 0.95,
  clipNorm: 1,
};

/** Scalars that change every step, float32 inputs of the graph. */
export interface StepScalars {
  readonly learningRate: Value;
  readonly muonLearningRate: Value;
  /** 1 - beta1^step and 1 - beta2^step. */
  readonly correction1: Value;
  readonly correction2: Value;
}

export interface Update {
  readonly parameter: Value;
  /** New optimizer state, in the order of the given state. */
  readonly state: readonly Value[];
}

/** Number of state tensors, each shaped like the parameter. */
export const stateCount = { adamw: 2, muon: 1 } as const;

export function adamW(
  parameter: Value,
  gradient: Value,
  state: readonly Value[],
  scalars: StepScalars,
  config: OptimizerConfig,
): Update {
  const [mean, square] = state as [Value, Value];
  const nextMean = add(mul(mean, config.beta1), mul(gradient, 1 - config.beta1));
  const nextSquare = add(mul(square, config.beta2), mul(mul(gradient, gradient), 1 - config.beta2));
  const denominator = add(div(sqrt(nextSquare), sqrt(scalars.correction2)), config.epsilon);
  const move = mul(div(nextMean, denominator), div(scalars.learningRate, scalars.correction1));
  return {
    parameter: sub(decayed(parameter, scalars.learningRate, config), move),
    state: [nextMean, nextSquare],
  };
}

function decayed(parameter: Value, learningRate: Value, config: OptimizerConfig): Value {
  if (parameter.rank < 2 || config.weightDecay === 0) return parameter;
  return mul(parameter, sub(1, mul(learningRate, config.weightDecay)));
}

/** Nearly orthogonal matrix with the row and column space of `x` [rows, columns]; quintic Newton-Schulz. */
export function orthogonalize(x: Value, steps: number = 5): Value {
  const [rows, columns] = x.shape as [number, number];
  if (rows > columns) return transpose(orthogonalize(transpose(x, [1, 0]), steps), [1, 0]);
  const [a, b, c] = [3.4445, -4.775, 2.0315];
  let y = div(x, add(sqrt(reshape(reduceSumSquare(x), [1, 1])), 1e-7));
  for (let i = 0; i < steps; i++) {
    const gram = fusedMatMul(y, y, { transB: true });
    const mixed = add(mul(gram, b), fusedMatMul(gram, gram, { alpha: c }));
    y = add(mul(y, a), matMul(mixed, y));
  }
  return y;
}

export function muon(
  parameter: Value,
  gradient: Value,
  state: readonly Value[],
  scalars: StepScalars,
  config: OptimizerConfig,
): Update {
  const [rows, columns] = parameter.shape as [number, number];
  const momentum = add(mul(state[0]!, config.muonMomentum), gradient);
  const direction = orthogonalize(add(gradient, mul(momentum, config.muonMomentum)));
  const rate = mul(scalars.muonLearningRate, Math.sqrt(Math.max(1, rows / columns)));
  // Decay follows AdamW's rate: Muon's own is ten times greater and would shrink the matrices as much faster.
  return {
    parameter: sub(decayed(parameter, scalars.learningRate, config), mul(direction, rate)),
    state: [momentum],
  };
}

/** [global L2 norm, gradients scaled by min(1, clip / (norm + 1e-6))]. */
export function clipGradients(graph: Graph, gradients: readonly Value[], clipNorm: number): [Value, Value[]] {
  const squares = gradients.map((gradient) => reshape(reduceSumSquare(gradient), []));
  const norm = sqrt(squares.reduce((sum, square) => add(sum, square)));
  if (clipNorm === 0) return [norm, [...gradients]];
  const coefficient = min(graph.scalar('float32', 1), div(clipNorm, add(norm, 1e-6)));
  return [norm, gradients.map((gradient) => mul(gradient, coefficient))];
}
