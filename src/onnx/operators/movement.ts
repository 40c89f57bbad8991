/** Operators that move values without computing: reshape, transpose, join, cut, repeat. */
import { broadcastShapes, type Dim, elementCount, normalAxis, type Shape, shapeText } from '../shape.js';
import {
  axisOf,
  constantInput,
  type InferContext,
  input,
  intAttribute,
  type OperatorRows,
  sameTypes,
} from './operator.js';

/** Factors of a shape: the product of its numbers, and its names. */
function factors(shape: Shape): { number: number; names: string[] } {
  const names = shape.flatMap((dim) => (typeof dim === 'string' ? dim.split('*') : []));
  const numbers = names.filter((name) => /^\d+$/.test(name)).map(Number);
  const fixed = shape.reduce<number>(
    (product, dim) => (typeof dim === 'number' ? product * dim : product),
    1,
  );
  return {
    number: numbers.reduce((product, factor) => product * factor, fixed),
    names: names.filter((name) => !/^\d+$/.test(name)),
  };
}

/** The dimension that makes `known` hold as many elements as `whole`. */
function missingDimension(context: InferContext, whole: Shape, known: Shape): Dim {
  const all = factors(whole);
  const part = factors(known);
  for (const name of part.names) {
    const at = all.names.indexOf(name);
    if (at < 0) context.fail(`${name} of the new shape is not in ${shapeText(whole)}`);
    all.names.splice(at, 1);
  }
  const quotient = all.number / part.number;
  if (!Number.isInteger(quotient)) context.fail(`${shapeText(whole)} cannot be cut into ${shapeText(known)}`);
  if (all.names.length === 0) return quotient;
  return [...(quotient === 1 ? [] : [String(quotient)]), ...all.names].join('*');
}

function reshaped(context: InferContext): Shape {
  const { shape } = input(context, 0);
  const target = constantInput(context, 1);
  const free = target.indexOf(-1);
  if (free !== target.lastIndexOf(-1) || target.some((size) => size < -1))
    context.fail(`new shape [${target}]`);
  const dims = target.map(
    (dim, i): Dim => (dim === 0 ? (shape[i] ?? context.fail(`no dimension ${i} to copy`)) : dim),
  );
  if (free >= 0) {
    const known = dims.filter((_, i) => i !== free);
    dims[free] = missingDimension(context, shape, known);
  } else if (missingDimension(context, shape, dims) !== 1) {
    context.fail(`${shapeText(shape)} does not hold ${shapeText(dims)}`);
  }
  return dims;
}

/** Sum of dimensions; of equal symbolic ones a product, as reshaping names it. */
function sumOf(sizes: readonly Dim[]): Dim {
  if (elementCount(sizes) !== null) return sizes.reduce<number>((sum, size) => sum + Number(size), 0);
  const [first] = sizes;
  const alike = sizes.length > 1 && /^\w+$/.test(String(first)) && sizes.every((size) => size === first);
  return alike ? `${sizes.length}*${first}` : sizes.join('+');
}

export const movement: OperatorRows = {
  Reshape: {
    domain: '',
    doc: 'the same values in another shape; 0 copies a dimension, -1 is what remains',
    infer: (context) => [{ type: input(context, 0).type, shape: reshaped(context) }],
  },
  Transpose: {
    domain: '',
    doc: 'reorders the dimensions by perm',
    infer: (context) => {
      const { type, shape } = input(context, 0);
      const perm = context.attributes.perm as readonly number[];
      if (!perm || [...perm].sort((a, b) => a - b).join() !== shape.map((_, i) => i).join()) {
        context.fail(`perm [${String(perm)}] is no order of ${shapeText(shape)}`);
      }
      return [{ type, shape: perm.map((axis) => shape[axis]!) }];
    },
  },
  Unsqueeze: {
    domain: '',
    doc: 'inserts dimensions of 1 at axes',
    infer: (context) => {
      const { type, shape } = input(context, 0);
      const axes = constantInput(context, 1);
      const rank = shape.length + axes.length;
      const at = new Set(
        axes.map((axis) => normalAxis(axis, rank) ?? context.fail(`axis ${axis} of rank ${rank}`)),
      );
      if (at.size < axes.length) context.fail(`axes [${axes}] repeat`);
      const rest = [...shape];
      return [{ type, shape: Array.from({ length: rank }, (_, i): Dim => (at.has(i) ? 1 : rest.shift()!)) }];
    },
  },
  Squeeze: {
    domain: '',
    doc: 'drops the dimensions of 1 at axes',
    infer: (context) => {
      const { type, shape } = input(context, 0);
      const at = new Set(constantInput(context, 1).map((axis) => axisOf(context, axis, shape)));
      for (const axis of at)
        if (shape[axis] !== 1) context.fail(`dimension ${axis} is ${shape[axis]}, not 1`);
      return [{ type, shape: shape.filter((_, i) => !at.has(i)) }];
    },
  },
  Concat: {
    domain: '',
    doc: 'joins along axis',
    infer: (context) => {
      const first = input(context, 0);
      const axis = axisOf(context, intAttribute(context, 'axis', 0), first.shape);
      sameTypes(context, ...context.inputs.map((_, i) => i));
      const sizes = context.inputs.map((_, i) => {
        const { shape } = input(context, i);
        const fits =
          shape.length === first.rank && shape.every((dim, d) => d === axis || dim === first.shape[d]);
        if (!fits)
          context.fail(`${shapeText(shape)} does not join ${shapeText(first.shape)} on axis ${axis}`);
        return shape[axis]!;
      });
      return [{ type: first.type, shape: first.shape.map((dim, i) => (i === axis ? sumOf(sizes) : dim)) }];
    },
  },
  Split: {
    domain: '',
    doc: 'cuts along axis into pieces of the given sizes',
    infer: (context) => {
      const { type, shape } = input(context, 0);
      const axis = axisOf(context, intAttribute(context, 'axis', 0), shape);
      const sizes = constantInput(context, 1);
      if (sizes.some((size) => size < 0)) context.fail(`sizes [${sizes}]`);
      if (sizes.reduce((sum, size) => sum + size, 0) !== shape[axis]) {
        context.fail(`sizes [${sizes}] do not add up to dimension ${shape[axis]}`);
      }
      return sizes.map((size) => ({ type, shape: shape.map((dim, i) => (i === axis ? size : dim)) }));
    },
  },
  Slice: {
    domain: '',
    doc: 'values from starts to ends (excluded) along axes, in steps of 1',
    infer: (context) => {
      const { type, shape } = input(context, 0);
      const [starts, ends, axes] = [1, 2, 3].map((index) => constantInput(context, index)) as [
        number[],
        number[],
        number[],
      ];
      if (starts.length !== axes.length || ends.length !== axes.length)
        context.fail('starts, ends and axes differ in length');
      if (context.inputs[4] && constantInput(context, 4).some((step) => step !== 1))
        context.fail('steps must be 1');
      const out: Dim[] = [...shape];
      for (const [i, axis] of axes.entries()) {
        const at = axisOf(context, axis, shape);
        const whole = shape[at]!;
        const size = typeof whole === 'number' ? whole : context.fail(`dimension ${whole} is not known`);
        const clamp = (edge: number): number => Math.min(size, Math.max(0, edge < 0 ? edge + size : edge));
        out[at] = Math.max(0, clamp(ends[i]!) - clamp(starts[i]!));
      }
      return [{ type, shape: out }];
    },
  },
  Pad: {
    domain: '',
    doc: 'adds zeros: pads = befores, then afters, one a dimension',
    infer: (context) => {
      const { type, shape } = input(context, 0);
      const pads = constantInput(context, 1);
      if (context.inputs[3] || (context.attributes.mode ?? 'constant') !== 'constant')
        context.fail('only constant pads on every axis');
      if (pads.some((size) => size < 0)) context.fail(`pads [${pads}]`);
      if (pads.length !== 2 * shape.length) context.fail(`${pads.length} pads for rank ${shape.length}`);
      const grown = shape.map((dim, i): Dim => {
        const extra = pads[i]! + pads[i + shape.length]!;
        return extra === 0
          ? dim
          : typeof dim === 'number'
            ? dim + extra
            : context.fail(`dimension ${dim} is not known`);
      });
      return [{ type, shape: grown }];
    },
  },
  Expand: {
    domain: '',
    doc: 'repeats by broadcasting to a constant shape',
    infer: (context) => {
      const { type, shape } = input(context, 0);
      const target = constantInput(context, 1);
      if (target.some((size) => size < 0)) context.fail(`shape [${target}]`);
      const out = broadcastShapes(shape, target);
      if (!out) return context.fail(`${shapeText(shape)} does not broadcast to [${target}]`);
      return [{ type, shape: out }];
    },
  },
};
