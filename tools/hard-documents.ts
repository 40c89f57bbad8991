/**
 * Training lines that a model has still to learn: `npx tsx tools/hard-documents.ts --model folder --between 1.5:60 --rest 0.2
 * --length 230 --output hard.jsonl a.jsonl b.jsonl`. A line stays when the next-token loss of its answer, in nats and without the first line
 * (names are free; with `--first-line` too: where they are not, it is there that a request is misunderstood), lies in the
 * range; of the others a share stays too, so that what is known is not forgotten. Lines of more than `--length` tokens are
 * left out. The order is kept.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { parametersOf } from '../src/model/parameters.js';
import { readCheckpoint } from '../src/model/read-checkpoint.js';
import { readTokenizer } from '../src/model/read-tokenizer.js';
import { openNodeSession } from '../src/session/ort-node.js';
import type { HostTensor } from '../src/session/session.js';
import { rightFactorType } from '../src/session/signed-products.js';
import { atomicWrite } from '../src/support/atomic-write.js';
import { Random } from '../src/support/random.js';
import { Batch, RowWriter } from '../src/training/batch.js';
import type { Document } from '../src/training/document.js';
import { documentsOf } from '../src/training/load-documents.js';
import { lossGraph } from '../src/training/training-graph.js';

const { values, positionals } = parseArgs({
  options: {
    model: { type: 'string' },
    between: { type: 'string', default: '1.5:60' },
    rest: { type: 'string', default: '0.2' },
    length: { type: 'string', default: '230' },
    'first-line': { type: 'boolean', default: false },
    output: { type: 'string' },
  },
  allowPositionals: true,
});
const { model: folder, output } = values;
if (folder === undefined || output === undefined || positionals.length === 0)
  throw new Error('needs --model, --output and files of training lines');
const [low, high] = values.between.split(':').map(Number) as [number, number];
const [rest, longest] = [Number(values.rest), Number(values.length)];
if (![low, high, rest, longest].every(Number.isFinite))
  throw new Error('--between a:b, --rest and --length are numbers');

const { config, parameters } = await readCheckpoint(folder);
const tokenizer = await readTokenizer(folder);
const rows = 12;
const shape = { rows, length: longest, losses: rows * longest };
const eightBit = await rightFactorType(openNodeSession);
await using session = await openNodeSession(lossGraph(config, { ...shape, eightBit }));
const weights = Object.fromEntries(
  parametersOf(config).map(({ name, shape: size }): [string, HostTensor] => [
    name,
    { type: 'float32', shape: size, data: parameters.get(name)!.data as Float32Array },
  ]),
);

interface Line {
  readonly text: string;
  readonly documents: readonly Document[];
  loss: number;
}

/** How many tokens of an answer are not counted: those up to its first line break. */
function headOf({ ids, promptLength }: Document): number {
  if (values['first-line']) return 0;
  for (let i = promptLength; i < ids.length; i++)
    if (tokenizer.decode([ids[i]!]).includes('\n')) return i + 1 - promptLength;
  return 0;
}

const lines = positionals
  .flatMap((file) => readFileSync(file, 'utf8').trim().split('\n'))
  .map((text): Line => ({ text, documents: documentsOf(JSON.parse(text), tokenizer, config), loss: 0 }))
  .filter(({ documents }) => documents.every(({ ids }) => ids.length <= longest));
const queue = lines
  .flatMap((line) => line.documents.map((document) => ({ line, document })))
  .sort((a, b) => a.document.ids.length - b.document.ids.length);
for (let next = 0; next < queue.length; ) {
  const batch = new Batch(shape);
  const placed: { line: Line; from: number; to: number }[] = [];
  for (let row = 0; row < shape.rows; row++) {
    const writer = new RowWriter(batch, row);
    while (next < queue.length && writer.room >= queue[next]!.document.ids.length) {
      const { line, document } = queue[next++]!;
      const from = batch.losses + headOf(document);
      writer.clean(document.ids, document.promptLength);
      placed.push({ line, from, to: batch.losses });
    }
  }
  const known: Record<string, HostTensor> = { ...batch.feeds(), ...weights };
  const feeds = Object.fromEntries(session.inputNames.map((name) => [name, known[name]!]));
  const { losses } = await session.run(feeds, { losses: null });
  for (const { line, from, to } of placed)
    line.loss += (losses!.data as Float32Array).subarray(from, to).reduce((sum, nats) => sum + nats, 0);
  if (process.stderr.isTTY) process.stderr.write(`\r${next} of ${queue.length}`);
}
const random = new Random(1);
const hard = (loss: number): boolean => loss >= low && loss <= high;
const kept = lines.filter(({ loss }) => hard(loss) || random.next() < rest);
await atomicWrite(output, `${kept.map(({ text }) => text).join('\n')}\n`);
const share = (count: number): string => `${((100 * count) / lines.length).toFixed(1)} %`;
const above = lines.filter(({ loss }) => loss > high).length;
process.stdout.write(
  `${lines.length} lines: ${share(lines.filter(({ loss }) => hard(loss)).length)} within ${low} to ${high} nats, ` +
    `${share(above)} above -> ${kept.length} lines in ${output}\n`,
);
