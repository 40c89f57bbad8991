/** Safetensors from disk, one tensor at a time: memory holds the headers and the tensors that the caller keeps. */
import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { CinnabarError } from '../../errors.js';
import { type Tensor, tensorFromBytes } from '../../tensor/tensor.js';
import { openForReading, readError, readRange, readRangeSync } from './file-range.js';
import { tensorInfo } from './parse-safetensors.js';
import {
  headerLength,
  lengthBytes,
  parseHeader,
  type SafetensorsHeader,
  type TensorInfo,
} from './safetensors-header.js';
import { indexFileName, readShardIndex } from './shard-index.js';

/** Weights on disk. `byteOffset` of a tensor counts in its own file. */
export interface SafetensorsReader extends SafetensorsHeader, AsyncDisposable {
  /**
   * Reads one tensor into memory of its own. Reads may run at the same time.
   * @throws CinnabarError `invalid_weights` (no such tensor, or the file shrank), `not_readable`
   */
  read(name: string): Promise<Tensor>;
  /**
   * Reads rows [from, from + count) (slices of the first dimension) of a tensor, blocking: for graph builders, which read
   * weights while they build.
   * @throws as `read`, and `invalid_argument` when there are no such rows
   */
  readRowsSync(name: string, from: number, count: number): Tensor;
  /** Closes the files; also done by `await using`. */
  close(): Promise<void>;
}

/**
 * Opens a .safetensors file, a model.safetensors.index.json, or a folder that has one of them
 * (model.safetensors first). All headers are read and checked before it returns.
 *
 * @throws CinnabarError `file_not_found`, `not_readable`, `invalid_weights`
 * @example
 * await using weights = await openSafetensors('models/default');
 * for (const name of weights.tensors.keys()) use(await weights.read(name));
 */
export async function openSafetensors(path: string): Promise<SafetensorsReader> {
  const file = await locate(path);
  return file.endsWith('.index.json') ? openShards(file) : openFile(file);
}

async function locate(path: string): Promise<string> {
  if (!(await isFolder(path))) return path;
  const single = join(path, 'model.safetensors');
  const index = join(path, indexFileName);
  for (const candidate of [single, index]) {
    if ((await isFolder(candidate)) === false) return candidate;
  }
  throw new CinnabarError('file_not_found', `${path} has neither model.safetensors nor ${indexFileName}`);
}

/** Null when nothing is there. */
async function isFolder(path: string): Promise<boolean | null> {
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return null;
  }
}

async function openFile(path: string): Promise<SafetensorsReader> {
  const file = await openForReading(path);
  try {
    const { size } = await file.stat();
    const length = headerLength(await readRange(file, path, 0, Math.min(size, lengthBytes)), size, path);
    const header = parseHeader(await readRange(file, path, lengthBytes, length), size, path);
    const close = (): Promise<void> => file.close();
    return {
      ...header,
      async read(name) {
        const { dtype, shape, byteOffset, byteLength } = tensorInfo(header, name, path);
        return tensorFromBytes(dtype, shape, await readRange(file, path, byteOffset, byteLength));
      },
      readRowsSync(name, from, count) {
        const { dtype, shape, byteOffset, byteLength } = tensorInfo(header, name, path);
        const rows = shape[0] ?? 1;
        if (!(from >= 0 && count >= 0 && from + count <= rows)) {
          throw new CinnabarError(
            'invalid_argument',
            `${name} of [${shape}] has no rows ${from} to ${from + count}`,
          );
        }
        const rowBytes = rows === 0 ? 0 : byteLength / rows;
        const bytes = readRangeSync(file.fd, path, byteOffset + from * rowBytes, count * rowBytes);
        return tensorFromBytes(dtype, shape.length === 0 ? [] : [count, ...shape.slice(1)], bytes);
      },
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function openShards(indexPath: string): Promise<SafetensorsReader> {
  const weightMap = await readShardIndex(indexPath).catch((error: unknown) => {
    throw readError(indexPath, error);
  });
  const shards = new Map<string, SafetensorsReader>();
  const close = async (): Promise<void> => {
    await Promise.all([...shards.values()].map((shard) => shard.close()));
  };
  try {
    const tensors = new Map<string, TensorInfo>();
    const metadata = new Map<string, string>();
    for (const [name, file] of weightMap) {
      let shard = shards.get(file);
      if (shard === undefined) {
        shard = await openFile(file).catch((error: unknown) => {
          if (!CinnabarError.isInstance(error) || error.code !== 'file_not_found') throw error;
          throw new CinnabarError('invalid_weights', `${indexPath}: the shard ${file} is missing`, {
            cause: error,
          });
        });
        shards.set(file, shard);
        for (const [key, text] of shard.metadata) metadata.set(key, text);
      }
      tensors.set(name, tensorInfo(shard, name, file));
    }
    return {
      tensors,
      metadata,
      async read(name) {
        tensorInfo({ tensors, metadata }, name, indexPath);
        return shards.get(weightMap.get(name)!)!.read(name);
      },
      readRowsSync(name, from, count) {
        tensorInfo({ tensors, metadata }, name, indexPath);
        return shards.get(weightMap.get(name)!)!.readRowsSync(name, from, count);
      },
      close,
      [Symbol.asyncDispose]: close,
    };
  } catch (error) {
    await close();
    throw error;
  }
}
