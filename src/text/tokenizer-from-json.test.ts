import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { trainBpe } from './bpe-trainer.js';
import { IncrementalDecoder } from './incremental-decoder.js';
import { tokenizerFromJson } from './tokenizer-from-json.js';

const corpus = ['def add(a, b):\n    return a + b\n', 'the cat and the hat 123 😀 naïve café\n'.repeat(20)];
const specialTokens = ['<|pad|>', '<|end|>', '<|mask|>'];
const json = trainBpe(corpus, { vocabSize: 330, specialTokens }).tokenizerJson();
const tokenizer = tokenizerFromJson(json, null);
const unicode = fc.string({ unit: 'binary' });

/** Copy of the tokenizer.json with one part replaced. */
const changed = (part: object): unknown => ({ ...json, ...part });
const changedModel = (part: object): unknown => changed({ model: { ...(json.model as object), ...part } });

describe('tokenizerFromJson', () => {
  it('encode() and decode() give the text back when it is any Unicode', () => {
    fc.assert(
      fc.property(unicode, (text) => {
        const ids = tokenizer.encode(text);
        expect(tokenizer.decode(ids)).toBe(text);
        expect(ids.every((id) => id >= 0 && id < tokenizer.vocabSize)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('encode() and decode() give the text back when special tokens stand in it', () => {
    const piece = fc.oneof(unicode, fc.constantFrom(...specialTokens));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        const ids = tokenizer.encode(text);
        expect(tokenizer.decode(ids)).toBe(text);
        const plain = specialTokens.reduce((rest, token) => rest.replaceAll(token, ''), text);
        expect(tokenizer.decode(ids, { skipSpecialTokens: true })).toBe(plain);
      }),
    );
  });

  it('encode() maps a special token to its id when it stands between words', () => {
    expect(tokenizer.specialTokens).toEqual(new Map(specialTokens.map((token, id) => [token, id])));
    const ids = tokenizer.encode('the<|mask|>cat<|end|>');
    expect(ids.filter((id) => id < 3)).toEqual([2, 1]);
    expect(tokenizer.tokenId('<|mask|>')).toBe(2);
    expect(tokenizer.tokenId('Ġthe')).toBeGreaterThan(258);
    expect(tokenizer.tokenId('no such token')).toBeNull();
    expect(tokenizer.encode('')).toEqual([]);
    expect(tokenizer.decode([])).toBe('');
  });

  it('decode() ignores ids that the vocabulary does not have', () => {
    const ids = tokenizer.encode('cat');
    expect(tokenizer.decode([-1, 9999, ...ids, Number.NaN])).toBe('cat');
    expect(tokenizer.decode(Int32Array.from(ids))).toBe('cat');
  });

  it('decode() keeps a byte order mark and the spacing of code when the config asks for cleaning', () => {
    const cleaning = tokenizerFromJson(json, { clean_up_tokenization_spaces: true });
    expect(cleaning.decode(cleaning.encode('\ufeffa . b , !'))).toBe('\ufeffa . b , !');
  });

  it('tokenBytes() joined are the bytes of the text', () => {
    const text = 'naïve 😀<|end|>';
    const bytes = tokenizer.encode(text).flatMap((id) => [...tokenizer.tokenBytes(id)]);
    expect(Uint8Array.from(bytes)).toEqual(new TextEncoder().encode(text));
  });

  it('specialTokens includes the tokens that only tokenizer_config.json lists', () => {
    const config = { added_tokens_decoder: { 400: { content: '<|late|>', special: true } } };
    const extended = tokenizerFromJson(json, config);
    expect(extended.vocabSize).toBe(401);
    expect(extended.encode('<|late|>')).toEqual([400]);
  });

  it('tokenizerFromJson() reads merges in the older form when they are strings', () => {
    const model = json.model as { merges: [string, string][] };
    const older = tokenizerFromJson(
      changedModel({ type: undefined, merges: model.merges.map((m) => m.join(' ')) }),
      {},
    );
    expect(older.encode(corpus[1]!)).toEqual(tokenizer.encode(corpus[1]!));
  });

  it.each([
    ['null', null, 'JSON object'],
    ['a list', [], 'JSON object'],
    ['no model', {}, '"model"'],
    ['a unigram model', changedModel({ type: 'Unigram' }), 'Unigram'],
    ['a metaspace decoder', changed({ decoder: { type: 'Metaspace' } }), 'byte-level'],
    ['an empty vocabulary', changedModel({ vocab: {}, merges: [] }), 'empty'],
    ['a fractional id', changedModel({ vocab: { a: 0.5 } }), '0.5'],
    ['a gigantic id', changedModel({ vocab: { a: 4e9 } }), '4000000000'],
    ['two tokens of one id', changedModel({ vocab: { a: 1, b: 1 } }), 'same id'],
    ['no merges', changedModel({ merges: null }), 'merges'],
    ['a merge of three', changedModel({ merges: [['a', 'b', 'c']] }), 'pair'],
    ['a merge of unknown tokens', changedModel({ merges: ['a zzz'] }), 'zzz'],
    ['an added token without id', changed({ added_tokens: [{ content: 'x' }] }), 'added token'],
    ['added tokens that are no list', changed({ added_tokens: 3 }), 'added_tokens'],
    ['an unknown pre-tokenizer', changed({ pre_tokenizer: { type: 'Nope' } }), 'Nope'],
  ])('tokenizerFromJson() throws invalid_tokenizer when given %s', (_, value, message) => {
    expect(() => tokenizerFromJson(value, null, 'somewhere/tokenizer.json')).toThrow(
      expect.objectContaining({
        code: 'invalid_tokenizer',
        message: expect.stringMatching(new RegExp(`^somewhere/tokenizer\\.json: .*${message}`)),
      }),
    );
  });
});

describe('IncrementalDecoder', () => {
  it('push() and flush() joined equal decode() when the ids are any', () => {
    const anyIds = fc.array(fc.integer({ min: 0, max: tokenizer.vocabSize - 1 }), { maxLength: 40 });
    fc.assert(
      fc.property(anyIds, fc.boolean(), (ids, skipSpecialTokens) => {
        const decoder = new IncrementalDecoder(tokenizer, { skipSpecialTokens });
        const text = ids.map((id) => decoder.push(id)).join('') + decoder.flush();
        expect(text).toBe(tokenizer.decode(ids, { skipSpecialTokens }));
      }),
      { numRuns: 500 },
    );
  });

  it('push() never emits part of a character when the text is sound', () => {
    fc.assert(
      fc.property(
        unicode.filter((text) => !text.includes('\ufffd')),
        (text) => {
          const decoder = new IncrementalDecoder(tokenizer);
          const parts = tokenizer.encode(text).map((id) => decoder.push(id));
          expect(parts.join('')).toBe(text);
          for (const part of parts) expect(part).not.toContain('\ufffd');
        },
      ),
    );
  });

  it('flush() emits U+FFFD when the last character is incomplete and starts anew', () => {
    const [first, ...rest] = [...new TextEncoder().encode('€')].map((byte) => byteId(byte));
    const decoder = new IncrementalDecoder(tokenizer);
    expect(decoder.push(first!)).toBe('');
    expect(decoder.flush()).toBe('\ufffd');
    expect(decoder.push([first!, ...rest])).toBe('€');
    expect(decoder.flush()).toBe('');
  });
});

function byteId(byte: number): number {
  for (let id = 3; id < 259; id++) if (tokenizer.tokenBytes(id)[0] === byte) return id;
  throw new Error(`no token for byte ${byte}`);
}
