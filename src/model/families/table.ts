/** The families that can be opened. */
import { CinnabarError } from '../../errors.js';
import type { ModelConfig } from '../model-config.js';
import { a2d } from './a2d.js';
import { dream } from './dream.js';
import type { ConfigJson, FamilyContext, ModelFamily } from './family.js';
import { fastDllmV2 } from './fast-dllm-v2.js';
import { llada } from './llada.js';
import { lladaMoe } from './llada-moe.js';
import { llada2Moe } from './llada2-moe.js';
import { llama } from './llama.js';
import { qwen2 } from './qwen2.js';
import { qwen3 } from './qwen3.js';
import { qwen3Moe, sdarMoe } from './qwen3-moe.js';
import { sdar } from './sdar.js';

export const modelFamilies: readonly ModelFamily[] = [
  llama,
  qwen2,
  qwen3,
  qwen3Moe,
  ...a2d,
  llada,
  lladaMoe,
  llada2Moe,
  dream,
  sdar,
  sdarMoe,
  fastDllmV2,
];

/** The family of a checkpoint. @throws CinnabarError `unsupported_model` that lists what can be opened */
export function familyOf(json: ConfigJson): ModelFamily {
  const { model_type: type, architectures } = json;
  const named = Array.isArray(architectures) ? (architectures as readonly unknown[]) : [];
  const family =
    modelFamilies.find((one) => one.architectures?.some((architecture) => named.includes(architecture))) ??
    modelFamilies.find(({ modelTypes }) => modelTypes.includes(type as string));
  if (family) return family;
  const known = modelFamilies.flatMap(({ modelTypes }) => modelTypes).join(', ');
  throw new CinnabarError(
    'unsupported_model',
    `model_type ${JSON.stringify(type)} cannot be opened; known: ${known}`,
  );
}

/**
 * The configuration of a checkpoint.
 * @throws CinnabarError `unsupported_model` (unknown model_type), `invalid_config`
 */
export function configFromJson(json: ConfigJson, context: FamilyContext): ModelConfig {
  return familyOf(json).configOf(json, context);
}
