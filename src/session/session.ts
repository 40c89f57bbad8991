/**
 * What runs a graph. `ort-node.ts` is ONNX Runtime's native library.
 * Values cross as plain typed arrays; int64 as BigInt64Array, bool as Uint8Array.
 */
import type { ElementArray, ElementType } from '../onnx/element-type.js';

export interface HostTensor {
  readonly type: ElementType;
  readonly shape: readonly number[];
  readonly data: ElementArray;
}

export interface SessionOptions {
  /** Threads of one operator. Default: the number of cores. */
  readonly threads?: number;
  /** Write a chrome-trace profile with this prefix; ended by disposing the session. */
  readonly profilePrefix?: string;
}

export interface Session extends AsyncDisposable {
  readonly inputNames: readonly string[];
  readonly outputNames: readonly string[];
  /**
   * Runs the graph. `fetches` names the wanted outputs; a tensor given with a name is written in place
   * (its shape must be the output's), null lets the runtime allocate.
   * @throws CinnabarError `session_failed`
   */
  run(
    feeds: Readonly<Record<string, HostTensor>>,
    fetches: Readonly<Record<string, HostTensor | null>>,
  ): Promise<Record<string, HostTensor>>;
}
