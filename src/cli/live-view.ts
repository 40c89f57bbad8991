/** Paints the canvas in place, step by step, on a terminal. */
import { setTimeout } from 'node:timers/promises';
import type { GenerationResult } from '../generation/generate.js';
import type { GenerationEvent } from '../generation/generation-request.js';
import type { LanguageModel } from '../generation/language-model.js';
import type { CliIo } from './cli-io.js';
import { LiveCanvas } from './live-canvas.js';
import { renderFrame } from './render-frame.js';

const hideCursor = '\x1b[?25l';
const showCursor = '\x1b[?25h';
/** Terminals that know synchronized output paint a frame at once; the others ignore it. */
const beginFrame = '\x1b[?2026h';
const endFrame = '\x1b[?2026l';

/** True on a terminal that can be painted on. */
export function liveViewFits({ stdout, env }: CliIo): boolean {
  return stdout.isTTY === true && env.TERM !== 'dumb';
}

/** https://no-color.org: any value that is not empty. */
export function usesColor({ stdout, env }: CliIo): boolean {
  return stdout.isTTY === true && !env.NO_COLOR;
}

export class LiveView implements Disposable {
  readonly #io: CliIo;
  readonly #canvas: LiveCanvas;
  readonly #slowMs: number;
  #height = 0;
  #open = true;

  /** @param slowMs how long every step stays on the screen at least */
  constructor(io: CliIo, model: LanguageModel, slowMs = 0) {
    this.#io = io;
    this.#slowMs = slowMs;
    this.#canvas = new LiveCanvas(model.tokenizer, model.denoiser.config.eosTokenIds);
    io.stdout.write(hideCursor);
  }

  async show(event: GenerationEvent, signal?: AbortSignal): Promise<void> {
    if (!this.#canvas.apply(event)) return;
    const { stdout } = this.#io;
    const frame = renderFrame(this.#canvas.state(), {
      columns: stdout.columns || 80,
      rows: stdout.rows || 24,
      color: usesColor(this.#io),
    });
    const body = frame.map((line) => `${line}\x1b[K\n`).join('');
    stdout.write(`${beginFrame}${this.#home()}${body}\x1b[J${endFrame}`);
    this.#height = frame.length;
    if (this.#slowMs === 0) return;
    const paused = performance.now();
    // Aborted, it ends early, and the engine's next step throws.
    await setTimeout(this.#slowMs, null, signal === undefined ? {} : { signal }).catch(() => {});
    this.#canvas.leaveOut(performance.now() - paused);
  }

  /** Puts the plain text in the frame's place, and a line of figures below it. */
  finish({ text, stats }: GenerationResult): void {
    const { stdout } = this.#io;
    const figures =
      `${stats.generatedTokens} tokens in ${stats.nfe} forwards · ` +
      `${stats.tokensPerForward.toFixed(1)} tokens per forward · ${Math.round(stats.wallMs)} ms`;
    const dim = usesColor(this.#io) ? `\x1b[2m${figures}\x1b[0m` : figures;
    stdout.write(`${this.#home()}\x1b[J${text}\n\n${dim}\n`);
    this.#height = 0;
  }

  /** Puts a text in the frame's place: all there is of an answer that was stopped. */
  replace(text: string): void {
    this.#io.stdout.write(`${this.#home()}\x1b[J${text === '' ? '' : `${text}\n`}`);
    this.#height = 0;
  }

  #home(): string {
    return this.#height === 0 ? '' : `\x1b[${this.#height}A\r`;
  }

  [Symbol.dispose](): void {
    if (!this.#open) return;
    this.#open = false;
    this.#io.stdout.write(showCursor);
  }
}
