/**
 * Runs one function of a module in a worker thread: the caller's event loop stays free, and an input on which the
 * function hangs (nested `async(a=async(a=…` takes TypeScript's parser exponential time) costs a worker, not the
 * program. The module may import packages, but nothing of the repository: only its own text goes to the worker.
 */
import { Worker } from 'node:worker_threads';
import { CinnabarError } from '../errors.js';
import { SerialQueue } from '../support/serial-queue.js';
import { moduleText } from './module-text.js';

export interface ModuleWorkerOptions {
  /** File name without extension, beside `base`. */
  readonly module: string;
  /** `import.meta.url` of a module in the same folder. */
  readonly base: string;
  /** Exported function; arguments and result are structured-cloned. */
  readonly exported: string;
}

/** Loading TypeScript takes this long at worst; it must not count as working time. */
const startTimeoutMs = 60_000;

const bootstrap = (text: string): string => `
const { createRequire } = require('node:module');
const { parentPort, workerData } = require('node:worker_threads');
const loaded = {};
(function (require, exports) { ${text}
})(createRequire(workerData.base), loaded);
parentPort.on('message', (args) => parentPort.postMessage(loaded[workerData.exported](...args)));
parentPort.postMessage('ready');
`;

export class ModuleWorker {
  readonly #options: ModuleWorkerOptions;
  readonly #queue = new SerialQueue();
  #worker: Worker | null = null;
  #closed = false;

  constructor(options: ModuleWorkerOptions) {
    this.#options = options;
  }

  /**
   * Calls wait for each other.
   *
   * @returns null when there was no answer within `timeoutMs`, or the worker's memory did not suffice; the next call
   *   starts a new worker
   * @throws CinnabarError `sandbox_failed` when no worker can be started
   */
  call(args: readonly unknown[], timeoutMs: number): Promise<unknown> {
    return this.#queue.run(async () => {
      if (this.#closed) return null;
      this.#worker ??= await startWorker(this.#options);
      const worker = this.#worker;
      const reply = receive(worker, timeoutMs);
      worker.postMessage(args);
      const result = await reply;
      if (result === null) await this.#stop();
      return result;
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

async function startWorker({ module, base, exported }: ModuleWorkerOptions): Promise<Worker> {
  const worker = new Worker(bootstrap(await moduleText(module, 'commonjs', base)), {
    eval: true,
    workerData: { base, exported },
    resourceLimits: { maxOldGenerationSizeMb: 512 },
    execArgv: [],
  });
  if ((await receive(worker, startTimeoutMs)) !== 'ready') {
    await worker.terminate();
    throw new CinnabarError('sandbox_failed', `the worker that runs ${module} did not start`);
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
