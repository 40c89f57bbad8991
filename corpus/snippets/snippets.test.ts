import { describe, expect, it } from 'vitest';
import { verifyAll } from '../verify.js';
import { snippets } from './index.js';

describe('snippets', () => {
  it('pass their tests, under names of their own', () => {
    expect(snippets.length).toBeGreaterThan(100);
    expect(new Set(snippets.map(({ name }) => name)).size).toBe(snippets.length);
    expect(verifyAll(snippets).filter((failure) => failure !== null)).toEqual([]);
    for (const { name, comments } of snippets) expect([name, comments.length > 2]).toEqual([name, true]);
  });
});
