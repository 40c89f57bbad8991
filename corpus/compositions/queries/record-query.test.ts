import { describe, expect, it } from 'vitest';
import { Random } from '../../../src/support/random.js';
import { canonicalSubject } from '../../request.js';
import { verifyAll } from '../../verify.js';
import { drawRecordQuery } from './draw-query.js';

const drawn = Array.from({ length: 400 }, (_, i) => drawRecordQuery(new Random(7).fork(`query ${i}`)));
const subjects = drawn.map(({ request }) => canonicalSubject(request));

describe('drawRecordQuery()', () => {
  it('gives code that does what its independent reference does', () => {
    expect(verifyAll(subjects).filter((failure) => failure !== null)).toEqual([]);
  });

  it('draws all kinds, and hardly ever the same twice', () => {
    expect(new Set(drawn.map(({ request }) => request.family))).toEqual(
      new Set(['query-list', 'query-group', 'query-value', 'query-pick']),
    );
    expect(new Set(drawn.map(({ request }) => request.wording)).size).toBeGreaterThan(395);
    expect(new Set(drawn.map(({ key }) => key)).size).toBeGreaterThan(350);
  });

  it('tests every request with empty lists, ties and results that differ', () => {
    for (const { tests } of subjects) {
      expect(tests.length).toBeGreaterThan(6);
      expect(tests[0]![0][0]).toEqual([]);
    }
    const telling = subjects.filter(
      ({ tests }) => new Set(tests.map(([, expected]) => JSON.stringify(expected))).size > 2,
    );
    expect(telling.length / subjects.length).toBeGreaterThan(0.85);
  });
});
