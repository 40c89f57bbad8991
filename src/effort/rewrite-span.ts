/**
 * Denoises a part of a finished answer again: the tokens of a span become masks, everything else is frozen.
 * A model with a clean past gets the answer before the span as clean text and the span with what follows as one noisy
 * block, as large as those that it was trained on; a bidirectional model gets the whole answer.
 */
import { createCanvas } from '../canvas/canvas.js';
import { denoise } from '../engine/denoise.js';
import type { CanvasEnd, CanvasStats } from '../engine/events.js';
import type { LanguageModel } from '../generation/language-model.js';

export interface SpanRewrite {
  /** The whole answer's tokens. */
  readonly ids: readonly number[];
  /** Probability of each new token when it was written; 0 for the others. */
  readonly confidence: readonly number[];
  /** Forward that wrote each new token; 0 for the others. */
  readonly steps: readonly number[];
  readonly stats: CanvasStats;
}

export interface RewriteSpanOptions {
  readonly prompt: readonly number[];
  /** The answer's tokens, without a stop token. */
  readonly ids: readonly number[];
  /** Tokens [start, end) are replaced; nothing between them: something is put in. */
  readonly start: number;
  readonly end: number;
  /** Tokens to write instead, 1 or more. */
  readonly length: number;
  readonly seed: number;
  readonly signal?: AbortSignal | undefined;
}

/** @returns null when the model writes no masks, the span is too long for it, or the context ends before */
export async function rewriteSpan(
  model: LanguageModel,
  { prompt, ids, start, end, length, seed, signal }: RewriteSpanOptions,
): Promise<SpanRewrite | null> {
  const { config } = model.denoiser;
  const { diffusion } = config;
  if (diffusion === null || length < 1) return null;
  const before = ids.slice(0, start);
  const behind = ids.slice(end);
  const stop = config.eosTokenIds.slice(0, 1);
  const room = diffusion.bidirectional
    ? Number.POSITIVE_INFINITY
    : Math.max(...diffusion.blockSizes) - length;
  // At least one known token behind the masks tells the model where they end.
  if (room < 1) return null;
  const seen = [...behind, ...stop].slice(0, room);
  const clean = diffusion.bidirectional ? prompt : [...prompt, ...before];
  const offset = diffusion.bidirectional ? before.length : 0;
  const outputLength = offset + length + seen.length;
  if (clean.length + outputLength > config.contextLength || clean.length === 0) return null;
  const frozen = new Map<number, number>();
  for (let i = 0; i < offset; i++) frozen.set(i, before[i]!);
  for (const [i, id] of seen.entries()) frozen.set(offset + length + i, id);
  const canvas = createCanvas({
    prompt: clean,
    outputLength,
    maskTokenId: diffusion.maskTokenId,
    frozen,
  });
  let ended: CanvasEnd | null = null;
  const special = new Set([...config.eosTokenIds, ...model.tokenizer.specialTokens.values()]);
  const settings = { mode: 'whole', seed, stopTokenIds: [], bannedTokenIds: [...special], signal } as const;
  for await (const event of denoise(model.denoiser, canvas, settings)) {
    if (event.type === 'canvas-end') ended = event;
  }
  const written = { from: offset, to: offset + length };
  const around = <T>(part: readonly T[], nothing: T): T[] => [
    ...before.map(() => nothing),
    ...part.slice(written.from, written.to),
    ...behind.map(() => nothing),
  ];
  return {
    ids: [...before, ...ended!.ids.slice(written.from, written.to), ...behind],
    confidence: around(ended!.confidence, 0),
    steps: around(ended!.steps, 0),
    stats: ended!.stats,
  };
}
