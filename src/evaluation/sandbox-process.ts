/**
 * One child process that executes snippets, replaced whenever a job makes it unusable.
 * What holds a snippet: its own vm context without host objects and without code from strings (sandbox-realm.ts),
 * Node's permission model (no files, no children, no workers, no addons), an empty environment, resource limits of the
 * shell, a heap limit, a watch on resident memory, and SIGKILL at the limit of processor time. It is a fence against mistakes and
 * common tricks of generated code, not against an exploit of V8.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { tmpdir } from 'node:os';
import { CinnabarError } from '../errors.js';
import { MemoryWatch } from './memory-watch.js';
import { moduleText } from './module-text.js';
import { readCpuMs } from './process-cpu.js';

export interface ChildJob {
  readonly id: number;
  readonly script: string;
  /** JSON arrays of arguments, one a test. */
  readonly args: readonly string[];
}

export interface ChildReply {
  readonly id: number;
  readonly load: string;
  readonly results: readonly string[];
  readonly durationMs: number;
}

export type ProcessOutcome =
  | { readonly kind: 'done'; readonly reply: ChildReply }
  | { readonly kind: 'timeout' | 'memory' | 'died'; readonly detail: string };

const startTimeoutMs = 60_000;
/** On a busy machine a job may take this many times its limit of processor time. */
export const wallFactor = 8;
/** A child that outlives a killed parent in an endless loop ends by this limit of CPU seconds. */
const cpuSeconds = 120;
/** Contexts leave something behind; a fresh child now and then keeps a long run flat. */
const jobsPerChild = 5_000;

export class SandboxProcess {
  readonly #memoryMb: number;
  #child: ChildProcess | null = null;
  #stderr = '';
  #jobs = 0;
  #busySince = 0;
  #busyMs = 0;
  #closed = false;

  constructor(options: { memoryMb: number }) {
    this.#memoryMb = options.memoryMb;
  }

  /**
   * Runs one job, alone; the caller never overlaps two.
   *
   * @throws CinnabarError `aborted`, `sandbox_failed` when no child can be started
   */
  async run(
    job: ChildJob,
    options: { timeoutMs: number; signal?: AbortSignal | undefined },
  ): Promise<ProcessOutcome> {
    if (this.#closed) throw closedError();
    if (this.#jobs >= jobsPerChild || this.#busyMs > (cpuSeconds * 1000) / 4) this.#kill();
    const child = this.#child ?? (await this.#start());
    this.#jobs += 1;
    this.#busySince = performance.now();
    hold(child, true);
    try {
      return await this.#converse(child, job, options);
    } finally {
      this.#busyMs += performance.now() - this.#busySince;
      hold(child, false);
    }
  }

  /** Kills the child for good; a run under way rejects as aborted. */
  close(): void {
    this.#closed = true;
    this.#kill();
  }

  /** The next `run` starts a new child. */
  #kill(): void {
    this.#child?.kill('SIGKILL');
    this.#child = null;
  }

  #converse(
    child: ChildProcess,
    job: ChildJob,
    { timeoutMs, signal }: { timeoutMs: number; signal?: AbortSignal | undefined },
  ): Promise<ProcessOutcome> {
    return new Promise((resolve, reject) => {
      let over = false;
      const finish = (settle: () => void, keepChild: boolean): void => {
        if (over) return;
        over = true;
        clearTimeout(timer);
        watch.stop();
        signal?.removeEventListener('abort', abort);
        child.off('message', receive);
        child.off('exit', exited);
        if (!keepChild) this.#kill();
        settle();
      };
      const end = (outcome: ProcessOutcome): void => finish(() => resolve(outcome), outcome.kind === 'done');
      const receive = (message: unknown): void => {
        if (isReply(message, job)) end({ kind: 'done', reply: message });
        else end({ kind: 'died', detail: 'the sandbox process sent a malformed reply' });
      };
      const exited = (code: number | null, killedBy: string | null): void => {
        if (this.#closed) finish(() => reject(closedError()), false);
        // The last lines of stderr tell a full heap from other deaths, and arrive after the exit.
        else child.once('close', () => end(causeOfDeath(this.#stderr, code, killedBy)));
      };
      const abort = (): void =>
        finish(() => reject(new CinnabarError('aborted', 'the run in the sandbox was aborted')), false);
      const watch = new MemoryWatch(child.pid!, this.#memoryMb + 384, (megabytes) =>
        end({ kind: 'memory', detail: `the process grew to ${megabytes} MB` }),
      );
      const begin = performance.now();
      const cpuBefore = readCpuMs(child.pid!);
      const look = (): void => {
        const wallMs = performance.now() - begin;
        const usedMs = cpuBefore === null ? wallMs : (readCpuMs(child.pid!) ?? cpuBefore) - cpuBefore;
        if (usedMs >= timeoutMs || wallMs >= wallFactor * timeoutMs) {
          end({ kind: 'timeout', detail: `no result within ${timeoutMs} ms` });
        } else if (!over) arm(Math.max(20, timeoutMs - usedMs));
      };
      // When this process itself was busy, the reply may be waiting behind the timer: let input go first.
      const arm = (delayMs: number): void => {
        timer = setTimeout(() => setImmediate(look), delayMs);
      };
      let timer: NodeJS.Timeout | undefined;
      arm(timeoutMs);
      child.on('message', receive);
      child.on('exit', exited);
      signal?.addEventListener('abort', abort, { once: true });
      if (signal?.aborted === true) abort();
      else child.send(job, (error) => error !== null && exited(child.exitCode, child.signalCode));
    });
  }

  async #start(): Promise<ChildProcess> {
    const child = spawn('/bin/sh', await childCommand(this.#memoryMb), {
      cwd: tmpdir(),
      env: {},
      stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    });
    this.#child = child;
    this.#jobs = 0;
    this.#busyMs = 0;
    this.#stderr = '';
    child.stderr!.on('data', (chunk: Buffer) => {
      if (this.#child === child || this.#child === null) {
        this.#stderr = (this.#stderr + chunk.toString()).slice(-8_192);
      }
    });
    child.on('exit', () => {
      if (this.#child === child) this.#child = null;
    });
    const ready = await new Promise<boolean>((resolve) => {
      const timer = setTimeout(() => resolve(false), startTimeoutMs);
      const settle = (value: boolean) => () => {
        clearTimeout(timer);
        resolve(value);
      };
      child.once('message', settle(true));
      child.once('close', settle(false));
      child.once('error', settle(false));
    });
    if (this.#closed) {
      child.kill('SIGKILL');
      throw closedError();
    }
    if (!ready) {
      this.#kill();
      throw new CinnabarError('sandbox_failed', `the sandbox process did not start: ${this.#stderr.trim()}`);
    }
    return child;
  }
}

/** Arguments of `/bin/sh`: limits that a process cannot set on itself in Node, then the child's program. */
async function childCommand(memoryMb: number): Promise<string[]> {
  const allowed = process.allowedNodeEnvironmentFlags;
  const permission = allowed.has('--permission') ? '--permission' : '--experimental-permission';
  const realm = (await moduleText('sandbox-realm', 'esm')).replace(/^export /gm, '');
  return [
    '-c',
    `ulimit -c 0; ulimit -f 0; ulimit -t ${cpuSeconds}; exec "$0" "$@"`,
    process.execPath,
    permission,
    '--no-warnings',
    '--frozen-intrinsics',
    '--disallow-code-generation-from-strings',
    `--max-old-space-size=${memoryMb}`,
    '--input-type=module',
    '--eval',
    await moduleText('sandbox-child', 'esm'),
    '--',
    realm,
  ];
}

/** An idle child must not keep its parent alive; a busy one must. */
function hold(child: ChildProcess, busy: boolean): void {
  const handles = [child, child.channel, child.stderr as unknown as { ref(): void; unref(): void } | null];
  for (const handle of handles) busy ? handle?.ref() : handle?.unref();
}

function closedError(): CinnabarError {
  return new CinnabarError('aborted', 'the sandbox was closed');
}

function isReply(message: unknown, job: ChildJob): message is ChildReply {
  const reply = message as Partial<ChildReply> | null;
  return (
    typeof reply === 'object' &&
    reply !== null &&
    reply.id === job.id &&
    typeof reply.load === 'string' &&
    typeof reply.durationMs === 'number' &&
    Array.isArray(reply.results) &&
    reply.results.length <= job.args.length &&
    reply.results.every((result) => typeof result === 'string')
  );
}

function causeOfDeath(stderr: string, code: number | null, killedBy: string | null): ProcessOutcome {
  // SIGKILL that we did not send is the kernel's out-of-memory killer.
  if (
    killedBy === 'SIGKILL' ||
    /heap out of memory|Allocation failed|invalid (table|array) size/i.test(stderr)
  ) {
    return { kind: 'memory', detail: 'the process ran out of memory' };
  }
  return { kind: 'died', detail: `the process died (${killedBy ?? `exit code ${code}`})` };
}
