/**
 * The page of failures: what the models get wrong, from the records of evaluations (`cinnabar eval --output`).
 * `npx tsx tools/failures-page.ts [--output docs/failures.md] [--samples 3] [--mode speculative] model=folder ...`
 * `model` is what the page calls it. Of each set the run of the given mode is shown, or the first one.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { developmentSet, editSet, infillSet } from '../corpus/development/index.js';
import { inspectCode } from '../src/effort/inspect-code.js';
import { extractCode } from '../src/evaluation/extract-code.js';
import { failureReport, type ReportedTask } from '../src/evaluation/failure-report.js';
import type { TaskRecord } from '../src/evaluation/task-record.js';
import { atomicWrite } from '../src/support/atomic-write.js';

type Asked = Pick<ReportedTask, 'instruction' | 'original' | 'named'>;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    output: { type: 'string', default: 'docs/failures.md' },
    samples: { type: 'string', default: '3' },
    mode: { type: 'string', default: 'speculative' },
  },
});
if (positionals.length === 0) throw new Error('name at least one evaluation: model=folder');

/** Records hold their instruction; those of the hand-written sets are also known by their id. */
const developed = new Map<string, Asked>([
  ...developmentSet.map(({ id, prompt, functionName }): [string, Asked] => [
    id,
    { instruction: prompt, named: functionName !== null },
  ]),
  ...infillSet.map(({ id, segments }): [string, Asked] => [
    id,
    { instruction: segments.join('<|hole|>'), named: null },
  ]),
  ...editSet.map(({ id, instruction, original }): [string, Asked] => [
    id,
    { instruction, original, named: null },
  ]),
]);

function reported(record: TaskRecord): ReportedTask {
  const asked = developed.get(record.id) ?? {
    instruction: record.instruction ?? '(not recorded)',
    named: null,
  };
  return { ...asked, record, typeFault: typeFaultOf(record) };
}

/** Of answers that ran and failed: the first fault in their types. */
function typeFaultOf({ outcome, text }: TaskRecord): string | null {
  if (outcome !== 'error' && outcome !== 'wrong') return null;
  return inspectCode(extractCode(text)).faults.find(({ kind }) => kind === 'type')?.message ?? null;
}

/** Of each set the wanted run. A label is `set mode fingerprint`; the last fingerprint of a run counts. */
function runsOf(
  records: readonly TaskRecord[],
): { readonly set: string; readonly run: string; readonly records: TaskRecord[] }[] {
  const bySet = new Map<string, Map<string, TaskRecord[]>>();
  const newest = new Map<string, string>();
  for (const { label } of records) newest.set(label.slice(0, label.lastIndexOf(' ')), label);
  for (const record of records) {
    const name = record.label.slice(0, record.label.lastIndexOf(' '));
    if (newest.get(name) !== record.label) continue;
    const set = name.split(' ')[0]!;
    const run = name.slice(set.length + 1);
    const runs = bySet.get(set) ?? new Map<string, TaskRecord[]>();
    runs.set(run, [...(runs.get(run) ?? []), record]);
    bySet.set(set, runs);
  }
  return [...bySet].map(([set, runs]) => {
    const run = runs.has(values.mode) ? values.mode : [...runs.keys()][0]!;
    return { set, run, records: runs.get(run)! };
  });
}

const sections: string[] = [];
for (const given of positionals) {
  const at = given.indexOf('=');
  if (at < 1) throw new Error(`expected model=folder, got ${given}`);
  const [model, folder] = [given.slice(0, at), given.slice(at + 1)];
  const lines = (await readFile(join(folder, 'records.jsonl'), 'utf8')).trim().split('\n');
  const summary = JSON.parse(await readFile(join(folder, 'summary.json'), 'utf8')) as Record<string, string>;
  const { command, commit, date } = summary;
  sections.push(
    `## ${model}\n\nFrom \`${command}\`, commit ${commit?.slice(0, 9) ?? 'unknown'}, ${date?.slice(0, 10)}.\n`,
  );
  for (const { set, run, records } of runsOf(lines.map((line) => JSON.parse(line) as TaskRecord))) {
    const title = `${model}: ${set}, mode ${run}`;
    const options = { title, byWording: set === 'dev', samples: Number(values.samples) };
    sections.push(failureReport(records.map(reported), options));
  }
}
const head = `# What the models get wrong

Made by \`npx tsx tools/failures-page.ts ${process.argv.slice(2).join(' ')}\` from the records of evaluations: every task that
failed is counted, and of each kind of failure the first short ones of the set are shown as they came. \`dev\`, \`infill\` and
\`edit\` are the hand-written development sets.
`;
await atomicWrite(values.output, [head, ...sections].join('\n'));
