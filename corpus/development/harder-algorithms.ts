import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const harderAlgorithms: readonly DevelopmentTask[] = [
  {
    id: 'harder-algorithms-merge-intervals',
    kind: 'harder',
    prompt: `mergeIntervals(intervals: [number, number][]): [number, number][]
Merge all overlapping intervals (touching ones too) and return them sorted by start. Input is in any order.`,
    functionName: 'mergeIntervals',
    solution: `function mergeIntervals(intervals: [number, number][]): [number, number][] {
  const sorted = [...intervals].sort((a, b) => a[0] - b[0]);
  const result: [number, number][] = [];
  for (const [start, end] of sorted) {
    const last = result[result.length - 1];
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;
}
`,
    tests: cases`
      [[1, 3], [2, 6], [8, 10]] => [[1, 6], [8, 10]]
      [] => []
      [[1, 4], [4, 5]] => [[1, 5]]
      [[5, 6], [1, 2]] => [[1, 2], [5, 6]]
      [[1, 10], [2, 3]] => [[1, 10]]
      [[1, 2]] => [[1, 2]]
      [[6, 8], [1, 9], [2, 4], [12, 13]] => [[1, 9], [12, 13]]
    `,
  },
  {
    id: 'harder-algorithms-coin-change',
    kind: 'harder',
    prompt:
      'fewest coins to make an amount with unlimited coins of the given values, -1 when its not possible, 0 for amount 0. fewestCoins(coins: number[], amount: number)',
    functionName: 'fewestCoins',
    solution: `function fewestCoins(coins: number[], amount: number): number {
  const best: number[] = new Array(amount + 1).fill(Infinity);
  best[0] = 0;
  for (let a = 1; a <= amount; a++) {
    for (const coin of coins) {
      if (coin <= a) best[a] = Math.min(best[a], best[a - coin] + 1);
    }
  }
  return best[amount] === Infinity ? -1 : best[amount];
}
`,
    tests: cases`
      [1, 2, 5], 11 => 3
      [2], 3 => -1
      [1], 0 => 0
      [1, 3, 4], 6 => 2
      [5, 10], 20 => 2
      [], 5 => -1
      [7, 3], 9 => 3
    `,
  },
  {
    id: 'harder-algorithms-edit-distance',
    kind: 'harder',
    prompt: 'levenshtein distance between two strings (insert, delete, replace each cost 1)',
    functionName: null,
    solution: `function editDistance(a: string, b: string): number {
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const current = [i];
    for (let j = 1; j <= b.length; j++) {
      const replace = previous[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
      current.push(Math.min(replace, previous[j] + 1, current[j - 1] + 1));
    }
    previous = current;
  }
  return previous[b.length];
}
`,
    tests: cases`
      "kitten", "sitting" => 3
      "", "" => 0
      "abc", "" => 3
      "", "ab" => 2
      "flaw", "lawn" => 2
      "same", "same" => 0
      "intention", "execution" => 5
    `,
  },
  {
    id: 'harder-algorithms-lcs',
    kind: 'harder',
    prompt: 'longestCommonSubsequence(a: string, b: string): number, length only',
    functionName: 'longestCommonSubsequence',
    solution: `function longestCommonSubsequence(a: string, b: string): number {
  const table = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = 1; i <= a.length; i++) {
    for (let j = 1; j <= b.length; j++) {
      table[i][j] =
        a[i - 1] === b[j - 1] ? table[i - 1][j - 1] + 1 : Math.max(table[i - 1][j], table[i][j - 1]);
    }
  }
  return table[a.length][b.length];
}
`,
    tests: cases`
      "abcde", "ace" => 3
      "abc", "abc" => 3
      "abc", "def" => 0
      "", "abc" => 0
      "AGGTAB", "GXTXAYB" => 4
      "aa", "a" => 1
      "bl", "yby" => 1
    `,
  },
  {
    id: 'harder-algorithms-longest-unique-substring',
    kind: 'harder',
    prompt: 'length of the longest substring without repeated characters, "abcabcbb" gives 3',
    functionName: null,
    solution: `function longestUniqueSubstring(text: string): number {
  const last = new Map<string, number>();
  let start = 0;
  let best = 0;
  for (let i = 0; i < text.length; i++) {
    const seen = last.get(text[i]);
    if (seen !== undefined && seen >= start) start = seen + 1;
    last.set(text[i], i);
    best = Math.max(best, i - start + 1);
  }
  return best;
}
`,
    tests: cases`
      "abcabcbb" => 3
      "" => 0
      "bbbbb" => 1
      "pwwkew" => 3
      "abba" => 2
      "dvdf" => 3
      "abcdef" => 6
    `,
  },
  {
    id: 'harder-algorithms-islands',
    kind: 'harder',
    prompt:
      'grid of 0 and 1, countIslands(grid: number[][]) counts groups of 1s that are connected up/down/left/right',
    functionName: 'countIslands',
    solution: `function countIslands(grid: number[][]): number {
  const cells = grid.map((row) => [...row]);
  const sink = (r: number, c: number): void => {
    if (cells[r]?.[c] !== 1) return;
    cells[r][c] = 0;
    sink(r + 1, c);
    sink(r - 1, c);
    sink(r, c + 1);
    sink(r, c - 1);
  };
  let count = 0;
  for (let r = 0; r < cells.length; r++) {
    for (let c = 0; c < cells[r].length; c++) {
      if (cells[r][c] === 1) {
        count++;
        sink(r, c);
      }
    }
  }
  return count;
}
`,
    tests: cases`
      [[1, 1, 0], [0, 0, 0], [0, 1, 1]] => 2
      [] => 0
      [[0, 0], [0, 0]] => 0
      [[1]] => 1
      [[1, 0, 1], [0, 1, 0], [1, 0, 1]] => 5
      [[1, 1, 1], [1, 0, 1], [1, 1, 1]] => 1
      [[1, 0], [1, 0], [0, 1]] => 2
      [[1, 0, 1], [1, 1, 1]] => 1
      [[0, 1], [1, 1]] => 1
    `,
  },
  {
    id: 'harder-algorithms-shortest-path',
    kind: 'harder',
    prompt:
      'undirected graph as a list of edges [a, b] with string nodes. number of edges on the shortest path from start to goal, -1 if there is none, 0 if they are the same. (edges, start, goal)',
    functionName: null,
    solution: `function shortestPath(edges: [string, string][], start: string, goal: string): number {
  const distance = new Map<string, number>([[start, 0]]);
  const queue = [start];
  while (queue.length > 0) {
    const node = queue.shift() as string;
    const d = distance.get(node) as number;
    if (node === goal) return d;
    for (const [a, b] of edges) {
      const next = a === node ? b : b === node ? a : null;
      if (next !== null && !distance.has(next)) {
        distance.set(next, d + 1);
        queue.push(next);
      }
    }
  }
  return -1;
}
`,
    tests: cases`
      [["a", "b"], ["b", "c"]], "a", "c" => 2
      [["a", "b"]], "a", "z" => -1
      [], "x", "x" => 0
      [["a", "b"], ["b", "c"], ["a", "c"]], "a", "c" => 1
      [["a", "b"], ["c", "d"]], "a", "d" => -1
      [["1", "2"], ["2", "3"], ["3", "4"], ["4", "5"], ["1", "5"]], "1", "4" => 2
      [["b", "a"]], "a", "b" => 1
    `,
  },
  {
    id: 'harder-algorithms-topological',
    kind: 'harder',
    prompt: `buildOrder(tasks: string[], dependencies: [string, string][]): string[] | null
A pair [a, b] means a must come before b. Return an order of all tasks, always picking the task that comes first in \`tasks\` among those that are ready. null if there is a cycle.`,
    functionName: 'buildOrder',
    solution: `function buildOrder(tasks: string[], dependencies: [string, string][]): string[] | null {
  const order: string[] = [];
  while (order.length < tasks.length) {
    const next = tasks.find(
      (task) => !order.includes(task) && dependencies.every(([a, b]) => b !== task || order.includes(a)),
    );
    if (next === undefined) return null;
    order.push(next);
  }
  return order;
}
`,
    tests: cases`
      ["a", "b", "c"], [["c", "a"]] => ["b", "c", "a"]
      [], [] => []
      ["a", "b"], [["a", "b"], ["b", "a"]] => null
      ["x"], [] => ["x"]
      ["c", "b", "a"], [["a", "b"], ["b", "c"]] => ["a", "b", "c"]
      ["a", "b", "c"], [["a", "c"]] => ["a", "b", "c"]
      ["a"], [["a", "a"]] => null
    `,
  },
  {
    id: 'harder-algorithms-knapsack',
    kind: 'harder',
    prompt:
      '0/1 knapsack: items { weight, value } and a capacity, whats the best total value? args (items, capacity), all whole numbers',
    functionName: null,
    solution: `function knapsack(items: { weight: number; value: number }[], capacity: number): number {
  const best: number[] = new Array(capacity + 1).fill(0);
  for (const { weight, value } of items) {
    for (let c = capacity; c >= weight; c--) best[c] = Math.max(best[c], best[c - weight] + value);
  }
  return best[capacity];
}
`,
    tests: cases`
      [{"weight": 1, "value": 1}, {"weight": 3, "value": 4}, {"weight": 4, "value": 5}], 7 => 9
      [], 10 => 0
      [{"weight": 5, "value": 100}], 4 => 0
      [{"weight": 2, "value": 3}], 10 => 3
      [{"weight": 5, "value": 10}, {"weight": 4, "value": 7}, {"weight": 4, "value": 7}], 8 => 14
      [{"weight": 1, "value": 5}], 0 => 0
    `,
  },
  {
    id: 'harder-algorithms-permutations',
    kind: 'harder',
    prompt:
      'all permutations of an array of distinct numbers, in lexicographic order of positions (like [1,2,3], [1,3,2], [2,1,3] ...). permutations([]) is [[]]',
    functionName: 'permutations',
    solution: `function permutations(items: number[]): number[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((item, i) =>
    permutations([...items.slice(0, i), ...items.slice(i + 1)]).map((rest) => [item, ...rest]),
  );
}
`,
    tests: cases`
      [1, 2] => [[1, 2], [2, 1]]
      [] => [[]]
      [7] => [[7]]
      [1, 2, 3] => [[1, 2, 3], [1, 3, 2], [2, 1, 3], [2, 3, 1], [3, 1, 2], [3, 2, 1]]
      [2, 1] => [[2, 1], [1, 2]]
      [3, 1, 2] => [[3, 1, 2], [3, 2, 1], [1, 3, 2], [1, 2, 3], [2, 3, 1], [2, 1, 3]]
    `,
  },
  {
    id: 'harder-algorithms-rpn',
    kind: 'harder',
    prompt:
      'evaluate reverse polish notation: "3 4 + 2 *" = 14. tokens separated by spaces, operators + - * /, normal (not integer) division',
    functionName: null,
    solution: `function evaluateRpn(expression: string): number {
  const stack: number[] = [];
  for (const token of expression.split(' ')) {
    if (['+', '-', '*', '/'].includes(token)) {
      const b = stack.pop() as number;
      const a = stack.pop() as number;
      if (token === '+') stack.push(a + b);
      else if (token === '-') stack.push(a - b);
      else if (token === '*') stack.push(a * b);
      else stack.push(a / b);
    } else {
      stack.push(Number(token));
    }
  }
  return stack[0];
}
`,
    tests: cases`
      "3 4 + 2 *" => 14
      "5" => 5
      "10 4 -" => 6
      "1 4 /" => 0.25
      "2 3 4 * +" => 14
      "5 1 2 + 4 * + 3 -" => 14
      "-3 2 *" => -6
    `,
  },
  {
    id: 'harder-algorithms-calculator',
    kind: 'harder',
    prompt:
      'evaluate a string like "2 + 3 * 4 - 1" with + - * / on non negative integers, usual precedence, no parentheses. there may be spaces anywhere',
    functionName: null,
    solution: `function calculate(expression: string): number {
  const tokens = expression.match(/\\d+|[-+*/]/g) ?? [];
  const terms: number[] = [Number(tokens[0])];
  for (let i = 1; i < tokens.length; i += 2) {
    const n = Number(tokens[i + 1]);
    if (tokens[i] === '+') terms.push(n);
    else if (tokens[i] === '-') terms.push(-n);
    else if (tokens[i] === '*') terms[terms.length - 1] *= n;
    else terms[terms.length - 1] /= n;
  }
  return terms.reduce((sum, term) => sum + term, 0);
}
`,
    tests: cases`
      "2 + 3 * 4 - 1" => 13
      "7" => 7
      "1+2+3" => 6
      "8 / 4 / 2" => 1
      " 10 - 2 * 3 " => 4
      "2*3*4+5" => 29
      "1/2" => 0.5
      "3-5-2" => -4
    `,
  },
  {
    id: 'harder-algorithms-subarrays-with-sum',
    kind: 'harder',
    prompt:
      'subarray question: how many contiguous subarrays of an integer array sum up to exactly k? numbers can be negative. arguments (numbers, k)',
    functionName: null,
    solution: `function countSubarrays(numbers: number[], k: number): number {
  const seen = new Map<number, number>([[0, 1]]);
  let sum = 0;
  let count = 0;
  for (const n of numbers) {
    sum += n;
    count += seen.get(sum - k) ?? 0;
    seen.set(sum, (seen.get(sum) ?? 0) + 1);
  }
  return count;
}
`,
    tests: cases`
      [1, 1, 1], 2 => 2
      [], 0 => 0
      [1, 2, 3], 3 => 2
      [1, -1, 0], 0 => 3
      [5], 5 => 1
      [0, 0], 0 => 3
      [2, 4, 6], 5 => 0
    `,
  },
  {
    id: 'harder-algorithms-spiral',
    kind: 'harder',
    prompt: `spiralOrder(matrix: number[][]): number[]
Elements of the matrix in clockwise spiral order starting top left. [] for an empty matrix.`,
    functionName: 'spiralOrder',
    solution: `function spiralOrder(matrix: number[][]): number[] {
  const result: number[] = [];
  let rows = matrix.map((row) => [...row]);
  while (rows.length > 0) {
    result.push(...(rows.shift() as number[]));
    if (rows.length === 0 || rows[0].length === 0) break;
    rows = rows[0].map((_, col) => rows.map((row) => row[col])).reverse();
  }
  return result;
}
`,
    tests: cases`
      [[1, 2, 3], [4, 5, 6], [7, 8, 9]] => [1, 2, 3, 6, 9, 8, 7, 4, 5]
      [] => []
      [[1, 2], [3, 4]] => [1, 2, 4, 3]
      [[1, 2, 3]] => [1, 2, 3]
      [[1], [2], [3]] => [1, 2, 3]
      [[1, 2, 3, 4], [5, 6, 7, 8]] => [1, 2, 3, 4, 8, 7, 6, 5]
    `,
  },
  {
    id: 'harder-algorithms-life',
    kind: 'harder',
    prompt:
      'one step of conways game of life on a grid with 1 alive and 0 dead, cells outside are dead. return a new grid',
    functionName: null,
    solution: `function gameOfLife(grid: number[][]): number[][] {
  return grid.map((row, r) =>
    row.map((cell, c) => {
      let alive = 0;
      for (let dr = -1; dr <= 1; dr++) {
        for (let dc = -1; dc <= 1; dc++) {
          if (dr !== 0 || dc !== 0) alive += grid[r + dr]?.[c + dc] ?? 0;
        }
      }
      return alive === 3 || (cell === 1 && alive === 2) ? 1 : 0;
    }),
  );
}
`,
    tests: cases`
      [[0, 1, 0], [0, 1, 0], [0, 1, 0]] => [[0, 0, 0], [1, 1, 1], [0, 0, 0]]
      [] => []
      [[1]] => [[0]]
      [[1, 1], [1, 1]] => [[1, 1], [1, 1]]
      [[1, 1], [1, 0]] => [[1, 1], [1, 1]]
      [[1, 1, 1], [1, 1, 1], [1, 1, 1]] => [[1, 0, 1], [0, 0, 0], [1, 0, 1]]
      [[0, 0, 0], [0, 0, 0]] => [[0, 0, 0], [0, 0, 0]]
    `,
  },
  {
    id: 'harder-algorithms-lis',
    kind: 'harder',
    prompt: 'longest strictly increasing subsequence, return its length ([10, 9, 2, 5, 3, 7, 101, 18] -> 4)',
    functionName: null,
    solution: `function lengthOfLis(numbers: number[]): number {
  const lengths: number[] = [];
  for (let i = 0; i < numbers.length; i++) {
    let best = 1;
    for (let j = 0; j < i; j++) {
      if (numbers[j] < numbers[i]) best = Math.max(best, lengths[j] + 1);
    }
    lengths.push(best);
  }
  return Math.max(0, ...lengths);
}
`,
    tests: cases`
      [10, 9, 2, 5, 3, 7, 101, 18] => 4
      [] => 0
      [5] => 1
      [3, 2, 1] => 1
      [7, 7, 7] => 1
      [0, 1, 0, 3, 2, 3] => 4
      [1, 2, 3, 4] => 4
    `,
  },
];
