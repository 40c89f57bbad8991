/** Matrix products. */
import { broadcastShapes, type Dim, shapeText } from '../shape.js';
import {
  type InferContext,
  input,
  intAttribute,
  type OperatorRows,
  sameTypes,
  type ValueInfo,
} from './operator.js';

function product(context: InferContext, transposeA: boolean, transposeB: boolean): ValueInfo {
  const type = sameTypes(context, 0, 1);
  const [a, b] = [input(context, 0), input(context, 1)];
  if (a.rank < 2 || b.rank < 2) context.fail('needs matrices (two dimensions or more)');
  const [aRows, aCols] = a.shape.slice(-2) as [Dim, Dim];
  const [bRows, bCols] = b.shape.slice(-2) as [Dim, Dim];
  const [m, k] = transposeA ? [aCols, aRows] : [aRows, aCols];
  const [kOther, n] = transposeB ? [bCols, bRows] : [bRows, bCols];
  if (k !== kOther) context.fail(`inner dimensions ${k} and ${kOther} differ`);
  const batch = broadcastShapes(a.shape.slice(0, -2), b.shape.slice(0, -2));
  if (!batch)
    return context.fail(
      `batch dimensions of ${shapeText(a.shape)} and ${shapeText(b.shape)} do not broadcast`,
    );
  return { type, shape: [...batch, m, n] };
}

export const contraction: OperatorRows = {
  MatMul: {
    domain: '',
    doc: 'a · b over the last two dimensions; the leading ones broadcast',
    infer: (context) => [product(context, false, false)],
  },
  FusedMatMul: {
    domain: 'com.microsoft',
    doc: 'alpha · op(a) · op(b), op = transpose of the last two dimensions when transA / transB is 1',
    infer: (context) => [
      product(context, intAttribute(context, 'transA', 0) === 1, intAttribute(context, 'transB', 0) === 1),
    ],
  },
  Gemm: {
    domain: '',
    doc: 'alpha · op(a) · op(b) + beta · c for two-dimensional a and b',
    infer: (context) => {
      if (input(context, 0).rank !== 2 || input(context, 1).rank !== 2)
        context.fail('a and b must have two dimensions');
      const result = product(
        context,
        intAttribute(context, 'transA', 0) === 1,
        intAttribute(context, 'transB', 0) === 1,
      );
      const c = context.inputs[2];
      if (c && broadcastShapes(c.shape, result.shape)?.join() !== result.shape.join()) {
        context.fail(`c does not broadcast to ${shapeText(result.shape)}`);
      }
      return [result];
    },
  },
};
