/**
 * The token ids being written and what is known about each position. Pure data: nothing here knows a model.
 */
import { CinnabarError } from '../errors.js';

/** Values of `Canvas.states`. */
export const PositionState = { prompt: 0, frozen: 1, mask: 2, committed: 3 } as const;

export interface Canvas {
  /** Prompt and output together, [length]; masked positions hold `maskTokenId`. */
  readonly ids: Int32Array;
  /** A `PositionState` per position, [length]. */
  readonly states: Uint8Array;
  /** Number of the forward (from 1) at which the position got its present token; 0 while it has none, [length]. */
  readonly steps: Int32Array;
  /** Probability of the token when it was committed, [length]. */
  readonly confidence: Float32Array;
  readonly promptLength: number;
  /** Id that masked positions hold. */
  readonly maskTokenId: number;
}

export interface CanvasInput {
  readonly prompt: ArrayLike<number>;
  /** Number of positions after the prompt. */
  readonly outputLength: number;
  readonly maskTokenId: number;
  /** Tokens given by the user inside the output: offset from the output's start → id. */
  readonly frozen?: ReadonlyMap<number, number>;
}

/**
 * A canvas of a prompt followed by masks (and frozen tokens).
 *
 * @throws CinnabarError `invalid_argument` when the length is not a positive integer or a frozen offset lies outside.
 */
export function createCanvas(input: CanvasInput): Canvas {
  const { prompt, outputLength, maskTokenId, frozen } = input;
  if (!Number.isInteger(outputLength) || outputLength < 1) {
    throw new CinnabarError(
      'invalid_argument',
      `the output length must be an integer of 1 or more, got ${outputLength}`,
    );
  }
  const length = prompt.length + outputLength;
  const ids = new Int32Array(length).fill(maskTokenId);
  const states = new Uint8Array(length).fill(PositionState.mask);
  ids.set(Array.from(prompt));
  states.fill(PositionState.prompt, 0, prompt.length);
  for (const [offset, id] of frozen ?? []) {
    if (!Number.isInteger(offset) || offset < 0 || offset >= outputLength) {
      throw new CinnabarError(
        'invalid_argument',
        `frozen offset ${offset} lies outside an output of ${outputLength}`,
      );
    }
    ids[prompt.length + offset] = id;
    states[prompt.length + offset] = PositionState.frozen;
  }
  const steps = new Int32Array(length);
  return {
    ids,
    states,
    steps,
    confidence: new Float32Array(length),
    promptLength: prompt.length,
    maskTokenId,
  };
}
