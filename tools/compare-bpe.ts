/**
 * Trains our BPE on a text file; writes its tokenizer.json and how it encodes the first 2,000 documents, for `compare-bpe.py`.
 * Usage: npx tsx tools/compare-bpe.ts corpus.txt vocabSize minFrequency splitDigits output.json
 * The corpus is cut into documents at line ends, as compare-bpe.py does.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { trainBpe } from '../src/text/bpe-trainer.js';
import { tokenizerFromJson } from '../src/text/tokenizer-from-json.js';

const [path, vocabSize, minFrequency, splitDigits, output] = process.argv.slice(2);
if (path === undefined || output === undefined) {
  console.error('usage: compare-bpe.ts corpus.txt vocabSize minFrequency splitDigits(0|1) output.json');
  process.exit(2);
}
const documents = readFileSync(path, 'utf8').split(/(?<=\n)/);
const started = performance.now();
const bpe = trainBpe(documents, {
  vocabSize: Number(vocabSize),
  minFrequency: Number(minFrequency),
  splitDigits: splitDigits === '1',
  specialTokens: ['<|pad|>', '<|end|>', '<|mask|>'],
});
const seconds = ((performance.now() - started) / 1000).toFixed(2);
console.log(`cinnabar: ${bpe.vocab.size} ids, ${bpe.merges.length} merges in ${seconds} s`);
const tokenizer = tokenizerFromJson(bpe.tokenizerJson(), null);
const encodings = documents.slice(0, 2000).map((document) => tokenizer.encode(document));
writeFileSync(output, JSON.stringify({ tokenizerJson: bpe.tokenizerJson(), encodings }));
