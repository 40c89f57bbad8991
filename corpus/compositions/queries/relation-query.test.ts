import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/support/random.js';
import { canonicalSubject } from '../../request.js';
import { verifyAll } from '../../verify.js';
import { drawRelationQuery } from './relation-query.js';

describe('drawRelationQuery()', () => {
  const random = new Random(11);
  const drawn = Array.from({ length: 300 }, () => drawRelationQuery(random));

  it('draws code that passes the tests of an independent reference', () => {
    const messages = verifyAll(drawn.map(({ request }) => canonicalSubject(request)));
    expect(messages.filter((message) => message !== null)).toEqual([]);
  });

  it('varies the composition and the wording', () => {
    expect(new Set(drawn.map(({ key }) => key)).size).toBeGreaterThan(200);
    expect(new Set(drawn.map(({ wordingKey }) => wordingKey)).size).toBeGreaterThan(120);
    expect(new Set(drawn.map(({ request }) => request.wording)).size).toBeGreaterThan(295);
  });

  it('leaves no choice and no placeholder in a wording, and seven tests that differ', () => {
    for (const { request } of drawn) {
      expect(request.wording).not.toMatch(/undefined|\[object|NaN|#\d|\[[^\]]*\|[^\]]*\]/);
      expect(request.tests).toHaveLength(7);
      expect(new Set(request.tests.map(([, expected]) => JSON.stringify(expected))).size).toBeGreaterThan(1);
    }
  });

  it('draws the same from the same seed', () => {
    const again = new Random(11);
    expect(drawRelationQuery(again)).toEqual(drawn[0]);
  });
});
