import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleArrays2: readonly DevelopmentTask[] = [
  {
    id: 'single-arrays-is-sorted',
    kind: 'single',
    prompt: 'isSorted(numbers: number[]): boolean, ascending, equal neighbours are ok, empty is sorted',
    functionName: 'isSorted',
    solution: `function isSorted(numbers: number[]): boolean {
  for (let i = 1; i < numbers.length; i++) {
    if (numbers[i] < numbers[i - 1]) return false;
  }
  return true;
}
`,
    tests: cases`
      [1, 2, 3] => true
      [1, 1, 2] => true
      [3, 2, 1] => false
      [] => true
      [5] => true
      [1, 3, 2] => false
      [-3, -2, 0] => true
    `,
  },
  {
    id: 'single-arrays-differences',
    kind: 'single',
    prompt:
      'differences between neighbouring numbers, [1, 4, 9] gives [3, 5]. less than two numbers gives an empty array',
    functionName: null,
    solution: `function differences(numbers: number[]): number[] {
  return numbers.slice(1).map((n, i) => n - numbers[i]);
}
`,
    tests: cases`
      [1, 4, 9] => [3, 5]
      [] => []
      [5] => []
      [5, 3] => [-2]
      [2, 2, 2] => [0, 0]
      [0, 10, 5, 5] => [10, -5, 0]
    `,
  },
  {
    id: 'single-arrays-flatten',
    kind: 'single',
    prompt: 'flatten an array of arrays of numbers by one level, call it flatten',
    functionName: 'flatten',
    solution: `function flatten(lists: number[][]): number[] {
  return lists.flat();
}
`,
    tests: cases`
      [[1, 2], [3]] => [1, 2, 3]
      [] => []
      [[], []] => []
      [[1], [], [2, 3]] => [1, 2, 3]
      [[0]] => [0]
      [[3, 3], [3]] => [3, 3, 3]
    `,
  },
  {
    id: 'single-arrays-partition',
    kind: 'single',
    prompt: 'split numbers into even and odd ones. result should look like { even: number[], odd: number[] }',
    functionName: null,
    solution: `function splitEvenOdd(numbers: number[]): { even: number[]; odd: number[] } {
  return {
    even: numbers.filter((n) => n % 2 === 0),
    odd: numbers.filter((n) => n % 2 !== 0),
  };
}
`,
    tests: cases`
      [1, 2, 3, 4] => {"even": [2, 4], "odd": [1, 3]}
      [] => {"even": [], "odd": []}
      [1] => {"even": [], "odd": [1]}
      [0] => {"even": [0], "odd": []}
      [-1, -2] => {"even": [-2], "odd": [-1]}
      [8, 6, 4] => {"even": [8, 6, 4], "odd": []}
    `,
  },
  {
    id: 'single-arrays-take-last',
    kind: 'single',
    prompt:
      'lastItems(list: string[], n: number): the last n items in their order. whole list when n is bigger, [] when n is 0',
    functionName: 'lastItems',
    solution: `function lastItems(list: string[], n: number): string[] {
  return n === 0 ? [] : list.slice(-n);
}
`,
    tests: cases`
      ["a", "b", "c"], 2 => ["b", "c"]
      ["a", "b", "c"], 0 => []
      ["a", "b"], 5 => ["a", "b"]
      [], 2 => []
      ["a", "b", "c"], 3 => ["a", "b", "c"]
      ["x", "y"], 1 => ["y"]
    `,
  },
  {
    id: 'single-arrays-missing-number',
    kind: 'single',
    prompt:
      'i have an array with the numbers 0 to n in any order but one number is missing. findMissing(nums) should return it',
    functionName: 'findMissing',
    solution: `function findMissing(nums: number[]): number {
  const n = nums.length;
  return (n * (n + 1)) / 2 - nums.reduce((sum, x) => sum + x, 0);
}
`,
    tests: cases`
      [3, 0, 1] => 2
      [0] => 1
      [1] => 0
      [0, 1, 2, 3] => 4
      [9, 6, 4, 2, 3, 5, 7, 0, 1] => 8
      [1, 2] => 0
    `,
  },
  {
    id: 'single-arrays-most-frequent',
    kind: 'single',
    prompt:
      'most common element in an array of strings; on a tie the one that comes first in the array; null for an empty array',
    functionName: null,
    solution: `function mostCommon(items: string[]): string | null {
  let best: string | null = null;
  let bestCount = 0;
  for (const item of items) {
    const count = items.filter((x) => x === item).length;
    if (count > bestCount) {
      best = item;
      bestCount = count;
    }
  }
  return best;
}
`,
    tests: cases`
      ["a", "b", "a"] => "a"
      ["b", "a", "a", "b"] => "b"
      [] => null
      ["z"] => "z"
      ["x", "y", "z"] => "x"
      ["x", "y", "y"] => "y"
    `,
  },
  {
    id: 'single-arrays-remove-at',
    kind: 'single',
    prompt: `removeAt(items: number[], index: number): number[]
Returns a copy without the element at index. If the index is out of range, the copy is complete.`,
    functionName: 'removeAt',
    solution: `function removeAt(items: number[], index: number): number[] {
  return items.filter((_, i) => i !== index);
}
`,
    tests: cases`
      [1, 2, 3], 1 => [1, 3]
      [1, 2, 3], 0 => [2, 3]
      [1, 2, 3], 2 => [1, 2]
      [1, 2, 3], 3 => [1, 2, 3]
      [1, 2, 3], -1 => [1, 2, 3]
      [], 0 => []
    `,
  },
  {
    id: 'single-arrays-sum-positive',
    kind: 'single',
    prompt: 'add up only the positive numbers of an array',
    functionName: null,
    solution: `function sumPositive(numbers: number[]): number {
  let sum = 0;
  for (const n of numbers) {
    if (n > 0) sum += n;
  }
  return sum;
}
`,
    tests: cases`
      [1, -2, 3] => 4
      [] => 0
      [-1, -2] => 0
      [0, 5] => 5
      [1.5, 2.5] => 4
      [10, -10, 10] => 20
    `,
  },
  {
    id: 'single-arrays-every-nth',
    kind: 'single',
    prompt:
      'from a list of numbers i want only the elements at position 0, n, 2n, ... (arguments list and n, n is at least 1)',
    functionName: null,
    solution: `function everyNth(list: number[], n: number): number[] {
  return list.filter((_, i) => i % n === 0);
}
`,
    tests: cases`
      [1, 2, 3, 4, 5], 2 => [1, 3, 5]
      [1, 2, 3], 1 => [1, 2, 3]
      [], 2 => []
      [1, 2, 3], 10 => [1]
      [10, 20, 30, 40, 50, 60], 3 => [10, 40]
      [7], 1 => [7]
    `,
  },
  {
    id: 'single-arrays-pair-sum',
    kind: 'single',
    prompt:
      'given an array of integers and a target, is there a pair (two different positions) that adds up to the target? return true or false',
    functionName: null,
    solution: `function hasPairWithSum(numbers: number[], target: number): boolean {
  const seen = new Set<number>();
  for (const n of numbers) {
    if (seen.has(target - n)) return true;
    seen.add(n);
  }
  return false;
}
`,
    tests: cases`
      [1, 2, 3], 5 => true
      [1, 2, 3], 6 => false
      [], 0 => false
      [3], 6 => false
      [3, 3], 6 => true
      [-1, 4, 10], 3 => true
      [1, 2, 4], 8 => false
    `,
  },
  {
    id: 'single-arrays-sort-desc',
    kind: 'single',
    prompt: 'sort numbers from high to low without touching the original array',
    functionName: null,
    solution: `function sortDescending(numbers: number[]): number[] {
  return [...numbers].sort((a, b) => b - a);
}
`,
    tests: cases`
      [1, 3, 2] => [3, 2, 1]
      [] => []
      [10, 9, 1] => [10, 9, 1]
      [1, 10, 2] => [10, 2, 1]
      [-5, 0, 5] => [5, 0, -5]
      [2, 2] => [2, 2]
    `,
  },
  {
    id: 'single-arrays-symmetric',
    kind: 'single',
    prompt:
      'symmetricDifference(a: string[], b: string[]) - elements in exactly one of the two, first those from a and then those from b. no duplicates inside a or inside b',
    functionName: 'symmetricDifference',
    solution: `function symmetricDifference(a: string[], b: string[]): string[] {
  return [...a.filter((x) => !b.includes(x)), ...b.filter((x) => !a.includes(x))];
}
`,
    tests: cases`
      ["a", "b"], ["b", "c"] => ["a", "c"]
      [], ["x"] => ["x"]
      ["x"], [] => ["x"]
      ["a"], ["a"] => []
      [], [] => []
      ["q", "w", "e"], ["r", "w", "t"] => ["q", "e", "r", "t"]
    `,
  },
];
