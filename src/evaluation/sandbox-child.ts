/**
 * The program of the sandbox's child process; `sandbox-process.ts` starts its text with `node --eval`, so it imports
 * nothing but Node. One message is one job: a fresh vm context, the realm (its text is the first argument), the
 * snippet, all tests; the reply leaves only when no microtask of the snippet is left.
 */
import { createContext, Script } from 'node:vm';
import type { ChildJob, ChildReply } from './sandbox-process.js';
import type { Realm } from './sandbox-realm.js';

const host = process;
const send = host.send!.bind(host);
const exit = host.exit.bind(host);

const openRealm = new Script(`(() => { "use strict";\n${host.argv[1]}\nreturn openRealm(); })()`);
// Shared memory can block, WebAssembly allocates outside the heap, the other two run code after a job has ended.
const removeGlobals = new Script(
  `for (const name of ['SharedArrayBuffer', 'Atomics', 'WebAssembly', 'FinalizationRegistry', 'WeakRef'])
     delete globalThis[name];`,
);

// Second line of defence: code that would get out of its context finds no way to modules or processes.
for (const name of [
  'binding',
  '_linkedBinding',
  'dlopen',
  'getBuiltinModule',
  'mainModule',
  'kill',
  'abort',
]) {
  Reflect.deleteProperty(host, name);
}
for (const name of ['process', 'fetch', 'WebSocket', 'require', 'navigator', 'Buffer']) {
  Reflect.deleteProperty(globalThis, name);
}

host.on('disconnect', () => exit(0));
host.on('unhandledRejection', () => {});
host.on('message', (job: ChildJob) => run(job));
send({ ready: true });

function run(job: ChildJob): void {
  const start = performance.now();
  // A null prototype: the global object's `constructor` must not be the outer realm's Object.
  const context = createContext(Object.create(null), { codeGeneration: { strings: false, wasm: false } });
  removeGlobals.runInContext(context);
  const realm = openRealm.runInContext(context) as Realm;
  const load = realm.load(new Script(job.script).runInContext(context));
  const results: string[] = [];

  const reply = (): void => {
    const message: ChildReply = { id: job.id, load, results, durationMs: performance.now() - start };
    send(message);
  };
  const advance = (): void => {
    while (results.length < job.args.length) {
      const result = realm.execute(job.args[results.length]!);
      if (result === 'p') {
        setImmediate(collect);
        return;
      }
      results.push(result);
    }
    // Microtasks run first: a snippet that left an endless chain of them times out here, not in the next job.
    setImmediate(reply);
  };
  const collect = (): void => {
    const result = realm.poll();
    results.push(result === 'p' ? 'ethe returned promise never settles' : result);
    advance();
  };

  if (load === '') advance();
  else setImmediate(reply);
}
