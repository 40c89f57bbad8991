import { CinnabarError } from '../errors.js';

/** One line with the code; an error that is not the user's keeps its stack, which is what a bug report needs. */
export function errorLine(error: unknown): string {
  if (CinnabarError.isInstance(error))
    return `cinnabar: ${error.message.replace(/\s*\n\s*/g, ' ')} [${error.code}]`;
  if (error instanceof Error) return `cinnabar: internal error: ${error.stack ?? error.message}`;
  return `cinnabar: internal error: ${String(error)}`;
}
