/**
 * Matrices in 8 bits with a scale a row, and the three products of a training step with them: forward, towards the
 * input, towards the weight. Scales across a sum come out of it; scales along it go into the other factor before that
 * is rounded.
 */
import type { Value } from '../onnx/graph.js';
import {
  byteProduct,
  div,
  max,
  mul,
  reduceMax,
  reshape,
  split,
  transpose,
  zeroPointOf,
} from '../onnx/ops.js';
import type { FactorType } from '../session/signed-products.js';
import { greatestOfRows } from './weight-grid.js';

const levels = 127;
const smallest = 1e-30;

/** A matrix up to a factor a row: data · scales, or data alone. */
export interface Scaled {
  readonly data: Value;
  /** float32 [rows, 1]. */
  readonly scales: Value | null;
}

/** What a product in 8 bits gives: its rows are still to be multiplied. */
export interface Product extends Scaled {
  readonly scales: Value;
}

/** Codes of a matrix: (data - zero point) · scales. */
export interface Codes {
  readonly data: Value;
  /** float32 [rows, 1]. */
  readonly scales: Value;
}

const asRow = (scales: Value): Value => reshape(scales, [-1]);
const timesScales = (scales: Value, more: Value | null): Value => (more ? mul(scales, more) : scales);

export function plain(data: Value): Scaled {
  return { data, scales: null };
}

export function settled({ data, scales }: Product): Value {
  return mul(data, scales);
}

/** @param scales default: those with which the greatest value of each row just fits */
export function encode(
  matrix: Value,
  type: FactorType,
  scales: Value = max(mul(greatestOfRows(matrix), 1 / levels), smallest),
): Codes {
  const { graph } = matrix;
  const [rows, width] = matrix.shape as [number, number];
  const zeros = graph.constant(type, [rows, 1], Array<number>(rows).fill(zeroPointOf[type]));
  // Rows as blocks along the columns, not as slices: ONNX Runtime quantizes blocks on all cores, slices on one.
  const data = graph.apply('QuantizeLinear', [matrix, scales, zeros], { axis: 1, block_size: width })[0]!;
  return { data, scales };
}

/** `encode` of a matrix that is known up to factors. */
export function encodeScaled({ data, scales }: Scaled, type: FactorType): Codes {
  const codes = encode(data, type);
  return { data: codes.data, scales: timesScales(codes.scales, scales) };
}

/** x [T, in] times the transpose of weights [out, in]: [T, out]. */
export function forwardProduct(x: Codes, weights: Codes): Product {
  const data = byteProduct(x.data, transpose(weights.data, [1, 0]), asRow(weights.scales));
  return { data, scales: x.scales };
}

/** A gradient dy [T, out] for both products below: it holds the weights' scales, which lie along the sum towards the input. */
export function gradientCodes(dy: Scaled, weights: Codes): Codes {
  return encodeScaled({ data: mul(dy.data, asRow(weights.scales)), scales: dy.scales }, 'uint8');
}

/** dy [T, out] times weights [out, in]: [T, in]. */
export function towardsInput(dy: Codes, weights: Codes): Product {
  return { data: byteProduct(dy.data, weights.data, dy.data.graph.scalar('float32', 1)), scales: dy.scales };
}

/** `split` that adds no node for a single part. */
export function apart(value: Value, sizes: readonly number[], axis: number): Value[] {
  return sizes.length === 1 ? [value] : split(value, sizes, axis);
}

/** What a product took: x [T, in], its codes, and the type that it has as a right factor. */
export interface LeftFactor {
  readonly x: Scaled;
  readonly codes: Codes;
  readonly type: FactorType;
}

/**
 * The transpose of dy [T, out] times x [T, in], cut into matrices of some heights. The scales of both lie along the sum: they
 * go into x before it is rounded again. The greatest product just fits, so that every row is as exact as its share of the
 * sum needs.
 */
export function towardsWeights(
  dy: Codes,
  { x, codes, type }: LeftFactor,
  weights: Codes,
  heights: readonly number[],
): Value[] {
  const unit = max(reduceMax(mul(dy.scales, codes.scales)), smallest);
  const weighed = encode(x.data, type, div(unit, timesScales(dy.scales, x.scales)));
  const scales = apart(div(unit, weights.scales), heights, 0);
  return apart(transpose(dy.data, [1, 0]), heights, 0).map((part, i) =>
    mul(byteProduct(part, weighed.data, part.graph.scalar('float32', 1)), scales[i]!),
  );
}
