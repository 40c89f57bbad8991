/** The tensor types of GGUF that can be read, each with its block and its way to float32. */
import { bfloat16ToFloat32 } from '../../../tensor/bfloat16.js';
import { float16ToFloat32 } from '../../../tensor/float16.js';
import {
  type Dequantize,
  dequantizeQ4_0,
  dequantizeQ4_1,
  dequantizeQ5_0,
  dequantizeQ5_1,
  dequantizeQ8_0,
} from './dequantize-blocks.js';
import { dequantizeQ4_K, dequantizeQ5_K, dequantizeQ6_K } from './dequantize-super-blocks.js';

export interface GgufTensorType {
  readonly name: string;
  /** Elements of a block; rows are whole blocks. */
  readonly blockElements: number;
  readonly blockBytes: number;
  readonly dequantize: Dequantize;
}

const copyFloats: Dequantize = (bytes, target) => {
  new Uint8Array(target.buffer, target.byteOffset, target.byteLength).set(bytes);
};

/** Halves of `bytes`, copied when they are not aligned. */
function halves(bytes: Uint8Array): Uint16Array {
  const aligned = bytes.byteOffset % 2 === 0 ? bytes : bytes.slice();
  return new Uint16Array(aligned.buffer, aligned.byteOffset, aligned.byteLength / 2);
}

type Row = readonly [
  id: number,
  name: string,
  blockElements: number,
  blockBytes: number,
  dequantize: Dequantize,
];

/** Numbers of `enum ggml_type` in ggml.h. */
const rows: readonly Row[] = [
  [0, 'F32', 1, 4, copyFloats],
  [1, 'F16', 1, 2, (bytes, target) => float16ToFloat32(halves(bytes), target)],
  [30, 'BF16', 1, 2, (bytes, target) => bfloat16ToFloat32(halves(bytes), target)],
  [2, 'Q4_0', 32, 18, dequantizeQ4_0],
  [3, 'Q4_1', 32, 20, dequantizeQ4_1],
  [6, 'Q5_0', 32, 22, dequantizeQ5_0],
  [7, 'Q5_1', 32, 24, dequantizeQ5_1],
  [8, 'Q8_0', 32, 34, dequantizeQ8_0],
  [12, 'Q4_K', 256, 144, dequantizeQ4_K],
  [13, 'Q5_K', 256, 176, dequantizeQ5_K],
  [14, 'Q6_K', 256, 210, dequantizeQ6_K],
];

/** By the number in the file. */
export const ggufTensorTypes: ReadonlyMap<number, GgufTensorType> = new Map(
  rows.map(([id, name, blockElements, blockBytes, dequantize]) => [
    id,
    { name, blockElements, blockBytes, dequantize },
  ]),
);

/** Types that ggml has and Cinnabar does not read: for messages. */
const otherNames: Readonly<Record<number, string>> = {
  9: 'Q8_1',
  10: 'Q2_K',
  11: 'Q3_K',
  15: 'Q8_K',
  16: 'IQ2_XXS',
  17: 'IQ2_XS',
  18: 'IQ3_XXS',
  19: 'IQ1_S',
  20: 'IQ4_NL',
  21: 'IQ3_S',
  22: 'IQ2_S',
  23: 'IQ4_XS',
  24: 'I8',
  25: 'I16',
  26: 'I32',
  27: 'I64',
  28: 'F64',
  29: 'IQ1_M',
  34: 'TQ1_0',
  35: 'TQ2_0',
  39: 'MXFP4',
};

export function tensorTypeName(id: number): string {
  return ggufTensorTypes.get(id)?.name ?? otherNames[id] ?? String(id);
}
