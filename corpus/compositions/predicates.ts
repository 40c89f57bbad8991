/** Predicates on one value: code, meaning, and the clauses that say them. */
import type { Random } from '../../src/support/random.js';
import { type Field, generalLiterals, literals } from './domains.js';

export interface Predicate {
  /** Kind, for the split key: `number >`. */
  readonly kind: string;
  /** Condition on the expression `value`. */
  readonly code: (value: string) => string;
  readonly holds: (value: unknown) => boolean;
  /** "whose age is over 30": a clause behind a noun. */
  readonly clauses: readonly string[];
  /** Values worth testing with: on the edge, beside it. */
  readonly edges: readonly (number | string | boolean)[];
}

function pick<T>(items: readonly T[], random: Random): T {
  return items[random.int(items.length)]!;
}

interface Comparison {
  readonly kind: string;
  readonly code: (value: string, k: number) => string;
  readonly holds: (value: number, k: number) => boolean;
  /** `F` = field, `K` = number. */
  readonly clauses: readonly string[];
}

const comparisons: readonly Comparison[] = [
  {
    kind: '>',
    code: (value, k) => `${value} > ${k}`,
    holds: (value, k) => value > k,
    clauses: [
      'with F greater than K', 'whose F is over K', 'where F > K', 'with a F above K', 'that have more than K F',
      'with F more than K', 'whose F exceeds K', 'having F bigger than K', 'with F higher than K',
    ],
  },
  {
    kind: '>=',
    code: (value, k) => `${value} >= ${k}`,
    holds: (value, k) => value >= k,
    clauses: [
      'with F at least K', 'whose F is K or more', 'where F >= K', 'with a F of K or higher', 'whose F is at least K',
      'with a minimum F of K', 'with F greater than or equal to K', 'with F no less than K',
    ],
  },
  {
    kind: '<',
    code: (value, k) => `${value} < ${k}`,
    holds: (value, k) => value < k,
    clauses: [
      'with F less than K', 'whose F is under K', 'where F < K', 'with a F below K', 'whose F is smaller than K',
      'with F lower than K', 'with fewer than K F', 'having F under K',
    ],
  },
  {
    kind: '<=',
    code: (value, k) => `${value} <= ${k}`,
    holds: (value, k) => value <= k,
    clauses: [
      'with F at most K', 'whose F is K or less', 'where F <= K', 'with a F of K or lower', 'whose F is at most K',
      'with F up to K', 'with F not above K', 'with F less than or equal to K',
    ],
  },
  {
    kind: '===',
    code: (value, k) => `${value} === ${k}`,
    holds: (value, k) => value === k,
    clauses: ['with F equal to K', 'whose F is exactly K', 'where F is K', 'with a F of K', 'where F === K', 'whose F equals K'],
  },
];

function numberPredicate({ label }: Field, random: Random): Predicate {
  const drawn = random.next();
  const say = (clauses: readonly string[], k: string): string[] =>
    clauses.map((clause) => clause.replace('F', label).replace('K', k));
  if (drawn < 0.76) {
    const { kind, code, holds, clauses } = pick(comparisons, random);
    const k = random.next() < 0.3 ? pick([0, 10, 18, 50, 100, 1000], random) : 1 + random.int(120);
    return {
      kind: `number ${kind}`,
      code: (value) => code(value, k),
      holds: (value) => holds(value as number, k),
      clauses: say(clauses, String(k)),
      edges: [k, k + 1, k - 1],
    };
  }
  if (drawn < 0.88) {
    const even = random.next() < 0.5;
    const word = even ? 'even' : 'odd';
    return {
      kind: `number ${word}`,
      code: (value) => `${value} % 2 ${even ? '===' : '!=='} 0`,
      holds: (value) => ((value as number) % 2 === 0) === even,
      clauses: say(
        ['with an ODD F', 'whose F is ODD', 'where F is an ODD number', 'with ODD F', 'that have an ODD F'].map((clause) =>
          clause.replace('ODD', word),
        ),
        '',
      ),
      edges: [2, 3, 0],
    };
  }
  const low = random.int(60);
  const high = low + 5 + random.int(60);
  return {
    kind: 'number between',
    code: (value) => `${value} >= ${low} && ${value} <= ${high}`,
    holds: (value) => (value as number) >= low && (value as number) <= high,
    clauses: [
      `with ${label} between ${low} and ${high}`,
      `whose ${label} is from ${low} to ${high}`,
      `with a ${label} between ${low} and ${high} inclusive`,
      `whose ${label} is between ${low} and ${high}`,
      `where ${label} is at least ${low} and at most ${high}`,
    ],
    edges: [low, high, low - 1, high + 1],
  };
}

function stringPredicate({ name, label }: Field, random: Random): Predicate {
  const word = pick(literals[name] ?? generalLiterals, random);
  const drawn = random.next();
  if (drawn < 0.45) {
    return {
      kind: 'string ===',
      code: (value) => `${value} === '${word}'`,
      holds: (value) => value === word,
      clauses: [
        `with ${label} '${word}'`, `whose ${label} is '${word}'`, `where ${label} is "${word}"`, `with ${label} equal to '${word}'`,
        `whose ${label} is ${word}`, `with the ${label} ${word}`, `where ${label} equals ${word}`, `that have ${label} "${word}"`,
      ],
      edges: [word, `${word}x`],
    };
  }
  if (drawn < 0.6) {
    return {
      kind: 'string !==',
      code: (value) => `${value} !== '${word}'`,
      holds: (value) => value !== word,
      clauses: [
        `whose ${label} is not '${word}'`, `with a ${label} other than '${word}'`, `where ${label} is not "${word}"`,
        `whose ${label} isn't ${word}`, `with ${label} different from '${word}'`,
      ],
      edges: [word, `${word}x`],
    };
  }
  if (drawn < 0.74) {
    const start = word[0]!;
    return {
      kind: 'string starts',
      code: (value) => `${value}.startsWith('${start}')`,
      holds: (value) => (value as string).startsWith(start),
      clauses: [
        `whose ${label} starts with '${start}'`, `with a ${label} starting with "${start}"`, `where ${label} begins with '${start}'`,
        `whose ${label} begins with ${start}`, `with ${label} beginning with the letter ${start}`,
      ],
      edges: [word, `z${word}`],
    };
  }
  if (drawn < 0.88) {
    const part = word.slice(1, 3);
    return {
      kind: 'string includes',
      code: (value) => `${value}.includes('${part}')`,
      holds: (value) => (value as string).includes(part),
      clauses: [
        `whose ${label} contains '${part}'`, `with "${part}" in the ${label}`, `where ${label} includes '${part}'`,
        `whose ${label} includes "${part}"`, `with a ${label} containing ${part}`,
      ],
      edges: [word, 'zzz'],
    };
  }
  const k = 2 + random.int(6);
  return {
    kind: 'string longer',
    code: (value) => `${value}.length > ${k}`,
    holds: (value) => (value as string).length > k,
    clauses: [
      `whose ${label} is longer than ${k} characters`, `with a ${label} of more than ${k} characters`,
      `where ${label} has more than ${k} letters`, `whose ${label} has over ${k} characters`,
    ],
    edges: ['x'.repeat(k), 'x'.repeat(k + 1)],
  };
}

function booleanPredicate({ label }: Field, random: Random): Predicate {
  const wanted = random.next() < 0.6;
  return {
    kind: `boolean ${wanted}`,
    code: (value) => (wanted ? value : `!${value}`),
    holds: (value) => value === wanted,
    clauses: wanted
      ? [`that are ${label}`, `where ${label} is true`, `with ${label} true`, `which are ${label}`, `marked as ${label}`, `with the ${label} flag set`]
      : [`that are not ${label}`, `where ${label} is false`, `with ${label} false`, `which are not ${label}`, `that aren't ${label}`, `not marked as ${label}`],
    edges: [wanted, !wanted],
  };
}

export function drawPredicate(field: Field, random: Random): Predicate {
  if (field.type === 'number') return numberPredicate(field, random);
  return field.type === 'string' ? stringPredicate(field, random) : booleanPredicate(field, random);
}
