import { describe, expect, it } from 'vitest';
import { CinnabarError } from '../../errors.js';
import { Random } from '../../support/random.js';
import { type Tensor, tensor } from '../../tensor/tensor.js';
import { tinyGguf } from '../../testing/tiny-gguf.js';
import { MoreBytesNeeded } from './gguf/byte-cursor.js';
import { encodeGguf } from './gguf/encode-gguf.js';
import { parseGgufHeader } from './gguf/gguf-header.js';
import { parseSafetensors } from './parse-safetensors.js';
import { encodeSafetensors } from './write-safetensors.js';

const mutations = 10_000;

const safetensors = encodeSafetensors(
  new Map<string, Tensor>([
    ['model.embed_tokens.weight', tensor('float32', [4, 6], new Float32Array(24))],
    ['model.norm.weight', tensor('float16', [6], new Uint16Array(6))],
    ['ids', tensor('int64', [2], new BigInt64Array(2))],
    ['none', tensor('uint8', [0, 3], new Uint8Array(0))],
  ]),
  { metadata: { format: 'pt' } },
);

const gguf = encodeGguf(
  new Map([
    ['general.architecture', { type: 'string', value: 'llama' }],
    ['llama.block_count', { type: 'u32', value: 2 }],
    ['tokens', { type: 'array', of: 'string', value: ['a', 'bc', 'ü'] }],
    ['scores', { type: 'array', of: 'f32', value: [1, 2, 3] }],
    ['seed', { type: 'u64', value: 7n }],
  ]),
  new Map([
    ['token_embd.weight', { type: 'F32', shape: [3, 8], bytes: new Uint8Array(96) }],
    ['blk.0.attn_q.weight', { type: 'Q8_0', shape: [2, 32], bytes: new Uint8Array(68) }],
  ]),
);

/** Numbers that overflow, in the widths that headers have. */
const hostile = [
  0n,
  1n,
  0x7fffffffn,
  0x80000000n,
  0xffffffffn,
  1n << 53n,
  1n << 62n,
  1n << 63n,
  (1n << 64n) - 1n,
];

/** One to four changes: bytes, bits, hostile numbers, removed, repeated and inserted parts, cuts. */
function mutated(sound: Uint8Array, headerBytes: number, random: Random): Uint8Array {
  let bytes = [...sound];
  for (let change = 0; change <= random.int(4); change++) {
    const at = random.int(Math.max(1, Math.min(headerBytes, bytes.length)));
    const kind = random.int(7);
    if (kind === 0) bytes[at] = random.int(256);
    else if (kind === 1) bytes[at]! ^= 1 << random.int(8);
    else if (kind === 2) {
      const number = hostile[random.int(hostile.length)]!;
      const width = random.int(2) === 0 ? 4 : 8;
      for (let i = 0; i < width && at + i < bytes.length; i++) {
        bytes[at + i] = Number((number >> BigInt(8 * i)) & 255n);
      }
    } else if (kind === 3) bytes.splice(at, 1 + random.int(16));
    else if (kind === 4) bytes.splice(at, 0, ...bytes.slice(at, at + 1 + random.int(32)));
    else if (kind === 5) {
      const text = '0123456789-.eE[]{}",:\\';
      bytes.splice(
        at,
        1,
        ...Array.from({ length: random.int(5) }, () => text.charCodeAt(random.int(text.length))),
      );
    } else bytes = bytes.slice(0, at);
  }
  return Uint8Array.from(bytes);
}

/** True when `read` succeeds, false when it refuses properly; anything else fails the test with its seed. */
function accepted(seed: number, read: () => void): boolean {
  try {
    read();
    return true;
  } catch (error) {
    if (CinnabarError.isInstance(error) && error.code === 'invalid_weights') return false;
    throw new Error(`mutation ${seed}`, { cause: error });
  }
}

function sizeOf(value: unknown): number {
  if (ArrayBuffer.isView(value)) return value.byteLength;
  if (typeof value === 'string') return value.length;
  return Array.isArray(value) ? value.reduce((sum: number, item) => sum + sizeOf(item), 0) : 0;
}

/** Reads 10,000 mutants and returns how many were accepted; buffers and heap must not grow beyond what they hold. */
function fuzz(sound: Uint8Array, headerBytes: number, read: (bytes: Uint8Array) => void): number {
  const before = process.memoryUsage().arrayBuffers;
  let count = 0;
  let most = 0;
  for (let seed = 0; seed < mutations; seed++) {
    const bytes = mutated(sound, headerBytes, new Random(seed));
    if (accepted(seed, () => read(bytes))) count++;
    if (seed % 50 === 0) most = Math.max(most, process.memoryUsage().arrayBuffers - before);
  }
  // Uncollected mutants themselves: a few hundred bytes each. One obeyed hostile length would be gigabytes.
  expect(most).toBeLessThan(mutations * 8 * sound.length);
  return count;
}

describe('fuzzed headers', () => {
  it('parseSafetensors() throws only invalid_weights, and holds no more than the file', () => {
    const headerBytes = Number(new DataView(safetensors.buffer).getBigUint64(0, true)) + 8;
    const count = fuzz(safetensors, headerBytes, (bytes) => {
      const file = parseSafetensors(bytes);
      let total = 0;
      for (const name of file.tensors.keys()) total += file.read(name).data.byteLength;
      expect(total).toBeLessThanOrEqual(bytes.length);
    });
    // Both outcomes must have been met, or the test shows nothing.
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(mutations / 2);
  });

  it('parseGgufHeader() throws only invalid_weights, and holds no more than the file', () => {
    const count = fuzz(gguf, gguf.length - 192, (bytes) => {
      const header = parseGgufHeader(bytes, bytes.length, 'x.gguf');
      let held = 0;
      for (const [key, value] of header.metadata) held += key.length + sizeOf(value);
      let data = 0;
      for (const { byteOffset, byteLength } of header.tensors.values()) {
        data += byteLength;
        expect(byteOffset + byteLength).toBeLessThanOrEqual(bytes.length);
      }
      expect(held).toBeLessThanOrEqual(bytes.length);
      expect(data).toBeLessThanOrEqual(bytes.length);
    });
    expect(count).toBeGreaterThan(20);
    expect(count).toBeLessThan(mutations / 2);
  });

  it('parseGgufHeader() never asks for bytes behind the end when only the first are at hand', () => {
    const { bytes: sound } = tinyGguf('llama');
    for (let seed = 0; seed < 300; seed++) {
      const random = new Random(seed);
      const bytes = mutated(sound.subarray(0, 2000), 2000, random);
      const size = bytes.length + random.int(5000);
      try {
        parseGgufHeader(bytes, size, 'x.gguf');
      } catch (error) {
        if (error instanceof MoreBytesNeeded) expect(error.wanted).toBeLessThanOrEqual(size);
        else expect(CinnabarError.isInstance(error)).toBe(true);
      }
    }
  });
});
