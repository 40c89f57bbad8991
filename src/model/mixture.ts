/**
 * A mixture of experts as one wide feed-forward: the hidden units of all experts, scaled by the weights that the
 * router gave them (0 = not chosen), times all their output matrices side by side.
 *
 * Every expert is computed: a denoising step of 16 to 32 positions reads nearly all of them anyway, and two products
 * a layer keep what the rest of the graph promises: a row does not depend on the rows beside it (ONNX Runtime's `MoE`
 * and `QMoE` multiply as many rows at once as chose an expert), and the gradient is that of a feed-forward. The price
 * is paid at few positions, where those operators read the chosen experts only.
 */
import type { Value } from '../onnx/graph.js';
import {
  add,
  div,
  gatherElements,
  mul,
  reduceSum,
  reshape,
  scatterElements,
  sigmoid,
  silu,
  softmax,
  split,
  topK,
  unsqueeze,
} from '../onnx/ops.js';
import { feedForward } from './feed-forward.js';
import type { MixtureConfig } from './model-config.js';
import type { WeightBinding } from './weight-binding.js';

/** Added to what must not be chosen. */
const excluded = -1e9;

/** Added to the sum of the chosen scores, as the published implementations do. */
const least = 1e-20;

/** Scores [..., experts] with those outside the best groups pushed down; a group counts as its two best experts. */
function withinBestGroups(scores: Value, { experts, groups, activeGroups }: MixtureConfig): Value {
  if (activeGroups === groups) return scores;
  const size = experts / groups;
  const lead = scores.shape.slice(0, -1);
  const grouped = reshape(scores, [...lead, groups, size]);
  const best = reduceSum(topK(grouped, Math.min(2, size))[0], [-1], false);
  const [values, ids] = topK(best, activeGroups);
  const penalty = scatterElements(add(mul(best, 0), excluded), ids, mul(values, 0), lead.length, 'none');
  return reshape(add(grouped, unsqueeze(penalty, [lead.length + 1])), [...lead, experts]);
}

/** Weight of each expert for each entry of x [..., hidden]: [..., experts], 0 where it is not chosen. */
export function routing(moe: MixtureConfig, weights: WeightBinding, prefix: string, x: Value): Value {
  const axis = x.rank - 1;
  const logits = weights.route(x, `${prefix}.gate.weight`);
  const scores = moe.score === 'sigmoid' ? sigmoid(logits) : softmax(logits);
  const biased = moe.selectionBias ? add(scores, weights.vector(`${prefix}.gate.expert_bias`)) : scores;
  const [, chosen] = topK(withinBestGroups(biased, moe), moe.active);
  let picked = gatherElements(scores, chosen, axis);
  if (moe.normalize) picked = div(picked, add(reduceSum(picked, [-1]), least));
  if (moe.scale !== 1) picked = mul(picked, moe.scale);
  return scatterElements(mul(scores, 0), chosen, picked, axis, 'none');
}

/** The mixture's contribution to the residual stream; x [..., hidden]. `prefix` is that of the layer's `mlp`. */
export function mixture(moe: MixtureConfig, weights: WeightBinding, prefix: string, x: Value): Value {
  const { experts, expertSize } = moe;
  const lead = x.shape.slice(0, -1);
  const names = (matrix: string): string[] =>
    Array.from({ length: experts }, (_, expert) => `${prefix}.experts.${expert}.${matrix}.weight`);
  const width = experts * expertSize;
  const joint = weights.joint(x, [...names('gate_proj'), ...names('up_proj')], 'out');
  const [gate, up] = split(joint, [width, width], lead.length) as [Value, Value];
  const units = reshape(mul(silu(gate), up), [...lead, experts, expertSize]);
  const chosen = unsqueeze(routing(moe, weights, prefix, x), [lead.length + 1]);
  const routed = weights.joint(reshape(mul(units, chosen), [...lead, width]), names('down_proj'), 'in');
  return moe.sharedSize > 0 ? add(routed, feedForward(weights, `${prefix}.shared_experts`, x)) : routed;
}
