/**
 * Qwen3 adapted to diffusion by the dllm library (ZHZisZZ/dllm, pipelines/a2d). The config does not say whether the
 * weights were trained as MDLM (one bidirectional block) or BD3-LM (block-causal): without a `diffusion` section
 * that says so, the checkpoint opens as bidirectional.
 */
import { decoderFields, diffusionSection, fail } from './decoder-fields.js';
import type { ModelFamily } from './family.js';

export const a2dQwen3: ModelFamily = {
  name: 'a2d-qwen3',
  modelTypes: ['a2d-qwen3'],
  configOf: (json, { specialTokens }) => {
    const fields = decoderFields(json);
    const maskTokenId = specialTokens.get('<|mask|>');
    const diffusion = diffusionSection(json, fields.vocabSize) ?? {
      maskTokenId: maskTokenId ?? fail('the tokenizer has no <|mask|> token'),
      shift: false,
      cleanAttention: 'block' as const,
      bidirectional: true,
      blockSizes: [32],
      defaultBlockSize: 32,
    };
    return { ...fields, qkNorm: true, qkvBias: false, diffusion };
  },
};
