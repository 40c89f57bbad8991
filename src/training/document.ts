/** A training document: a clean prompt that is only read, and a response that is learned. */

export interface Document {
  /** Prompt, response and the closing end-of-text token. */
  readonly ids: Uint16Array | Int32Array;
  /** Number of prompt tokens; the response begins here. */
  readonly promptLength: number;
}
