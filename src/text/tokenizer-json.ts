/**
 * Checks an unknown value against the parts of the Hugging Face tokenizer.json format that Cinnabar relies on:
 * a byte-level BPE. Not in scope: normaliser and pre-tokeniser contents, which @huggingface/tokenizers checks.
 */
import { CinnabarError } from '../errors.js';
import { isJsonObject, type JsonObject } from './json-object.js';

export interface AddedToken {
  readonly id: number;
  readonly content: string;
  readonly special: boolean;
}

/** A checked tokenizer.json, with the fields that older files leave out filled in. */
export interface TokenizerJson {
  readonly json: JsonObject & { readonly model: JsonObject; readonly added_tokens: readonly JsonObject[] };
  readonly vocab: ReadonlyMap<string, number>;
  readonly addedTokens: readonly AddedToken[];
  /** Greatest id + 1. */
  readonly vocabSize: number;
}

/** Ids beyond this are taken for damage: no published vocabulary comes near, and tables are sized by it. */
const maxId = 1 << 24;

/**
 * @param source file name for messages
 * @throws CinnabarError `invalid_tokenizer`
 */
export function checkTokenizerJson(value: unknown, config: JsonObject, source: string): TokenizerJson {
  const fail = (what: string): never => {
    throw new CinnabarError('invalid_tokenizer', `${source}: ${what}`);
  };
  if (!isJsonObject(value)) return fail('the top level must be a JSON object');
  if (!isJsonObject(value.model)) return fail('"model" must be an object');
  const model: JsonObject = { ...value.model, type: value.model.type ?? 'BPE' };
  if (model.type !== 'BPE')
    return fail(`model type ${JSON.stringify(model.type)} is not supported, only "BPE"`);
  if (!hasByteLevelDecoder(value.decoder))
    return fail('only byte-level BPE ("decoder": ByteLevel) is supported');

  const vocab = checkVocab(model.vocab, fail);
  checkMerges(model, vocab, fail);
  const rawAdded = mergeAddedTokens(value.added_tokens ?? [], config.added_tokens_decoder, fail);
  const addedTokens = rawAdded.map((token) => checkAddedToken(token, fail));

  let vocabSize = 0;
  for (const id of vocab.values()) vocabSize = Math.max(vocabSize, id + 1);
  for (const { id } of addedTokens) vocabSize = Math.max(vocabSize, id + 1);
  const filled = { normalizer: null, pre_tokenizer: null, post_processor: null, ...value };
  return { json: { ...filled, model, added_tokens: rawAdded }, vocab, addedTokens, vocabSize };
}

type Fail = (what: string) => never;

const isId = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0 && value < maxId;

function hasByteLevelDecoder(decoder: unknown): boolean {
  if (!isJsonObject(decoder)) return false;
  if (decoder.type !== 'Sequence') return decoder.type === 'ByteLevel';
  return (
    Array.isArray(decoder.decoders) &&
    decoder.decoders.length === 1 &&
    hasByteLevelDecoder(decoder.decoders[0])
  );
}

function checkVocab(value: unknown, fail: Fail): Map<string, number> {
  if (!isJsonObject(value)) return fail('"model.vocab" must be an object of token to id');
  const vocab = new Map<string, number>();
  const tokenOfId = new Map<number, string>();
  for (const [token, id] of Object.entries(value)) {
    if (!isId(id)) return fail(`token ${JSON.stringify(token)} has the id ${JSON.stringify(id)}`);
    const other = tokenOfId.get(id);
    if (other !== undefined) {
      return fail(`tokens ${JSON.stringify(other)} and ${JSON.stringify(token)} have the same id ${id}`);
    }
    tokenOfId.set(id, token);
    vocab.set(token, id);
  }
  if (vocab.size === 0) return fail('"model.vocab" is empty');
  return vocab;
}

function checkMerges(model: JsonObject, vocab: ReadonlyMap<string, number>, fail: Fail): void {
  if (!Array.isArray(model.merges)) fail('"model.merges" must be a list');
  for (const [rank, merge] of model.merges.entries()) {
    const parts: unknown = typeof merge === 'string' ? merge.split(' ') : merge;
    if (!Array.isArray(parts) || parts.length !== 2 || parts.some((part) => typeof part !== 'string')) {
      fail(`merge ${rank} is not a pair of tokens: ${JSON.stringify(merge)}`);
    }
    for (const token of [parts[0], parts[1], parts[0] + parts[1]]) {
      if (!vocab.has(token))
        fail(`merge ${rank} needs ${JSON.stringify(token)}, which is not in the vocabulary`);
    }
  }
}

/** transformers adds to tokenizer.json's list the tokens that only tokenizer_config.json knows. */
function mergeAddedTokens(listed: unknown, decoder: unknown, fail: Fail): JsonObject[] {
  if (!Array.isArray(listed)) return fail('"added_tokens" must be a list');
  if (!listed.every(isJsonObject)) return fail('every entry of "added_tokens" must be an object');
  const merged: JsonObject[] = [...listed];
  const known = new Set(merged.map((token) => token.content));
  for (const [id, token] of Object.entries(isJsonObject(decoder) ? decoder : {})) {
    if (isJsonObject(token) && !known.has(token.content)) merged.push({ ...token, id: Number(id) });
  }
  return merged;
}

function checkAddedToken(token: JsonObject, fail: Fail): AddedToken {
  const { id, content, special } = token;
  if (!isId(id) || typeof content !== 'string' || content === '') {
    return fail(`added token ${JSON.stringify(token)} needs an id and a content`);
  }
  return { id, content, special: special === true };
}
