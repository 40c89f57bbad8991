/** llama.cpp's tensor names (gguf-py's constants.py) of the parameters of Llama- and Qwen-shaped models. */
import { embeddingName, headName } from '../../parameters.js';

const outside: Readonly<Record<string, string>> = {
  [embeddingName]: 'token_embd.weight',
  'model.norm.weight': 'output_norm.weight',
  [headName]: 'output.weight',
};

const inLayer: Readonly<Record<string, string>> = {
  input_layernorm: 'attn_norm',
  'self_attn.q_proj': 'attn_q',
  'self_attn.k_proj': 'attn_k',
  'self_attn.v_proj': 'attn_v',
  'self_attn.o_proj': 'attn_output',
  'self_attn.q_norm': 'attn_q_norm',
  'self_attn.k_norm': 'attn_k_norm',
  post_attention_layernorm: 'ffn_norm',
  'mlp.gate_proj': 'ffn_gate',
  'mlp.up_proj': 'ffn_up',
  'mlp.down_proj': 'ffn_down',
};

/** Null when GGUF has no name for the parameter. */
export function ggufTensorName(parameter: string): string | null {
  const match = /^model\.layers\.(\d+)\.(.+)\.(weight|bias)$/.exec(parameter);
  if (match === null) return outside[parameter] ?? null;
  const [, layer, part, kind] = match;
  const name = inLayer[part!];
  return name === undefined ? null : `blk.${layer}.${name}.${kind}`;
}
