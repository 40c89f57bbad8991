import { existsSync, readdirSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Tensor, tensor, tensorBytes } from '../../tensor/tensor.js';
import { parseSafetensors } from './parse-safetensors.js';
import { openSafetensors } from './read-safetensors.js';
import { encodeSafetensors, writeSafetensors } from './write-safetensors.js';

const fixtures = fileURLToPath(new URL('../../../../shared/fixtures', import.meta.url));
const families = existsSync(fixtures)
  ? readdirSync(fixtures).filter((family) => existsSync(join(fixtures, family, 'model', 'model.safetensors')))
  : [];

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-weights-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const a = tensor('float32', [2], Float32Array.of(1.5, -2));
const b = tensor('int64', [1, 1], BigInt64Array.of(9n));
const shards = {
  'one.safetensors': new Map([['a', a]]),
  'two.safetensors': new Map<string, Tensor>([['b', b]]),
};

async function writeShards(weightMap: unknown, folder = root): Promise<void> {
  for (const [file, tensors] of Object.entries(shards)) await writeSafetensors(join(folder, file), tensors);
  await writeFile(join(folder, 'model.safetensors.index.json'), JSON.stringify({ weight_map: weightMap }));
}

const invalid = (text: string): object => ({
  code: 'invalid_weights',
  message: expect.stringContaining(text),
});

describe('openSafetensors', () => {
  it('openSafetensors() reads what writeSafetensors() wrote, tensor by tensor', async () => {
    const path = join(root, 'model.safetensors');
    await writeSafetensors(
      path,
      new Map<string, Tensor>([
        ['a', a],
        ['b', b],
      ]),
      { metadata: { format: 'pt' } },
    );
    for (const place of [path, root]) {
      await using file = await openSafetensors(place);
      expect(file.metadata.get('format')).toBe('pt');
      expect([...file.tensors.keys()]).toEqual(['b', 'a']);
      expect(await Promise.all([file.read('a'), file.read('b')])).toEqual([a, b]);
      await expect(file.read('c')).rejects.toMatchObject(invalid('"c"'));
    }
    const bytes = await readFile(path);
    expect(Uint8Array.from(bytes)).toEqual(
      encodeSafetensors(
        new Map<string, Tensor>([
          ['b', b],
          ['a', a],
        ]),
        { metadata: { format: 'pt' } },
      ),
    );
  });

  it('openSafetensors() joins the shards when given an index or its folder', async () => {
    await writeShards({ a: 'one.safetensors', b: 'two.safetensors' });
    for (const place of [root, join(root, 'model.safetensors.index.json')]) {
      await using file = await openSafetensors(place);
      expect([...file.tensors.keys()].sort()).toEqual(['a', 'b']);
      expect([await file.read('a'), await file.read('b')]).toEqual([a, b]);
      await expect(file.read('c')).rejects.toMatchObject(invalid('"c"'));
    }
  });

  it('openSafetensors() follows links when the folder is a Hugging Face cache snapshot', async () => {
    const snapshot = join(root, 'snapshot');
    await mkdir(snapshot);
    await writeSafetensors(join(root, 'blob'), new Map([['a', a]]));
    await symlink(join('..', 'blob'), join(snapshot, 'model.safetensors'));
    await using file = await openSafetensors(snapshot);
    expect(await file.read('a')).toEqual(a);
  });

  it.each([
    ['the parent folder', '../x.safetensors'],
    ['the parent folder by a detour', 'sub/../../x.safetensors'],
    ['an absolute path', '/elsewhere/x.safetensors'],
    ['a Windows path', '..\\x.safetensors'],
    ['another kind of file', 'config.json'],
    ['a number', 7],
  ])('openSafetensors() throws invalid_weights when the index points to %s', async (_, file) => {
    // The target exists and is sound, so that only the check can refuse it.
    const folder = join(root, 'inner');
    await mkdir(folder);
    await writeSafetensors(join(root, 'x.safetensors'), new Map([['a', a]]));
    await writeShards({ a: file }, folder);
    await expect(openSafetensors(folder)).rejects.toMatchObject(invalid(JSON.stringify(file)));
  });

  it('openSafetensors() throws invalid_weights when the index and the shards do not fit', async () => {
    await writeShards({ a: 'three.safetensors' });
    await expect(openSafetensors(root)).rejects.toMatchObject(invalid('three.safetensors is missing'));
    await writeShards({ a: 'two.safetensors' });
    await expect(openSafetensors(root)).rejects.toMatchObject(invalid('"a"'));
    for (const map of [{}, [], null, undefined]) {
      await writeShards(map);
      await expect(openSafetensors(root)).rejects.toMatchObject(invalid('weight_map'));
    }
    for (const text of ['null', '{', '"x"']) {
      await writeFile(join(root, 'model.safetensors.index.json'), text);
      await expect(openSafetensors(root)).rejects.toMatchObject({ code: 'invalid_weights' });
    }
  });

  it('openSafetensors() throws file_not_found or not_readable when there is no such file', async () => {
    await expect(openSafetensors(join(root, 'no'))).rejects.toMatchObject({ code: 'file_not_found' });
    await expect(openSafetensors(root)).rejects.toMatchObject({ code: 'file_not_found' });
    await expect(openSafetensors(join(root, 'no.index.json'))).rejects.toMatchObject({
      code: 'file_not_found',
    });
  });

  it('openSafetensors() and read() throw invalid_weights when the file is truncated before or after opening', async () => {
    const path = join(root, 'w.safetensors');
    await writeSafetensors(path, new Map([['a', a]]));
    {
      await using file = await openSafetensors(path);
      await truncate(path, (await readFile(path)).length - 1);
      await expect(file.read('a')).rejects.toMatchObject(invalid('ended'));
    }
    await expect(openSafetensors(path)).rejects.toMatchObject(invalid('truncated'));
    await writeFile(path, Uint8Array.of(0, 0, 0, 0, 0, 0, 0, 0x80, 0x7b));
    await expect(openSafetensors(path)).rejects.toMatchObject(invalid('9223372036854775808'));
  });
});

describe('writeSafetensors', () => {
  it('writeSafetensors() leaves the old file when an argument is wrong or the place is not writable', async () => {
    const path = join(root, 'w.safetensors');
    await writeSafetensors(path, new Map([['a', a]]));
    const before = await readFile(path);
    await expect(writeSafetensors(path, new Map([['__metadata__', a]]))).rejects.toMatchObject({
      code: 'invalid_argument',
    });
    await expect(writeSafetensors(path, new Map(), { meta: {} } as object)).rejects.toMatchObject({
      code: 'invalid_argument',
    });
    await expect(writeSafetensors(join(path, 'x'), new Map([['a', a]]))).rejects.toMatchObject({
      code: 'not_writable',
    });
    expect(await readFile(path)).toEqual(before);
    expect(await readdir(root)).toEqual(['w.safetensors']);
  });

  it('writeSafetensors() keeps a tensor called __proto__', async () => {
    const path = join(root, 'w.safetensors');
    await writeSafetensors(path, new Map([['__proto__', a]]));
    await using file = await openSafetensors(path);
    expect(await file.read('__proto__')).toEqual(a);
  });
});

describe.skipIf(families.length === 0)('fixtures', () => {
  it.each(families)('openSafetensors() and parseSafetensors() agree when given %s', async (family) => {
    const path = join(fixtures, family, 'model', 'model.safetensors');
    await using file = await openSafetensors(join(fixtures, family, 'model'));
    const parsed = parseSafetensors(await readFile(path));
    expect(file.tensors.size).toBeGreaterThan(20);
    expect(file.tensors).toEqual(parsed.tensors);
    const copies = new Map<string, Tensor>();
    for (const name of file.tensors.keys()) {
      const read = await file.read(name);
      expect(Buffer.compare(tensorBytes(read), tensorBytes(parsed.read(name)))).toBe(0);
      expect(read.dtype).toBe('float32');
      copies.set(name, read);
    }
    // Written by the reference implementation: ours gives the same bytes.
    const again = encodeSafetensors(copies, { metadata: Object.fromEntries(file.metadata) });
    expect(Buffer.compare(again, await readFile(path))).toBe(0);
  });
});
