/** What a command sees of the process, so that tests can run one without starting one. */

export interface OutputStream {
  write(text: string): unknown;
  readonly isTTY?: boolean | undefined;
  readonly columns?: number | undefined;
  readonly rows?: number | undefined;
}

export interface InputStream extends AsyncIterable<Uint8Array | string> {
  readonly isTTY?: boolean | undefined;
}

export interface CliIo {
  readonly stdin: InputStream;
  readonly stdout: OutputStream;
  readonly stderr: OutputStream;
  /** Until it is disposed of, Ctrl-C calls `handler` in place of aborting the command. Absent: it always aborts. */
  readonly onInterrupt?: (handler: () => void) => Disposable;
  readonly env: Readonly<Record<string, string | undefined>>;
}
