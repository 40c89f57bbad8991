import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/support/random.js';
import { canonicalSubject } from '../../request.js';
import { verifyAll } from '../../verify.js';
import { drawTextQuery } from './text-query.js';

const random = new Random(17);
const drawn = Array.from({ length: 300 }, () => drawTextQuery(random));

describe('drawTextQuery()', () => {
  it('writes code that agrees with the independent reference', () => {
    const subjects = drawn.map(({ request }) => canonicalSubject(request));
    expect(verifyAll(subjects).filter((failure) => failure !== null)).toEqual([]);
  });

  it('varies what is asked and how', () => {
    expect(new Set(drawn.map(({ key }) => key)).size).toBeGreaterThan(250);
    expect(new Set(drawn.map(({ wordingKey }) => wordingKey)).size).toBeGreaterThan(150);
    expect(new Set(drawn.map(({ request }) => request.wording)).size).toBeGreaterThan(290);
  });

  it('fills every placeholder and tests the empty text', () => {
    for (const { request } of drawn) {
      expect(request.wording).not.toMatch(/\bX\b|\[\w+\|\w+\]|~|§|undefined/);
      expect(request.body).not.toMatch(/§|undefined/);
      expect(request.tests).toHaveLength(7);
      expect(request.tests[0]![0][0]).toBe('');
    }
  });

  it('gives the same compositions for the same seed', () => {
    const again = new Random(17);
    expect(drawTextQuery(again)).toEqual(drawn[0]);
  });
});
