import { describe, expect, it } from 'vitest';
import { Random } from '../../src/support/random.js';
import { failedTests } from '../run-code.js';
import { verifyAll } from '../verify.js';
import { allEdits, drawWrittenEdit } from './draw-edit.js';
import { editFamilies } from './index.js';

const all = editFamilies.flatMap(allEdits);

describe('the edits written by hand', () => {
  it('are many, with names of their own and ten instructions each', () => {
    expect(editFamilies.length).toBeGreaterThan(150);
    expect(new Set(editFamilies.map(({ name }) => name)).size).toBe(editFamilies.length);
    for (const { name, instructions } of editFamilies) {
      expect([name, new Set(instructions).size >= 10]).toEqual([name, true]);
    }
  });

  it('give code that passes its tests, from an original that does not unless only its form changes', () => {
    expect(verifyAll(all).filter((failure) => failure !== null)).toEqual([]);
    const odd = all.filter(({ original, functionName, tests, change }) => {
      const passes = failedTests(original, functionName, tests, { turns: 20_000 }).length === 0;
      return passes !== (change === 'rewrite');
    });
    expect(odd.map(({ family }) => family)).toEqual([]);
  });
});

describe('drawWrittenEdit()', () => {
  it('fills the slots of both codes and the instruction alike', () => {
    const family = {
      name: 'limit',
      change: 'change',
      slots: { k: [3, 4] },
      functionName: 'cut',
      original: 'function cut(xs: number[]): number[] {\n  return xs;\n}',
      code: 'function cut(xs: number[]): number[] {\n  return xs.slice(0, {k});\n}',
      instructions: ['only the first {k}'],
      tests: [],
    } as const;
    for (let seed = 1; seed < 6; seed++) {
      const { id, instruction, code } = drawWrittenEdit(family, 'train-7', new Random(seed));
      const k = /(\d)\)/.exec(code)![1];
      expect([id, instruction]).toEqual(['train-7-change', `only the first ${k}`]);
    }
  });
});
