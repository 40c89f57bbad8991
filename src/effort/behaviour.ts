/** What a function did with its probe inputs, as a text: equal texts, equal behaviour. */
import { decodeResult, type Result } from '../evaluation/same-result.js';

/**
 * @param results of `Sandbox.probe`
 * @returns null when every call threw: that is no behaviour to agree on
 */
export function behaviourOf(results: readonly string[]): string | null {
  if (results.every((result) => result[0] !== 'v')) return null;
  // Which error is thrown depends on words that differ between equally good functions.
  const parts = results.map((result) =>
    result[0] === 'v' ? JSON.stringify(canonical(decodeResult(result.slice(1)))) : 'threw',
  );
  return parts.join('\n');
}

/** Keys sorted, numbers to nine digits: `sameResult` takes these for the same too. */
function canonical(result: Result): Result {
  if (typeof result === 'number') return Number(result.toPrecision(9)) + 0;
  if (Array.isArray(result)) return result.map(canonical);
  if (typeof result !== 'object' || result === null) return result;
  if (result['!'] === 'undefined') return null;
  const entries = Object.entries(result).map(([key, value]) => [key, canonical(value)] as const);
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Members of the largest group, in their order; of equally large groups the one that holds the earliest member. */
export function largestGroup<T>(members: readonly T[], keyOf: (member: T) => string): T[] {
  const groups = new Map<string, T[]>();
  for (const member of members) {
    const key = keyOf(member);
    groups.set(key, [...(groups.get(key) ?? []), member]);
  }
  return [...groups.values()].reduce<T[]>((best, group) => (group.length > best.length ? group : best), []);
}
