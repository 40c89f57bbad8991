import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import type { Document } from './document.js';
import { documentsOf, loadDocuments, type TrainingLine } from './load-documents.js';

const tokenizer = byteTokenizer();
const eos = tokenizer.tokenId('<|endoftext|>')!;
const form = { eosTokenIds: [eos] };
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

describe('documentsOf()', () => {
  it('is the rendered prompt, the response and end-of-text', () => {
    const [{ ids, promptLength }] = documentsOf({ prompt: 'hé', response: 'no\n' }, tokenizer, form) as [
      Document,
    ];
    expect(tokenizer.decode(ids.slice(0, promptLength))).toBe('<|user|>hé<|assistant|>');
    expect(tokenizer.decode(ids.slice(promptLength))).toBe('no\n<|endoftext|>');
  });

  it('has a response even when the text is empty', () => {
    const [{ ids, promptLength }] = documentsOf({ prompt: 'a', response: '' }, tokenizer, form) as [Document];
    expect(Array.from(ids.slice(promptLength))).toEqual([eos]);
  });
});

describe('documentsOf() of other tasks', () => {
  const textOf = (line: TrainingLine): [string, string] => {
    const [{ ids, promptLength }] = documentsOf(line, tokenizer, form) as [Document];
    return [tokenizer.decode(ids.slice(0, promptLength)), tokenizer.decode(ids.slice(promptLength))];
  };

  it('writes the holes one after another', () => {
    expect(textOf({ segments: ['a(', ', ', ')'], holes: ['x', 'y'] })).toEqual([
      '<|infill|>a(<|hole|>, <|hole|>)',
      'x<|end_of_hole|>y<|end_of_hole|><|endoftext|>',
    ]);
  });

  it('goes on behind the text before each hole where the model fills by continuation', () => {
    const line = { segments: ['f(\n  ', ', ', ')'], holes: ['x', 'y'] };
    const documents = documentsOf(line, tokenizer, { ...form, infill: 'continuation' });
    expect(
      documents.map(({ ids, promptLength }) => [
        tokenizer.decode(ids.slice(0, promptLength)),
        tokenizer.decode(ids.slice(promptLength)),
      ]),
    ).toEqual([
      ['<|infill|>f(\n  <|hole|>, <|hole|>)<|assistant|>f(', '\n  x<|end_of_hole|><|endoftext|>'],
      ['<|infill|>f(\n  x, <|hole|>)<|assistant|>f(\n  x,', ' y<|end_of_hole|><|endoftext|>'],
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
    const documents = await loadDocuments(path, tokenizer, form);
    expect(documents).toEqual([
      ...documentsOf({ prompt: 'a', response: 'b' }, tokenizer, form),
      ...documentsOf({ prompt: 'c', response: 'd\ne' }, tokenizer, form),
    ]);
  });

  it('gives nothing for an empty file', async () => {
    expect(await loadDocuments(await fileOf(''), tokenizer, form)).toEqual([]);
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
    const loading = loadDocuments(await fileOf(`${line('a', 'b')}\n${bad}\n`), tokenizer, form);
    await expect(loading).rejects.toThrow(expect.objectContaining({ code: 'invalid_input' }));
    await expect(loading).rejects.toThrow(message);
  });

  it('throws file_not_found with the path when there is no file', async () => {
    const loading = loadDocuments(join(folder, 'none.jsonl'), tokenizer, form);
    await expect(loading).rejects.toThrow(expect.objectContaining({ code: 'file_not_found' }));
    await expect(loading).rejects.toThrow(/none\.jsonl/);
  });

  it("passes on the tokenizer's own errors", async () => {
    const mute = byteTokenizer({ chat: false });
    const loading = loadDocuments(await fileOf(line('a', 'b')), mute, form);
    await expect(loading).rejects.toThrow(expect.objectContaining({ code: 'invalid_tokenizer' }));
  });
});
