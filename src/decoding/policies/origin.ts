import { float32Line } from '../schedules.js';
import type { UnmaskPolicy } from '../unmask-policy.js';

/**
 * The reverse process itself (Dream's `origin`): at each step from time t to s every mask opens with probability
 * 1 − s/t, by itself; the last step opens all.
 *
 * @param steps steps of a block; without it one for each mask.
 * @param endTime time of the last step, in (0, 1).
 */
export function originPolicy(steps?: number, endTime = 1e-3): UnmaskPolicy {
  const stepsOf = (masksAtStart: number): number => steps ?? masksAtStart;
  return {
    name: 'origin',
    stepsOf,
    select: ({ count }, { step, masksAtStart, random }) => {
      const total = stepsOf(masksAtStart);
      const times = float32Line(1, endTime, total + 1);
      const opens = step >= total - 1 ? 1 : 1 - times[step + 1]! / times[step]!;
      return Array.from({ length: count }, (_, row) => row).filter(() => random.next() < opens);
    },
  };
}
