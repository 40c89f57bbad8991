import { describe, expect, it } from 'vitest';
import { askedHead } from './asked-head.js';

describe('askedHead()', () => {
  it.each([
    ['clamp(x, low, high): x within the bounds', 'function clamp(x'],
    ['isEven(n: number): boolean', 'function isEven(n: number): boolean'],
    ['Write double(n: number). Twice n.', 'function double(n: number'],
    ['double(n: number): twice n', 'function double(n: number'],
    [
      'parse(text: string, fallback: number): string to number or default',
      'function parse(text: string, fallback: number',
    ],
    [
      '/** Most. */\nfunction top(users: { name: string; age: number }[]): { name: string; age: number } | null {',
      'function top(users: { name: string; age: number }[]): { name: string; age: number } | null',
    ],
    ['sumAll(xs: { a: number }[]), 0 for none', 'function sumAll(xs: { a: number'],
    [
      'countBy<T>(items: T[], key: (item: T) => string): Record<string, number>',
      'function countBy<T>(items: T[], key: (item: T) => string): Record<string, number>',
    ],
    ['sum([1, 2]) is 3. function sum(values: number[]): number', 'function sum(values: number[]): number'],
    ['pick(\n  a: number,\n): number', 'function pick'],
    ['add up a list, call it total', 'function total'],
    [
      'merge(a: [number, number][]): [number, number][]',
      'function merge(a: [number, number][]): [number, number][]',
    ],
    ['today(): number', 'function today'],
    ['Call it broken. broken(a: number', 'function broken'],
    ['Call it unsafe. unsafe(a: (number): number', 'function unsafe'],
  ])('begins the answer to %j', (request, head) => {
    expect(askedHead(request)).toBe(head);
  });

  it('leaves the name to the model where the request does', () => {
    expect(askedHead('largest number of a list')).toBeNull();
    expect(askedHead('users have { id: number; name: string }. the oldest')).toBeNull();
  });
});
