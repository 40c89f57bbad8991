/** Sampling options and their checks. The transforms themselves are `penalties.ts` and `truncate.ts`. */
import { CinnabarError } from '../errors.js';
import { checkInteger, checkNumber, checkOneOf } from '../support/check-options.js';

export interface SamplingOptions {
  /** 0 (default) takes the most probable token; above, tokens are drawn from p^(1/T). */
  readonly temperature?: number | undefined;
  /** Keep the k most probable tokens. Only with temperature > 0, or `confidence` `truncated`. */
  readonly topK?: number | undefined;
  /** Keep the fewest most probable tokens that hold this probability. Only with temperature > 0, or `confidence` `truncated`. */
  readonly topP?: number | undefined;
  /** Drop tokens less probable than this share of the best one's probability. Only with temperature > 0, or `confidence` `truncated`. */
  readonly minP?: number | undefined;
  /** CTRL's penalty on every token of prompt and output: positive logits are divided by it, negative multiplied. */
  readonly repetitionPenalty?: number | undefined;
  /** Subtracted once from the logit of every token that the output holds (OpenAI). */
  readonly presencePenalty?: number | undefined;
  /** Subtracted from a token's logit for every time that the output holds it (OpenAI). */
  readonly frequencyPenalty?: number | undefined;
  /** Added to logits: token id → bias. */
  readonly logitBias?: ReadonlyMap<number, number> | undefined;
  /** Tokens that are never written. */
  readonly bannedTokenIds?: readonly number[] | undefined;
  /** Tokens whose confidence counts as 0: they may be written, but are committed last. */
  readonly distrustedTokenIds?: readonly number[] | undefined;
  /** With top-k and top-p: the one that is applied first. Default `top-k`. */
  readonly truncateFirst?: 'top-k' | 'top-p' | undefined;
  /**
   * What the policies see as confidence when temperature > 0: `sampled` (default) is the probability in the
   * distribution that the token was drawn from; `model` leaves temperature and truncation out (LLaDA); `truncated`
   * is `sampled`, and at temperature 0 the best token's probability after truncation (Dream).
   */
  readonly confidence?: 'sampled' | 'model' | 'truncated' | undefined;
}

export const samplingOptionNames: readonly (keyof SamplingOptions)[] = [
  'temperature',
  'topK',
  'topP',
  'minP',
  'repetitionPenalty',
  'presencePenalty',
  'frequencyPenalty',
  'logitBias',
  'bannedTokenIds',
  'distrustedTokenIds',
  'truncateFirst',
  'confidence',
];

/** @throws CinnabarError `invalid_argument` */
export function checkSamplingOptions(options: SamplingOptions, vocabSize: number): void {
  checkNumber('temperature', options.temperature, 0, 100);
  checkInteger('topK', options.topK, 1);
  checkNumber('topP', options.topP, 0, 1);
  checkNumber('minP', options.minP, 0, 1);
  if (options.topP === 0) throw new CinnabarError('invalid_argument', 'topP must be above 0, got 0');
  checkNumber('repetitionPenalty', options.repetitionPenalty, 0.01, 100);
  checkNumber('presencePenalty', options.presencePenalty, -100, 100);
  checkNumber('frequencyPenalty', options.frequencyPenalty, -100, 100);
  checkOneOf('confidence', options.confidence, ['sampled', 'model', 'truncated']);
  checkOneOf('truncateFirst', options.truncateFirst, ['top-k', 'top-p']);
  const { bannedTokenIds = [], distrustedTokenIds = [], logitBias } = options;
  for (const id of [...bannedTokenIds, ...distrustedTokenIds, ...(logitBias?.keys() ?? [])]) {
    if (!Number.isInteger(id) || id < 0 || id >= vocabSize) {
      throw new CinnabarError(
        'invalid_argument',
        `token id ${id} lies outside the vocabulary of ${vocabSize}`,
      );
    }
  }
  for (const [id, bias] of options.logitBias ?? []) {
    if (!Number.isFinite(bias))
      throw new CinnabarError('invalid_argument', `logitBias of token ${id} is ${bias}`);
  }
}
