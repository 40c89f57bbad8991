#!/usr/bin/env node
/** The process around `runCli`: signals, broken pipes and the exit code. */
import type { CliIo } from './cli-io.js';
import { runCli } from './run-cli.js';

const abort = new AbortController();
let interrupted: (() => void) | null = null;
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
    if (name === 'SIGINT' && interrupted !== null) {
      interrupted();
      return;
    }
    // The first one asks the command to end cleanly; the second one ends it, with the cursor back.
    if (abort.signal.aborted) {
      if (process.stdout.isTTY) process.stdout.write('\x1b[?25h');
      process.exit(130);
    }
    abort.abort();
  });
}
// A reader such as `head` that has enough is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

const { stdin, stdout, stderr, env } = process;
const io: CliIo = {
  stdin,
  stdout,
  stderr,
  env,
  onInterrupt(handler) {
    interrupted = handler;
    return {
      [Symbol.dispose]() {
        interrupted = null;
      },
    };
  },
};
process.exitCode = await runCli(process.argv.slice(2), io, abort.signal);
