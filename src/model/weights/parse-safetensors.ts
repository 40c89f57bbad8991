/** Safetensors from bytes that are in memory: for the browser, and for small files. */
import { CinnabarError } from '../../errors.js';
import { type Tensor, tensorFromBytes } from '../../tensor/tensor.js';
import {
  headerLength,
  lengthBytes,
  parseHeader,
  type SafetensorsHeader,
  type TensorInfo,
} from './safetensors-header.js';

export interface ParsedSafetensors extends SafetensorsHeader {
  /** The tensor: a view of the bytes where alignment allows. @throws CinnabarError `invalid_weights` when unknown */
  read(name: string): Tensor;
}

/**
 * Checks the whole header; tensors are made when they are read.
 *
 * @param source name for messages
 * @throws CinnabarError `invalid_weights`
 * @example
 * const file = parseSafetensors(new Uint8Array(await response.arrayBuffer()));
 * const weight = file.read('lm_head.weight');
 */
export function parseSafetensors(bytes: Uint8Array, source = 'safetensors'): ParsedSafetensors {
  const size = bytes.byteLength;
  const length = headerLength(bytes, size, source);
  const header = parseHeader(bytes.subarray(lengthBytes, lengthBytes + length), size, source);
  return {
    ...header,
    read(name) {
      const { dtype, shape, byteOffset, byteLength } = tensorInfo(header, name, source);
      return tensorFromBytes(dtype, shape, bytes.subarray(byteOffset, byteOffset + byteLength));
    },
  };
}

/** @throws CinnabarError `invalid_weights` when there is no tensor of that name */
export function tensorInfo(header: SafetensorsHeader, name: string, source: string): TensorInfo {
  const info = header.tensors.get(name);
  if (info === undefined) throw new CinnabarError('invalid_weights', `${source} has no tensor "${name}"`);
  return info;
}
