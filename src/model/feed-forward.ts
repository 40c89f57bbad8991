/** The gated feed-forward (SwiGLU). */
import type { Value } from '../onnx/graph.js';
import { mul, silu, split } from '../onnx/ops.js';
import type { WeightBinding } from './weight-binding.js';

/** down(silu(gate(x)) · up(x)) with the matrices `{prefix}.gate_proj`, `.up_proj` and `.down_proj`. */
export function feedForward(weights: WeightBinding, prefix: string, x: Value): Value {
  const names = ['gate_proj', 'up_proj'].map((name) => ({ weight: `${prefix}.${name}.weight` }));
  const [gate, up] = (weights.apart?.(x, names) ?? halves(weights.project(x, names))) as [Value, Value];
  return weights.project(mul(silu(gate), up), [{ weight: `${prefix}.down_proj.weight` }]);
}

function halves(joint: Value): Value[] {
  const size = (joint.shape.at(-1) as number) / 2;
  return split(joint, [size, size], joint.rank - 1);
}
