/** The native session: `onnxruntime-node`, loaded on first use. */
import { readFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import type { InferenceSession, Tensor } from 'onnxruntime-node';
import { CinnabarError } from '../errors.js';
import type { ElementType } from '../onnx/element-type.js';
import type { Graph } from '../onnx/graph.js';
import { encodeModel } from '../onnx/model-proto.js';
import type { HostTensor, Session, SessionOptions } from './session.js';

function failure(action: string, error: unknown): CinnabarError {
  const reason = error instanceof Error ? error.message : String(error);
  return new CinnabarError('session_failed', `ONNX Runtime could not ${action}: ${reason}`, { cause: error });
}

/**
 * Opens a session on a graph or on the bytes of an ONNX model.
 * @throws CinnabarError `session_failed` when the runtime refuses the model
 */
export async function openNodeSession(
  model: Graph | Uint8Array,
  options: SessionOptions = {},
): Promise<Session> {
  const ort = await import('onnxruntime-node');
  const store = model instanceof Uint8Array ? null : model.store;
  store?.finish();
  const bytes = model instanceof Uint8Array ? model : encodeModel(model);
  let native: InferenceSession | null = null;
  try {
    native = await ort.InferenceSession.create(bytes, {
      executionProviders: ['cpu'],
      intraOpNumThreads: options.threads ?? availableParallelism(),
      interOpNumThreads: 1,
      graphOptimizationLevel: 'all',
      logSeverityLevel: 3,
      ...(options.profilePrefix ? { enableProfiling: true, profileFilePrefix: options.profilePrefix } : {}),
      extra: {
        session: {
          set_denormal_as_zero: '1',
          ...(store ? { model_external_initializers_file_folder_path: store.folder } : {}),
        },
      },
    });
  } catch (error) {
    throw failure('load the graph', error);
  }
  const session = native;
  const toNative = (tensor: HostTensor): Tensor =>
    new ort.Tensor(tensor.type as 'float32', tensor.data as Float32Array, tensor.shape);
  return {
    inputNames: session.inputNames,
    outputNames: session.outputNames,
    async run(feeds, fetches) {
      const given: Record<string, Tensor> = {};
      for (const name in feeds) given[name] = toNative(feeds[name]!);
      const wanted: Record<string, Tensor | null> = {};
      for (const name in fetches) wanted[name] = fetches[name] ? toNative(fetches[name]) : null;
      let results: InferenceSession.OnnxValueMapType;
      try {
        results = await session.run(given, wanted);
      } catch (error) {
        throw failure('run the graph', error);
      }
      const out: Record<string, HostTensor> = {};
      for (const name in wanted) {
        const tensor = results[name]!;
        out[name] = {
          type: tensor.type as ElementType,
          shape: tensor.dims,
          data: tensor.data as Float32Array,
        };
      }
      return out;
    },
    async [Symbol.asyncDispose]() {
      if (options.profilePrefix) session.endProfiling();
      await session.release();
    },
  };
}

/** Reads an ONNX file and opens a session on it. */
export async function openNodeSessionFile(path: string, options: SessionOptions = {}): Promise<Session> {
  return openNodeSession(await readFile(path), options);
}
