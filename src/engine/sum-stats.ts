import type { CanvasStats } from './events.js';

/** What several canvases cost together, one after another. */
export function sumStats(spent: readonly CanvasStats[]): CanvasStats {
  const sum = (of: (stats: CanvasStats) => number): number =>
    spent.reduce((total, stats) => total + of(stats), 0);
  const nfe = sum((stats) => stats.nfe);
  const generatedTokens = sum((stats) => stats.generatedTokens);
  return {
    nfe,
    generatedTokens,
    tokensPerForward: nfe === 0 ? 0 : generatedTokens / nfe,
    forwardedPositions: sum((stats) => stats.forwardedPositions),
    wallMs: sum((stats) => stats.wallMs),
    prefillMs: sum((stats) => stats.prefillMs),
  };
}
