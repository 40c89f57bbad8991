/**
 * From a model's raw prediction at one position to a proposed token. All transforms (penalties, bias, bans,
 * temperature, truncation) happen here, before any policy sees a confidence; a mask over candidates that an exact
 * constraint computes belongs here too, next to the bans.
 *
 * At temperature 0 without adjustments only `topIds` and `topProbs` are read, and whole logits are never asked for.
 */
import type { SlicePrediction } from '../model/denoiser.js';
import type { Random } from '../support/random.js';
import { adjustLogits, adjustsLogits, usesHistory } from './adjust-logits.js';
import {
  type Distribution,
  entropyOf,
  marginOf,
  mostProbable,
  normalised,
  probabilityOf,
  sampleFrom,
  without,
} from './distribution.js';
import type { SamplingOptions } from './sampling-options.js';
import type { TokenHistory } from './token-history.js';
import { truncate, truncates } from './truncate.js';

/** One row of a prediction. */
export interface PredictionRow {
  readonly prediction: SlicePrediction;
  readonly row: number;
}

export interface Proposal {
  readonly id: number;
  /** Probability of `id`; see `SamplingOptions.confidence`. */
  readonly confidence: number;
  /** Nats, of the distribution that the confidence was taken from. */
  readonly entropy: number;
  /** Probability of the best token less that of the second best; 0 when the sampler was not asked for it. */
  readonly margin: number;
}

/** Greatest `topK` that the denoiser contract offers. */
const widest = 64;

export class Sampler {
  /** What must be asked of the denoiser. */
  readonly needs: { readonly topK: number; readonly logits: boolean };
  /** True: the most probable token is proposed and nothing is drawn at random. */
  readonly greedy: boolean;
  /** True: proposals depend on the tokens written so far. */
  readonly usesHistory: boolean;
  readonly #options: SamplingOptions;
  readonly #temperature: number;
  readonly #maskTokenId: number;
  readonly #usesMargin: boolean;

  /** `options` must have passed `checkSamplingOptions`. The mask token (-1: there is none) is never proposed. */
  constructor(options: SamplingOptions, maskTokenId: number, vocabSize: number, usesMargin = false) {
    this.#options = options;
    this.#temperature = options.temperature ?? 0;
    this.#maskTokenId = maskTokenId;
    this.greedy = this.#temperature === 0;
    this.usesHistory = usesHistory(options);
    this.#usesMargin = usesMargin;
    const adjusts = adjustsLogits(options) || this.#distrusted.length > 0;
    // With a margin: the two best tokens, and the mask token may be among them.
    if (this.greedy) {
      const topK = usesMargin ? Math.min(3, vocabSize) : 1;
      this.needs = { topK, logits: adjusts || this.#truncatesGreedily };
    } else {
      const few = options.topK !== undefined && options.topK < widest && !adjusts;
      // One candidate more than used, because the mask token may be among them.
      this.needs = { topK: Math.min(few ? options.topK! + 1 : 1, vocabSize), logits: !few };
    }
  }

  /**
   * False when the best token somewhere is the mask token, so that the next best must be asked for. A trained model
   * never does that, and one candidate a position is much cheaper to compute than two.
   */
  suffices({ count, topK, topIds }: SlicePrediction): boolean {
    if (!this.greedy || this.needs.logits || this.#maskTokenId < 0) return true;
    for (let row = 0; row < count; row++) if (topIds[row * topK] === this.#maskTokenId) return false;
    return true;
  }

  /** The token proposed at one position; `suffices` of the prediction must hold, or its `topK` be 2. */
  propose(at: PredictionRow, history: TokenHistory | null, random: Random): Proposal {
    if (this.greedy) return this.best(at, history);
    const base = this.#base(at, history);
    const drawn = this.#sharpen(base);
    return this.#drawn(at, drawn, sampleFrom(drawn, random.next()), () => base);
  }

  /** What the policies see of a token that was drawn at a position, `drawn` being that position's `distribution`. */
  proposal(at: PredictionRow, history: TokenHistory | null, drawn: Distribution, id: number): Proposal {
    return this.#drawn(at, drawn, id, () => this.#base(at, history));
  }

  #drawn(at: PredictionRow, drawn: Distribution, id: number, baseOf: () => Distribution): Proposal {
    if (this.#options.confidence !== 'model') return this.#seen(id, drawn);
    if (this.needs.logits) return this.#seen(id, baseOf());
    const listed = this.#listed(at, id);
    const rest = 1 - this.#maskProbability(at);
    // Not above 1 where rounding leaves less than the token's own.
    return { ...listed, confidence: listed.confidence / Math.max(rest, listed.confidence) };
  }

  /** What the model gives the mask token, which is never drawn; 0 where it is not among the candidates. */
  #maskProbability({ prediction: { topIds, topProbs, topK }, row }: PredictionRow): number {
    const at = topIds.subarray(row * topK, (row + 1) * topK).indexOf(this.#maskTokenId);
    return at < 0 ? 0 : topProbs[row * topK + at]!;
  }

  /** The most probable token after penalties, bias and bans, before temperature and truncation. */
  best(at: PredictionRow, history: TokenHistory | null): Proposal {
    if (this.needs.logits) {
      const base = this.#base(at, history);
      const { id } = mostProbable(base, this.#maskTokenId);
      return this.#seen(id, this.#truncatesGreedily ? truncate(base, this.#options) : base);
    }
    const { topIds, topK } = at.prediction;
    const first = at.row * topK;
    return this.#listed(at, topIds[topIds[first] === this.#maskTokenId && topK > 1 ? first + 1 : first]!);
  }

  /** A token among the candidates, by the model's probabilities of the whole vocabulary. */
  #listed({ prediction: { topIds, topProbs, topK, entropy }, row }: PredictionRow, id: number): Proposal {
    const first = row * topK;
    const margin = this.#usesMargin ? topProbs[first]! - (topProbs[first + 1] ?? 0) : 0;
    return { id, confidence: topProbs[topIds.indexOf(id, first)]!, entropy: entropy[row]!, margin };
  }

  /** The distribution that `propose` draws from (temperature > 0). */
  distribution(at: PredictionRow, history: TokenHistory | null): Distribution {
    return this.#sharpen(this.#base(at, history));
  }

  get #distrusted(): readonly number[] {
    return this.#options.distrustedTokenIds ?? [];
  }

  /** True: truncation counts although nothing is drawn. */
  get #truncatesGreedily(): boolean {
    return this.greedy && this.#options.confidence === 'truncated' && truncates(this.#options);
  }

  /** What the policies see of a token in a distribution. */
  #seen(id: number, distribution: Distribution): Proposal {
    const seen = this.#distrusted.length === 0 ? distribution : without(distribution, this.#distrusted);
    const margin = this.#usesMargin ? marginOf(seen) : 0;
    return { id, confidence: probabilityOf(seen, id), entropy: entropyOf(seen), margin };
  }

  #sharpen(base: Distribution): Distribution {
    const power = 1 / this.#temperature;
    let top = 0;
    for (const p of base.probs) top = Math.max(top, p);
    // Relative to the best, so that a low temperature cannot underflow every probability.
    const probs = base.probs.map((p) => (p / top) ** power);
    const drawn = normalised(base.ids, probs)!;
    return truncates(this.#options) ? truncate(drawn, this.#options) : drawn;
  }

  #base(at: PredictionRow, history: TokenHistory | null): Distribution {
    return this.needs.logits ? this.#fromLogits(at, history) : this.#fromCandidates(at);
  }

  #fromCandidates({ prediction, row }: PredictionRow): Distribution {
    const first = row * prediction.topK;
    // The denoiser may have returned more candidates, for another canvas of the same forward.
    const end = first + Math.min(this.needs.topK, prediction.topK);
    const ids = prediction.topIds.slice(first, end);
    const probs = Float64Array.from(prediction.topProbs.subarray(first, end));
    const masked = ids.indexOf(this.#maskTokenId);
    if (masked >= 0) probs[masked] = 0;
    return normalised(ids, probs)!;
  }

  #fromLogits({ prediction, row }: PredictionRow, history: TokenHistory | null): Distribution {
    const vocab = prediction.logits!.length / prediction.count;
    const logits = Float64Array.from(prediction.logits!.subarray(row * vocab, (row + 1) * vocab));
    adjustLogits(logits, this.#options, history);
    // Greedily it is passed over instead, so that confidences are those of the whole softmax with logits or without.
    if (this.#maskTokenId >= 0 && !this.greedy) logits[this.#maskTokenId] = Number.NEGATIVE_INFINITY;
    let top = Number.NEGATIVE_INFINITY;
    for (const logit of logits) top = Math.max(top, logit);
    for (let i = 0; i < vocab; i++) logits[i] = Math.exp(logits[i]! - top);
    return normalised(
      Int32Array.from({ length: vocab }, (_, id) => id),
      logits,
    )!;
  }
}
