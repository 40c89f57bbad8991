/** Infill by a bidirectional model: the segments are frozen tokens on the canvas, the holes are masks. */
import { createCanvas } from '../canvas/canvas.js';
import { denoise } from '../engine/denoise.js';
import type { CanvasEnd } from '../engine/events.js';
import { CinnabarError } from '../errors.js';
import type { GeneratedToken } from './generate.js';
import type { GenerateOptions } from './generate-options.js';
import { maskTokenIdOf, outputLength } from './generation-request.js';
import type { FilledHoles } from './infill.js';
import type { LanguageModel } from './language-model.js';

export async function frozenInfill(
  model: LanguageModel,
  segments: readonly string[],
  holeTokens: number,
  options: GenerateOptions,
): Promise<FilledHoles> {
  const { denoiser, tokenizer } = model;
  const { maxTokens, stop, prefill, promptFormat, chatVariables, stopTokenIds, ...rest } = options;
  if (maxTokens !== undefined) {
    throw new CinnabarError(
      'invalid_argument',
      'a bidirectional model takes holeTokens, not maxTokens, to infill',
    );
  }
  const ends = new Set([...denoiser.config.eosTokenIds, ...(stopTokenIds ?? [])]);
  const [first, ...others] = segments.map((segment) => tokenizer.encode(segment));
  const frozen = new Map<number, number>();
  const holeStarts: number[] = [];
  let at = 0;
  for (const segment of others) {
    holeStarts.push(at);
    at += holeTokens;
    for (const id of segment) frozen.set(at++, id);
  }
  const prompt = first!;
  outputLength(denoiser.config, prompt.length, at);
  const canvas = createCanvas({
    prompt,
    outputLength: at,
    maskTokenId: maskTokenIdOf(denoiser.config),
    frozen,
  });
  let ended: CanvasEnd | null = null;
  // An end-of-text closes its hole, not the output.
  for await (const event of denoise(denoiser, canvas, { mode: 'whole', ...rest, stopTokenIds: [] })) {
    if (event.type === 'canvas-end') ended = event;
  }
  const { ids, steps, confidence, stats } = ended!;
  let complete = true;
  const tokens: GeneratedToken[] = [];
  const holes = holeStarts.map((start) => {
    const content = ids.slice(start, start + holeTokens);
    const end = content.findIndex((id) => ends.has(id));
    complete &&= end >= 0;
    for (let i = start; i < start + (end < 0 ? holeTokens : end); i++) {
      tokens.push({ id: ids[i]!, step: steps[i]!, confidence: confidence[i]! });
    }
    return tokenizer.decode(end < 0 ? content : content.slice(0, end), { skipSpecialTokens: true });
  });
  return { holes, tokens, finishReason: complete ? 'stop' : 'length', stats };
}
