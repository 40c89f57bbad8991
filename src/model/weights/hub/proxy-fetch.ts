/**
 * GET requests through the proxies that the environment names: Node 20's fetch knows none. `HTTPS_PROXY`, `HTTP_PROXY`,
 * `ALL_PROXY`, `NO_PROXY`, in small letters first, as curl and Python read them. Scope: proxies spoken to by HTTP, with
 * basic authorization from their address; tunnels for https.
 */
import { type ClientRequest, request as httpRequest, type IncomingMessage } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Socket } from 'node:net';
import { Readable } from 'node:stream';
import { connect as tlsConnect } from 'node:tls';
import { CinnabarError } from '../../../errors.js';
import type { Environment } from './hub-settings.js';

const longestChain = 20;
const redirects: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);
const emptyStatus: ReadonlySet<number> = new Set([204, 205, 304]);

function variable(env: Environment, name: string): string {
  return env[name] || env[name.toUpperCase()] || '';
}

/** Whether an entry of `NO_PROXY` means the host: its name, a domain above it, `*`; with a port only that one. */
function excludes(entry: string, { hostname, port, protocol }: URL): boolean {
  if (entry === '*') return true;
  const [, name, wanted] = /^(.*?)(?::(\d+))?$/.exec(entry)!;
  if (wanted !== undefined && wanted !== (port || (protocol === 'https:' ? '443' : '80'))) return false;
  const domain = name!.replace(/^\*?\./, '');
  return domain !== '' && (hostname === domain || hostname.endsWith(`.${domain}`));
}

/**
 * The proxy for an address, or null.
 *
 * @throws CinnabarError `invalid_argument` when the variable holds no http address
 */
export function proxyOf(url: URL, env: Environment): URL | null {
  const exceptions = variable(env, 'no_proxy')
    .toLowerCase()
    .split(/[\s,]+/);
  if (exceptions.some((entry) => excludes(entry, url))) return null;
  const name = `${url.protocol.slice(0, -1)}_proxy`;
  const given = variable(env, name) || variable(env, 'all_proxy');
  if (given === '') return null;
  const address = /^[a-z0-9+]+:\/\//i.test(given) ? given : `http://${given}`;
  if (address.startsWith('http://') && URL.canParse(address)) return new URL(address);
  // The value may hold a password.
  throw new CinnabarError('invalid_argument', `${name} must be an http:// address of a proxy`);
}

/** fetch through the environment's proxies, or null when it names none. */
export function proxyFetch(env: Environment): typeof fetch | null {
  const named = ['https_proxy', 'http_proxy', 'all_proxy'].some((name) => variable(env, name) !== '');
  if (!named) return null;
  return async (input, init = {}) => {
    let url = new URL(input instanceof Request ? input.url : input);
    const headers = new Headers(init.headers);
    const { signal } = init;
    for (let hops = 0; hops <= longestChain; hops++) {
      const proxy = proxyOf(url, env);
      const own = { ...init, headers, redirect: 'manual' } as const;
      const response =
        proxy === null ? await fetch(url, own) : await throughProxy(proxy, url, headers, signal);
      const location = redirects.has(response.status) ? response.headers.get('location') : null;
      if (location === null || init.redirect === 'manual') return response;
      await response.body?.cancel();
      const next = new URL(location, url);
      // As fetch does: a token is for one host.
      if (next.origin !== url.origin) headers.delete('authorization');
      url = next;
    }
    throw new TypeError('fetch failed', { cause: new Error(`more than ${longestChain} redirects`) });
  };
}

async function throughProxy(
  proxy: URL,
  url: URL,
  headers: Headers,
  signal: AbortSignal | null | undefined,
): Promise<Response> {
  try {
    return responseOf(await answer(await openRequest(proxy, url, headers, signal ?? undefined)), url);
  } catch (error) {
    signal?.throwIfAborted();
    throw new TypeError('fetch failed', { cause: error });
  }
}

function authorization({ username, password }: URL): Record<string, string> {
  if (username === '') return {};
  const pair = `${decodeURIComponent(username)}:${decodeURIComponent(password)}`;
  return { 'proxy-authorization': `Basic ${Buffer.from(pair).toString('base64')}` };
}

async function openRequest(
  proxy: URL,
  url: URL,
  given: Headers,
  signal: AbortSignal | undefined,
): Promise<ClientRequest> {
  // Bodies are not decompressed here.
  const headers = { ...Object.fromEntries(given), 'accept-encoding': 'identity', host: url.host };
  const to = { host: proxy.hostname, port: proxy.port || 80, agent: false, ...(signal ? { signal } : {}) };
  if (url.protocol === 'http:') {
    return httpRequest({ ...to, path: url.href, headers: { ...headers, ...authorization(proxy) } });
  }
  const target = `${url.hostname}:${url.port || 443}`;
  const tunnel = httpRequest({
    ...to,
    method: 'CONNECT',
    path: target,
    headers: { host: target, ...authorization(proxy) },
  });
  const socket = await new Promise<Socket>((resolve, reject) => {
    tunnel.once('error', reject);
    tunnel.once('connect', ({ statusCode }, connection) => {
      if (statusCode === 200) resolve(connection);
      else {
        connection.destroy();
        reject(new Error(`the proxy ${proxy.host} refused ${target} with status ${statusCode}`));
      }
    });
    tunnel.end();
  });
  const secure = tlsConnect({ socket, servername: url.hostname });
  return httpsRequest(url, { headers, createConnection: () => secure, ...(signal ? { signal } : {}) });
}

function answer(request: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    request.once('response', resolve);
    request.once('error', reject);
    request.end();
  });
}

function responseOf(message: IncomingMessage, url: URL): Response {
  const status = message.statusCode ?? 502;
  const headers = new Headers();
  for (let i = 0; i < message.rawHeaders.length; i += 2) {
    headers.append(message.rawHeaders[i]!, message.rawHeaders[i + 1]!);
  }
  const empty = emptyStatus.has(status);
  if (empty) message.resume();
  const body = empty ? null : (Readable.toWeb(message) as ReadableStream<Uint8Array>);
  const response = new Response(body, { status, headers });
  // Error messages name it.
  Object.defineProperty(response, 'url', { value: url.href });
  return response;
}
