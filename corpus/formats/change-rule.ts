/** Family → change example: the same function under another rule or with another number or word in it. */
import type { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import type { Family, Rule, Slots } from '../family.js';
import { concrete, slotCombinations } from '../family-requests.js';
import { functionText } from '../request.js';
import { failedTests } from '../run-code.js';
import type { EditExample } from './edit-example.js';

const ruleWordings: readonly ((say: string) => string)[] = [
  (say) => say,
  (say) => `change it: ${say}`,
  (say) => `new rule: ${say}`,
  (say) => `Change the rule: ${say}.`,
  (say) => `it should work like this: ${say}`,
  (say) => `now with this rule: ${say}`,
  (say) => `one more thing, ${say}`,
  (say) => `Please adapt it: ${say}.`,
  (say) => `actually, ${say}`,
  (say) => `${say.charAt(0).toUpperCase()}${say.slice(1)}.`,
  (say) => `almost right, but ${say}`,
  (say) => `modify this so that: ${say}`,
];

const slotWordings: readonly ((from: string, to: string) => string)[] = [
  (from, to) => `use ${to} instead of ${from}`,
  (from, to) => `change ${from} to ${to}`,
  (from, to) => `${to} instead of ${from}`,
  (from, to) => `it should be ${to}, not ${from}`,
  (from, to) => `Replace ${from} by ${to}.`,
  (from, to) => `make that ${to} rather than ${from}`,
  (_from, to) => `same but with ${to}`,
  (from, to) => `Please change it from ${from} to ${to}.`,
  (from, to) => `${from} -> ${to}`,
];

/** Draws before giving up: many rules only say what the code did already. */
const tries = 4;

/**
 * A change of the family's code that its tests can tell: base ↔ rule, rule → rule, or one slot value for another.
 * The function keeps its canonical name and parameters. Null when the family has no such change.
 */
export function changeRuleOf(
  family: Family,
  example: Pick<Example, 'id'>,
  random: Random,
): EditExample | null {
  const rules = family.rules ?? [];
  const slotted = Object.values(family.slots ?? {}).some((values) => values.length > 1);
  if (rules.length === 0 && !slotted) return null;
  for (let attempt = 0; attempt < tries; attempt++) {
    const bySlot = slotted && (rules.length === 0 || random.next() < 0.4);
    const change = bySlot
      ? changedSlot(family, example.id, random)
      : changedRule(family, example.id, rules, random);
    if (change !== null) return change;
  }
  return null;
}

function changedRule(family: Family, id: string, rules: readonly Rule[], random: Random): EditExample | null {
  const slots = pick(slotCombinations(family), random);
  const to = pick(rules, random);
  const from = random.next() < 0.25 ? pick([null, ...rules], random) : null;
  if (from === to) return null;
  const say = concrete(family, slots, to, '', pick(to.say, random)).rule!;
  return compared(family, id, [slots, from], [slots, to], pick(ruleWordings, random)(say));
}

function changedSlot(family: Family, id: string, random: Random): EditExample | null {
  const keys = Object.entries(family.slots ?? {}).filter(([, values]) => values.length > 1);
  const [key, values] = pick(keys, random);
  const slots = pick(slotCombinations(family), random);
  const to = pick(
    values.filter((value) => value !== slots[key]),
    random,
  );
  const wording = pick(slotWordings, random)(String(slots[key]), String(to));
  return compared(family, id, [slots, null], [{ ...slots, [key]: to }, null], wording);
}

type Variant = readonly [slots: Slots, rule: Rule | null];

function compared(
  family: Family,
  id: string,
  from: Variant,
  to: Variant,
  instruction: string,
): EditExample | null {
  const before = concrete(family, from[0], from[1], '', null);
  const after = concrete(family, to[0], to[1], '', null);
  const parameters = family.params.map(({ name }) => name);
  const name = before.names[0]!;
  const original = functionText(before, name, parameters);
  // A name that holds the slot's value changes with it: then the tests call the new one.
  const functionName = after.names[0]!;
  const code = functionText(after, functionName, parameters);
  if (failedTests(original, functionName, after.tests).length === 0) return null;
  return {
    id: `${id}-change`,
    family: family.name,
    group: family.group,
    change: 'change',
    instruction: functionName === name ? instruction : `${instruction}, and call it ${functionName}`,
    original,
    code,
    functionName,
    tests: after.tests,
  };
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[random.int(items.length)]!;
}
