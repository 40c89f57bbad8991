/**
 * What optimizers need, and Muon as graph nodes: Keller Jordan 2024, momentum whose matrix update is orthogonalised by
 * five Newton-Schulz steps. AdamW runs on the host (`adamw.ts`).
 */
import type { Value } from '../onnx/graph.js';
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

/** Learning rates of a step, float32 scalars. */
export interface RateValues {
  readonly learningRate: Value;
  readonly muonLearningRate: Value;
}

/** Number of state tensors, each shaped like the parameter. */
export const stateCount = { adamw: 2, muon: 1 } as const;

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

/** The next value and the next momentum of a matrix. */
export function muon(
  parameter: Value,
  gradient: Value,
  momentum: Value,
  rates: RateValues,
  config: OptimizerConfig,
): { parameter: Value; momentum: Value } {
  const [rows, columns] = parameter.shape as [number, number];
  const next = add(mul(momentum, config.muonMomentum), gradient);
  const direction = orthogonalize(add(gradient, mul(next, config.muonMomentum)));
  const rate = mul(rates.muonLearningRate, Math.sqrt(Math.max(1, rows / columns)));
  // Decay follows AdamW's rate: Muon's own is ten times greater and would shrink the matrices as much faster.
  const kept =
    config.weightDecay === 0
      ? parameter
      : mul(parameter, sub(1, mul(rates.learningRate, config.weightDecay)));
  return { parameter: sub(kept, mul(direction, rate)), momentum: next };
}

/** L2 norm of all gradients together. */
export function globalNorm(gradients: readonly Value[]): Value {
  const squares = gradients.map((gradient) => reshape(reduceSumSquare(gradient), []));
  return sqrt(squares.reduce((sum, square) => add(sum, square)));
}

/** What all gradients are multiplied by when their global norm is `norm`: min(1, clipNorm / (norm + 1e-6)). */
export function clipScale(norm: number, clipNorm: number): number {
  return clipNorm === 0 ? 1 : Math.min(1, clipNorm / (norm + 1e-6));
}

/** `clipScale`, as graph nodes. */
export function clipScaleValue(norm: Value, clipNorm: number): Value {
  const one = norm.graph.scalar('float32', 1);
  return clipNorm === 0 ? one : min(one, div(clipNorm, add(norm, 1e-6)));
}
