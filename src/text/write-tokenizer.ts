/** Writes the tokenizer files of a Hugging Face folder. */
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../errors.js';
import { atomicWrite, writeError } from '../support/atomic-write.js';
import { checkKnownOptions } from '../support/check-options.js';
import type { JsonObject } from './json-object.js';
import { checkTokenizerJson } from './tokenizer-json.js';

export interface WriteTokenizerOptions {
  /** Jinja source that goes into tokenizer_config.json. Default: no chat template. */
  readonly chatTemplate?: string;
  readonly bosToken?: string;
  readonly eosToken?: string;
  readonly padToken?: string;
  readonly maskToken?: string;
  /** Greatest number of tokens, `model_max_length`. */
  readonly contextLength?: number;
}

const optionNames = ['chatTemplate', 'bosToken', 'eosToken', 'padToken', 'maskToken', 'contextLength'];

/**
 * Writes tokenizer.json, tokenizer_config.json and special_tokens_map.json, each atomically; makes the folder
 * when it is missing. tokenizer.json comes last, so that a folder which has it has the other two.
 *
 * @param tokenizerJson as `TrainedBpe.tokenizerJson()` gives it
 * @throws CinnabarError `invalid_tokenizer` before anything is written; `invalid_argument`, `disk_full`, `not_writable`
 * @example
 * await writeTokenizer('models/mine', bpe.tokenizerJson(), { eosToken: '<|end|>', maskToken: '<|mask|>' });
 */
export async function writeTokenizer(
  folder: string,
  tokenizerJson: unknown,
  options: WriteTokenizerOptions = {},
): Promise<void> {
  checkKnownOptions('writeTokenizer', options, optionNames);
  const { addedTokens, json } = checkTokenizerJson(tokenizerJson, {}, 'the tokenizer to write');
  const roles = {
    bos_token: options.bosToken,
    eos_token: options.eosToken,
    pad_token: options.padToken,
    mask_token: options.maskToken,
  };
  const specials = new Set(addedTokens.filter(({ special }) => special).map(({ content }) => content));
  for (const [role, token] of Object.entries(roles)) {
    if (token !== undefined && !specials.has(token)) {
      throw new CinnabarError('invalid_argument', `${role} ${JSON.stringify(token)} is not a special token`);
    }
  }
  const config = {
    tokenizer_class: 'PreTrainedTokenizerFast',
    ...roles,
    add_bos_token: false,
    add_prefix_space: false,
    clean_up_tokenization_spaces: false,
    model_max_length: options.contextLength,
    added_tokens_decoder: addedTokensDecoder(json.added_tokens),
    chat_template: options.chatTemplate,
  };
  await mkdir(folder, { recursive: true }).catch((error: unknown) => {
    throw writeError(folder, error);
  });
  await writeJson(join(folder, 'special_tokens_map.json'), roles);
  await writeJson(join(folder, 'tokenizer_config.json'), config);
  await writeJson(join(folder, 'tokenizer.json'), tokenizerJson);
}

function addedTokensDecoder(addedTokens: readonly JsonObject[]): JsonObject {
  return Object.fromEntries(
    addedTokens.map((token) => [String(token.id), { ...token, id: undefined }] as const),
  );
}

/** Fields that are undefined are left out. */
async function writeJson(path: string, value: unknown): Promise<void> {
  await atomicWrite(path, `${JSON.stringify(value, null, 1)}\n`);
}
