/** Edits of functions over lists of records and dictionaries: other wishes and the same results by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';
import { user } from '../test-records.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'records-index-by-id-entries',
    change: 'rewrite',
    functionName: 'nameById',
    original: `function nameById(users: { id: number; name: string }[]): Record<number, string> {
  const byId: Record<number, string> = {};
  for (let i = 0; i < users.length; i++) {
    byId[users[i].id] = users[i].name;
  }
  return byId;
}`,
    code: `function nameById(users: { id: number; name: string }[]): Record<number, string> {
  return Object.fromEntries(users.map(({ id, name }) => [id, name]));
}`,
    instructions: [
      'use Object.fromEntries instead of the loop',
      'no loop please, build it with Object.fromEntries and map',
      'Rewrite as a one-liner with Object.fromEntries, same result.',
      'refactor: fromEntries, destructure id and name',
      'Can this be shorter? I think Object.fromEntries would do.',
      'map the users to [id, name] pairs and make an object of those pairs',
      'replace the for loop by map + Object.fromEntries',
      'nameById could be a single return with Object.fromEntries(users.map(...))',
      'I do not like the mutable byId. Use Object.fromEntries.',
      'style: drop the index loop in favour of Object.fromEntries',
      'plese simplify with Object.fromEntires (map to pairs first)',
      'Code review: this is what Object.fromEntries is for.',
    ],
    tests: [
      [[[]], {}],
      [[[user(1, 'Ann')]], { 1: 'Ann' }],
      [[[user(2, 'Bob'), user(1, 'Ann')]], { 1: 'Ann', 2: 'Bob' }],
      [[[user(1, 'Ann'), user(1, 'Al')]], { 1: 'Al' }],
      [[[user(0, '')]], { 0: '' }],
    ],
  }),
  editFamily({
    name: 'records-city-optional-chaining',
    change: 'rewrite',
    functionName: 'cityOf',
    slots: { missing: ['unknown', '-'] },
    original: `function cityOf(person: { name: string; address?: { city?: string } | null }): string {
  if (person.address && person.address.city !== undefined) {
    return person.address.city;
  } else {
    return '{missing}';
  }
}`,
    code: `function cityOf(person: { name: string; address?: { city?: string } | null }): string {
  return person.address?.city ?? '{missing}';
}`,
    instructions: [
      'use optional chaining',
      'simplify with ?. and ??',
      'This can be one line with optional chaining and the nullish operator.',
      'refactor: replace the if by ?. and ??',
      'Please shorten cityOf, no if needed.',
      'Could you write that with `?.` and a `??` default? It should behave the same.',
      'shorter please (?. exists for this)',
      'the if/else is clumsy, use person.address?.city with a fallback',
      'style: prefer optional chaining over the && check',
      'Get rid of both branches. One return with ?? is enough.',
      'modernise: optinal chaining plus nulish coalescing',
      "I would write it as a single expression that falls back to '{missing}' through ??.",
    ],
    tests: ({ missing }) =>
      [
        [[{ name: 'A', address: { city: 'Rome' } }], 'Rome'],
        [[{ name: 'A' }], missing],
        [[{ name: 'A', address: null }], missing],
        [[{ name: 'A', address: {} }], missing],
        [[{ name: 'A', address: { city: '' } }], ''],
      ] as TestCase[],
  }),
  editFamily({
    name: 'records-open-minutes-chain',
    change: 'rewrite',
    functionName: 'openMinutes',
    original: `function openMinutes(tasks: { minutes: number; done: boolean }[]): number {
  let minutes = 0;
  for (const task of tasks) {
    if (!task.done) {
      minutes += task.minutes;
    }
  }
  return minutes;
}`,
    code: `function openMinutes(tasks: { minutes: number; done: boolean }[]): number {
  return tasks.filter((task) => !task.done).reduce((minutes, task) => minutes + task.minutes, 0);
}`,
    instructions: [
      'use filter and reduce',
      'rewrite without a loop: filter, then reduce',
      'I prefer a method chain here (filter + reduce), same result.',
      'refactor: filter/reduce chain instead of for...of',
      'Could this be done with filter followed by reduce?',
      'get rid of the loop and the let, use array methods: filter the open tasks, reduce to the sum',
      'functional style please: filter().reduce()',
      'openMinutes should be one return statement made of filter and reduce',
      'style: no mutable accumulator; filter what is not done and sum it with reduce',
      'Make it a chain: first drop the finished tasks with filter, then add up the minutes with reduce.',
      'turn teh loop into filter and redcue',
      'Review: simpler as tasks.filter(...).reduce(...)',
    ],
    tests: [
      [[[]], 0],
      [[[{ minutes: 5, done: false }]], 5],
      [[[{ minutes: 5, done: true }]], 0],
      [
        [
          [
            { minutes: 5, done: false },
            { minutes: 10, done: true },
            { minutes: 20, done: false },
          ],
        ],
        25,
      ],
      [
        [
          [
            { minutes: 0, done: false },
            { minutes: 1.5, done: false },
          ],
        ],
        1.5,
      ],
    ],
  }),
  editFamily({
    name: 'records-user-label-template',
    change: 'rewrite',
    functionName: 'userLabel',
    original: `function userLabel(user: { name: string; role: string; id: number }): string {
  return user.name + ' (' + user.role + ') #' + user.id;
}`,
    code: `function userLabel({ name, role, id }: { name: string; role: string; id: number }): string {
  return \`\${name} (\${role}) #\${id}\`;
}`,
    instructions: [
      'destructure the parameter and use a template literal',
      'template string instead of +, and take name, role and id apart in the parameter',
      'Please use destructuring in the signature and a template literal in the body.',
      'refactor: template literal, destructured parameter',
      'all those plus signs are hard to read. Destructure user in the parameter list and write one template string.',
      'Could you get rid of the repeated user. by destructuring the argument, and of the + by backticks?',
      'userLabel: destructuring + template literal',
      'style: replace concatenation by a template, unpack { name, role, id } directly in the parameter',
      'same output with backticks and a destructured argument',
      'Make it nicer: unpack the user in the parameters, then interpolate the three values.',
      'use a tempalte literal and destructring in the signature',
      'Code review: prefer `...` over string concatenation here, and destructure the argument right away.',
    ],
    tests: [
      [[{ name: 'Ann', role: 'admin', id: 1 }], 'Ann (admin) #1'],
      [[{ name: '', role: '', id: 0 }], ' () #0'],
      [[{ name: 'Bob Ray', role: 'guest', id: 42 }], 'Bob Ray (guest) #42'],
      [[{ name: 'A', role: 'b c', id: -1 }], 'A (b c) #-1'],
      [[{ name: '(x)', role: '#', id: 7 }], '(x) (#) #7'],
    ],
  }),
];
