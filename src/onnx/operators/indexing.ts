/** Reading and writing by index. */
import { shapeText } from '../shape.js';
import { axisOf, type InferContext, input, intAttribute, type OperatorRows, sameTypes } from './operator.js';

/** Indices of GatherElements and ScatterElements: the rank of data, and no longer than data beside the axis. */
function checkElementIndices(context: InferContext): void {
  const [data, indices] = [input(context, 0), input(context, 1)];
  checkIndexType(context);
  const axis = axisOf(context, intAttribute(context, 'axis', 0), data.shape);
  if (data.rank !== indices.rank) context.fail(`ranks ${data.rank} and ${indices.rank} differ`);
  indices.shape.forEach((size, i) => {
    const whole = data.shape[i]!;
    const fits = size === whole || (typeof size === 'number' && typeof whole === 'number' && size < whole);
    if (i !== axis && !fits) context.fail(`dimension ${i} of the indices is ${size}, of the data ${whole}`);
  });
}

function checkIndexType(context: InferContext): void {
  const { type } = input(context, 1);
  if (type !== 'int64' && type !== 'int32') context.fail(`indices are ${type}`);
}

export const indexing: OperatorRows = {
  Gather: {
    domain: '',
    doc: 'slices of data at indices along axis; the indices take the place of that dimension',
    infer: (context) => {
      const [data, indices] = [input(context, 0), input(context, 1)];
      const axis = axisOf(context, intAttribute(context, 'axis', 0), data.shape);
      checkIndexType(context);
      return [
        {
          type: data.type,
          shape: [...data.shape.slice(0, axis), ...indices.shape, ...data.shape.slice(axis + 1)],
        },
      ];
    },
  },
  GatherElements: {
    domain: '',
    doc: 'one value of data for each index, along axis',
    infer: (context) => {
      const [data, indices] = [input(context, 0), input(context, 1)];
      checkElementIndices(context);
      return [{ type: data.type, shape: indices.shape }];
    },
  },
  ScatterElements: {
    domain: '',
    doc: 'data with updates written (or added: reduction = add) at indices along axis',
    infer: (context) => {
      const [data, indices, updates] = [input(context, 0), input(context, 1), input(context, 2)];
      sameTypes(context, 0, 2);
      checkElementIndices(context);
      if (indices.shape.join() !== updates.shape.join()) {
        context.fail(`indices ${shapeText(indices.shape)} and updates ${shapeText(updates.shape)} differ`);
      }
      return [{ type: data.type, shape: data.shape }];
    },
  },
  ScatterND: {
    domain: '',
    doc: 'data with rows of updates written (or added: reduction = add) at the index tuples',
    infer: (context) => {
      const [data, indices, updates] = [input(context, 0), input(context, 1), input(context, 2)];
      sameTypes(context, 0, 2);
      if (indices.type !== 'int64') context.fail(`indices are ${indices.type}`);
      const depth = indices.shape.at(-1);
      if (typeof depth !== 'number') return context.fail('the last dimension of indices must be known');
      if (depth > data.rank) context.fail(`index tuples of ${depth} numbers for rank ${data.rank}`);
      const wanted = [...indices.shape.slice(0, -1), ...data.shape.slice(depth)];
      if (wanted.join() !== updates.shape.join()) {
        context.fail(`updates are ${shapeText(updates.shape)}, wanted ${shapeText(wanted)}`);
      }
      return [{ type: data.type, shape: data.shape }];
    },
  },
};
