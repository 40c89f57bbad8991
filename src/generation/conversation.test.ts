import { describe, expect, it } from 'vitest';
import type { ModeName } from '../engine/mode-support.js';
import { byteTokenizer } from '../testing/byte-tokenizer.js';
import { fakeDenoiser } from '../testing/fake-denoiser.js';
import type { ChatMessage } from '../text/tokenizer.js';
import { Conversation } from './conversation.js';
import type { GenerationEnd, GenerationEvent } from './generation-request.js';
import type { LanguageModel } from './language-model.js';
import { stream } from './stream.js';

type Fake = Parameters<typeof fakeDenoiser>[0];

function modelOf(options: Fake = {}): { model: LanguageModel; forwarded: () => number } {
  const tokenizer = byteTokenizer();
  const denoiser = fakeDenoiser({ vocabSize: tokenizer.vocabSize, contextLength: 2048, ...options });
  const forwarded = (): number =>
    denoiser.calls.flatMap(({ slices }) => slices).reduce((sum, { ids }) => sum + ids.length, 0);
  return { model: { denoiser, tokenizer }, forwarded };
}

async function endOf(events: AsyncIterable<GenerationEvent>): Promise<GenerationEnd> {
  let end: GenerationEnd | null = null;
  for await (const event of events) if (event.type === 'canvas-end') end = event;
  return end!;
}

const long = 'a question that is long enough to be kept. ';
const modes: ModeName[] = ['autoregressive', 'self-speculation', 'block', 'whole'];

describe('Conversation', () => {
  it.each(modes)(
    'Conversation.send() in the mode %s writes what a whole prompt gives, from less',
    async (mode) => {
      const kept = modelOf();
      const whole = modelOf();
      const options = { mode, maxTokens: 12, seed: 1 } as const;
      const conversation = new Conversation(kept.model, { system: 'be short' });
      const messages: ChatMessage[] = [{ role: 'system', content: 'be short' }];
      for (const text of [long, 'and then?', 'why?']) {
        const before = [kept.forwarded(), whole.forwarded()];
        messages.push({ role: 'user', content: text });
        const { ids, text: answer } = await endOf(conversation.send(text, options));
        const expected = await endOf(stream(whole.model, messages, options));
        expect(ids).toEqual(expected.ids);
        messages.push({ role: 'assistant', content: answer });
        expect(conversation.messages).toEqual(messages.slice(1));
        const [used, needed] = [kept.forwarded() - before[0]!, whole.forwarded() - before[1]!];
        if (text === long) expect(used).toBe(needed);
        else expect(used).toBeLessThan(needed - long.length);
      }
    },
  );

  it('Conversation.send() reuses nothing when an earlier message changed, or of a model without an exact cache', async () => {
    const options = { maxTokens: 8, seed: 1 };
    const { model, forwarded } = modelOf();
    const conversation = new Conversation(model, { system: 'one' });
    await endOf(conversation.send(long, options));
    conversation.system = 'two';
    const whole = modelOf();
    const messages = [{ role: 'system', content: 'two' } as const, ...conversation.messages];
    const before = forwarded();
    const { ids } = await endOf(conversation.send('x', options));
    expect(ids).toEqual(
      (await endOf(stream(whole.model, [...messages, { role: 'user', content: 'x' }], options))).ids,
    );
    expect(forwarded() - before).toBeGreaterThan(long.length);

    for (const shape of [{ bidirectional: true }, { cleanAttention: 'block' }] as const) {
      const other = modelOf(shape);
      const talk = new Conversation(other.model);
      await endOf(talk.send(long, options));
      const first = other.forwarded();
      await endOf(talk.send('x', { ...options, maxTokens: 1 }));
      expect(other.forwarded() - first).toBeGreaterThan(long.length);
    }
  });

  it('Conversation.send() keeps what was final of an aborted answer, and no trace of a turn without one', async () => {
    const { model } = modelOf();
    const conversation = new Conversation(model);
    const abort = new AbortController();
    let seen = '';
    const answer = async (): Promise<void> => {
      const options = { mode: 'autoregressive', maxTokens: 40, seed: 2, signal: abort.signal } as const;
      for await (const event of conversation.send('go on', options)) {
        if (event.type !== 'text-delta') continue;
        seen += event.text;
        abort.abort();
      }
    };
    await expect(answer()).rejects.toThrow(expect.objectContaining({ code: 'aborted' }));
    expect(seen).not.toBe('');
    expect(conversation.messages.at(-1)).toEqual({ role: 'assistant', content: seen });
    const aborted = { signal: AbortSignal.abort() };
    await expect(endOf(conversation.send('more', aborted))).rejects.toThrow(/aborted/);
    expect(conversation.messages).toHaveLength(2);
    await expect(endOf(conversation.send('x'.repeat(4000)))).rejects.toThrow(
      expect.objectContaining({ code: 'context_length_exceeded' }),
    );
    conversation.reset();
    expect(conversation.messages).toEqual([]);
  });

  it('Conversation.send() takes the format of the models trained here without a template, else throws', async () => {
    const { model } = modelOf();
    const { renderChat } = byteTokenizer({ chat: false });
    const talk = new Conversation({ ...model, tokenizer: { ...model.tokenizer, renderChat } });
    const options = { maxTokens: 8, seed: 1 };
    const { ids } = await endOf(talk.send('hi', options));
    expect(ids).toEqual(
      (await endOf(stream(model, '<|user|>hi<|assistant|>', { ...options, promptFormat: 'text' }))).ids,
    );
    const foreign = byteTokenizer({ chat: false, specialTokens: ['<|end|>', '<|m|>'] });
    await expect(endOf(new Conversation({ ...model, tokenizer: foreign }).send('hi'))).rejects.toThrow(
      expect.objectContaining({
        code: 'invalid_tokenizer',
        message: expect.stringContaining('no chat template'),
      }),
    );
  });
});
