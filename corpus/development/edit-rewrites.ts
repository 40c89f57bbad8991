import { cases } from './cases.js';
import type { EditTask } from './development-task.js';

export const editRewrites: readonly EditTask[] = [
  {
    id: 'edit-rewrites-use-reduce',
    kind: 'edit',
    change: 'rewrite',
    instruction: 'use reduce instead of the loop',
    original: `function sumSquares(numbers: number[]): number {
  let sum = 0;
  for (const n of numbers) {
    sum += n * n;
  }
  return sum;
}
`,
    solution: `function sumSquares(numbers: number[]): number {
  return numbers.reduce((sum, n) => sum + n * n, 0);
}
`,
    functionName: 'sumSquares',
    tests: cases`
      [1, 2, 3] => 14
      [] => 0
      [-2] => 4
      [0, 0] => 0
      [10] => 100
      [1, 1, 1, 1] => 4
    `,
  },
  {
    id: 'edit-rewrites-use-filter-map',
    kind: 'edit',
    change: 'rewrite',
    instruction: 'rewrite it with filter and map',
    original: `function shortNames(users: { name: string }[]): string[] {
  const result: string[] = [];
  for (let i = 0; i < users.length; i++) {
    if (users[i].name.length <= 4) {
      result.push(users[i].name);
    }
  }
  return result;
}
`,
    solution: `function shortNames(users: { name: string }[]): string[] {
  return users.filter((user) => user.name.length <= 4).map((user) => user.name);
}
`,
    functionName: 'shortNames',
    tests: cases`
      [{"name": "Anna"}, {"name": "Robert"}] => ["Anna"]
      [] => []
      [{"name": "Robert"}] => []
      [{"name": ""}] => [""]
      [{"name": "Al"}, {"name": "Bo"}] => ["Al", "Bo"]
      [{"name": "Peter"}, {"name": "Max"}, {"name": "Sarah"}] => ["Max"]
    `,
  },
  {
    id: 'edit-rewrites-no-recursion',
    kind: 'edit',
    change: 'rewrite',
    instruction: 'this is too slow, please make it iterative',
    original: `function fibonacci(n: number): number {
  if (n < 2) return n;
  return fibonacci(n - 1) + fibonacci(n - 2);
}
`,
    solution: `function fibonacci(n: number): number {
  let a = 0;
  let b = 1;
  for (let i = 0; i < n; i++) {
    [a, b] = [b, a + b];
  }
  return a;
}
`,
    functionName: 'fibonacci',
    tests: cases`
      0 => 0
      1 => 1
      2 => 1
      6 => 8
      10 => 55
      20 => 6765
    `,
  },
  {
    id: 'edit-rewrites-use-map-object',
    kind: 'edit',
    change: 'rewrite',
    instruction: 'replace the if chain by a lookup, unknown stays "?"',
    original: `function dayName(short: string): string {
  if (short === 'mo') return 'Monday';
  if (short === 'tu') return 'Tuesday';
  if (short === 'we') return 'Wednesday';
  return '?';
}
`,
    solution: `function dayName(short: string): string {
  const names: Record<string, string> = { mo: 'Monday', tu: 'Tuesday', we: 'Wednesday' };
  return names[short] ?? '?';
}
`,
    functionName: 'dayName',
    tests: cases`
      "mo" => "Monday"
      "tu" => "Tuesday"
      "we" => "Wednesday"
      "xx" => "?"
      "" => "?"
      "MO" => "?"
    `,
  },
  {
    id: 'edit-rewrites-early-returns',
    kind: 'edit',
    change: 'rewrite',
    instruction: 'too much nesting, flatten it with early returns',
    original: `function shippingCost(weight: number, express: boolean): number {
  let cost: number;
  if (weight > 0) {
    if (express) {
      cost = 20;
    } else {
      if (weight > 10) {
        cost = 12;
      } else {
        cost = 5;
      }
    }
  } else {
    cost = 0;
  }
  return cost;
}
`,
    solution: `function shippingCost(weight: number, express: boolean): number {
  if (weight <= 0) return 0;
  if (express) return 20;
  return weight > 10 ? 12 : 5;
}
`,
    functionName: 'shippingCost',
    tests: cases`
      0, true => 0
      5, true => 20
      5, false => 5
      11, false => 12
      10, false => 5
      -1, false => 0
      50, true => 20
      1, false => 5
    `,
  },
  {
    id: 'edit-rewrites-rename-variables',
    kind: 'edit',
    change: 'rewrite',
    instruction: 'give the parameters and variables proper names (length, width, height)',
    original: `function boxVolume(a: number, b: number, c: number): number {
  const x = a * b;
  return x * c;
}
`,
    solution: `function boxVolume(length: number, width: number, height: number): number {
  const area = length * width;
  return area * height;
}
`,
    functionName: 'boxVolume',
    tests: cases`
      1, 2, 3 => 6
      0, 5, 5 => 0
      2, 2, 2 => 8
      1, 1, 1 => 1
      10, 1, 0.5 => 5
      3, 4, 5 => 60
    `,
  },
];
