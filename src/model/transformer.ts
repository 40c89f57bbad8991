/**
 * The one transformer graph: a Llama/Qwen-shaped decoder (RMSNorm, RoPE, grouped queries, SwiGLU or a mixture of
 * experts). Training and inference differ in where weights, positions and the cached past come from.
 */
import type { Graph, Value } from '../onnx/graph.js';
import { add, gather, reshape, rmsNorm } from '../onnx/ops.js';
import { attention, groupedBias, type LayerCache } from './attention.js';
import { feedForward } from './feed-forward.js';
import { mixture } from './mixture.js';
import { type ModelConfig, mixtureOf } from './model-config.js';
import { embeddingName, headName, layerName } from './parameters.js';
import { type Rope, ropeTables } from './rope.js';
import type { WeightBinding } from './weight-binding.js';

export type { LayerCache } from './attention.js';

export interface TransformerInputs {
  /** int64 [batch, length]. */
  readonly ids: Value;
  /** Rotary positions, int64 [batch, length]. */
  readonly positions: Value;
  /** Score bias, float32 [batch, 1, length, past + length]; see `visibilityBias`. */
  readonly bias: Value;
  /** One entry a layer, or null without a cached past. */
  readonly past: readonly LayerCache[] | null;
  /** Rows of the flattened [batch · length] at which the head runs, int64 [count]; null = everywhere. */
  readonly headAt: Value | null;
}

export interface TransformerOutputs {
  /** [count, vocab]. */
  readonly logits: Value;
  /** Residual stream after each layer, [batch, length, hidden]. */
  readonly hidden: readonly Value[];
  /** New keys and values of each layer, [batch, kvHeads, length, headDim]. */
  readonly present: readonly LayerCache[];
}

export function buildTransformer(
  graph: Graph,
  config: ModelConfig,
  weights: WeightBinding,
  inputs: TransformerInputs,
): TransformerOutputs {
  const bias = groupedBias(inputs.bias, config);
  const rope: Rope = { positions: inputs.positions, ...ropeTables(graph, config) };
  const normalised = (x: Value, name: string): Value =>
    rmsNorm(x, weights.vector(name), config.rmsNormEps)[0];
  const hidden: Value[] = [];
  const present: LayerCache[] = [];
  let x = graph.within('embed', () => weights.lookup(embeddingName, inputs.ids));
  for (let index = 0; index < config.layers; index++) {
    const at = layerName(index);
    graph.within(`layer${index}`, () => {
      const attended = attention(config, weights, at, {
        x: normalised(x, `${at}.input_layernorm.weight`),
        rope,
        bias,
        past: inputs.past?.[index] ?? null,
      });
      present.push(attended.present);
      x = add(x, attended.output);
      const y = normalised(x, `${at}.post_attention_layernorm.weight`);
      const moe = mixtureOf(config, index);
      x = add(x, moe ? mixture(moe, weights, `${at}.mlp`, y) : feedForward(weights, `${at}.mlp`, y));
      hidden.push(x);
    });
  }
  const logits = graph.within('head', () => {
    const flat = reshape(x, [-1, config.hiddenSize]);
    const rows = inputs.headAt ? gather(flat, inputs.headAt) : flat;
    const last = normalised(rows, 'model.norm.weight');
    return weights.project(last, [{ weight: config.tieEmbeddings ? embeddingName : headName }]);
  });
  return { logits, hidden, present };
}
