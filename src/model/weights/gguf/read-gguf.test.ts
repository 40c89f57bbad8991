import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { encodeGguf, type GgufEntry, type GgufTensorToWrite } from './encode-gguf.js';
import { openGguf } from './read-gguf.js';

const fixture = (file: string): string =>
  fileURLToPath(new URL(`../../../../test/fixtures/gguf/${file}`, import.meta.url));

interface RecordedTensor {
  readonly name: string;
  readonly type: string;
  readonly shape: readonly number[];
  readonly first: readonly number[];
  readonly sum: number;
  readonly byteOffset: number;
  readonly byteLength: number;
}

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-gguf-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(bytes: Uint8Array, name = 'w.gguf'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, bytes);
  return path;
}

const floats = (values: readonly number[]): GgufTensorToWrite => ({
  type: 'F32',
  shape: [values.length],
  bytes: new Uint8Array(Float32Array.from(values).buffer),
});

describe('openGguf', () => {
  it("openGguf() gives metadata of every type when the file is the reference writer's", async () => {
    await using file = await openGguf(fixture('reference.gguf'));
    expect(file.version).toBe(3);
    expect(Object.fromEntries(file.metadata)).toEqual({
      'general.architecture': 'llama',
      'type.u8': 200,
      'type.i8': -100,
      'type.u16': 60_000,
      'type.i16': -30_000,
      'type.u32': 4_000_000_000,
      'type.i32': -2_000_000_000,
      'type.f32': Math.fround(0.1),
      'type.bool': true,
      'type.string': '\ufeffmark, ü and 語',
      'type.u64': 2n ** 64n - 1n,
      'type.i64': -(2 ** 53) + 1,
      'type.f64': 0.1,
      'type.strings': ['a', '', 'Ġthe'],
      'type.ints': Int32Array.of(1, -2, 3),
      'type.floats': Float32Array.of(0.5, -1.25),
      'type.bools': Uint8Array.of(1, 0),
    });
  });

  it('read() and readSync() give the recorded tensors when they are of every type', async () => {
    const recorded = JSON.parse(await readFile(fixture('reference.json'), 'utf8')) as RecordedTensor[];
    await using file = await openGguf(fixture('reference.gguf'));
    expect([...file.tensors.keys()].sort()).toEqual(recorded.map(({ name }) => name).sort());
    for (const { name, type, shape, first, sum, byteOffset, byteLength } of recorded) {
      const info = file.tensors.get(name)!;
      expect(info).toMatchObject({ shape, byteOffset, byteLength });
      expect(info.type.name).toBe(type);
      const tensor = await file.read(name);
      expect([tensor.dtype, tensor.shape, tensor.data.length]).toEqual(['float32', shape, info.elements]);
      expect([...tensor.data.subarray(0, first.length)]).toEqual(first);
      const scale = tensor.data.reduce((total, value) => total + Math.abs(value), 0);
      const own = tensor.data.reduce((total, value) => total + value, 0);
      expect(Math.abs(own - sum)).toBeLessThan(1e-9 * scale);
      expect(file.readSync(name)).toEqual(tensor);
    }
  });

  it('openGguf() reads on when the header is longer than its first read', async () => {
    const tokens = Array.from({ length: 40 }, (_, i) => `${i}`.padEnd(250_000, '.'));
    const metadata = new Map<string, GgufEntry>([['tokens', { type: 'array', of: 'string', value: tokens }]]);
    const bytes = encodeGguf(metadata, new Map([['w', floats([1, 2, 3])]]));
    expect(bytes.length).toBeGreaterThan(2 * (4 << 20));
    await using file = await openGguf(await written(bytes));
    expect(file.metadata.get('tokens')).toEqual(tokens);
    expect(file.readSync('w').data).toEqual(Float32Array.of(1, 2, 3));
  });

  it.each(['read', 'readSync'] as const)(
    '%s() throws invalid_weights when there is no such tensor',
    async (method) => {
      await using file = await openGguf(fixture('reference.gguf'));
      await expect(async () => file[method]('x')).rejects.toThrow(
        expect.objectContaining({
          code: 'invalid_weights',
          message: expect.stringContaining('no tensor "x"'),
        }),
      );
    },
  );

  it.each(['read', 'readSync'] as const)(
    '%s() throws invalid_weights when the file shrank',
    async (method) => {
      const path = await written(
        encodeGguf(new Map(), new Map([['w', floats([1, 2, 3, 4])]])),
        'shrinks.gguf',
      );
      await using file = await openGguf(path);
      await truncate(path, file.tensors.get('w')!.byteOffset + 5);
      await expect(async () => file[method]('w')).rejects.toThrow(
        expect.objectContaining({
          code: 'invalid_weights',
          message: expect.stringContaining('the file ended'),
        }),
      );
    },
  );

  it('openGguf() names the file when it is missing, a folder, or empty', async () => {
    const refused = (code: string, name: string): object =>
      expect.objectContaining({ code, message: expect.stringContaining(name) });
    await expect(openGguf(join(folder, 'none.gguf'))).rejects.toThrow(refused('file_not_found', 'none.gguf'));
    await expect(openGguf(folder)).rejects.toThrow(refused('not_readable', folder));
    const empty = await written(new Uint8Array(0), 'empty.gguf');
    await expect(openGguf(empty)).rejects.toThrow(refused('invalid_weights', 'empty.gguf'));
  });
});
