/** Names (Hugging Face Llama/Qwen layout) and shapes of a model's parameters. */
import { type MixtureConfig, type ModelConfig, mixtureOf } from './model-config.js';

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

interface Layer {
  readonly matrix: (name: string, rows: number, columns: number) => ParameterSpec;
  readonly vector: (name: string, size: number) => ParameterSpec;
}

function feedForwardParameters(
  { matrix }: Layer,
  prefix: string,
  hidden: number,
  width: number,
): ParameterSpec[] {
  return [
    matrix(`${prefix}.gate_proj`, width, hidden),
    matrix(`${prefix}.up_proj`, width, hidden),
    matrix(`${prefix}.down_proj`, hidden, width),
  ];
}

/** Router, experts and shared expert; the layout of Qwen3-MoE. */
function mixtureParameters(layer: Layer, moe: MixtureConfig, hidden: number): ParameterSpec[] {
  const experts = Array.from({ length: moe.experts }, (_, expert) =>
    feedForwardParameters(layer, `mlp.experts.${expert}`, hidden, moe.expertSize),
  );
  return [
    layer.matrix('mlp.gate', moe.experts, hidden),
    ...(moe.selectionBias ? [layer.vector('mlp.gate.expert_bias', moe.experts)] : []),
    ...experts.flat(),
    ...(moe.sharedSize > 0 ? feedForwardParameters(layer, 'mlp.shared_experts', hidden, moe.sharedSize) : []),
  ];
}

function layerParameters(config: ModelConfig, index: number): ParameterSpec[] {
  const { hiddenSize: d, headDim } = config;
  const [q, kv] = [config.heads * headDim, config.kvHeads * headDim];
  const at = layerName(index);
  const matrix: Layer['matrix'] = (name, rows, columns) => ({
    name: `${at}.${name}.weight`,
    shape: [rows, columns],
    kind: 'matrix',
  });
  const vector: Layer['vector'] = (name, size) => ({ name: `${at}.${name}`, shape: [size], kind: 'vector' });
  const layer = { matrix, vector };
  const moe = mixtureOf(config, index);
  return [
    vector('input_layernorm.weight', d),
    matrix('self_attn.q_proj', q, d),
    matrix('self_attn.k_proj', kv, d),
    matrix('self_attn.v_proj', kv, d),
    ...(config.qkvBias
      ? [
          vector('self_attn.q_proj.bias', q),
          vector('self_attn.k_proj.bias', kv),
          vector('self_attn.v_proj.bias', kv),
        ]
      : []),
    ...(config.qkNorm
      ? [vector('self_attn.q_norm.weight', headDim), vector('self_attn.k_norm.weight', headDim)]
      : []),
    matrix('self_attn.o_proj', d, q),
    vector('post_attention_layernorm.weight', d),
    ...(moe
      ? mixtureParameters(layer, moe, d)
      : feedForwardParameters(layer, 'mlp', d, config.intermediateSize)),
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
  return parametersOf(config).reduce(
    (sum, { shape }) => sum + shape.reduce((product, size) => product * size, 1),
    0,
  );
}
