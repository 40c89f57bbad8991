/**
 * Every failure that a user can cause is a `CinnabarError` with a code of this table.
 * Scope: the class and the table. Not in scope: how the CLI or the server prints them.
 */

/** Code → HTTP status, exit code of the command line, and when it is thrown. */
export const errorTable = {
  invalid_argument: {
    httpStatus: 400,
    exitCode: 2,
    when: 'an option or argument has a wrong value or is unknown',
  },
  empty_prompt: { httpStatus: 400, exitCode: 2, when: 'the prompt has no text' },
  invalid_encoding: { httpStatus: 400, exitCode: 2, when: 'the input is not valid UTF-8' },
  invalid_input: {
    httpStatus: 400,
    exitCode: 2,
    when: 'an input file or line does not have the expected shape',
  },
  context_length_exceeded: { httpStatus: 400, exitCode: 2, when: 'prompt and output do not fit the context' },
  aborted: { httpStatus: 499, exitCode: 130, when: 'the caller aborted the request' },
  file_not_found: { httpStatus: 404, exitCode: 3, when: 'a file or folder does not exist' },
  not_readable: { httpStatus: 500, exitCode: 3, when: 'a file exists and cannot be read' },
  not_writable: {
    httpStatus: 500,
    exitCode: 4,
    when: 'the output cannot be written (permission, read-only)',
  },
  disk_full: { httpStatus: 507, exitCode: 4, when: 'no space is left for the output' },
  model_not_found: { httpStatus: 404, exitCode: 3, when: 'no model folder or name like this' },
  hub_unreachable: {
    httpStatus: 502,
    exitCode: 5,
    when: 'the Hub does not answer, or the connection breaks again and again',
  },
  hub_denied: { httpStatus: 403, exitCode: 5, when: 'the Hub wants a token, or another one' },
  download_corrupt: {
    httpStatus: 502,
    exitCode: 5,
    when: 'a downloaded file does not have the size or the hash that the Hub names',
  },
  unsupported_model: {
    httpStatus: 400,
    exitCode: 3,
    when: 'the checkpoint belongs to a family that is not supported',
  },
  invalid_config: {
    httpStatus: 400,
    exitCode: 3,
    when: 'config.json is missing a field or has a wrong value',
  },
  invalid_weights: {
    httpStatus: 400,
    exitCode: 3,
    when: 'a weight file is truncated, malformed or does not fit the config',
  },
  invalid_tokenizer: {
    httpStatus: 400,
    exitCode: 3,
    when: 'tokenizer.json is malformed or does not fit the model',
  },
  invalid_checkpoint: { httpStatus: 400, exitCode: 3, when: 'a training checkpoint cannot be resumed' },
  graph_shape: {
    httpStatus: 500,
    exitCode: 70,
    when: 'an operator was given values whose types or shapes do not fit',
  },
  not_differentiable: {
    httpStatus: 500,
    exitCode: 70,
    when: 'a gradient was asked through an operator without one',
  },
  session_failed: { httpStatus: 500, exitCode: 70, when: 'ONNX Runtime refused or failed to run the graph' },
  constraint_unsatisfiable: {
    httpStatus: 400,
    exitCode: 2,
    when: 'no output of the given length satisfies the constraint',
  },
  sandbox_failed: {
    httpStatus: 500,
    exitCode: 70,
    when: 'the process that executes generated code cannot be started',
  },
  training_diverged: { httpStatus: 500, exitCode: 70, when: 'the loss is not a finite number' },
} as const;

export type ErrorCode = keyof typeof errorTable;

/**
 * The one error class of the package.
 *
 * @example
 * throw new CinnabarError('invalid_argument', `--steps must be 1 or more, got ${steps}`);
 */
export class CinnabarError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { cause?: unknown }) {
    super(message, options);
    this.name = 'CinnabarError';
    this.code = code;
  }

  get httpStatus(): number {
    return errorTable[this.code].httpStatus;
  }

  get exitCode(): number {
    return errorTable[this.code].exitCode;
  }

  /** Works across copies of the package, where `instanceof` does not. */
  static isInstance(error: unknown): error is CinnabarError {
    return error instanceof Error && error.name === 'CinnabarError' && 'code' in error;
  }
}
