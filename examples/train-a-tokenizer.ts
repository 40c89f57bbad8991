/** A byte-level BPE vocabulary learnt from texts, as a Hugging Face tokenizer.json. */
import { tokenizerFromJson, trainBpe } from 'cinnabar/text';

const texts = [
  'function add(a: number, b: number): number {\n  return a + b;\n}',
  'function twice(n: number): number {\n  return n + n;\n}',
];
const bpe = trainBpe(texts, { vocabSize: 300, specialTokens: ['<|end|>', '<|mask|>'], minFrequency: 1 });
const tokenizer = tokenizerFromJson(bpe.tokenizerJson(), null);
const ids = tokenizer.encode('function half(n: number): number');
console.log(ids.map((id) => JSON.stringify(tokenizer.decode([id]))).join(' '));
