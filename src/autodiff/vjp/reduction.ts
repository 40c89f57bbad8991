/** Rules of reductions and softmax. */
import type { Value } from '../../onnx/graph.js';
import {
  cast,
  div,
  equal,
  exp,
  expand,
  mul,
  reduceSum,
  reshape,
  scatterElements,
  sub,
} from '../../onnx/ops.js';
import { fixedShape, type VjpContext, type VjpRules, zerosLike } from './rule.js';

/** A value shaped like the reduction's result, with the reduced dimensions back as 1. */
function withReducedAxes(c: VjpContext, value: Value): Value {
  const shape = fixedShape(c.inputs[0]!, c.fail);
  const list = c.inputs[1];
  const constant = list && c.inputs[0]!.graph.constants.get(list);
  const axes = constant ? Array.from(constant.data as BigInt64Array, Number) : shape.map((_, i) => i);
  const reduced = new Set(axes.map((axis) => (axis < 0 ? axis + shape.length : axis)));
  return reshape(
    value,
    shape.map((size, i) => (reduced.has(i) ? 1 : size)),
  );
}

function spread(c: VjpContext, value: Value): Value {
  return expand(withReducedAxes(c, value), fixedShape(c.inputs[0]!, c.fail));
}

/** Equal extremes share the gradient evenly. */
function extreme(c: VjpContext): Value {
  const x = c.inputs[0]!;
  const hit = cast(equal(x, withReducedAxes(c, c.outputs[0]!)), x.type);
  const list = c.inputs[1];
  const ties = x.graph.apply('ReduceSum', list ? [hit, list] : [hit], { keepdims: 1 })[0]!;
  return mul(div(withReducedAxes(c, c.dy), ties), hit);
}

function axisOf(c: VjpContext): number {
  return (c.node.attributes.axis as number | undefined) ?? -1;
}

export const reductionRules: VjpRules = {
  ReduceSum: (c) => [spread(c, c.dy)],
  ReduceMean: (c) => {
    const size = (value: Value): number =>
      fixedShape(value, c.fail).reduce((product, dim) => product * dim, 1);
    return [spread(c, mul(c.dy, size(c.outputs[0]!) / size(c.inputs[0]!)))];
  },
  ReduceMax: (c) => [extreme(c)],
  ReduceMin: (c) => [extreme(c)],
  ReduceSumSquare: (c) => [mul(withReducedAxes(c, mul(c.dy, 2)), c.inputs[0]!)],
  Softmax: (c) => {
    const y = c.outputs[0]!;
    return [mul(y, sub(c.dy, reduceSum(mul(c.dy, y), [axisOf(c)])))];
  },
  LogSoftmax: (c) => [sub(c.dy, mul(exp(c.outputs[0]!), reduceSum(c.dy, [axisOf(c)])))],
  TopK: (c) => {
    const values = c.gradients[0];
    if (!values) return [null];
    return [scatterElements(zerosLike(c.inputs[0]!, c.fail), c.outputs[1]!, values, axisOf(c), 'add')];
  },
};
