/** Names (Hugging Face Llama/Qwen layout) and shapes of a model's parameters. */
import type { ModelConfig } from './model-config.js';

export interface ParameterSpec {
  readonly name: string;
  readonly shape: readonly number[];
  /** `matrix` = projection inside a layer, `table` = embedding or head, `vector` = norm weight or bias. */
  readonly kind: 'matrix' | 'table' | 'vector';
}

export const embeddingName = 'model.embed_tokens.weight';
export const headName = 'lm_head.weight';

/** Prefix of layer `index`. */
export function layerName(index: number): string {
  return `model.layers.${index}`;
}

function layerParameters(config: ModelConfig, index: number): ParameterSpec[] {
  const { hiddenSize: d, intermediateSize: f, headDim } = config;
  const [q, kv] = [config.heads * headDim, config.kvHeads * headDim];
  const at = layerName(index);
  const matrix = (name: string, rows: number, columns: number): ParameterSpec => ({
    name: `${at}.${name}.weight`,
    shape: [rows, columns],
    kind: 'matrix',
  });
  const vector = (name: string, size: number): ParameterSpec => ({ name: `${at}.${name}`, shape: [size], kind: 'vector' });
  return [
    vector('input_layernorm.weight', d),
    matrix('self_attn.q_proj', q, d),
    matrix('self_attn.k_proj', kv, d),
    matrix('self_attn.v_proj', kv, d),
    ...(config.qkvBias
      ? [vector('self_attn.q_proj.bias', q), vector('self_attn.k_proj.bias', kv), vector('self_attn.v_proj.bias', kv)]
      : []),
    ...(config.qkNorm ? [vector('self_attn.q_norm.weight', headDim), vector('self_attn.k_norm.weight', headDim)] : []),
    matrix('self_attn.o_proj', d, q),
    vector('post_attention_layernorm.weight', d),
    matrix('mlp.gate_proj', f, d),
    matrix('mlp.up_proj', f, d),
    matrix('mlp.down_proj', d, f),
  ];
}

/** Every parameter of the model, in checkpoint order. Matrices are [out, in]. */
export function parametersOf(config: ModelConfig): ParameterSpec[] {
  const table = [config.vocabSize, config.hiddenSize];
  return [
    { name: embeddingName, shape: table, kind: 'table' },
    ...Array.from({ length: config.layers }, (_, index) => layerParameters(config, index)).flat(),
    { name: 'model.norm.weight', shape: [config.hiddenSize], kind: 'vector' },
    ...(config.tieEmbeddings ? [] : [{ name: headName, shape: table, kind: 'table' as const }]),
  ];
}

export function parameterCount(config: ModelConfig): number {
  return parametersOf(config).reduce((sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1), 0);
}
