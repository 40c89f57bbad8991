/** `cinnabar convert`: a checkpoint in another format. */
import { stat } from 'node:fs/promises';
import { CinnabarError } from '../../errors.js';
import { modelFolder } from '../../generation/model-folder.js';
import { convertCheckpoint, outputFormats } from '../../model/convert-checkpoint.js';
import { openCheckpoint } from '../../model/read-checkpoint.js';
import { openNodeSession } from '../../session/ort-node.js';
import { loadTokenizer } from '../../text/load-tokenizer.js';
import { firstOrdinaryToken } from '../../text/special-ids.js';
import { inputMoments } from '../../training/input-moments.js';
import { loadDocuments } from '../../training/load-documents.js';
import { type Command, command } from '../command.js';

export const convertCommand: Command = command({
  name: 'convert',
  summary:
    'Writes a model in another format: a folder of safetensors or int8 weights, or GGUF for llama.cpp.',
  arguments: '<source> <target>',
  options: {
    to: {
      type: 'string',
      choices: outputFormats,
      required: true,
      doc:
        'float32, float16, bfloat16: a folder in the Hugging Face layout. int8: such a folder whose weights are stored ' +
        'as Cinnabar holds them, opened without quantizing again. packed: the same rounded to --bits and entropy-coded, ' +
        'half the size. gguf-f32, gguf-f16, gguf-q8_0: one file.',
    },
    bits: { type: 'number', default: 4.5, min: 1, max: 8, doc: 'Bits a weight of packed, scales included.' },
    step: {
      type: 'number',
      min: 0.01,
      max: 2,
      doc: 'Step of packed instead of --bits, as the weight_step that a model was trained with.',
    },
    calibrate: {
      type: 'string',
      placeholder: 'file.jsonl',
      doc:
        'Training lines on which packed weights are rounded so that the products of layers change least, instead of ' +
        'each to the nearest value. For models that were not trained with weight_step.',
    },
    force: { type: 'boolean', doc: 'Replace what is there. Without it, an existing target is an error.' },
  },
  examples: [
    'cinnabar convert coder-nano coder-nano.gguf --to gguf-f16',
    'cinnabar convert SmolLM2-135M-Instruct.Q4_1.gguf smollm2 --to int8',
    'cinnabar convert runs/coder-small/model models/coder-small --to packed --bits 4.5',
    'cinnabar convert runs/coder-small/model models/coder-small --to packed --calibrate data/train.jsonl',
  ],
  async run({ options, positionals, io, signal }) {
    const [source, target, ...more] = positionals;
    if (source === undefined || target === undefined || more.length > 0) {
      throw new CinnabarError(
        'invalid_argument',
        `convert takes a source and a target, got ${positionals.length}`,
      );
    }
    const file = options.to.startsWith('gguf-');
    if (file !== target.endsWith('.gguf')) {
      const kind = file ? 'a .gguf file' : 'a folder, not a .gguf file';
      throw new CinnabarError(
        'invalid_argument',
        `--to ${options.to} writes ${kind}, the target is ${target}`,
      );
    }
    if (!options.force && (await stat(target).catch(() => null)) !== null) {
      throw new CinnabarError('invalid_argument', `${target} exists: --force replaces it`);
    }
    if (options.calibrate !== undefined && options.to !== 'packed') {
      throw new CinnabarError('invalid_argument', `--calibrate is of --to packed, got --to ${options.to}`);
    }
    const started = performance.now();
    const folder = await modelFolder(source);
    await convertCheckpoint(folder, target, options.to, {
      bits: options.bits,
      signal,
      ...(options.step === undefined ? {} : { step: options.step }),
      ...(options.calibrate === undefined
        ? {}
        : { moments: await momentsOn(options.calibrate, folder, signal) }),
    });
    io.stdout.write(`${target} written in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    return 0;
  },
});

/** Of what the layers of the model in `folder` multiply on the documents of a file. */
async function momentsOn(
  file: string,
  folder: string,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Float32Array>> {
  await using checkpoint = await openCheckpoint(folder);
  const { config, read } = checkpoint;
  const tokenizer = await loadTokenizer(folder);
  return await inputMoments({
    config,
    read,
    documents: await loadDocuments(file, tokenizer, config),
    firstToken: firstOrdinaryToken(tokenizer),
    openSession: (graph) => openNodeSession(graph),
    signal,
  });
}
