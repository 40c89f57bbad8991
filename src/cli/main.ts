#!/usr/bin/env node
/** The process around `runCli`: signals, broken pipes and the exit code. */
import { runCli } from './run-cli.js';

const abort = new AbortController();
for (const name of ['SIGINT', 'SIGTERM'] as const) {
  process.on(name, () => {
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

process.exitCode = await runCli(process.argv.slice(2), process, abort.signal);
