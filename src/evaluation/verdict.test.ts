import { describe, expect, it } from 'vitest';
import { judge } from './verdict.js';

const tests = [
  [[1, 'a'], 2],
  [[[2]], { x: 3 }],
] as const;

describe('judge', () => {
  it('judge() passes when every result is the expected one', () => {
    expect(judge(['v2', 'v{".x":3}'], tests)).toEqual({ outcome: 'pass', passed: 2, total: 2, detail: null });
  });

  it('judge() counts what passed and tells the first failure', () => {
    expect(judge(['v2', 'v{".x":4}'], tests)).toEqual({
      outcome: 'wrong',
      passed: 1,
      total: 2,
      detail: 'test 2: ([2]) gave {"x":4}, expected {"x":3}',
    });
    expect(judge(['eTypeError: no', 'v{".x":4}'], tests)).toEqual({
      outcome: 'error',
      passed: 0,
      total: 2,
      detail: 'test 1: (1, "a") threw TypeError: no',
    });
  });

  it('judge() fails a test whose result is absent', () => {
    expect(judge(['v2'], tests)).toMatchObject({ outcome: 'error', passed: 1 });
  });

  it('judge() shortens long values', () => {
    const { detail } = judge([`v"${'x'.repeat(5000)}"`], [[['y'.repeat(5000)], 1]]);
    expect(detail!.length).toBeLessThan(500);
  });
});
