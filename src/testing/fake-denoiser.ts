/**
 * A denoiser without a network, for tests of everything above it. Its predictions are a deterministic function of
 * what `visible()` lets an entry see, through two layers (so that keys and values computed against the wrong context
 * show up as other tokens), and its caches hold what such layers would hold.
 *
 * With causal clean attention a masked entry continues the visible clean text as the causal half would, right with
 * the chance `draftAccuracy`: drafts of self-speculation are accepted at a rate that the test chooses.
 */
import { CinnabarError } from '../errors.js';
import type { Denoiser, ForwardOptions, ForwardSlice, KvCache, SlicePrediction } from '../model/denoiser.js';
import { Role } from '../model/denoiser.js';
import type { ModelConfig } from '../model/model-config.js';
import { visible } from '../model/visibility.js';
import { FakeCache, type FakeEntry, FakeKeyValues } from './fake-cache.js';
import { type FakeConfigOptions, fakeConfig } from './fake-config.js';
import { fractionOf, hashOf } from './fake-hash.js';
import { FakeLanguage, type FakeLanguageOptions } from './fake-language.js';
import { predictionOf } from './prediction-of.js';

export interface FakeDenoiserOptions extends FakeConfigOptions, FakeLanguageOptions {
  /** Chance that a masked entry predicts what the causal half would write there. Default 0.8. */
  readonly draftAccuracy?: number;
  /** Another seed is another language. Default 0. */
  readonly seed?: number;
}

/** What one `forward` was asked. */
export interface FakeCall {
  readonly slices: readonly ForwardSlice[];
  readonly topK: number;
  readonly logits: boolean;
}

export interface FakeDenoiser extends Denoiser {
  readonly calls: readonly FakeCall[];
}

/**
 * @example
 * const denoiser = fakeDenoiser({ vocabSize: 32, draftAccuracy: 0.9 });
 */
export function fakeDenoiser(options: FakeDenoiserOptions = {}): FakeDenoiser {
  const config = fakeConfig(options);
  const language = new FakeLanguage(config, options);
  const calls: FakeCall[] = [];
  return {
    config,
    calls,
    createCache: (): KvCache => new FakeCache(),
    async forward(slices: readonly ForwardSlice[], asked: ForwardOptions = {}): Promise<SlicePrediction[]> {
      const { topK = 1, logits = false, signal } = asked;
      if (signal?.aborted)
        throw new CinnabarError('aborted', 'the forward was aborted', { cause: signal.reason });
      if (topK < 1 || topK > Math.min(64, config.vocabSize)) {
        throw new CinnabarError(
          'invalid_argument',
          `topK must be 1 to 64 and within the vocabulary, got ${topK}`,
        );
      }
      calls.push({ slices, topK, logits });
      // As with a real session the answer comes later.
      await Promise.resolve();
      return slices.map((slice) => forwardSlice(slice, config, language, options, { topK, logits }));
    },
    async [Symbol.asyncDispose](): Promise<void> {},
  };
}

function forwardSlice(
  slice: ForwardSlice,
  config: ModelConfig,
  language: FakeLanguage,
  options: FakeDenoiserOptions,
  asked: { topK: number; logits: boolean },
): SlicePrediction {
  const { draftAccuracy = 0.8, seed = 0 } = options;
  const entries = encode(slice, config, seed);
  const past = slice.cache === null ? [] : (slice.cache as FakeCache).entries;
  const keys = [...past, ...entries];
  const rows = Array.from(slice.predictAt, (index) => {
    const query = entries[index]!;
    const context = contextOf(query, keys, config);
    const isDraft = config.diffusion?.cleanAttention === 'causal' && !config.diffusion.bidirectional;
    if (query.role === Role.clean || !isDraft) return language.logits(context, language.target(context));
    const right = fractionOf(hashOf(context, 5)) < draftAccuracy;
    const target = right
      ? continuation(query, keys, config, language, seed)
      : language.target(hashOf(context, 6));
    return language.logits(context, target, right);
  });
  return predictionOf(rows, config.vocabSize, asked, new FakeKeyValues(slice, entries));
}

/** Two layers: an entry's own embedding, and a mix of it with the embeddings that it sees. */
function encode(slice: ForwardSlice, config: ModelConfig, seed: number): FakeEntry[] {
  const past = slice.cache === null ? [] : (slice.cache as FakeCache).entries;
  const entries = Array.from(slice.ids, (id, i): FakeEntry => {
    if (id < 0 || id >= config.vocabSize)
      throw new CinnabarError('invalid_argument', `id ${id} is not in the vocabulary`);
    const position = slice.positions[i]!;
    const role = slice.roles[i]!;
    const first = hashOf(seed, id, position, role);
    return { document: 0, id, position, role, block: slice.blocks[i]!, first, second: 0 };
  });
  const keys = [...past, ...entries];
  return entries.map((query) => ({
    ...query,
    second: hashOf(query.first, sum(query, keys, 'first', config)),
  }));
}

function contextOf(query: FakeEntry, keys: readonly FakeEntry[], config: ModelConfig): number {
  return hashOf(query.second, sum(query, keys, 'second', config));
}

function sum(
  query: FakeEntry,
  keys: readonly FakeEntry[],
  layer: 'first' | 'second',
  config: ModelConfig,
): number {
  let total = 0;
  for (const key of keys) if (sees(query, key, config)) total = (total + key[layer]) | 0;
  return total;
}

function sees(query: FakeEntry, key: FakeEntry, config: ModelConfig): boolean {
  const attention = config.diffusion?.cleanAttention ?? 'causal';
  return visible(query, key, attention);
}

/** The token that the causal half would write where the masked entry predicts, reading the block's known tokens. */
function continuation(
  query: FakeEntry,
  keys: readonly FakeEntry[],
  config: ModelConfig,
  language: FakeLanguage,
  seed: number,
): number {
  const { maskTokenId, shift } = config.diffusion!;
  const text = keys.filter((key) => key.role === Role.clean && sees(query, key, config));
  const last = text.reduce((a, b) => (b.position > a.position ? b : a));
  const known = new Map<number, number>();
  for (const key of keys)
    if (key.role === Role.noisy && sees(query, key, config)) known.set(key.position, key.id);
  let first = text.reduce((total, key) => (total + key.first) | 0, 0);
  let second = text.reduce((total, key) => (total + key.second) | 0, 0);
  let token = language.next(hashOf(last.second, second));
  const end = query.position + (shift ? 1 : 0);
  for (let position = last.position + 1; position < end; position++) {
    const given = known.get(position) ?? maskTokenId;
    const own = hashOf(seed, given === maskTokenId ? token : given, position, Role.clean);
    first = (first + own) | 0;
    const mixed = hashOf(own, first);
    second = (second + mixed) | 0;
    token = language.next(hashOf(mixed, second));
  }
  return token;
}
