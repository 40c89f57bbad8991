/** Where the blocks of a canvas lie, and which rotary position and block number an entry has. */
import { type BlockSpan, blockSpans } from '../../canvas/spans.js';
import type { CanvasRun } from '../mode.js';

export interface BlockLayout {
  /** The blocks to write, in order; the first may begin with the end of the prompt. */
  readonly spans: readonly BlockSpan[];
  /**
   * Block number of a clean position. The prompt lies in the same grid of blocks, as in training with clean attention
   * `block`: its numbers are 0 and lower. (Where the clean half is causal the numbers of the prompt change nothing.)
   */
  blockOf(position: number): number;
  /** True for tokens that the model must not see. */
  hidden(position: number): boolean;
  /** Rotary position of the entry at `start`, the start of a block: hidden tokens before it do not count. */
  rotaryAt(start: number): number;
}

export function blockLayout({ canvas, settings }: CanvasRun): BlockLayout {
  const { promptLength, ids } = canvas;
  const { mode, blockSize, blockAlign } = settings;
  const padding = settings.paddingTokenIds;
  const origin = blockAlign === 'canvas' ? promptLength - (promptLength % blockSize) : promptLength;
  const whole = mode === 'whole';
  const size = whole ? ids.length - promptLength : blockSize;
  const hidden = (position: number): boolean => padding.has(ids[position]!);
  return {
    spans: [...blockSpans(whole ? promptLength : origin, ids.length, size)],
    blockOf: (position) =>
      whole && position >= promptLength ? 1 : 1 + Math.floor((position - origin) / blockSize),
    hidden,
    rotaryAt: (start) => {
      if (padding.size === 0) return start;
      let position = 0;
      for (let at = 0; at < start; at++) if (!hidden(at)) position++;
      return position;
    },
  };
}
