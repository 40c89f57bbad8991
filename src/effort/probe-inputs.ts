/** Arguments made up from the types of parameters, for comparing what candidates do. */
import type { Json } from '../evaluation/test-case.js';
import { Random } from '../support/random.js';
import type { ValueShape } from './value-shape.js';

const texts = ['', 'a', 'hello world', 'Anna', 'The quick brown fox', 'a-b_c 12', 'aaBBc', 'x1, y2; z3'];
const numbers = [0, 1, 2, 3, 5, 7, 10, -1, -4, 12, 100, 2.5];
const maxDepth = 5;

/**
 * Argument lists for a function with these parameters, the same for the same seed. The first list is the emptiest:
 * empty texts and arrays, zeros.
 *
 * @returns an empty array when a parameter is a function or its type says nothing: no value can be made for it
 */
export function probeInputs(
  parameters: readonly ValueShape[],
  options: { readonly count: number; readonly seed: number },
): Json[][] {
  if (parameters.some(isOpen)) return [];
  const random = new Random(options.seed);
  return Array.from({ length: options.count }, (_, round) =>
    parameters.map((shape) => (round === 0 ? emptiest(shape) : drawn(shape, random, 0))),
  );
}

function isOpen(shape: ValueShape): boolean {
  switch (shape.kind) {
    case 'function':
    case 'unknown':
      return true;
    case 'array':
      return isOpen(shape.element);
    case 'record':
      return isOpen(shape.value);
    case 'tuple':
      return shape.items.some(isOpen);
    case 'object':
      return shape.fields.some(([, field]) => isOpen(field));
    case 'union':
      return shape.options.every(isOpen);
    default:
      return false;
  }
}

function emptiest(shape: ValueShape): Json {
  switch (shape.kind) {
    case 'number':
      return 0;
    case 'string':
      return '';
    case 'boolean':
      return false;
    case 'literal':
      return shape.value;
    case 'array':
      return [];
    case 'tuple':
      return shape.items.map(emptiest);
    case 'object':
      return Object.fromEntries(shape.fields.map(([name, field]) => [name, emptiest(field)]));
    case 'union':
      return emptiest(shape.options.find((option) => !isOpen(option))!);
    default:
      return {};
  }
}

function drawn(shape: ValueShape, random: Random, depth: number): Json {
  const pick = <T>(of: readonly T[]): T => of[Math.floor(random.next() * of.length)]!;
  switch (shape.kind) {
    case 'number':
      return pick(numbers);
    case 'string':
      return pick(texts);
    case 'boolean':
      return random.next() < 0.5;
    case 'literal':
      return shape.value;
    case 'array': {
      const length = depth >= maxDepth ? 0 : 1 + Math.floor(random.next() * 5);
      return Array.from({ length }, () => drawn(shape.element, random, depth + 1));
    }
    case 'tuple':
      return shape.items.map((item) => drawn(item, random, depth + 1));
    case 'record': {
      const keys = ['a', 'b', 'key', 'x'].slice(0, 1 + Math.floor(random.next() * 4));
      return Object.fromEntries(keys.map((key) => [key, drawn(shape.value, random, depth + 1)]));
    }
    case 'object':
      return Object.fromEntries(shape.fields.map(([name, field]) => [name, drawn(field, random, depth + 1)]));
    case 'union':
      return drawn(pick(shape.options.filter((option) => !isOpen(option))), random, depth);
    default:
      return null;
  }
}
