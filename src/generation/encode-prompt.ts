import { CinnabarError } from '../errors.js';
import type { ChatMessage } from '../text/tokenizer.js';
import type { GenerateOptions } from './generate-options.js';
import type { LanguageModel } from './language-model.js';

/** A text, or a conversation whose next turn is to be written. */
export type Prompt = string | readonly ChatMessage[];

/**
 * Token ids of a prompt, through the chat template unless it is plain text.
 *
 * @throws CinnabarError `empty_prompt`; `invalid_tokenizer` when a chat template is needed and there is none.
 */
export function encodePrompt(model: LanguageModel, prompt: Prompt, options: GenerateOptions): number[] {
  const messages: readonly ChatMessage[] =
    typeof prompt === 'string' ? [{ role: 'user', content: prompt }] : prompt;
  if (messages.every(({ content }) => content.trim() === '')) {
    throw new CinnabarError('empty_prompt', 'the prompt is empty: write what should be generated');
  }
  const { tokenizer } = model;
  const format = options.promptFormat ?? model.promptFormat ?? 'chat';
  if (typeof prompt === 'string' && format === 'text')
    return tokenizer.encode(prompt, { addSpecialTokens: true });
  const variables = options.chatVariables;
  const text = tokenizer.renderChat(messages, {
    addGenerationPrompt: true,
    ...(variables === undefined ? {} : { variables }),
  });
  return tokenizer.encode(text);
}
