import { describe, expect, it } from 'vitest';
import { Random } from '../src/support/random.js';
import { reworded } from './synonyms.js';

const code = "function maxOf(list: number[]): number {\n  return Math.max(...list, 0) + 'last'.length;\n}";
const variants = (text: string): Set<string> =>
  new Set(Array.from({ length: 300 }, (_, seed) => reworded(text, code, new Random(seed))));

describe('reworded()', () => {
  it('says the same in other words and gives the same for the same random state', () => {
    const text = 'Find the largest element of an array.';
    const found = variants(text);
    expect(found.size).toBeGreaterThan(10);
    expect([...found].filter((one) => /biggest \w+ of an array/.test(one))).not.toEqual([]);
    expect(reworded(text, code, new Random(3))).toBe(reworded(text, code, new Random(3)));
  });

  it('leaves quoted text, numbers and words that the code holds', () => {
    for (const text of variants(
      'Drop the "largest element" of list until \'last\' and 12 are left, `delete` too',
    )) {
      expect(text).toContain('"largest element"');
      expect(text).toContain("'last'");
      expect(text).toContain('`delete`');
      expect(text).toMatch(/\blist\b/);
      expect(text).toContain('12');
    }
  });

  it('keeps the article in step with the word behind it', () => {
    for (const text of variants('sum an array')) expect(text).not.toMatch(/\ba array|an list/);
  });
});
