import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleArrays1: readonly DevelopmentTask[] = [
  {
    id: 'single-arrays-unique',
    kind: 'single',
    prompt: `unique(items: number[]): number[]
Remove duplicates, keep the order of first appearance.`,
    functionName: 'unique',
    solution: `function unique(items: number[]): number[] {
  return [...new Set(items)];
}
`,
    tests: cases`
      [1, 2, 2, 3, 1] => [1, 2, 3]
      [] => []
      [5, 5, 5] => [5]
      [3, 2, 1] => [3, 2, 1]
      [0, -1, 0, -1] => [0, -1]
      [7] => [7]
    `,
  },
  {
    id: 'single-arrays-chunk',
    kind: 'single',
    prompt:
      'split an array into pieces of a given size, the last piece may be shorter. chunk(items: number[], size: number): number[][]',
    functionName: 'chunk',
    solution: `function chunk(items: number[], size: number): number[][] {
  const result: number[][] = [];
  for (let i = 0; i < items.length; i += size) {
    result.push(items.slice(i, i + size));
  }
  return result;
}
`,
    tests: cases`
      [1, 2, 3, 4, 5], 2 => [[1, 2], [3, 4], [5]]
      [], 3 => []
      [1, 2, 3], 3 => [[1, 2, 3]]
      [1, 2, 3], 5 => [[1, 2, 3]]
      [1, 2], 1 => [[1], [2]]
      [1, 2, 3, 4], 2 => [[1, 2], [3, 4]]
    `,
  },
  {
    id: 'single-arrays-max',
    kind: 'single',
    prompt: 'biggest number in an array, null if there is nothing in it',
    functionName: null,
    solution: `function maxOf(numbers: number[]): number | null {
  if (numbers.length === 0) return null;
  let max = numbers[0];
  for (const n of numbers) {
    if (n > max) max = n;
  }
  return max;
}
`,
    tests: cases`
      [1, 5, 3] => 5
      [] => null
      [-4, -2, -9] => -2
      [7] => 7
      [0, 0] => 0
      [2.5, 2.4] => 2.5
    `,
  },
  {
    id: 'single-arrays-second-largest',
    kind: 'single',
    prompt:
      'secondLargest(numbers: number[]): number | null - second largest distinct value. null when there are fewer than two distinct values',
    functionName: 'secondLargest',
    solution: `function secondLargest(numbers: number[]): number | null {
  const sorted = [...new Set(numbers)].sort((a, b) => b - a);
  return sorted.length < 2 ? null : sorted[1];
}
`,
    tests: cases`
      [1, 2, 3] => 2
      [5, 5, 4] => 4
      [5, 5] => null
      [] => null
      [1] => null
      [-1, -2, -3] => -2
      [10, 9, 100] => 10
    `,
  },
  {
    id: 'single-arrays-intersection',
    kind: 'single',
    prompt:
      'whats the easiest way to get the values that are in both of two arrays? no duplicates, in the order of the first array',
    functionName: null,
    solution: `function intersection(a: number[], b: number[]): number[] {
  return [...new Set(a)].filter((x) => b.includes(x));
}
`,
    tests: cases`
      [1, 2, 3], [2, 3, 4] => [2, 3]
      [], [1] => []
      [1, 1, 2], [1] => [1]
      [3, 2, 1], [1, 2, 3] => [3, 2, 1]
      [1, 2], [3, 4] => []
      [5], [5, 5] => [5]
    `,
  },
  {
    id: 'single-arrays-difference',
    kind: 'single',
    prompt: 'difference(a, b): all elements of a which are not in b, order kept',
    functionName: 'difference',
    solution: `function difference(a: number[], b: number[]): number[] {
  return a.filter((x) => !b.includes(x));
}
`,
    tests: cases`
      [1, 2, 3], [2] => [1, 3]
      [], [1] => []
      [1, 2], [] => [1, 2]
      [1, 1, 2], [2] => [1, 1]
      [1, 2], [1, 2, 3] => []
      [4, 3, 5], [3] => [4, 5]
    `,
  },
  {
    id: 'single-arrays-rotate-left',
    kind: 'single',
    prompt:
      'Hi! Could you write `rotateLeft(items: number[], k: number): number[]`? It should return a new array rotated left by k places. k can be larger than the length and an empty array stays empty.',
    functionName: 'rotateLeft',
    solution: `function rotateLeft(items: number[], k: number): number[] {
  if (items.length === 0) return [];
  const shift = k % items.length;
  return [...items.slice(shift), ...items.slice(0, shift)];
}
`,
    tests: cases`
      [1, 2, 3, 4], 1 => [2, 3, 4, 1]
      [1, 2, 3], 0 => [1, 2, 3]
      [1, 2, 3], 3 => [1, 2, 3]
      [1, 2, 3], 5 => [3, 1, 2]
      [], 2 => []
      [9], 10 => [9]
    `,
  },
  {
    id: 'single-arrays-move-zeros',
    kind: 'single',
    prompt: 'move all zeros to the end of the array, order of the others stays. return the array',
    functionName: null,
    solution: `function moveZeros(numbers: number[]): number[] {
  const rest = numbers.filter((n) => n !== 0);
  const zeros = numbers.filter((n) => n === 0);
  return [...rest, ...zeros];
}
`,
    tests: cases`
      [0, 1, 0, 3, 12] => [1, 3, 12, 0, 0]
      [] => []
      [0] => [0]
      [1, 2] => [1, 2]
      [0, 0, -1] => [-1, 0, 0]
      [4, 0, 5] => [4, 5, 0]
    `,
  },
  {
    id: 'single-arrays-running-total',
    kind: 'single',
    prompt: 'runningTotals([1,2,3]) → [1,3,6]',
    functionName: 'runningTotals',
    solution: `function runningTotals(numbers: number[]): number[] {
  let total = 0;
  return numbers.map((n) => (total += n));
}
`,
    tests: cases`
      [1, 2, 3] => [1, 3, 6]
      [] => []
      [5] => [5]
      [1, -1, 1] => [1, 0, 1]
      [0, 0] => [0, 0]
      [10, 20, 30, 40] => [10, 30, 60, 100]
    `,
  },
  {
    id: 'single-arrays-range',
    kind: 'single',
    prompt:
      'function that gives all integers from start to end, both included. empty array if start is bigger than end',
    functionName: null,
    solution: `function range(start: number, end: number): number[] {
  const result: number[] = [];
  for (let i = start; i <= end; i++) result.push(i);
  return result;
}
`,
    tests: cases`
      1, 5 => [1, 2, 3, 4, 5]
      3, 3 => [3]
      5, 1 => []
      -2, 2 => [-2, -1, 0, 1, 2]
      0, 1 => [0, 1]
      10, 9 => []
    `,
  },
  {
    id: 'single-arrays-index-of-min',
    kind: 'single',
    prompt: 'index of the smallest number in a list. first one wins if theres a tie, -1 if the list is empty',
    functionName: null,
    solution: `function indexOfMin(numbers: number[]): number {
  let best = -1;
  for (let i = 0; i < numbers.length; i++) {
    if (best === -1 || numbers[i] < numbers[best]) best = i;
  }
  return best;
}
`,
    tests: cases`
      [3, 1, 2] => 1
      [] => -1
      [5] => 0
      [2, 1, 1] => 1
      [-1, -5, 0] => 1
      [4, 4, 4] => 0
      [9, 8, 7] => 2
    `,
  },
  {
    id: 'single-arrays-zip',
    kind: 'single',
    prompt: 'zip two arrays into an array of pairs, stop when the shorter one ends',
    functionName: null,
    solution: `function zip(a: number[], b: string[]): [number, string][] {
  const result: [number, string][] = [];
  for (let i = 0; i < Math.min(a.length, b.length); i++) {
    result.push([a[i], b[i]]);
  }
  return result;
}
`,
    tests: cases`
      [1, 2], ["a", "b"] => [[1, "a"], [2, "b"]]
      [1, 2, 3], ["a"] => [[1, "a"]]
      [], ["a"] => []
      [1], [] => []
      [1], ["x", "y"] => [[1, "x"]]
      [], [] => []
    `,
  },
  {
    id: 'single-arrays-tally',
    kind: 'single',
    prompt:
      'countEach(words: string[]) → object that maps each word to how many times its there, {} for no words',
    functionName: 'countEach',
    solution: `function countEach(words: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of words) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
`,
    tests: cases`
      ["a", "b", "a"] => {"a": 2, "b": 1}
      [] => {}
      ["x"] => {"x": 1}
      ["A", "a"] => {"A": 1, "a": 1}
      ["no", "no", "no"] => {"no": 3}
      ["one", "two", "three"] => {"one": 1, "two": 1, "three": 1}
    `,
  },
];
