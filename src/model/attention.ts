/** Self-attention of one layer: grouped queries over the cached past and the new entries. */
import type { Value } from '../onnx/graph.js';
import {
  add,
  cast,
  concat,
  div,
  exp,
  fusedMatMul,
  matMul,
  reduceMax,
  reduceSum,
  reshape,
  rmsNorm,
  rotary,
  softmax,
  split,
  sub,
  transpose,
} from '../onnx/ops.js';
import type { Dim } from '../onnx/shape.js';
import type { ModelConfig } from './model-config.js';
import type { Rope } from './rope.js';
import type { WeightBinding } from './weight-binding.js';

/** Cached keys and values of one layer, each [batch, kvHeads, past, headDim]; keys after RoPE. */
export interface LayerCache {
  readonly keys: Value;
  readonly values: Value;
}

export interface AttentionInputs {
  /** Normalised residual stream, [batch, length, hidden]. */
  readonly x: Value;
  readonly rope: Rope;
  /** Score bias, float32 [batch, 1, queries, past + length]; see `groupedBias`. */
  readonly bias: Value;
  readonly past: LayerCache | null;
}

/** A bias [batch, 1, length, keys] for queries whose heads that share a key head are rows of one product. */
export function groupedBias(bias: Value, { heads, kvHeads }: ModelConfig): Value {
  return concat(Array<Value>(heads / kvHeads).fill(bias), 2);
}

/** Heads [batch, heads, length, headDim], normalised when the model does, and rotated. */
function positioned(x: Value, config: ModelConfig, norm: Value | null, rope: Rope): Value {
  const y = norm ? rmsNorm(x, norm, config.rmsNormEps)[0] : x;
  return rotary(y, rope.positions, rope.cosines, rope.sines);
}

/** Softmax attention with grouped queries; the cached past is read in place, not copied behind the new keys. */
function attend(
  q: Value,
  present: LayerCache,
  past: LayerCache | null,
  bias: Value,
  config: ModelConfig,
  rowExact: boolean,
): Value {
  const [batch, heads, length, size] = q.shape as [Dim, number, Dim, number];
  const alpha = 1 / Math.sqrt(size);
  const grouped = reshape(q, [batch, config.kvHeads, -1, size]);
  const scoresOf = (keys: Value): Value => fusedMatMul(grouped, keys, { transB: true, alpha });
  const parts = [...(past ? [scoresOf(past.keys)] : []), scoresOf(present.keys)];
  const scores = add(concat(parts, 3), bias);
  const values = past ? concat([past.values, present.values], 2) : present.values;
  const mixed = rowExact ? exactMix(scores, values) : matMul(softmax(scores), values);
  const joined = transpose(reshape(mixed, [batch, heads, -1, size]), [0, 2, 1, 3]);
  return reshape(joined, [batch, length, heads * size]);
}

/**
 * softmax(scores) · values with its sums in float64: the float32 result is then the same wherever the visible keys
 * stand among hidden ones (in the cache or beside the query, behind the padding of a longer past), so that a token
 * verified in a block is computed to the last bit as the twin computes it alone.
 */
function exactMix(scores: Value, values: Value): Value {
  const weights = cast(exp(sub(scores, reduceMax(scores, [-1]))), 'float64');
  const mixed = div(matMul(weights, cast(values, 'float64')), reduceSum(weights, [-1]));
  return cast(mixed, 'float32');
}

/** The layer's contribution to the residual stream, and its new keys and values. `at` is the layer's name prefix. */
export function attention(
  config: ModelConfig,
  weights: WeightBinding,
  at: string,
  { x, rope, bias, past }: AttentionInputs,
): { readonly output: Value; readonly present: LayerCache } {
  const projection = (name: string): { weight: string; bias?: string } => ({
    weight: `${at}.self_attn.${name}.weight`,
    ...(config.qkvBias ? { bias: `${at}.self_attn.${name}.bias` } : {}),
  });
  const norm = (name: string): Value | null =>
    config.qkNorm ? weights.vector(`${at}.self_attn.${name}.weight`) : null;
  const { heads, kvHeads, headDim } = config;
  const joint = weights.project(x, ['q_proj', 'k_proj', 'v_proj'].map(projection));
  const [batch, length] = x.shape as [Dim, Dim];
  const perHead = transpose(reshape(joint, [batch, length, heads + 2 * kvHeads, headDim]), [0, 2, 1, 3]);
  const [q, k, values] = split(perHead, [heads, kvHeads, kvHeads], 1) as [Value, Value, Value];
  const present: LayerCache = { keys: positioned(k, config, norm('k_norm'), rope), values };
  const queries = positioned(q, config, norm('q_norm'), rope);
  const mixed = attend(queries, present, past, bias, config, weights.rowExact);
  return { output: weights.project(mixed, [{ weight: `${at}.self_attn.o_proj.weight` }]), present };
}
