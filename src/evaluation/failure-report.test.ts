import { describe, expect, it } from 'vitest';
import { failureReport, type ReportedTask, wordingOf } from './failure-report.js';
import type { TaskRecord } from './task-record.js';

const task = (
  id: string,
  outcome: TaskRecord['outcome'],
  more: Partial<ReportedTask> = {},
  text: string = `function ${id.replaceAll('-', '_')}() {}`,
): ReportedTask => ({
  record: {
    label: 'dev ar 1',
    id,
    family: id,
    group: id.split('-')[0]!,
    outcome,
    passed: 0,
    total: 6,
    detail: outcome === 'pass' ? null : `detail of ${id}`,
    text,
    stats: { nfe: 1, tokens: 1, wallMs: 1 },
  },
  instruction: `asks for ${id}`,
  named: false,
  typeFault: null,
  ...more,
});

const tasks = [
  task('single-arrays-a', 'pass'),
  task('single-strings-b', 'wrong'),
  task('single-strings-c', 'error', { typeFault: 'Cannot find name xs.', named: true }),
  task('composed-records-d', 'syntax', {}, 'x'.repeat(900)),
  task('composed-records-e', 'syntax'),
  task('composed-records-f', 'syntax'),
];

describe('failureReport()', () => {
  const page = failureReport(tasks, { title: 'dev', byWording: true, samples: 1 });

  it('counts every failure once, by kind', () => {
    expect(page).toContain('### dev\n\n1 of 6 right (16.7 %).');
    expect(page).toMatch(/\| does not parse +\| +3 \| +50\.0 % \|/);
    expect(page).toMatch(/\| does not type-check, and fails +\| +1 \|/);
    expect(page).toMatch(/\| gives a wrong result +\| +1 \|/);
    expect(page).not.toContain('| throws');
  });

  it('gives rates by group, topic and name', () => {
    expect(page).toMatch(/\| single +\| +3 \| +33\.3 % \|/);
    expect(page).toMatch(/\| records +\| +3 \| +0\.0 % \|/);
    expect(page).toMatch(/\| the request gives it +\| +1 \|/);
    // All are worded alike here.
    expect(page).not.toContain('| wording');
  });

  it('shows the first short failures of each kind: request, answer, failing test', () => {
    expect(page).toContain('> asks for composed-records-e');
    expect(page).toContain('```ts\nfunction composed_records_e() {}\n```\n\n`detail of composed-records-e`');
    expect(page).not.toContain('records-f`');
    expect(page).not.toContain('xxxx');
    expect(page).toContain('`detail of single-strings-c`; `Cannot find name xs.`');
  });
});

describe('wordingOf()', () => {
  it('tells styles apart', () => {
    const styles = {
      'unique(items: number[]): number[]\nRemove duplicates.': 'with a signature',
      'sum of squares, [1,2] -> 5': 'with an example',
      'how do I reverse a string': 'a question',
      'Please sort the users by age.': 'polite or in the first person',
      'Sort the users by age (oldest first).': 'a sentence',
      'biggest number, null if empty': 'a note in lower case',
    };
    for (const [text, style] of Object.entries(styles)) expect(wordingOf(text)).toBe(style);
  });
});
