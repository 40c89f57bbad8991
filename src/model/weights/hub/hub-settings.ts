/** Where the Hub and its cache are, from the environment variables that Hugging Face's own tools read. */
import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { CinnabarError } from '../../../errors.js';
import { proxyFetch } from './proxy-fetch.js';

export interface HubSettings {
  /** Without a slash at its end. */
  readonly endpoint: string;
  readonly cacheFolder: string;
  readonly token: string | null;
  readonly offline: boolean;
  /** Default: the global one. */
  readonly fetch?: typeof fetch;
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * `HF_ENDPOINT`; `HF_HUB_CACHE`, `HUGGINGFACE_HUB_CACHE`, `HF_HOME`, `XDG_CACHE_HOME`; `HF_TOKEN`,
 * `HUGGING_FACE_HUB_TOKEN`, the file `HF_TOKEN_PATH` or `$HF_HOME/token` (unless `HF_HUB_DISABLE_IMPLICIT_TOKEN`);
 * `HF_HUB_OFFLINE`, `TRANSFORMERS_OFFLINE`; and `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY` (`proxy-fetch.ts`).
 *
 * @throws CinnabarError `invalid_argument` when the endpoint is no http(s) address
 */
export async function hubSettings(env: Environment = process.env): Promise<HubSettings> {
  const home = env.HF_HOME || join(env.XDG_CACHE_HOME || join(homedir(), '.cache'), 'huggingface');
  const endpoint = (env.HF_ENDPOINT || 'https://huggingface.co').replace(/\/+$/, '');
  if (!/^https?:\/\/[^/]/.test(endpoint)) {
    throw new CinnabarError('invalid_argument', `HF_ENDPOINT must be an http(s) address, it is ${endpoint}`);
  }
  const proxied = proxyFetch(env);
  return {
    ...(proxied === null ? {} : { fetch: proxied }),
    endpoint,
    cacheFolder: expandHome(env.HF_HUB_CACHE || env.HUGGINGFACE_HUB_CACHE || join(home, 'hub')),
    token: await tokenOf(env, expandHome(env.HF_TOKEN_PATH || join(home, 'token'))),
    offline: isSet(env.HF_HUB_OFFLINE) || isSet(env.TRANSFORMERS_OFFLINE),
  };
}

/** A token file that cannot be read counts as none. */
async function tokenOf(env: Environment, path: string): Promise<string | null> {
  const given = env.HF_TOKEN?.trim() || env.HUGGING_FACE_HUB_TOKEN?.trim();
  if (given) return given;
  if (isSet(env.HF_HUB_DISABLE_IMPLICIT_TOKEN)) return null;
  return (await readFile(path, 'utf8').catch(() => '')).trim() || null;
}

function isSet(value: string | undefined): boolean {
  return ['1', 'ON', 'YES', 'TRUE'].includes(value?.toUpperCase() ?? '');
}

function expandHome(path: string): string {
  return path === '~' || path.startsWith('~/') ? join(homedir(), path.slice(1)) : path;
}
