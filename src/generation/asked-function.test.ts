import { describe, expect, it } from 'vitest';
import { askedFunction } from './asked-function.js';

describe('askedFunction()', () => {
  it.each([
    ['function sum(a: number, b: number): number', 'sum', 2],
    ['topWords(text: string, n: number): string[] - the most frequent words', 'topWords', 2],
    ['clamp(x, low, high): x within the bounds', 'clamp', 3],
    ['/** Adds up. */\nfunction total(values: { price: number, tax?: number }[]): number {', 'total', 1],
    ['largest of a list. Call it largest.', 'largest', null],
    ['Write a TypeScript function named `isLeapYear`. Leap years are …', 'isLeapYear', null],
    ['countEach: how often each word is there', 'countEach', null],
    ['write ringArea, the area between two circles', 'ringArea', null],
    ['runningTotals([1,2,3]) → [1,3,6]', 'runningTotals', null],
    ["I'd like it as joinAll(). Join texts", 'joinAll', null],
    ['orders are { id, total }. paidTotal(orders) = sum of the totals', 'paidTotal', 1],
    ['I have marks. averageByStudent should give me an object', 'averageByStudent', null],
    ["can you give me wordLengths? 'a bc' => [1, 2]", 'wordLengths', null],
    ['function pick<T>(items: T[], n: number): T[]', 'pick', 2],
    ['function max(...values: number[]): number', 'max', null],
    ['apply(values: number[], change: (n: number) => number): number[]', 'apply', 2],
  ])('finds the name in %j', (text, name, parameters) => {
    expect(askedFunction(text)).toEqual({ name, parameters });
  });

  it.each([
    'largest number of a list',
    'sum of the number(s) in a text',
    'convert camelCase to snake_case',
    'how do i reverse a string?',
    'users { firstName, age }. give me firstName of the oldest',
    'users have { userId, total }. add up the totals',
    'average (mean) of a list',
    'a function called with two numbers',
    'count users per domain. users look like { name: "Ann", email: "a@b.c" }',
    'from { id: number; name: string }[] the longest name',
    'change prices, function gets (products, percent)',
    'flatten it without using .flat()',
  ])('finds no name in %j', (text) => {
    expect(askedFunction(text)).toEqual({ name: null, parameters: null });
  });

  it('takes little time for long texts', () => {
    const start = performance.now();
    for (const part of ['f(', 'function a(', 'aB(a,', 'called ', '<']) askedFunction(part.repeat(5_000));
    expect(performance.now() - start).toBeLessThan(3_000);
  });
});
