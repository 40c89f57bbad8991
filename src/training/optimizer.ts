/**
 * What optimizers need, and Muon as graph nodes: Keller Jordan 2024, momentum whose matrix update is orthogonalised by
 * five Newton-Schulz steps. AdamW runs on the host (`adamw.ts`).
 */
import type { Value } from '../onnx/graph.js';
import {
  add,
  div,
  fusedMatMul,
  gemm,
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

/** Of the quintic aX + b(XXᵀ)X + c(XXᵀ)²X. */
const [a, b, c] = [3.4445, -4.775, 2.0315];
/**
 * From this many columns a row, products of gram matrices cost less than those with the matrix itself. Of few rows both
 * cost nothing, and squares lose digits.
 */
const wide = { ratio: 1.6, rows: 32 };

/** Nearly orthogonal matrix with the row and column space of `x` [rows, columns]; quintic Newton-Schulz. */
export function orthogonalize(x: Value, steps: number = 5): Value {
  const [rows, columns] = x.shape as [number, number];
  if (rows > columns) return transpose(orthogonalize(transpose(x, [1, 0]), steps), [1, 0]);
  const first = div(x, add(sqrt(reshape(reduceSumSquare(x), [1, 1])), 1e-7));
  if (rows >= wide.rows && columns >= wide.ratio * rows) return orthogonalizeWide(first, steps);
  let y = first;
  for (let i = 0; i < steps; i++) y = applied(mixed(fusedMatMul(y, y, { transB: true })), y);
  return y;
}

/** bG + cG² of a gram matrix G. */
const mixed = (gram: Value): Value => gemm(gram, gram, { alpha: c, c: gram, beta: b });
/** (aI + M)Y. */
const applied = (m: Value, y: Value): Value => gemm(m, y, { c: y, beta: a });

/**
 * The same steps, without the matrix between the first product and the last: every step multiplies from the left by a
 * polynomial of the gram matrix, polynomials commute, and their product is gathered as scale · I + rest.
 */
function orthogonalizeWide(y: Value, steps: number): Value {
  let gram = fusedMatMul(y, y, { transB: true });
  let rest = mixed(gram);
  let last = rest;
  for (let i = 1; i < steps; i++) {
    gram = applied(last, applied(last, gram));
    last = mixed(gram);
    rest = add(mul(last, a ** i), applied(last, rest));
  }
  return gemm(rest, y, { c: y, beta: a ** steps });
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
