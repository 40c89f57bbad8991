/**
 * A model family: recognises a checkpoint's `config.json` and turns it into the one `ModelConfig`. A small file a
 * family; what families share is `decoder-fields.ts`.
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

export interface ModelFamily {
  readonly name: string;
  /** Values of `model_type` that belong to the family. */
  readonly modelTypes: readonly string[];
  readonly configOf: (json: ConfigJson, context: FamilyContext) => ModelConfig;
}
