/**
 * The search for an answer that holds: the first answer, more answers where another one could be the better, repairs of
 * what the compiler points at where all have faults, and a choice. Deterministic for a seed.
 */
import { CinnabarError } from '../errors.js';
import { edit } from '../generation/edit.js';
import type { GenerationResult } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import type { LanguageModel } from '../generation/language-model.js';
import { hasTokens } from '../text/special-ids.js';
import { type Agreement, agreement, type KnownBehaviour } from './agreement.js';
import { Branches, branchOff, canBranch } from './branch.js';
import {
  type Candidate,
  firstPlacedFault,
  isFlawless,
  logWeight,
  type Origin,
  probabilityOf,
  scoreOf,
} from './candidate.js';
import { checkCandidate, type Expectation } from './check-candidate.js';
import type { EffortLevel } from './effort-level.js';
import { renameFunction } from './rename-function.js';
import { repair, repairPlans } from './repair.js';
import type { SearchJob } from './search-job.js';
import type { Verifier } from './verifier.js';
import { sideBySide } from './write-candidates.js';

/** Of answers beside the first one, where the caller names no temperature. */
const temperature = 0.7;
const topK = 40;
/** Of the probability that answers have which were not written. */
const negligible = 0.05;
const editTokens = ['<|edit|>', '<|original|>'];

export interface Found {
  readonly chosen: Candidate;
  /** Everything that was written, the chosen one included, in order. */
  readonly candidates: readonly Candidate[];
  readonly expectation: Expectation;
  /** Answers that behave as the chosen one does; null when it was not asked. */
  readonly agreeing: number | null;
  /** Of these answers, as `probabilityOf` has it. */
  readonly probability: number;
  /** Results of all forwards, of rewritings that came out the same too. */
  readonly spent: readonly GenerationResult['stats'][];
}

export class Search {
  readonly #model: LanguageModel;
  readonly #level: EffortLevel;
  readonly #verifier: Verifier;
  readonly #options: GenerateOptions;
  readonly #seed: number;
  readonly #job: SearchJob;
  readonly #expectation: Expectation;
  readonly #candidates: Candidate[] = [];
  readonly #spent: GenerationResult['stats'][] = [];
  readonly #known: KnownBehaviour = new Map();
  #written = 0;
  readonly #branches = new Branches();
  #repairsLeft: number;
  #branchesLeft: number;

  constructor(
    model: LanguageModel,
    job: SearchJob,
    level: EffortLevel,
    verifier: Verifier,
    options: GenerateOptions,
  ) {
    this.#model = model;
    this.#level = level;
    this.#verifier = verifier;
    // The same call gives the same answer, as it does without effort.
    this.#seed = options.seed ?? ((options.temperature ?? 0) > 0 ? freshSeed() : 1);
    this.#options = { ...options, seed: this.#seed };
    this.#job = job;
    this.#expectation = job.expectation;
    this.#repairsLeft = level.repairs;
    this.#branchesLeft = canBranch(model) ? level.branches : 0;
  }

  /** @throws CinnabarError `aborted`, `session_failed`, `sandbox_failed`, `context_length_exceeded` */
  async run(): Promise<Found> {
    await this.#write([this.#seed], this.#options, 'first');
    const most = this.#level.candidates * this.#job.times;
    while (this.#written < most && !(await this.#settled())) {
      const count = Math.min(sideBySide, most - this.#written);
      const seeds = Array.from({ length: count }, (_, i) => this.#seed + this.#written + i);
      const given = this.#options.temperature ?? 0;
      const drawn = given > 0 ? this.#options : sampled(this.#options);
      await this.#write(seeds, drawn, 'sample');
    }
    await this.#repair();
    await this.#branchOff();
    const expectation = this.#expectation;
    return { ...(await this.#choose()), expectation, candidates: this.#candidates, spent: this.#spent };
  }

  async #write(seeds: readonly number[], options: GenerateOptions, origin: Origin): Promise<void> {
    this.#written += seeds.length;
    for (const result of await this.#job.write(seeds, options)) {
      this.#spent.push(result.stats);
      await this.#add(result, origin);
    }
  }

  async #add(result: GenerationResult, origin: Origin): Promise<Candidate> {
    const { signal } = this.#options;
    const text = result.text;
    const same = this.#candidates.find((candidate) => !candidate.renamed && candidate.result.text === text);
    const check =
      same?.check ?? (await checkCandidate(text, this.#expectation, { verifier: this.#verifier, signal }));
    this.#checkAbort();
    const written: Candidate = { result, origin, check, renamed: false, reading: 0 };
    const { name } = this.#expectation;
    const renamed = name === null ? null : renameFunction(written, name, this.#model.tokenizer);
    this.#candidates.push(renamed ?? written);
    return renamed ?? written;
  }

  /** Until one answer has no fault, or the budget is spent: rewrites the best answer where it is wrong. */
  async #repair(): Promise<void> {
    const { signal } = this.#options;
    const { promptIds, tokens } = this.#job;
    while (promptIds !== null && this.#repairsLeft > 0) {
      const subject = this.#best()[0]!;
      if (isFlawless(subject.check)) return;
      const before = this.#repairsLeft;
      let better = await this.#editByExample(subject);
      for (const plan of better ? [] : repairPlans(subject, tokens.spanOf)) {
        if (this.#repairsLeft === 0) break;
        this.#repairsLeft--;
        const options = { prompt: promptIds, seed: this.#seed, signal };
        const result = await repair(this.#model, subject, plan, options);
        if (result === null) continue;
        this.#spent.push(result.stats);
        if (result.text === subject.result.text) continue;
        const rewritten = await this.#add(result, 'rewrite');
        better = scoreOf(rewritten.check) > scoreOf(subject.check);
        if (better) break;
      }
      // The next turn goes on from the better answer; without one there is nothing else to try.
      if (!better || this.#repairsLeft === before) return;
    }
  }

  /** Until one answer has no fault, or the budget is spent: goes back in the best answer and takes another way. */
  async #branchOff(): Promise<void> {
    const { tokens } = this.#job;
    while (this.#branchesLeft > 0) {
      const subject = this.#furthest();
      if (isFlawless(subject.check)) return;
      const branch = this.#branches.next(subject, tokens.spanOf);
      if (branch === null) return;
      this.#branchesLeft--;
      const result = await branchOff(this.#model, tokens, subject.result, branch, this.#options);
      if (result === null) continue;
      this.#branches.add(result, branch);
      this.#spent.push(result.stats);
      await this.#add(result, 'branch');
    }
  }

  /** Of the best answers the one whose first fault comes last. */
  #furthest(): Candidate {
    const reach = ({ check }: Candidate): number =>
      firstPlacedFault(check)?.span.start ?? Number.POSITIVE_INFINITY;
    return this.#best().reduce((best, one) => (reach(one) > reach(best) ? one : best));
  }

  /** Tells a model that can edit which example fails. */
  async #editByExample({ check, origin }: Candidate): Promise<boolean> {
    const { tokenizer } = this.#model;
    const { failedExample, subject } = check;
    if (!this.#level.edits || origin === 'edit' || failedExample === null || subject === null) return false;
    if (!hasTokens(tokenizer, editTokens)) return false;
    this.#repairsLeft--;
    const call = failedExample.replace(/^test \d+: /, subject.name);
    const { promptFormat, chatVariables, prefill, ...options } = this.#options;
    const input = { instruction: `${call}. please fix`, code: check.code };
    try {
      const result = await edit(this.#model, input, options);
      this.#spent.push(result.stats);
      const edited = await this.#add(result, 'edit');
      return scoreOf(edited.check) > scoreOf(check);
    } catch (error) {
      // The instruction and the code together may be longer than the context.
      if (CinnabarError.isInstance(error) && error.code === 'context_length_exceeded') return false;
      throw error;
    }
  }

  /** The answers with the best checks. */
  #best(): Candidate[] {
    const best = Math.max(...this.#candidates.map(({ check }) => scoreOf(check)));
    return this.#candidates.filter(({ check }) => scoreOf(check) === best);
  }

  /** Whether more answers could change the choice. */
  async #settled(): Promise<boolean> {
    const best = this.#best();
    const { check } = best[0]!;
    if (!isFlawless(check)) return false;
    if (check.examplesTotal > 0) return true;
    const unseen = 1 - probabilityOf(this.#candidates);
    // What was not seen may read better than all that was.
    if (this.#job.read) return unseen < negligible;
    // All that was not seen may behave as the second best does.
    return (await this.#agreeing(best)).lead > unseen;
  }

  async #choose(): Promise<Pick<Found, 'chosen' | 'agreeing' | 'probability'>> {
    const best = await this.#read(this.#best());
    const { alike, probability } = await this.#agreeing(best);
    const own = alike.filter(({ renamed }) => !renamed);
    const chosen = (own.length > 0 ? own : alike).reduce((most, one) =>
      logWeight(one) > logWeight(most) ? one : most,
    );
    return { chosen, probability, agreeing: best.length > 1 ? alike.length : null };
  }

  /** The answers with what their texts read like, less the best of it; where there is nothing to choose, nothing is read. */
  async #read(candidates: readonly Candidate[]): Promise<readonly Candidate[]> {
    const { read } = this.#job;
    const texts = new Set(candidates.map(({ result }) => result.text));
    if (read === null || texts.size === 1) return candidates;
    const readings = new Map<string, number>();
    for (const text of texts) {
      readings.set(text, await read(text));
      this.#checkAbort();
    }
    const most = Math.max(...readings.values());
    if (!Number.isFinite(most)) return candidates;
    return candidates.map((one) => ({ ...one, reading: readings.get(one.result.text)! - most }));
  }

  #agreeing(candidates: readonly Candidate[]): Promise<Agreement> {
    return agreement(candidates, this.#known, {
      verifier: this.#verifier,
      examples: this.#expectation.examples.map(([args]) => args),
      seed: this.#seed,
      signal: this.#options.signal,
    });
  }

  #checkAbort(): void {
    const { signal } = this.#options;
    if (signal?.aborted)
      throw new CinnabarError('aborted', 'the generation was aborted', { cause: signal.reason });
  }
}

/** Confidences are the model's, so that answers can be weighed against the first one. */
function sampled(options: GenerateOptions): GenerateOptions {
  return { ...options, temperature, topK: options.topK ?? topK, confidence: options.confidence ?? 'model' };
}

function freshSeed(): number {
  return crypto.getRandomValues(new Uint32Array(1))[0]!;
}
