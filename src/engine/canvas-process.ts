/**
 * One canvas as a resumable state machine: `next()` says which forward it needs, `receive()` takes the answer.
 * It does not run the model, so that a driver can put many canvases into one forward.
 */
import { type Canvas, PositionState } from '../canvas/canvas.js';
import { firstCommitted } from '../canvas/spans.js';
import { Sampler } from '../decoding/sampler.js';
import { CinnabarError } from '../errors.js';
import type { Denoiser, SlicePrediction } from '../model/denoiser.js';
import type { ModelConfig } from '../model/model-config.js';
import { Random } from '../support/random.js';
import { type CleanPast, frozenPast, noPast, prefixPast } from './clean-past.js';
import { type DenoiseOptions, type DenoiseSettings, resolveDenoiseOptions } from './denoise-options.js';
import type { DenoiseEvent, FinishReason } from './events.js';
import type { ForwardRequest } from './forward-request.js';
import { guidedPast } from './guidance.js';
import type { CanvasRun, DecodingMode, ModeRoutine } from './mode.js';
import type { ModeName } from './mode-support.js';
import { autoregressiveMode } from './modes/autoregressive.js';
import { bidirectionalMode } from './modes/bidirectional.js';
import { blockCausalMode } from './modes/block-causal.js';
import { selfSpeculationMode } from './modes/self-speculation.js';
import { SettledPrefix } from './settled-prefix.js';

/** Whether the model sees its prompt as clean text or as a part of one noisy block with the output. */
function diffusionMode(run: CanvasRun): ModeRoutine {
  return run.config.diffusion!.bidirectional ? bidirectionalMode(run) : blockCausalMode(run);
}

const modes: Readonly<Record<ModeName, DecodingMode>> = {
  autoregressive: autoregressiveMode,
  block: diffusionMode,
  whole: diffusionMode,
  'self-speculation': selfSpeculationMode,
};

export class CanvasProcess {
  readonly canvas: Canvas;
  readonly #settings: DenoiseSettings;
  readonly #settled: SettledPrefix;
  #routine: ModeRoutine | null;
  #events: DenoiseEvent[] = [];
  #request: ForwardRequest | null = null;
  #nfe = 0;
  #forwardedPositions = 0;
  #startedAt = 0;
  #prefillMs = 0;

  /** @throws CinnabarError `invalid_argument`, `empty_prompt`, `context_length_exceeded` */
  constructor(denoiser: Denoiser, canvas: Canvas, options: DenoiseOptions = {}) {
    const config = withOverrides(denoiser.config, options);
    this.canvas = canvas;
    this.#settings = resolveDenoiseOptions(options, config, denoiser.config.diffusion?.shift);
    const { mode, seed, guidance, policy } = this.#settings;
    checkCanvas(canvas, config, this.#settings);
    this.#settled = new SettledPrefix(canvas, this.#settings);
    const openPast = (): CleanPast => pastOf(denoiser, this.#settings, config);
    const past = guidance === null ? openPast() : guidedPast(openPast(), openPast());
    const process = this;
    const run: CanvasRun = {
      canvas,
      config,
      past,
      settings: this.#settings,
      sampler: new Sampler(
        this.#settings.sampling,
        config.diffusion?.maskTokenId ?? -1,
        config.vocabSize,
        policy.usesMargin,
      ),
      random: new Random(seed),
      get nfe() {
        return process.#nfe;
      },
      emit: (event) => {
        this.#events.push(event);
        if (event.type === 'block-end') this.#settled.finishBlock(event.end);
      },
    };
    this.#routine = modes[mode](run);
    const { promptLength } = canvas;
    this.#events.push({ type: 'canvas-start', mode, promptLength, length: canvas.ids.length, seed });
  }

  /** The forward that the canvas waits for, the same until it is received; null when the canvas is finished. */
  next(): ForwardRequest | null {
    if (this.#request === null && this.#routine !== null && this.#startedAt === 0) {
      this.#startedAt = performance.now();
      this.#take(this.#routine.next());
    }
    return this.#request;
  }

  /** Goes on with the prediction for the slice of `next()`. */
  receive(prediction: SlicePrediction): void {
    if (this.#routine === null || this.#request === null)
      throw new Error('this canvas waits for no prediction');
    this.#nfe++;
    const halves = this.#request.guide === undefined ? 1 : 2;
    this.#forwardedPositions += halves * this.#request.slice.ids.length;
    if (this.#nfe === 1) this.#prefillMs = performance.now() - this.#startedAt;
    const result = this.#routine.next(prediction);
    const kept = this.#settled.endsAt();
    if (kept === null) this.#take(result);
    else this.#finish('stop', kept);
  }

  /** Events since the last call, oldest first. */
  takeEvents(): DenoiseEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  /** Gives up the canvas and drops its cache. */
  close(): void {
    this.#routine = null;
    this.#request = null;
  }

  #take(result: IteratorResult<ForwardRequest, FinishReason>): void {
    if (!result.done) this.#request = result.value;
    else this.#finish(result.value, null);
  }

  /** @param kept tokens of the output that stay, or null: all before the first stop token. */
  #finish(finishReason: FinishReason, kept: number | null): void {
    const { canvas } = this;
    const start = canvas.promptLength;
    const stop = firstCommitted(canvas, { start, end: canvas.ids.length }, this.#settings.stopTokenIds);
    const whole = stop < 0 ? canvas.ids.length : stop;
    const end = kept === null ? whole : start + kept;
    const generatedTokens = end - start + (kept === null && stop >= 0 ? 1 : 0);
    this.#events.push({
      type: 'canvas-end',
      ids: Array.from(canvas.ids.subarray(start, end)),
      finishReason,
      stats: {
        nfe: this.#nfe,
        generatedTokens,
        tokensPerForward: this.#nfe === 0 ? 0 : generatedTokens / this.#nfe,
        forwardedPositions: this.#forwardedPositions,
        wallMs: performance.now() - this.#startedAt,
        prefillMs: this.#prefillMs,
      },
      steps: Array.from(canvas.steps.subarray(start, end)),
      confidence: Array.from(canvas.confidence.subarray(start, end)),
    });
    this.close();
  }
}

/** The configuration with what the caller knows better. */
function withOverrides(config: ModelConfig, { shift, attention }: DenoiseOptions): ModelConfig {
  const { diffusion } = config;
  if (diffusion === null) return config;
  return {
    ...config,
    diffusion: {
      ...diffusion,
      shift: shift ?? diffusion.shift,
      bidirectional: attention === undefined ? diffusion.bidirectional : attention === 'bidirectional',
    },
  };
}

function pastOf(denoiser: Denoiser, { cache }: DenoiseSettings, { diffusion }: ModelConfig): CleanPast {
  if (diffusion?.bidirectional && (cache === 'prefix-approximate' || cache === 'dual'))
    return frozenPast(denoiser, cache, diffusion.shift);
  return cache === 'none' || diffusion?.bidirectional ? noPast() : prefixPast(denoiser, cache === 'dual');
}

function checkCanvas(canvas: Canvas, config: ModelConfig, settings: DenoiseSettings): void {
  const { firstPosition, blockAlign } = settings;
  const { ids, promptLength } = canvas;
  if (firstPosition + ids.length > config.contextLength) {
    throw new CinnabarError(
      'context_length_exceeded',
      `the prompt has ${promptLength} tokens and the output ${ids.length - promptLength}, ` +
        `together ${ids.length}${firstPosition > 0 ? ` from position ${firstPosition} on` : ''}: more than the context of ${config.contextLength}`,
    );
  }
  // Blocks counted from the canvas's start may begin with nothing.
  if (promptLength === 0 && !config.diffusion?.bidirectional && blockAlign === 'output') {
    throw new CinnabarError(
      'empty_prompt',
      'the prompt has no tokens: the first block needs one to start from',
    );
  }
  const maskTokenId = config.diffusion?.maskTokenId ?? canvas.maskTokenId;
  if (canvas.maskTokenId !== maskTokenId) {
    throw new CinnabarError(
      'invalid_argument',
      `the canvas uses mask ${canvas.maskTokenId}, the model ${maskTokenId}`,
    );
  }
  for (let i = 0; i < ids.length; i++) {
    if (canvas.states[i] !== PositionState.mask && (ids[i]! < 0 || ids[i]! >= config.vocabSize)) {
      throw new CinnabarError(
        'invalid_argument',
        `token ${ids[i]} at position ${i} lies outside the vocabulary of ${config.vocabSize}`,
      );
    }
  }
}
