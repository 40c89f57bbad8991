/** The families that can be opened. */
import { CinnabarError } from '../../errors.js';
import type { ModelConfig } from '../model-config.js';
import { a2dQwen3 } from './a2d-qwen3.js';
import type { ConfigJson, FamilyContext, ModelFamily } from './family.js';
import { qwen3 } from './qwen3.js';

export const modelFamilies: readonly ModelFamily[] = [qwen3, a2dQwen3];

/**
 * The configuration of a checkpoint.
 * @throws CinnabarError `unsupported_model` (unknown model_type), `invalid_config`
 */
export function configFromJson(json: ConfigJson, context: FamilyContext): ModelConfig {
  const type = json.model_type;
  const family = modelFamilies.find(({ modelTypes }) => modelTypes.includes(type as string));
  if (family) return family.configOf(json, context);
  const known = modelFamilies.flatMap(({ modelTypes }) => modelTypes).join(', ');
  throw new CinnabarError(
    'unsupported_model',
    `model_type ${JSON.stringify(type)} cannot be opened; known: ${known}`,
  );
}
