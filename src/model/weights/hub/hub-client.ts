/** What is asked of the Hub: the commit of a revision, its files, and their bytes. */
import { listFiles, modelInfo } from '@huggingface/hub';
import { CinnabarError } from '../../../errors.js';
import { isCommit } from './hub-cache.js';
import { hubError } from './hub-error.js';
import type { HubSettings } from './hub-settings.js';
import { checkRelativeName, type ModelReference } from './model-reference.js';

/** A file of a repository, and what its content must be. */
export interface HubFile {
  /** Path in the repository. */
  readonly name: string;
  readonly bytes: number;
  /** SHA-256 of the content (large files), or the SHA-1 that git gives it; also its name in the cache. */
  readonly etag: string;
  readonly algorithm: 'sha256' | 'git-sha1';
}

export class HubClient {
  readonly settings: HubSettings;
  readonly #signal: AbortSignal | undefined;

  constructor(settings: HubSettings, signal?: AbortSignal) {
    this.settings = settings;
    this.#signal = signal;
  }

  /** @throws CinnabarError `model_not_found`, `hub_denied`, `hub_unreachable`, `aborted` */
  async commitOf({ repository, revision }: ModelReference): Promise<string> {
    const { sha } = await this.#ask(`${repository}@${revision}`, () =>
      modelInfo({
        name: repository,
        revision,
        additionalFields: ['sha'],
        hubUrl: this.settings.endpoint,
        fetch: this.fetch,
      }),
    );
    if (typeof sha === 'string' && isCommit(sha)) return sha;
    throw new CinnabarError('hub_unreachable', `${this.settings.endpoint} gave no commit of ${repository}`);
  }

  /** @throws as `commitOf`; `download_corrupt` when a name or a hash cannot be right */
  async files(repository: string, commit: string): Promise<HubFile[]> {
    return this.#ask(repository, async () => {
      const files: HubFile[] = [];
      const listing = listFiles({
        repo: { type: 'model', name: repository },
        revision: commit,
        recursive: true,
        hubUrl: this.settings.endpoint,
        fetch: this.fetch,
      });
      for await (const { type, path, size, oid, lfs } of listing) {
        if (type !== 'file') continue;
        checkRelativeName(path, `a file of ${repository}`);
        const [etag = '', algorithm] = lfs ? [lfs.oid, 'sha256' as const] : [oid, 'git-sha1' as const];
        const bytes = lfs?.size ?? size;
        if (!(algorithm === 'sha256' ? /^[0-9a-f]{64}$/ : /^[0-9a-f]{40}$/).test(etag)) {
          throw new CinnabarError('download_corrupt', `${repository}: the listing has no hash of ${path}`);
        }
        files.push({ name: path, bytes, etag, algorithm });
      }
      return files;
    });
  }

  urlOf(repository: string, commit: string, name: string): string {
    const path = name.split('/').map(encodeURIComponent).join('/');
    return `${this.settings.endpoint}/${repository}/resolve/${commit}/${path}`;
  }

  /** fetch with the token, which goes to the endpoint alone: redirects to other hosts lose it (fetch standard). */
  readonly fetch: typeof fetch = (input, init) => {
    const { endpoint, token } = this.settings;
    const headers = new Headers(init?.headers);
    headers.set('user-agent', 'cinnabar');
    const url = new URL(input instanceof Request ? input.url : input);
    if (token !== null && url.origin === new URL(endpoint).origin)
      headers.set('authorization', `Bearer ${token}`);
    const signals = [init?.signal, this.#signal].filter((signal) => signal !== undefined && signal !== null);
    const send = this.settings.fetch ?? fetch;
    return send(input, { ...init, headers, signal: AbortSignal.any(signals) });
  };

  async #ask<T>(what: string, question: () => Promise<T>): Promise<T> {
    try {
      return await question();
    } catch (error) {
      throw hubError(error, what, this.settings);
    }
  }
}
