/**
 * Records of one run → a section of the page of failures, in Markdown: pass rates by group, by topic and by wording,
 * what kinds of failures there were, and the first short ones of each kind as they are. Nothing is picked by hand.
 */
import { passAt1 } from './metrics.js';
import { renderTable } from './render-table.js';
import type { TaskRecord } from './task-record.js';

export interface ReportedTask {
  readonly record: TaskRecord;
  /** What was asked. */
  readonly instruction: string;
  /** Code that an edit starts from. */
  readonly original?: string | undefined;
  /** Whether the instruction asks for a certain name; null where that is no matter. */
  readonly named: boolean | null;
  /** What the compiler says about the types of the answer; null when nothing. */
  readonly typeFault: string | null;
}

export interface FailureReportOptions {
  readonly title: string;
  /** Also count by the style of the request. */
  readonly byWording: boolean;
  /** Samples of each kind of failure at most. */
  readonly samples: number;
}

const kinds = {
  syntax: 'does not parse',
  missing: 'has no function of the name that is asked for',
  type: 'does not type-check, and fails',
  error: 'throws',
  wrong: 'gives a wrong result',
  timeout: 'never ends, or takes too long',
  memory: 'takes too much memory',
  unanswered: 'was not answered (longer than the context)',
} as const;
type Kind = keyof typeof kinds;

/** Longer requests and answers are counted, not shown. */
const longestShown = 700;

/** A section that begins with a heading of the third level. */
export function failureReport(tasks: readonly ReportedTask[], options: FailureReportOptions): string {
  const failed = tasks.filter(({ record }) => record.outcome !== 'pass');
  const share = (count: number): string => `${((100 * count) / tasks.length).toFixed(1)} %`;
  const parts = [
    `### ${options.title}`,
    `${tasks.length - failed.length} of ${tasks.length} right (${share(tasks.length - failed.length)}).`,
  ];
  const found = (Object.keys(kinds) as Kind[]).flatMap((kind) => {
    const members = failed.filter((task) => kindOf(task) === kind);
    return members.length === 0 ? [] : [{ kind, members }];
  });
  const counts = found.map(({ kind, members }) => ({
    'the answer': kinds[kind],
    tasks: members.length,
    'of all': share(members.length),
  }));
  if (counts.length > 0) parts.push(renderTable(counts, { format: 'markdown' }));
  parts.push(...tableBy('group', tasks, ({ record }) => record.group));
  parts.push(...tableBy('topic', tasks, topicOf));
  if (options.byWording) {
    parts.push(...tableBy('wording', tasks, ({ instruction }) => wordingOf(instruction)));
    parts.push(
      ...tableBy('name', tasks, ({ named }) =>
        named === null ? null : named ? 'the request gives it' : 'any name will do',
      ),
    );
  }
  for (const { kind, members } of found) {
    const short = members.filter(
      ({ instruction, original = '', record }) =>
        instruction.length + original.length + record.text.length <= longestShown,
    );
    const shown = (short.length > 0 ? short : members).slice(0, options.samples);
    parts.push(`#### Where the answer ${kinds[kind]}`, ...shown.flatMap(sampleOf));
  }
  return `${parts.join('\n\n')}\n`;
}

function kindOf({ record, typeFault }: ReportedTask): Kind {
  const { outcome } = record;
  if ((outcome === 'error' || outcome === 'wrong') && typeFault !== null) return 'type';
  return outcome === 'pass' ? 'wrong' : outcome;
}

/** `arrays` of `single-arrays-chunk`; groups that are subjects already have no further topic. */
function topicOf({ record }: ReportedTask): string | null {
  if (!/^(single|composed|harder)$/.test(record.group)) return null;
  return record.id.split('-')[1] ?? null;
}

/** How a request is written, by its most telling trait. */
export function wordingOf(instruction: string): string {
  const text = instruction.trim();
  if (/\w\([^()]*\w\??: ?[\w{[(]/.test(text)) return 'with a signature';
  if (/->|→|=>|\be\.?g\b|\bexample\b/i.test(text)) return 'with an example';
  if (/\?$/.test(text) || /^(how|what|which|can|could|is there|why|does)\b/i.test(text)) return 'a question';
  if (/\b(please|i need|i want|i have|i'd like|my)\b/i.test(text)) return 'polite or in the first person';
  if (/^[A-Z]/.test(text)) return 'a sentence';
  return 'a note in lower case';
}

/** Nothing when the tasks do not differ in it. */
function tableBy(
  name: string,
  tasks: readonly ReportedTask[],
  keyOf: (task: ReportedTask) => string | null,
): string[] {
  const groups = new Map<string, boolean[]>();
  for (const task of tasks) {
    const key = keyOf(task);
    if (key !== null) groups.set(key, [...(groups.get(key) ?? []), task.record.outcome === 'pass']);
  }
  if (groups.size < 2) return [];
  const rows = [...groups].map(([key, solved]) => {
    const { value, low, high } = passAt1(solved);
    const percent = (part: number): string => (100 * part).toFixed(1);
    return {
      [name]: key,
      tasks: solved.length,
      'pass@1': `${percent(value)} %`,
      '95 % interval': `${percent(low)}–${percent(high)}`,
    };
  });
  rows.sort((a, b) => Number.parseFloat(String(b['pass@1'])) - Number.parseFloat(String(a['pass@1'])));
  return [renderTable(rows, { format: 'markdown' })];
}

function sampleOf({ record, instruction, original, typeFault }: ReportedTask): string[] {
  const quoted = instruction
    .split('\n')
    .map((line) => `> ${line}`.trimEnd())
    .join('\n');
  const said = [record.detail, typeFault].filter((text) => text !== null).map((text) => code(text));
  return [
    `${code(record.id)}:`,
    /[<`*_]/.test(instruction) || /^\s/m.test(instruction) ? fenced(instruction, 'text') : quoted,
    ...(original === undefined ? [] : [fenced(original, 'ts')]),
    'The answer:',
    fenced(record.text === '' ? '(nothing)' : record.text, 'ts'),
    said.length === 0 ? 'No detail.' : said.join('; '),
  ];
}

function fenced(text: string, language: string): string {
  const fence = text.includes('```') ? '````' : '```';
  return `${fence}${language}\n${text.trimEnd()}\n${fence}`;
}

function code(text: string): string {
  const line = text.replaceAll('\n', ' ').trim();
  return line.includes('`') ? `\`\` ${line} \`\`` : `\`${line}\``;
}
