/**
 * Rounds weights to the grid of `packed` checkpoints (`model/coded-weights.ts`) inside a training graph, so that a run
 * learns weights that lose nothing when they are packed. Gradients are taken with respect to the rounded weights and
 * applied to the exact ones (straight-through estimator, Bengio et al. 2013).
 */
import type { Value } from '../onnx/graph.js';
import { cast, div, max, mul, neg, reduceMax, reduceMin, reduceSumSquare, sqrt, sub } from '../onnx/ops.js';

/** Codes are int8; rounding stores them with this zero point. */
const zeroPoint = 128;
const levels = 127;
const smallest = 1e-12;

/** Greatest magnitudes of the rows of a matrix, [rows, 1]. Two passes that read cost less than one that writes magnitudes. */
export function greatestOfRows(matrix: Value): Value {
  return max(reduceMax(matrix, [-1]), neg(reduceMin(matrix, [-1])));
}

/**
 * Distances of neighbouring values in the rows of a matrix [rows, width], [rows, 1]: `step` root mean squares of the
 * matrix, or what the greatest value of the row needs to fit 8 bits.
 */
export function gridScales(matrix: Value, step: number): Value {
  const size = (matrix.shape as number[]).reduce((product, dim) => product * dim, 1);
  const rms = sqrt(mul(reduceSumSquare(matrix, undefined, false), 1 / size));
  return max(max(mul(rms, step), mul(greatestOfRows(matrix), 1 / levels)), smallest);
}

/** A matrix [rows, width] rounded to multiples of its rows' `gridScales`. */
export function roundToGrid(matrix: Value, step: number): Value {
  const { graph } = matrix;
  const scales = gridScales(matrix, step);
  const codes = graph.apply('QuantizeLinear', [
    div(matrix, scales),
    graph.scalar('float32', 1),
    graph.constant('uint8', [], [zeroPoint]),
  ])[0]!;
  return mul(sub(cast(codes, 'float32'), zeroPoint), scales);
}
