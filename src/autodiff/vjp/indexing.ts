/** Rules of reading and writing by index. */
import type { Value } from '../../onnx/graph.js';
import {
  cast,
  gather,
  gatherElements,
  reshape,
  scatterElements,
  scatterNd,
  squeeze,
  transpose,
} from '../../onnx/ops.js';
import { fixedShape, type VjpContext, type VjpRules, zerosLike } from './rule.js';

function axisOf(c: VjpContext): number {
  const axis = (c.node.attributes.axis as number | undefined) ?? 0;
  return axis < 0 ? axis + c.inputs[0]!.rank : axis;
}

/** Gather reads rows after its axis was moved to the front; the gradient adds rows back the same way. */
function gatherGradient(c: VjpContext): Value {
  const [data, indices] = [c.inputs[0]!, c.inputs[1]!];
  const axis = axisOf(c);
  const shape = fixedShape(data, c.fail);
  const count = fixedShape(indices, c.fail).reduce((product, size) => product * size, 1);
  const others = shape.filter((_, i) => i !== axis);
  const order = [axis, ...shape.map((_, i) => i).filter((i) => i !== axis)];
  const front = transposeIfNeeded(
    reshape(c.dy, [...shape.slice(0, axis), count, ...shape.slice(axis + 1)]),
    order,
  );
  const zeros = zerosLike(axis === 0 ? data : transpose(data, order), c.fail);
  const at = reshape(cast(indices, 'int64'), [count, 1]);
  const summed = scatterNd(zeros, at, reshape(front, [count, ...others]), 'add');
  return transposeIfNeeded(
    summed,
    order.map((_, i) => order.indexOf(i)),
  );
}

function transposeIfNeeded(x: Value, perm: readonly number[]): Value {
  return perm.every((axis, i) => axis === i) ? x : transpose(x, perm);
}

function isAdd(c: VjpContext): boolean {
  return c.node.attributes.reduction === 'add';
}

export const indexingRules: VjpRules = {
  Gather: (c) => [gatherGradient(c), null],
  GatherElements: (c) => [
    scatterElements(zerosLike(c.inputs[0]!, c.fail), c.inputs[1]!, c.dy, axisOf(c), 'add'),
    null,
  ],
  ScatterElements: (c) => {
    const [indices, updates] = [c.inputs[1]!, c.inputs[2]!];
    const axis = axisOf(c);
    const kept = isAdd(c) ? c.dy : scatterElements(c.dy, indices, zerosLike(updates, c.fail), axis, 'none');
    return [kept, null, gatherElements(c.dy, indices, axis)];
  },
  ScatterND: (c) => {
    const [indices, updates] = [c.inputs[1]!, c.inputs[2]!];
    if (indices.shape.at(-1) !== 1) c.fail('only rows (index tuples of one number) have a gradient');
    const kept = isAdd(c) ? c.dy : scatterNd(c.dy, indices, zerosLike(updates, c.fail), 'none');
    return [kept, null, gather(c.dy, squeeze(indices, [indices.rank - 1]))];
  },
};
