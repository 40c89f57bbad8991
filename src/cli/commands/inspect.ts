import { CinnabarError } from '../../errors.js';
import { modelFolder } from '../../generation/model-folder.js';
import { type Command, command } from '../command.js';
import { inspectModel } from '../inspect-model.js';
import { inspectText } from '../inspect-text.js';

export const inspectCommand: Command = command({
  name: 'inspect',
  summary: 'Shows what a model is: family, shapes, tensors, memory, decoding modes, chat template.',
  arguments: '[model]',
  options: {
    tensors: { type: 'boolean', doc: 'Also list every tensor.' },
    json: { type: 'boolean', doc: 'One JSON object, with every tensor and the whole chat template.' },
  },
  examples: [
    'cinnabar inspect',
    'cinnabar inspect ./model.Q4_K.gguf',
    'cinnabar inspect Qwen/Qwen3-0.6B --json',
  ],
  async run({ options, positionals, io }) {
    if (positionals.length > 1) {
      throw new CinnabarError('invalid_argument', 'cinnabar inspect takes one model');
    }
    const path = await modelFolder(positionals[0], io.env);
    const inspection = await inspectModel(path);
    io.stdout.write(
      options.json ? `${JSON.stringify(inspection)}\n` : inspectText(inspection, options.tensors),
    );
    return 0;
  },
});
