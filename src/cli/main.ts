#!/usr/bin/env node
/** The process around `runCli`: signals, broken pipes and the exit code. */
import { runCli } from './run-cli.js';

const abort = new AbortController();
// The first Ctrl-C asks the command to end cleanly; the second one kills, because nobody handles it any more.
process.once('SIGINT', () => abort.abort());
process.once('SIGTERM', () => abort.abort());
// A reader such as `head` that has enough is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(0);
    throw error;
  });
}

process.exitCode = await runCli(process.argv.slice(2), process, abort.signal);
