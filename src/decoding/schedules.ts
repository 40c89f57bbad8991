/**
 * How many tokens each step of a block commits when their number is fixed beforehand. Sources: `even`
 * ML-GSAI/LLaDA:generate.py; `linear` and `cosine` the schedulers of ZHZisZZ/dllm (expected number of masks that a
 * reverse step from t to s opens under alpha); `dream` DreamLM/Dream:generation_utils.py.
 */

export type ScheduleName = 'even' | 'linear' | 'cosine' | 'dream';

export const scheduleNames: readonly ScheduleName[] = ['even', 'linear', 'cosine', 'dream'];

export interface ScheduleOptions {
  readonly steps: number;
  /** `dream`: time of the last step, in (0, 1). Default 1e-3. */
  readonly endTime?: number | undefined;
}

/**
 * Tokens committed at each step, [steps], `masks` in all. A step's count may be 0.
 *
 * @param masks masks before the first step.
 * @example
 * transferCounts('even', 7, { steps: 3 }); // [3, 2, 2]
 */
export function transferCounts(schedule: ScheduleName, masks: number, options: ScheduleOptions): number[] {
  const { steps } = options;
  if (schedule === 'even') return evenCounts(masks, steps);
  if (schedule === 'dream') return dreamCounts(masks, steps, options.endTime ?? 1e-3);
  return alphaCounts(masks, steps, schedule === 'linear' ? linearAlpha : cosineAlpha);
}

function evenCounts(masks: number, steps: number): number[] {
  return Array.from({ length: steps }, (_, i) => Math.floor(masks / steps) + (i < masks % steps ? 1 : 0));
}

const { fround } = Math;

function linearAlpha(t: number): number {
  return fround(1 - t);
}

function cosineAlpha(t: number): number {
  return fround(1 - fround(Math.cos(fround(fround(Math.PI / 2) * fround(1 - t)))));
}

/**
 * Alpha and the ratio are float32, the product with the count float64, rounded half to even: other precisions give
 * other counts for a third of all pairs.
 */
function alphaCounts(masks: number, steps: number, alpha: (t: number) => number): number[] {
  const counts: number[] = [];
  let left = masks;
  for (let step = 0; step < steps; step++) {
    const t = fround((steps - step) / steps);
    const s = fround((steps - step - 1) / steps);
    const staysMasked = fround(fround(1 - alpha(s)) / fround(1 - alpha(t)));
    const count = Math.min(roundHalfEven(left * (1 - staysMasked)), left);
    counts.push(count);
    left -= count;
  }
  return counts;
}

function roundHalfEven(x: number): number {
  const floor = Math.floor(x);
  if (x - floor !== 0.5) return Math.round(x);
  return floor % 2 === 0 ? floor : floor + 1;
}

/** Truncated, in float32 throughout; the last step commits what is left. */
function dreamCounts(masks: number, steps: number, endTime: number): number[] {
  const times = float32Line(1, endTime, steps + 1);
  const counts: number[] = [];
  let left = masks;
  for (let step = 0; step < steps; step++) {
    const opens = fround(1 - fround(times[step + 1]! / times[step]!));
    const count = step === steps - 1 ? Math.trunc(left) : Math.trunc(fround(fround(left) * opens));
    counts.push(count);
    left -= count;
  }
  return counts;
}

/** `count` evenly spaced float32 numbers; the second half is measured from the end, as torch.linspace does. */
export function float32Line(start: number, end: number, count: number): Float32Array {
  const step = fround((fround(end) - fround(start)) / (count - 1));
  return Float32Array.from({ length: count }, (_, i) =>
    i < count / 2
      ? fround(fround(start) + fround(step * i))
      : fround(fround(end) - fround(step * (count - 1 - i))),
  );
}
