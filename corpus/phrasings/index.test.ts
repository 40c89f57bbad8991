import { describe, expect, it } from 'vitest';
import { Random } from '../../src/support/random.js';
import { coreFamilies } from '../core.js';
import { allFamilies } from '../families/index.js';
import { drawFamilyRequest, heldOutOf, phrasingsOf } from '../family-requests.js';
import { morePhrasings } from './index.js';

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/[\p{L}\p{N}{}]+/gu) ?? []);

/** Share of the words of two phrasings that they have in common (Jaccard). */
function likeness(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const common = [...a].filter((word) => b.has(word)).length;
  return common / (a.size + b.size - common);
}

const families = allFamilies.filter(({ morePhrasings: more }) => more !== undefined);

describe('morePhrasings', () => {
  it('belongs to every family but the scenarios', () => {
    const everyday = allFamilies.filter(({ group }) => group !== 'scenarios').map(({ name }) => name);
    expect([...morePhrasings.keys()].sort()).toEqual(everyday.sort());
    expect(families).toHaveLength(everyday.length);
  });

  it('has more for the families of the core, and says nothing twice', () => {
    for (const [name, more] of morePhrasings) {
      expect([name, more.length >= (coreFamilies.has(name) ? 60 : 15)]).toEqual([name, true]);
      expect([name, new Set(more).size]).toEqual([name, more.length]);
    }
  });

  it('is what training asks with too, and never what is held out', () => {
    const family = families.find(({ slots }) => slots === undefined)!;
    const random = new Random(1);
    const drawn = (heldOut: boolean): Set<string> =>
      new Set(Array.from({ length: 600 }, () => drawFamilyRequest(family, heldOut, random).wording));
    const reserved = heldOutOf(family);
    expect(drawn(true)).toEqual(reserved);
    expect(drawn(false)).toEqual(new Set(phrasingsOf(family).filter((phrasing) => !reserved.has(phrasing))));
  });

  it('comes close to no wording that is held out', () => {
    const close = families.flatMap((family) => {
      const reserved = [...heldOutOf(family)].map(wordsOf);
      return family.morePhrasings!.filter((phrasing) =>
        reserved.some((words) => likeness(wordsOf(phrasing), words) >= 0.75),
      );
    });
    expect(close).toEqual([]);
  });

  it('asks for no family in the words of another', () => {
    const keyOf = (phrasing: string): string => phrasing.replace(/\s+/g, ' ').trim();
    const owners = new Map(
      allFamilies.flatMap(({ name, phrasings }) => phrasings.map((phrasing) => [keyOf(phrasing), name])),
    );
    const clashes = families.flatMap(({ name, morePhrasings: more }) =>
      more!.filter((phrasing) => {
        const other = owners.get(keyOf(phrasing)) ?? name;
        owners.set(keyOf(phrasing), name);
        return other !== name;
      }),
    );
    expect(clashes).toEqual([]);
  });

  it('names only slots that its family has', () => {
    for (const { name, slots = {}, morePhrasings: more } of families) {
      // Braces that hold no word are code in the wording.
      const named = more!.flatMap((phrasing) =>
        [...phrasing.matchAll(/\{(\w+)\}/g)].map(([, slot]) => slot!),
      );
      for (const slot of named)
        expect([name, Object.keys(slots)]).toEqual([name, expect.arrayContaining([slot])]);
    }
  });
});
