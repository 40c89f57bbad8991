/**
 * Matrix products of a training step in 8 bits: forward, towards the input, and towards the weight. Processors with
 * 8-bit dot products (VNNI, AMX) multiply bytes several times as fast as floats; master weights, optimizer state and
 * all sums stay float32. The scheme is that of SwitchBack (Wortsman et al. 2023) with the third product in 8 bits too:
 * each factor is rounded to 8 bits by rows or columns across the sum, so that scales come out of it, and gradients
 * take rounding for the identity (straight-through).
 */
import type { CustomGradient } from '../autodiff/differentiate.js';
import { embeddingName, headName } from '../model/parameters.js';
import { splitOutputs, trainableWeights, type WeightBinding } from '../model/weight-binding.js';
import type { Value } from '../onnx/graph.js';
import { abs, add, concat, div, max, mul, reduceMax, reshape, transpose } from '../onnx/ops.js';
import type { FactorType } from '../session/signed-products.js';
import { gridScales } from './weight-grid.js';

/** Of unsigned bytes, which the left factor always is and the right one where signed kernels saturate. */
const zeroPoint = 128;
const levels = 127;
const smallest = 1e-30;

interface Codes {
  readonly data: Value;
  /** One a row (axis 0) or column (axis 1), float32 [size]. */
  readonly scales: Value;
}

/** Scales for each index of `axis` with which the greatest values just fit. */
function fittingScales(matrix: Value, axis: 0 | 1): Value {
  const greatest = reduceMax(abs(matrix), [1 - axis]);
  return max(mul(reshape(greatest, [matrix.shape[axis] as number]), 1 / levels), smallest);
}

/** Codes of a matrix with one scale for each index of `axis`: value = (code - zero point) · scale. */
function encode(
  matrix: Value,
  axis: 0 | 1,
  type: FactorType,
  scales: Value = fittingScales(matrix, axis),
): Codes {
  const { graph } = matrix;
  const size = matrix.shape[axis] as number;
  const zero = type === 'uint8' ? zeroPoint : 0;
  if (axis === 1) {
    // One scale a column is slow in ONNX Runtime: the product is not.
    const scaled = mul(matrix, div(1, scales));
    const unit = graph.scalar('float32', 1);
    return {
      data: graph.apply('QuantizeLinear', [scaled, unit, graph.constant(type, [], [zero])])[0]!,
      scales,
    };
  }
  const zeros = graph.constant(type, [size], Array<number>(size).fill(zero));
  return { data: graph.apply('QuantizeLinear', [matrix, scales, zeros], { axis })[0]!, scales };
}

/** a [m, k] · b [k, n] of bytes, exactly; `scales` [n] or a scalar for b. */
function times(a: Value, b: Value, scales: Value): Value {
  const { graph } = a;
  return graph.apply('MatMulIntegerToFloat', [
    a,
    b,
    graph.scalar('float32', 1),
    scales,
    graph.constant('uint8', [], [zeroPoint]),
    graph.constant(b.type, [], [b.type === 'uint8' ? zeroPoint : 0]),
  ])[0]!;
}

const column = (scales: Value): Value => reshape(scales, [-1, 1]);

/** Matrices outside the layers, whose products stay float32. */
export const tables: ReadonlySet<string> = new Set([embeddingName, headName]);

/** Codes that several products share. */
class CodeBook {
  readonly #type: FactorType;
  readonly #weightStep: number | undefined;
  readonly #known = new Map<string, Map<Value, Codes>>();

  constructor(type: FactorType, weightStep: number | undefined) {
    this.#type = type;
    this.#weightStep = weightStep;
  }

  #of(key: string, matrix: Value, make: () => Codes): Codes {
    const codes = this.#known.get(key) ?? new Map<Value, Codes>();
    this.#known.set(key, codes);
    const found = codes.get(matrix) ?? make();
    codes.set(matrix, found);
    return found;
  }

  /** As the left factor, by rows. */
  rows(matrix: Value): Codes {
    return this.#of('rows', matrix, () => encode(matrix, 0, 'uint8'));
  }

  /** As the right factor, by columns. */
  columns(matrix: Value): Codes {
    return this.#of('columns', matrix, () => encode(matrix, 1, this.#type));
  }

  /** The transpose as the left factor, by columns of the matrix. */
  transposed(matrix: Value): Codes {
    return this.#of('transposed', matrix, () => {
      const { data, scales } = encode(matrix, 1, 'uint8');
      return { data: transpose(data, [1, 0]), scales };
    });
  }

  /** Of a weight [out, in], by rows: the right factor towards the input; its transpose is that of the forward pass. */
  weight(matrix: Value): Codes {
    const step = this.#weightStep;
    const scales = step === undefined ? undefined : reshape(gridScales(matrix, step), [-1]);
    return this.#of('weight', matrix, () => encode(matrix, 0, this.#type, scales));
  }
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
  const book = new CodeBook(type, weightStep);
  /** x [T, in] times the transpose of weight [out, in]. */
  const product = (x: Value, weight: Value): Value => {
    const { graph } = x;
    const [left, right] = [book.rows(x), book.weight(weight)];
    const y = mul(times(left.data, transpose(right.data, [1, 0]), right.scales), column(left.scales));
    gradients.set(y, {
      inputs: [x, weight],
      gradient: (dy, needs) => {
        const towardsInput = (): Value => {
          // The weight's scales lie along the sum here: they go into the gradient before it is rounded.
          const scaled = book.rows(mul(dy, right.scales));
          return mul(times(scaled.data, right.data, graph.scalar('float32', 1)), column(scaled.scales));
        };
        const towardsWeight = (): Value => {
          const [rows, columns] = [book.transposed(dy), book.columns(x)];
          return mul(times(rows.data, columns.data, columns.scales), column(rows.scales));
        };
        return [needs(0) ? towardsInput() : null, needs(1) ? towardsWeight() : null];
      },
    });
    return y;
  };
  const flat = (x: Value): Value => reshape(x, [-1, x.shape.at(-1) as number]);
  const spread = (x: Value, y: Value): Value =>
    reshape(y, [...(x.shape.slice(0, -1) as number[]), y.shape[1] as number]);
  return {
    ...float,
    gradients,
    project(x, matrices) {
      if (matrices.some(({ weight }) => tables.has(weight))) return float.project(x, matrices);
      const rows = flat(x);
      return matrices.map(({ weight, bias }) => {
        const y = product(rows, values.get(weight)!);
        return spread(x, bias === undefined ? y : add(y, values.get(bias)!));
      });
    },
    joint(x, names, side) {
      // Matrix by matrix: each has a grid of its own.
      const weights = names.map((name) => values.get(name)!);
      const rows = flat(x);
      if (side === 'out') {
        return spread(
          x,
          concat(
            weights.map((weight) => product(rows, weight)),
            1,
          ),
        );
      }
      const widths = weights.map(({ shape }) => shape[1] as number);
      const parts = splitOutputs(rows, widths).map((part, i) => product(part, weights[i]!));
      return spread(x, parts.reduce(add));
    },
  };
}
