/** Work on several canvases that is more than one denoising each, with one forward for all that wait for one. */
import type { Denoiser, ForwardOptions, ForwardSlice, SlicePrediction } from '../model/denoiser.js';

/** A forward that one piece of work waits for. */
interface Waiting {
  readonly slices: readonly ForwardSlice[];
  readonly options: ForwardOptions;
  readonly resolve: (predictions: SlicePrediction[]) => void;
  readonly reject: (error: unknown) => void;
}

/**
 * Runs pieces of work side by side. Each is given a denoiser whose forwards are those of all pieces together: one is made when every
 * piece that has not ended waits for one. What a piece gets does not depend on its neighbours, as in `denoiseMany`.
 *
 * @param run must wait for nothing that another piece does
 * @returns what each piece gave, in their order
 * @throws the first error of a piece, when all pieces have ended; what the denoiser throws goes to every piece that waited
 */
export async function withSharedForwards<T>(
  denoiser: Denoiser,
  count: number,
  run: (denoiser: Denoiser, index: number) => Promise<T>,
): Promise<T[]> {
  let active = count;
  let waiting: Waiting[] = [];
  const serveAll = (): void => {
    if (active === 0 || waiting.length < active) return;
    const served = waiting;
    waiting = [];
    void serve(denoiser, served);
  };
  const shared: Denoiser = {
    config: denoiser.config,
    createCache: () => denoiser.createCache(),
    forward: (slices, options = {}) =>
      new Promise((resolve, reject) => {
        waiting.push({ slices, options, resolve, reject });
        serveAll();
      }),
    // The denoiser is the caller's.
    async [Symbol.asyncDispose](): Promise<void> {},
  };
  const ended = await Promise.allSettled(
    Array.from({ length: count }, (_, index) =>
      run(shared, index).finally(() => {
        active--;
        serveAll();
      }),
    ),
  );
  return ended.map((end) => {
    if (end.status === 'rejected') throw end.reason;
    return end.value;
  });
}

/** One forward, with the widest prediction that any piece needs. */
async function serve(denoiser: Denoiser, waiting: readonly Waiting[]): Promise<void> {
  const signal = waiting.find(({ options }) => options.signal)?.options.signal;
  const options: ForwardOptions = {
    topK: Math.max(...waiting.map(({ options: { topK = 1 } }) => topK)),
    logits: waiting.some(({ options: { logits = false } }) => logits),
    ...(signal === undefined ? {} : { signal }),
  };
  try {
    const predictions = await denoiser.forward(
      waiting.flatMap(({ slices }) => slices),
      options,
    );
    let at = 0;
    for (const { slices, resolve } of waiting) {
      resolve(predictions.slice(at, at + slices.length));
      at += slices.length;
    }
  } catch (error) {
    for (const { reject } of waiting) reject(error);
  }
}
