/**
 * The one transformer graph: a Llama/Qwen-shaped decoder (RMSNorm, optional qk-norm and qkv bias, RoPE, grouped
 * queries, SwiGLU). Training and inference differ in where weights, positions and the cached past come from.
 */
import type { Graph, Value } from '../onnx/graph.js';
import { add, concat, fusedMatMul, gather, matMul, mul, reshape, rmsNorm, rotary, silu, softmax, transpose } from '../onnx/ops.js';
import type { Dim } from '../onnx/shape.js';
import type { ModelConfig } from './model-config.js';
import { embeddingName, headName, layerName } from './parameters.js';
import type { WeightBinding } from './weight-binding.js';

/** Cached keys and values of one layer, each [batch, kvHeads, past, headDim]; keys after RoPE. */
export interface LayerCache {
  readonly keys: Value;
  readonly values: Value;
}

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

interface Rope {
  readonly positions: Value;
  readonly cosines: Value;
  readonly sines: Value;
}

/** cos and sin of position · theta^(-2i/headDim), each [contextLength, headDim/2]. */
function ropeTables(graph: Graph, config: ModelConfig): [Value, Value] {
  const half = config.headDim / 2;
  const cosines = new Float32Array(config.contextLength * half);
  const sines = new Float32Array(config.contextLength * half);
  for (let position = 0; position < config.contextLength; position++) {
    for (let i = 0; i < half; i++) {
      const angle = position * config.ropeTheta ** (-i / half);
      cosines[position * half + i] = Math.cos(angle);
      sines[position * half + i] = Math.sin(angle);
    }
  }
  const shape = [config.contextLength, half];
  return [graph.constant('float32', shape, cosines, 'rope.cos'), graph.constant('float32', shape, sines, 'rope.sin')];
}

/** [batch, length, heads · headDim] → normalised (when the model does) and rotated [batch, heads, length, headDim]. */
function headsOf(x: Value, heads: number, config: ModelConfig, norm: Value | null, rope: Rope | null): Value {
  const [batch, length] = x.shape as [Dim, Dim];
  const perHead = [batch, length, heads, config.headDim];
  let y = x;
  if (norm) y = reshape(rmsNorm(reshape(y, perHead), norm, config.rmsNormEps)[0], [batch, length, heads * config.headDim]);
  if (rope) y = rotary(y, rope.positions, rope.cosines, rope.sines, heads);
  return transpose(reshape(y, perHead), [0, 2, 1, 3]);
}

/** Softmax attention with grouped queries; the cached past is read in place, not copied behind the new keys. */
function attend(q: Value, present: LayerCache, past: LayerCache | null, bias: Value, config: ModelConfig): Value {
  const [batch, heads, length, size] = q.shape as [Dim, number, Dim, number];
  const alpha = 1 / Math.sqrt(size);
  // Heads that share a key head become rows of one product.
  const grouped = reshape(q, [batch, config.kvHeads, -1, size]);
  const scoresOf = (keys: Value): Value => fusedMatMul(grouped, keys, { transB: true, alpha });
  const parts = [...(past ? [scoresOf(past.keys)] : []), scoresOf(present.keys)];
  const scores = concat(parts, 3);
  const keys = scores.shape[3]!;
  const spread = add(reshape(scores, [batch, heads, -1, keys]), bias);
  const weights = reshape(softmax(spread), [batch, config.kvHeads, -1, keys]);
  const mixed = past ? mixTwo(weights, past, present) : matMul(weights, present.values);
  const joined = transpose(reshape(mixed, [batch, heads, -1, size]), [0, 2, 1, 3]);
  return reshape(joined, [batch, length, heads * size]);
}

function mixTwo(weights: Value, past: LayerCache, present: LayerCache): Value {
  return matMul(weights, concat([past.values, present.values], 2));
}

export function buildTransformer(
  graph: Graph,
  config: ModelConfig,
  weights: WeightBinding,
  inputs: TransformerInputs,
): TransformerOutputs {
  const [cosines, sines] = ropeTables(graph, config);
  const rope: Rope = { positions: inputs.positions, cosines, sines };
  const hidden: Value[] = [];
  const present: LayerCache[] = [];
  let x = graph.within('embed', () => weights.lookup(embeddingName, inputs.ids));
  for (let index = 0; index < config.layers; index++) {
    const at = layerName(index);
    const projection = (name: string): { weight: string; bias?: string } => ({
      weight: `${at}.self_attn.${name}.weight`,
      ...(config.qkvBias ? { bias: `${at}.self_attn.${name}.bias` } : {}),
    });
    graph.within(`layer${index}`, () => {
      const a = rmsNorm(x, weights.vector(`${at}.input_layernorm.weight`), config.rmsNormEps)[0];
      const [q, k, v] = weights.project(a, ['q_proj', 'k_proj', 'v_proj'].map(projection)) as [Value, Value, Value];
      const norm = (name: string): Value | null =>
        config.qkNorm ? weights.vector(`${at}.self_attn.${name}.weight`) : null;
      const own: LayerCache = {
        keys: headsOf(k, config.kvHeads, config, norm('k_norm'), rope),
        values: headsOf(v, config.kvHeads, config, null, null),
      };
      present.push(own);
      const queries = headsOf(q, config.heads, config, norm('q_norm'), rope);
      const mixed = attend(queries, own, inputs.past?.[index] ?? null, inputs.bias, config);
      x = add(x, weights.project(mixed, [{ weight: `${at}.self_attn.o_proj.weight` }])[0]!);
      const b = rmsNorm(x, weights.vector(`${at}.post_attention_layernorm.weight`), config.rmsNormEps)[0];
      const names = ['gate_proj', 'up_proj'].map((name) => ({ weight: `${at}.mlp.${name}.weight` }));
      const [gate, up] = weights.project(b, names) as [Value, Value];
      x = add(x, weights.project(mul(silu(gate), up), [{ weight: `${at}.mlp.down_proj.weight` }])[0]!);
      hidden.push(x);
    });
  }
  const logits = graph.within('head', () => {
    const flat = reshape(x, [-1, config.hiddenSize]);
    const rows = inputs.headAt ? gather(flat, inputs.headAt) : flat;
    const last = rmsNorm(rows, weights.vector('model.norm.weight'), config.rmsNormEps)[0];
    return weights.project(last, [{ weight: config.tieEmbeddings ? embeddingName : headName }])[0]!;
  });
  return { logits, hidden, present };
}
