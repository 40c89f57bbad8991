/**
 * The checkpoint's chat template, rendered by @huggingface/jinja with the variables that transformers'
 * `apply_chat_template` gives: messages, tools, documents, add_generation_prompt and the special tokens.
 */
import { Template } from '@huggingface/jinja';
import { CinnabarError } from '../errors.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import type { ChatMessage } from './tokenizer.js';

const specialTokenFields = ['bos', 'eos', 'unk', 'sep', 'pad', 'cls', 'mask'].map((name) => `${name}_token`);

/** Variables `bos_token`, `eos_token`, … of a tokenizer_config.json; tokens that are null stay undefined. */
export function specialTokenVariables(config: JsonObject): Record<string, string> {
  const variables: Record<string, string> = {};
  for (const field of specialTokenFields) {
    const value = config[field];
    const text = isJsonObject(value) ? value.content : value;
    if (typeof text === 'string') variables[field] = text;
  }
  return variables;
}

/**
 * Template text of the `chat_template` field: a string, or a list of named templates of which `default` is used.
 * Null when there is none. @throws CinnabarError `invalid_tokenizer`
 */
export function chatTemplateSource(field: unknown): string | null {
  if (field === undefined || field === null) return null;
  if (typeof field === 'string') return field;
  const named = Array.isArray(field)
    ? field.find((entry) => isJsonObject(entry) && entry.name === 'default')?.template
    : isJsonObject(field) && field.default;
  if (typeof named === 'string') return named;
  throw new CinnabarError(
    'invalid_tokenizer',
    'chat_template is neither a text nor a list with a "default" entry',
  );
}

export class ChatTemplate {
  readonly #template: Template;
  readonly #specialTokens: Readonly<Record<string, string>>;

  /** @throws CinnabarError `invalid_tokenizer` when the template does not parse */
  constructor(source: string, specialTokens: Readonly<Record<string, string>>) {
    this.#specialTokens = specialTokens;
    try {
      this.#template = new Template(source);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CinnabarError('invalid_tokenizer', `the chat template does not parse: ${reason}`, {
        cause: error,
      });
    }
  }

  /** @throws CinnabarError `invalid_argument` when the template refuses the messages or the variables */
  render(
    messages: readonly ChatMessage[],
    options: { addGenerationPrompt?: boolean; variables?: Record<string, unknown> } = {},
  ): string {
    try {
      return this.#template.render({
        tools: null,
        documents: null,
        ...this.#specialTokens,
        ...options.variables,
        messages,
        add_generation_prompt: options.addGenerationPrompt ?? false,
      });
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      throw new CinnabarError('invalid_argument', `the chat template refused the messages: ${reason}`, {
        cause: error,
      });
    }
  }
}
