/** `cinnabar corpus`: the generated training data and its held-out sets. Loaded late: the families are large. */
import { renderTable } from '../../evaluation/render-table.js';
import { atomicWriteWith } from '../../support/atomic-write.js';
import { type Command, command } from '../command.js';
import { corpusLines } from '../corpus-lines.js';

const splits = ['train', 'unseen-request', 'unseen-wording', 'unseen-composition'] as const;
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
      doc: 'The held-out sets share no request with train; as infills and edits, no function with its infills and edits either.',
    },
    format: {
      type: 'string',
      choices: ['request', 'infill', 'edit'],
      default: 'request',
      doc: 'request: lines {"prompt","response"}; infill: {"segments","holes"}; edit: {"instruction","original","response"}; each with id, family and group.',
    },
    size: {
      type: 'integer',
      min: 1,
      default: 1000,
      doc: 'Requests drawn; some give no infill or edit, so that fewer lines come out.',
    },
    seed: { type: 'integer', min: 0, default: 1, doc: 'Same seed, same file.' },
    scope: {
      type: 'string',
      choices: ['all', 'core'],
      default: 'all',
      doc: 'core: only the families and schemes that a model of a few million parameters can learn whole.',
    },
    compositions: {
      type: 'number',
      min: 0,
      max: 1,
      default: 0.4,
      doc: 'Share of compositions; unseen-composition has nothing else.',
    },
    group: {
      type: 'string',
      placeholder: 'name',
      doc: 'Only families of this group ("cinnabar corpus report" lists them), and no compositions.',
    },
    tests: {
      type: 'boolean',
      doc: 'Also write function name and tests. Always on for held-out sets.',
    },
    output: { type: 'string', placeholder: 'file.jsonl', doc: 'File to write. Default: standard output.' },
  },
  examples: [
    'cinnabar corpus generate --size 200000 --output data/train.jsonl',
    'cinnabar corpus generate --format infill --size 40000 --seed 2 --output data/infill.jsonl',
    'cinnabar corpus generate --split unseen-wording --size 500 --output data/unseen-wording.jsonl',
    'cinnabar corpus generate --split unseen-wording --format edit --size 500 --output unseen-edit.jsonl',
  ],
  async run({ options, io, signal }) {
    const { split, format, output } = options;
    const { size, seed, scope, group } = options;
    const settings = { split, format, size, seed, scope, group, signal } as const;
    const withTests = options.tests || split !== 'train';
    const lines = corpusLines({ ...settings, compositionShare: options.compositions, withTests });
    if (output === undefined) {
      for await (const line of lines) io.stdout.write(line);
      return 0;
    }
    const started = performance.now();
    let count = 0;
    await atomicWriteWith(output, async (file) => {
      let text = '';
      for await (const line of lines) {
        text += line;
        if (++count % linesAtOnce === 0) {
          // The write lets a Ctrl-C through, which the generator then sees.
          await file.writeFile(text);
          text = '';
        }
      }
      await file.writeFile(text);
    });
    const seconds = (performance.now() - started) / 1000;
    io.stdout.write(`${count} lines from ${options.size} requests in ${seconds.toFixed(1)} s -> ${output}\n`);
    return 0;
  },
});

export const corpusReport: Command = command({
  name: 'report',
  summary: 'Counts what the corpus is made of, and executes every family against its tests.',
  arguments: '',
  options: {
    scope: { type: 'string', choices: ['all', 'core'], default: 'all', doc: 'Of the sets that are drawn.' },
    size: {
      type: 'integer',
      min: 10,
      default: 2000,
      doc: 'Training requests drawn to be counted; a tenth of that of each held-out set.',
    },
    ngram: {
      type: 'integer',
      min: 1,
      default: 8,
      doc: 'Words of an n-gram that held-out sets may share with train.',
    },
  },
  examples: ['cinnabar corpus report', 'cinnabar corpus report --scope core --size 20000'],
  async run({ options, io, signal }) {
    const { checkFamilies, generateCorpus } = await import('../../../corpus/generate.js');
    const { allFamilies } = await import('../../../corpus/families/index.js');
    const { allRequests, phrasingsOf } = await import('../../../corpus/family-requests.js');
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
      row.phrasings += phrasingsOf(family).length;
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
    const { reportCorpus } = await import('../../../corpus/report.js');
    const { scope, size } = options;
    const sets = splits.map((split) => {
      const count = split === 'train' ? size : Math.ceil(size / 10);
      return [split, generateCorpus({ split, size: count, seed: 1, scope, signal })] as const;
    });
    const report = reportCorpus(Object.fromEntries(sets), options.ngram);
    io.stdout.write(`\n${renderTable(report.sets.map((set) => ({ ...set })))}\n`);
    const overlaps = report.overlaps.map(({ set, sameInstructions, sharedNgrams }) => ({
      set,
      'same instructions as train': sameInstructions,
      [`${options.ngram}-grams shared`]: `${(100 * sharedNgrams).toFixed(1)} %`,
    }));
    io.stdout.write(`\n${renderTable(overlaps)}\n`);
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
