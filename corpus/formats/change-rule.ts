/** Family → change example: the same function under another rule or with another number or word in it. */

import type { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import type { Family, Rule } from '../family.js';
import { concrete, slotCombinations } from '../family-requests.js';
import { pick } from '../pick.js';
import { functionText, type Request } from '../request.js';
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

/** Executed draws before giving up: many rules only say what the code did already. */
const tries = 4;
/** Draws before giving up: where few changes are admitted, most are not executed. */
const draws = 60;
/** More than any function of the corpus takes. */
const turns = 1_000_000;

/** Whether a change from one function to another may be drawn. */
export type Admits = (before: Request, after: Request) => boolean;

/**
 * A change of the family's code that its tests can tell: base ↔ rule, rule → rule, or one slot value for another.
 * The function keeps its canonical name and parameters. Null when the family has no such change.
 */
export function changeRuleOf(
  family: Family,
  example: Pick<Example, 'id'>,
  random: Random,
  admits: Admits = () => true,
): EditExample | null {
  const rules = family.rules ?? [];
  const slotted = Object.values(family.slots ?? {}).some((values) => values.length > 1);
  if (rules.length === 0 && !slotted) return null;
  let executed = 0;
  for (let draw = 0; draw < draws && executed < tries; draw++) {
    const bySlot = slotted && (rules.length === 0 || random.next() < 0.4);
    const change = bySlot ? changedSlot(family, random) : changedRule(family, rules, random);
    if (change === null || !admits(change.before, change.after)) continue;
    executed++;
    const edit = compared(family, example.id, change);
    if (edit !== null) return edit;
  }
  return null;
}

interface Change {
  readonly before: Request;
  readonly after: Request;
  readonly instruction: string;
}

function changedRule(family: Family, rules: readonly Rule[], random: Random): Change | null {
  const slots = pick(slotCombinations(family), random);
  const to = pick(rules, random);
  const from = random.next() < 0.25 ? pick([null, ...rules], random) : null;
  if (from === to) return null;
  const say = concrete(family, slots, to, '', pick(to.say, random)).rule!;
  return {
    before: concrete(family, slots, from, '', null),
    after: concrete(family, slots, to, '', null),
    instruction: pick(ruleWordings, random)(say),
  };
}

function changedSlot(family: Family, random: Random): Change {
  const keys = Object.entries(family.slots ?? {}).filter(([, values]) => values.length > 1);
  const [key, values] = pick(keys, random);
  const slots = pick(slotCombinations(family), random);
  const to = pick(
    values.filter((value) => value !== slots[key]),
    random,
  );
  return {
    before: concrete(family, slots, null, '', null),
    after: concrete(family, { ...slots, [key]: to }, null, '', null),
    instruction: pick(slotWordings, random)(String(slots[key]), String(to)),
  };
}

const parametersOf = ({ params }: Request): string[] => params.map(({ name }) => name);

function compared(family: Family, id: string, { before, after, instruction }: Change): EditExample | null {
  const name = before.names[0]!;
  const original = functionText(before, name, parametersOf(before));
  // A name that holds the slot's value changes with it: then the tests call the new one.
  const functionName = after.names[0]!;
  const code = functionText(after, functionName, parametersOf(after));
  if (failedTests(original, functionName, after.tests, { turns }).length === 0) return null;
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
