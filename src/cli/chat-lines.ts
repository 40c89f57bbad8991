/** The lines that a user of `cinnabar chat` writes: typed on a terminal, or piped in. */
import { createInterface, type Interface } from 'node:readline';
import { CinnabarError } from '../errors.js';
import type { CliIo, InputStream } from './cli-io.js';

/** @throws CinnabarError `invalid_encoding` */
export async function* pipedLines(stdin: InputStream): AsyncGenerator<string, void, undefined> {
  const utf8 = new TextDecoder('utf-8', { fatal: true });
  const decode = (chunk?: Uint8Array | string): string => {
    try {
      return chunk === undefined
        ? utf8.decode()
        : utf8.decode(typeof chunk === 'string' ? Buffer.from(chunk) : chunk, { stream: true });
    } catch (error) {
      throw new CinnabarError('invalid_encoding', 'standard input is not valid UTF-8 text', { cause: error });
    }
  };
  let rest = '';
  for await (const chunk of stdin) {
    const lines = (rest + decode(chunk)).split(/\r?\n/);
    rest = lines.pop()!;
    yield* lines;
  }
  rest += decode();
  if (rest !== '') yield rest;
}

/**
 * Asks for one line after another, with editing and a history. Between two questions the terminal is as it was, so that
 * Ctrl-C reaches the process. Ends with Ctrl-D, and with Ctrl-C on an empty line.
 */
export class TerminalLines {
  readonly #io: CliIo;
  readonly #signal: AbortSignal;
  #history: string[] = [];
  /** Lines that were pasted together with an earlier one. */
  #pending: string[] = [];

  constructor(io: CliIo, signal: AbortSignal) {
    this.#io = io;
    this.#signal = signal;
  }

  async *[Symbol.asyncIterator](): AsyncGenerator<string, void, undefined> {
    for (;;) {
      const line = this.#pending.shift() ?? (await this.#ask());
      if (line === null) return;
      yield line;
    }
  }

  #ask(): Promise<string | null> {
    if (this.#signal.aborted) return Promise.resolve(null);
    const lines: Interface = createInterface({
      // Only asked of a terminal, which process.stdin is.
      input: this.#io.stdin as unknown as NodeJS.ReadableStream,
      output: this.#io.stdout as unknown as NodeJS.WritableStream,
      terminal: true,
      prompt: '> ',
      history: [...this.#history],
      removeHistoryDuplicates: true,
    });
    lines.on('history', (history) => {
      this.#history = history;
    });
    const close = (): void => lines.close();
    this.#signal.addEventListener('abort', close, { once: true });
    return new Promise<string | null>((resolve) => {
      let answer: string | null = null;
      lines.on('line', (line) => {
        if (answer !== null) {
          this.#pending.push(line);
          return;
        }
        answer = line;
        // The rest of what was pasted comes in the same turn of the event loop.
        setImmediate(close);
      });
      lines.on('SIGINT', () => {
        if (lines.line === '') {
          close();
          return;
        }
        // As a shell does: what was typed is given up.
        lines.write(null, { ctrl: true, name: 'e' });
        lines.write(null, { ctrl: true, name: 'u' });
      });
      lines.on('close', () => {
        this.#signal.removeEventListener('abort', close);
        if (answer === null) this.#io.stdout.write('\n');
        resolve(answer);
      });
      lines.prompt();
    });
  }
}
