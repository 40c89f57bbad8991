import { describe, expect, it } from 'vitest';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { scriptedDenoiser } from '../testing/scripted-denoiser.js';
import { reader } from './read-through.js';

const tokenizer = byteTokenizer();
const head = '/** Twice n. */\nexport function double(n: number): number {\n  return ';
const segments = [head, ';\n}\n'];
const text = (filling: string): string => segments.join(filling);

function model(...liked: string[]) {
  return { tokenizer, denoiser: scriptedDenoiser(tokenizer, [''], [], liked) };
}

describe('reader()', () => {
  it('says how probable the function is behind its first line', async () => {
    const read = reader(model('2 * n'), segments)!;
    const [plain, liked] = [text('n * n'), text('2 * n')];
    expect(await read(liked)).toBeCloseTo(0, 3);
    // In texts that are not liked each byte is one of the vocabulary. What comes before the function is not read.
    const bytes = plain.length - plain.indexOf('export');
    expect(await read(plain)).toBeCloseTo(-bytes * Math.log(tokenizer.vocabSize), 3);
  });

  it('holds a text that is longer than the context for impossible', async () => {
    const read = reader(model(), segments)!;
    expect(await read(text('n'.repeat(3000)))).toBe(Number.NEGATIVE_INFINITY);
  });

  it('reads nothing where no function begins before the first hole', () => {
    expect(reader(model(), ['const a = ', ';\n'])).toBeNull();
    expect(reader(model(), ['function double(', ') {\n}\n'])).toBeNull();
  });

  it('reads nothing with a model that does not read from left to right', () => {
    const { denoiser } = model();
    const diffusion = { ...denoiser.config.diffusion!, bidirectional: true };
    const bidirectional = { ...denoiser, config: { ...denoiser.config, diffusion } };
    expect(reader({ tokenizer, denoiser: bidirectional }, segments)).toBeNull();
  });
});
