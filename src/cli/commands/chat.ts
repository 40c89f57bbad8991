import { setMaxListeners } from 'node:events';
import { supportedModes } from '../../engine/mode-support.js';
import { CinnabarError } from '../../errors.js';
import { Conversation } from '../../generation/conversation.js';
import { type GenerationResult, resultOf } from '../../generation/generate.js';
import type { GenerateOptions } from '../../generation/generate-options.js';
import type { LoadedModel } from '../../generation/load-model.js';
import { chatHelp, parseChatLine } from '../chat-commands.js';
import { pipedLines, TerminalLines } from '../chat-lines.js';
import type { CliIo } from '../cli-io.js';
import { type Command, command } from '../command.js';
import { errorLine } from '../error-line.js';
import { decodingFlags, decodingOptions, modelFlags, openModel } from '../generation-flags.js';
import { LiveView, liveViewFits } from '../live-view.js';
import { statsJson } from '../result-json.js';

export const chatCommand: Command = command({
  name: 'chat',
  summary: 'Talks with a model, turn by turn; piped, every line is a turn.',
  arguments: '',
  options: {
    ...modelFlags,
    system: { type: 'string', doc: 'What the model is told before the conversation.' },
    ...decodingFlags,
    plain: { type: 'boolean', doc: 'Text as it becomes final, no live view of the canvas.' },
    json: { type: 'boolean', doc: 'One JSON object for each answer.' },
  },
  examples: [
    'cinnabar chat',
    'cinnabar chat --model HuggingFaceTB/SmolLM2-135M-Instruct --system "Answer in one sentence."',
    `printf 'Write a stack\\nNow a queue\\n' | cinnabar chat --json`,
  ],
  async run({ options, positionals, io, signal }) {
    if (positionals.length > 0) {
      throw new CinnabarError('invalid_argument', 'cinnabar chat takes no argument: the model is --model');
    }
    await using model = await openModel(options);
    const chat = new Chat(io, model, decodingOptions(options, model), options);
    // Awaited here: the model is closed at the end of this function.
    return await (io.stdin.isTTY === true ? chat.onTerminal(signal) : chat.onPipe(signal));
  },
});

interface ChatFlags {
  readonly system?: string | undefined;
  readonly plain: boolean;
  readonly json: boolean;
}

class Chat {
  readonly #io: CliIo;
  readonly #model: LoadedModel;
  readonly #options: GenerateOptions;
  readonly #conversation: Conversation;
  readonly #json: boolean;
  /** A canvas that fills from left to right is shown as text. */
  readonly #live: boolean;

  constructor(io: CliIo, model: LoadedModel, options: GenerateOptions, flags: ChatFlags) {
    this.#io = io;
    this.#model = model;
    this.#options = options;
    this.#conversation = new Conversation(model, { system: flags.system });
    this.#json = flags.json;
    this.#live = !flags.plain && !flags.json && liveViewFits(io) && options.mode !== 'autoregressive';
  }

  /** The first failure ends it. */
  async onPipe(signal: AbortSignal): Promise<number> {
    for await (const line of pipedLines(this.#io.stdin)) {
      if ((await this.#take(line, signal)) === 'exit') break;
    }
    return 0;
  }

  /** Failures are shown, and the conversation goes on. Ctrl-C stops the answer, and without one leaves. */
  async onTerminal(signal: AbortSignal): Promise<number> {
    const leave = new AbortController();
    let answer: AbortController | null = null;
    using _interrupts = this.#io.onInterrupt?.(() => {
      if (answer === null || answer.signal.aborted) leave.abort();
      else answer.abort();
    });
    const left = AbortSignal.any([signal, leave.signal]);
    // Every turn listens to it.
    setMaxListeners(0, left);
    const name = this.#model.folder.split(/[\\/]/).at(-1);
    const mode = this.#options.mode ?? supportedModes(this.#model.denoiser.config)[0];
    this.#io.stderr.write(`${name} · ${mode} · /help tells the commands\n`);
    for await (const line of new TerminalLines(this.#io, left)) {
      answer = new AbortController();
      try {
        if ((await this.#take(line, AbortSignal.any([left, answer.signal]))) === 'exit') return 0;
      } catch (error) {
        if (!CinnabarError.isInstance(error)) throw error;
        if (left.aborted) break;
        this.#io.stderr.write(
          error.code === 'aborted' ? '(stopped)\n' : `${errorLine(error)}${hintOf(error)}\n`,
        );
      }
      answer = null;
    }
    return left.aborted ? 130 : 0;
  }

  async #take(line: string, signal: AbortSignal): Promise<'exit' | null> {
    const asked = parseChatLine(line);
    if (asked.kind === 'message') await this.#answer(asked.text, signal);
    else if (asked.kind === 'exit') return 'exit';
    else if (asked.kind === 'reset') this.#conversation.reset();
    else if (asked.kind === 'system') this.#conversation.system = asked.text;
    else if (asked.kind === 'help') this.#io.stderr.write(`${chatHelp}\n`);
    return null;
  }

  async #answer(text: string, signal: AbortSignal): Promise<void> {
    const { stdout } = this.#io;
    using view = this.#live ? new LiveView(this.#io, this.#model) : null;
    let result: GenerationResult | null = null;
    let shown = '';
    try {
      for await (const event of this.#conversation.send(text, { ...this.#options, signal })) {
        if (event.type === 'canvas-end') result = resultOf(event);
        await view?.show(event, signal);
        if (event.type !== 'text-delta') continue;
        shown += event.text;
        if (view === null && !this.#json) stdout.write(event.text);
      }
    } catch (error) {
      // What was final when it was stopped is what the conversation keeps.
      if (shown !== '') {
        if (view !== null) view.replace(shown);
        else if (!this.#json) stdout.write('\n');
      } else view?.replace('');
      throw error;
    }
    const { stats, finishReason } = result!;
    if (this.#json)
      stdout.write(`${JSON.stringify({ text: shown, stats: statsJson(stats, finishReason) })}\n`);
    else if (view !== null) view.finish(result!);
    else stdout.write('\n');
  }
}

function hintOf({ code }: CinnabarError): string {
  return code === 'context_length_exceeded' ? ' (/reset begins anew)' : '';
}
