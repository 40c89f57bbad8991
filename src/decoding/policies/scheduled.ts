import type { Random } from '../../support/random.js';
import type { Proposals } from '../proposals.js';
import { rankDescending } from '../proposals.js';
import type { UnmaskPolicy } from '../unmask-policy.js';

/** `confidence`: probability of the token; `margin`: that less the second best one's; `entropy`: the least first. */
export type RankBy = 'confidence' | 'margin' | 'entropy' | 'random';

export const rankings: readonly RankBy[] = ['confidence', 'margin', 'entropy', 'random'];

export interface ScheduledPolicyOptions {
  /** Tokens to commit at each step of a block with so many masks; a step may commit none, and costs a forward. */
  readonly counts: (masksAtStart: number) => readonly number[];
  /** Which positions come first. Default `confidence`. */
  readonly rankBy?: RankBy | undefined;
  /** 0 (default): the best positions; above, positions are drawn from softmax(key / temperature) (Dream). */
  readonly rankTemperature?: number | undefined;
}

/** A number of tokens a step that is fixed beforehand, to the letter: masks that no step provides for stay. */
export function scheduledPolicy(options: ScheduledPolicyOptions): UnmaskPolicy {
  const { counts, rankBy = 'confidence', rankTemperature = 0 } = options;
  return {
    name: 'scheduled',
    usesMargin: rankBy === 'margin',
    stepsOf: (masksAtStart) => counts(masksAtStart).length,
    select: (proposals, { step, masksAtStart, random }) => {
      const count = Math.min(counts(masksAtStart)[step] ?? 0, proposals.count);
      const keys = keysOf(proposals, rankBy, random);
      // The greatest of keys with Gumbel noise are a draw without replacement from the softmax of the keys.
      const noisy =
        rankTemperature === 0
          ? keys
          : keys.map((key) => key / rankTemperature - Math.log(-Math.log(random.next() || Number.MIN_VALUE)));
      return rankDescending(noisy).slice(0, count);
    },
  };
}

function keysOf(proposals: Proposals, rankBy: RankBy, random: Random): readonly number[] {
  if (rankBy === 'random') return proposals.ids.map(() => random.next());
  if (rankBy === 'entropy') return proposals.entropy.map((nats) => -nats);
  return rankBy === 'margin' ? proposals.margin : proposals.confidence;
}
