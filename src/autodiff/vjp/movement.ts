/** Rules of the operators that only move values. */
import type { Value } from '../../onnx/graph.js';
import { concat, pad, reshape, slice, split, transpose } from '../../onnx/ops.js';
import { fixedShape, unbroadcast, type VjpContext, type VjpRule, type VjpRules, zerosLike } from './rule.js';

function integers(c: VjpContext, index: number): number[] {
  const constant = c.inputs[0]!.graph.constants.get(c.inputs[index]!)!;
  return Array.from(constant.data as BigInt64Array, Number);
}

const backToShape: VjpRule = (c) => [reshape(c.dy, fixedShape(c.inputs[0]!, c.fail))];

/** Where a Slice began and how much it left, one a dimension. */
function sliceMargins(c: VjpContext): [number[], number[]] {
  const shape = fixedShape(c.inputs[0]!, c.fail);
  const before = shape.map(() => 0);
  const after = shape.map(() => 0);
  const [starts, ends] = [integers(c, 1), integers(c, 2)];
  integers(c, 3).forEach((axis, i) => {
    const at = axis < 0 ? axis + shape.length : axis;
    const size = shape[at]!;
    const edge = (value: number): number => Math.min(size, Math.max(0, value < 0 ? value + size : value));
    before[at] = edge(starts[i]!);
    after[at] = size - edge(ends[i]!);
  });
  return [before, after];
}

export const movementRules: VjpRules = {
  Reshape: backToShape,
  Unsqueeze: backToShape,
  Squeeze: backToShape,
  Transpose: (c) => {
    const perm = c.node.attributes.perm as readonly number[];
    return [
      transpose(
        c.dy,
        perm.map((_, i) => perm.indexOf(i)),
      ),
    ];
  },
  Concat: (c) => {
    const axis = (c.node.attributes.axis as number | undefined) ?? 0;
    const sizes = c.inputs.map((value) => fixedShape(value, c.fail).at(axis)!);
    return split(c.dy, sizes, axis);
  },
  Split: (c) => {
    const axis = (c.node.attributes.axis as number | undefined) ?? 0;
    const pieces = c.outputs.map((output, i): Value => c.gradients[i] ?? zerosLike(output, c.fail));
    return [concat(pieces, axis)];
  },
  Slice: (c) => [pad(c.dy, ...sliceMargins(c))],
  Pad: (c) => {
    const shape = fixedShape(c.inputs[0]!, c.fail);
    const before = integers(c, 1).slice(0, shape.length);
    return [before.reduce((value, start, axis) => slice(value, start, start + shape[axis]!, axis), c.dy)];
  },
  Expand: (c) => [unbroadcast(c.dy, c.inputs[0]!, c.fail)],
};
