import { describe, expect, it } from 'vitest';
import { trainBpe } from './bpe-trainer.js';
import { cutVocabulary } from './cut-vocabulary.js';
import { tokenizerFromJson } from './tokenizer-from-json.js';

const prose = 'the other weather gathers there, and then the feathers thicken the whether\n'.repeat(3);
const code = 'filter((word) => word.length > 0).filterMap(filtered)\n';
const source = trainBpe([prose, code.repeat(2), 'zebra zebra unused unused'], {
  vocabSize: 420,
  specialTokens: ['<|end|>', '<|other|>'],
});
const json = source.tokenizerJson();
const cutTo = (vocabSize: number, texts?: string[]) =>
  cutVocabulary(json, {
    vocabSize,
    specialTokens: ['<|end|>', '<|new|>'],
    ...(texts === undefined ? {} : { texts }),
  });

describe('cutVocabulary', () => {
  it('cutVocabulary() keeps the first merges, in order, when no texts are given', () => {
    const { tokenizerJson, sourceIds } = cutTo(258 + 20);
    const model = tokenizerJson.model as { merges: string[][]; vocab: Record<string, number> };
    expect(model.merges).toEqual(source.merges.slice(0, 20));
    expect(sourceIds.length).toBe(278);
    for (const [token, id] of Object.entries(model.vocab)) {
      expect(sourceIds[id]).toBe(token === '<|new|>' ? -1 : source.vocab.get(token));
    }
  });

  it('cutVocabulary() splits the given texts as the source does when there is room for their tokens', () => {
    const { tokenizerJson, sourceIds } = cutTo(306, [code]);
    const cut = tokenizerFromJson(tokenizerJson, {});
    const whole = tokenizerFromJson(json, {});
    expect(cut.encode(code).map((id) => sourceIds[id])).toEqual(whole.encode(code));
    expect(tokenizerFromJson(cutTo(306).tokenizerJson, {}).encode(code).length).toBeGreaterThan(
      whole.encode(code).length,
    );
  });

  it('cutVocabulary() gives a tokenizer that returns any text', () => {
    const cut = tokenizerFromJson(cutTo(300, [code]).tokenizerJson, {});
    const text = 'zebra Ünïcode 😀 the filter\t\n__proto__ 0123';
    expect(cut.decode(cut.encode(text))).toBe(text);
    expect([...cut.specialTokens.keys()]).toEqual(['<|end|>', '<|new|>']);
  });

  it.each([
    ['too small', 200],
    ['too large', 5000],
  ])('cutVocabulary() throws invalid_argument when the vocabulary is %s', (_, size) => {
    expect(() => cutTo(size)).toThrow(expect.objectContaining({ code: 'invalid_argument' }));
  });
});
