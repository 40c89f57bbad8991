/** What a checkpoint holds beside its weights, as the files of a Hugging Face folder. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import type { ConfigJson } from './families/family.js';
import { configJsonFromGguf } from './families/gguf-config.js';
import { ggufFileOf } from './read-gguf-checkpoint.js';
import { openGguf } from './weights/gguf/read-gguf.js';
import { tokenizerJsonFromGguf } from './weights/gguf/tokenizer-from-gguf.js';

type Json = Record<string, unknown>;

export interface CheckpointFiles {
  readonly config: ConfigJson;
  readonly tokenizerJson: Json;
  /** With the chat template of chat_template.jinja when there is one. */
  readonly tokenizerConfig: Json;
  /** Files other than config.json and weights, to be copied. */
  readonly others: ReadonlyMap<string, string>;
}

const copied = [
  'tokenizer.json',
  'tokenizer_config.json',
  'special_tokens_map.json',
  'chat_template.jinja',
  'generation_config.json',
] as const;

/** transformers' class names, by `model_type`. */
const classes: Readonly<Record<string, string>> = {
  llama: 'LlamaForCausalLM',
  qwen2: 'Qwen2ForCausalLM',
  qwen3: 'Qwen3ForCausalLM',
};

/** @throws CinnabarError `file_not_found`, `invalid_config`, `invalid_tokenizer`, and as `openGguf` */
export async function readCheckpointFiles(source: string): Promise<CheckpointFiles> {
  const gguf = await ggufFileOf(source);
  return gguf === null ? fromFolder(source) : fromGguf(gguf);
}

async function fromGguf(path: string): Promise<CheckpointFiles> {
  await using file = await openGguf(path);
  const factors = file.tensors.has('rope_freqs.weight') ? (await file.read('rope_freqs.weight')).data : null;
  const json = configJsonFromGguf(file, factors, path);
  const { tokenizerJson, tokenizerConfig } = tokenizerJsonFromGguf(file.metadata, path);
  const architecture = classes[String(json.model_type)];
  const config = { ...(architecture ? { architectures: [architecture] } : {}), hidden_act: 'silu', ...json };
  const named = Object.fromEntries(Object.entries(tokenizerConfig).filter(([, value]) => value !== null));
  const full = { tokenizer_class: 'PreTrainedTokenizerFast', ...named };
  const text = (value: Json): string => `${JSON.stringify(value, null, 2)}\n`;
  const others = new Map([
    ['tokenizer.json', text(tokenizerJson)],
    ['tokenizer_config.json', text(full)],
  ]);
  return { config, tokenizerJson, tokenizerConfig: full, others };
}

async function fromFolder(folder: string): Promise<CheckpointFiles> {
  const others = new Map<string, string>();
  for (const name of copied) {
    const text = await readFile(join(folder, name), 'utf8').catch(() => null);
    if (text !== null) others.set(name, text);
  }
  const tokenizerText = others.get('tokenizer.json');
  if (tokenizerText === undefined) {
    throw new CinnabarError('file_not_found', `${join(folder, 'tokenizer.json')} does not exist`);
  }
  const template = others.get('chat_template.jinja');
  const tokenizerConfig = JSON.parse(others.get('tokenizer_config.json') ?? '{}') as Json;
  return {
    // Both parse: the checkpoint has been opened with them.
    config: JSON.parse(await readFile(join(folder, 'config.json'), 'utf8')) as ConfigJson,
    tokenizerJson: JSON.parse(tokenizerText) as Json,
    tokenizerConfig:
      template === undefined ? tokenizerConfig : { ...tokenizerConfig, chat_template: template },
    others,
  };
}
