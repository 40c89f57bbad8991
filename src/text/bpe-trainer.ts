/**
 * Byte-level BPE training. Merge order and tie-breaking are those of Hugging Face `tokenizers` BpeTrainer with
 * the byte alphabet given (models/bpe/trainer.rs); `tools/compare-bpe.py` checks that on a whole corpus.
 */
import { CinnabarError } from '../errors.js';
import { checkInteger, checkKnownOptions, checkNumber } from '../support/check-options.js';
import { BpeMergeQueue } from './bpe-merge-queue.js';
import { BpeWords } from './bpe-words.js';
import { byteCharacters } from './byte-alphabet.js';
import type { JsonObject } from './json-object.js';
import { splitPattern, splitText } from './split-pattern.js';

export interface BpeTrainingOptions {
  /** Ids in all: special tokens, the 256 bytes and the merges. Fewer come out when no pair is left. */
  readonly vocabSize: number;
  /** Get the ids 0, 1, … in this order. */
  readonly specialTokens: readonly string[];
  /** Pairs that occur less often are not merged. Default 2. */
  readonly minFrequency?: number;
  /** Every digit is a token of its own. Default true. */
  readonly splitDigits?: boolean;
  /** Unicode NFC before splitting, while training and in the tokenizer. Default false. */
  readonly nfc?: boolean;
}

export interface TrainedBpe {
  /** Token → id, in the order of the ids. */
  readonly vocab: ReadonlyMap<string, number>;
  /** Best merge first. */
  readonly merges: readonly (readonly [string, string])[];
  /** The content of a Hugging Face tokenizer.json. */
  tokenizerJson(): JsonObject;
}

const optionNames = ['vocabSize', 'specialTokens', 'minFrequency', 'splitDigits', 'nfc'] as const;

/**
 * Learns a vocabulary. The texts are plain: a special token's text in them is trained on like any other.
 *
 * @throws CinnabarError `invalid_argument`
 * @example
 * const bpe = trainBpe(documents, { vocabSize: 2048, specialTokens: ['<|pad|>', '<|end|>', '<|mask|>'] });
 * const tokenizer = tokenizerFromJson(bpe.tokenizerJson(), null);
 */
export function trainBpe(texts: Iterable<string>, options: BpeTrainingOptions): TrainedBpe {
  const {
    vocabSize,
    specialTokens,
    minFrequency = 2,
    splitDigits = true,
    nfc = false,
  } = checkOptions(options);
  const vocab = initialVocab(specialTokens);
  if (vocabSize < vocab.size) {
    throw new CinnabarError(
      'invalid_argument',
      `vocabSize ${vocabSize} is too small: special tokens and bytes alone are ${vocab.size}`,
    );
  }
  const words = countWords(texts, splitDigits, nfc);
  const symbolOfByte = Int32Array.from(byteCharacters, (character) => vocab.get(character)!);
  const merges = learnMerges(new BpeWords(words, symbolOfByte, vocabSize), vocab, vocabSize, minFrequency);
  return {
    vocab,
    merges,
    tokenizerJson: () => buildTokenizerJson({ vocab, merges, specialTokens, splitDigits, nfc }),
  };
}

function checkOptions(options: BpeTrainingOptions): BpeTrainingOptions {
  const fail = (what: string): never => {
    throw new CinnabarError('invalid_argument', `trainBpe: ${what}`);
  };
  checkKnownOptions('trainBpe', options, optionNames);
  const { vocabSize, specialTokens, minFrequency = 2 } = options;
  checkInteger('vocabSize', vocabSize, 256, 1 << 24);
  checkNumber('minFrequency', minFrequency, 0);
  if (specialTokens.includes('')) fail('a special token is empty');
  if (new Set(specialTokens).size !== specialTokens.length) fail('a special token is listed twice');
  return options;
}

/** Special tokens, then the byte alphabet by code point. */
function initialVocab(specialTokens: readonly string[]): Map<string, number> {
  const vocab = new Map<string, number>();
  for (const token of [...specialTokens, ...[...byteCharacters].sort()]) {
    if (!vocab.has(token)) vocab.set(token, vocab.size);
  }
  return vocab;
}

function countWords(texts: Iterable<string>, splitDigits: boolean, nfc: boolean): Map<string, number> {
  const counts = new Map<string, number>();
  const count = (word: string): void => {
    counts.set(word, (counts.get(word) ?? 0) + 1);
  };
  for (const text of texts) splitText(nfc ? text.normalize('NFC') : text, splitDigits, count);
  return counts;
}

/** Adds the merged tokens to `vocab` and returns the merges, best first. */
function learnMerges(
  words: BpeWords,
  vocab: Map<string, number>,
  vocabSize: number,
  minFrequency: number,
): (readonly [string, string])[] {
  const tokens = [...vocab.keys()];
  const queue = new BpeMergeQueue();
  // Keyed by the pair: when one is merged twice the later rank holds, and a Map keeps that order once deleted.
  const merges = new Map<number, readonly [string, string]>();
  let serial = 0;
  const queueAppeared = (): void => {
    for (const pair of words.takeAppeared()) if (pair.count > 0) queue.push({ ...pair, serial: serial++ });
  };
  queueAppeared();
  while (vocab.size < vocabSize) {
    const best = queue.pop();
    if (best === undefined) break;
    const count = words.pairCount(best.left, best.right);
    if (count !== best.count) {
      best.count = count;
      queue.push(best);
      continue;
    }
    if (count < Math.max(1, minFrequency)) break;
    const left = tokens[best.left]!;
    const right = tokens[best.right]!;
    const token = left + right;
    const id = vocab.get(token) ?? tokens.length;
    if (id === tokens.length) {
      tokens.push(token);
      vocab.set(token, id);
    }
    const key = best.left * vocabSize + best.right;
    merges.delete(key);
    merges.set(key, [left, right]);
    words.merge(best.left, best.right, id, best.words);
    queueAppeared();
  }
  return [...merges.values()];
}

interface TokenizerParts {
  readonly vocab: ReadonlyMap<string, number>;
  readonly merges: readonly (readonly [string, string])[];
  readonly specialTokens: readonly string[];
  readonly splitDigits: boolean;
  readonly nfc: boolean;
}

function buildTokenizerJson({ vocab, merges, specialTokens, splitDigits, nfc }: TokenizerParts): JsonObject {
  const byteLevel = { type: 'ByteLevel', add_prefix_space: false, trim_offsets: false, use_regex: false };
  // Without a prototype: a learnt token may be called "__proto__".
  const vocabObject: Record<string, number> = Object.create(null);
  for (const [token, id] of vocab) vocabObject[token] = id;
  return {
    version: '1.0',
    truncation: null,
    padding: null,
    added_tokens: specialTokens.map((content, id) => ({
      id,
      content,
      single_word: false,
      lstrip: false,
      rstrip: false,
      normalized: false,
      special: true,
    })),
    normalizer: nfc ? { type: 'NFC' } : null,
    pre_tokenizer: {
      type: 'Sequence',
      pretokenizers: [
        { type: 'Split', pattern: { Regex: splitPattern(splitDigits) }, behavior: 'Isolated', invert: false },
        byteLevel,
      ],
    },
    post_processor: byteLevel,
    decoder: byteLevel,
    model: {
      type: 'BPE',
      dropout: null,
      unk_token: null,
      continuing_subword_prefix: null,
      end_of_word_suffix: null,
      fuse_unk: false,
      byte_fallback: false,
      ignore_merges: false,
      vocab: vocabObject,
      merges,
    },
  };
}
