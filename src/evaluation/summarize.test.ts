import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { renderTable } from './render-table.js';
import { describeRun, writeSummary } from './run-environment.js';
import { renderSpeedChart } from './speed-chart.js';
import { figuresRow, summarize } from './summarize.js';
import type { TaskRecord } from './task-record.js';

const record = (outcome: TaskRecord['outcome'], nfe: number, tokens: number, wallMs: number): TaskRecord => ({
  ...{ label: 'a', id: 'x', family: 'f', group: 'g', outcome, passed: 0, total: 1, detail: null, text: '' },
  stats: { nfe, tokens, wallMs },
});
const figures = summarize([
  record('pass', 10, 40, 100),
  record('wrong', 30, 40, 300),
  record('unanswered', 0, 0, 0),
]);

describe('summarize', () => {
  it('summarize() weighs speed by tokens and counts unanswered tasks as failed', () => {
    expect(figures.passAt1.value).toBeCloseTo(1 / 3, 12);
    expect(figures.tpf.value).toBe(2);
    expect(figures.nfe.value).toBeCloseTo(40 / 3, 12);
    expect(figures.tokensPerSecond.value).toBeCloseTo(200, 9);
    expect(figures.outcomes).toEqual({ pass: 1, wrong: 1, unanswered: 1 });
  });

  it('figuresRow() makes a row of a table', () => {
    const table = renderTable([figuresRow('threshold 0.9', figures)], { format: 'markdown' });
    expect(table).toContain('| threshold 0.9 |     3 | 33.3 % |');
    expect(table).toContain('| 2.00 | 13.3 |      200 |');
  });
});

describe('renderSpeedChart', () => {
  it('renderSpeedChart() has a point a run at its speed, slow to fast', () => {
    const fast = { ...figures, tpf: { value: 6, low: 5, high: 7 } };
    const sweep = {
      name: 'sweep',
      runs: [
        { label: '0.5', figures: fast },
        { label: '0.9', figures },
      ],
    };
    const svg = renderSpeedChart([sweep, { name: 'twin', runs: [{ figures }] }], {
      title: 't',
      subtitle: 's',
    });
    const [, from, to] = svg.match(/class="line c0" d="M([\d.]+) [\d.]+L([\d.]+) [\d.]+"/)!;
    expect(Number(to)).toBeGreaterThan(Number(from));
    expect(svg).toContain('>0.5</text>');
    expect(svg).toContain('tokens per forward');
    expect(renderSpeedChart([sweep], { title: 't', speed: 'tokensPerSecond' })).toContain(
      'tokens per second',
    );
  });
});

describe('describeRun', () => {
  it('describeRun() tells machine, node, date and commit, and writeSummary() writes them with the figures', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'cinnabar-summary-'));
    try {
      const environment = await describeRun('cinnabar eval --mode ar', folder);
      expect(environment).toMatchObject({
        command: 'cinnabar eval --mode ar',
        commit: null,
        node: process.version,
      });
      expect(environment.machine.cores).toBeGreaterThan(0);
      expect(Date.parse(environment.date)).toBeGreaterThan(0);
      const path = join(folder, 'summary.json');
      await writeSummary(path, { ...environment, runs: { ar: figures } });
      expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ ...environment, runs: { ar: figures } });
    } finally {
      await rm(folder, { recursive: true });
    }
  });
});
