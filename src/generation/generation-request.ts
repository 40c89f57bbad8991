/** From token ids and options to a canvas for the engine, and from the engine's events to events with text. */
import { type Canvas, createCanvas } from '../canvas/canvas.js';
import type { DenoiseOptions } from '../engine/denoise-options.js';
import type { CanvasEnd, CanvasStart, DenoiseEvent } from '../engine/events.js';
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import type { GenerateOptions } from './generate-options.js';
import type { LanguageModel } from './language-model.js';
import { TextTracker } from './text-tracker.js';

/** Text that is final and follows the text so far. */
export interface TextDelta {
  readonly type: 'text-delta';
  readonly text: string;
}

/** The start of a canvas. `promptLength` leaves the prefill out: it belongs to the answer. */
export interface GenerationStart extends CanvasStart {
  /** Tokens that the answer begins with, given, not written. */
  readonly prefill: readonly number[];
}

/** The end of a canvas, with its text, and the tokens that were given before those that were written. */
export interface GenerationEnd extends CanvasEnd {
  readonly text: string;
  readonly prefill: readonly number[];
}

export type GenerationEvent =
  | Exclude<DenoiseEvent, CanvasStart | CanvasEnd>
  | GenerationStart
  | TextDelta
  | GenerationEnd;

export interface GenerationRequest {
  readonly canvas: Canvas;
  readonly options: DenoiseOptions;
  /** Adds the text to the events of `denoise()`. */
  withText(event: DenoiseEvent): GenerationEvent[];
}

const defaultMaxTokens = 512;

/**
 * @param begun tokens that the answer begins with, instead of `options.prefill`
 * @throws CinnabarError `context_length_exceeded`
 */
export function createRequest(
  model: LanguageModel,
  promptIds: readonly number[],
  options: GenerateOptions,
  begun?: readonly number[],
): GenerationRequest {
  const { config } = model.denoiser;
  const { maxTokens, stop, prefill = '', promptFormat, chatVariables, stopTokenIds, ...rest } = options;
  const prefillIds = begun ?? (prefill === '' ? [] : model.tokenizer.encode(prefill));
  const tracker = new TextTracker(model.tokenizer, stop, prefillIds);
  const prompt = [...promptIds, ...prefillIds];
  const canvas = createCanvas({
    prompt,
    outputLength: outputLength(config, prompt.length, maxTokens),
    maskTokenId: maskTokenIdOf(config),
  });
  return {
    canvas,
    options: {
      ...rest,
      endAt: tracker.follow,
      stopTokenIds: [...config.eosTokenIds, ...(stopTokenIds ?? [])],
    },
    withText: (event) => addText(tracker, prefillIds, event),
  };
}

/** Id that masks have on a canvas; a model without masks never sees it. */
export function maskTokenIdOf(config: ModelConfig): number {
  return config.diffusion?.maskTokenId ?? -1;
}

/** @throws CinnabarError `context_length_exceeded` */
export function outputLength(config: ModelConfig, promptLength: number, maxTokens?: number): number {
  const room = config.contextLength - promptLength;
  if (room < 1 || (maxTokens !== undefined && maxTokens > room)) {
    throw new CinnabarError(
      'context_length_exceeded',
      `the prompt has ${promptLength} tokens${maxTokens === undefined ? '' : ` and maxTokens is ${maxTokens}`}: ` +
        `the context holds ${config.contextLength} (room for ${Math.max(0, room)} after the prompt)`,
    );
  }
  return maxTokens ?? Math.min(defaultMaxTokens, room);
}

function addText(tracker: TextTracker, prefill: readonly number[], event: DenoiseEvent): GenerationEvent[] {
  const ends = event.type === 'canvas-end';
  const text = ends ? tracker.finish(event.ids) : '';
  const delta = tracker.takeDelta();
  const deltas: GenerationEvent[] = delta === '' ? [] : [{ type: 'text-delta', text: delta }];
  if (ends) return [...deltas, { ...event, text, prefill }];
  if (event.type !== 'canvas-start') return [event, ...deltas];
  return [{ ...event, promptLength: event.promptLength - prefill.length, prefill }, ...deltas];
}
