import type { Tokenizer } from '../text/tokenizer.js';
import { askedHead } from './asked-head.js';
import { encodePrompt, type Prompt } from './encode-prompt.js';
import type { GenerateOptions } from './generate-options.js';
import { createRequest, type GenerationRequest } from './generation-request.js';
import type { LanguageModel } from './language-model.js';

/** A prompt's tokens on a canvas. @throws as `encodePrompt` and `createRequest` */
export function promptRequest(
  model: LanguageModel,
  prompt: Prompt,
  options: GenerateOptions,
): GenerationRequest {
  const prefill = prefillOf(model, prompt, options);
  return createRequest(model, encodePrompt(model, prompt, options), { ...options, prefill });
}

/** What an answer begins with: the caller's text, else what the prompt asks for, where the model writes functions. */
export function prefillOf(model: LanguageModel, prompt: Prompt, options: GenerateOptions): string {
  if (options.prefill !== undefined) return options.prefill;
  if (model.denoiser.config.answers !== 'function') return '';
  // Plain text is gone on with, not answered.
  if (typeof prompt === 'string' && (options.promptFormat ?? model.promptFormat) === 'text') return '';
  const last = typeof prompt === 'string' ? { role: 'user', content: prompt } : prompt.at(-1);
  const head = last?.role === 'user' ? askedHead(last.content) : null;
  return head === null ? '' : withBracket(head, model.tokenizer);
}

const letters = [...'abcdefghijklmnopqrstuvwxyz'];

/** Ends a bare name, which the model could make longer, where the tokenizer joins no bracket with the word behind it. */
function withBracket(head: string, tokenizer: Tokenizer): string {
  if (head.includes('(')) return head;
  const whole = `${head}(`;
  const ids = tokenizer.encode(whole);
  const apart = letters.every((letter) => {
    const longer = tokenizer.encode(whole + letter);
    return ids.every((id, i) => id === longer[i]);
  });
  return apart ? whole : head;
}
