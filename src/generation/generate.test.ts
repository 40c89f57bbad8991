import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { type FakeDenoiserOptions, fakeDenoiser } from '../testing/fake-denoiser.js';
import { encodePrompt, type Prompt } from './encode-prompt.js';
import { generate } from './generate.js';
import { generateMany } from './generate-many.js';
import type { GenerateOptions } from './generate-options.js';
import type { GenerationEvent } from './generation-request.js';
import type { LanguageModel } from './language-model.js';
import { stream } from './stream.js';

const tokenizer = byteTokenizer();
const letters = [...new TextEncoder().encode('abcdefgh \n')];
/** Bytes of two- and three-byte characters too, so that text is cut inside characters. */
const anyBytes = [...letters, ...new TextEncoder().encode('é€')];

function fakeModel(
  options: FakeDenoiserOptions = {},
): LanguageModel & { denoiser: ReturnType<typeof fakeDenoiser> } {
  return {
    tokenizer,
    denoiser: fakeDenoiser({ vocabSize: tokenizer.vocabSize, tokens: letters, ...options }),
  };
}

async function eventsOf(
  model: LanguageModel,
  prompt: string,
  options: GenerateOptions,
): Promise<GenerationEvent[]> {
  const events: GenerationEvent[] = [];
  for await (const event of stream(model, prompt, options)) events.push(event);
  return events;
}

describe('generate()', () => {
  it('writes exactly maxTokens unless a stop token comes first, in every mode', async () => {
    const modes = fc.constantFrom<GenerateOptions['mode']>(
      'self-speculation',
      'block',
      'whole',
      'autoregressive',
    );
    await fc.assert(
      fc.asyncProperty(
        modes,
        fc.integer({ min: 1, max: 30 }),
        fc.constantFrom(0, 0.1),
        async (mode, maxTokens, eosRate) => {
          const result = await generate(fakeModel({ eosRate }), 'add', { mode, maxTokens, seed: 1 });
          if (result.finishReason === 'length') expect(result.tokens).toHaveLength(maxTokens);
          else expect(result.tokens.length).toBeLessThan(maxTokens);
          if (eosRate === 0) expect(result.finishReason).toBe('length');
          expect(result.text).toBe(tokenizer.decode(result.tokens.map(({ id }) => id)));
          expect(result.tokens.every(({ step }) => step >= 1 && step <= result.stats.nfe)).toBe(true);
        },
      ),
      { numRuns: 40 },
    );
  });

  it("writes the twin's text by self-speculation", async () => {
    const model = fakeModel({ eosRate: 0.01 });
    const twin = await generate(model, 'sum', { mode: 'autoregressive', maxTokens: 60 });
    const drafted = await generate(model, 'sum', { maxTokens: 60 });
    expect(drafted.text).toBe(twin.text);
    expect(drafted.stats.nfe).toBeLessThan(twin.stats.nfe);
  });

  it('ends before a stop text, wherever tokens and blocks lie', async () => {
    const model = fakeModel();
    const whole = (await generate(model, 'sum', { maxTokens: 60 })).text;
    for (const mode of ['self-speculation', 'block', 'whole', 'autoregressive'] as const) {
      const full = (await generate(model, 'sum', { maxTokens: 60, mode })).text;
      const stop = [full.slice(20, 23), 'never written'];
      const result = await generate(model, 'sum', { maxTokens: 60, mode, stop });
      expect(result.text).toBe(full.slice(0, full.indexOf(stop[0]!)));
      expect(result.finishReason).toBe('stop');
    }
    expect((await generate(model, 'sum', { maxTokens: 60, stop: ['zzz'] })).text).toBe(whole);
  });

  it('goes on from a prefill, which is part of the text and of nothing that is counted', async () => {
    const model = fakeModel({ eosRate: 0.02 });
    const prefill = 'abc é ';
    for (const mode of ['self-speculation', 'block', 'whole', 'autoregressive'] as const) {
      const plain = await generate(model, 'sum', { mode, maxTokens: 30, seed: 1 });
      const options = { mode, maxTokens: 30, seed: 1, prefill };
      const given = await generate(model, 'sum', options);
      const { length } = tokenizer.encode(prefill);
      expect(given.text).toBe(tokenizer.decode(given.tokens.map(({ id }) => id)));
      expect(given.text.startsWith(prefill)).toBe(true);
      expect(given.text).not.toBe(prefill + plain.text);
      expect(given.tokens.map(({ step }) => step > 0)).toEqual(given.tokens.map((_, i) => i >= length));
      expect(given.stats.generatedTokens).toBe(
        given.tokens.length - length + (given.finishReason === 'stop' ? 1 : 0),
      );
      const events = await eventsOf(model, 'sum', options);
      expect(events.map((event) => (event.type === 'text-delta' ? event.text : '')).join('')).toBe(
        given.text,
      );
      const [start] = events;
      if (start?.type !== 'canvas-start') throw new Error('the first event is the start');
      expect([start.promptLength, start.length]).toEqual([5, 35 + length]);
    }
  });

  it('begins with the head of the function that is asked for, where the model answers with functions', async () => {
    const model = fakeModel({ answers: 'function' });
    const begins = async (prompt: Prompt, options: GenerateOptions = {}): Promise<string> => {
      const { text } = await generate(model, prompt, { maxTokens: 2, ...options });
      return text.slice(0, -2);
    };
    const request = 'half(n: number): number. n / 2';
    expect(await begins(request)).toBe('function half(n: number): number');
    expect(await begins([{ role: 'user', content: request }])).toBe('function half(n: number): number');
    expect(await begins('the half of a number')).toBe('');
    // Bytes are tokens here: the bracket joins nothing, and the name cannot become longer.
    expect(await begins('half of a number. Call it half.')).toBe('function half(');
    expect(await begins(request, { prefill: '' })).toBe('');
    expect(await begins(request, { prefill: 'const ' })).toBe('const ');
    expect(await begins(request, { promptFormat: 'text' })).toBe('');
    for await (const { result } of generateMany(model, [request], { maxTokens: 2 }))
      expect(result?.text.slice(0, -2)).toBe('function half(n: number): number');
    const { text } = await generate(fakeModel(), request, { maxTokens: 2 });
    expect(text).toHaveLength(2);
  });

  it('throws with a code that says what is wrong', async () => {
    const model = fakeModel({ contextLength: 20 });
    const refused = (prompt: string, options: object): Promise<unknown> =>
      generate(model, prompt, options).catch((e) => e);
    expect(await refused('x', { maxTokns: 3 })).toMatchObject({
      code: 'invalid_argument',
      message: expect.stringMatching(/mean maxTokens/),
    });
    expect(await refused('x', { maxTokens: 0 })).toMatchObject({ code: 'invalid_argument' });
    expect(await refused('x', { stop: [''] })).toMatchObject({ code: 'invalid_argument' });
    expect(await refused('x', { stop: ['b'], prefill: 'abc' })).toMatchObject({ code: 'invalid_argument' });
    expect(await refused(' \n', {})).toMatchObject({ code: 'empty_prompt' });
    const long = { code: 'context_length_exceeded' };
    expect(await refused('x', { maxTokens: 18 })).toMatchObject({
      ...long,
      message: expect.stringMatching(/3 tokens.*maxTokens is 18.*20.*17/),
    });
    expect(await refused('x'.repeat(30), {})).toMatchObject({
      ...long,
      message: expect.stringMatching(/32 tokens.*room for 0/),
    });
    expect((await generate(model, 'x', {})).tokens).toHaveLength(17);
    const signal = AbortSignal.abort();
    expect(await refused('x', { signal })).toMatchObject({ code: 'aborted' });
  });
});

describe('encodePrompt()', () => {
  it('renders strings and conversations as chat, or leaves text as it is', () => {
    const model = fakeModel();
    const text = (ids: number[]): string => tokenizer.decode(ids);
    expect(text(encodePrompt(model, 'hi', {}))).toBe('<|user|>hi<|assistant|>');
    expect(text(encodePrompt({ ...model, promptFormat: 'text' }, 'hi', {}))).toBe('hi');
    expect(text(encodePrompt(model, 'hi', { promptFormat: 'text' }))).toBe('hi');
    const turns = [
      { role: 'user', content: 'a' },
      { role: 'assistant', content: 'b' },
      { role: 'user', content: 'c' },
    ] as const;
    expect(text(encodePrompt(model, turns, {}))).toBe('<|user|>a<|assistant|>b<|user|>c<|assistant|>');
    expect(() => encodePrompt(model, [], {})).toThrow(/empty/);
  });
});

describe('stream()', () => {
  it('gives deltas that join to the text, whole characters only, in every mode', async () => {
    const modes = fc.constantFrom<GenerateOptions>(
      {},
      { mode: 'block', steps: 3 },
      { mode: 'whole', policy: 'random', steps: 5 },
      { mode: 'block', edit: { threshold: 0.6 } },
      { mode: 'autoregressive' },
    );
    await fc.assert(
      fc.asyncProperty(modes, fc.nat(50), fc.constantFrom(0, 0.05), async (options, seed, eosRate) => {
        const model = fakeModel({ tokens: anyBytes, seed, eosRate });
        const events = await eventsOf(model, 'sum', { maxTokens: 30, stop: ['ab', 'ca€'], ...options });
        const deltas = events.flatMap((event) => (event.type === 'text-delta' ? [event.text] : []));
        const end = events.at(-1)!;
        expect(end.type).toBe('canvas-end');
        if (end.type === 'canvas-end') expect(deltas.join('')).toBe(end.text);
        expect(deltas.every((delta) => delta !== '')).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  it('shows text as soon as it is final', async () => {
    const events = await eventsOf(fakeModel(), 'sum', { mode: 'autoregressive', maxTokens: 5 });
    const types = events.map(({ type }) => type);
    expect(types.filter((type) => type === 'text-delta')).toHaveLength(5);
    expect(types.indexOf('text-delta')).toBe(types.indexOf('step-end') + 1);
  });

  it('asks the model for nothing more when the reader leaves', async () => {
    const model = fakeModel();
    for await (const event of stream(model, 'sum', { mode: 'autoregressive', maxTokens: 50 })) {
      if (event.type === 'step-end' && event.nfe === 3) break;
    }
    expect(model.denoiser.calls).toHaveLength(3);
  });
});

describe('generateMany()', () => {
  it('gives for each prompt what generate() gives alone, and errors in their place', async () => {
    const model = fakeModel({ eosRate: 0.05 });
    const prompts = ['one', '', 'two', 'three', 'x'.repeat(600), 'four'];
    const options = { maxTokens: 20, temperature: 0.8, seed: 4 };
    const outcomes = [];
    for await (const outcome of generateMany(model, prompts, { ...options, batch: 2 }))
      outcomes.push(outcome);
    expect(outcomes.map(({ index }) => index).sort()).toEqual([0, 1, 2, 3, 4, 5]);
    for (const { index, result, error } of outcomes) {
      if (index === 1) expect(error).toMatchObject({ code: 'empty_prompt' });
      else if (index === 4) expect(error).toMatchObject({ code: 'context_length_exceeded' });
      else {
        const alone = await generate(model, prompts[index]!, options);
        expect(result!.text).toBe(alone.text);
        expect(result!.tokens).toEqual(alone.tokens);
      }
    }
  });

  it('reads prompts as slots become free', async () => {
    let read = 0;
    const prompts = function* (): Generator<string> {
      for (; read < 100; read++) yield `prompt ${read}`;
    };
    for await (const { index } of generateMany(fakeModel(), prompts(), { maxTokens: 4, batch: 3 })) {
      if (index === 2) break;
    }
    expect(read).toBeLessThan(10);
  });
});
