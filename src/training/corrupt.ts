/** Draws the noise of one block: which tokens are masked, which are replaced, and what each position's loss weighs. */
import type { Random } from '../support/random.js';
import type { ObjectiveConfig } from './objective.js';

/** Smallest mask ratio (MDLM). */
const epsilon = 1e-3;
/** 1/t is bounded, so that one lightly masked block cannot outweigh a batch. */
const greatestWeight = 10;
/** Weight of a visible, correct token in a block with replaced ones: it must be recognised as right. */
const keptWeight = 0.2;

export interface NoisyBlock {
  /** Ids as the model sees them. */
  readonly ids: Int32Array;
  /** Loss weight of each position; 0 = none. */
  readonly weights: Float32Array;
}

export interface CorruptionVocabulary {
  readonly maskTokenId: number;
  /** Replacements are drawn from [firstToken, vocabSize): no special token. */
  readonly firstToken: number;
  readonly vocabSize: number;
}

/** @param clean the block's true ids */
export function corrupt(
  clean: Int32Array,
  objective: ObjectiveConfig,
  vocabulary: CorruptionVocabulary,
  random: Random,
): NoisyBlock {
  const { length } = clean;
  const drawn = random.next() < objective.fullMaskShare ? 1 : epsilon + (1 - epsilon) * random.next();
  const ratio = objective.maskRatio ?? drawn;
  const weight = objective.weighting === 'elbo' ? Math.min(greatestWeight, 1 / ratio) : 1;
  const ids = clean.slice();
  const weights = new Float32Array(length);
  const mask = (i: number): void => {
    ids[i] = vocabulary.maskTokenId;
    weights[i] = weight;
  };
  let masked = 0;
  for (let i = 0; i < length; i++) {
    if (random.next() >= ratio) continue;
    mask(i);
    masked++;
  }
  if (masked === 0) mask(random.int(length));
  if (random.next() < objective.editShare) replaceVisible(clean, ids, weights, objective, vocabulary, random);
  return { ids, weights };
}

function replaceVisible(
  clean: Int32Array,
  ids: Int32Array,
  weights: Float32Array,
  objective: ObjectiveConfig,
  vocabulary: CorruptionVocabulary,
  random: Random,
): void {
  const share = random.next() * objective.editRatio;
  for (let i = 0; i < clean.length; i++) {
    if (ids[i] === vocabulary.maskTokenId) continue;
    if (random.next() < share) {
      ids[i] = vocabulary.firstToken + random.int(vocabulary.vocabSize - vocabulary.firstToken);
      weights[i] = 1;
    } else {
      weights[i] = keptWeight;
    }
  }
}
