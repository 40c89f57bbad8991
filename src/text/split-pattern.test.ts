import * as library from '@huggingface/tokenizers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitPattern, splitText } from './split-pattern.js';

// The package exports the class and its type declarations do not.
const { SplitPreTokenizer } = library as unknown as {
  SplitPreTokenizer: new (config: object) => { pre_tokenize_text(text: string): string[] };
};

const pieces = (text: string, splitDigits = true): string[] => {
  const list: string[] = [];
  splitText(text, splitDigits, (piece) => list.push(piece));
  return list;
};

describe('splitText', () => {
  it('splitText() cuts words, digits, contractions and white space as Qwen2 does', () => {
    expect(pieces("I'Ll pay  12€!\n\n  ok")).toEqual([
      'I',
      "'Ll",
      ' pay',
      ' ',
      ' ',
      '1',
      '2',
      '€!\n\n',
      ' ',
      ' ok',
    ]);
    expect(pieces('x=2024', false)).toEqual(['x', '=', '2024']);
    expect(pieces('a\u0085\ufeffb')).toEqual(['a', '\u0085', '\ufeffb']);
    expect(pieces('')).toEqual([]);
  });

  it.each([true, false])(
    'splitText() cuts as the tokenizer library does when splitDigits is %s',
    (splitDigits) => {
      const config = {
        type: 'Split',
        pattern: { Regex: splitPattern(splitDigits) },
        behavior: 'Isolated',
        invert: false,
      };
      const splitter = new SplitPreTokenizer(config);
      const unit = fc.oneof(
        fc.constantFrom(
          ' ',
          '\n',
          '\r',
          '\t',
          '\u0085',
          '\ufeff',
          "'",
          's',
          'LL',
          'ſ',
          '7',
          '½',
          'é',
          '_',
          '\ud800',
        ),
        fc.string({ unit: 'binary', minLength: 1, maxLength: 1 }),
      );
      fc.assert(
        fc.property(fc.array(unit), (units) => {
          const text = units.join('');
          expect(pieces(text, splitDigits)).toEqual(splitter.pre_tokenize_text(text));
        }),
        { numRuns: 300 },
      );
    },
  );
});
