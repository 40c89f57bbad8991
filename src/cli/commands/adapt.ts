/** `cinnabar adapt`: the start of a tri-mode training out of an autoregressive checkpoint. */
import { CinnabarError } from '../../errors.js';
import { modelFolder } from '../../generation/model-folder.js';
import { adaptCheckpoint } from '../../training/adapt-checkpoint.js';
import { type Command, command } from '../command.js';
import { trainingTexts } from '../training-texts.js';

export const adaptCommand: Command = command({
  name: 'adapt',
  summary:
    'Makes a start for train out of an autoregressive model: a smaller vocabulary, tri-mode attention.',
  arguments: '<source> <folder>',
  options: {
    vocab: {
      type: 'integer',
      default: 8192,
      min: 272,
      max: 1 << 20,
      doc: 'Tokens in all: special tokens, bytes, and merges of the source.',
    },
    text: {
      type: 'string',
      placeholder: 'file.jsonl',
      doc: 'Lines as train reads them: half of the merges are then those that these texts use most.',
    },
    contextLength: { type: 'integer', default: 1024, min: 1, doc: 'Greatest number of positions.' },
    block: { type: 'integer', default: 32, min: 1, doc: 'Default block length.' },
  },
  examples: ['cinnabar adapt SmolLM2-135M-Instruct.Q4_1.gguf runs/start --vocab 8192 --text corpus.jsonl'],
  async run({ options, positionals, io }) {
    const [source, target, ...more] = positionals;
    if (source === undefined || target === undefined || more.length > 0) {
      throw new CinnabarError(
        'invalid_argument',
        `adapt takes a model and a folder to write, got ${positionals.length}`,
      );
    }
    const { vocab, text, contextLength, block } = options;
    const parameters = await adaptCheckpoint(await modelFolder(source), target, {
      vocabSize: vocab,
      contextLength,
      blockSizes: [...new Set([8, 16, block])].sort((a, b) => a - b),
      defaultBlockSize: block,
      ...(text === undefined ? {} : { texts: await trainingTexts([text]) }),
    });
    io.stdout.write(`${(parameters / 1e6).toFixed(1)} M parameters, ${vocab} tokens -> ${target}\n`);
    return 0;
  },
});
