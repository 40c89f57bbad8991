import { type Canvas, PositionState } from '../canvas/canvas.js';

/** How often each token stands in the prompt and in what is written of the output: what the penalties look at. */
export interface TokenHistory {
  readonly prompt: ReadonlyMap<number, number>;
  readonly output: ReadonlyMap<number, number>;
}

export function tokenHistory(canvas: Canvas): TokenHistory {
  const prompt = new Map<number, number>();
  const output = new Map<number, number>();
  for (let i = 0; i < canvas.ids.length; i++) {
    if (canvas.states[i] === PositionState.mask) continue;
    const counts = i < canvas.promptLength ? prompt : output;
    const id = canvas.ids[i]!;
    counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return { prompt, output };
}
