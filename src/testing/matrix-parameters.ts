/** Two random matrices with biases and a norm, for tests of weight bindings. */
import type { ParameterReader } from '../model/weight-binding.js';
import { Random } from '../support/random.js';

/** Rows of the matrices `tall` and `small`. */
export const matrixRows = { tall: 70, small: 9 } as const;

export interface MatrixParameters {
  /** `tall`, `small` [rows, width], `tall.bias`, `small.bias` [rows], `norm` [width]. */
  readonly read: ParameterReader;
  /** Further normal numbers. */
  readonly normals: (count: number, scale: number) => Float32Array;
}

export function matrixParameters(width: number): MatrixParameters {
  const random = new Random(5);
  const normals = (count: number, scale: number): Float32Array =>
    Float32Array.from({ length: count }, () => scale * random.normal());
  const { tall, small } = matrixRows;
  const parameters = new Map([
    ['tall', { shape: [tall, width], data: normals(tall * width, 0.3) }],
    ['small', { shape: [small, width], data: normals(small * width, 2) }],
    ['tall.bias', { shape: [tall], data: normals(tall, 1) }],
    ['small.bias', { shape: [small], data: normals(small, 1) }],
    ['norm', { shape: [width], data: normals(width, 1) }],
  ]);
  return { read: (name) => parameters.get(name)!, normals };
}
