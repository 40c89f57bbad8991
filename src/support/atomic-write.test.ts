import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CinnabarError } from '../errors.js';
import { atomicWrite, atomicWriteWith, writeError } from './atomic-write.js';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-atomic-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const errno = (code: string): Error => Object.assign(new Error(code), { code });

describe('atomicWrite', () => {
  it('atomicWrite() replaces the old content and leaves no other file when it succeeds', async () => {
    const path = join(folder, 'a.bin');
    await writeFile(path, 'old and longer');
    await atomicWrite(path, new Uint8Array([1, 2, 3]));
    expect([...(await readFile(path))]).toEqual([1, 2, 3]);
    await atomicWrite(path, 'é');
    expect(await readFile(path, 'utf8')).toBe('é');
    expect(await readdir(folder)).toEqual(['a.bin']);
  });

  it.each([
    ['ENOSPC', 'disk_full'],
    ['EDQUOT', 'disk_full'],
    ['EROFS', 'not_writable'],
    ['EACCES', 'not_writable'],
  ])('atomicWriteWith() keeps the old file and throws when writing meets %s', async (code, expected) => {
    const path = join(folder, 'a.bin');
    await writeFile(path, 'old');
    const attempt = atomicWriteWith(path, async (file) => {
      await file.write('half');
      throw errno(code);
    });
    await expect(attempt).rejects.toMatchObject({ code: expected, message: expect.stringContaining(path) });
    expect(await readFile(path, 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['a.bin']);
  });

  it('atomicWriteWith() passes foreign errors on when the callback throws them', async () => {
    const mine = new CinnabarError('aborted', 'stopped');
    await expect(atomicWriteWith(join(folder, 'x'), () => Promise.reject(mine))).rejects.toBe(mine);
    await expect(
      atomicWriteWith(join(folder, 'x'), () => Promise.reject(new TypeError('t'))),
    ).rejects.toThrow(TypeError);
    expect(await readdir(folder)).toEqual([]);
  });

  it('atomicWrite() names the problem when the folder is missing, a file, or the target is a folder', async () => {
    await expect(atomicWrite(join(folder, 'no', 'a'), '')).rejects.toMatchObject({ code: 'file_not_found' });
    await writeFile(join(folder, 'file'), '');
    await expect(atomicWrite(join(folder, 'file', 'a'), '')).rejects.toMatchObject({ code: 'not_writable' });
    await mkdir(join(folder, 'dir', 'inner'), { recursive: true });
    await expect(atomicWrite(join(folder, 'dir'), '')).rejects.toMatchObject({ code: 'not_writable' });
    expect((await readdir(folder)).sort()).toEqual(['dir', 'file']);
  });

  it('atomicWrite() leaves one complete file when many writers race', async () => {
    const path = join(folder, 'a');
    const contents = Array.from({ length: 20 }, (_, i) => String(i).repeat(5000));
    await Promise.all(contents.map((content) => atomicWrite(path, content)));
    expect(contents).toContain(await readFile(path, 'utf8'));
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('writeError() returns the error itself when it has no errno', () => {
    const error = new Error('plain');
    expect(writeError('p', error)).toBe(error);
  });
});
