import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, readFile, readlink, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeHub, type FakeRepository, startFakeHub } from '../../../testing/fake-hub.js';
import { cachedModel } from './cached-model.js';
import { HubCache } from './hub-cache.js';
import type { HubSettings } from './hub-settings.js';
import { modelReference } from './model-reference.js';
import { type PulledModel, type PullOptions, pullModel } from './pull-model.js';

const weights = Buffer.from(Uint8Array.from({ length: 300_000 }, (_, i) => (i * 31) % 251));
const plain: FakeRepository = {
  files: {
    'README.md': 'a model',
    'config.json': '{"model_type":"llama"}',
    'tokenizer.json': '{}',
    'model.safetensors': weights,
    'pytorch_model.bin': weights,
    'consolidated.safetensors': weights,
    'onnx/config.json': '{}',
  },
  refs: ['v1', 'refs/pr/2'],
};
const quantized: FakeRepository = {
  files: {
    'config.json': '{}',
    'tiny-Q4_K.gguf': weights,
    'tiny-Q4_K_M.gguf': weights.subarray(1),
    'deep/tiny-Q8_0.gguf': weights.subarray(2),
  },
};

let folder: string;
let hub: FakeHub;
let settings: HubSettings;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-hub-'));
  hub = await startFakeHub({
    'lab/plain': plain,
    'lab/quantized': quantized,
    'lab/private': { ...plain, token: 'hf_good' },
    'lab/gated': { ...plain, gated: true },
  });
  settings = { endpoint: hub.endpoint, cacheFolder: join(folder, 'hub'), token: null, offline: false };
});
afterEach(async () => {
  await hub[Symbol.asyncDispose]();
  await rm(folder, { recursive: true, force: true });
});

const pull = (text: string, options: Partial<PullOptions> = {}): Promise<PulledModel> =>
  pullModel(modelReference(text)!, { settings, retryDelayMs: 1, ...options });
const asked = (file: string): string[] =>
  hub.requests.filter(({ path }) => path.endsWith(file)).map(({ range }) => range ?? 'whole');
const place = (...parts: string[]): string => join(settings.cacheFolder, 'models--lab--plain', ...parts);

describe('pullModel', () => {
  it('pullModel() lays out what running needs as the Python library does', async () => {
    const { path, commit, files } = await pull('lab/plain');
    expect(commit).toBe(hub.commitOf('lab/plain'));
    expect(path).toBe(place('snapshots', commit));
    expect(files.map(({ name }) => name)).toEqual(['config.json', 'tokenizer.json', 'model.safetensors']);
    expect((await readdir(path)).sort()).toEqual(['config.json', 'model.safetensors', 'tokenizer.json']);
    const etag = hub.etagOf('lab/plain', 'model.safetensors');
    expect(await readlink(join(path, 'model.safetensors'))).toBe(join('..', '..', 'blobs', etag));
    expect(weights.equals(await readFile(join(path, 'model.safetensors')))).toBe(true);
    expect(await readFile(place('refs', 'main'), 'utf8')).toBe(commit);
    expect((await readdir(place('blobs'))).filter((name) => name.endsWith('.incomplete'))).toEqual([]);
  });

  it('pullModel() asks for no bytes when all are there, and resolves branches, tags and commits', async () => {
    const { path, commit } = await pull('lab/plain@refs/pr/2');
    hub.requests.length = 0;
    const again = await pull('lab/plain@v1');
    expect(again.files.every(({ cached }) => cached)).toBe(true);
    expect(hub.requests.filter(({ path: asked }) => asked.includes('/resolve/'))).toEqual([]);
    for (const revision of ['refs/pr/2', 'v1', commit]) {
      const reference = modelReference(`lab/plain@${revision}`)!;
      expect(await cachedModel(reference, settings)).toEqual({ path, commit });
    }
    expect(await cachedModel(modelReference('lab/plain')!, settings)).toBeNull();
    expect(await new HubCache(settings.cacheFolder).revisions()).toEqual([
      { repository: 'lab/plain', commit, refs: expect.arrayContaining(['v1', 'refs/pr/2']), folder: path },
    ]);
  });

  it('pullModel() goes on where the connection broke, within one call and in a later one', async () => {
    hub.faults.set('model.safetensors', [{ cutAfter: 100_000 }, { status: 503 }]);
    await pull('lab/plain');
    const [first, ...later] = asked('/model.safetensors').filter((_, i) => i % 2 === 1);
    expect(first).toBe('whole');
    expect(later.at(-1)).toMatch(/^bytes=[1-9]\d*-$/);

    await rm(settings.cacheFolder, { recursive: true });
    hub.faults.set('model.safetensors', [{ cutAfter: 200_000 }, ...new Array(3).fill({ cutAfter: 0 })]);
    await expect(pull('lab/plain', { attempts: 3 })).rejects.toThrow(
      expect.objectContaining({ code: 'hub_unreachable', message: expect.stringContaining('are kept') }),
    );
    const partial = place('blobs', `${hub.etagOf('lab/plain', 'model.safetensors')}.incomplete`);
    const kept = (await stat(partial)).size;
    expect(kept).toBeGreaterThan(0);
    expect(await cachedModel(modelReference('lab/plain')!, settings)).toBeNull();
    hub.requests.length = 0;
    const { path } = await pull('lab/plain');
    expect(asked('/model.safetensors')).toContain(`bytes=${kept}-`);
    expect(weights.equals(await readFile(join(path, 'model.safetensors')))).toBe(true);
  });

  it('pullModel() takes the whole file when the server knows no ranges, and gives up a silent connection', async () => {
    hub.faults.set('model.safetensors', [{ cutAfter: 100_000 }, { ignoreRange: true }]);
    const { path } = await pull('lab/plain');
    expect(weights.equals(await readFile(join(path, 'model.safetensors')))).toBe(true);
    hub.faults.set('tiny-Q4_K.gguf', [{ stall: true }]);
    await pull('lab/quantized:Q4_K', { stallMs: 300, attempts: 20 });
    expect(hub.faults.get('tiny-Q4_K.gguf')).toEqual([]);
  });

  it('pullModel() keeps nothing of a file with a wrong hash, and starts anew when an old part was wrong', async () => {
    for (const file of ['config.json', 'model.safetensors']) {
      hub.faults.set(file, [{ corrupt: true }]);
      await expect(pull('lab/plain')).rejects.toThrow(
        expect.objectContaining({ code: 'download_corrupt', message: expect.stringContaining(file) }),
      );
      const etag = hub.etagOf('lab/plain', file);
      expect((await readdir(place('blobs'))).filter((name) => name.startsWith(etag))).toEqual([]);
    }
    const blob = place('blobs', hub.etagOf('lab/plain', 'model.safetensors'));
    await writeFile(`${blob}.incomplete`, new Uint8Array(1234));
    const { path } = await pull('lab/plain');
    expect(weights.equals(await readFile(join(path, 'model.safetensors')))).toBe(true);
  });

  it('pullModel() leaves the old commit in use when the pull of a new one fails', async () => {
    const old = await pull('lab/plain');
    const files = { ...plain.files, 'model.safetensors': Buffer.from(weights).fill(7) };
    hub.repositories.set('lab/plain', { files });
    hub.faults.set('model.safetensors', [{ status: 404 }]);
    await expect(pull('lab/plain')).rejects.toThrow(expect.objectContaining({ code: 'model_not_found' }));
    expect(await cachedModel(modelReference('lab/plain')!, settings)).toMatchObject({ path: old.path });
    const { path, files: pulled } = await pull('lab/plain');
    expect(path).not.toBe(old.path);
    expect(pulled.map(({ cached }) => cached)).toEqual([true, true, false]);
  });

  it('pullModel() sends the token to the Hub alone, and says what is denied', async () => {
    await expect(pull('lab/private')).rejects.toThrow(
      expect.objectContaining({ code: 'hub_denied', message: expect.stringContaining('set HF_TOKEN') }),
    );
    const token = 'hf_good';
    hub.requests.length = 0;
    await pull('lab/private', { settings: { ...settings, token } });
    const sent = hub.requests.map(({ path, authorization }) => [
      path.includes('/resolve/') || path.startsWith('/api/'),
      authorization,
    ]);
    expect(sent).toContainEqual([false, null]);
    for (const [toHub, authorization] of sent) expect(authorization).toBe(toHub ? `Bearer ${token}` : null);
    await expect(pull('lab/private', { settings: { ...settings, token: 'hf_bad' } })).rejects.toThrow(
      /not accepted/,
    );
    await expect(pull('lab/gated')).rejects.toThrow(expect.objectContaining({ code: 'hub_denied' }));
  });

  it('pullModel() throws model_not_found that lists what there is', async () => {
    const settingsWithToken = { settings: { ...settings, token: 'hf_good' } };
    await expect(pull('lab/none', settingsWithToken)).rejects.toThrow(/no such repository/);
    await expect(pull('lab/plain@v9')).rejects.toThrow(expect.objectContaining({ code: 'model_not_found' }));
    await expect(pull('lab/quantized')).rejects.toThrow(/3 GGUF files, name one.*tiny-Q4_K_M/);
    await expect(pull('lab/quantized:Q4')).rejects.toThrow(/several files that Q4 may mean/);
    await expect(pull('lab/plain:confg.json')).rejects.toThrow(/did you mean config.json/);
    const { path } = await pull('lab/quantized:q8_0');
    expect(path).toMatch(/deep.tiny-Q8_0\.gguf$/);
    expect(await cachedModel(modelReference('lab/quantized:q8_0')!, settings)).toMatchObject({ path });
    expect(await cachedModel(modelReference('lab/quantized')!, settings)).toMatchObject({ path });
    await expect(cachedModel(modelReference('lab/quantized:Q4_K')!, settings)).rejects.toThrow(
      /cinnabar pull lab\/quantized:Q4_K/,
    );
  });

  it('pullModel() throws hub_unreachable when nothing answers, and asks nothing offline', async () => {
    const away = { ...settings, endpoint: 'http://127.0.0.1:1' };
    await expect(pull('lab/plain', { settings: away })).rejects.toThrow(
      expect.objectContaining({ code: 'hub_unreachable' }),
    );
    const offline = { settings: { ...settings, offline: true } };
    await expect(pull('lab/plain', offline)).rejects.toThrow(
      expect.objectContaining({ code: 'model_not_found' }),
    );
    expect(hub.requests).toEqual([]);
    const { path } = await pull('lab/plain');
    expect(await pull('lab/plain', offline)).toMatchObject({ path });
  });

  it('pullModel() throws disk_full before it asks for bytes when there is no room', async () => {
    const huge = { ...plain, files: { ...plain.files } };
    Object.defineProperty(huge.files, 'model.safetensors', { enumerable: true, value: hugeBytes() });
    hub.repositories.set('lab/huge', huge);
    await expect(pull('lab/huge')).rejects.toThrow(
      expect.objectContaining({ code: 'disk_full', message: expect.stringContaining('has room for') }),
    );
  });

  it.skipIf(!existsSync('/dev/full'))(
    'pullModel() throws disk_full when the disk fills while it writes',
    async () => {
      await mkdir(place('blobs'), { recursive: true });
      await symlink(
        '/dev/full',
        place('blobs', `${hub.etagOf('lab/plain', 'model.safetensors')}.incomplete`),
      );
      await expect(pull('lab/plain')).rejects.toThrow(expect.objectContaining({ code: 'disk_full' }));
    },
  );

  it('pullModel() stops when it is aborted and keeps what it has', async () => {
    const abort = new AbortController();
    hub.faults.set('model.safetensors', [{ cutAfter: 150_000 }, { stall: true }]);
    const pulling = pull('lab/plain', {
      signal: abort.signal,
      onProgress: (name, bytes) => {
        if (name === 'model.safetensors' && bytes > 0) setTimeout(() => abort.abort(), 60);
      },
    });
    await expect(pulling).rejects.toThrow(expect.objectContaining({ code: 'aborted' }));
    const partial = place('blobs', `${hub.etagOf('lab/plain', 'model.safetensors')}.incomplete`);
    expect((await stat(partial)).size).toBeGreaterThan(0);
  });
});

/** Says that it is larger than any disk. */
function hugeBytes(): Uint8Array {
  return Object.defineProperty(new Uint8Array(2000), 'length', { value: 2 ** 60 });
}
