/** `cinnabar corpus`: the generated training data and its held-out sets. Loaded late: the families are large. */
import type { Example } from '../../../corpus/example.js';
import { renderTable } from '../../evaluation/render-table.js';
import { atomicWriteWith } from '../../support/atomic-write.js';
import { type Command, command } from '../command.js';

const splits = ['train', 'unseen-wording', 'unseen-composition'] as const;
const linesAtOnce = 500;

export const corpusGenerate: Command = command({
  name: 'generate',
  summary: 'Writes a training or held-out set as JSONL; every code in it was executed against its tests.',
  arguments: '',
  options: {
    split: {
      type: 'string',
      choices: splits,
      default: 'train',
      doc: 'The held-out sets share no request with train.',
    },
    size: { type: 'integer', min: 1, default: 1000, doc: 'Examples.' },
    seed: { type: 'integer', min: 0, default: 1, doc: 'Same seed, same file.' },
    compositions: {
      type: 'number',
      min: 0,
      max: 1,
      default: 0.4,
      doc: 'Share of compositions in train and unseen-wording.',
    },
    tests: {
      type: 'boolean',
      doc: 'Also write signature, function name and tests. Always on for held-out sets.',
    },
    output: {
      type: 'string',
      placeholder: 'file.jsonl',
      doc: 'Gets lines {"prompt","response","id","family","group"}. Default: standard output.',
    },
  },
  examples: [
    'cinnabar corpus generate --size 200000 --output data/train.jsonl',
    'cinnabar corpus generate --split unseen-wording --size 500 --output data/unseen-wording.jsonl',
  ],
  async run({ options, io, signal }) {
    const { generateCorpus } = await import('../../../corpus/generate.js');
    const { split, size, seed } = options;
    const withTests = options.tests || split !== 'train';
    const examples = generateCorpus({ split, size, seed, compositionShare: options.compositions, signal });
    if (options.output === undefined) {
      for (const example of examples) io.stdout.write(corpusLine(example, withTests));
      return 0;
    }
    const started = performance.now();
    const { output } = options;
    let count = 0;
    await atomicWriteWith(output, async (file) => {
      let lines = '';
      for (const example of examples) {
        lines += corpusLine(example, withTests);
        if (++count % linesAtOnce === 0) {
          // The write lets a Ctrl-C through, which the generator then sees.
          await file.writeFile(lines);
          lines = '';
        }
      }
      await file.writeFile(lines);
    });
    const seconds = (performance.now() - started) / 1000;
    const short = count < size ? ` (the ${size} asked for do not exist)` : '';
    io.stdout.write(`${count} examples${short} in ${seconds.toFixed(1)} s -> ${output}\n`);
    return 0;
  },
});

export const corpusReport: Command = command({
  name: 'report',
  summary: 'Counts what the corpus is made of, and executes every family against its tests.',
  arguments: '',
  options: {},
  examples: ['cinnabar corpus report'],
  async run({ io }) {
    const { checkFamilies } = await import('../../../corpus/generate.js');
    const { allFamilies } = await import('../../../corpus/families/index.js');
    const { allRequests } = await import('../../../corpus/family-requests.js');
    const rows = new Map<
      string,
      { group: string; families: number; phrasings: number; codes: number; tests: number }
    >();
    for (const family of allFamilies) {
      const row = rows.get(family.group) ?? {
        group: family.group,
        families: 0,
        phrasings: 0,
        codes: 0,
        tests: 0,
      };
      const requests = allRequests(family);
      row.families++;
      row.phrasings += family.phrasings.length;
      row.codes += requests.length;
      row.tests += requests.reduce((sum, { tests }) => sum + tests.length, 0);
      rows.set(family.group, row);
    }
    const sum = (key: 'families' | 'phrasings' | 'codes' | 'tests'): number =>
      [...rows.values()].reduce((total, row) => total + row[key], 0);
    const total = {
      group: 'all',
      families: sum('families'),
      phrasings: sum('phrasings'),
      codes: sum('codes'),
      tests: sum('tests'),
    };
    io.stdout.write(`${renderTable([...rows.values(), total])}\n`);
    const failures = checkFamilies();
    for (const failure of failures) io.stderr.write(`${failure}\n`);
    io.stdout.write(
      failures.length === 0
        ? 'every code passes its tests\n'
        : `${failures.length} families fail their tests\n`,
    );
    return failures.length === 0 ? 0 : 1;
  },
});

function corpusLine(
  { id, family, group, instruction, signature, functionName, code, tests }: Example,
  withTests: boolean,
): string {
  const line = { prompt: instruction, response: code, id, family, group };
  const more = withTests ? { signature, function_name: functionName, tests } : {};
  return `${JSON.stringify({ ...line, ...more })}\n`;
}
