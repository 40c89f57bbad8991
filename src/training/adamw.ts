/**
 * AdamW on the host (Loshchilov & Hutter 2019, decoupled decay, as in PyTorch). As operators of a graph the update is
 * fifteen passes over memory; here it is one, in WebAssembly SIMD, over arrays that lie in the kernel's own memory.
 */
import { CinnabarError } from '../errors.js';
import { adamwKernel } from './adamw-kernel.generated.js';
import type { OptimizerConfig } from './optimizer.js';

const pageBytes = 65_536;
/** Parameters share a memory until it is so large. */
const memoryBytes = 2 ** 30;
/** A memory has 32-bit addresses. */
const greatestBytes = 2 ** 32 - pageBytes;

/** A parameter and what moves it, all of one length. Views of a kernel's memory: they can be read and written, not transferred. */
export interface Driven {
  readonly parameter: Float32Array;
  readonly gradient: Float32Array;
  /** Exponential means of the gradient and of its square. */
  readonly mean: Float32Array;
  readonly square: Float32Array;
}

export interface AdamwStep {
  /** From 0. */
  readonly step: number;
  readonly learningRate: number;
  /** What gradients are multiplied by first: clipping. */
  readonly gradientScale: number;
}

type Kernel = (...args: number[]) => void;

/** Bytes of one of a parameter's arrays: whole vectors of four. */
const arrayBytes = (length: number): number => 16 * Math.ceil(length / 4);

export class Adamw {
  readonly #config: OptimizerConfig;
  readonly #kernels = new Map<Driven, Kernel>();

  constructor(config: OptimizerConfig) {
    this.#config = config;
  }

  /**
   * Arrays of zeros for parameters of these lengths, in their order.
   * @throws CinnabarError `unsupported_model` when a parameter has more than 2^28 values
   */
  hold(lengths: readonly number[]): Driven[] {
    const module = new WebAssembly.Module(Uint8Array.from(atob(adamwKernel), (char) => char.charCodeAt(0)));
    const all: Driven[] = [];
    while (all.length < lengths.length) {
      const group = [lengths[all.length]!];
      let bytes = 4 * arrayBytes(group[0]!);
      for (const length of lengths.slice(all.length + 1)) {
        bytes += 4 * arrayBytes(length);
        if (bytes > memoryBytes) break;
        group.push(length);
      }
      all.push(...this.#holdTogether(module, group));
    }
    return all;
  }

  #holdTogether(module: WebAssembly.Module, lengths: readonly number[]): Driven[] {
    const bytes = lengths.reduce((sum, length) => sum + 4 * arrayBytes(length), 0);
    if (bytes > greatestBytes) {
      throw new CinnabarError(
        'unsupported_model',
        `A parameter of ${lengths[0]} values is too large for AdamW`,
      );
    }
    const { memory, update } = new WebAssembly.Instance(module).exports as unknown as {
      readonly memory: WebAssembly.Memory;
      readonly update: Kernel;
    };
    memory.grow(Math.max(0, Math.ceil((bytes - memory.buffer.byteLength) / pageBytes)));
    let next = 0;
    return lengths.map((length) => {
      const array = (): Float32Array => {
        const view = new Float32Array(memory.buffer, next, length);
        next += arrayBytes(length);
        return view;
      };
      const driven = { parameter: array(), gradient: array(), mean: array(), square: array() };
      this.#kernels.set(driven, update);
      return driven;
    });
  }

  /**
   * Moves a parameter and its state.
   * @param driven of `hold`, with the gradient in place
   * @param decays whether weight decay applies
   */
  update(driven: Driven, { step, learningRate, gradientScale }: AdamwStep, decays: boolean): void {
    const { beta1, beta2, epsilon, weightDecay } = this.#config;
    // The corrections for the zero start of both means come out of the quotient.
    const root = Math.sqrt(1 - beta2 ** (step + 1));
    const { parameter, gradient, mean, square } = driven;
    this.#kernels.get(driven)!(
      ...[parameter, gradient, mean, square].map(({ byteOffset }) => byteOffset),
      arrayBytes(parameter.length) / 4,
      beta1,
      (1 - beta1) * gradientScale,
      beta2,
      (1 - beta2) * gradientScale ** 2,
      decays ? 1 - learningRate * weightDecay : 1,
      (learningRate * root) / (1 - beta1 ** (step + 1)),
      epsilon * root,
    );
  }
}
