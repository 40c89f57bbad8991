/**
 * A denoiser that writes given texts: the nth canvas gets the nth script, whatever the mode and the temperature.
 * For tests of what is done with answers, of tri-mode and bidirectional models.
 */
import type { Denoiser, ForwardSlice, KvCache, SlicePrediction } from '../model/denoiser.js';
import { Role } from '../model/denoiser.js';
import type { Tokenizer } from '../text/tokenizer.js';
import { FakeCache, FakeKeyValues } from './fake-cache.js';
import { fakeConfig } from './fake-config.js';
import { predictionOf } from './prediction-of.js';

const certain = 20;

export interface ScriptedDenoiser extends Denoiser {
  /** Canvases that were begun. */
  readonly canvases: number;
}

/**
 * @param tokenizer a byte tokenizer whose chat prompts end with `<|assistant|>`; other prompts end with the first forward's
 *   clean tokens
 * @param scripts answers in the order in which canvases are begun; the last one serves all later canvases
 * @param logits of the first token of each script, all others having 0: what makes an answer more or less probable.
 *   Default 20, which makes it certain
 * @param liked of texts that are read without a cache those that hold one of these are certain; in others every token is as
 *   probable as any other
 */
export function scriptedDenoiser(
  tokenizer: Tokenizer,
  scripts: readonly string[],
  logits: readonly number[] = [],
  liked: readonly string[] = [],
): ScriptedDenoiser {
  const config = fakeConfig({ vocabSize: tokenizer.vocabSize, blockSize: 32, contextLength: 2048 });
  const [eos] = config.eosTokenIds;
  const answerStart = tokenizer.tokenId('<|assistant|>')!;
  const written = scripts.map((script, i) => ({
    script: [...tokenizer.encode(script), eos!],
    logit: logits[i] ?? certain,
  }));
  /** Next tokens of a text that is given whole. */
  const readRows = (slice: ForwardSlice): Float32Array[] => {
    const text = tokenizer.decode([...slice.ids], { skipSpecialTokens: true });
    const logit = liked.some((one) => text.includes(one)) ? certain : 0;
    return Array.from(slice.predictAt, (index) => {
      const row = new Float32Array(config.vocabSize);
      row[slice.ids[index + 1] ?? eos!] = logit;
      return row;
    });
  };
  const runs = new Map<KvCache, (typeof written)[number] & { promptLength: number }>();
  return {
    config,
    get canvases(): number {
      return runs.size;
    },
    createCache(): KvCache {
      const cache = new FakeCache();
      runs.set(cache, { ...written[Math.min(runs.size, written.length - 1)]!, promptLength: -1 });
      return cache;
    },
    async forward(
      slices: readonly ForwardSlice[],
      { topK = 1, logits: wantsLogits = false } = {},
    ): Promise<SlicePrediction[]> {
      await Promise.resolve();
      const size = config.vocabSize;
      const wants = { topK, logits: wantsLogits };
      return slices.map((slice) => {
        if (slice.cache === null)
          return predictionOf(readRows(slice), size, wants, new FakeKeyValues(slice, []));
        const run = runs.get(slice.cache)!;
        if (run.promptLength < 0) {
          const start = slice.ids.indexOf(answerStart);
          run.promptLength = slice.positions[start < 0 ? slice.roles.lastIndexOf(Role.clean) : start]! + 1;
        }
        const rows = Array.from(slice.predictAt, (index) => {
          const next = slice.roles[index] === Role.clean ? 1 : 0;
          const at = slice.positions[index]! + next - run.promptLength;
          const row = new Float32Array(size);
          row[run.script[at] ?? eos!] = at === 0 ? run.logit : certain;
          return row;
        });
        const entries = Array.from(slice.ids, (id, i) => {
          const [position, block, role] = [slice.positions[i]!, slice.blocks[i]!, slice.roles[i]!];
          return { document: 0, id, position, block, role, first: 0, second: 0 };
        });
        return predictionOf(rows, size, wants, new FakeKeyValues(slice, entries));
      });
    },
    async [Symbol.asyncDispose](): Promise<void> {},
  };
}
