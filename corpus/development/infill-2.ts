import { cases } from './cases.js';
import type { InfillTask } from './development-task.js';

export const infill2: readonly InfillTask[] = [
  {
    id: 'infill-remove-duplicates',
    kind: 'infill',
    segments: [
      `// distinct values, smallest first
function uniqueSorted(values: number[]): number[] {
  const seen = `,
      `;
  return [...seen].sort(`,
      `);
}
`,
    ],
    holes: ['new Set(values)', '(a, b) => a - b'],
    functionName: 'uniqueSorted',
    tests: cases`
      [3, 1, 3] => [1, 3]
      [] => []
      [10, 9, 1] => [1, 9, 10]
      [5] => [5]
      [2, 2, 2] => [2]
      [-1, -10, 0] => [-10, -1, 0]
    `,
  },
  {
    id: 'infill-is-prime',
    kind: 'infill',
    segments: [
      `function isPrime(n: number): boolean {
  `,
      `
  while (divisor * divisor <= n) {
    if (n % divisor === 0) return false;
    divisor++;
  }
  return true;
}
`,
    ],
    holes: [
      `if (n < 2) return false;
  let divisor = 2;`,
    ],
    functionName: 'isPrime',
    tests: cases`
      2 => true
      1 => false
      0 => false
      9 => false
      13 => true
      91 => false
      -3 => false
    `,
  },
  {
    id: 'infill-flatten-pairs',
    kind: 'infill',
    segments: [
      `function fromPairs(pairs: [string, number][]): Record<string, number> {
  const result: Record<string, number> = {};
  `,
      `
    result[key] = value;
  }
  return result;
}
`,
    ],
    holes: ['for (const [key, value] of pairs) {'],
    functionName: 'fromPairs',
    tests: cases`
      [["a", 1]] => {"a": 1}
      [] => {}
      [["a", 1], ["b", 2]] => {"a": 1, "b": 2}
      [["a", 1], ["a", 2]] => {"a": 2}
      [["", 0]] => {"": 0}
      [["x", -1], ["y", 5], ["z", 9]] => {"x": -1, "y": 5, "z": 9}
    `,
  },
  {
    id: 'infill-countdown',
    kind: 'infill',
    segments: [
      `/** countdown(3) gives [3, 2, 1, 0]. */
function countdown(from: number): number[] {
  const steps: number[] = [];
  for (`,
      `) {
    steps.push(i);
  }
  return steps;
}
`,
    ],
    holes: ['let i = from; i >= 0; i--'],
    functionName: 'countdown',
    tests: cases`
      3 => [3, 2, 1, 0]
      0 => [0]
      1 => [1, 0]
      -1 => []
      5 => [5, 4, 3, 2, 1, 0]
      2 => [2, 1, 0]
    `,
  },
  {
    id: 'infill-transpose',
    kind: 'infill',
    segments: [
      `function transpose(matrix: number[][]): number[][] {
  if (matrix.length === 0) return [];
  const columns: number[][] = [];
  for (let c = 0; c < `,
      `; c++) {
    `,
      `
    for (let r = 0; r < matrix.length; r++) {
      column.push(`,
      `);
    }
    columns.push(column);
  }
  return columns;
}
`,
    ],
    holes: ['matrix[0].length', 'const column: number[] = [];', 'matrix[r][c]'],
    functionName: 'transpose',
    tests: cases`
      [[1, 2], [3, 4]] => [[1, 3], [2, 4]]
      [] => []
      [[1, 2, 3]] => [[1], [2], [3]]
      [[1], [2]] => [[1, 2]]
      [[7]] => [[7]]
      [[1, 2], [3, 4], [5, 6]] => [[1, 3, 5], [2, 4, 6]]
    `,
  },
  {
    id: 'infill-running-total',
    kind: 'infill',
    segments: [
      `function runningTotal(amounts: number[]): number[] {
  `,
      `
  for (const amount of amounts) {
    sum += amount;
    totals.push(sum);
  }
  return totals;
}
`,
    ],
    holes: [
      `const totals: number[] = [];
  let sum = 0;`,
    ],
    functionName: 'runningTotal',
    tests: cases`
      [1, 2, 3] => [1, 3, 6]
      [] => []
      [5] => [5]
      [-1, 1] => [-1, 0]
      [0, 0, 4] => [0, 0, 4]
      [10, 10, 10, 10] => [10, 20, 30, 40]
    `,
  },
  {
    id: 'infill-matching-brackets',
    kind: 'infill',
    segments: [
      `/** True when every "(" in the text has its ")" after it. */
function bracketsMatch(text: string): boolean {
  let open = 0;
  for (const c of text) {
    if (c === '(') `,
      `
    if (c === ')') {
      `,
      `
      if (open < 0) return false;
    }
  }
  return `,
      `;
}
`,
    ],
    holes: ['open++;', 'open--;', 'open === 0'],
    functionName: 'bracketsMatch',
    tests: cases`
      "()" => true
      "(" => false
      ")" => false
      "" => true
      ")(" => false
      "(a(b)c)" => true
      "(()" => false
    `,
  },
  {
    id: 'infill-format-time',
    kind: 'infill',
    segments: [
      `/** Seconds as "m:ss", e.g. 65 -> "1:05". */
function formatTime(totalSeconds: number): string {
  `,
      `
  return minutes + ':' + String(seconds).padStart(2, '0');
}
`,
    ],
    holes: [
      `const minutes = Math.floor(totalSeconds / 60);
  const seconds = totalSeconds % 60;`,
    ],
    functionName: 'formatTime',
    tests: cases`
      65 => "1:05"
      0 => "0:00"
      59 => "0:59"
      60 => "1:00"
      600 => "10:00"
      3599 => "59:59"
    `,
  },
  {
    id: 'infill-median',
    kind: 'infill',
    segments: [
      `function median(values: number[]): number {
  const sorted = `,
      `;
  const half = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 0) {
    return (sorted[half - 1] + sorted[half]) / 2;
  }
  return `,
      `;
}
`,
    ],
    holes: ['[...values].sort((a, b) => a - b)', 'sorted[half]'],
    functionName: 'median',
    tests: cases`
      [3, 1, 2] => 2
      [1, 2] => 1.5
      [5] => 5
      [10, 9, 100] => 10
      [4, 1, 3, 2] => 2.5
      [-1, -5, -3] => -3
    `,
  },
  {
    id: 'infill-merge-sorted',
    kind: 'infill',
    segments: [
      `function merge(left: number[], right: number[]): number[] {
  const merged: number[] = [];
  let i = 0;
  let j = 0;
  while (i < left.length && j < right.length) {
    if (`,
      `) {
      merged.push(left[i]);
      i++;
    } else {
      `,
      `
    }
  }
  return [...merged, ...left.slice(i), ...right.slice(j)];
}
`,
    ],
    holes: [
      'left[i] <= right[j]',
      `merged.push(right[j]);
      j++;`,
    ],
    functionName: 'merge',
    tests: cases`
      [1, 3], [2, 4] => [1, 2, 3, 4]
      [], [1] => [1]
      [1], [] => [1]
      [], [] => []
      [1, 1], [1] => [1, 1, 1]
      [5, 6], [1, 2, 9] => [1, 2, 5, 6, 9]
    `,
  },
  {
    id: 'infill-swap-keys',
    kind: 'infill',
    segments: [
      `function invert(map: Record<string, string>): Record<string, string> {
  const entries = Object.entries(map).map(`,
      `);
  return Object.fromEntries(entries);
}
`,
    ],
    holes: ['([key, value]) => [value, key]'],
    functionName: 'invert',
    tests: cases`
      {"a": "x"} => {"x": "a"}
      {} => {}
      {"a": "1", "b": "2"} => {"1": "a", "2": "b"}
      {"k": "k"} => {"k": "k"}
      {"en": "hello", "de": "hallo"} => {"hello": "en", "hallo": "de"}
      {"x": ""} => {"": "x"}
    `,
  },
  {
    id: 'infill-caesar',
    kind: 'infill',
    segments: [
      `// moves a lower case letter forward, after z comes a again
function shiftLetter(letter: string, by: number): string {
  const code = letter.charCodeAt(0) - 97;
  const moved = `,
      `;
  return String.fromCharCode(moved + 97);
}
`,
    ],
    holes: ['(code + by) % 26'],
    functionName: 'shiftLetter',
    tests: cases`
      "a", 1 => "b"
      "z", 1 => "a"
      "a", 0 => "a"
      "m", 13 => "z"
      "n", 13 => "a"
      "y", 3 => "b"
    `,
  },
  {
    id: 'infill-average-by-subject',
    kind: 'infill',
    segments: [
      `function averageBySubject(grades: { subject: string; grade: number }[]): Record<string, number> {
  const sums: Record<string, number> = {};
  const counts: Record<string, number> = {};
  for (const { subject, grade } of grades) {
    sums[subject] = (sums[subject] ?? 0) + grade;
    `,
      `
  }
  const averages: Record<string, number> = {};
  for (const subject of Object.keys(sums)) {
    averages[subject] = `,
      `;
  }
  return averages;
}
`,
    ],
    holes: ['counts[subject] = (counts[subject] ?? 0) + 1;', 'sums[subject] / counts[subject]'],
    functionName: 'averageBySubject',
    tests: cases`
      [{"subject": "math", "grade": 2}, {"subject": "math", "grade": 4}] => {"math": 3}
      [] => {}
      [{"subject": "art", "grade": 1}] => {"art": 1}
      [{"subject": "a", "grade": 1}, {"subject": "b", "grade": 5}] => {"a": 1, "b": 5}
      [{"subject": "a", "grade": 1}, {"subject": "a", "grade": 2}] => {"a": 1.5}
      [{"subject": "x", "grade": 0}, {"subject": "x", "grade": 0}, {"subject": "y", "grade": 6}] => {"x": 0, "y": 6}
    `,
  },
  {
    id: 'infill-first-repeated',
    kind: 'infill',
    segments: [
      `/** The first value that was already there before, null if all are different. */
function firstRepeated(values: number[]): number | null {
  const seen = new Set<number>();
  for (const value of values) {
    `,
      `
  }
  return null;
}
`,
    ],
    holes: [
      `if (seen.has(value)) return value;
    seen.add(value);`,
    ],
    functionName: 'firstRepeated',
    tests: cases`
      [1, 2, 1] => 1
      [] => null
      [1, 2, 3] => null
      [1, 2, 2, 1] => 2
      [0, 0] => 0
      [5, 4, 3, 4, 5] => 4
    `,
  },
  {
    id: 'infill-digital-root',
    kind: 'infill',
    segments: [
      `function digitalRoot(n: number): number {
  while (n > 9) {
    let sum = 0;
    while (n > 0) {
      sum += `,
      `;
      n = `,
      `;
    }
    n = sum;
  }
  return n;
}
`,
    ],
    holes: ['n % 10', 'Math.floor(n / 10)'],
    functionName: 'digitalRoot',
    tests: cases`
      16 => 7
      942 => 6
      0 => 0
      9 => 9
      10 => 1
      493193 => 2
    `,
  },
  {
    id: 'infill-initials',
    kind: 'infill',
    segments: [
      `function initials(fullName: string): string {
  `,
      `
  return parts.map((part) => part[0] + '.').join(' ');
}
`,
    ],
    holes: ["const parts = fullName.split(' ');"],
    functionName: 'initials',
    tests: cases`
      "Ada Lovelace" => "A. L."
      "Cher" => "C."
      "John Ronald Reuel Tolkien" => "J. R. R. T."
      "a b" => "a. b."
      "Alan Mathison Turing" => "A. M. T."
      "Grace Hopper" => "G. H."
    `,
  },
];
