/**
 * A server on this machine that speaks the Hub's routes: revision, tree (in pages), resolve (ranges, hashes in headers)
 * and, for large files, a redirect to a second server as to the Hub's CDN. It can break in the ways that networks do.
 */
import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface FakeRepository {
  /** Path → content. */
  readonly files: Readonly<Record<string, Uint8Array | string>>;
  /** Default: one that depends on the content. */
  readonly commit?: string;
  /** Names of the commit beside `main`. */
  readonly refs?: readonly string[];
  /** 401 without this token. */
  readonly token?: string;
  /** 403 to everyone. */
  readonly gated?: boolean;
}

export interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly range: string | null;
  readonly authorization: string | null;
}

/** What the next response to a file's bytes does; consumed one by one. */
export type FakeFault =
  /** Closes the connection after so many bytes of the body. */
  | { readonly cutAfter: number }
  | { readonly status: number }
  /** Sends the whole file with status 200 although a range was asked for. */
  | { readonly ignoreRange: true }
  /** Flips a bit of the first byte sent. */
  | { readonly corrupt: true }
  /** Sends nothing and keeps the connection open. */
  | { readonly stall: true };

export interface FakeHub extends AsyncDisposable {
  readonly endpoint: string;
  readonly requests: FakeRequest[];
  /** File → faults to come. */
  readonly faults: Map<string, FakeFault[]>;
  /** Changed by tests that publish a new commit. */
  readonly repositories: Map<string, FakeRepository>;
  commitOf(name: string): string;
  /** SHA-256 of a large file, git's SHA-1 of a small one. */
  etagOf(name: string, file: string): string;
}

/** Content of at least so many bytes is in LFS. */
const largeBytes = 1000;
const pageLength = 3;

export async function startFakeHub(repositories: Readonly<Record<string, FakeRepository>>): Promise<FakeHub> {
  const hub = new LocalHub(new Map(Object.entries(repositories)));
  await hub.start();
  return hub;
}

class LocalHub implements FakeHub {
  readonly requests: FakeRequest[] = [];
  readonly faults: Map<string, FakeFault[]> = new Map();
  readonly repositories: Map<string, FakeRepository>;
  endpoint = '';
  #cdn = '';
  readonly #servers: Server[] = [];

  constructor(repositories: Map<string, FakeRepository>) {
    this.repositories = repositories;
  }

  async start(): Promise<void> {
    this.endpoint = await this.#listen((request, response) => this.#api(request, response));
    this.#cdn = await this.#listen((request, response) => this.#content(request, response));
  }

  async [Symbol.asyncDispose](): Promise<void> {
    for (const server of this.#servers) {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    }
  }

  commitOf(name: string): string {
    const { commit, files } = this.repositories.get(name)!;
    return (
      commit ??
      createHash('sha1')
        .update(
          Object.keys(files)
            .map((file) => `${file} ${this.etagOf(name, file)}`)
            .join('\n'),
        )
        .digest('hex')
    );
  }

  etagOf(name: string, file: string): string {
    return etagOf(bytesOf(this.repositories.get(name)!, file)!);
  }

  async #listen(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
    const server = createServer((request, response) => {
      const { method = '', url = '', headers } = request;
      const { range = null, authorization = null } = headers;
      this.requests.push({ method, path: url, range, authorization });
      handle(request, response);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#servers.push(server);
    return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  #api(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url!, this.endpoint);
    const path = decodeURIComponent(url.pathname);
    const [, name, rest] = /^\/(?:api\/models\/)?([^/]+\/[^/]+)(\/.*)?$/.exec(path) ?? [];
    const repository = this.repositories.get(name ?? '');
    // As the Hub does: who may not see a repository does not learn whether it exists.
    if (repository === undefined) {
      fail(response, request.headers.authorization ? 404 : 401, 'RepoNotFound');
      return;
    }
    const { token, gated, refs = [] } = repository;
    if (token !== undefined && request.headers.authorization !== `Bearer ${token}`) {
      fail(response, 401, 'Invalid credentials');
      return;
    }
    const commit = this.commitOf(name!);
    const [, route, after = ''] = /^\/(revision|tree|resolve)\/(.+)$/.exec(rest ?? '') ?? [];
    const revision = [commit, 'main', ...refs].find((one) => after === one || after.startsWith(`${one}/`));
    if (route === undefined || revision === undefined) {
      fail(response, 404, 'RevisionNotFound');
      return;
    }
    if (route === 'revision') {
      json(response, { id: name, sha: commit, lastModified: new Date(0) });
      return;
    }
    if (gated) {
      fail(response, 403, 'GatedRepo');
      return;
    }
    if (route === 'tree') {
      this.#tree(response, repository, url);
      return;
    }
    const file = after.slice(revision.length + 1);
    const content = bytesOf(repository, file);
    if (content === undefined) {
      fail(response, 404, 'EntryNotFound');
      return;
    }
    const etag = etagOf(content);
    response.setHeader('x-repo-commit', commit);
    if (content.length < largeBytes) {
      this.#send(request, response, file, content);
      return;
    }
    response.setHeader('x-linked-etag', `"${etag}"`);
    response.setHeader('x-linked-size', content.length);
    response.writeHead(302, { location: `${this.#cdn}/${name}/${file}`, 'content-length': 0 }).end();
  }

  #tree(response: ServerResponse, repository: FakeRepository, url: URL): void {
    const names = Object.keys(repository.files);
    const from = Number(url.searchParams.get('cursor') ?? 0);
    if (from + pageLength < names.length) {
      url.searchParams.set('cursor', String(from + pageLength));
      response.setHeader('link', `<${url.href}>; rel="next"`);
    }
    const entries = names.slice(from, from + pageLength).map((path) => {
      const content = bytesOf(repository, path)!;
      const size = content.length;
      const oid = etagOf(content);
      // The oid of a file in LFS is that of its pointer.
      return size < largeBytes
        ? { type: 'file', path, size, oid }
        : { type: 'file', path, size, oid: 'f'.repeat(40), lfs: { oid, size, pointerSize: 133 } };
    });
    json(response, [{ type: 'directory', path: 'folder', size: 0, oid: '0'.repeat(40) }, ...entries]);
  }

  #content(request: IncomingMessage, response: ServerResponse): void {
    const [, owner, name, ...path] = decodeURIComponent(request.url!).split('/');
    const file = path.join('/');
    this.#send(request, response, file, bytesOf(this.repositories.get(`${owner}/${name}`)!, file)!);
  }

  #send(request: IncomingMessage, response: ServerResponse, file: string, content: Uint8Array): void {
    const fault = request.method === 'HEAD' ? undefined : this.faults.get(file)?.shift();
    if (fault !== undefined && 'stall' in fault) return;
    if (fault !== undefined && 'status' in fault) {
      fail(response, fault.status, 'fault');
      return;
    }
    const asked = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '');
    const ranged = asked !== null && !(fault !== undefined && 'ignoreRange' in fault);
    const from = ranged ? Number(asked[1]) : 0;
    const to = ranged && asked[2] ? Math.min(content.length, Number(asked[2]) + 1) : content.length;
    if (ranged && from >= content.length) {
      fail(response, 416, 'RangeNotSatisfiable');
      return;
    }
    const body = Uint8Array.from(content.subarray(from, to));
    if (fault !== undefined && 'corrupt' in fault) body[0]! ^= 1;
    response.writeHead(ranged ? 206 : 200, {
      etag: `"${etagOf(content)}"`,
      'accept-ranges': 'bytes',
      'content-length': body.length,
      ...(ranged ? { 'content-range': `bytes ${from}-${to - 1}/${content.length}` } : {}),
    });
    if (request.method === 'HEAD') response.end();
    else if (fault !== undefined && 'cutAfter' in fault) {
      response.write(body.subarray(0, fault.cutAfter), () => setTimeout(() => response.destroy(), 10));
    } else response.end(body);
  }
}

function bytesOf({ files }: FakeRepository, file: string): Uint8Array | undefined {
  const content = files[file];
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}

function etagOf(content: Uint8Array): string {
  if (content.length >= largeBytes) return createHash('sha256').update(content).digest('hex');
  return createHash('sha1').update(`blob ${content.length}\0`).update(content).digest('hex');
}

function json(response: ServerResponse, value: unknown): void {
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(value));
}

function fail(response: ServerResponse, status: number, error: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'x-error-code': error });
  response.end(JSON.stringify({ error }));
}
