import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainBpe } from './bpe-trainer.js';
import { byteCharacters, bytesOfToken } from './byte-alphabet.js';
import { tokenizerFromJson } from './tokenizer-from-json.js';

/** The definition of BPE, without any index: count all pairs, merge the best, again. */
function naiveMerges(words: readonly string[], count: number, minFrequency: number): [string, string][] {
  const order = [...byteCharacters].sort();
  const ids = new Map(order.map((token, id) => [token, id]));
  let symbols = words.map((word) => [...word]);
  const merges: [string, string][] = [];
  while (merges.length < count) {
    const counts = new Map<string, number>();
    for (const word of symbols) {
      for (let i = 0; i + 1 < word.length; i++) {
        const key = `${word[i]} ${word[i + 1]}`;
        counts.set(key, (counts.get(key) ?? 0) + 1);
      }
    }
    const ranked = [...counts]
      .map(([key, n]) => ({ pair: key.split(' ') as [string, string], n }))
      .sort(
        (x, y) =>
          y.n - x.n || ids.get(x.pair[0])! - ids.get(y.pair[0])! || ids.get(x.pair[1])! - ids.get(y.pair[1])!,
      );
    const best = ranked[0];
    if (best === undefined || best.n < minFrequency) break;
    const [left, right] = best.pair;
    merges.push([left, right]);
    ids.set(left + right, ids.size);
    symbols = symbols.map((word) => {
      const out: string[] = [];
      for (let i = 0; i < word.length; i++) {
        if (word[i] === left && word[i + 1] === right) out.push(word[i++]! + right);
        else out.push(word[i]!);
      }
      return out;
    });
  }
  return merges;
}

describe('trainBpe', () => {
  it('trainBpe() merges what counting all pairs anew merges when words are of three letters', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), minLength: 1, maxLength: 9 });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 40 }),
        fc.integer({ min: 1, max: 3 }),
        (words, minFrequency) => {
          const bpe = trainBpe(
            words.map((w) => `\n${w}`),
            { vocabSize: 256 + 25, specialTokens: [], minFrequency },
          );
          const newline = byteCharacters[10]!;
          const expected = naiveMerges([...words, ...words.map(() => newline)], 25, minFrequency);
          expect(bpe.merges).toEqual(expected);
        },
      ),
      { numRuns: 200 },
    );
  });

  it('trainBpe() numbers special tokens, then bytes, then merges when it fills the vocabulary', () => {
    const bpe = trainBpe(['hug hug hug pug pug'], { vocabSize: 260, specialTokens: ['<|pad|>', '<|mask|>'] });
    const tokens = [...bpe.vocab.keys()];
    expect([...bpe.vocab.values()]).toEqual(tokens.map((_, id) => id));
    expect(tokens.slice(0, 3)).toEqual(['<|pad|>', '<|mask|>', '!']);
    expect(tokens.slice(2, 258).sort()).toEqual([...byteCharacters].sort());
    // "ug" occurs 5 times; " h", "hug" … less often.
    expect(tokens.slice(258)).toEqual(['ug', 'hug']);
  });

  it('trainBpe() keeps digits apart unless told otherwise and stops when no pair is frequent enough', () => {
    const text = ['2024 2024 2024'];
    expect(trainBpe(text, { vocabSize: 300, specialTokens: [] }).merges).toEqual([]);
    const joined = trainBpe(text, { vocabSize: 300, specialTokens: [], splitDigits: false });
    expect(joined.vocab.has('2024')).toBe(true);
    expect(trainBpe(['ab'], { vocabSize: 300, specialTokens: [], minFrequency: 1 }).merges).toHaveLength(1);
    expect(trainBpe([], { vocabSize: 300, specialTokens: [] }).vocab.size).toBe(256);
  });

  it('trainBpe() works when a token is called __proto__', () => {
    const bpe = trainBpe(['__proto__ __proto__', '__proto__'], {
      vocabSize: 280,
      specialTokens: ['__proto__'],
    });
    const tokenizer = tokenizerFromJson(JSON.parse(JSON.stringify(bpe.tokenizerJson())), null);
    expect(tokenizer.tokenId('__proto__')).toBe(0);
    expect(tokenizer.decode(tokenizer.encode('a__proto__b'))).toBe('a__proto__b');
  });

  it('trainBpe() normalises when nfc is set', () => {
    const decomposed = 'cafe\u0301 cafe\u0301 cafe\u0301';
    const bpe = trainBpe([decomposed], { vocabSize: 270, specialTokens: [], nfc: true });
    const tokenizer = tokenizerFromJson(bpe.tokenizerJson(), null);
    expect(tokenizer.encode(decomposed)).toEqual(tokenizer.encode(decomposed.normalize('NFC')));
    expect(tokenizer.encode('cafe\u0301')).toHaveLength(1);
  });

  it.each([
    [{ vocabSize: 257, specialTokens: ['a1', 'b1'] }, 'too small'],
    [{ vocabSize: 300.5, specialTokens: [] }, 'vocabSize'],
    [{ vocabSize: 300, specialTokens: ['x1', 'x1'] }, 'twice'],
    [{ vocabSize: 300, specialTokens: [''] }, 'empty'],
    [{ vocabSize: 300, specialTokens: [], minFrequency: -1 }, 'minFrequency'],
    [{ vocabSize: 300, specialTokens: [], minFreq: 2 }, 'minFreq'],
  ])('trainBpe() throws invalid_argument when given %j', (options, message) => {
    expect(() => trainBpe([], options)).toThrow(
      expect.objectContaining({ code: 'invalid_argument', message: expect.stringContaining(message) }),
    );
  });
});

describe('bytesOfToken', () => {
  it('bytesOfToken() inverts the byte alphabet and gives null when a character is outside', () => {
    expect([...bytesOfToken(byteCharacters.join(''))!]).toEqual(Array.from({ length: 256 }, (_, i) => i));
    expect(byteCharacters[0x20]).toBe('Ġ');
    expect(bytesOfToken('a b')).toBeNull();
  });
});
