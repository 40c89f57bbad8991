/** Everyday questions about a list of people: marks, teams, scores, messages, tasks, votes. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
  family({
    name: 'people-shared-initials',
    group: 'scenarios',
    names: ['groupByInitials', 'initialsIndex', 'namesByInitials', 'byInitials'],
    params: [
      {
        name: 'staff',
        type: '{ first: string; last: string }[]',
        alt: ['people', 'employees', 'colleagues'],
      },
    ],
    returns: 'Record<string, string[]>',
    body: `  const groups: Record<string, string[]> = {};
  for (const { first, last } of $staff) {
    const initials = (first[0] + last[0]).toUpperCase();
    groups[initials] ??= [];
    groups[initials].push(\`\${first} \${last}\`);
  }
  return groups;`,
    tests: [
      [[[]], {}],
      [[rows('first last', ['Ann', 'Lee'])], { AL: ['Ann Lee'] }],
      [
        [rows('first last', ['Ann', 'Lee'], ['Bob', 'Kay'], ['Al', 'Long'])],
        { AL: ['Ann Lee', 'Al Long'], BK: ['Bob Kay'] },
      ],
      [[rows('first last', ['ann', 'lee'])], { AL: ['ann lee'] }],
      [[rows('first last', ['Jo', 'de Vries'])], { JD: ['Jo de Vries'] }],
      [
        [rows('first last', ['Max', 'Moe'], ['Mia', 'Moss'], ['max', 'moe'])],
        { MM: ['Max Moe', 'Mia Moss', 'max moe'] },
      ],
    ],
    phrasings: [
      'group full names by upper-case initials; people are { first, last }; { AL: ["Ann Lee", "Al Long"] }',
      'I have employees with first and last name fields (first, last). Which of them share initials? Make an object from the two capital initials to an array of full names "first last".',
      'how do I collect people by their initials? input { first: string; last: string }[], keys like "JD" in capitals, values arrays of "Jane Doe"',
      'Returns an object from initials (both letters upper case, no dots) to the full names having them; each person has first and last.',
      'staff (first, last) -> { initials: ["first last", ...] }, initials uppercase',
      '[{first: "Ann", last: "Lee"}, {first: "Bob", last: "Kay"}] -> {AL: ["Ann Lee"], BK: ["Bob Kay"]}',
      'For mug labels we use initials such as "AL". Find out who gets which label: an object label -> list of names ("Ann Lee"), from records with first and last. Labels are always in capitals.',
      'type Person = { first: string; last: string }; bucket `first last` under the uppercased first letters of both',
      'initials index: key = first letter of first plus first letter of last, in upper case; value = all the names (first, a space, last) with that key, in given order',
      'Take the first character of first and of last, join and capitalise them, and gather the full names under that key. Persons are { first, last } objects.',
      'Could you check for clashing initials in the team? Build a dictionary keyed by initials (e.g. "KB", uppercase) whose values are arrays with "first last" of everyone having these. Team members: first, last.',
      'gruop poeple by initials, objects with first and last, key in capitals, list full names with a space',
      'Map from two-letter upper-case monogram to the people who have it, full names as strings with first before last, out of an array of { first, last }. No people, empty object.',
      'bucket by monogram: {first: "max", last: "moe"} belongs to MM as "max moe" (name unchanged, key uppercased); return the object of arrays',
      'Given colleagues with the properties first and last, which names go with which initials? Give { "AB": ["Amy Bell", "Al Boyd"], ... } with keys in capital letters.',
      'The signature stamps show initials only. From { first, last } records create an object that lists under every pair of capital initials the complete names, "first last".',
      'derive the initials (FL, upper case) for each { first, last } and return { [initials]: fullNames[] } where a full name is first + " " + last',
      'users grouped by inital letters of first and last, uppercase keys, arrays of "First Last" strings as values; user = { first, last }',
      'Sort everyone into boxes according to their initials in uppercase. A box holds full names ("Ann Lee"); everyone is given as an object with first and last.',
      'object with initials as keys (two uppercase letters without periods) and, as values, the list of names "first last" that abbreviate to it, for people { first, last }',
    ],
    rules: [
      {
        say: [
          'only keep initials that at least two people share',
          'leave out initials that belong to a single person',
          'drop the keys with just one name',
          'just those that occur more than once',
          'skip groups of one',
        ],
        body: `  const groups: Record<string, string[]> = {};
  for (const { first, last } of $staff) {
    const initials = (first[0] + last[0]).toUpperCase();
    groups[initials] ??= [];
    groups[initials].push(\`\${first} \${last}\`);
  }
  return Object.fromEntries(Object.entries(groups).filter(([, names]) => names.length > 1));`,
        tests: [
          [[[]], {}],
          [[rows('first last', ['Ann', 'Lee'])], {}],
          [
            [rows('first last', ['Ann', 'Lee'], ['Bob', 'Kay'], ['Al', 'Long'])],
            { AL: ['Ann Lee', 'Al Long'] },
          ],
          [[rows('first last', ['Max', 'Moe'], ['mia', 'moss'])], { MM: ['Max Moe', 'mia moss'] }],
          [[rows('first last', ['A', 'B'], ['B', 'A'])], {}],
        ],
      },
    ],
  }),
];
