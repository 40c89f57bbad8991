import { CinnabarError } from '../../errors.js';
import { hubSettings } from '../../model/weights/hub/hub-settings.js';
import { modelReference } from '../../model/weights/hub/model-reference.js';
import { type Command, command } from '../command.js';
import { PullProgress } from '../pull-progress.js';
import { byteText } from '../quantities.js';

export const pullCommand: Command = command({
  name: 'pull',
  summary: "Downloads a model of the Hugging Face Hub into the cache that Python's tools share.",
  arguments: '<owner/name[@revision][:file]>',
  options: {
    offline: {
      type: 'boolean',
      doc: 'Ask nobody: only say where the model is in the cache. Also: HF_HUB_OFFLINE=1.',
    },
    json: { type: 'boolean', doc: 'One JSON object: path, commit and files.' },
  },
  examples: [
    'cinnabar pull HuggingFaceTB/SmolLM2-135M-Instruct',
    'cinnabar pull bartowski/SmolLM2-135M-Instruct-GGUF:Q4_K_M',
    'cinnabar pull GSAI-ML/LLaDA-8B-Instruct@main',
  ],
  async run({ options, positionals, io, signal }) {
    const [name, ...others] = positionals;
    if (name === undefined || others.length > 0) {
      throw new CinnabarError(
        'invalid_argument',
        'cinnabar pull needs one model: owner/name[@revision][:file]',
      );
    }
    const reference = modelReference(name);
    if (reference === null) {
      throw new CinnabarError(
        'invalid_argument',
        `${name} is not a model of the Hub: write owner/name, owner/name@revision or owner/name:file`,
      );
    }
    const settings = await hubSettings(io.env);
    // Its library is large, and no other command needs it.
    const { pullModel } = await import('../../model/weights/hub/pull-model.js');
    const progress = new PullProgress(io);
    try {
      const { path, commit, files } = await pullModel(reference, {
        settings: options.offline ? { ...settings, offline: true } : settings,
        signal,
        onStart: (listed) => {
          const bytes = listed.reduce((sum, file) => sum + file.bytes, 0);
          io.stderr.write(`${name}: ${listed.length} files, ${byteText(bytes)}\n`);
        },
        onProgress: progress.onProgress,
        onFile: progress.onFile,
      });
      io.stdout.write(`${options.json ? JSON.stringify({ path, commit, files }) : path}\n`);
    } catch (error) {
      progress.clear();
      throw error;
    }
    return 0;
  },
});
