/** `cinnabar tokenizer encode` and `decode`. */
import { CinnabarError } from '../../errors.js';
import { modelFolder } from '../../generation/model-folder.js';
import { readTokenizer } from '../../model/read-tokenizer.js';
import type { Tokenizer } from '../../text/tokenizer.js';
import { type Command, command } from '../command.js';
import { readStdin } from '../read-text.js';

const modelOptions = {
  model: {
    type: 'string',
    placeholder: 'name|path',
    doc: 'Model (or folder with tokenizer.json, or .gguf file) whose tokenizer is used. Default: the embedded model.',
  },
  tokenizer: { type: 'string', placeholder: 'path', doc: 'The same as --model.' },
} as const;

async function openTokenizer(options: {
  readonly model?: string | undefined;
  readonly tokenizer?: string | undefined;
}): Promise<Tokenizer> {
  const { model, tokenizer } = options;
  if (model !== undefined && tokenizer !== undefined) {
    throw new CinnabarError('invalid_argument', '--model and --tokenizer mean the same: give one of them');
  }
  return readTokenizer(await modelFolder(model ?? tokenizer));
}

export const tokenizerEncode: Command = command({
  name: 'encode',
  summary: 'Turns text (argument or standard input) into token ids.',
  arguments: '[text]',
  options: {
    ...modelOptions,
    tokens: { type: 'boolean', doc: 'Print one token a line with its id instead of the ids alone.' },
  },
  examples: ["cinnabar tokenizer encode 'const total = 12;'", 'cinnabar tokenizer encode --tokens < file.ts'],
  async run({ options, positionals, io }) {
    const tokenizer = await openTokenizer(options);
    const text = positionals.length > 0 ? positionals.join(' ') : await readStdin(io.stdin);
    const ids = tokenizer.encode(text);
    if (options.tokens) {
      for (const id of ids) io.stdout.write(`${id}\t${JSON.stringify(tokenizer.decode([id]))}\n`);
    } else io.stdout.write(`${ids.join(' ')}\n`);
    return 0;
  },
});

export const tokenizerDecode: Command = command({
  name: 'decode',
  summary: 'Turns token ids (arguments or standard input) into text.',
  arguments: '[id...]',
  options: modelOptions,
  examples: ['cinnabar tokenizer decode 318 402 77'],
  async run({ options, positionals, io }) {
    const tokenizer = await openTokenizer(options);
    const text = positionals.length > 0 ? positionals.join(' ') : await readStdin(io.stdin);
    const ids = text
      .split(/[\s,[\]]+/)
      .filter((word) => word !== '')
      .map((word) => {
        const id = Number(word);
        if (Number.isInteger(id) && id >= 0 && id < tokenizer.vocabSize) return id;
        throw new CinnabarError(
          'invalid_argument',
          `${word} is no token id (0 to ${tokenizer.vocabSize - 1})`,
        );
      });
    io.stdout.write(`${tokenizer.decode(ids)}\n`);
    return 0;
  },
});
