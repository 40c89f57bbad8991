/** Which decoding modes a checkpoint supports: read from its configuration, never from its name. */
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';

export type ModeName = 'autoregressive' | 'block' | 'whole' | 'self-speculation';

export const modeNames: readonly ModeName[] = ['self-speculation', 'block', 'whole', 'autoregressive'];

/**
 * Modes of the checkpoint, its default first.
 *
 * @param trainedShift whether the clean half learnt to predict the next token, where `config` holds an override
 */
export function supportedModes(
  config: ModelConfig,
  trainedShift: boolean = config.diffusion?.shift ?? false,
): ModeName[] {
  const { diffusion } = config;
  if (diffusion === null) return ['autoregressive'];
  if (diffusion.bidirectional) return ['block', 'whole'];
  if (diffusion.cleanAttention === 'causal') return ['self-speculation', 'block', 'whole', 'autoregressive'];
  // With a shifted head the clean half of a block-attention model predicts the next token too (Fast-dLLM v2).
  return trainedShift ? ['block', 'whole', 'autoregressive'] : ['block', 'whole'];
}

export function defaultMode(config: ModelConfig): ModeName {
  return supportedModes(config)[0]!;
}

/** @throws CinnabarError `invalid_argument` that names the modes that the checkpoint has. */
export function checkModeSupport(mode: ModeName, config: ModelConfig, trainedShift: boolean): void {
  const supported = supportedModes(config, trainedShift);
  if (supported.includes(mode)) return;
  throw new CinnabarError(
    'invalid_argument',
    `this checkpoint does not decode in the mode ${mode}; it supports ${supported.join(', ')}`,
  );
}
