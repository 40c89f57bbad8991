/** Runs asynchronous jobs one after another; a job that rejects does not disturb the ones behind it. */
export class SerialQueue {
  #tail: Promise<unknown> = Promise.resolve();
  #pending = 0;

  /** Jobs that wait or run. */
  get pending(): number {
    return this.#pending;
  }

  /** Runs `job` when all earlier jobs have settled; resolves or rejects with it. */
  run<T>(job: () => T | Promise<T>): Promise<T> {
    this.#pending++;
    const result = this.#tail.then(job).finally(() => {
      this.#pending--;
    });
    this.#tail = result.then(ignore, ignore);
    return result;
  }

  /** Resolves when everything queued so far has settled. */
  async idle(): Promise<void> {
    await this.#tail;
  }
}

function ignore(): void {}
