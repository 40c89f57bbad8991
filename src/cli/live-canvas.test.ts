import { describe, expect, it } from 'vitest';
import { generate } from '../generation/generate.js';
import type { GenerationEvent } from '../generation/generation-request.js';
import type { LanguageModel } from '../generation/language-model.js';
import { stream } from '../generation/stream.js';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import { LiveCanvas } from './live-canvas.js';

const tokenizer = byteTokenizer();
const letters = [...new TextEncoder().encode('abcdef \n')];

function model(eosRate = 0): LanguageModel {
  return { tokenizer, denoiser: fakeDenoiser({ vocabSize: tokenizer.vocabSize, tokens: letters, eosRate }) };
}

const step = (nfe: number, extra: object): GenerationEvent => ({
  type: 'step-end',
  nfe,
  committed: [],
  edited: [],
  remasked: [],
  drafted: [],
  ...extra,
});

describe('LiveCanvas', () => {
  it('shows the text so far and at the end all of it, in every mode', async () => {
    for (const mode of ['self-speculation', 'block', 'whole', 'autoregressive'] as const) {
      const subject = model(0.02);
      const options = { mode, maxTokens: 40, seed: 1 };
      const canvas = new LiveCanvas(tokenizer, subject.denoiser.config.eosTokenIds);
      let written = 0;
      for await (const event of stream(subject, 'sum', options)) {
        canvas.apply(event);
        const state = canvas.state();
        if (event.type === 'step-end') expect(state.step).toBe(event.nfe);
        if (mode === 'autoregressive') expect(state.written).toBeGreaterThanOrEqual(written);
        written = state.written;
      }
      const { text } = await generate(subject, 'sum', options);
      const { cells } = canvas.state();
      expect(
        cells
          .filter(({ kind }) => kind !== 'mask')
          .map((cell) => cell.text)
          .join(''),
      ).toBe(text);
    }
  });

  it('shows what the answer was given as settled, and does not count it', () => {
    const canvas = new LiveCanvas(tokenizer, [0]);
    const prefill = tokenizer.encode('ab');
    canvas.apply({ type: 'canvas-start', mode: 'block', promptLength: 10, length: 16, seed: 1, prefill });
    canvas.apply({ type: 'block-start', block: 1, start: 12, end: 16 });
    canvas.apply(step(1, { committed: [{ position: 12, id: prefill[0]!, confidence: 1 }] }));
    const { cells, written } = canvas.state();
    expect(cells.map(({ kind, text }) => kind + text)).toEqual([
      'settleda',
      'settledb',
      'fresha',
      'mask',
      'mask',
      'mask',
    ]);
    expect(written).toBe(1);
  });

  it('tells what the last step did to a position', () => {
    const canvas = new LiveCanvas(tokenizer, [0]);
    canvas.apply({ type: 'canvas-start', mode: 'block', promptLength: 10, length: 16, seed: 1, prefill: [] });
    expect(canvas.apply({ type: 'block-start', block: 1, start: 10, end: 16 })).toBe(true);
    expect(canvas.state().cells.map(({ kind }) => kind)).toEqual(Array(6).fill('mask'));
    canvas.apply(
      step(1, {
        committed: [
          { position: 10, id: 97, confidence: 1 },
          { position: 12, id: 98, confidence: 1 },
        ],
      }),
    );
    canvas.apply(
      step(2, {
        committed: [{ position: 11, id: 99, confidence: 1 }],
        edited: [{ position: 12, id: 100, confidence: 1, previous: 98 }],
        drafted: [{ position: 13, id: 101, confidence: 0.4 }],
      }),
    );
    const { cells, written } = canvas.state();
    expect(cells.map(({ kind, text }) => `${kind}:${text}`)).toEqual([
      'settled:a',
      'fresh:c',
      'edited:d',
      'draft:e',
      'mask:',
      'mask:',
    ]);
    expect(written).toBe(3);
    canvas.apply(step(3, { remasked: [12] }));
    expect(canvas.state().cells[2]!.kind).toBe('mask');
  });

  it('ends where the text ends', () => {
    const canvas = new LiveCanvas(tokenizer, [0]);
    canvas.apply({ type: 'canvas-start', mode: 'whole', promptLength: 1, length: 9, seed: 1, prefill: [] });
    canvas.apply({ type: 'block-start', block: 1, start: 1, end: 9 });
    canvas.apply(
      step(1, {
        committed: [
          { position: 3, id: 0, confidence: 1 },
          { position: 7, id: 97, confidence: 1 },
        ],
      }),
    );
    expect(canvas.state().cells.map(({ kind }) => kind)).toEqual(['mask', 'mask']);
    expect(canvas.state().written).toBe(0);
  });

  it('shows a character of several tokens once its last one is there', () => {
    const canvas = new LiveCanvas(tokenizer, [0]);
    const [first, second] = new TextEncoder().encode('é');
    canvas.apply({ type: 'canvas-start', mode: 'block', promptLength: 0, length: 2, seed: 1, prefill: [] });
    canvas.apply({ type: 'block-start', block: 1, start: 0, end: 2 });
    canvas.apply(step(1, { committed: [{ position: 0, id: first!, confidence: 1 }] }));
    expect(canvas.state().cells.map(({ text }) => text)).toEqual(['', '']);
    canvas.apply(step(2, { committed: [{ position: 1, id: second!, confidence: 1 }] }));
    expect(canvas.state().cells.map(({ text }) => text)).toEqual(['', 'é']);
  });
});
