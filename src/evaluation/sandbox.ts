/**
 * Executes generated TypeScript against its tests and says what came of it.
 *
 * @example
 * await using sandbox = createSandbox();
 * const verdict = await sandbox.run({
 *   code: 'const double = (n: number) => n * 2;', functionName: 'double', tests: [[[2], 4], [[0], 0]],
 * });
 * verdict.outcome; // 'pass'
 */
import { CinnabarError } from '../errors.js';
import { checkInteger, checkKnownOptions, checkNumber } from '../support/check-options.js';
import { extractCode } from './extract-code.js';
import { ModuleWorker } from './module-worker.js';
import type { Prepared } from './prepare.js';
import { SandboxProcess, wallFactor } from './sandbox-process.js';
import type { Json, TestCase } from './test-case.js';
import { judge, type Outcome, type Verdict } from './verdict.js';

export interface SandboxJob {
  /** A snippet, with or without a triple-backtick fence. */
  readonly code: string;
  /** Top-level binding to test; null takes the first top-level function. */
  readonly functionName: string | null;
  /** One or more. */
  readonly tests: readonly TestCase[];
}

export interface ProbeJob {
  /** A snippet, with or without a triple-backtick fence. */
  readonly code: string;
  /** Top-level binding to call; null takes the first top-level function. */
  readonly functionName: string | null;
  /** Argument lists, one or more. */
  readonly calls: readonly (readonly Json[])[];
}

/** What calls of a function came to, without an opinion about what they should have. */
export interface Probe {
  /** `ran`: `results` has one result a call. Otherwise the snippet as a whole failed. */
  readonly outcome: 'ran' | Exclude<Outcome, 'pass' | 'wrong'>;
  /** `v` and the result in the encoding of `decodeResult`, or `e` and what was thrown. */
  readonly results: readonly string[];
  readonly detail: string | null;
  /** Time in the sandbox, transpiling included. */
  readonly durationMs: number;
}

export interface SandboxOptions {
  /** Child processes, started when needed. Default 2. */
  readonly children?: number;
  /** Heap limit of a child in MB; resident memory may exceed it by 384 MB. Default 128. */
  readonly memoryMb?: number;
}

export interface RunOptions {
  /**
   * Processor time for all tests of one job together (wall time on systems that do not tell it); the wall time limit is
   * 8 times this, so a busy machine makes no failures. Default 2,000.
   */
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
}

export interface RunManyOptions extends RunOptions {
  /** Called as each job ends, in order of completion. */
  readonly onVerdict?: (verdict: Verdict, index: number) => void;
}

export interface Sandbox extends AsyncDisposable {
  /** @throws CinnabarError `aborted`, `invalid_argument`, `sandbox_failed`; whatever the snippet does is a verdict */
  run(job: SandboxJob, options?: RunOptions): Promise<Verdict>;
  /** @throws as `run` */
  probe(job: ProbeJob, options?: RunOptions): Promise<Probe>;
  /** Verdicts in the order of the jobs. @throws as `run`, at the first failure */
  runMany(jobs: readonly SandboxJob[], options?: RunManyOptions): Promise<Verdict[]>;
  /** Ends all processes. Runs that are under way reject as aborted. */
  close(): Promise<void>;
}

const maxCodeCharacters = 100_000;

/** @throws CinnabarError `invalid_argument` on an unknown or wrong option */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  checkKnownOptions('createSandbox', options, ['children', 'memoryMb']);
  const { children = 2, memoryMb = 128 } = options;
  checkInteger('children', children, 1, 64);
  checkInteger('memoryMb', memoryMb, 32, 4096);

  const worker = new ModuleWorker({ module: 'prepare', base: import.meta.url, exported: 'prepare' });
  const processes = Array.from({ length: children }, () => new SandboxProcess({ memoryMb }));
  const idle = [...processes];
  const waiting: ((process: SandboxProcess) => void)[] = [];
  let nextId = 1;
  let closed = false;

  const acquire = (): SandboxProcess | Promise<SandboxProcess> =>
    idle.pop() ?? new Promise((resolve) => waiting.push(resolve));
  const release = (process: SandboxProcess): void => {
    const next = waiting.shift();
    if (next === undefined) idle.push(process);
    else next(process);
  };

  async function run(job: SandboxJob, runOptions: RunOptions = {}): Promise<Verdict> {
    const { code, functionName, tests } = job;
    const { outcome, results, detail, durationMs } = await probe(
      { code, functionName, calls: tests.map(([args]) => args) },
      runOptions,
    );
    if (outcome !== 'ran') return { outcome, passed: 0, total: tests.length, detail, durationMs };
    return { ...judge(results, tests), durationMs };
  }

  async function probe(job: ProbeJob, runOptions: RunOptions = {}): Promise<Probe> {
    checkKnownOptions('Sandbox.run', runOptions, ['timeoutMs', 'signal']);
    const { timeoutMs = 2_000, signal } = runOptions;
    checkNumber('timeoutMs', timeoutMs, 1, 60_000);
    checkOpen(signal);
    if (job.calls.length === 0)
      throw new CinnabarError('invalid_argument', 'a sandbox job needs one test or more');
    const code = extractCode(job.code);
    const start = performance.now();
    const fail = (outcome: Exclude<Probe['outcome'], 'ran'>, detail: string): Probe => ({
      outcome,
      results: [],
      detail,
      durationMs: performance.now() - start,
    });
    if (code.length > maxCodeCharacters) return fail('syntax', `more than ${maxCodeCharacters} characters`);
    const asked = [code, job.functionName];
    const prepared = (await worker.call(asked, wallFactor * timeoutMs)) as Prepared | null;
    checkOpen(signal);
    if (prepared === null) return fail('timeout', `not parsed within ${wallFactor * timeoutMs} ms`);
    if (prepared.kind !== 'ready') return fail(prepared.kind, prepared.detail);

    const preparedMs = performance.now() - start;
    const child = await acquire();
    try {
      checkOpen(signal);
      const args = job.calls.map((call) => JSON.stringify(call));
      const message = { id: nextId++, script: prepared.script, args };
      const begin = performance.now();
      const outcome = await child.run(message, { timeoutMs, signal });
      const durationMs = preparedMs + performance.now() - begin;
      if (outcome.kind === 'died') return { ...fail('error', outcome.detail), durationMs };
      if (outcome.kind !== 'done') return { ...fail(outcome.kind, outcome.detail), durationMs };
      const { load, results } = outcome.reply;
      if (load === 'm') return { ...fail('missing', `${prepared.name} is not a function`), durationMs };
      if (load !== '') return { ...fail('error', `the snippet threw ${load.slice(1)}`), durationMs };
      return { outcome: 'ran', results, detail: null, durationMs };
    } finally {
      release(child);
    }
  }

  function checkOpen(signal: AbortSignal | undefined): void {
    if (closed) throw new CinnabarError('aborted', 'the sandbox is closed');
    if (signal?.aborted === true) throw new CinnabarError('aborted', 'the run in the sandbox was aborted');
  }

  async function runMany(jobs: readonly SandboxJob[], manyOptions: RunManyOptions = {}): Promise<Verdict[]> {
    checkKnownOptions('Sandbox.runMany', manyOptions, ['timeoutMs', 'signal', 'onVerdict']);
    const { onVerdict, ...runOptions } = manyOptions;
    const verdicts = new Array<Verdict>(jobs.length);
    let next = 0;
    let failed = false;
    const lane = async (): Promise<void> => {
      while (next < jobs.length && !failed) {
        const index = next++;
        try {
          const verdict = await run(jobs[index]!, runOptions);
          verdicts[index] = verdict;
          onVerdict?.(verdict, index);
        } catch (error) {
          failed = true;
          throw error;
        }
      }
    };
    // Twice the children: while one job of a lane pair runs, the next one is being transpiled.
    const lanes = await Promise.allSettled(Array.from({ length: children * 2 }, lane));
    const rejected = lanes.find((settled) => settled.status === 'rejected');
    if (rejected !== undefined) throw rejected.reason;
    return verdicts;
  }

  async function close(): Promise<void> {
    closed = true;
    for (const process of processes) process.close();
    await worker.close();
  }

  return { run, probe, runMany, close, [Symbol.asyncDispose]: close };
}
