/**
 * A tokenizer from GGUF metadata: the byte-level BPE that GGUF calls `gpt2`, as the objects that tokenizer.json and
 * tokenizer_config.json would hold. GGUF keeps no normaliser and llama.cpp applies none, so neither is one here (the
 * tokenizer.json of Qwen2 normalises to NFC).
 */
import { CinnabarError } from '../../../errors.js';
import type { Tokenizer } from '../../../text/tokenizer.js';
import { tokenizerFromJson } from '../../../text/tokenizer-from-json.js';
import type { GgufValue } from './metadata-value.js';
import { splitPatterns } from './split-patterns.js';

type Metadata = ReadonlyMap<string, GgufValue>;
type Fail = (what: string) => never;
type Json = Record<string, unknown>;

/** Values of `tokenizer.ggml.token_type`. */
const TokenType = { unknown: 2, control: 3, userDefined: 4, unused: 5 } as const;

/** @throws CinnabarError `invalid_tokenizer` */
export function tokenizerFromGguf(metadata: Metadata, source: string): Tokenizer {
  const { tokenizerJson, tokenizerConfig } = tokenizerJsonFromGguf(metadata, source);
  return tokenizerFromJson(tokenizerJson, tokenizerConfig, source);
}

/**
 * What tokenizer.json and tokenizer_config.json would hold.
 *
 * @param source file name for messages
 * @throws CinnabarError `invalid_tokenizer`
 */
export function tokenizerJsonFromGguf(
  metadata: Metadata,
  source: string,
): { readonly tokenizerJson: Json; readonly tokenizerConfig: Json } {
  const fail: Fail = (what) => {
    throw new CinnabarError('invalid_tokenizer', `${source}: ${what}`);
  };
  const model = metadata.get('tokenizer.ggml.model');
  if (model !== 'gpt2') {
    const what =
      model === undefined
        ? 'there is no tokenizer'
        : `the tokenizer model ${JSON.stringify(model)} is not supported`;
    return fail(`${what}, only byte-level BPE ("gpt2") can be read`);
  }
  const pre = metadata.get('tokenizer.ggml.pre');
  const split = splitPatterns.get(String(pre));
  if (split === undefined) {
    const known = [...splitPatterns.keys()].join(', ');
    return fail(`the pre-tokenizer ${JSON.stringify(pre)} (tokenizer.ggml.pre) is unknown; known: ${known}`);
  }
  const tokens = texts(metadata, 'tokens', fail);
  const { vocab, added } = vocabulary(tokens, tokenTypes(metadata, tokens.length, fail), fail);
  const textOf = (name: string): string | null => specialText(metadata, tokens, name, fail);
  const bos = textOf('bos');
  const addBos = metadata.get('tokenizer.ggml.add_bos_token') ?? split.addBos;
  return {
    tokenizerJson: {
      version: '1.0',
      added_tokens: added,
      normalizer: null,
      pre_tokenizer: preTokenizer(split.patterns),
      post_processor: addBos === true && bos !== null ? startsWith(bos, vocab.get(bos)!) : null,
      decoder: { type: 'ByteLevel', add_prefix_space: true, trim_offsets: true, use_regex: true },
      model: {
        type: 'BPE',
        vocab: Object.fromEntries(vocab),
        merges: texts(metadata, 'merges', fail),
        ignore_merges: split.ignoreMerges,
      },
    },
    tokenizerConfig: {
      bos_token: bos,
      eos_token: textOf('eos'),
      pad_token: textOf('padding'),
      unk_token: textOf('unknown'),
      chat_template: metadata.get('tokenizer.chat_template') ?? null,
    },
  };
}

function texts(metadata: Metadata, name: string, fail: Fail): readonly string[] {
  const list = metadata.get(`tokenizer.ggml.${name}`);
  if (Array.isArray(list) && list.every((item) => typeof item === 'string')) return list as string[];
  return fail(`metadata tokenizer.ggml.${name} is ${list === undefined ? 'missing' : 'no list of texts'}`);
}

/** Null when the file has no types: then every token is a normal one. */
function tokenTypes(metadata: Metadata, count: number, fail: Fail): ArrayLike<number> | null {
  const types = metadata.get('tokenizer.ggml.token_type');
  if (types === undefined) return null;
  if (!(types instanceof Int32Array || types instanceof Uint32Array)) {
    return fail('metadata tokenizer.ggml.token_type is no list of 32-bit integers');
  }
  if (types.length !== count) fail(`there are ${types.length} token types for ${count} tokens`);
  return types;
}

function vocabulary(
  tokens: readonly string[],
  types: ArrayLike<number> | null,
  fail: Fail,
): { vocab: Map<string, number>; added: Json[] } {
  const vocab = new Map<string, number>();
  const added: Json[] = [];
  for (const [id, token] of tokens.entries()) {
    const type = types?.[id];
    // Rows of the embedding that no token has.
    if (type === TokenType.unused) continue;
    const other = vocab.get(token);
    if (other !== undefined) fail(`the token ${JSON.stringify(token)} has the ids ${other} and ${id}`);
    vocab.set(token, id);
    if (type === TokenType.control || type === TokenType.userDefined || type === TokenType.unknown) {
      const special = type !== TokenType.userDefined;
      added.push({
        id,
        content: token,
        special,
        single_word: false,
        lstrip: false,
        rstrip: false,
        normalized: false,
      });
    }
  }
  return { vocab, added };
}

function specialText(metadata: Metadata, tokens: readonly string[], name: string, fail: Fail): string | null {
  const id = metadata.get(`tokenizer.ggml.${name}_token_id`);
  if (id === undefined) return null;
  const text = typeof id === 'number' ? tokens[id] : undefined;
  return (
    text ?? fail(`metadata tokenizer.ggml.${name}_token_id ${id} is no id of its ${tokens.length} tokens`)
  );
}

function preTokenizer(patterns: readonly string[]): Json {
  const splits = patterns.map((pattern) => ({
    type: 'Split',
    pattern: { Regex: pattern },
    behavior: 'Isolated',
    invert: false,
  }));
  const bytes = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: true, use_regex: false };
  return { type: 'Sequence', pretokenizers: [...splits, bytes] };
}

/** Puts one token in front of a text that is encoded with special tokens. */
function startsWith(token: string, id: number): Json {
  const special = { SpecialToken: { id: token, type_id: 0 } };
  const text = (name: string, type: number): Json => ({ Sequence: { id: name, type_id: type } });
  return {
    type: 'TemplateProcessing',
    single: [special, text('A', 0)],
    pair: [special, text('A', 0), special, text('B', 1)],
    special_tokens: { [token]: { id: token, ids: [id], tokens: [token] } },
  };
}
