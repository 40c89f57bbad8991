/** The gated feed-forward (SwiGLU). */
import type { Value } from '../onnx/graph.js';
import { mul, silu, split } from '../onnx/ops.js';
import type { WeightBinding } from './weight-binding.js';

/** down(silu(gate(x)) · up(x)) with the matrices `{prefix}.gate_proj`, `.up_proj` and `.down_proj`. */
export function feedForward(weights: WeightBinding, prefix: string, x: Value): Value {
  const weight = (name: string): string => `${prefix}.${name}_proj.weight`;
  if (weights.gated) return weights.gated(x, [weight('gate'), weight('up'), weight('down')]);
  const names = ['gate', 'up'].map((name) => ({ weight: weight(name) }));
  const [gate, up] = (weights.apart?.(x, names) ?? halves(weights.project(x, names))) as [Value, Value];
  return weights.project(mul(silu(gate), up), [{ weight: weight('down') }]);
}

function halves(joint: Value): Value[] {
  const size = (joint.shape.at(-1) as number) / 2;
  return split(joint, [size, size], joint.rank - 1);
}
