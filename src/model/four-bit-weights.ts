/**
 * Weights of 4 bits in groups of 32 with a scale each (Q4_0 of llama.cpp): half the memory of int8, at a loss of
 * quality that `cinnabar eval --weights int4` measures. Tables and the head keep int8, whose errors reach every token.
 *
 * Activations are quantized by group inside the kernel. It takes another way, with other bits, for a single row: with
 * `leastRows` or more, a row's result does not depend on the rows beside it.
 */
import type { Graph, Value } from '../onnx/graph.js';
import { add } from '../onnx/ops.js';
import type { FactorType } from '../session/signed-products.js';
import { type ParameterReader, parameterRows } from './parameter-rows.js';
import { quantizedWeights } from './quantized-weights.js';
import { floatWeights, joinBiases, joinedRows, type WeightBinding } from './weight-binding.js';

export const groupSize = 32;
/** Entries that a forward must have, padding included. */
export const leastRows = 2;
const zeroPoint = 8;
/** int8 activations inside the kernel. */
const accuracyLevel = 4;

export interface FourBitMatrix {
  /** [out, groups, groupSize / 2]: two values a byte, the earlier in the low half, each with 8 added. */
  readonly data: Uint8Array;
  /** [out, groups]. */
  readonly scales: Float32Array;
}

/**
 * Rounds rows of `width` values; the value of greatest magnitude in a group becomes -8 exactly.
 * @param rows groups of whole rows, in order
 */
export function quantizeFourBit(rows: Iterable<Float32Array>, height: number, width: number): FourBitMatrix {
  const groups = Math.ceil(width / groupSize);
  const data = new Uint8Array((height * groups * groupSize) / 2).fill(zeroPoint * 0x11);
  const scales = new Float32Array(height * groups);
  let group = 0;
  for (const block of rows) {
    for (let row = 0; row < block.length; row += width) {
      for (let from = 0; from < width; from += groupSize, group++) {
        const values = block.subarray(row + from, row + Math.min(width, from + groupSize));
        scales[group] = packGroup(values, data, (group * groupSize) / 2);
      }
    }
  }
  return { data, scales };
}

function packGroup(values: Float32Array, data: Uint8Array, at: number): number {
  let extreme = 0;
  for (const value of values) if (Math.abs(value) > Math.abs(extreme)) extreme = value;
  const scale = Math.fround(extreme / -zeroPoint) || 1;
  for (const [i, value] of values.entries()) {
    const code = Math.min(15, Math.max(0, Math.round(value / scale) + zeroPoint));
    const byte = at + (i >> 1);
    data[byte] = i % 2 === 0 ? (data[byte]! & 0xf0) | code : (data[byte]! & 0x0f) | (code << 4);
  }
  return scale;
}

/** @param type as in `quantizedWeights`, for the table and the head, which have 8 bits */
export function fourBitWeights(
  graph: Graph,
  read: ParameterReader,
  type: FactorType = 'uint8',
): WeightBinding {
  const eightBit = quantizedWeights(graph, read, type);
  const float = floatWeights(graph, read);
  /** Tables of `lookup`: a tied head is the same numbers. */
  const tables = new Set<string>();
  const inEightBits = (name: string): boolean => tables.has(name) || name === 'lm_head.weight';

  const product = (x: Value, names: readonly string[], side: 'in' | 'out'): Value => {
    const matrices = names.map((name) => parameterRows(read, name));
    const sum = (axis: 0 | 1): number => matrices.reduce((total, { shape }) => total + shape[axis]!, 0);
    const [height, width] =
      side === 'out' ? [sum(0), matrices[0]!.shape[1]!] : [matrices[0]!.shape[0]!, sum(1)];
    const { data, scales } = quantizeFourBit(joinedRows(names, matrices, side), height, width);
    const groups = Math.ceil(width / groupSize);
    return graph.apply(
      'MatMulNBits',
      [
        x,
        graph.constant('uint8', [height, groups, groupSize / 2], data, `${names[0]!}.4`),
        graph.constant('float32', [height * groups], scales, `${names[0]!}.4.scale`),
      ],
      { K: width, N: height, bits: 4, block_size: groupSize, accuracy_level: accuracyLevel },
    )[0]!;
  };

  return {
    rowExact: true,
    vector: float.vector,
    route: float.route,
    lookup(name, ids) {
      tables.add(name);
      return eightBit.lookup(name, ids);
    },
    project(x, matrices) {
      if (matrices.every(({ weight }) => inEightBits(weight))) return eightBit.project(x, matrices);
      const names = matrices.map(({ weight }) => weight);
      const bias = joinBiases(graph, matrices, read);
      const y = product(x, names, 'out');
      return bias ? add(y, bias) : y;
    },
    joint: product,
  };
}
