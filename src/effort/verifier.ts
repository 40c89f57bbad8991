/** What checks answers: the TypeScript compiler in a worker, and the sandbox that calls functions. */
import { ModuleWorker } from '../evaluation/module-worker.js';
import { createSandbox, type Sandbox } from '../evaluation/sandbox.js';
import type { CodeInspection } from './inspect-code.js';

export interface Verifier extends AsyncDisposable {
  readonly sandbox: Sandbox;
  /** Faults and functions of a snippet; null when the compiler did not come to an end with it. */
  inspect(code: string): Promise<CodeInspection | null>;
}

/** Generous: a busy machine is slow, and only a snippet on which the parser hangs meets it. */
const inspectTimeoutMs = 20_000;

/**
 * Keep one for many answers: the compiler's library is read once, and the sandbox's processes stay.
 *
 * @example
 * await using verifier = createVerifier();
 * const { text } = await generate(model, prompt, { effort: 'high', verifier });
 */
export function createVerifier(): Verifier {
  const compiler = new ModuleWorker({
    module: 'inspect-code',
    base: import.meta.url,
    exported: 'inspectCode',
  });
  const sandbox = createSandbox({ children: 1 });
  return {
    sandbox,
    inspect: async (code) => (await compiler.call([code], inspectTimeoutMs)) as CodeInspection | null,
    async [Symbol.asyncDispose](): Promise<void> {
      await Promise.all([compiler.close(), sandbox.close()]);
    },
  };
}
