/**
 * How text is cut into words before byte-pair encoding, by the name that GGUF gives it (`tokenizer.ggml.pre`). The
 * expressions are those of the models' own tokenizer.json files, which llama.cpp follows (llama-vocab.cpp).
 */

export interface SplitPattern {
  /** Applied one after another, each to the pieces of the one before. */
  readonly patterns: readonly string[];
  /** A word that is a token is taken whole, without merging. */
  readonly ignoreMerges: boolean;
  /** Whether a text begins with the BOS token when the file does not say. */
  readonly addBos: boolean;
}

const contractions = "(?:'[sS]|'[tT]|'[rR][eE]|'[vV][eE]|'[mM]|'[lL][lL]|'[dD])";

function words(digits: string): string {
  return (
    `${contractions}|[^\\r\\n\\p{L}\\p{N}]?\\p{L}+|${digits}` +
    '| ?[^\\s\\p{L}\\p{N}]+[\\r\\n]*|\\s*[\\r\\n]+|\\s+(?!\\S)|\\s+'
  );
}

const gpt2Words = "'s|'t|'re|'ve|'m|'ll|'d| ?\\p{L}+| ?\\p{N}+| ?[^\\s\\p{L}\\p{N}]+|\\s+(?!\\S)|\\s+";

const gpt2: SplitPattern = { patterns: [gpt2Words], ignoreMerges: false, addBos: false };
const smollm: SplitPattern = { ...gpt2, patterns: ['\\p{N}', gpt2Words] };
const qwen2: SplitPattern = { ...gpt2, patterns: [words('\\p{N}')] };
const llama3: SplitPattern = { patterns: [words('\\p{N}{1,3}')], ignoreMerges: true, addBos: true };

export const splitPatterns: ReadonlyMap<string, SplitPattern> = new Map([
  ['smollm', smollm],
  ['qwen2', qwen2],
  ['deepseek-r1-qwen', qwen2],
  ['llama-bpe', llama3],
  ['llama-v3', llama3],
  ['llama3', llama3],
  ['gpt-2', gpt2],
]);
