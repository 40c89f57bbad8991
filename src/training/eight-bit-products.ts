/**
 * Matrix products of a training step in 8 bits: forward, towards the input, and towards the weight. Processors with
 * 8-bit dot products (VNNI, AMX) multiply bytes several times as fast as floats; master weights, optimizer state and
 * all sums stay float32. The scheme is that of SwitchBack (Wortsman et al. 2023) with the third product in 8 bits too:
 * factors are rounded to 8 bits by rows. Scales across the sum come out of it, scales along it go into the other factor
 * before that is rounded; gradients take rounding for the identity (straight-through).
 */
import type { CustomGradient } from '../autodiff/differentiate.js';
import { embeddingName, headName } from '../model/parameters.js';
import { trainableWeights, type WeightBinding } from '../model/weight-binding.js';
import type { Value } from '../onnx/graph.js';
import {
  add,
  byteProduct,
  concat,
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
import { greatestOfRows, gridScales } from './weight-grid.js';

const levels = 127;
const smallest = 1e-30;

interface Codes {
  readonly data: Value;
  /** One a row, float32 [rows]. */
  readonly scales: Value;
}

/** Scales of the rows with which their greatest values just fit. */
function fittingScales(matrix: Value): Value {
  return max(mul(reshape(greatestOfRows(matrix), [matrix.shape[0] as number]), 1 / levels), smallest);
}

/** Codes of a matrix with one scale a row: value = (code - zero point) · scale. */
function encode(matrix: Value, type: FactorType, scales: Value = fittingScales(matrix)): Codes {
  const { graph } = matrix;
  const size = matrix.shape[0] as number;
  const zeros = graph.constant(type, [size], Array<number>(size).fill(zeroPointOf[type]));
  return { data: graph.apply('QuantizeLinear', [matrix, scales, zeros], { axis: 0 })[0]!, scales };
}

const apart = (x: Value, sizes: readonly number[], axis: number): Value[] =>
  sizes.length === 1 ? [x] : split(x, sizes, axis);
const column = (scales: Value): Value => reshape(scales, [-1, 1]);

/** Matrices outside the layers, whose products stay float32. */
export const tables: ReadonlySet<string> = new Set([embeddingName, headName]);

/** `make`, once for each matrix. */
function shared(make: (matrix: Value) => Codes): (matrix: Value) => Codes {
  const known = new Map<Value, Codes>();
  return (matrix) => {
    const codes = known.get(matrix) ?? make(matrix);
    known.set(matrix, codes);
    return codes;
  };
}

export interface EightBitWeights extends WeightBinding {
  /** Gradients of the products, for `differentiate()`. */
  readonly gradients: ReadonlyMap<Value, CustomGradient>;
}

/**
 * `trainableWeights` whose layers multiply in 8 bits; the head, routers and biases stay float32.
 *
 * @param type of the right factors: `int8`, or `uint8` where signed bytes saturate (docs/adr/0001)
 * @param weightStep the codes of weights are those of the grid of `weight-grid.ts`; default: of the greatest values
 */
export function eightBitWeights(
  values: ReadonlyMap<string, Value>,
  type: FactorType,
  weightStep?: number,
): EightBitWeights {
  const float = trainableWeights(values);
  const gradients = new Map<Value, CustomGradient>();
  // Left factors have unsigned codes. Projections of one x share its codes.
  const rowsOf = shared((x) => encode(x, 'uint8'));
  const weightCodes = (weight: Value): Codes => {
    const scales = weightStep === undefined ? undefined : reshape(gridScales(weight, weightStep), [-1]);
    return encode(weight, type, scales);
  };
  /** x [T, in] times the transposes of weights [out, in], side by side: [T, Σ out]. */
  const product = (x: Value, weights: readonly Value[]): Value => {
    const { graph } = x;
    const left = rowsOf(x);
    const codes = weights.map(weightCodes);
    const data = concat(
      codes.map((code) => code.data),
      0,
    );
    const scales = concat(
      codes.map((code) => code.scales),
      0,
    );
    const y = mul(byteProduct(left.data, transpose(data, [1, 0]), scales), column(left.scales));
    gradients.set(y, {
      inputs: [x, ...weights],
      gradient: (dy, needs) => {
        // The weights' scales lie along the sum of the product towards the input: they go into the gradient before it is
        // rounded. Both products take the same codes.
        const rows = encode(mul(dy, scales), 'uint8');
        const towardsInput = (): Value => {
          const dx = byteProduct(rows.data, data, graph.scalar('float32', 1));
          return mul(dx, column(rows.scales));
        };
        // A sum over rows: their scales, of the gradient and of x, go into the other factor before that is rounded. The
        // greatest product just fits, so that every row is as exact as its share of the sum needs.
        const towardsWeights = (): Value[] => {
          const unit = max(reduceMax(mul(rows.scales, left.scales), [0], false), smallest);
          const weighed = encode(x, type, div(unit, rows.scales));
          const sizes = weights.map(({ shape }) => shape[0] as number);
          const parts = apart(transpose(rows.data, [1, 0]), sizes, 0);
          const partScales = apart(div(unit, scales), sizes, 0);
          return parts.map((part, i) =>
            mul(byteProduct(part, weighed.data, graph.scalar('float32', 1)), column(partScales[i]!)),
          );
        };
        const dx = needs(0) ? towardsInput() : null;
        const dw = weights.some((_, i) => needs(i + 1)) ? towardsWeights() : weights.map(() => null);
        return [dx, ...dw];
      },
    });
    return y;
  };
  const flat = (x: Value): Value => reshape(x, [-1, x.shape.at(-1) as number]);
  const spread = (x: Value, y: Value): Value =>
    reshape(y, [...(x.shape.slice(0, -1) as number[]), y.shape[1] as number]);
  const binding: EightBitWeights = {
    ...float,
    gradients,
    apart: (x, matrices) => matrices.map((matrix) => binding.project(x, [matrix])),
    project(x, matrices) {
      if (matrices.some(({ weight }) => tables.has(weight))) return float.project(x, matrices);
      const weights = matrices.map(({ weight }) => values.get(weight)!);
      const y = product(flat(x), weights);
      const biases = matrices.flatMap(({ bias }) => (bias === undefined ? [] : [values.get(bias)!]));
      return spread(x, biases.length > 0 ? add(y, concat(biases, 0)) : y);
    },
    joint(x, names, side) {
      const weights = names.map((name) => values.get(name)!);
      const rows = flat(x);
      if (side === 'out') return spread(x, product(rows, weights));
      // A sum of products, since each matrix has a grid of its own.
      const widths = weights.map(({ shape }) => shape[1] as number);
      const parts = apart(rows, widths, 1).map((part, i) => product(part, [weights[i]!]));
      return spread(x, parts.reduce(add));
    },
  };
  return binding;
}
