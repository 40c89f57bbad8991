/** The tree of commands. */
import type { CommandGroup } from './command.js';
import { adaptCommand } from './commands/adapt.js';
import { benchCommand } from './commands/bench.js';
import { chatCommand } from './commands/chat.js';
import { convertCommand } from './commands/convert.js';
import { corpusGenerate, corpusReport } from './commands/corpus.js';
import { editCommand } from './commands/edit.js';
import { evalCommand } from './commands/eval.js';
import { fillCommand } from './commands/fill.js';
import { generateCommand } from './commands/generate.js';
import { inspectCommand } from './commands/inspect.js';
import { modelsCommand } from './commands/models.js';
import { pullCommand } from './commands/pull.js';
import { tokenizerDecode, tokenizerEncode } from './commands/tokenizer-codec.js';
import { tokenizerTrain } from './commands/tokenizer-train.js';
import { trainCommand } from './commands/train.js';

export const rootGroup: CommandGroup = {
  name: 'cinnabar',
  summary:
    'Cinnabar: language models that write the whole output at once, from noise, in a few parallel steps.',
  commands: [
    generateCommand,
    chatCommand,
    fillCommand,
    editCommand,
    pullCommand,
    modelsCommand,
    inspectCommand,
    convertCommand,
    adaptCommand,
    trainCommand,
    evalCommand,
    benchCommand,
    {
      name: 'corpus',
      summary: 'Generates the training data and its held-out sets.',
      commands: [corpusGenerate, corpusReport],
    },
    {
      name: 'tokenizer',
      summary: 'Trains a tokenizer; shows what one does to text.',
      commands: [tokenizerTrain, tokenizerEncode, tokenizerDecode],
    },
  ],
};
