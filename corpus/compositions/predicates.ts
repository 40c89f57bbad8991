/** Predicates on one value: code, meaning, and the clauses that say them. */

import type { Random } from '../../src/support/random.js';
import type { Json } from '../family.js';
import { pick } from '../pick.js';
import type { Field } from './domains.js';
import { listWords, wordsOf } from './literals.js';

export interface Predicate {
  /** Kind, for the split key: `number >`. */
  readonly kind: string;
  /** Condition on the expression `value`. */
  readonly code: (value: string) => string;
  /** Its opposite, as a person would write it. */
  readonly negated: (value: string) => string;
  readonly holds: (value: unknown) => boolean;
  /** "whose age is over 30": a clause behind a noun. */
  readonly clauses: readonly string[];
  /** "age is over 30": a whole statement. */
  readonly facts: readonly string[];
  /** "active": a word before the noun that says it all. */
  readonly adjective: string | null;
  /** Values worth testing with: on the edge, beside it. */
  readonly edges: readonly Json[];
}

interface Comparison {
  readonly kind: string;
  readonly opposite: string;
  readonly holds: (value: number, k: number) => boolean;
  /** `F` = field, `K` = number. */
  readonly clauses: readonly string[];
  readonly facts: readonly string[];
}

const comparisons: readonly Comparison[] = [
  {
    kind: '>',
    opposite: '<=',
    holds: (value, k) => value > k,
    clauses: [
      'with F greater than K',
      'whose F is over K',
      'where F > K',
      'with a F above K',
      'that have more than K F',
      'with F more than K',
      'whose F exceeds K',
      'having F bigger than K',
      'with F higher than K',
      'with F > K',
      'with a F of more than K',
      'where the F is larger than K',
      'with more than K F',
    ],
    facts: [
      'F is over K',
      'F > K',
      'F is greater than K',
      'the F is above K',
      'F exceeds K',
      'the F is more than K',
    ],
  },
  {
    kind: '>=',
    opposite: '<',
    holds: (value, k) => value >= k,
    clauses: [
      'with F at least K',
      'whose F is K or more',
      'where F >= K',
      'with a F of K or higher',
      'whose F is at least K',
      'with a minimum F of K',
      'with F greater than or equal to K',
      'with F no less than K',
      'with F >= K',
      'with at least K F',
      'whose F is not below K',
      'with F from K upwards',
      'that have K or more F',
    ],
    facts: ['F is at least K', 'F >= K', 'F is K or more', 'the F is K or higher', 'F is not below K'],
  },
  {
    kind: '<',
    opposite: '>=',
    holds: (value, k) => value < k,
    clauses: [
      'with F less than K',
      'whose F is under K',
      'where F < K',
      'with a F below K',
      'whose F is smaller than K',
      'with F lower than K',
      'with fewer than K F',
      'having F under K',
      'with F < K',
      'with less than K F',
      'with a F of less than K',
      'where the F stays below K',
    ],
    facts: ['F is under K', 'F < K', 'F is less than K', 'the F is below K', 'F is lower than K'],
  },
  {
    kind: '<=',
    opposite: '>',
    holds: (value, k) => value <= k,
    clauses: [
      'with F at most K',
      'whose F is K or less',
      'where F <= K',
      'with a F of K or lower',
      'whose F is at most K',
      'with F up to K',
      'with F not above K',
      'with F less than or equal to K',
      'with F <= K',
      'with no more than K F',
      'with a maximum F of K',
    ],
    facts: ['F is at most K', 'F <= K', 'F is K or less', 'the F is not above K', 'F is no more than K'],
  },
  {
    kind: '===',
    opposite: '!==',
    holds: (value, k) => value === k,
    clauses: [
      'with F equal to K',
      'whose F is exactly K',
      'where F is K',
      'with a F of K',
      'where F === K',
      'whose F equals K',
      'with exactly K F',
      'with F K',
    ],
    facts: ['F is K', 'F equals K', 'F === K', 'the F is exactly K'],
  },
  {
    kind: '!==',
    opposite: '===',
    holds: (value, k) => value !== k,
    clauses: [
      'whose F is not K',
      'with F other than K',
      'where F !== K',
      'with a F different from K',
      "whose F isn't K",
    ],
    facts: ['F is not K', 'F !== K', 'F differs from K', "the F isn't K"],
  },
];

function numberPredicate({ label }: Field, random: Random): Predicate {
  const drawn = random.next();
  if (drawn < 0.78) {
    const { kind, opposite, holds, clauses, facts } = pick(comparisons, random);
    const k = drawNumber(random);
    const say = (text: string): string => text.replace(/\bF\b/, label).replace(/\bK\b/, String(k));
    return {
      kind: `number ${kind}`,
      code: (value) => `${value} ${kind} ${k}`,
      negated: (value) => `${value} ${opposite} ${k}`,
      holds: (value) => holds(value as number, k),
      clauses: clauses.map(say),
      facts: facts.map(say),
      adjective: null,
      edges: [k, k + 1, k - 1],
    };
  }
  if (drawn < 0.88) return parityPredicate(label, random);
  const low = random.int(60);
  const high = low + 5 + random.int(60);
  return {
    kind: 'number between',
    code: (value) => `${value} >= ${low} && ${value} <= ${high}`,
    negated: (value) => `${value} < ${low} || ${value} > ${high}`,
    holds: (value) => (value as number) >= low && (value as number) <= high,
    clauses: [
      `with ${label} between ${low} and ${high}`,
      `whose ${label} is from ${low} to ${high}`,
      `with a ${label} between ${low} and ${high} inclusive`,
      `whose ${label} is between ${low} and ${high}`,
      `where ${label} is at least ${low} and at most ${high}`,
      `with a ${label} in the range ${low} to ${high}`,
      `with ${label} ${low}-${high} (inclusive)`,
    ],
    facts: [
      `${label} is between ${low} and ${high}`,
      `${label} is from ${low} to ${high}`,
      `the ${label} lies between ${low} and ${high}, both included`,
    ],
    adjective: null,
    edges: [low, high, low - 1, high + 1],
  };
}

/** Round numbers a third of the time, else anything: what has to be copied should not be guessable. */
function drawNumber(random: Random): number {
  const drawn = random.next();
  if (drawn < 0.3) return pick([0, 10, 18, 50, 100, 1000, 5, 20, 65, 500], random);
  return drawn < 0.9 ? 1 + random.int(120) : 120 + random.int(5000);
}

function parityPredicate(label: string, random: Random): Predicate {
  const even = random.next() < 0.5;
  const word = even ? 'even' : 'odd';
  return {
    kind: `number ${word}`,
    code: (value) => `${value} % 2 ${even ? '===' : '!=='} 0`,
    negated: (value) => `${value} % 2 ${even ? '!==' : '==='} 0`,
    holds: (value) => ((value as number) % 2 === 0) === even,
    clauses: [
      `with an ${word} ${label}`,
      `whose ${label} is ${word}`,
      `where ${label} is an ${word} number`,
      `with ${word} ${label}`,
      `that have an ${word} ${label}`,
    ],
    facts: [`${label} is ${word}`, `the ${label} is an ${word} number`],
    adjective: null,
    edges: [2, 3, 0],
  };
}

function stringPredicate({ name, label }: Field, random: Random): Predicate {
  const word = pick(wordsOf(name), random);
  const drawn = random.next();
  if (drawn < 0.45) {
    return {
      kind: 'string ===',
      code: (value) => `${value} === '${word}'`,
      negated: (value) => `${value} !== '${word}'`,
      holds: (value) => value === word,
      clauses: [
        `with ${label} '${word}'`,
        `whose ${label} is '${word}'`,
        `where ${label} is "${word}"`,
        `with ${label} equal to '${word}'`,
        `whose ${label} is ${word}`,
        `with the ${label} ${word}`,
        `where ${label} equals ${word}`,
        `that have ${label} "${word}"`,
        `with ${label} = ${word}`,
        `where ${label} === '${word}'`,
        `having the ${label} "${word}"`,
        `with ${label} "${word}"`,
      ],
      facts: [
        `${label} is '${word}'`,
        `${label} is "${word}"`,
        `the ${label} equals ${word}`,
        `${label} === '${word}'`,
      ],
      adjective: null,
      edges: [word, `${word}x`],
    };
  }
  if (drawn < 0.6) {
    return {
      kind: 'string !==',
      code: (value) => `${value} !== '${word}'`,
      negated: (value) => `${value} === '${word}'`,
      holds: (value) => value !== word,
      clauses: [
        `whose ${label} is not '${word}'`,
        `with a ${label} other than '${word}'`,
        `where ${label} is not "${word}"`,
        `whose ${label} isn't ${word}`,
        `with ${label} different from '${word}'`,
        `where ${label} !== '${word}'`,
        `not having the ${label} "${word}"`,
      ],
      facts: [`${label} is not '${word}'`, `the ${label} isn't "${word}"`, `${label} differs from '${word}'`],
      adjective: null,
      edges: [word, `${word}x`],
    };
  }
  return drawn < 0.88 ? partPredicate(label, word, drawn, random) : longerPredicate(label, random);
}

function partPredicate(label: string, word: string, drawn: number, random: Random): Predicate {
  const method = drawn < 0.7 ? 'startsWith' : drawn < 0.76 ? 'endsWith' : 'includes';
  const length = 1 + random.int(2);
  const part =
    method === 'startsWith'
      ? word.slice(0, length)
      : method === 'endsWith'
        ? word.slice(-length)
        : word.slice(1, 3);
  const clauses = {
    startsWith: [
      `whose ${label} starts with '${part}'`,
      `with a ${label} starting with "${part}"`,
      `where ${label} begins with '${part}'`,
      `whose ${label} begins with ${part}`,
      `with ${label} beginning with ${part}`,
      `where the ${label} has the prefix '${part}'`,
    ],
    endsWith: [
      `whose ${label} ends with '${part}'`,
      `with a ${label} ending in "${part}"`,
      `where ${label} ends with "${part}"`,
      `whose ${label} ends in ${part}`,
    ],
    includes: [
      `whose ${label} contains '${part}'`,
      `with "${part}" in the ${label}`,
      `where ${label} includes '${part}'`,
      `whose ${label} includes "${part}"`,
      `with a ${label} containing ${part}`,
      `that have '${part}' somewhere in their ${label}`,
    ],
  }[method];
  const verb = { startsWith: 'starts with', endsWith: 'ends with', includes: 'contains' }[method];
  return {
    kind: `string ${{ startsWith: 'starts', endsWith: 'ends', includes: 'includes' }[method]}`,
    code: (value) => `${value}.${method}('${part}')`,
    negated: (value) => `!${value}.${method}('${part}')`,
    holds: (value) => {
      const text = value as string;
      if (method === 'includes') return text.indexOf(part) >= 0;
      return (method === 'startsWith' ? text.slice(0, part.length) : text.slice(-part.length)) === part;
    },
    clauses,
    facts: [`${label} ${verb} '${part}'`, `the ${label} ${verb} "${part}"`],
    adjective: null,
    edges: [word, `z${word}`, `${word}z`, part],
  };
}

function longerPredicate(label: string, random: Random): Predicate {
  const k = 2 + random.int(6);
  const longer = random.next() < 0.65;
  return {
    kind: longer ? 'string longer' : 'string shorter',
    code: (value) => `${value}.length ${longer ? '>' : '<'} ${k}`,
    negated: (value) => `${value}.length ${longer ? '<=' : '>='} ${k}`,
    holds: (value) =>
      longer ? [...(value as string)].length >= k + 1 : [...(value as string)].length <= k - 1,
    clauses: longer
      ? [
          `whose ${label} is longer than ${k} characters`,
          `with a ${label} of more than ${k} characters`,
          `where ${label} has more than ${k} letters`,
          `whose ${label} has over ${k} characters`,
        ]
      : [
          `whose ${label} is shorter than ${k} characters`,
          `with a ${label} of fewer than ${k} characters`,
          `where ${label} has less than ${k} letters`,
          `whose ${label} has under ${k} characters`,
        ],
    facts: [
      `${label} is ${longer ? 'longer' : 'shorter'} than ${k} characters`,
      `the ${label} has ${longer ? 'more' : 'fewer'} than ${k} letters`,
    ],
    adjective: null,
    edges: ['x'.repeat(k), 'x'.repeat(k + 1), 'x'.repeat(k - 1)],
  };
}

/** Words for "not …" that stand before a noun. */
const opposites: Readonly<Record<string, string>> = {
  active: 'inactive',
  available: 'unavailable',
  verified: 'unverified',
  paid: 'unpaid',
  read: 'unread',
  finished: 'unfinished',
  approved: 'unapproved',
  published: 'unpublished',
  sold: 'unsold',
  insured: 'uninsured',
  healthy: 'unhealthy',
  handled: 'unhandled',
  watched: 'unwatched',
};
/** Fields that do not stand before the noun: "pool hotels" says nothing. */
const notAdjectives = ['pool', 'inStock', 'done'];

function booleanPredicate({ name, label }: Field, random: Random): Predicate {
  const wanted = random.next() < 0.6;
  const plain = notAdjectives.includes(name) ? null : label;
  return {
    kind: `boolean ${wanted}`,
    code: (value) => (wanted ? value : `!${value}`),
    negated: (value) => (wanted ? `!${value}` : value),
    holds: (value) => value === wanted,
    clauses: wanted
      ? [
          `that are ${label}`,
          `where ${label} is true`,
          `with ${label} true`,
          `which are ${label}`,
          `marked as ${label}`,
          `with the ${label} flag set`,
          `where ${label} is set`,
        ]
      : [
          `that are not ${label}`,
          `where ${label} is false`,
          `with ${label} false`,
          `which are not ${label}`,
          `that aren't ${label}`,
          `not marked as ${label}`,
          `with ${label} === false`,
        ],
    facts: wanted
      ? [`${label} is true`, `it is ${label}`, `${label} is set`]
      : [`${label} is false`, `it is not ${label}`, `it isn't ${label}`],
    adjective: wanted ? plain : (opposites[name] ?? null),
    edges: [wanted, !wanted],
  };
}

/** On a list of words: one of them is in it, or there are many. */
function listPredicate({ label }: Field, random: Random): Predicate {
  const word = pick(listWords, random);
  if (random.next() < 0.75) {
    return {
      kind: 'list includes',
      code: (value) => `${value}.includes('${word}')`,
      negated: (value) => `!${value}.includes('${word}')`,
      holds: (value) => (value as readonly string[]).indexOf(word) >= 0,
      clauses: [
        `with '${word}' in their ${label}`,
        `whose ${label} include '${word}'`,
        `that have "${word}" among their ${label}`,
        `where ${label} contains "${word}"`,
        `with "${word}" as one of the ${label}`,
        `whose ${label} list contains ${word}`,
      ],
      facts: [
        `${label} includes '${word}'`,
        `"${word}" is one of the ${label}`,
        `the ${label} contain '${word}'`,
      ],
      adjective: null,
      edges: [[word], [`${word}x`], ['z', word]],
    };
  }
  const k = random.int(3);
  return {
    kind: 'list longer',
    code: (value) => `${value}.length > ${k}`,
    negated: (value) => `${value}.length <= ${k}`,
    holds: (value) => (value as readonly string[])[k] !== undefined,
    clauses: [
      `with more than ${k} ${label}`,
      `that have more than ${k} ${label}`,
      `whose ${label} has more than ${k} entries`,
      `with over ${k} ${label}`,
    ],
    facts: [`there are more than ${k} ${label}`, `${label} has more than ${k} entries`],
    adjective: null,
    edges: [[], ['a'], ['a', 'b'], ['a', 'b', 'c']],
  };
}

export function drawPredicate(field: Field, random: Random): Predicate {
  if (field.type === 'number') return numberPredicate(field, random);
  if (field.type === 'string[]') return listPredicate(field, random);
  return field.type === 'string' ? stringPredicate(field, random) : booleanPredicate(field, random);
}
