/** Families → requests: slots, rules and phrasings made concrete; two phrasings of each family are held out. */

import type { Random } from '../src/support/random.js';
import type { Family, Rule, Slots, SlotValue } from './family.js';
import { hashFraction } from './hash.js';
import { pick } from './pick.js';
import type { Request } from './request.js';

const heldOutPhrasings = 2;
/** How often a request states one of the family's rules, when it has any. */
const ruleShare = 0.4;

/** The phrasings of a family that training never sees. */
export function heldOutOf(family: Family): ReadonlySet<string> {
  const byHash = [...family.phrasings].sort(
    (a, b) => hashFraction(`${family.name}:${a}`) - hashFraction(`${family.name}:${b}`),
  );
  return new Set(byHash.slice(0, heldOutPhrasings));
}

/** Every way in which training may ask for a family, and what is held out. */
export function phrasingsOf({ phrasings, morePhrasings = [] }: Family): readonly string[] {
  return [...phrasings, ...morePhrasings];
}

/** Every combination of slot values. */
export function slotCombinations(family: Pick<Family, 'slots'>): Slots[] {
  return Object.entries(family.slots ?? {}).reduce<Record<string, SlotValue>[]>(
    (combinations, [key, values]) =>
      combinations.flatMap((slots) => values.map((value) => ({ ...slots, [key]: value }))),
    [{}],
  );
}

export function fillSlots(text: string, slots: Slots): string {
  return text.replace(/\{(\w+)\}/g, (whole, key: string) => (key in slots ? String(slots[key]) : whole));
}

/** One concrete request. */
export function concrete(
  family: Family,
  slots: Slots,
  rule: Rule | null,
  wording: string,
  say: string | null,
): Request {
  const { body, tests } = rule ?? family;
  const text = typeof body === 'function' ? body(slots) : body;
  return {
    family: family.name,
    group: family.group,
    wording: fillSlots(wording, slots),
    rule: say === null ? null : fillSlots(say, slots),
    names: family.names.map((name) => fillSlots(name, slots)),
    params: family.params.map(({ name, type, alt }) => ({
      name: fillSlots(name, slots),
      type: fillSlots(type, slots),
      ...(alt && { alt: alt.map((other) => fillSlots(other, slots)) }),
    })),
    returns: fillSlots(rule?.returns ?? family.returns, slots),
    body: fillSlots(text, slots),
    tests: typeof tests === 'function' ? tests(slots) : tests,
  };
}

/** Draws a request of a family, worded by one of its trained or one of its held-out phrasings. */
export function drawFamilyRequest(family: Family, heldOut: boolean, random: Random): Request {
  const reserved = heldOutOf(family);
  const phrasings = phrasingsOf(family).filter((phrasing) => reserved.has(phrasing) === heldOut);
  const slots: Slots = Object.fromEntries(
    Object.entries(family.slots ?? {}).map(([key, values]) => [key, pick(values, random)]),
  );
  const rules = family.rules ?? [];
  const rule = rules.length > 0 && random.next() < ruleShare ? pick(rules, random) : null;
  return concrete(family, slots, rule, pick(phrasings, random), rule ? pick(rule.say, random) : null);
}

/** Every distinct code of a family with its tests, for checking. */
export function allRequests(family: Family): Request[] {
  return slotCombinations(family).flatMap((slots) =>
    [null, ...(family.rules ?? [])].map((rule) =>
      concrete(family, slots, rule, family.phrasings[0]!, rule?.say[0] ?? null),
    ),
  );
}
