/** Warm-up, stable, decay (WSD): a run can be extended, or resumed after a stop. */

export interface ScheduleConfig {
  readonly steps: number;
  /** AdamW's peak rate: tables, vectors, and matrices without Muon. */
  readonly learningRate: number;
  /** Muon's peak rate. */
  readonly muonLearningRate: number;
  /** Share of the steps in which the rate rises linearly from 0. */
  readonly warmupShare: number;
  /** Share of the steps, at the end, in which it falls linearly to `finalShare` of the peak. */
  readonly decayShare: number;
  readonly finalShare: number;
}

/** Factor on the peak rates at `step` (0-based). */
export function rateFactor(step: number, config: ScheduleConfig): number {
  const warmup = Math.max(1, Math.round(config.steps * config.warmupShare));
  const decay = Math.max(1, Math.round(config.steps * config.decayShare));
  const rising = Math.min(1, (step + 1) / warmup);
  const left = Math.min(1, Math.max(0, (config.steps - step) / decay));
  return rising * (config.finalShare + (1 - config.finalShare) * left);
}

/** Piecewise linear in the progress 0..1: points [progress, value], ascending. */
export function interpolate(points: readonly (readonly [number, number])[], progress: number): number {
  let before = points[0]!;
  for (const point of points) {
    if (point[0] > progress) {
      const share = (progress - before[0]) / (point[0] - before[0] || 1);
      return progress < before[0] ? before[1] : before[1] + (point[1] - before[1]) * share;
    }
    before = point;
  }
  return before[1];
}
