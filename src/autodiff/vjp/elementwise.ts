/** Rules of the element-by-element operators. */
import type { Value } from '../../onnx/graph.js';
import {
  add,
  cast,
  cos,
  div,
  equal,
  greater,
  greaterOrEqual,
  lessOrEqual,
  log,
  mul,
  neg,
  not,
  pow,
  sigmoid,
  sin,
  sub,
  where,
} from '../../onnx/ops.js';
import { unbroadcast, type VjpContext, type VjpRule, type VjpRules, zerosLike } from './rule.js';

/** A binary rule from the two partial gradients, before broadcasting is undone. */
function binary(left: (c: VjpContext) => Value, right: (c: VjpContext) => Value): VjpRule {
  return (c) => [
    c.needs(0) ? unbroadcast(left(c), c.inputs[0]!, c.fail) : null,
    c.needs(1) ? unbroadcast(right(c), c.inputs[1]!, c.fail) : null,
  ];
}

function unary(rule: (c: VjpContext, x: Value, y: Value) => Value): VjpRule {
  return (c) => [rule(c, c.inputs[0]!, c.outputs[0]!)];
}

/** dy where `takes` holds, else 0. */
function pick(c: VjpContext, takes: Value): Value {
  return where(takes, c.dy, c.inputs[0]!.graph.scalar(c.dy.type, 0));
}

/** dy/dx of y = x·s with s = sigmoid(alpha·x): s + alpha·y·(1 − s). */
export function quickGeluSlope(x: Value, y: Value, alpha: number): Value {
  const gate = sigmoid(alpha === 1 ? x : mul(x, alpha));
  const slope = sub(y, mul(y, gate));
  return add(gate, alpha === 1 ? slope : mul(slope, alpha));
}

export const elementwiseRules: VjpRules = {
  Add: binary(
    (c) => c.dy,
    (c) => c.dy,
  ),
  Sub: binary(
    (c) => c.dy,
    (c) => neg(c.dy),
  ),
  Mul: binary(
    (c) => mul(c.dy, c.inputs[1]!),
    (c) => mul(c.dy, c.inputs[0]!),
  ),
  Div: binary(
    (c) => div(c.dy, c.inputs[1]!),
    (c) => neg(div(mul(c.dy, c.outputs[0]!), c.inputs[1]!)),
  ),
  Pow: binary(
    (c) => mul(c.dy, mul(c.inputs[1]!, pow(c.inputs[0]!, sub(c.inputs[1]!, 1)))),
    (c) => mul(c.dy, mul(c.outputs[0]!, log(c.inputs[0]!))),
  ),
  // Ties go to the first input, so that the two gradients always add up to dy.
  Max: binary(
    (c) => pick(c, greaterOrEqual(c.inputs[0]!, c.inputs[1]!)),
    (c) => pick(c, not(greaterOrEqual(c.inputs[0]!, c.inputs[1]!))),
  ),
  Min: binary(
    (c) => pick(c, lessOrEqual(c.inputs[0]!, c.inputs[1]!)),
    (c) => pick(c, greater(c.inputs[0]!, c.inputs[1]!)),
  ),
  Neg: unary((c) => neg(c.dy)),
  Abs: unary((c, x) => where(greater(x, 0), c.dy, where(equal(x, 0), zerosLike(x, c.fail), neg(c.dy)))),
  Exp: unary((c, _x, y) => mul(c.dy, y)),
  Log: unary((c, x) => div(c.dy, x)),
  Sqrt: unary((c, _x, y) => div(mul(c.dy, 0.5), y)),
  Reciprocal: unary((c, _x, y) => neg(mul(c.dy, mul(y, y)))),
  Sigmoid: unary((c, _x, y) => mul(c.dy, mul(y, sub(1, y)))),
  Tanh: unary((c, _x, y) => mul(c.dy, sub(1, mul(y, y)))),
  Sin: unary((c, x) => mul(c.dy, cos(x))),
  Cos: unary((c, x) => neg(mul(c.dy, sin(x)))),
  Identity: unary((c) => c.dy),
  Cast: unary((c, x) => cast(c.dy, x.type)),
  Where: (c) => {
    const zero = c.inputs[0]!.graph.scalar(c.dy.type, 0);
    return [
      null,
      c.needs(1) ? unbroadcast(where(c.inputs[0]!, c.dy, zero), c.inputs[1]!, c.fail) : null,
      c.needs(2) ? unbroadcast(where(c.inputs[0]!, zero, c.dy), c.inputs[2]!, c.fail) : null,
    ];
  },
  QuickGelu: unary((c, x, y) => {
    const alpha = (c.node.attributes.alpha as { float: number }).float;
    return mul(c.dy, quickGeluSlope(x, y, alpha));
  }),
};
