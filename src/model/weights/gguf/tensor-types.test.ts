import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { parseSafetensors } from '../parse-safetensors.js';
import { ggufTensorTypes, tensorTypeName } from './tensor-types.js';

/** Recorded from the Python package `gguf` by tools/gguf-reference.py. */
const path = fileURLToPath(new URL('../../../../test/fixtures/gguf/dequantize.safetensors', import.meta.url));
const recorded = parseSafetensors(new Uint8Array(readFileSync(path)), path);
const types = [...ggufTensorTypes.values()];

const bits = (values: Float32Array): Uint32Array => Uint32Array.from(new Uint32Array(values.buffer));

describe('ggufTensorTypes', () => {
  it('have recorded vectors, each', () => {
    const names = [...recorded.tensors.keys()].filter((name) => name.endsWith('.values'));
    expect(names.sort()).toEqual(types.map(({ name }) => `${name}.values`).sort());
  });

  describe.each(types)('$name', ({ name, blockBytes, blockElements, dequantize }) => {
    const bytes = recorded.read(`${name}.bytes`).data as Uint8Array;
    const values = Float32Array.from(recorded.read(`${name}.values`).data as Float32Array);

    it('dequantize() gives the bits of the reference', () => {
      expect(bytes.length / blockBytes).toBe(values.length / blockElements);
      const target = new Float32Array(values.length);
      dequantize(bytes, target);
      expect(bits(target)).toEqual(bits(values));
      expect(values.some((value) => Math.abs(value) > 1e-3)).toBe(true);
    });

    it('dequantize() reads and writes where it is told when arrays are views', () => {
      const odd = new Uint8Array(bytes.length + 1);
      odd.set(bytes, 1);
      const target = new Float32Array(values.length + 2).fill(7);
      dequantize(odd.subarray(1), target.subarray(1, -1));
      expect([target[0], target.at(-1)]).toEqual([7, 7]);
      expect(target.slice(1, -1)).toEqual(values);
    });
  });

  it('are named in messages, also those that cannot be read', () => {
    expect([3, 10, 99].map(tensorTypeName)).toEqual(['Q4_1', 'Q2_K', '99']);
  });
});
