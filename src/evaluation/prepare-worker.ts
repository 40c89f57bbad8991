/**
 * Runs `prepare` in a worker thread: the caller's event loop stays free, and a snippet on which the parser hangs
 * (nested `async(a=async(a=…` takes TypeScript exponential time) costs a worker, not the program.
 */
import { Worker } from 'node:worker_threads';
import { CinnabarError } from '../errors.js';
import { SerialQueue } from '../support/serial-queue.js';
import { moduleText } from './module-text.js';
import type { Prepared } from './prepare.js';

/** Loading TypeScript takes this long at worst; it must not count as parsing time. */
const startTimeoutMs = 60_000;

const bootstrap = (text: string): string => `
const { createRequire } = require('node:module');
const { parentPort, workerData } = require('node:worker_threads');
const loaded = {};
(function (require, exports) { ${text}
})(createRequire(workerData.base), loaded);
parentPort.on('message', ({ code, functionName }) => parentPort.postMessage(loaded.prepare(code, functionName)));
parentPort.postMessage('ready');
`;

export class PrepareWorker {
  readonly #queue = new SerialQueue();
  #worker: Worker | null = null;
  #closed = false;

  /** @returns null when the snippet could not be parsed within `timeoutMs` or exhausted the worker's memory */
  prepare(code: string, functionName: string | null, timeoutMs: number): Promise<Prepared | null> {
    return this.#queue.run(async () => {
      if (this.#closed) return null;
      this.#worker ??= await startWorker();
      const worker = this.#worker;
      const reply = receive(worker, timeoutMs);
      worker.postMessage({ code, functionName });
      const prepared = (await reply) as Prepared | null;
      if (prepared === null) await this.#stop();
      return prepared;
    });
  }

  /** Ends the worker for good; what it was asked and did not answer resolves to null. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#stop();
    // One that was starting just now is known when its turn in the queue is over.
    await this.#queue.idle();
    await this.#stop();
  }

  async #stop(): Promise<void> {
    const worker = this.#worker;
    this.#worker = null;
    await worker?.terminate();
  }
}

async function startWorker(): Promise<Worker> {
  const worker = new Worker(bootstrap(await moduleText('prepare', 'commonjs')), {
    eval: true,
    workerData: { base: import.meta.url },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    execArgv: [],
  });
  if ((await receive(worker, startTimeoutMs)) !== 'ready') {
    await worker.terminate();
    throw new CinnabarError('sandbox_failed', 'the worker that transpiles TypeScript did not start');
  }
  return worker;
}

/** The worker's next message, or null when it failed or was silent for too long. Holds the process only meanwhile. */
function receive(worker: Worker, timeoutMs: number): Promise<unknown> {
  return new Promise((resolve) => {
    const finish = (value: unknown): void => {
      clearTimeout(timer);
      worker.off('message', finish);
      worker.off('error', fail);
      worker.off('exit', fail);
      worker.unref();
      resolve(value);
    };
    const fail = (): void => finish(null);
    const timer = setTimeout(fail, timeoutMs);
    worker.ref();
    worker.on('message', finish);
    worker.on('error', fail);
    worker.on('exit', fail);
  });
}
