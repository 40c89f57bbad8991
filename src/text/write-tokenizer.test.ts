import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { trainBpe } from './bpe-trainer.js';
import { loadTokenizer } from './load-tokenizer.js';
import { tokenizerFromJson } from './tokenizer-from-json.js';
import { writeTokenizer } from './write-tokenizer.js';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-tokenizer-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const bpe = trainBpe(['to be or not to be'], { vocabSize: 270, specialTokens: ['<|end|>', '<|mask|>'] });

describe('writeTokenizer', () => {
  it('loadTokenizer() reads what writeTokenizer() wrote', async () => {
    const folder = join(root, 'new', 'model');
    const chatTemplate = '{{ messages[0].content }}{{ eos_token }}';
    const options = { chatTemplate, eosToken: '<|end|>', maskToken: '<|mask|>', contextLength: 64 };
    await writeTokenizer(folder, bpe.tokenizerJson(), options);
    expect((await readdir(folder)).sort()).toEqual([
      'special_tokens_map.json',
      'tokenizer.json',
      'tokenizer_config.json',
    ]);
    const tokenizer = await loadTokenizer(folder);
    expect(tokenizer.encode('to be')).toEqual(tokenizerFromJson(bpe.tokenizerJson(), null).encode('to be'));
    expect(tokenizer.renderChat([{ role: 'user', content: 'hi' }])).toBe('hi<|end|>');
    expect(JSON.parse(await readFile(join(folder, 'special_tokens_map.json'), 'utf8'))).toEqual({
      eos_token: '<|end|>',
      mask_token: '<|mask|>',
    });
    const config = JSON.parse(await readFile(join(folder, 'tokenizer_config.json'), 'utf8'));
    expect(config).toMatchObject({ model_max_length: 64, tokenizer_class: 'PreTrainedTokenizerFast' });
    expect(config.added_tokens_decoder['1']).toMatchObject({ content: '<|mask|>', special: true });
  });

  it('writeTokenizer() writes nothing when an argument is wrong', async () => {
    const folder = join(root, 'model');
    await expect(writeTokenizer(folder, {})).rejects.toMatchObject({ code: 'invalid_tokenizer' });
    const wrong = [{ eosToken: '<|nope|>' }, { eos: '<|end|>' }];
    for (const options of wrong) {
      await expect(writeTokenizer(folder, bpe.tokenizerJson(), options)).rejects.toMatchObject({
        code: 'invalid_argument',
      });
    }
    expect(await readdir(root)).toEqual([]);
  });

  it('writeTokenizer() throws not_writable when the folder is a file', async () => {
    await writeFile(join(root, 'file'), '');
    await expect(writeTokenizer(join(root, 'file'), bpe.tokenizerJson())).rejects.toMatchObject({
      code: 'not_writable',
    });
  });
});

describe('loadTokenizer', () => {
  const write = (name: string, text: string): Promise<void> => writeFile(join(root, name), text);

  it('loadTokenizer() throws file_not_found naming the file when the folder has none', async () => {
    const message = expect.stringContaining(join(root, 'tokenizer.json'));
    await expect(loadTokenizer(root)).rejects.toMatchObject({ code: 'file_not_found', message });
  });

  it('loadTokenizer() throws not_readable when tokenizer.json is a folder', async () => {
    await mkdir(join(root, 'tokenizer.json'));
    await expect(loadTokenizer(root)).rejects.toMatchObject({ code: 'not_readable' });
  });

  it('loadTokenizer() throws invalid_tokenizer naming the file when one is malformed', async () => {
    await write('tokenizer.json', '{"model":');
    await expect(loadTokenizer(root)).rejects.toMatchObject({
      code: 'invalid_tokenizer',
      message: expect.stringContaining('tokenizer.json is not JSON'),
    });
    await write('tokenizer.json', JSON.stringify(bpe.tokenizerJson()));
    for (const text of ['[]', 'x']) {
      await write('tokenizer_config.json', text);
      await expect(loadTokenizer(root)).rejects.toMatchObject({
        code: 'invalid_tokenizer',
        message: expect.stringContaining('tokenizer_config.json'),
      });
    }
  });

  it('renderChat() uses chat_template.jinja before the config, and throws invalid_tokenizer when there is none', async () => {
    await write('tokenizer.json', JSON.stringify(bpe.tokenizerJson()));
    const plain = await loadTokenizer(root);
    expect(() => plain.renderChat([])).toThrow(expect.objectContaining({ code: 'invalid_tokenizer' }));
    await write('tokenizer_config.json', JSON.stringify({ chat_template: 'config' }));
    await write('chat_template.jinja', 'file');
    expect((await loadTokenizer(root)).renderChat([])).toBe('file');
  });
});
