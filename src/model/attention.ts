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
  /** Score bias, float32 [batch, 1, length, past + length]. */
  readonly bias: Value;
  readonly past: LayerCache | null;
}

/** [batch, length, heads · headDim] → normalised (when the model does) and rotated [batch, heads, length, headDim]. */
function headsOf(x: Value, heads: number, config: ModelConfig, norm: Value | null, rope: Rope | null): Value {
  const [batch, length] = x.shape as [Dim, Dim];
  const perHead = [batch, length, heads, config.headDim];
  let y = x;
  if (norm)
    y = reshape(rmsNorm(reshape(y, perHead), norm, config.rmsNormEps)[0], [
      batch,
      length,
      heads * config.headDim,
    ]);
  if (rope) y = rotary(y, rope.positions, rope.cosines, rope.sines, heads);
  return transpose(reshape(y, perHead), [0, 2, 1, 3]);
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
  // Heads that share a key head become rows of one product.
  const grouped = reshape(q, [batch, config.kvHeads, -1, size]);
  const scoresOf = (keys: Value): Value => fusedMatMul(grouped, keys, { transB: true, alpha });
  const parts = [...(past ? [scoresOf(past.keys)] : []), scoresOf(present.keys)];
  const scores = concat(parts, 3);
  const keys = scores.shape[3]!;
  const spread = add(reshape(scores, [batch, heads, -1, keys]), bias);
  const rows = [batch, config.kvHeads, -1, keys];
  const values = past ? concat([past.values, present.values], 2) : present.values;
  const mixed = rowExact
    ? exactMix(reshape(spread, rows), values)
    : matMul(reshape(softmax(spread), rows), values);
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
  const [q, k, v] = weights.project(x, ['q_proj', 'k_proj', 'v_proj'].map(projection)) as [
    Value,
    Value,
    Value,
  ];
  const present: LayerCache = {
    keys: headsOf(k, config.kvHeads, config, norm('k_norm'), rope),
    values: headsOf(v, config.kvHeads, config, null, null),
  };
  const queries = headsOf(q, config.heads, config, norm('q_norm'), rope);
  const mixed = attend(queries, present, past, bias, config, weights.rowExact);
  return { output: weights.project(mixed, [{ weight: `${at}.self_attn.o_proj.weight` }])[0]!, present };
}
