/** A conversation of several turns with one model. */
import { policyOptionNames } from '../decoding/parse-policy.js';
import { samplingOptionNames } from '../decoding/sampling-options.js';
import { CinnabarError } from '../errors.js';
import { ChatTemplate } from '../text/chat-template.js';
import { chatTemplate } from '../text/prompt-format.js';
import type { ChatMessage, Tokenizer } from '../text/tokenizer.js';
import { checkGenerateOptions, type GenerateOptions } from './generate-options.js';
import { createRequest, type GenerationEvent } from './generation-request.js';
import type { LanguageModel } from './language-model.js';
import { keepsPrefix, PrefixDenoiser } from './prefix-denoiser.js';
import { runRequest } from './stream.js';

/** Options under which a canvas is read from its first token on, nothing hidden: the only ones that reuse a prefix. */
const plainOptions: ReadonlySet<string> = new Set([
  ...samplingOptionNames,
  ...policyOptionNames,
  ...['mode', 'policy', 'blockSize', 'edit', 'draftLength', 'verifyFloor', 'fuseAbove', 'seed', 'signal'],
  ...['maxTokens', 'stop', 'stopTokenIds', 'promptFormat', 'chatVariables'],
]);

/**
 * Keeps the messages, and between turns the keys and values of their tokens where the model has an exact cache.
 *
 * @example
 * const conversation = new Conversation(model);
 * for await (const event of conversation.send('Write a stack')) {
 *   if (event.type === 'text-delta') process.stdout.write(event.text);
 * }
 */
export class Conversation {
  /** Put in front of the messages; '' is none. */
  system: string;
  readonly #model: LanguageModel;
  readonly #prefix: PrefixDenoiser | null;
  #messages: ChatMessage[] = [];

  constructor(model: LanguageModel, options: { readonly system?: string | undefined } = {}) {
    this.system = options.system ?? '';
    this.#model = model;
    this.#prefix = keepsPrefix(model.denoiser.config) ? new PrefixDenoiser(model.denoiser) : null;
  }

  /** Turns so far, without the system's message. */
  get messages(): readonly ChatMessage[] {
    return this.#messages;
  }

  /** Forgets all turns; the system's message stays. */
  reset(): void {
    this.#messages = [];
    this.#prefix?.forget();
  }

  /**
   * Writes the answer to the next message: the events of `stream()`. An answer that was aborted is kept as far as its
   * text was final; a turn without any answer leaves no trace.
   *
   * @throws CinnabarError what `stream()` throws; `invalid_tokenizer` when the model has no way to write a conversation
   */
  async *send(text: string, options: GenerateOptions = {}): AsyncGenerator<GenerationEvent, void, undefined> {
    checkGenerateOptions('chat', options);
    if (text.trim() === '') throw new CinnabarError('empty_prompt', 'the message is empty');
    const question: ChatMessage = { role: 'user', content: text };
    const system: ChatMessage[] = this.system === '' ? [] : [{ role: 'system', content: this.system }];
    const { tokenizer, denoiser } = this.#model;
    const messages = [...system, ...this.#messages, question];
    const ids = tokenizer.encode(renderMessages(tokenizer, messages, options.chatVariables));
    const request = createRequest(this.#model, ids, options);
    const model = { ...this.#model, denoiser: this.#denoiserFor(ids, options) ?? denoiser };
    let answer = '';
    try {
      for await (const event of runRequest(model, request)) {
        if (event.type === 'text-delta') answer += event.text;
        yield event;
      }
    } finally {
      if (answer !== '') this.#messages.push(question, { role: 'assistant', content: answer });
    }
  }

  #denoiserFor(ids: readonly number[], options: GenerateOptions): PrefixDenoiser | null {
    const given = Object.entries(options).filter(([, value]) => value !== undefined);
    if (!given.every(([name]) => plainOptions.has(name))) return null;
    this.#prefix?.begin(ids);
    return this.#prefix;
  }
}

/** Through the checkpoint's own template; without one, in the format of the models trained here if it knows their tokens. */
function renderMessages(
  tokenizer: Tokenizer,
  messages: readonly ChatMessage[],
  variables: GenerateOptions['chatVariables'],
): string {
  const options = { addGenerationPrompt: true, ...(variables === undefined ? {} : { variables }) };
  try {
    return tokenizer.renderChat(messages, options);
  } catch (error) {
    if (!CinnabarError.isInstance(error) || error.code !== 'invalid_tokenizer') throw error;
    const known = ['<|user|>', '<|assistant|>', '<|endoftext|>'].every((token) =>
      tokenizer.specialTokens.has(token),
    );
    if (known) return new ChatTemplate(chatTemplate, {}).render(messages, options);
    throw new CinnabarError(
      'invalid_tokenizer',
      'this checkpoint has no chat template, so it was not trained for conversations: use cinnabar generate',
      { cause: error },
    );
  }
}
