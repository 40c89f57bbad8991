/** Tokens committed at every step, against the tables of the published samplers: every pair of masks and steps. */
import { describe, expect, it } from 'vitest';
import { type ScheduleName, transferCounts } from '../../src/decoding/index.js';
import { familiesWith, fixtureJson } from './fixtures.js';

interface TransferTable {
  readonly masked: number;
  readonly steps: number;
  readonly eps?: number;
  readonly [table: string]: number | readonly number[] | undefined;
}

/** Recorded table → schedule, and whether the sampler runs the steps that commit nothing. */
const schedules: Readonly<Record<string, readonly [ScheduleName, boolean]>> = {
  dllm_linear: ['linear', false],
  dllm_cosine: ['cosine', false],
  llada: ['even', true],
  dream: ['dream', true],
};

const families = familiesWith('transfer_counts.json');

describe.skipIf(families.length === 0).each(families)('token counts of %s', (family) => {
  const { tables } = fixtureJson(family, 'transfer_counts.json') as { tables: TransferTable[] };
  const names = [...new Set(tables.flatMap((table) => Object.keys(table)))].filter(
    (name) => !['masked', 'steps', 'eps'].includes(name),
  );

  it.each(names)('are those of the table %s', (name) => {
    expect(Object.keys(schedules)).toContain(name);
    const [schedule, emptySteps] = schedules[name]!;
    const compared = tables.filter((table) => table[name] !== undefined);
    expect(compared).not.toEqual([]);
    for (const { masked, steps, eps, ...table } of compared) {
      const counts = transferCounts(schedule, masked, { steps, endTime: eps });
      const ours = emptySteps ? counts : counts.filter((count) => count > 0);
      expect({ masked, steps, counts: ours }).toEqual({ masked, steps, counts: table[name] });
    }
  });
});
