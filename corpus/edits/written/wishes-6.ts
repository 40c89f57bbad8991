/** wishes about everyday functions: formats, merging, optional arguments, the same by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'wishes-city-optional-chaining',
    change: 'rewrite',
    slots: { d: ['unknown', 'n/a', '-'] },
    original: `function cityOf(user: { address?: { city?: string | null } | null } | null): string {
  if (user && user.address && user.address.city) {
    return user.address.city;
  }
  return '{d}';
}`,
    code: `function cityOf(user: { address?: { city?: string | null } | null } | null): string {
  return user?.address?.city || '{d}';
}`,
    functionName: 'cityOf',
    instructions: [
      'optional chaining',
      "use ?. and || '{d}' in one line",
      'Please shorten this with optional chaining (an empty city still gives "{d}").',
      'replace the && chain by ?.',
      'refactor: one return with optional chaining and "{d}" as fallback',
      'I want a one-liner: user?.address?.city with {d} if that is falsy.',
      'could the if be written with ?. instead?',
      'review: user && user.address && … can be an optional chain followed by ||',
      'Use the optional chaining operator rather than the nested checks; results stay exactly the same.',
      'make it shorter with optinal chaining',
      'drop the if, return the chained access or "{d}"',
      'simplify the null cheks with ?.',
    ],
    tests: (slots) =>
      [
        [[{ address: { city: 'Rome' } }], 'Rome'],
        [[null], slots.d],
        [[{}], slots.d],
        [[{ address: null }], slots.d],
        [[{ address: { city: '' } }], slots.d],
        [[{ address: { city: null } }], slots.d],
      ] as TestCase[],
  }),
];
