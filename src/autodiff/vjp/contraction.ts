/** Rules of the matrix products. */
import type { Value } from '../../onnx/graph.js';
import { gemm, mul } from '../../onnx/ops.js';
import { product, unbroadcast, type VjpContext, type VjpRule, type VjpRules } from './rule.js';

type Product = (a: Value, b: Value, transA: boolean, transB: boolean, alpha: number) => Value;

/** Gradients of y = alpha · op(a) · op(b), with whatever kernel multiplies. */
function factors(
  c: VjpContext,
  transA: boolean,
  transB: boolean,
  alpha: number,
  times: Product,
): (Value | null)[] {
  const [a, b] = [c.inputs[0]!, c.inputs[1]!];
  const left = (): Value =>
    transA ? times(b, c.dy, transB, true, alpha) : times(c.dy, b, false, !transB, alpha);
  const right = (): Value =>
    transB ? times(c.dy, a, true, transA, alpha) : times(a, c.dy, !transA, false, alpha);
  return [
    c.needs(0) ? unbroadcast(left(), a, c.fail) : null,
    c.needs(1) ? unbroadcast(right(), b, c.fail) : null,
  ];
}

function attributesOf(c: VjpContext): [boolean, boolean, number] {
  const { transA, transB, alpha } = c.node.attributes;
  return [transA === 1, transB === 1, (alpha as { float: number } | undefined)?.float ?? 1];
}

const matrix: VjpRule = (c) => factors(c, ...attributesOf(c), product);

export const contractionRules: VjpRules = {
  MatMul: matrix,
  FusedMatMul: matrix,
  Gemm: (c) => {
    const times: Product = (a, b, transA, transB, alpha) => gemm(a, b, { transA, transB, alpha });
    const beta = (c.node.attributes.beta as { float: number } | undefined)?.float ?? 1;
    const bias = c.inputs[2];
    const dBias = bias && c.needs(2) ? unbroadcast(beta === 1 ? c.dy : mul(c.dy, beta), bias, c.fail) : null;
    return [...factors(c, ...attributesOf(c), times), dBias];
  },
};
