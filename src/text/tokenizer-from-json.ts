/**
 * A `Tokenizer` over @huggingface/tokenizers. Encoding is the library's; decoding works on the bytes of each
 * token, so it agrees with `IncrementalDecoder` to the byte and never alters spacing
 * (`clean_up_tokenization_spaces` is ignored: it would turn the code `a . b` into `a. b`). Browser-safe.
 */
import { Tokenizer as HuggingFaceTokenizer } from '@huggingface/tokenizers';
import { CinnabarError } from '../errors.js';
import { bytesOfToken } from './byte-alphabet.js';
import { ChatTemplate, chatTemplateSource, specialTokenVariables } from './chat-template.js';
import { isJsonObject, type JsonObject } from './json-object.js';
import type { ChatMessage, Tokenizer } from './tokenizer.js';
import { checkTokenizerJson, type TokenizerJson } from './tokenizer-json.js';

/**
 * Builds a tokenizer from the parsed tokenizer.json and tokenizer_config.json (null when there is none).
 *
 * @param source name of the tokenizer.json file for messages
 * @throws CinnabarError `invalid_tokenizer`
 * @example
 * const tokenizer = tokenizerFromJson(await (await fetch('tokenizer.json')).json(), null);
 */
export function tokenizerFromJson(
  tokenizerJson: unknown,
  tokenizerConfig: unknown,
  source = 'tokenizer.json',
): Tokenizer {
  const config = tokenizerConfig ?? {};
  if (!isJsonObject(config)) {
    throw new CinnabarError(
      'invalid_tokenizer',
      `the tokenizer_config.json of ${source} must be a JSON object`,
    );
  }
  const checked = checkTokenizerJson(tokenizerJson, config, source);
  try {
    return new ByteLevelTokenizer(checked, new HuggingFaceTokenizer(checked.json, config), config);
  } catch (error) {
    if (CinnabarError.isInstance(error)) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new CinnabarError('invalid_tokenizer', `${source}: ${reason}`, { cause: error });
  }
}

const noBytes = new Uint8Array(0);

class ByteLevelTokenizer implements Tokenizer {
  readonly vocabSize: number;
  readonly specialTokens: ReadonlyMap<string, number>;
  readonly #library: HuggingFaceTokenizer;
  readonly #idOfToken: ReadonlyMap<string, number>;
  /** Indexed by id; ids that the vocabulary leaves out have no bytes. */
  readonly #bytes: readonly Uint8Array[];
  readonly #specialIds: ReadonlySet<number>;
  readonly #template: ChatTemplate | null;

  constructor(checked: TokenizerJson, library: HuggingFaceTokenizer, config: JsonObject) {
    this.vocabSize = checked.vocabSize;
    this.#library = library;
    const encoder = new TextEncoder();
    const bytes: Uint8Array[] = new Array(checked.vocabSize).fill(noBytes);
    const idOfToken = new Map(checked.vocab);
    for (const [token, id] of checked.vocab) bytes[id] = bytesOfToken(token) ?? encoder.encode(token);
    const specials = new Map<string, number>();
    for (const { id, content, special } of checked.addedTokens) {
      bytes[id] = encoder.encode(content);
      idOfToken.set(content, id);
      if (special) specials.set(content, id);
    }
    this.#bytes = bytes;
    this.#idOfToken = idOfToken;
    this.specialTokens = specials;
    this.#specialIds = new Set(specials.values());
    const template = chatTemplateSource(config.chat_template);
    this.#template = template === null ? null : new ChatTemplate(template, specialTokenVariables(config));
  }

  encode(text: string, options: { addSpecialTokens?: boolean } = {}): number[] {
    return this.#library.encode(text, { add_special_tokens: options.addSpecialTokens ?? false }).ids;
  }

  decode(ids: ArrayLike<number>, options: { skipSpecialTokens?: boolean } = {}): string {
    const skip = options.skipSpecialTokens ?? false;
    const parts: Uint8Array[] = [];
    let length = 0;
    for (let i = 0; i < ids.length; i++) {
      const id = ids[i]!;
      if (skip && this.#specialIds.has(id)) continue;
      const part = this.tokenBytes(id);
      parts.push(part);
      length += part.length;
    }
    const bytes = new Uint8Array(length);
    let offset = 0;
    for (const part of parts) {
      bytes.set(part, offset);
      offset += part.length;
    }
    return new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  }

  tokenBytes(id: number): Uint8Array {
    return this.#bytes[id] ?? noBytes;
  }

  tokenId(token: string): number | null {
    return this.#idOfToken.get(token) ?? null;
  }

  renderChat(
    messages: readonly ChatMessage[],
    options: { addGenerationPrompt?: boolean; variables?: Record<string, unknown> } = {},
  ): string {
    if (this.#template === null) {
      throw new CinnabarError('invalid_tokenizer', 'this tokenizer has no chat template');
    }
    return this.#template.render(messages, options);
  }
}
