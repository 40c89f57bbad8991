import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createCanvas, PositionState } from './canvas.js';
import { blockSpans, firstCommitted, positionsInState, writtenUntil } from './spans.js';
import { commitToken, remaskToken } from './write-token.js';

const { prompt, frozen, mask, committed } = PositionState;

describe('createCanvas()', () => {
  it('puts masks and frozen tokens behind the prompt', () => {
    const canvas = createCanvas({
      prompt: [5, 6],
      outputLength: 3,
      maskTokenId: 9,
      frozen: new Map([[1, 7]]),
    });
    expect([...canvas.ids]).toEqual([5, 6, 9, 7, 9]);
    expect([...canvas.states]).toEqual([prompt, prompt, mask, frozen, mask]);
  });

  it('throws invalid_argument for a bad length or a frozen offset outside', () => {
    expect(() => createCanvas({ prompt: [1], outputLength: 0, maskTokenId: 9 })).toThrow(/output length.*0/);
    const outside = new Map([[3, 1]]);
    expect(() => createCanvas({ prompt: [1], outputLength: 3, maskTokenId: 9, frozen: outside })).toThrow(
      /offset 3/,
    );
  });
});

describe('commitToken() and remaskToken()', () => {
  it('record token, step and confidence, and undo them', () => {
    const canvas = createCanvas({ prompt: [5], outputLength: 2, maskTokenId: 9 });
    commitToken(canvas, 2, 4, 3, 0.5);
    expect([canvas.ids[2], canvas.states[2], canvas.steps[2], canvas.confidence[2]]).toEqual([
      4,
      committed,
      3,
      0.5,
    ]);
    commitToken(canvas, 2, 6, 4, 0.75);
    expect(canvas.ids[2]).toBe(6);
    remaskToken(canvas, 2);
    expect([canvas.ids[2], canvas.states[2], canvas.steps[2], canvas.confidence[2]]).toEqual([9, mask, 0, 0]);
  });

  it('throw at prompt and frozen positions and outside', () => {
    const canvas = createCanvas({ prompt: [5], outputLength: 2, maskTokenId: 9, frozen: new Map([[0, 7]]) });
    for (const position of [0, 1, 3]) {
      expect(() => commitToken(canvas, position, 4, 1, 1)).toThrow(RangeError);
      expect(() => remaskToken(canvas, position)).toThrow(RangeError);
    }
  });
});

describe('spans', () => {
  it('blockSpans() cover the range without gap or overlap, the last one cut', () => {
    fc.assert(
      fc.property(fc.nat(20), fc.nat(50), fc.integer({ min: 1, max: 20 }), (start, length, size) => {
        let at = start;
        let block = 0;
        for (const span of blockSpans(start, start + length, size)) {
          expect(span.start).toBe(at);
          expect(span.block).toBe(++block);
          expect(span.end - span.start).toBe(Math.min(size, start + length - at));
          at = span.end;
        }
        expect(at).toBe(start + length);
      }),
    );
  });

  it('find positions by state, the first stop token, and the written prefix', () => {
    const canvas = createCanvas({ prompt: [5], outputLength: 4, maskTokenId: 9, frozen: new Map([[1, 7]]) });
    const output = { start: 1, end: 5 };
    commitToken(canvas, 1, 3, 1, 1);
    commitToken(canvas, 4, 7, 1, 1);
    expect(positionsInState(canvas, output, mask)).toEqual([3]);
    // The frozen 7 at position 2 is the user's, not an end of the output.
    expect(firstCommitted(canvas, output, new Set([7]))).toBe(4);
    expect(firstCommitted(canvas, { start: 1, end: 4 }, new Set([7]))).toBe(-1);
    expect(writtenUntil(canvas, 1)).toBe(3);
    expect(writtenUntil(canvas, 4)).toBe(5);
  });
});
