import { describe, expect, it } from 'vitest';
import { effortJson } from './result-json.js';

describe('effortJson()', () => {
  it('says what was done and what the answer passed', () => {
    const checks = {
      parses: true,
      typeChecks: true,
      signature: false,
      examplesPassed: 1,
      examplesTotal: 2,
    };
    const report = {
      level: 'low',
      candidates: 4,
      repairs: 1,
      chosen: 'sample',
      renamed: false,
      agreeing: 2,
      probability: 0.25,
      checks,
    } as const;
    expect(effortJson(report)).toEqual({
      ...report,
      checks: { parses: true, type_checks: true, signature: false, examples_passed: 1, examples_total: 2 },
    });
  });
});
