import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import { failedTests } from '../run-code.js';
import { cutSpans } from './cut-spans.js';
import { infillOf } from './infill.js';
import { joinInfill } from './infill-example.js';

const example: Example = {
  id: 'train-7',
  family: 'count-vowels',
  group: 'strings',
  instruction: 'Count the vowels of a text.',
  signature: null,
  functionName: 'countVowels',
  code: `function countVowels(text: string): number {
  let count = 0;
  for (const letter of text.toLowerCase()) {
    if ('aeiou'.includes(letter)) count++;
  }
  return count;
}`,
  tests: [
    [['Anna'], 2],
    [[''], 0],
    [['xyz'], 0],
  ],
};

describe('infillOf()', () => {
  it('gives back a text that passes when holes and segments are joined', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const infill = infillOf(example, new Random(seed))!;
        expect(infill.segments).toHaveLength(infill.holes.length + 1);
        expect(failedTests(joinInfill(infill.segments, infill.holes), 'countVowels', example.tests)).toEqual(
          [],
        );
        for (const hole of infill.holes) expect(hole.trim()).toBe(hole);
        for (const segment of infill.segments) expect(segment).not.toBe('');
      }),
      { numRuns: 200 },
    );
  });

  it('cuts one, two and three holes, whole statements and parts of them', () => {
    const cuts = Array.from({ length: 200 }, (_, seed) => infillOf(example, new Random(seed))!);
    expect(new Set(cuts.map(({ holes }) => holes.length))).toEqual(new Set([1, 2, 3]));
    const holes = new Set(cuts.flatMap((cut) => cut.holes));
    expect(holes).toContain('return count;');
    expect(holes).toContain("'aeiou'.includes(letter)");
    expect(holes).toContain('text.toLowerCase()');
  });

  it('is the same for the same seed', () => {
    expect(infillOf(example, new Random(5))).toEqual(infillOf(example, new Random(5)));
  });

  it('gives null when there is nothing to cut', () => {
    expect(infillOf({ ...example, code: 'function f(): void {}' }, new Random(1))).toBeNull();
  });
});

describe('cutSpans()', () => {
  it('stays inside the body', () => {
    const bodyStart = example.code.indexOf('{');
    for (const { start, end } of cutSpans(example.code)) {
      expect(start).toBeGreaterThan(bodyStart);
      expect(end).toBeLessThan(example.code.length);
    }
  });
});
