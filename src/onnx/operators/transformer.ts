/** Operators that ONNX Runtime fuses for transformers: normalisation, rotary positions, quantized products. */
import { type ElementType, isFloat } from '../element-type.js';
import { shapeText } from '../shape.js';
import { axisOf, type InferContext, input, intAttribute, type OperatorRows, sameTypes } from './operator.js';

const eightBits: ReadonlySet<ElementType> = new Set(['int8', 'uint8']);

/**
 * Scale and zero point: both scalars, or both one a slice of x along `axis`, or one a block of `block_size` values along it.
 * @returns the zero point's type
 */
function checkZeroPoint(context: InferContext, zeroPoint: number, scale: number): ElementType {
  const { type, shape } = input(context, zeroPoint);
  if (!eightBits.has(type)) context.fail(`zero point is ${type}, not int8 or uint8`);
  if (shape.join() !== input(context, scale).shape.join())
    context.fail('scale and zero point differ in shape');
  if (shape.length > 0) {
    const x = input(context, 0).shape;
    const axis = axisOf(context, intAttribute(context, 'axis', 1), x);
    const block = intAttribute(context, 'block_size', 0);
    const size = x[axis];
    if (block > 0 && typeof size !== 'number') return context.fail('blocks need a fixed dimension');
    const fits =
      block > 0 ? x.map((dim, i) => (i === axis ? Math.ceil((size as number) / block) : dim)) : [size];
    if (shape.join() !== fits.join()) context.fail(`scale ${shapeText(shape)} does not fit ${shapeText(x)}`);
  }
  return type;
}

export const transformer: OperatorRows = {
  SimplifiedLayerNormalization: {
    domain: '',
    doc: 'RMSNorm over the last dimension: x / sqrt(mean(x²) + epsilon) · scale; second output 1 / sqrt(…), float32',
    infer: (context) => {
      const [x, scale] = [input(context, 0), input(context, 1)];
      if (!isFloat(sameTypes(context, 0, 1))) context.fail(`needs floats, got ${x.type}`);
      if (scale.rank !== 1 || scale.shape[0] !== x.shape.at(-1)) {
        context.fail(`scale ${shapeText(scale.shape)} does not fit ${shapeText(x.shape)}`);
      }
      return [
        { type: x.type, shape: x.shape },
        { type: 'float32', shape: [...x.shape.slice(0, -1), 1] },
      ];
    },
  },
  RotaryEmbedding: {
    domain: 'com.microsoft',
    doc: 'rotates halves of each head, or of its first rotary_embedding_dim elements: x [batch, heads, length, size], positions [batch, length], cos and sin [max, rotated/2]',
    infer: (context) => {
      const [x, positions, cos, sin] = [0, 1, 2, 3].map((index) => input(context, index));
      const [batch, heads, length, size] = x!.shape;
      if (x!.rank !== 4 || positions!.shape.join() !== [batch, length].join()) {
        context.fail('x must be [batch, heads, length, size] and positions [batch, length]');
      }
      if (positions!.type !== 'int64') context.fail(`positions are ${positions!.type}, not int64`);
      if (!isFloat(sameTypes(context, 0, 2, 3))) context.fail(`needs floats, got ${x!.type}`);
      const half = cos!.shape[1];
      if (cos!.shape.join() !== sin!.shape.join()) context.fail('cos and sin differ in shape');
      if (intAttribute(context, 'num_heads', 0) !== heads) {
        context.fail(`num_heads is not the second dimension of ${shapeText(x!.shape)}`);
      }
      if (typeof half !== 'number' || typeof size !== 'number') return context.fail('sizes must be fixed');
      const rotated = intAttribute(context, 'rotary_embedding_dim', size);
      if (rotated !== 2 * half || rotated > size) {
        context.fail(`${rotated} rotated elements of ${size} do not fit tables of ${half} angles`);
      }
      return [{ type: x!.type, shape: x!.shape }];
    },
  },
  QuantizeLinear: {
    domain: '',
    doc: 'round(x / scale) + zero point, saturated to the zero point’s type',
    infer: (context) => {
      const { shape } = input(context, 0);
      if (!isFloat(sameTypes(context, 0, 1))) context.fail('x and scale must be floats');
      return [{ type: checkZeroPoint(context, 2, 1), shape }];
    },
  },
  DequantizeLinear: {
    domain: '',
    doc: '(x - zero point) · scale',
    infer: (context) => {
      const { shape } = input(context, 0);
      const { type } = input(context, 1);
      if (!isFloat(type)) context.fail(`scale is ${type}, not float`);
      checkZeroPoint(context, 2, 1);
      sameTypes(context, 0, 2);
      return [{ type, shape }];
    },
  },
  MatMulNBits: {
    domain: 'com.microsoft',
    doc: 'x [..., K] times the transpose of 4-bit weights [N, groups, bytes of a group] with a scale a group and zero point 8',
    infer: (context) => {
      const [x, b, scales] = [input(context, 0), input(context, 1), input(context, 2)];
      const [k, n, group] = ['K', 'N', 'block_size'].map((name) => intAttribute(context, name, 0)) as [
        number,
        number,
        number,
      ];
      if (intAttribute(context, 'bits', 4) !== 4) context.fail('only 4 bits are supported');
      if (group < 16 || (group & (group - 1)) !== 0)
        context.fail(`block_size ${group} is no power of 2 from 16`);
      if (x.type !== 'float32' || b.type !== 'uint8' || scales.type !== 'float32') {
        context.fail('x and scales must be float32, the weights uint8');
      }
      if (x.rank < 1 || x.shape.at(-1) !== k) context.fail(`x must have ${k} columns`);
      const groups = Math.ceil(k / group);
      if (b.shape.join() !== [n, groups, group / 2].join()) {
        context.fail(`weights are ${shapeText(b.shape)}, not [${n}, ${groups}, ${group / 2}]`);
      }
      if (scales.shape.join() !== `${n * groups}`) context.fail(`scales must be [${n * groups}]`);
      return [{ type: 'float32', shape: [...x.shape.slice(0, -1), n] }];
    },
  },
  MatMulIntegerToFloat: {
    domain: 'com.microsoft',
    doc: '(a - a zero point) · (b - b zero point) · a scale · b scale for 8-bit a and b; b scale may be one a column',
    infer: (context) => {
      const [a, b] = [input(context, 0), input(context, 1)];
      if (a.rank < 1 || b.rank !== 2) context.fail('a needs a dimension, b two');
      if (!eightBits.has(a.type) || !eightBits.has(b.type)) context.fail('a and b must have 8 bits');
      for (const index of [2, 3]) {
        if (input(context, index).type !== 'float32') context.fail(`input ${index} must be float32`);
      }
      sameTypes(context, 0, 4);
      sameTypes(context, 1, 5);
      if (input(context, 2).rank !== 0) context.fail('a scale must be a scalar');
      const perColumn = input(context, 3).shape;
      if (perColumn.length > 0 && (perColumn.length > 1 || perColumn[0] !== b.shape[1])) {
        context.fail(`b scale ${shapeText(perColumn)} is neither a scalar nor one a column`);
      }
      if (a.shape.at(-1) !== b.shape.at(-2)) {
        context.fail(`inner dimensions ${String(a.shape.at(-1))} and ${String(b.shape.at(-2))} differ`);
      }
      return [{ type: 'float32', shape: [...a.shape.slice(0, -1), b.shape.at(-1)!] }];
    },
  },
};
