/** Records of one run → its figures, and the row that they make in a table. */
import { type Estimate, mean, passAt1, ratioOfSums } from './metrics.js';
import type { Cell } from './render-table.js';
import type { TaskRecord } from './task-record.js';

export interface Figures {
  readonly tasks: number;
  /** Share of tasks whose answer passed all tests. */
  readonly passAt1: Estimate;
  readonly passAt1ByGroup: Readonly<Record<string, Estimate & { readonly tasks: number }>>;
  /** Tasks by outcome; only outcomes that occurred. */
  readonly outcomes: Readonly<Record<string, number>>;
  /** Tokens per forward: Σ tokens / Σ forwards. */
  readonly tpf: Estimate;
  /** Forwards a task. */
  readonly nfe: Estimate;
  /** Tokens a task. */
  readonly tokens: Estimate;
  /** Σ tokens / Σ wall seconds of generation, prompt included; tasks that ran side by side each count their own time. */
  readonly tokensPerSecond: Estimate;
}

/** @throws CinnabarError `invalid_argument` without records */
export function summarize(records: readonly TaskRecord[]): Figures {
  const solved = (some: readonly TaskRecord[]): boolean[] => some.map(({ outcome }) => outcome === 'pass');
  const outcomes: Record<string, number> = {};
  for (const { outcome } of records) outcomes[outcome] = (outcomes[outcome] ?? 0) + 1;
  const groups = [...new Set(records.map(({ group }) => group))].sort();
  return {
    tasks: records.length,
    passAt1: passAt1(solved(records)),
    passAt1ByGroup: Object.fromEntries(
      groups.map((group) => {
        const members = records.filter((record) => record.group === group);
        return [group, { ...passAt1(solved(members)), tasks: members.length }];
      }),
    ),
    outcomes,
    tpf: ratioOfSums(records.map(({ stats }) => [stats.tokens, stats.nfe])),
    nfe: mean(records.map(({ stats }) => stats.nfe)),
    tokens: mean(records.map(({ stats }) => stats.tokens)),
    tokensPerSecond: ratioOfSums(records.map(({ stats }) => [stats.tokens, stats.wallMs / 1000])),
  };
}

const groupsShown = 8;

/** Rows for `renderTable`, one a group where there are two to eight of them: run, group, tasks, pass@1 with its interval. */
export function groupRows(label: string, { passAt1ByGroup }: Figures): Record<string, Cell>[] {
  const groups = Object.entries(passAt1ByGroup);
  if (groups.length < 2 || groups.length > groupsShown) return [];
  return groups.map(([group, { tasks, value, low, high }]) => ({
    run: label,
    group,
    tasks,
    'pass@1': `${percent(value)} %`,
    '95 % interval': `${percent(low)}–${percent(high)}`,
  }));
}

const percent = (share: number): string => (100 * share).toFixed(1);

/** A row for `renderTable`: label, tasks, pass@1 with its interval, TPF, NFE, tokens/s. */
export function figuresRow(label: string, figures: Figures): Record<string, Cell> {
  const { passAt1: rate } = figures;
  return {
    run: label,
    tasks: figures.tasks,
    'pass@1': `${percent(rate.value)} %`,
    '95 % interval': `${percent(rate.low)}–${percent(rate.high)}`,
    TPF: figures.tpf.value.toFixed(2),
    NFE: figures.nfe.value.toFixed(1),
    'tokens/s': figures.tokensPerSecond.value.toFixed(0),
  };
}
