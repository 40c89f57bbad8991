/**
 * Matrix products of a training step in 8 bits: forward, towards the input, and towards the weight. Processors with
 * 8-bit dot products (VNNI, AMX) multiply bytes several times as fast as floats; master weights, optimizer state and
 * all sums stay float32. The scheme is that of SwitchBack (Wortsman et al. 2023) with the third product in 8 bits too
 * (`byte-codes.ts`); gradients take rounding for the identity (straight-through).
 */
import type { CustomGradient } from '../autodiff/differentiate.js';
import { embeddingName, headName } from '../model/parameters.js';
import { trainableWeights, type WeightBinding } from '../model/weight-binding.js';
import type { Value } from '../onnx/graph.js';
import { add, concat, reshape } from '../onnx/ops.js';
import type { FactorType } from '../session/signed-products.js';
import {
  apart,
  type Codes,
  encode,
  forwardProduct,
  gradientCodes,
  plain,
  settled,
  towardsInput,
  towardsWeights,
} from './byte-codes.js';
import { type CodedWeight, eightBitFeedForward } from './eight-bit-feed-forward.js';
import { gridScales } from './weight-grid.js';

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
  const weightCodes = shared((weight) =>
    encode(weight, type, weightStep === undefined ? undefined : gridScales(weight, weightStep)),
  );
  /** x [T, in] times the transposes of weights [out, in], side by side: [T, Σ out]. */
  const product = (x: Value, weights: readonly Value[]): Value => {
    const left = rowsOf(x);
    const parts = weights.map(weightCodes);
    const joint = (pick: (codes: Codes) => Value): Value => concat(parts.map(pick), 0);
    const codes = { data: joint(({ data }) => data), scales: joint(({ scales }) => scales) };
    const y = settled(forwardProduct(left, codes));
    gradients.set(y, {
      inputs: [x, ...weights],
      gradient: (dy, needs) => {
        const rows = gradientCodes(plain(dy), codes);
        const heights = weights.map(({ shape }) => shape[0] as number);
        const factor = { x: plain(x), codes: left, type };
        const dx = needs(0) ? settled(towardsInput(rows, codes)) : null;
        const dw = weights.some((_, i) => needs(i + 1))
          ? towardsWeights(rows, factor, codes, heights)
          : weights.map(() => null);
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
    gated(x, [gate, up, down]) {
      const coded = (name: string): CodedWeight => {
        const weight = values.get(name)!;
        return { weight, codes: weightCodes(weight) };
      };
      const rows = flat(x);
      const input = { x: plain(rows), codes: rowsOf(rows), type };
      const { y, custom } = eightBitFeedForward(input, [coded(gate), coded(up), coded(down)]);
      gradients.set(y, custom);
      return spread(x, y);
    },
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
