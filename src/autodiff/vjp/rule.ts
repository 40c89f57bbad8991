/** A vector-Jacobian product: from the gradients of a node's outputs to those of its inputs. */
import type { Node, Value } from '../../onnx/graph.js';
import { expand, fusedMatMul, matMul, mul, reduceSum, reshape, transpose } from '../../onnx/ops.js';
import { broadcastAxes } from '../../onnx/shape.js';

export interface VjpContext {
  readonly node: Node;
  readonly inputs: readonly Value[];
  readonly outputs: readonly Value[];
  /** Gradient of each output; null where nothing that the loss reads depends on it. */
  readonly gradients: readonly (Value | null)[];
  /** Gradient of the first output (never null when the rule runs for single-output operators). */
  readonly dy: Value;
  /** Is the gradient of this input wanted? Rules may skip the work and return null otherwise. */
  readonly needs: (index: number) => boolean;
  readonly fail: (reason: string) => never;
}

export type VjpRule = (context: VjpContext) => readonly (Value | null)[];
export type VjpRules = Readonly<Record<string, VjpRule>>;

/** Fixed dimensions; gradients of moves and reductions need them. */
export function fixedShape(value: Value, fail: (reason: string) => never): number[] {
  return value.shape.map((dim) =>
    typeof dim === 'number' ? dim : fail(`dimension ${dim} of ${value.name} is symbolic`),
  );
}

/** Sums `gradient` over the axes along which `target` was repeated by broadcasting. */
export function unbroadcast(gradient: Value, target: Value, fail: (reason: string) => never): Value {
  const axes = broadcastAxes(target.shape, gradient.shape);
  if (axes.length === 0) return gradient;
  const summed = reduceSum(gradient, axes);
  return summed.rank === target.rank ? summed : reshape(summed, fixedShape(target, fail));
}

export function zerosLike(value: Value, fail: (reason: string) => never): Value {
  return expand(value.graph.scalar(value.type, 0), fixedShape(value, fail));
}

function swapLast(x: Value): Value {
  const perm = x.shape.map((_, i) => i);
  return transpose(x, [...perm.slice(0, -2), x.rank - 1, x.rank - 2]);
}

/** alpha · op(a) · op(b): the fused kernel for float32, transposes and MatMul for the types that it lacks. */
export function product(a: Value, b: Value, transA: boolean, transB: boolean, alpha: number = 1): Value {
  if (a.type === 'float32') return fusedMatMul(a, b, { transA, transB, alpha });
  const plain = matMul(transA ? swapLast(a) : a, transB ? swapLast(b) : b);
  return alpha === 1 ? plain : mul(plain, alpha);
}
