/** Orders of the pieces of a text, and keeping each once. */
import type { TextOrder } from './text-parts.js';

/** Stable insertion by a comparison of our own. */
function inserted(values: readonly string[], before: (a: string, b: string) => boolean): string[] {
  const out: string[] = [];
  for (const value of values) {
    let at = out.length;
    while (at > 0 && before(value, out[at - 1]!)) at--;
    out.splice(at, 0, value);
  }
  return out;
}
const once = (values: readonly string[]): string[] =>
  values.filter((value, i) => values.indexOf(value) === i);

export const textOrders: readonly TextOrder[] = [
  {
    kind: 'alphabetical',
    tag: 'Sorted',
    distinct: false,
    links: ['.sort()'],
    run: (values) => inserted(values, (a, b) => a < b),
    verbs: [
      'sort X alphabetically',
      'put X in alphabetical order',
      'order X from a to z',
      'sort X',
      'arrange X alphabetically',
    ],
    nouns: [
      'X in alphabetical order',
      'X, sorted alphabetically',
      'X, from a to z',
      'X sorted alphabetically',
    ],
    lower: true,
  },
  {
    kind: 'alphabetical backwards',
    tag: 'SortedDescending',
    distinct: false,
    links: ['.sort()', '.reverse()'],
    run: (values) => inserted(values, (a, b) => a > b),
    verbs: [
      'sort X from z to a',
      'put X in reverse alphabetical order',
      'sort X alphabetically, the last one of the alphabet first',
    ],
    nouns: ['X in reverse alphabetical order', 'X, from z to a', 'X, sorted from z to a'],
    lower: true,
  },
  {
    kind: 'by length',
    tag: 'ByLength',
    distinct: false,
    links: ['.sort((a, b) => a.length - b.length)'],
    run: (values) => inserted(values, (a, b) => a.length < b.length),
    verbs: [
      'sort X by length, shortest first (equal lengths keep their order)',
      'order X from short to long, equally long ones in their original order',
    ],
    nouns: [
      'X, sorted by length (short to long, ties in the order of the text)',
      'X from shortest to longest, equal lengths in original order',
    ],
    lower: false,
  },
  {
    kind: 'longest first',
    tag: 'LongestFirst',
    distinct: false,
    links: ['.sort((a, b) => b.length - a.length)'],
    run: (values) => inserted(values, (a, b) => a.length > b.length),
    verbs: [
      'sort X by length, longest first (equal lengths keep their order)',
      'order X from long to short, equally long ones in their original order',
    ],
    nouns: [
      'X, longest first (ties in the order of the text)',
      'X from longest to shortest, equal lengths in original order',
    ],
    lower: false,
  },
  {
    kind: 'length then alphabet',
    tag: 'ByLength',
    distinct: false,
    links: ['.sort((a, b) => a.length - b.length || a.localeCompare(b))'],
    run: (values) => inserted(values, (a, b) => a.length < b.length || (a.length === b.length && a < b)),
    verbs: [
      'sort X by length and alphabetically where lengths are equal',
      'sort X from shortest to longest, ties alphabetically',
      'order X by length, then alphabetically',
    ],
    nouns: [
      'X, sorted by length, ties alphabetically',
      'X from short to long (alphabetically for the same length)',
    ],
    lower: true,
  },
  {
    kind: 'longest then alphabet',
    tag: 'LongestFirst',
    distinct: false,
    links: ['.sort((a, b) => b.length - a.length || a.localeCompare(b))'],
    run: (values) => inserted(values, (a, b) => a.length > b.length || (a.length === b.length && a < b)),
    verbs: [
      'sort X by length with the longest first and ties in alphabetical order',
      'sort X from longest to shortest, alphabetically for equal length',
    ],
    nouns: [
      'X, longest first and alphabetically for equal length',
      'X from long to short, ties in alphabetical order',
    ],
    lower: true,
  },
  {
    kind: 'reversed',
    tag: 'Backwards',
    distinct: false,
    links: ['.reverse()'],
    run: (values) => values.map((_, i) => values[values.length - 1 - i]!),
    verbs: [
      'put X in reverse order',
      'reverse the order of X',
      'turn the order of X around',
      'bring X in the opposite order, last one first',
    ],
    nouns: ['X in reverse order', 'X, last one first', 'X, in the opposite order'],
    lower: false,
  },
  {
    kind: 'distinct',
    tag: 'Unique',
    distinct: true,
    links: [],
    run: once,
    verbs: [
      'remove duplicates from X, first occurrences stay',
      'keep only the first of equal ones among X',
      'drop repeats from X',
      'leave each of X just once',
    ],
    nouns: ['X without duplicates', 'X, each only once (first occurrence)', 'X, repeats left out'],
    lower: false,
  },
  {
    kind: 'distinct sorted',
    tag: 'UniqueSorted',
    distinct: true,
    links: ['.sort()'],
    run: (values) => inserted(once(values), (a, b) => a < b),
    verbs: [
      'remove duplicates from X and sort what is left alphabetically',
      'deduplicate and alphabetically sort X',
      'sort X alphabetically without repeats',
    ],
    nouns: [
      'X without duplicates in alphabetical order',
      'X, each once, sorted alphabetically',
      'X, deduplicated and sorted from a to z',
    ],
    lower: true,
  },
];
