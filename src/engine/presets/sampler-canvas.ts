/** Canvases as the published samplers see them: any mask token may be written, one inside the prompt too. */
import { type Canvas, createCanvas, PositionState } from '../../canvas/canvas.js';

/** A prompt with masks behind it. Mask tokens inside the prompt are open positions. */
export function promptCanvas(prompt: readonly number[], outputLength: number, maskTokenId: number): Canvas {
  const canvas = createCanvas({ prompt, outputLength, maskTokenId });
  for (const [at, id] of prompt.entries()) if (id === maskTokenId) canvas.states[at] = PositionState.mask;
  return canvas;
}

/** A text with mask tokens to fill, counted as output from its first token on, so that blocks start there. */
export function infillCanvas(text: readonly number[], maskTokenId: number): Canvas {
  const given = [...text.entries()].filter(([, id]) => id !== maskTokenId);
  return createCanvas({ prompt: [], outputLength: text.length, maskTokenId, frozen: new Map(given) });
}
