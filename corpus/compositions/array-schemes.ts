/** Compositions over plain arrays: keep some elements, change each, and put the result together. */
import type { Random } from '../../src/support/random.js';
import type { Json } from '../family.js';

export interface Step {
  readonly kind: string;
  /** Expression of `x`. */
  readonly code: (x: string) => string;
  readonly run: (value: never) => Json;
  /** Noun for the result: "squares" (of the …). */
  readonly nouns: readonly string[];
}

export interface Keep {
  readonly kind: string;
  readonly code: (x: string) => string;
  readonly run: (value: never) => boolean;
  /** Noun phrase: "the even numbers". */
  readonly nouns: readonly string[];
}

export interface Ending {
  readonly kind: string;
  readonly returns: string;
  /** Code over the chain so far. */
  readonly code: (chain: string) => string;
  readonly run: (values: readonly never[]) => Json;
  /** Frames: `X` = what was selected and changed. */
  readonly frames: readonly string[];
  readonly names: readonly [string, ...string[]];
}

const pick = <T>(items: readonly T[], random: Random): T => items[random.int(items.length)]!;

export function drawNumberKeep(random: Random): Keep {
  const k = 1 + random.int(30);
  const d = 2 + random.int(8);
  return pick<Keep>(
    [
      { kind: 'even', code: (x: string) => `${x} % 2 === 0`, run: (v: number) => Math.abs(v) % 2 === 0, nouns: ['the even numbers', 'all even values', 'the even elements'] },
      { kind: 'odd', code: (x: string) => `${x} % 2 !== 0`, run: (v: number) => Math.abs(v) % 2 === 1, nouns: ['the odd numbers', 'all odd values', 'the odd elements'] },
      { kind: 'positive', code: (x: string) => `${x} > 0`, run: (v: number) => Math.sign(v) === 1, nouns: ['the positive numbers', 'all values above zero', 'the positive ones'] },
      { kind: 'negative', code: (x: string) => `${x} < 0`, run: (v: number) => Math.sign(v) === -1, nouns: ['the negative numbers', 'all values below zero', 'the negative ones'] },
      { kind: '>', code: (x: string) => `${x} > ${k}`, run: (v: number) => v - k > 0, nouns: [`the numbers greater than ${k}`, `all values above ${k}`, `the numbers over ${k}`, `the elements > ${k}`] },
      { kind: '<', code: (x: string) => `${x} < ${k}`, run: (v: number) => k - v > 0, nouns: [`the numbers less than ${k}`, `all values below ${k}`, `the numbers under ${k}`, `the elements < ${k}`] },
      { kind: '>=', code: (x: string) => `${x} >= ${k}`, run: (v: number) => !(v < k), nouns: [`the numbers of at least ${k}`, `all values that are ${k} or more`, `the elements >= ${k}`] },
      { kind: 'divisible', code: (x: string) => `${x} % ${d} === 0`, run: (v: number) => Number.isInteger(v / d), nouns: [`the multiples of ${d}`, `the numbers divisible by ${d}`, `all values that ${d} divides`] },
    ] as unknown as Keep[],
    random,
  );
}

export function drawNumberStep(random: Random): Step {
  const k = 2 + random.int(9);
  return pick<Step>(
    [
      { kind: 'square', code: (x: string) => `${x} * ${x}`, run: (v: number) => v ** 2, nouns: ['the squares of X', 'X squared', 'X, each squared'] },
      { kind: 'double', code: (x: string) => `${x} * 2`, run: (v: number) => v + v, nouns: ['X doubled', 'the doubles of X', 'twice X', 'X, each doubled'] },
      { kind: 'times', code: (x: string) => `${x} * ${k}`, run: (v: number) => v / (1 / k), nouns: [`X multiplied by ${k}`, `${k} times X`, `X, each times ${k}`] },
      { kind: 'plus', code: (x: string) => `${x} + ${k}`, run: (v: number) => k + v, nouns: [`X plus ${k}`, `X increased by ${k}`, `X, each with ${k} added`] },
      { kind: 'minus', code: (x: string) => `${x} - ${k}`, run: (v: number) => -(k - v), nouns: [`X minus ${k}`, `X reduced by ${k}`, `X, each less ${k}`] },
      { kind: 'cube', code: (x: string) => `${x} ** 3`, run: (v: number) => v * v * v, nouns: ['the cubes of X', 'X cubed'] },
      { kind: 'abs', code: (x: string) => `Math.abs(${x})`, run: (v: number) => (v < 0 ? -v : v), nouns: ['the absolute values of X', 'X without their sign'] },
    ] as unknown as Step[],
    random,
  );
}

export function drawTextKeep(random: Random): Keep {
  const k = 2 + random.int(5);
  const letter = pick(['a', 'b', 'c', 's', 't', 'm', 'p', 'r'], random);
  return pick<Keep>(
    [
      { kind: 'longer', code: (x: string) => `${x}.length > ${k}`, run: (v: string) => [...v].length >= k + 1, nouns: [`the words longer than ${k} letters`, `the strings with more than ${k} characters`, `all words of over ${k} characters`] },
      { kind: 'shorter', code: (x: string) => `${x}.length < ${k}`, run: (v: string) => [...v].length <= k - 1, nouns: [`the words shorter than ${k} letters`, `the strings with fewer than ${k} characters`, `all words under ${k} characters`] },
      { kind: 'starts', code: (x: string) => `${x}.startsWith('${letter}')`, run: (v: string) => v.charAt(0) === letter, nouns: [`the words that start with '${letter}'`, `the strings starting with "${letter}"`, `all words beginning with ${letter}`] },
      { kind: 'ends', code: (x: string) => `${x}.endsWith('${letter}')`, run: (v: string) => v.slice(-1) === letter, nouns: [`the words that end with '${letter}'`, `the strings ending in "${letter}"`, `all words ending with ${letter}`] },
      { kind: 'includes', code: (x: string) => `${x}.includes('${letter}')`, run: (v: string) => v.indexOf(letter) >= 0, nouns: [`the words that contain '${letter}'`, `the strings with a "${letter}" in them`, `all words containing ${letter}`] },
      { kind: 'nonempty', code: (x: string) => `${x}.length > 0`, run: (v: string) => v !== '', nouns: ['the non-empty strings', 'all strings that are not empty', 'the words that are not blank'] },
    ] as unknown as Keep[],
    random,
  );
}

export function drawTextStep(random: Random): Step {
  return pick<Step>(
    [
      { kind: 'upper', code: (x: string) => `${x}.toUpperCase()`, run: (v: string) => v.replace(/[a-z]/g, (c) => c.toUpperCase()), nouns: ['X in upper case', 'X uppercased', 'X in capitals'] },
      { kind: 'lower', code: (x: string) => `${x}.toLowerCase()`, run: (v: string) => v.replace(/[A-Z]/g, (c) => c.toLowerCase()), nouns: ['X in lower case', 'X lowercased'] },
      { kind: 'length', code: (x: string) => `${x}.length`, run: (v: string) => v.split('').length, nouns: ['the lengths of X', 'the length of each of X', 'how long each is of X'] },
      { kind: 'trim', code: (x: string) => `${x}.trim()`, run: (v: string) => v.replace(/^\s+|\s+$/g, ''), nouns: ['X trimmed', 'X without surrounding spaces'] },
      { kind: 'first', code: (x: string) => `${x}.charAt(0)`, run: (v: string) => v.slice(0, 1), nouns: ['the first letters of X', 'the first character of each of X'] },
      { kind: 'reverse', code: (x: string) => `${x}.split('').reverse().join('')`, run: (v: string) => v.split('').reduce((out, c) => c + out, ''), nouns: ['X reversed', 'X, each spelled backwards'] },
    ] as unknown as Step[],
    random,
  );
}

const total = (values: readonly number[]): number => {
  let sum = 0;
  for (const value of values) sum += value;
  return sum;
};

export const numberEndings: readonly Ending[] = [
  { kind: 'list', returns: 'number[]', code: (c: string) => c, run: (v: never[]) => [...v], frames: ['return X', 'get X', 'give me X', 'list X', 'an array of X', 'X from a list'], names: ['transform', 'mapNumbers', 'process'] },
  { kind: 'sum', returns: 'number', code: (c: string) => `${c}.reduce((total, x) => total + x, 0)`, run: (v: never[]) => total(v), frames: ['sum of X', 'add up X', 'the total of X', 'return the sum of X', 'sum X'], names: ['sumMatching', 'total', 'sumNumbers'] },
  { kind: 'count', returns: 'number', code: (c: string) => `${c}.length`, run: (v: never[]) => total(v.map(() => 1)), frames: ['count X', 'how many are there of X?', 'the number of X', 'return how many X there are'], names: ['countMatching', 'countNumbers', 'howMany'] },
  { kind: 'sorted', returns: 'number[]', code: (c: string) => `${c}.sort((a, b) => a - b)`, run: (v: never[]) => Array.from(Float64Array.from(v).sort()), frames: ['X, sorted ascending', 'return X in ascending order', 'sort X from small to large'], names: ['sortMatching', 'sortNumbers', 'sorted'] },
  { kind: 'max', returns: 'number', code: (c: string) => `Math.max(0, ...${c})`, run: (v: never[]) => (v as number[]).reduce((best, x) => (x > best ? x : best), 0), frames: ['the largest of X, at least 0', 'maximum of X and 0', 'the biggest of X, 0 if there is none above 0'], names: ['maxMatching', 'largest', 'maxNumber'] },
  { kind: 'joined', returns: 'string', code: (c: string) => `${c}.join('-')`, run: (v: never[]) => (v as number[]).map(String).reduce((line, x, i) => (i === 0 ? x : `${line}-${x}`), ''), frames: ['join X with "-"', "X joined by '-'", 'return X as one string separated by dashes'], names: ['joinMatching', 'joinNumbers', 'format'] },
] as unknown as Ending[];

export const textEndings: readonly Ending[] = [
  { kind: 'list', returns: 'string[]', code: (c: string) => c, run: (v: never[]) => [...v], frames: ['return X', 'get X', 'give me X', 'list X', 'an array of X', 'X from a list'], names: ['transform', 'mapWords', 'process'] },
  { kind: 'joined', returns: 'string', code: (c: string) => `${c}.join(' ')`, run: (v: never[]) => (v as string[]).reduce((line, x, i) => (i === 0 ? String(x) : `${line} ${x}`), ''), frames: ['join X with spaces', 'X joined by a space', 'return X as one string, separated by spaces'], names: ['joinMatching', 'joinWords', 'sentence'] },
  { kind: 'comma', returns: 'string', code: (c: string) => `${c}.join(', ')`, run: (v: never[]) => (v as string[]).reduce((line, x, i) => (i === 0 ? String(x) : `${line}, ${x}`), ''), frames: ['join X with ", "', 'X as a comma separated string (", ")', 'a single string of X separated by ", "'], names: ['joinMatching', 'joinWords', 'csv'] },
  { kind: 'count', returns: 'number', code: (c: string) => `${c}.length`, run: (v: never[]) => total(v.map(() => 1)), frames: ['count X', 'how many are there of X?', 'the number of X', 'return how many X there are'], names: ['countMatching', 'countWords', 'howMany'] },
  { kind: 'sorted', returns: 'string[]', code: (c: string) => `${c}.sort()`, run: (v: never[]) => [...v].sort((a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)), frames: ['X, sorted alphabetically', 'return X in alphabetical order', 'sort X alphabetically'], names: ['sortMatching', 'sortWords', 'sorted'] },
  { kind: 'unique', returns: 'string[]', code: (c: string) => `[...new Set(${c})]`, run: (v: never[]) => (v as string[]).filter((x, i) => v.indexOf(x as never) === i), frames: ['X without duplicates', 'the distinct ones of X', 'return X, each only once'], names: ['uniqueMatching', 'uniqueWords', 'distinct'] },
] as unknown as Ending[];
