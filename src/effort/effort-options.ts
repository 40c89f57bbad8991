/** What effort takes and what it tells. */
import type { CanvasStats } from '../engine/events.js';
import type { GenerationResult } from '../generation/generate.js';
import type { GenerateOptions } from '../generation/generate-options.js';
import type { Origin } from './candidate.js';
import type { EffortName } from './effort-level.js';
import type { Verifier } from './verifier.js';

export interface Effort {
  /**
   * Test-time compute: `instant` (default) is one pass. The others check the answer by what the prompt allows (it
   * parses, type-checks, has the name that was asked for and gives the results of the prompt's examples), denoise
   * again what the compiler points at, go back to doubtful tokens and take another way, and write more answers: `low` up to 2, `medium` up to 4, `high` up to 12, of which
   * the last two take the behaviour that most answers share when no example decides. For prompts that ask for a
   * TypeScript function. Seeds count up from `seed`; without a seed and a temperature it is 1.
   */
  readonly effort?: EffortName | undefined;
  /** Default: one for this call; keep one for many. */
  readonly verifier?: Verifier | undefined;
}

export interface EffortOptions extends GenerateOptions, Effort {}

export interface EffortReport {
  readonly level: EffortName;
  /** Answers that were written from the prompt, and answers made of others by rewriting, branching or editing. */
  readonly candidates: number;
  readonly repairs: number;
  readonly chosen: Origin;
  /** The function's name was put right. */
  readonly renamed: boolean;
  /** Answers that behave as the chosen one, itself included; null when that was not asked. */
  readonly agreeing: number | null;
  /**
   * How probable the model finds all answers seen that behave as the chosen one, each text once. Exact where
   * tokens are written one after another and the caller names no temperature; else made of the confidences with which
   * they were taken.
   */
  readonly probability: number;
  /** What the chosen answer passed. */
  readonly checks: {
    readonly parses: boolean;
    readonly typeChecks: boolean;
    /** The name, and the number of parameters, are those asked for, where the prompt has any. */
    readonly signature: boolean;
    readonly examplesPassed: number;
    readonly examplesTotal: number;
  };
}

export interface EffortResult extends GenerationResult {
  /** Forwards and forwarded positions of all answers; the tokens of this one; the time of everything. */
  readonly stats: CanvasStats;
  /** Absent at `instant`: nothing was checked. */
  readonly effort?: EffortReport | undefined;
}
