/**
 * A model family: recognises a checkpoint's `config.json`, turns it into the one `ModelConfig`, and knows the names
 * of its tensors. A small file a family; what families share is `decoder-fields.ts`, `mixture-fields.ts` and
 * `diffusion-fields.ts`.
 */
import type { ModelConfig } from '../model-config.js';

/** Parsed config.json. */
export type ConfigJson = Readonly<Record<string, unknown>>;

export interface FamilyContext {
  /** Special token text → id of the checkpoint's tokenizer; empty when it has none. */
  readonly specialTokens: ReadonlyMap<string, number>;
  /** Parsed generation_config.json, empty when absent. */
  readonly generation: ConfigJson;
}

/** Where a parameter lies in the checkpoint: a tensor, or rows of one that holds several parameters. */
export interface ParameterSource {
  readonly tensor: string;
  /** First row of the parameter, and rows of the tensor. Absent: the parameter is the whole tensor. */
  readonly rows?: { readonly from: number; readonly of: number };
}

export interface ModelFamily {
  readonly name: string;
  /** Values of `model_type` that belong to the family. */
  readonly modelTypes: readonly string[];
  /** Values of `architectures` that belong to it whatever the `model_type` says. */
  readonly architectures?: readonly string[];
  readonly configOf: (json: ConfigJson, context: FamilyContext) => ModelConfig;
  /** Parameter name (`parametersOf`) → place in the checkpoint. Absent: the names are the same. */
  readonly sourceOf?: (name: string, config: ModelConfig) => ParameterSource;
}
