import { CinnabarError } from '../../errors.js';
import { trainBpe } from '../../text/bpe-trainer.js';
import { chatTemplate, endOfText, maskToken, specialTokens } from '../../text/prompt-format.js';
import { writeTokenizer } from '../../text/write-tokenizer.js';
import { type Command, command } from '../command.js';
import { trainingTexts } from '../training-texts.js';

export const tokenizerTrain: Command = command({
  name: 'train',
  summary: 'Learns a byte-level BPE vocabulary from JSONL files and writes a tokenizer folder.',
  arguments: '<file.jsonl>...',
  options: {
    input: {
      type: 'string',
      placeholder: 'file.jsonl',
      doc: 'One more input file; lines as train reads them.',
    },
    vocab: {
      type: 'integer',
      default: 2048,
      min: 272,
      max: 1 << 20,
      doc: 'Tokens in all, special tokens included.',
    },
    contextLength: {
      type: 'integer',
      default: 1024,
      min: 1,
      doc: 'model_max_length of tokenizer_config.json.',
    },
    output: { type: 'string', required: true, placeholder: 'folder', doc: 'Folder to write.' },
  },
  examples: ['cinnabar tokenizer train --input corpus.jsonl --vocab 2048 --output models/mine'],
  async run({ options, positionals, io }) {
    const files = [...(options.input === undefined ? [] : [options.input]), ...positionals];
    if (files.length === 0)
      throw new CinnabarError('invalid_argument', 'tokenizer train needs a file to learn from');
    const texts = await trainingTexts(files);
    const bpe = trainBpe(texts, { vocabSize: options.vocab, specialTokens });
    await writeTokenizer(options.output, bpe.tokenizerJson(), {
      chatTemplate,
      eosToken: endOfText,
      padToken: endOfText,
      maskToken,
      contextLength: options.contextLength,
    });
    io.stdout.write(
      `${bpe.vocab.size} tokens (${bpe.merges.length} merges) from ${texts.length} texts -> ${options.output}\n`,
    );
    return 0;
  },
});
