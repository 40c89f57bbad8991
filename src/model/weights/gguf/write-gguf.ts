/** Writes a GGUF file tensor by tensor, and the block formats that it is written in. */
import { CinnabarError } from '../../../errors.js';
import { atomicWriteWith } from '../../../support/atomic-write.js';
import { float16Bits, float16Value, float32ToFloat16 } from '../../../tensor/float16.js';
import {
  alignment,
  encodeGgufHeader,
  type GgufEntry,
  type GgufTensorToStream,
  ggufTensorBytes,
} from './encode-gguf.js';

/** Formats of matrices that can be written. */
export const ggufOutputTypes = ['F32', 'F16', 'Q8_0'] as const;
export type GgufOutputType = (typeof ggufOutputTypes)[number];

/**
 * Writes the file in place of `path`, atomically.
 *
 * @throws CinnabarError `invalid_argument`, `disk_full`, `not_writable`, `file_not_found` (the folder); errors of
 *   `chunks` as they are
 */
export async function writeGguf(
  path: string,
  metadata: ReadonlyMap<string, GgufEntry>,
  tensors: ReadonlyMap<string, GgufTensorToStream>,
): Promise<void> {
  const header = encodeGgufHeader(metadata, tensors);
  await atomicWriteWith(path, async (file) => {
    await file.writeFile(header);
    for (const [name, { type, shape, chunks }] of tensors) {
      const wanted = ggufTensorBytes(name, type, shape);
      let written = 0;
      for (const bytes of chunks()) {
        written += bytes.byteLength;
        await file.writeFile(bytes);
      }
      if (written !== wanted) {
        throw new CinnabarError('invalid_argument', `tensor ${name} has ${written} bytes, not ${wanted}`);
      }
      await file.writeFile(new Uint8Array((alignment - (written % alignment)) % alignment));
    }
  });
}

/** Elements of whole rows in a format. */
export function encodeBlocks(type: GgufOutputType, values: Float32Array): Uint8Array {
  if (type === 'F32') return new Uint8Array(values.slice().buffer);
  if (type === 'F16') return new Uint8Array(float32ToFloat16(values).buffer);
  return quantizeQ8(values);
}

const q8 = { elements: 32, bytes: 34, levels: 127 } as const;

/** Blocks of 32: a half-precision scale d = greatest magnitude / 127, then signed bytes round(x / d) (ggml-quants.c). */
function quantizeQ8(values: Float32Array): Uint8Array {
  const blocks = values.length / q8.elements;
  const bytes = new Uint8Array(blocks * q8.bytes);
  for (let block = 0; block < blocks; block++) {
    const from = block * q8.elements;
    let greatest = 0;
    for (let i = from; i < from + q8.elements; i++) greatest = Math.max(greatest, Math.abs(values[i]!));
    const bits = float16Bits(greatest / q8.levels);
    if (float16Value(bits) === Infinity || Number.isNaN(greatest)) {
      throw new CinnabarError('invalid_weights', `a weight of magnitude ${greatest} does not fit Q8_0`);
    }
    const scale = greatest / q8.levels || 1;
    const at = block * q8.bytes;
    bytes[at] = bits & 0xff;
    bytes[at + 1] = bits >> 8;
    for (let i = 0; i < q8.elements; i++) bytes[at + 2 + i] = Math.round(values[from + i]! / scale) & 0xff;
  }
  return bytes;
}
