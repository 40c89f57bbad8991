import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { documentOf, loadDocuments, type TrainingLine } from './load-documents.js';

const tokenizer = byteTokenizer();
const eos = tokenizer.tokenId('<|endoftext|>')!;
let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'cinnabar-documents-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function fileOf(text: string): Promise<string> {
  const path = join(folder, 'data.jsonl');
  await writeFile(path, text);
  return path;
}

const line = (prompt: string, response: string): string => JSON.stringify({ prompt, response });

describe('documentOf()', () => {
  it('is the rendered prompt, the response and end-of-text', () => {
    const { ids, promptLength } = documentOf({ prompt: 'hé', response: 'no\n' }, tokenizer, eos);
    expect(tokenizer.decode(ids.slice(0, promptLength))).toBe('<|user|>hé<|assistant|>');
    expect(tokenizer.decode(ids.slice(promptLength))).toBe('no\n<|endoftext|>');
  });

  it('has a response even when the text is empty', () => {
    const { ids, promptLength } = documentOf({ prompt: 'a', response: '' }, tokenizer, eos);
    expect(Array.from(ids.slice(promptLength))).toEqual([eos]);
  });
});

describe('documentOf() of other tasks', () => {
  const textOf = (line: TrainingLine): [string, string] => {
    const { ids, promptLength } = documentOf(line, tokenizer, eos);
    return [tokenizer.decode(ids.slice(0, promptLength)), tokenizer.decode(ids.slice(promptLength))];
  };

  it('writes the holes one after another', () => {
    expect(textOf({ segments: ['a(', ', ', ')'], holes: ['x', 'y'] })).toEqual([
      '<|infill|>a(<|hole|>, <|hole|>)',
      'x<|end_of_hole|>y<|end_of_hole|><|endoftext|>',
    ]);
  });

  it('writes the whole edited code', () => {
    expect(textOf({ instruction: 'rename', original: 'a', response: 'b' })).toEqual([
      '<|edit|>rename<|original|>a',
      'b<|endoftext|>',
    ]);
  });

  it('learns every token of plain text', () => {
    expect(textOf({ text: 'ab' })).toEqual(['', 'ab<|endoftext|>']);
  });
});

describe('loadDocuments()', () => {
  it('reads a document a line and skips empty lines, whatever ends the lines', async () => {
    const path = await fileOf(`${line('a', 'b')}\r\n\n  \n${line('c', 'd\ne')}`);
    const documents = await loadDocuments(path, tokenizer, eos);
    expect(documents).toEqual([
      documentOf({ prompt: 'a', response: 'b' }, tokenizer, eos),
      documentOf({ prompt: 'c', response: 'd\ne' }, tokenizer, eos),
    ]);
  });

  it('gives nothing for an empty file', async () => {
    expect(await loadDocuments(await fileOf(''), tokenizer, eos)).toEqual([]);
  });

  it.each([
    ['is not JSON', '{"prompt": "a"', /data\.jsonl:2 is not valid JSON/],
    ['has no response', '{"prompt": "a"}', /:2 must have the texts "prompt" and "response"/],
    ['has a number as prompt', '{"prompt": 1, "response": "a"}', /:2 must have the texts/],
    ['is null', 'null', /:2 must have the texts/],
    ['is a list', '[]', /:2 must have the texts/],
    ['is a text', '"a"', /:2 must have the texts/],
    ['has a hole too many', '{"segments": ["a"], "holes": ["b"]}', /:2 must have the texts/],
  ])('throws invalid_input with the line number when a line %s', async (_, bad, message) => {
    const loading = loadDocuments(await fileOf(`${line('a', 'b')}\n${bad}\n`), tokenizer, eos);
    await expect(loading).rejects.toThrow(expect.objectContaining({ code: 'invalid_input' }));
    await expect(loading).rejects.toThrow(message);
  });

  it('throws file_not_found with the path when there is no file', async () => {
    const loading = loadDocuments(join(folder, 'none.jsonl'), tokenizer, eos);
    await expect(loading).rejects.toThrow(expect.objectContaining({ code: 'file_not_found' }));
    await expect(loading).rejects.toThrow(/none\.jsonl/);
  });

  it("passes on the tokenizer's own errors", async () => {
    const mute = byteTokenizer({ chat: false });
    const loading = loadDocuments(await fileOf(line('a', 'b')), mute, eos);
    await expect(loading).rejects.toThrow(expect.objectContaining({ code: 'invalid_tokenizer' }));
  });
});
