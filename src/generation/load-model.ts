import { openCheckpoint } from '../model/read-checkpoint.js';
import { TransformerDenoiser, type WeightFormat } from '../model/transformer-denoiser.js';
import { openNodeSession } from '../session/ort-node.js';
import { temporaryWeights } from '../session/weight-file.js';
import { checkInteger, checkKnownOptions, checkOneOf } from '../support/check-options.js';
import type { LanguageModel } from './language-model.js';
import { modelFolder } from './model-folder.js';

export interface LoadModelOptions {
  /** How weights are held in memory. `auto` (default) takes int8: it is as good in tests and faster on a CPU. */
  readonly weights?: WeightFormat | 'auto' | undefined;
  /** Threads of one operator. Default: the number of cores. */
  readonly threads?: number | undefined;
}

export interface LoadedModel extends LanguageModel, AsyncDisposable {
  /** Folder or GGUF file that it was read from. */
  readonly folder: string;
  /** How its weights are held. */
  readonly weights: WeightFormat;
}

/**
 * Opens a checkpoint in the Hugging Face layout, a GGUF file, a model of the Hub that was pulled into the cache, or one
 * that comes with the package, with ONNX Runtime's native library.
 *
 * @param nameOrFolder a name, a folder, a `.gguf` file, or `owner/name[@revision][:file]`; default: the first embedded
 *   model that is installed
 * @throws CinnabarError `model_not_found`, `file_not_found`, `invalid_config`, `unsupported_model`, `invalid_weights`,
 *   `invalid_tokenizer`, `session_failed`, `invalid_argument`
 * @example
 * await using model = await loadModel();
 * const { text } = await generate(model, 'Write a function that adds two numbers');
 */
export async function loadModel(nameOrFolder?: string, options: LoadModelOptions = {}): Promise<LoadedModel> {
  checkKnownOptions('loadModel', options, ['weights', 'threads']);
  checkOneOf('weights', options.weights, ['auto', 'int8', 'int4', 'float32']);
  checkInteger('threads', options.threads, 1, 1024);
  const { threads } = options;
  const weights = options.weights === undefined || options.weights === 'auto' ? 'int8' : options.weights;
  const folder = await modelFolder(nameOrFolder);
  const checkpoint = await openCheckpoint(folder);
  const { config, tokenizer, read } = checkpoint;
  const denoiser = new TransformerDenoiser({
    config,
    read,
    weights,
    openSession: (graph) => openNodeSession(graph, threads === undefined ? {} : { threads }),
    createStore: temporaryWeights,
  });
  // A session that failed to open may be opened again: the checkpoint stays open till then.
  const close = async (): Promise<void> => {
    try {
      await denoiser[Symbol.asyncDispose]();
    } finally {
      await checkpoint[Symbol.asyncDispose]();
    }
  };
  await denoiser.warm().catch(async (error: unknown) => {
    // What closing meets is the same failure again.
    await close().catch(() => {});
    throw error;
  });
  return { denoiser, tokenizer, folder, weights, [Symbol.asyncDispose]: close };
}
