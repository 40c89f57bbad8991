/**
 * AdamW on the host (Loshchilov & Hutter 2019, decoupled decay, as in PyTorch). As operators of a graph the update is
 * fifteen passes over memory; here it is one, in WebAssembly SIMD, through a tile that stays in a core's cache.
 */
import { adamwKernel } from './adamw-kernel.generated.js';
import type { OptimizerConfig } from './optimizer.js';

/** Values of a tile: four arrays of 128 KiB. */
const tileSize = 32_768;
const pageBytes = 65_536;

interface Kernel {
  readonly memory: WebAssembly.Memory;
  readonly update: (...args: number[]) => void;
}

export interface AdamwStep {
  /** From 0. */
  readonly step: number;
  readonly learningRate: number;
  /** What gradients are multiplied by first: clipping. */
  readonly gradientScale: number;
}

export class Adamw {
  readonly #config: OptimizerConfig;
  readonly #update: Kernel['update'];
  readonly #tiles: readonly Float32Array[];

  constructor(config: OptimizerConfig) {
    this.#config = config;
    const module = new WebAssembly.Module(Uint8Array.from(atob(adamwKernel), (char) => char.charCodeAt(0)));
    const { memory, update } = new WebAssembly.Instance(module).exports as unknown as Kernel;
    const pages = (4 * 4 * tileSize) / pageBytes;
    memory.grow(pages - memory.buffer.byteLength / pageBytes);
    this.#tiles = [0, 1, 2, 3].map((i) => new Float32Array(memory.buffer, i * 4 * tileSize, tileSize));
    this.#update = update;
  }

  /**
   * Moves `parameter` and its state, in place. All arrays have one length.
   * @param state exponential means of the gradient and of its square
   * @param decays whether weight decay applies
   */
  update(
    parameter: Float32Array,
    gradient: Float32Array,
    state: readonly [Float32Array, Float32Array],
    { step, learningRate, gradientScale }: AdamwStep,
    decays: boolean,
  ): void {
    const { beta1, beta2, epsilon, weightDecay } = this.#config;
    // The corrections for the zero start of both means come out of the quotient.
    const root = Math.sqrt(1 - beta2 ** (step + 1));
    const coefficients = [
      beta1,
      (1 - beta1) * gradientScale,
      beta2,
      (1 - beta2) * gradientScale ** 2,
      decays ? 1 - learningRate * weightDecay : 1,
      (learningRate * root) / (1 - beta1 ** (step + 1)),
      epsilon * root,
    ];
    const arrays = [parameter, gradient, ...state];
    const offsets = this.#tiles.map(({ byteOffset }) => byteOffset);
    for (let start = 0; start < parameter.length; start += tileSize) {
      const count = Math.min(tileSize, parameter.length - start);
      for (const [i, tile] of this.#tiles.entries()) tile.set(arrays[i]!.subarray(start, start + count));
      this.#update(...offsets, Math.ceil(count / 4) * 4, ...coefficients);
      for (const [i, tile] of this.#tiles.entries()) {
        if (arrays[i] !== gradient) arrays[i]!.set(tile.subarray(0, count), start);
      }
    }
  }
}
