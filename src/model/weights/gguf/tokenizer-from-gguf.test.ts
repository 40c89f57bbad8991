import { describe, expect, it } from 'vitest';
import { type TinyGgufOptions, tinyGguf, tinyGgufTokens } from '../../../testing/tiny-gguf.js';
import type { Tokenizer } from '../../../text/tokenizer.js';
import type { GgufEntry } from './encode-gguf.js';
import { parseGgufHeader } from './gguf-header.js';
import { splitPatterns } from './split-patterns.js';
import { tokenizerFromGguf } from './tokenizer-from-gguf.js';

function tokenizerOf(metadata: NonNullable<TinyGgufOptions['metadata']> = {}): Tokenizer {
  const { bytes } = tinyGguf('qwen2', { metadata });
  return tokenizerFromGguf(parseGgufHeader(bytes, bytes.length, 't.gguf').metadata, 't.gguf');
}

const text = (value: string): GgufEntry => ({ type: 'string', value });
const texts = (value: readonly string[]): GgufEntry => ({ type: 'array', of: 'string', value });
const u32 = (value: number): GgufEntry => ({ type: 'u32', value });

/** Tokens of a text, each as the text that it stands for. */
const split = (tokenizer: Tokenizer, input: string): string[] =>
  tokenizer.encode(input).map((id) => tokenizer.decode([id]));

describe('tokenizerFromGguf', () => {
  it('tokenizerFromGguf() merges, keeps special tokens whole and gives the text back', () => {
    const tokenizer = tokenizerOf();
    const input = 'hi hi<|im_end|>ab\u{1f642} <tool>c\n';
    expect(tokenizer.encode('hi hi')).toEqual([tinyGgufTokens.indexOf('hi'), tinyGgufTokens.indexOf('Ġhi')]);
    expect(split(tokenizer, 'abc<|im_end|><tool>').slice(-2)).toEqual(['<|im_end|>', '<tool>']);
    expect(tokenizer.decode(tokenizer.encode(input))).toBe(input);
    expect(tokenizer.decode(tokenizer.encode(input), { skipSpecialTokens: true })).toBe(
      input.replace('<|im_end|>', ''),
    );
  });

  it('tokenizerFromGguf() takes control tokens for special ones and leaves unused ids out', () => {
    const tokenizer = tokenizerOf();
    expect([...tokenizer.specialTokens.keys()]).toEqual(tinyGgufTokens.slice(0, 4));
    expect(tokenizer.tokenId('<tool>')).toBe(4);
    expect(tokenizer.tokenId('[PAD266]')).toBeNull();
    expect(tokenizer.vocabSize).toBe(tinyGgufTokens.length - 1);
  });

  it("tokenizerFromGguf() renders the file's chat template with its special tokens", () => {
    expect(tokenizerOf().renderChat([{ role: 'user', content: 'hi' }])).toBe('<|im_start|>hi<|im_end|>');
    expect(() => tokenizerOf({ 'tokenizer.chat_template': null }).renderChat([])).toThrow(/no chat template/);
  });

  it.each([
    ['smollm', '1', '2'],
    ['qwen2', '1', '2'],
    ['deepseek-r1-qwen', '1', '2'],
    ['gpt-2', '12'],
    ['llama-bpe', '12'],
  ])('tokenizerFromGguf() cuts 12 as the pre-tokenizer %s does', (pre, ...expected) => {
    expect(split(tokenizerOf({ 'tokenizer.ggml.pre': text(pre) }), '12')).toEqual(expected);
  });

  it('splitPatterns cut a text as the tokenizers of these models do', () => {
    const cut = (name: string, input: string): string[] => {
      let pieces = [input];
      for (const pattern of splitPatterns.get(name)!.patterns) {
        const expression = new RegExp(`(${pattern})`, 'gu');
        pieces = pieces.flatMap((piece) => piece.split(expression).filter((part) => part !== ''));
      }
      return pieces;
    };
    const input = "I'LL pay 12345 now...\n\n  x";
    expect(cut('qwen2', input)).toEqual([
      'I',
      "'LL",
      ' pay',
      ' ',
      '1',
      '2',
      '3',
      '4',
      '5',
      ' now',
      '...\n\n',
      ' ',
      ' x',
    ]);
    expect(cut('llama-bpe', input)).toEqual([
      'I',
      "'LL",
      ' pay',
      ' ',
      '123',
      '45',
      ' now',
      '...\n\n',
      ' ',
      ' x',
    ]);
    expect(cut('smollm', input)).toEqual([
      'I',
      "'",
      'LL',
      ' pay',
      ' ',
      '1',
      '2',
      '3',
      '4',
      '5',
      ' now',
      '...',
      '\n\n ',
      ' x',
    ]);
    expect(cut('gpt-2', input)).toEqual(['I', "'", 'LL', ' pay', ' 12345', ' now', '...', '\n\n ', ' x']);
  });

  it('encode() adds the BOS token when the file or the pre-tokenizer says so', () => {
    const encode = (metadata: Record<string, GgufEntry>): number[] =>
      tokenizerOf(metadata).encode('c', { addSpecialTokens: true });
    const [c] = tokenizerOf().encode('c');
    const add = (value: boolean): Record<string, GgufEntry> => ({
      'tokenizer.ggml.add_bos_token': { type: 'bool', value },
    });
    const llama = { 'tokenizer.ggml.pre': text('llama-bpe') };
    expect(encode({})).toEqual([c]);
    expect(encode(add(true))).toEqual([1, c]);
    expect(encode(llama)).toEqual([1, c]);
    expect(encode({ ...llama, ...add(false) })).toEqual([c]);
  });

  it.each<[string, Record<string, GgufEntry | null>, string]>([
    ['there is no tokenizer', { 'tokenizer.ggml.model': null }, 'there is no tokenizer'],
    ['the model is SentencePiece', { 'tokenizer.ggml.model': text('llama') }, '"llama" is not supported'],
    [
      'the pre-tokenizer is unknown',
      { 'tokenizer.ggml.pre': text('tekken') },
      '"tekken" (tokenizer.ggml.pre)',
    ],
    ['the pre-tokenizer is missing', { 'tokenizer.ggml.pre': null }, 'known: smollm'],
    ['tokens are missing', { 'tokenizer.ggml.tokens': null }, 'tokenizer.ggml.tokens is missing'],
    ['tokens are numbers', { 'tokenizer.ggml.tokens': u32(1) }, 'tokenizer.ggml.tokens is no list'],
    ['merges are missing', { 'tokenizer.ggml.merges': null }, 'tokenizer.ggml.merges is missing'],
    ['a merge is no pair', { 'tokenizer.ggml.merges': texts(['ab']) }, 'not a pair'],
    ['a merge makes no token', { 'tokenizer.ggml.merges': texts(['x y']) }, 'not in the vocabulary'],
    [
      'types are too few',
      { 'tokenizer.ggml.token_type': { type: 'array', of: 'i32', value: [1, 1] } },
      '2 token types',
    ],
    ['types are texts', { 'tokenizer.ggml.token_type': texts(['1']) }, 'token_type is no list'],
    ['the end token is outside', { 'tokenizer.ggml.eos_token_id': u32(9999) }, 'eos_token_id 9999'],
    [
      'a token is there twice',
      { 'tokenizer.ggml.tokens': texts([...tinyGgufTokens.slice(0, -1), 'a']) },
      'has the ids',
    ],
  ])('tokenizerFromGguf() throws invalid_tokenizer when %s', (name, metadata, message) => {
    // The last token of the tiny file is unused, so its duplicate needs types of its own.
    const types = name.includes('twice') ? { 'tokenizer.ggml.token_type': null } : {};
    expect(() => tokenizerOf({ ...metadata, ...types })).toThrow(
      expect.objectContaining({ code: 'invalid_tokenizer', message: expect.stringContaining(message) }),
    );
  });
});
