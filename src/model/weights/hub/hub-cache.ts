/**
 * Hugging Face's cache on disk, shared with its Python library: `models--<owner>--<name>/` holds `blobs/<etag>` (the
 * contents), `snapshots/<commit>/<file>` (links to them) and `refs/<revision>` (the commit of a branch or tag).
 * https://huggingface.co/docs/huggingface_hub/guides/manage-cache
 */
import { copyFile, mkdir, readdir, readFile, readlink, rm, stat, symlink } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { atomicWrite, writeError } from '../../../support/atomic-write.js';
import type { ModelReference } from './model-reference.js';

const commitPattern = /^[0-9a-f]{40}$/;

export function isCommit(revision: string): boolean {
  return commitPattern.test(revision);
}

export interface CachedRevision {
  readonly repository: string;
  readonly commit: string;
  /** Branches and tags that mean this commit. */
  readonly refs: readonly string[];
  /** The snapshot. */
  readonly folder: string;
}

export class HubCache {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  repositoryFolder(repository: string): string {
    // getRepoFolderName of @huggingface/hub, without loading that library for every model that is opened.
    return join(this.folder, `models--${repository.replaceAll('/', '--')}`);
  }

  blobPath(repository: string, etag: string): string {
    return join(this.repositoryFolder(repository), 'blobs', etag);
  }

  snapshotFolder(repository: string, commit: string): string {
    return join(this.repositoryFolder(repository), 'snapshots', commit);
  }

  /** Commit that a revision meant when it was pulled; null when it never was. */
  async commitOf({ repository, revision }: ModelReference): Promise<string | null> {
    if (isCommit(revision))
      return (await exists(this.snapshotFolder(repository, revision))) ? revision : null;
    const path = join(this.repositoryFolder(repository), 'refs', ...revision.split('/'));
    const commit = (await readFile(path, 'utf8').catch(() => '')).trim();
    return isCommit(commit) && (await exists(this.snapshotFolder(repository, commit))) ? commit : null;
  }

  /** @throws CinnabarError `not_writable`, `disk_full` */
  async setRef(repository: string, revision: string, commit: string): Promise<void> {
    const path = join(this.repositoryFolder(repository), 'refs', ...revision.split('/'));
    await makeFolder(dirname(path));
    if (!isCommit(revision)) await atomicWrite(path, commit);
  }

  /** Puts a file into a snapshot. @throws CinnabarError `not_writable`, `disk_full` */
  async link(repository: string, commit: string, name: string, etag: string): Promise<string> {
    const path = join(this.snapshotFolder(repository, commit), ...name.split('/'));
    const blob = this.blobPath(repository, etag);
    const target = relative(dirname(path), blob);
    if ((await readlink(path).catch(() => null)) === target) return path;
    await makeFolder(dirname(path));
    try {
      await rm(path, { force: true });
      // Windows may refuse links; a copy is what the Python library falls back to as well.
      await symlink(target, path).catch(() => copyFile(blob, path));
    } catch (error) {
      throw writeError(path, error);
    }
    return path;
  }

  /**
   * Every snapshot of every model. `scanCacheDir` of @huggingface/hub would leave out repositories that were only
   * pulled by commit (no `refs`), references with a slash, and any repository in which one link is broken.
   */
  async revisions(): Promise<CachedRevision[]> {
    const found: CachedRevision[] = [];
    for (const name of await entries(this.folder)) {
      const [type, owner, ...rest] = name.split('--');
      if (type !== 'models' || owner === undefined) continue;
      const repository = [owner, ...rest].join('/');
      const refs = await this.#refs(join(this.folder, name, 'refs'));
      for (const commit of await entries(join(this.folder, name, 'snapshots'))) {
        const folder = join(this.folder, name, 'snapshots', commit);
        if (isCommit(commit)) found.push({ repository, commit, refs: refs.get(commit) ?? [], folder });
      }
    }
    return found;
  }

  /** Commit → names. */
  async #refs(folder: string): Promise<Map<string, string[]>> {
    const names = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
    const refs = new Map<string, string[]>();
    for (const entry of names) {
      if (!entry.isFile()) continue;
      const path = join(entry.parentPath, entry.name);
      const commit = (await readFile(path, 'utf8').catch(() => '')).trim();
      refs.set(commit, [...(refs.get(commit) ?? []), relative(folder, path).replaceAll('\\', '/')]);
    }
    return refs;
  }
}

/** @throws CinnabarError `not_writable`, `disk_full` */
export async function makeFolder(path: string): Promise<void> {
  await mkdir(path, { recursive: true }).catch((error: unknown) => {
    throw writeError(path, error);
  });
}

async function entries(folder: string): Promise<string[]> {
  return (await readdir(folder).catch(() => [])).sort();
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
