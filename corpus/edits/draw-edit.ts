/** Edit families → edit examples. */
import type { Random } from '../../src/support/random.js';
import type { Slots } from '../family.js';
import { fillSlots, slotCombinations } from '../family-requests.js';
import type { EditExample } from '../formats/edit-example.js';
import { pick } from '../pick.js';
import type { EditFamily } from './edit-family.js';

function concreteEdit(family: EditFamily, slots: Slots, instruction: string): Omit<EditExample, 'id'> {
  const { name, change, functionName, original, code, tests } = family;
  const fill = (text: string): string => fillSlots(text, slots);
  return {
    family: name,
    group: 'edits',
    change,
    instruction: fill(instruction),
    original: fill(original),
    code: fill(code),
    functionName: fill(functionName),
    tests: typeof tests === 'function' ? tests(slots) : tests,
  };
}

/** One edit of a family, in one of its wordings. */
export function drawWrittenEdit(family: EditFamily, id: string, random: Random): EditExample {
  const slots = pick(slotCombinations(family), random);
  return { id: `${id}-${family.change}`, ...concreteEdit(family, slots, pick(family.instructions, random)) };
}

/** Every distinct pair of codes of a family, for checking. */
export function allEdits(family: EditFamily): EditExample[] {
  return slotCombinations(family).map((slots, i) => ({
    id: `${family.name}-${i}`,
    ...concreteEdit(family, slots, family.instructions[0]!),
  }));
}
