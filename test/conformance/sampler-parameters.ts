import { fixtureJson } from './fixtures.js';
import type { ReplaySubject, SamplerParameters, TrajectoryEntry } from './trajectory-entry.js';

/** The parameters of an entry. Throws for one that the replay does not know: it would be passed over in silence. */
export function knownParameters(entry: TrajectoryEntry, known: readonly string[]): SamplerParameters {
  const unknown = Object.keys(entry.params).filter((name) => !known.includes(name));
  if (unknown.length > 0) throw new Error(`${entry.sampler}: unknown parameters ${unknown.join(', ')}`);
  return entry.params;
}

/** Id of a token that the reference takes from its tokenizer, whatever `config.json` says. */
export function tokenizerToken(
  { family, tokenizer }: ReplaySubject,
  name: 'eos_token' | 'pad_token',
): number | undefined {
  const settings = fixtureJson(family, 'model/tokenizer_config.json') as Record<string, unknown>;
  const token = settings[name] as string | { content: string } | null | undefined;
  if (token == null) return undefined;
  return tokenizer.tokenId(typeof token === 'string' ? token : token.content) ?? undefined;
}
