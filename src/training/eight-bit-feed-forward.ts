/**
 * The gated feed-forward (SwiGLU) of a training step in 8 bits, as one function with its own gradient: the products' factors
 * a row of what is only multiplied on are never written into it, but go into the next codes' scales.
 */
import type { CustomGradient } from '../autodiff/differentiate.js';
import { quickGeluSlope } from '../autodiff/vjp/elementwise.js';
import type { Value } from '../onnx/graph.js';
import { add, mul, silu } from '../onnx/ops.js';
import {
  type Codes,
  encodeScaled,
  forwardProduct,
  gradientCodes,
  type LeftFactor,
  plain,
  settled,
  towardsInput,
  towardsWeights,
} from './byte-codes.js';

/** A weight [out, in] and its codes. */
export interface CodedWeight {
  readonly weight: Value;
  readonly codes: Codes;
}

/** down(silu(gate(x)) · up(x)), x [T, in], with the weights gate, up and down; and its gradient. */
export function eightBitFeedForward(
  input: LeftFactor,
  [gate, up, down]: readonly [CodedWeight, CodedWeight, CodedWeight],
): { readonly y: Value; readonly custom: CustomGradient } {
  const opened = settled(forwardProduct(input.codes, gate.codes));
  const gated = silu(opened);
  const raised = forwardProduct(input.codes, up.codes);
  const hidden = { data: mul(gated, raised.data), scales: raised.scales };
  const hiddenFactor: LeftFactor = { x: hidden, codes: encodeScaled(hidden, 'uint8'), type: input.type };
  const y = settled(forwardProduct(hiddenFactor.codes, down.codes));
  const gradient: CustomGradient['gradient'] = (dy, needs) => {
    const dDown = gradientCodes(plain(dy), down.codes);
    const dHidden = towardsInput(dDown, down.codes);
    const dUp = gradientCodes({ data: mul(dHidden.data, gated), scales: dHidden.scales }, up.codes);
    const dGate = gradientCodes(
      {
        data: mul(mul(dHidden.data, raised.data), quickGeluSlope(opened, gated, 1)),
        scales: mul(dHidden.scales, raised.scales),
      },
      gate.codes,
    );
    const towardsX = (): Value =>
      add(settled(towardsInput(dGate, gate.codes)), settled(towardsInput(dUp, up.codes)));
    const towards = ({ codes, weight }: CodedWeight, dy: Codes, factor: LeftFactor): Value =>
      towardsWeights(dy, factor, codes, [weight.shape[0] as number])[0]!;
    return [
      needs(0) ? towardsX() : null,
      needs(1) ? towards(gate, dGate, input) : null,
      needs(2) ? towards(up, dUp, input) : null,
      needs(3) ? towards(down, dDown, hiddenFactor) : null,
    ];
  };
  return { y, custom: { inputs: [input.x.data, gate.weight, up.weight, down.weight], gradient } };
}
