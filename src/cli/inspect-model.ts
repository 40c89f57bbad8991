/** What a model is: everything that `cinnabar inspect` tells. */
import { supportedModes } from '../engine/mode-support.js';
import { type ModelConfig, mixtureOf } from '../model/model-config.js';
import { parameterCount } from '../model/parameters.js';
import { readCheckpointConfig } from '../model/read-checkpoint.js';
import type { Tokenizer } from '../text/tokenizer.js';
import { describeWeights, type StoredTensor, storedBytes } from './describe-weights.js';
import { cacheBytesPerToken, weightBytes } from './model-memory.js';

/** Keys in snake_case: it is what `--json` prints. */
export interface Inspection {
  readonly path: string;
  readonly family: string;
  readonly format: 'safetensors' | 'gguf';
  readonly parameters: number;
  /** Those that one token goes through. */
  readonly active_parameters: number;
  readonly shapes: {
    readonly layers: number;
    readonly hidden_size: number;
    readonly intermediate_size: number;
    readonly heads: number;
    readonly kv_heads: number;
    readonly head_dim: number;
    readonly vocab_size: number;
    readonly tied_embeddings: boolean;
    readonly experts: number | null;
    readonly active_experts: number | null;
  };
  readonly context_length: number;
  readonly modes: readonly string[];
  readonly diffusion: {
    readonly mask_token: string;
    readonly mask_token_id: number;
    readonly bidirectional: boolean;
    readonly clean_attention: 'causal' | 'block';
    readonly shift: boolean;
    readonly block_sizes: readonly number[];
    readonly default_block_size: number;
  } | null;
  readonly end_tokens: readonly { readonly id: number; readonly text: string }[];
  readonly memory: {
    readonly stored_bytes: number;
    readonly float32_bytes: number;
    readonly int8_bytes: number;
    readonly int4_bytes: number;
    readonly cache_bytes_per_token: number;
  };
  readonly chat_template: string | null;
  /** What the model reads when a user says hello; null without a template. */
  readonly chat_example: string | null;
  readonly tensors: readonly StoredTensor[];
}

/**
 * Reads configuration, tokenizer and headers; no weight.
 *
 * @param path a folder or a GGUF file
 * @throws CinnabarError as `readCheckpointConfig`
 */
export async function inspectModel(path: string): Promise<Inspection> {
  const { config, tokenizer } = await readCheckpointConfig(path);
  const { family, format, tensors, chatTemplate } = await describeWeights(path);
  const { diffusion } = config;
  return {
    path,
    family,
    format,
    parameters: parameterCount(config),
    active_parameters: activeParameters(config),
    shapes: {
      layers: config.layers,
      hidden_size: config.hiddenSize,
      intermediate_size: config.intermediateSize,
      heads: config.heads,
      kv_heads: config.kvHeads,
      head_dim: config.headDim,
      vocab_size: config.vocabSize,
      tied_embeddings: config.tieEmbeddings,
      experts: config.moe?.experts ?? null,
      active_experts: config.moe?.active ?? null,
    },
    context_length: config.contextLength,
    modes: supportedModes(config),
    diffusion:
      diffusion === null
        ? null
        : {
            mask_token: tokenText(tokenizer, diffusion.maskTokenId),
            mask_token_id: diffusion.maskTokenId,
            bidirectional: diffusion.bidirectional,
            clean_attention: diffusion.cleanAttention,
            shift: diffusion.shift,
            block_sizes: diffusion.blockSizes,
            default_block_size: diffusion.defaultBlockSize,
          },
    end_tokens: config.eosTokenIds.map((id) => ({ id, text: tokenText(tokenizer, id) })),
    memory: {
      stored_bytes: storedBytes(tensors),
      float32_bytes: weightBytes(config, 'float32'),
      int8_bytes: weightBytes(config, 'int8'),
      int4_bytes: weightBytes(config, 'int4'),
      cache_bytes_per_token: cacheBytesPerToken(config),
    },
    chat_template: chatTemplate,
    chat_example: chatTemplate === null ? null : exampleOf(tokenizer),
    tensors,
  };
}

/** Parameters that one token goes through: of a mixture, the chosen experts alone. */
function activeParameters(config: ModelConfig): number {
  let unused = 0;
  for (let layer = 0; layer < config.layers; layer++) {
    const moe = mixtureOf(config, layer);
    if (moe !== null) unused += (moe.experts - moe.active) * 3 * moe.expertSize * config.hiddenSize;
  }
  return parameterCount(config) - unused;
}

function tokenText(tokenizer: Tokenizer, id: number): string {
  return tokenizer.decode([id]);
}

/** What the model reads when a user says hello; null when the template refuses so plain a conversation. */
function exampleOf(tokenizer: Tokenizer): string | null {
  try {
    return tokenizer.renderChat([{ role: 'user', content: 'Hello' }], { addGenerationPrompt: true });
  } catch {
    return null;
  }
}
