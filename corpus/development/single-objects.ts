import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleObjects: readonly DevelopmentTask[] = [
  {
    id: 'single-objects-pick',
    kind: 'single',
    prompt: 'pick(obj, keys): new object with only the given keys, keys that obj does not have are skipped',
    functionName: 'pick',
    solution: `function pick(obj: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const key of keys) {
    if (key in obj) result[key] = obj[key];
  }
  return result;
}
`,
    tests: cases`
      {"a": 1, "b": 2, "c": 3}, ["a", "c"] => {"a": 1, "c": 3}
      {"a": 1}, [] => {}
      {}, ["a"] => {}
      {"a": 1}, ["b"] => {}
      {"a": null, "b": 0}, ["a"] => {"a": null}
      {"x": "1", "y": [2]}, ["y", "z"] => {"y": [2]}
    `,
  },
  {
    id: 'single-objects-omit',
    kind: 'single',
    prompt:
      'Write omit(obj: Record<string, unknown>, keys: string[]) which returns a copy of the object without those keys.',
    functionName: 'omit',
    solution: `function omit(obj: Record<string, unknown>, keys: string[]): Record<string, unknown> {
  return Object.fromEntries(Object.entries(obj).filter(([key]) => !keys.includes(key)));
}
`,
    tests: cases`
      {"a": 1, "b": 2}, ["a"] => {"b": 2}
      {"a": 1}, [] => {"a": 1}
      {}, ["a"] => {}
      {"a": 1, "b": 2}, ["a", "b"] => {}
      {"id": 1, "password": "x", "name": "Al"}, ["password"] => {"id": 1, "name": "Al"}
      {"a": 1}, ["b"] => {"a": 1}
    `,
  },
  {
    id: 'single-objects-invert',
    kind: 'single',
    prompt: 'swap keys and values of an object with string values',
    functionName: null,
    solution: `function invert(obj: Record<string, string>): Record<string, string> {
  const result: Record<string, string> = {};
  for (const [key, value] of Object.entries(obj)) result[value] = key;
  return result;
}
`,
    tests: cases`
      {"a": "x", "b": "y"} => {"x": "a", "y": "b"}
      {} => {}
      {"one": "eins"} => {"eins": "one"}
      {"a": "a"} => {"a": "a"}
      {"k": ""} => {"": "k"}
      {"de": "Germany", "fr": "France", "it": "Italy"} => {"Germany": "de", "France": "fr", "Italy": "it"}
    `,
  },
  {
    id: 'single-objects-is-empty',
    kind: 'single',
    prompt: 'how can i check that an object has no keys',
    functionName: null,
    solution: `function isEmptyObject(obj: object): boolean {
  return Object.keys(obj).length === 0;
}
`,
    tests: cases`
      {} => true
      {"a": 1} => false
      {"a": null} => false
      {"": ""} => false
      {"a": {}} => false
      {"x": 1, "y": 2} => false
    `,
    note: 'only one input gives true; the others guard against looking at values',
  },
  {
    id: 'single-objects-sum-values',
    kind: 'single',
    prompt: `function sumValues(prices: Record<string, number>): number
Total of all values, 0 for {}.`,
    functionName: 'sumValues',
    solution: `function sumValues(prices: Record<string, number>): number {
  return Object.values(prices).reduce((sum, price) => sum + price, 0);
}
`,
    tests: cases`
      {"a": 1, "b": 2} => 3
      {} => 0
      {"x": -5} => -5
      {"p": 0.5, "q": 0.25} => 0.75
      {"a": 10, "b": -10} => 0
      {"apple": 3, "pear": 4, "fig": 5} => 12
    `,
  },
  {
    id: 'single-objects-group-by-key',
    kind: 'single',
    prompt:
      'groupBy(items: Record<string, string>[], key: string): objects grouped by the value of that key, result is an object from value to array of items',
    functionName: 'groupBy',
    solution: `function groupBy(
  items: Record<string, string>[],
  key: string,
): Record<string, Record<string, string>[]> {
  const groups: Record<string, Record<string, string>[]> = {};
  for (const item of items) {
    const value = item[key];
    if (!groups[value]) groups[value] = [];
    groups[value].push(item);
  }
  return groups;
}
`,
    tests: cases`
      [{"c": "red", "n": "a"}, {"c": "blue", "n": "b"}, {"c": "red", "n": "c"}], "c" => {"red": [{"c": "red", "n": "a"}, {"c": "red", "n": "c"}], "blue": [{"c": "blue", "n": "b"}]}
      [], "c" => {}
      [{"k": "v"}], "k" => {"v": [{"k": "v"}]}
      [{"a": "1", "b": "2"}, {"a": "3", "b": "2"}], "b" => {"2": [{"a": "1", "b": "2"}, {"a": "3", "b": "2"}]}
      [{"a": "1", "b": "2"}, {"a": "3", "b": "2"}], "a" => {"1": [{"a": "1", "b": "2"}], "3": [{"a": "3", "b": "2"}]}
      [{"t": ""}], "t" => {"": [{"t": ""}]}
    `,
  },
  {
    id: 'single-objects-key-of-max',
    kind: 'single',
    prompt:
      'object like { alice: 3, bob: 7 }, i want the key with the highest value. null when the object is empty, first key on a tie',
    functionName: null,
    solution: `function keyOfMax(scores: Record<string, number>): string | null {
  let best: string | null = null;
  for (const key of Object.keys(scores)) {
    if (best === null || scores[key] > scores[best]) best = key;
  }
  return best;
}
`,
    tests: cases`
      {"alice": 3, "bob": 7} => "bob"
      {} => null
      {"x": -1} => "x"
      {"a": 2, "b": 2} => "a"
      {"n": -5, "m": -3} => "m"
      {"a": 0, "b": 1, "c": 0} => "b"
    `,
  },
  {
    id: 'single-objects-deep-get',
    kind: 'single',
    prompt:
      'getPath(obj, "a.b.c") should walk nested objects and return the value there, null if any step doesnt exist',
    functionName: 'getPath',
    solution: `function getPath(obj: any, path: string): unknown {
  let current = obj;
  for (const key of path.split('.')) {
    if (current === null || typeof current !== 'object' || !(key in current)) return null;
    current = current[key];
  }
  return current;
}
`,
    tests: cases`
      {"a": {"b": {"c": 5}}}, "a.b.c" => 5
      {"a": {"b": 1}}, "a.b" => 1
      {"a": 1}, "b" => null
      {"a": {"b": 1}}, "a.b.c" => null
      {"a": {"x": 1}}, "a.b.c" => null
      {"user": {"name": "Al"}}, "user.name" => "Al"
      {"n": 0}, "n" => 0
    `,
  },
  {
    id: 'single-objects-merge-counts',
    kind: 'single',
    prompt:
      'mergeCounts(a: Record<string, number>, b: Record<string, number>) adds up the numbers of keys that are in both, keeps the others',
    functionName: 'mergeCounts',
    solution: `function mergeCounts(a: Record<string, number>, b: Record<string, number>): Record<string, number> {
  const result = { ...a };
  for (const [key, value] of Object.entries(b)) result[key] = (result[key] ?? 0) + value;
  return result;
}
`,
    tests: cases`
      {"x": 1}, {"x": 2} => {"x": 3}
      {"x": 1}, {"y": 2} => {"x": 1, "y": 2}
      {}, {} => {}
      {"a": 5}, {} => {"a": 5}
      {}, {"b": 4} => {"b": 4}
      {"a": 1, "b": 2}, {"b": -2, "c": 3} => {"a": 1, "b": 0, "c": 3}
    `,
  },
  {
    id: 'single-objects-transpose',
    kind: 'single',
    prompt: `transpose(matrix: number[][]): number[][]
Swap rows and columns; an empty matrix stays empty.`,
    functionName: 'transpose',
    solution: `function transpose(matrix: number[][]): number[][] {
  if (matrix.length === 0) return [];
  return matrix[0].map((_, col) => matrix.map((row) => row[col]));
}
`,
    tests: cases`
      [[1, 2], [3, 4]] => [[1, 3], [2, 4]]
      [] => []
      [[1, 2, 3]] => [[1], [2], [3]]
      [[1], [2]] => [[1, 2]]
      [[5]] => [[5]]
      [[1, 2, 3], [4, 5, 6]] => [[1, 4], [2, 5], [3, 6]]
    `,
  },
  {
    id: 'single-objects-matrix-diagonal',
    kind: 'single',
    prompt: 'sum of the main diagonal of a square matrix (array of rows), 0 for an empty matrix',
    functionName: null,
    solution: `function diagonalSum(matrix: number[][]): number {
  let sum = 0;
  for (let i = 0; i < matrix.length; i++) sum += matrix[i][i];
  return sum;
}
`,
    tests: cases`
      [[1, 2], [3, 4]] => 5
      [] => 0
      [[7]] => 7
      [[1, 0, 0], [0, 1, 0], [0, 0, 1]] => 3
      [[-1, 5], [5, 1]] => 0
      [[1, 2, 3], [4, 5, 6], [7, 8, 9]] => 15
    `,
  },
  {
    id: 'single-objects-identity',
    kind: 'single',
    prompt: 'identityMatrix(n) → n×n array of arrays, ones on the diagonal, zeros elsewhere',
    functionName: 'identityMatrix',
    solution: `function identityMatrix(n: number): number[][] {
  return Array.from({ length: n }, (_, row) => Array.from({ length: n }, (_, col) => (row === col ? 1 : 0)));
}
`,
    tests: cases`
      1 => [[1]]
      2 => [[1, 0], [0, 1]]
      3 => [[1, 0, 0], [0, 1, 0], [0, 0, 1]]
      0 => []
      4 => [[1, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 0, 1]]
      5 => [[1, 0, 0, 0, 0], [0, 1, 0, 0, 0], [0, 0, 1, 0, 0], [0, 0, 0, 1, 0], [0, 0, 0, 0, 1]]
    `,
  },
  {
    id: 'single-objects-row-sums',
    kind: 'single',
    prompt: 'given a 2d array of numbers give me the sum of each row',
    functionName: null,
    solution: `function rowSums(grid: number[][]): number[] {
  return grid.map((row) => row.reduce((sum, n) => sum + n, 0));
}
`,
    tests: cases`
      [[1, 2], [3, 4]] => [3, 7]
      [] => []
      [[]] => [0]
      [[5]] => [5]
      [[1, -1], [2, 2], [0, 0]] => [0, 4, 0]
      [[10, 20, 30]] => [60]
    `,
  },
  {
    id: 'single-objects-rotate-grid',
    kind: 'single',
    prompt: 'rotate a matrix (number[][], at least one row) 90 degrees clockwise',
    functionName: null,
    solution: `function rotateClockwise(grid: number[][]): number[][] {
  return grid[0].map((_, col) => grid.map((row) => row[col]).reverse());
}
`,
    tests: cases`
      [[1, 2], [3, 4]] => [[3, 1], [4, 2]]
      [[1]] => [[1]]
      [[1, 2, 3]] => [[1], [2], [3]]
      [[1], [2]] => [[2, 1]]
      [[1, 2, 3], [4, 5, 6]] => [[4, 1], [5, 2], [6, 3]]
      [[1, 2, 3], [4, 5, 6], [7, 8, 9]] => [[7, 4, 1], [8, 5, 2], [9, 6, 3]]
    `,
  },
  {
    id: 'single-objects-multiply-matrices',
    kind: 'single',
    prompt:
      'matrix multiplication please: multiply(a: number[][], b: number[][]): number[][], sizes always fit',
    functionName: 'multiply',
    solution: `function multiply(a: number[][], b: number[][]): number[][] {
  return a.map((row) => b[0].map((_, col) => row.reduce((sum, x, k) => sum + x * b[k][col], 0)));
}
`,
    tests: cases`
      [[1, 2], [3, 4]], [[5, 6], [7, 8]] => [[19, 22], [43, 50]]
      [[2]], [[3]] => [[6]]
      [[1, 2]], [[3], [4]] => [[11]]
      [[1], [2]], [[3, 4]] => [[3, 4], [6, 8]]
      [[1, 0], [0, 1]], [[9, 8], [7, 6]] => [[9, 8], [7, 6]]
      [[0, 0]], [[1, 2], [3, 4]] => [[0, 0]]
    `,
  },
];
