/** A verifier without processes and threads, for tests whose code is known to be harmless and to end. */
import { Script } from 'node:vm';
import { inspectCode } from '../effort/inspect-code.js';
import type { Verifier } from '../effort/verifier.js';
import { extractCode } from '../evaluation/extract-code.js';
import { prepare } from '../evaluation/prepare.js';
import type { Probe, ProbeJob, Sandbox } from '../evaluation/sandbox.js';
import { openRealm } from '../evaluation/sandbox-realm.js';
import { judge } from '../evaluation/verdict.js';

export interface InProcessVerifier extends Verifier {
  /** Codes that were run. */
  readonly ran: readonly string[];
}

export function inProcessVerifier(): InProcessVerifier {
  const ran: string[] = [];
  const probe = async ({ code, functionName, calls }: ProbeJob): Promise<Probe> => {
    ran.push(code);
    const fail = (outcome: Exclude<Probe['outcome'], 'ran'>, detail: string): Probe => ({
      outcome,
      results: [],
      detail,
      durationMs: 0,
    });
    const prepared = prepare(extractCode(code), functionName);
    if (prepared.kind !== 'ready') return fail(prepared.kind, prepared.detail);
    const realm = openRealm();
    const load = realm.load(new Script(prepared.script).runInThisContext() as () => unknown);
    if (load !== '') return fail(load === 'm' ? 'missing' : 'error', load);
    const results = calls.map((args) => realm.execute(JSON.stringify(args)));
    return { outcome: 'ran', results, detail: null, durationMs: 0 };
  };
  const run: Sandbox['run'] = async ({ code, functionName, tests }) => {
    const { outcome, results, detail } = await probe({
      code,
      functionName,
      calls: tests.map(([args]) => args),
    });
    if (outcome !== 'ran') return { outcome, passed: 0, total: tests.length, detail, durationMs: 0 };
    return { ...judge(results, tests), durationMs: 0 };
  };
  const close = async (): Promise<void> => {};
  const sandbox: Sandbox = {
    probe,
    run,
    runMany: (jobs) => Promise.all(jobs.map((job) => run(job))),
    close,
    [Symbol.asyncDispose]: close,
  };
  return { ran, sandbox, inspect: async (code) => inspectCode(code), [Symbol.asyncDispose]: close };
}
