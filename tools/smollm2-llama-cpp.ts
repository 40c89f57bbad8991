/**
 * Records what llama.cpp makes of SmolLM2-135M-Instruct (GGUF): ids of 200 texts, and greedy continuations of 20 chat
 * prompts. llama.cpp comes with the package node-llama-cpp, installed outside of this repository's dependencies:
 *   npm i --ignore-scripts --omit=optional node-llama-cpp @node-llama-cpp/linux-x64
 *
 * Usage: npx tsx tools/smollm2-llama-cpp.ts model.gguf path/to/node_modules/node-llama-cpp [record.json]
 * The record is of the file with weights dequantized by tools/gguf-dequantize.py: llama.cpp then computes in float32.
 * Writes the record, by default test/fixtures/smollm2/llama-cpp.json; for another model (test/conformance/qwen-gguf.test.ts)
 * name its place. Development only.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { openGguf } from '../src/model/weights/gguf/read-gguf.js';
import { tokenizerFromGguf } from '../src/model/weights/gguf/tokenizer-from-gguf.js';
import { Random } from '../src/support/random.js';

const [modelPath, packagePath, outputPath] = process.argv.slice(2);
if (modelPath === undefined || packagePath === undefined) {
  throw new Error('usage: smollm2-llama-cpp model.gguf node_modules/node-llama-cpp [record.json]');
}

const newTokens = 64;
const textCount = 200;

/** Pieces that tokenizers disagree on: whitespace, digits, contractions, scripts, marks, controls, special tokens. */
const pieces: readonly string[] = [
  ...[
    ' ',
    '  ',
    '   ',
    '\t',
    '\t\t',
    '\n',
    '\n\n',
    '\r\n',
    ' \n',
    '\n    ',
    '\u00a0',
    '\u0085',
    '\u2028',
    '\u3000',
  ],
  ...['\ufeff', '\u200b', '\u200d', '\u0000', '\u001b[0m', '\u007f'],
  ...['0', '7', '42', '2024', '3.14159', '1e-9', '0xFF', '²', '½', '٣٤', '१२', 'Ⅷ', '一二三', '𝟜𝟚'],
  ...["don't", "I'll", "we've", "SHE'S", "y'all", "o'clock", "'tis", 'it’s', "'S", "'ſ"],
  ...['hello', 'Hello', 'WORLD', 'naïve', 'café', 'cafe\u0301', 'Å', 'A\u030a', 'ﬁne', 'ß', 'İstanbul', 'ǆ'],
  ...[
    'Привет',
    'мир',
    'γειά',
    'שלום',
    'مرحبا',
    'नमस्ते',
    'สวัสดี',
    '你好',
    '世界',
    'こんにちは',
    '안녕',
    'Tiếng Việt',
  ],
  ...['🙂', '👩‍👩‍👧', '🏳️‍🌈', '🇩🇪', '❤️', '👍🏽', '𝔘𝔫𝔦', '𐍈'],
  ...[
    'def f(x):\n    return x ** 2\n',
    'const a = [1, 2, 3].map((n) => n * 2);',
    'if (!ok) {\n\treturn;\n}',
    '</div>',
  ],
  ...[
    '#include <stdio.h>',
    'SELECT * FROM t WHERE a >= 10;',
    '$HOME/.config',
    'a->b::c',
    '\\n',
    '/* … */',
    '// ===',
  ],
  ...['=>', '!==', '...', '——', '«»', '“quoted”', '$€£¥', '%^&*', '___', '--', '`x`', '[[[', '}}}', '\\\\'],
  ...['<|im_start|>', '<|im_end|>', '<|endoftext|>', '<|im_start', '|>', '<repo_name>', '<empty_output>'],
  ...[
    'camelCaseName',
    'snake_case_name',
    'SCREAMING_CASE',
    'https://example.com/a?b=c&d=e#f',
    'me@example.org',
  ],
];

/** Each piece alone, then random sequences of them. */
function texts(): string[] {
  const random = new Random(5);
  const made = new Set(pieces);
  while (made.size < textCount) {
    const length = 2 + random.int(8);
    made.add(Array.from({ length }, () => pieces[random.int(pieces.length)]!).join(''));
  }
  return [...made];
}

const prompts: readonly string[] = [
  'What is the capital of France?',
  'Write a Python function that reverses a string.',
  'Explain gravity to a five-year-old.',
  'List three fruits.',
  'Translate "good morning" into Spanish.',
  'What is 12 + 30?',
  'Write a haiku about the sea.',
  'Why is the sky blue?',
  'Name the planets of the solar system.',
  'Give me a recipe for pancakes.',
  'Who wrote Romeo and Juliet?',
  'Summarize: The cat sat on the mat because it was warm and sunny there.',
  'Fix the grammar: "He go to school yesterday."',
  'What does HTTP stand for?',
  'Write a short story about a dragon who is afraid of fire.',
  'How do I boil an egg?',
  'Write a SQL query that counts the rows of the table users.',
  'What are the benefits of exercise?',
  'Tell me a joke.',
  'Was ist die Hauptstadt von Deutschland?',
];

const library = (await import(pathToFileURL(resolve(packagePath, 'dist/index.js')).href)) as {
  // biome-ignore lint/suspicious/noExplicitAny: not a dependency, so there are no types
  getLlama: (options: object) => Promise<any>;
};
const llama = await library.getLlama({ gpu: false, build: 'never', skipDownload: true, maxThreads: 1 });
const model = await llama.loadModel({ modelPath });
const { version } = JSON.parse(await readFile(join(packagePath, 'package.json'), 'utf8')) as {
  version: string;
};

await using file = await openGguf(modelPath);
const tokenizer = tokenizerFromGguf(file.metadata, modelPath);
const tokens = texts().map((text) => ({ text, ids: model.tokenize(text, true) as number[] }));
const greedy: object[] = [];
await record();
for (const prompt of prompts) {
  const text = tokenizer.renderChat([{ role: 'user', content: prompt }], { addGenerationPrompt: true });
  const ids: number[] = model.tokenize(text, true);
  const context = await model.createContext({ contextSize: 512, threads: 1 });
  const continuation: number[] = [];
  for await (const id of context.getSequence().evaluate(ids, { temperature: 0 })) {
    continuation.push(id);
    if (continuation.length === newTokens) break;
  }
  await context.dispose();
  greedy.push({ prompt, text, ids, continuation, ended: continuation.length < newTokens });
  await record();
  console.log(prompt, '→', JSON.stringify(model.detokenize(continuation)));
}
await llama.dispose();

/** After each prompt, so that a run that is stopped leaves what it has. */
async function record(): Promise<void> {
  const fixture = fileURLToPath(new URL('../test/fixtures/smollm2/llama-cpp.json', import.meta.url));
  const path = resolve(outputPath ?? fixture);
  await mkdir(dirname(path), { recursive: true });
  const lines = (list: readonly object[]): string =>
    list.map((item) => `  ${JSON.stringify(item)}`).join(',\n');
  await writeFile(
    path,
    `{\n"nodeLlamaCpp": "${version}",\n"tokens": [\n${lines(tokens)}\n],\n"greedy": [\n${lines(greedy)}\n]\n}\n`,
  );
}
