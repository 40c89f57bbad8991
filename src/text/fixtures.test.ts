import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { IncrementalDecoder } from './incremental-decoder.js';
import { loadTokenizer } from './load-tokenizer.js';
import type { ChatMessage } from './tokenizer.js';

// Renderings and ids recorded from transformers, see the README of the fixtures.
const fixtures = fileURLToPath(new URL('../../../shared/fixtures', import.meta.url));
const families = existsSync(fixtures)
  ? readdirSync(fixtures).filter((family) => existsSync(join(fixtures, family, 'chat.json')))
  : [];

interface ChatFixture {
  chats: {
    messages: ChatMessage[];
    add_generation_prompt: boolean;
    template_kwargs: Record<string, unknown>;
    rendered: string;
    input_ids: number[];
    decoded: string;
    decoded_skip_special: string;
  }[];
  texts: { text: string; input_ids: number[]; input_ids_with_special: number[]; decoded: string }[];
  special_ids: Record<string, number>;
}

describe.skipIf(families.length === 0)('fixtures', () => {
  it.each(families)(
    'loadTokenizer() renders, encodes and decodes as transformers when given %s',
    async (family) => {
      const fixture: ChatFixture = JSON.parse(readFileSync(join(fixtures, family, 'chat.json'), 'utf8'));
      const { chats, texts } = fixture;
      const tokenizer = await loadTokenizer(join(fixtures, family, 'model'));
      expect(tokenizer.vocabSize).toBe(512);
      expect(Object.fromEntries(tokenizer.specialTokens)).toEqual(fixture.special_ids);
      expect(chats.length * texts.length).toBeGreaterThan(0);
      for (const chat of chats) {
        const options = { addGenerationPrompt: chat.add_generation_prompt, variables: chat.template_kwargs };
        expect(tokenizer.renderChat(chat.messages, options)).toBe(chat.rendered);
        expect(tokenizer.encode(chat.rendered)).toEqual(chat.input_ids);
        expect(tokenizer.decode(chat.input_ids)).toBe(chat.decoded);
        expect(tokenizer.decode(chat.input_ids, { skipSpecialTokens: true })).toBe(chat.decoded_skip_special);
        const decoder = new IncrementalDecoder(tokenizer, { skipSpecialTokens: true });
        expect(decoder.push(chat.input_ids) + decoder.flush()).toBe(chat.decoded_skip_special);
      }
      for (const text of texts) {
        expect(tokenizer.encode(text.text)).toEqual(text.input_ids);
        expect(tokenizer.encode(text.text, { addSpecialTokens: true })).toEqual(text.input_ids_with_special);
        expect(tokenizer.decode(text.input_ids)).toBe(text.decoded);
      }
    },
  );
});
