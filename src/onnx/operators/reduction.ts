/** Reductions over axes, softmax, top-k. */
import { type ElementType, isFloat } from '../element-type.js';
import { type Dim, shapeText } from '../shape.js';
import {
  axisOf,
  constantInput,
  type InferContext,
  input,
  intAttribute,
  type Operator,
  type OperatorRows,
} from './operator.js';

function reducedShape(context: InferContext, axes: readonly number[]): Dim[] {
  const { shape } = input(context, 0);
  const reduced = new Set(axes.map((axis) => axisOf(context, axis, shape)));
  const keep = intAttribute(context, 'keepdims', 1) === 1;
  return shape.flatMap((dim, i): Dim[] => (reduced.has(i) ? (keep ? [1] : []) : [dim]));
}

function reduction(doc: string): Operator {
  return {
    domain: '',
    doc,
    infer: (context) => {
      const { type, shape } = input(context, 0);
      if (type === 'bool') context.fail('needs numbers, got bool');
      const axes = context.inputs[1] ? constantInput(context, 1) : shape.map((_, i) => i);
      // ONNX reads an empty list as all axes, a caller more likely means none.
      if (context.inputs[1] && axes.length === 0) context.fail('the list of axes is empty');
      return [{ type, shape: reducedShape(context, axes) }];
    },
  };
}

function sameShape(doc: string): Operator {
  return {
    domain: '',
    doc,
    infer: (context) => {
      const { type, shape } = input(context, 0);
      if (!isFloat(type)) context.fail(`needs floats, got ${type}`);
      axisOf(context, intAttribute(context, 'axis', -1), shape);
      return [{ type, shape }];
    },
  };
}

/** TopK's k: a number when it is a constant, else a dimension named after the value. */
function candidateCount(context: InferContext): Dim {
  const value = input(context, 1);
  if (context.constantOf(value)) return constantInput(context, 1)[0] ?? -1;
  if (value.type !== 'int64' || value.shape.join() !== '1') {
    context.fail(`k must be int64 [1], not ${value.type}${shapeText(value.shape)}`);
  }
  return value.name;
}

export const reductions: OperatorRows = {
  ReduceSum: reduction('sum over axes'),
  ReduceMean: reduction('mean over axes'),
  ReduceMax: reduction('greatest value over axes'),
  ReduceMin: reduction('least value over axes'),
  ReduceSumSquare: reduction('sum of squares over axes'),
  Softmax: sameShape('exp(a) / sum exp(a) along axis'),
  LogSoftmax: sameShape('log of Softmax along axis'),
  ArgMax: {
    domain: '',
    doc: 'index of the greatest value along axis; the first of equals',
    infer: (context) => {
      const axis = intAttribute(context, 'axis', 0);
      return [{ type: 'int64', shape: reducedShape(context, [axis]) }];
    },
  },
  TopK: {
    domain: '',
    doc: 'the k greatest values along axis, descending, and their indices',
    infer: (context) => {
      const { type, shape } = input(context, 0);
      const k = candidateCount(context);
      const axis = axisOf(context, intAttribute(context, 'axis', -1), shape);
      const size = shape[axis]!;
      if (typeof k === 'number' && k < 0) context.fail('k must be one number, 0 or more');
      if (typeof size === 'number' && typeof k === 'number' && k > size)
        context.fail(`k = ${k} is greater than dimension ${size}`);
      const out = shape.map((dim, i) => (i === axis ? k : dim));
      return [
        { type, shape: out },
        { type: 'int64' satisfies ElementType, shape: out },
      ];
    },
  },
};
