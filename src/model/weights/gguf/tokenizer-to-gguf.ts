/** A tokenizer.json → GGUF metadata: the counterpart of `tokenizerJsonFromGguf`. */
import { CinnabarError } from '../../../errors.js';
import type { GgufEntry } from './encode-gguf.js';
import { splitPatterns } from './split-patterns.js';

type Json = Record<string, unknown>;

/** Values of `tokenizer.ggml.token_type`. */
const TokenType = { normal: 1, control: 3, userDefined: 4, unused: 5 } as const;

const contractions = "'s";

/** One spelling for the ways in which tokenizer.json files write English contractions, which all match the same. */
function canonical(pattern: string): string {
  const spellings = [
    "(?i:'s|'t|'re|'ve|'m|'ll|'d)",
    "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])",
    "'(?:[sStTmMdD]|[rR][eE]|[vV][eE]|[lL][lL])",
  ];
  const used = spellings.find((spelling) => pattern.startsWith(`${spelling}|`));
  return used === undefined ? pattern : contractions + pattern.slice(used.length);
}

/** The name that GGUF has for the way that text is cut into words. */
function preTokenizerName(json: Json, ignoreMerges: boolean): string | null {
  const pre = json.pre_tokenizer as Json | null;
  const steps = pre?.type === 'Sequence' ? (pre.pretokenizers as Json[]) : pre ? [pre] : [];
  const patterns: string[] = [];
  for (const step of steps) {
    const { type, pattern, behavior, invert, use_regex: useRegex } = step;
    const regex = (pattern as Json | undefined)?.Regex;
    if (type === 'Split' && typeof regex === 'string' && behavior === 'Isolated' && invert !== true) {
      patterns.push(canonical(regex));
    } else if (type === 'Digits' && step.individual_digits === true) patterns.push('\\p{N}');
    else if (type !== 'ByteLevel' || step.add_prefix_space === true) return null;
    else if (useRegex !== false) patterns.push(splitPatterns.get('gpt-2')!.patterns[0]!);
  }
  for (const [name, known] of splitPatterns) {
    const same = known.patterns.map(canonical).join('\n') === patterns.join('\n');
    if (same && known.ignoreMerges === ignoreMerges) return name;
  }
  return null;
}

/**
 * @param vocabSize rows of the model's embedding: ids without a token are named, and marked as unused
 * @param special ids of special roles; null where the model has none
 * @throws CinnabarError `invalid_tokenizer` when llama.cpp has no tokenizer that does the same
 */
export function ggufTokenizerMetadata(
  tokenizerJson: Json,
  tokenizerConfig: Json,
  vocabSize: number,
  special: { readonly bos: number | null; readonly eos: number | null; readonly padding: number | null },
  source: string,
): Map<string, GgufEntry> {
  const fail = (what: string): never => {
    throw new CinnabarError('invalid_tokenizer', `${source}: ${what}`);
  };
  const model = tokenizerJson.model as Json | undefined;
  if (model?.type !== 'BPE' || model.byte_fallback === true)
    return fail('only byte-level BPE can be written as GGUF');
  const pre = preTokenizerName(tokenizerJson, model.ignore_merges === true);
  if (pre === null) {
    return fail(
      `llama.cpp has no name for its pre_tokenizer; those of ${[...splitPatterns.keys()].join(', ')} are known`,
    );
  }
  const tokens: (string | undefined)[] = new Array(vocabSize).fill(undefined);
  const types = new Int32Array(vocabSize).fill(TokenType.unused);
  const put = (id: unknown, text: unknown, type: number): void => {
    if (typeof id !== 'number' || typeof text !== 'string' || !(id >= 0 && id < vocabSize)) {
      fail(`the token ${JSON.stringify(text)} has the id ${String(id)}, the embedding has ${vocabSize} rows`);
    }
    tokens[id as number] = text as string;
    types[id as number] = type;
  };
  for (const [text, id] of Object.entries(model.vocab as Json)) put(id, text, TokenType.normal);
  for (const { id, content, special: control } of (tokenizerJson.added_tokens as Json[] | undefined) ?? []) {
    put(id, content, control === true ? TokenType.control : TokenType.userDefined);
  }
  const merges = (model.merges as (string | [string, string])[]).map((pair) =>
    typeof pair === 'string' ? pair : pair.join(' '),
  );
  const names = Array.from(tokens, (text, id) => text ?? `[PAD${id}]`);
  const entries = new Map<string, GgufEntry>([
    ['tokenizer.ggml.model', { type: 'string', value: 'gpt2' }],
    ['tokenizer.ggml.pre', { type: 'string', value: pre }],
    ['tokenizer.ggml.tokens', { type: 'array', of: 'string', value: names }],
    ['tokenizer.ggml.token_type', { type: 'array', of: 'i32', value: types }],
    ['tokenizer.ggml.merges', { type: 'array', of: 'string', value: merges }],
    ['tokenizer.ggml.add_bos_token', { type: 'bool', value: addsBos(tokenizerJson, tokenizerConfig) }],
  ]);
  for (const [role, id] of Object.entries(special)) {
    if (id !== null) entries.set(`tokenizer.ggml.${role}_token_id`, { type: 'u32', value: id });
  }
  const mask = tokenizerConfig.mask_token;
  const maskId = names.indexOf(
    typeof mask === 'string' ? mask : String((mask as Json | undefined)?.content ?? ''),
  );
  if (maskId >= 0) entries.set('tokenizer.ggml.mask_token_id', { type: 'u32', value: maskId });
  const template = tokenizerConfig.chat_template;
  if (typeof template === 'string')
    entries.set('tokenizer.chat_template', { type: 'string', value: template });
  return entries;
}

/** Whether encoding puts the BOS token in front. */
function addsBos(tokenizerJson: Json, tokenizerConfig: Json): boolean {
  const bos = tokenizerConfig.bos_token;
  const text = typeof bos === 'string' ? bos : (bos as Json | null | undefined)?.content;
  if (typeof text !== 'string') return false;
  const processors = [
    tokenizerJson.post_processor,
    (tokenizerJson.post_processor as Json | null)?.processors,
  ];
  return processors.flat().some((processor) => {
    const single = (processor as Json | null)?.single as Json[] | undefined;
    return (single?.[0]?.SpecialToken as Json | undefined)?.id === text;
  });
}
