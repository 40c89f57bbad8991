/** Runs a command line of `cinnabar` in this process and keeps what it printed. */
import type { CliIo } from '../cli/cli-io.js';
import { runCli } from '../cli/run-cli.js';

export interface CommandOutcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

export interface CommandInput {
  /** Standard input. Default: empty. */
  readonly stdin?: string | Uint8Array;
  /** Standard output is a terminal of this size. */
  readonly terminal?: { readonly columns: number; readonly rows: number };
  readonly env?: Readonly<Record<string, string>>;
  readonly signal?: AbortSignal;
  /** Called with standard output so far, whenever there is more of it. */
  readonly onOutput?: (stdout: string) => void;
}

export async function runCommand(argv: readonly string[], input: CommandInput = {}): Promise<CommandOutcome> {
  const { stdin = '', terminal, env = {}, signal = new AbortController().signal } = input;
  let stdout = '';
  let stderr = '';
  async function* bytes(): AsyncGenerator<Uint8Array> {
    yield typeof stdin === 'string' ? new TextEncoder().encode(stdin) : stdin;
  }
  const io: CliIo = {
    stdin: bytes(),
    stdout: {
      write: (text) => {
        stdout += text;
        input.onOutput?.(stdout);
      },
      ...(terminal === undefined ? {} : { isTTY: true, ...terminal }),
    },
    stderr: {
      write: (text) => {
        stderr += text;
      },
    },
    env,
  };
  const code = await runCli(argv, io, signal);
  return { code, stdout, stderr };
}
