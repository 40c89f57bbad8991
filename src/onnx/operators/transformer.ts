/** Operators that ONNX Runtime fuses for transformers: normalisation, rotary positions, quantized products. */
import { shapeText } from '../shape.js';
import { type OperatorRows, input, intAttribute } from './operator.js';

export const transformer: OperatorRows = {
  SimplifiedLayerNormalization: {
    domain: '',
    doc: 'RMSNorm over the last dimension: x / sqrt(mean(x²) + epsilon) · scale; second output 1 / sqrt(…), float32',
    infer: (context) => {
      const [x, scale] = [input(context, 0), input(context, 1)];
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
    doc: 'rotates halves of each head: x [batch, length, heads·size], positions [batch, length], cos and sin [max, size/2]',
    infer: (context) => {
      const [x, positions, cos, sin] = [0, 1, 2, 3].map((index) => input(context, index));
      if (x!.rank !== 3 || positions!.shape.join() !== x!.shape.slice(0, 2).join()) {
        context.fail('x must be [batch, length, heads·size] and positions [batch, length]');
      }
      if (positions!.type !== 'int64') context.fail(`positions are ${positions!.type}, not int64`);
      const half = cos!.shape[1];
      const width = x!.shape[2];
      const heads = intAttribute(context, 'num_heads', 0);
      if (cos!.shape.join() !== sin!.shape.join()) context.fail('cos and sin differ in shape');
      if (typeof half !== 'number' || heads * half * 2 !== width) {
        context.fail(`${heads} heads of 2 · ${half} do not make ${width}`);
      }
      return [{ type: x!.type, shape: x!.shape }];
    },
  },
  QuantizeLinear: {
    domain: '',
    doc: 'round(x / scale) + zero point, saturated to the zero point’s type',
    infer: (context) => [{ type: input(context, 2).type, shape: input(context, 0).shape }],
  },
  DequantizeLinear: {
    domain: '',
    doc: '(x - zero point) · scale',
    infer: (context) => [{ type: input(context, 1).type, shape: input(context, 0).shape }],
  },
  MatMulIntegerToFloat: {
    domain: 'com.microsoft',
    doc: '(a - a zero point) · (b - b zero point) · a scale · b scale for 8-bit a and b; b scale may be one a column',
    infer: (context) => {
      const [a, b] = [input(context, 0), input(context, 1)];
      if (a.shape.at(-1) !== b.shape.at(-2)) {
        context.fail(`inner dimensions ${String(a.shape.at(-1))} and ${String(b.shape.at(-2))} differ`);
      }
      return [{ type: 'float32', shape: [...a.shape.slice(0, -1), b.shape.at(-1)!] }];
    },
  },
};
