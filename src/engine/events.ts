/** What `denoise()` reports. The canvas is not written left to right, and these events carry that truth. */

/** A token written, or proposed, at a position of the canvas. */
export interface PlacedToken {
  readonly position: number;
  readonly id: number;
  /** Probability, 0..1. */
  readonly confidence: number;
}

export interface EditedToken extends PlacedToken {
  /** The id that was replaced. */
  readonly previous: number;
}

export interface CanvasStart {
  readonly type: 'canvas-start';
  readonly mode: string;
  /** Positions [0, promptLength) are the prompt. */
  readonly promptLength: number;
  /** Prompt and output. */
  readonly length: number;
  /** The seed in use, so that an unseeded run can be repeated. */
  readonly seed: number;
}

export interface BlockStart {
  readonly type: 'block-start';
  /** From 1. */
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

export interface StepEnd {
  readonly type: 'step-end';
  /** Forwards so far, this one included. */
  readonly nfe: number;
  readonly committed: readonly PlacedToken[];
  readonly edited: readonly EditedToken[];
  /** Positions that are masks again. */
  readonly remasked: readonly number[];
  /** Self-speculation: tokens drafted and not yet verified; they may still change. */
  readonly drafted: readonly PlacedToken[];
}

export interface BlockEnd {
  readonly type: 'block-end';
  readonly block: number;
  readonly start: number;
  readonly end: number;
}

/** `stop`: a stop token was written, or `endAt` ended the output. `length`: the canvas is full. */
export type FinishReason = 'stop' | 'length';

export interface CanvasStats {
  /** Forward passes (number of function evaluations), every kind counted. */
  readonly nfe: number;
  /** Tokens of the output, a stop token that ended it included: every mode pays for it. */
  readonly generatedTokens: number;
  readonly tokensPerForward: number;
  /** Positions that went through the model, the prompt included: what the forwards cost. */
  readonly forwardedPositions: number;
  /** From the first request to the end. */
  readonly wallMs: number;
  /** Of that, until the first forward (which reads the prompt) was back. */
  readonly prefillMs: number;
}

export interface CanvasEnd {
  readonly type: 'canvas-end';
  /** The output without prompt and stop token. */
  readonly ids: readonly number[];
  readonly finishReason: FinishReason;
  readonly stats: CanvasStats;
  /** Number of the forward (from 1; 0 for frozen tokens) that wrote each token, as long as `ids`. */
  readonly steps: readonly number[];
  /** Probability of each token when it was written (0 for frozen tokens), as long as `ids`. */
  readonly confidence: readonly number[];
}

export type DenoiseEvent = CanvasStart | BlockStart | StepEnd | BlockEnd | CanvasEnd;
