/** From what the Hub, or the way to it, answered to an error that says what to do. */
import { HubApiError } from '@huggingface/hub';
import { CinnabarError } from '../../../errors.js';
import type { HubSettings } from './hub-settings.js';

/** Statuses that may be gone a moment later. */
export function isTransient(status: number): boolean {
  return status === 408 || status === 429 || status >= 500;
}

/**
 * @param what was asked for: `owner/name`, or a file of it
 * @returns `hub_denied`, `model_not_found` or `hub_unreachable`
 */
export function statusError(
  status: number,
  what: string,
  { endpoint, token }: HubSettings,
  cause?: unknown,
): CinnabarError {
  const from = `${what} (${endpoint}, status ${status})`;
  const options = cause === undefined ? {} : { cause };
  if (status === 401) {
    const how =
      token === null
        ? 'it does not exist, or is private: set HF_TOKEN to a token that may read it'
        : 'the token is not accepted: check HF_TOKEN';
    return new CinnabarError('hub_denied', `${from}: ${how}`, options);
  }
  if (status === 403) {
    const how = `access is restricted: accept its conditions on its page, with the account of the token`;
    return new CinnabarError('hub_denied', `${from}: ${how}`, options);
  }
  if (status === 404) {
    return new CinnabarError('model_not_found', `${from}: no such repository, revision or file`, options);
  }
  return new CinnabarError(
    'hub_unreachable',
    `${from}: ${isTransient(status) ? 'try again later' : 'refused'}`,
    options,
  );
}

/** @returns any error of @huggingface/hub or of fetch as a CinnabarError */
export function hubError(error: unknown, what: string, settings: HubSettings): CinnabarError {
  if (CinnabarError.isInstance(error)) return error;
  if (error instanceof HubApiError) return statusError(error.statusCode, what, settings, error);
  if (error instanceof Error && error.name === 'AbortError') {
    return new CinnabarError('aborted', 'the download was stopped', { cause: error });
  }
  return new CinnabarError('hub_unreachable', `${settings.endpoint} does not answer: ${reasonOf(error)}`, {
    cause: error,
  });
}

/** fetch says "fetch failed" and keeps the reason in `cause`. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const { cause } = error;
  return cause instanceof Error
    ? cause.message || String((cause as NodeJS.ErrnoException).code)
    : error.message;
}
