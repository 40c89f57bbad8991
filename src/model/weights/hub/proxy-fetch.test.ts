import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, request, type Server } from 'node:http';
import { type AddressInfo, connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type FakeHub, startFakeHub } from '../../../testing/fake-hub.js';
import { type Environment, hubSettings } from './hub-settings.js';
import { modelReference } from './model-reference.js';
import { proxyFetch, proxyOf } from './proxy-fetch.js';
import { type PulledModel, pullModel } from './pull-model.js';

/** A forwarding proxy: what it was asked, and whether it agrees to tunnels. */
class LocalProxy {
  readonly asked: string[] = [];
  readonly credentials: (string | undefined)[] = [];
  readonly tokens: { readonly origin: string; readonly token: string | undefined }[] = [];
  tunnels = 0;
  readonly server: Server;

  constructor() {
    this.server = createServer((incoming, outgoing) => {
      this.#note(incoming);
      this.tokens.push({ origin: new URL(incoming.url!).origin, token: incoming.headers.authorization });
      const forwarded = request(incoming.url!, { headers: incoming.headers }, (response) => {
        outgoing.writeHead(response.statusCode!, response.headers);
        response.pipe(outgoing);
      });
      forwarded.on('error', () => outgoing.destroy());
      forwarded.end();
    });
    this.server.on('connect', (incoming: IncomingMessage, socket) => {
      this.#note(incoming);
      const [host, port] = incoming.url!.split(':');
      if (host === 'forbidden.test') {
        socket.end('HTTP/1.1 403 Forbidden\r\n\r\n');
        return;
      }
      const target = connect(Number(port), '127.0.0.1', () => {
        this.tunnels++;
        socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
        socket.pipe(target).pipe(socket);
      });
      for (const end of [socket, target]) end.on('error', () => end.destroy());
    });
  }

  #note({ method, url, headers }: IncomingMessage): void {
    this.asked.push(`${method} ${url}`);
    this.credentials.push(headers['proxy-authorization']);
  }

  get address(): string {
    return `127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }
}

const weights = Buffer.alloc(50_000, 7);
let folder: string;
let hub: FakeHub;
let proxy: LocalProxy;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-proxy-'));
  hub = await startFakeHub({
    'lab/private': {
      files: { 'config.json': '{}', 'tokenizer.json': '{}', 'model.safetensors': weights },
      token: 'hf_good',
    },
  });
  proxy = new LocalProxy();
  await new Promise<void>((resolve) => proxy.server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await hub[Symbol.asyncDispose]();
  proxy.server.closeAllConnections();
  await new Promise((resolve) => proxy.server.close(resolve));
  await rm(folder, { recursive: true, force: true });
});

async function pull(env: Environment): Promise<PulledModel> {
  const own = { HF_ENDPOINT: hub.endpoint, HF_HUB_CACHE: join(folder, 'hub'), HF_TOKEN: 'hf_good' };
  const settings = await hubSettings({ ...own, ...env });
  return pullModel(modelReference('lab/private')!, { settings, retryDelayMs: 1 });
}

describe('proxyFetch()', () => {
  it('pulls a model through HTTP_PROXY, with its credentials, redirects and all', async () => {
    const { path } = await pull({ HTTP_PROXY: `http://me:s%40fe@${proxy.address}` });
    expect(await readFile(join(path, 'model.safetensors'))).toEqual(weights);
    expect(proxy.asked.length).toBeGreaterThanOrEqual(hub.requests.length);
    expect(proxy.asked.every((line) => line.startsWith('GET http://127.0.0.1:'))).toBe(true);
    expect(new Set(proxy.credentials)).toEqual(
      new Set([`Basic ${Buffer.from('me:s@fe').toString('base64')}`]),
    );
    // The large file lies on another host, which must not see the token.
    const bearers = new Map(proxy.tokens.map(({ origin, token }) => [origin, token]));
    expect(bearers.get(hub.endpoint)).toBe('Bearer hf_good');
    expect([...bearers.values()]).toContain(undefined);
    expect(bearers.size).toBe(2);
  });

  it('goes past the proxy to hosts of NO_PROXY', async () => {
    await pull({ HTTP_PROXY: proxy.address, NO_PROXY: 'localhost, 127.0.0.1' });
    expect(proxy.asked).toEqual([]);
    expect(hub.requests.length).toBeGreaterThan(0);
  });

  it('asks HTTPS_PROXY for a tunnel, and says why it got none', async () => {
    const send = proxyFetch({ HTTPS_PROXY: proxy.address })!;
    await expect(send('https://forbidden.test/model')).rejects.toMatchObject({
      cause: { message: `the proxy ${proxy.address} refused forbidden.test:443 with status 403` },
    });
    // The hub speaks no TLS: the tunnel stands, the handshake in it fails.
    const { port } = new URL(hub.endpoint);
    await expect(send(`https://hub.test:${port}/`)).rejects.toThrow('fetch failed');
    expect(proxy.tunnels).toBe(1);
    expect(proxy.asked).toEqual(['CONNECT forbidden.test:443', `CONNECT hub.test:${port}`]);
  });

  it('throws what the signal gives when it is aborted', async () => {
    const send = proxyFetch({ http_proxy: proxy.address })!;
    const reason = new Error('enough');
    await expect(send(hub.endpoint, { signal: AbortSignal.abort(reason) })).rejects.toBe(reason);
  });

  it('is null when the environment names no proxy', () => {
    expect(proxyFetch({ NO_PROXY: '*', HTTPS_PROXY: '' })).toBeNull();
  });
});

describe('proxyOf()', () => {
  const both = { http_proxy: 'a.test:81', HTTPS_PROXY: 'http://b.test' };

  it.each([
    ['http://hub.test/', both, 'http://a.test:81/'],
    ['https://hub.test/', both, 'http://b.test/'],
    ['https://hub.test/', { ...both, https_proxy: 'small.test' }, 'http://small.test/'],
    ['https://hub.test/', { ALL_PROXY: 'all.test' }, 'http://all.test/'],
    ['https://hub.test/', { HTTP_PROXY: 'a.test' }, null],
    ['https://hub.test/', { ...both, NO_PROXY: 'x.test,hub.test' }, null],
    ['https://cdn.hub.test/', { ...both, NO_PROXY: '.hub.test' }, null],
    ['https://cdn.hub.test/', { ...both, NO_PROXY: 'hub.test' }, null],
    ['https://github.test/', { ...both, NO_PROXY: 'hub.test' }, 'http://b.test/'],
    ['https://hub.test/', { ...both, no_proxy: 'hub.test:444' }, 'http://b.test/'],
    ['https://hub.test/', { ...both, no_proxy: 'hub.test:443' }, null],
    ['https://hub.test/', { ...both, NO_PROXY: '*' }, null],
  ])('gives for %s in %o: %s', (url, env, proxy) => {
    expect(proxyOf(new URL(url), env)?.href ?? null).toBe(proxy);
  });

  it('throws invalid_argument for a proxy that it cannot speak to, without its password', () => {
    const read = (): unknown =>
      proxyOf(new URL('https://hub.test'), { HTTPS_PROXY: 'socks5://me:secret@b.test' });
    expect(read).toThrow(expect.objectContaining({ code: 'invalid_argument' }));
    expect(read).not.toThrow(/secret/);
  });
});
