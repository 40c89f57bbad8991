import { describe, expect, it } from 'vitest';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { tokensOfHoles } from './hole-tokens.js';

const tokenizer = byteTokenizer();
const segments = ['const a = ', ';\nconst b = ', ';'];
const filled = (written: string, holes: string[]) => ({
  holes,
  tokens: tokenizer.encode(written).map((id) => ({ id, step: 1, confidence: 1 })),
});
const ends = '<|end_of_hole|>';

describe('tokensOfHoles()', () => {
  const answer = filled(`10${ends}xyz${ends}`, ['10', 'xyz']);
  const text = 'const a = 10;\nconst b = xyz;';
  const spanOf = (part: string, of = answer, size = part.length) => {
    const start = text.indexOf(part);
    return tokensOfHoles(tokenizer, of, segments, { start, end: start + size });
  };

  it('counts the tokens of the holes and of their ends', () => {
    expect(spanOf('10')).toEqual({ start: 0, end: 2 });
    expect(spanOf('0', answer, 1)).toEqual({ start: 1, end: 2 });
    expect(spanOf('yz')).toEqual({ start: 4, end: 6 });
  });

  it('takes the end of a hole for what follows it at once, and nothing for the text around', () => {
    expect(spanOf(';\n')).toEqual({ start: 2, end: 2 });
    expect(spanOf('const b')).toBeNull();
    expect(spanOf('const a')).toBeNull();
  });

  it('leaves white space out that was written once more, and knows when the text is another', () => {
    expect(spanOf('yz', filled(`10${ends} xyz${ends}`, ['10', 'xyz']))).toEqual({ start: 5, end: 7 });
    expect(spanOf('yz', filled(`10${ends}abc${ends}`, ['10', 'xyz']))).toBeNull();
  });
});
