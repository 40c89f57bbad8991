import { describe, expect, it } from 'vitest';
import { type ForwardSlice, type KvCache, Role } from '../model/denoiser.js';
import { byteTokenizer } from './byte-tokenizer.js';
import { fakeDenoiser } from './fake-denoiser.js';

const slice = (roles: number[], ids: number[], cache: KvCache | null = null, from = 0): ForwardSlice => ({
  ids: Int32Array.from(ids),
  positions: Int32Array.from(ids, (_, i) => from + i),
  blocks: Int32Array.from(roles, (role) => (role === Role.noisy ? 1 : 0)),
  roles: Uint8Array.from(roles),
  cache,
  predictAt: Int32Array.from(ids.keys()),
});
const { clean, noisy } = Role;

describe('fakeDenoiser()', () => {
  it('predicts the same with a cache as without, and the same alone as in a batch', async () => {
    const denoiser = fakeDenoiser();
    const [whole] = await denoiser.forward([slice([clean, clean, clean, noisy, noisy], [1, 2, 3, 63, 63])], {
      topK: 3,
    });
    const cache = denoiser.createCache();
    const first = slice([clean, clean], [1, 2], cache);
    const [read] = await denoiser.forward([first], { topK: 3 });
    cache.append(first, read!.keyValues, 0, 2);
    const rest = slice([clean, noisy, noisy], [3, 63, 63], cache, 2);
    const [cached, other] = await denoiser.forward([rest, slice([clean], [9])], { topK: 3 });
    expect([...cached!.topIds]).toEqual([...whole!.topIds.slice(6)]);
    expect([...cached!.topProbs]).toEqual([...whole!.topProbs.slice(6)]);
    expect(other!.count).toBe(1);
  });

  it('shows a clean entry nothing of noisy or later entries', async () => {
    const denoiser = fakeDenoiser();
    const [a] = await denoiser.forward([slice([clean, clean, noisy], [1, 2, 63])], { logits: true });
    const [b] = await denoiser.forward([slice([clean, clean, noisy], [1, 3, 5])], { logits: true });
    expect([...a!.logits!.slice(0, 64)]).toEqual([...b!.logits!.slice(0, 64)]);
    expect([...a!.logits!.slice(64, 128)]).not.toEqual([...b!.logits!.slice(64, 128)]);
  });

  it('drafts what its causal half writes when the accuracy is 1, and mostly not when it is 0', async () => {
    const agreement = async (draftAccuracy: number): Promise<number> => {
      const denoiser = fakeDenoiser({ draftAccuracy });
      const ids = [1, 2];
      for (let i = 0; i < 10; i++) {
        const [next] = await denoiser.forward([
          slice(
            ids.map(() => clean),
            ids,
          ),
        ]);
        ids.push(next!.topIds[ids.length - 1]!);
      }
      const masks = Array.from({ length: 10 }, () => 63);
      const [draft] = await denoiser.forward([
        slice([clean, clean, ...masks.map(() => noisy)], [1, 2, ...masks]),
      ]);
      return ids.slice(2).filter((id, i) => id === draft!.topIds[2 + i]).length;
    };
    expect(await agreement(1)).toBe(10);
    expect(await agreement(0)).toBeLessThan(3);
  });

  it('refuses what a real cache would get wrong without a word', async () => {
    const denoiser = fakeDenoiser();
    const cache = denoiser.createCache();
    const asked = slice([clean, noisy], [1, 63], cache);
    const [prediction] = await denoiser.forward([asked]);
    const other = slice([clean], [1], cache);
    expect(() => cache.append(other, prediction!.keyValues, 0, 1)).toThrow(/another slice/);
    expect(() => cache.append(asked, prediction!.keyValues, 0, 2)).toThrow(/not clean/);
    expect(() => denoiser.createCache().append(asked, prediction!.keyValues, 0, 1)).toThrow(/another cache/);
    cache.append(asked, prediction!.keyValues, 0, 1);
    expect(() => cache.append(asked, prediction!.keyValues, 0, 1)).toThrow(/gap/);
    const copy = cache.clone();
    cache.truncate(0);
    expect([cache.length, copy.length]).toEqual([0, 1]);
    await expect(denoiser.forward([slice([clean], [64])])).rejects.toMatchObject({
      code: 'invalid_argument',
    });
    await expect(denoiser.forward([other], { topK: 65 })).rejects.toMatchObject({ code: 'invalid_argument' });
    await expect(denoiser.forward([other], { signal: AbortSignal.abort() })).rejects.toMatchObject({
      code: 'aborted',
    });
  });
});

describe('byteTokenizer()', () => {
  it('round-trips text and finds special tokens', () => {
    const tokenizer = byteTokenizer();
    const ids = tokenizer.encode('é<|hole|>x');
    expect(ids).toEqual([0xc3, 0xa9, tokenizer.tokenId('<|hole|>'), 120]);
    expect(tokenizer.decode(ids)).toBe('é<|hole|>x');
    expect(tokenizer.decode(ids, { skipSpecialTokens: true })).toBe('éx');
    expect(() => byteTokenizer({ chat: false }).renderChat([])).toThrow(/chat template/);
  });
});
