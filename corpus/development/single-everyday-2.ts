import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const singleEveryday2: readonly DevelopmentTask[] = [
  {
    id: 'single-everyday-bytes',
    kind: 'single',
    prompt: `formatBytes(bytes: number): string
Below 1024 show "N B", below 1024*1024 "N KB", otherwise "N MB", N divided and rounded down to a whole number.`,
    functionName: 'formatBytes',
    solution: `function formatBytes(bytes: number): string {
  if (bytes < 1024) return bytes + ' B';
  if (bytes < 1024 * 1024) return Math.floor(bytes / 1024) + ' KB';
  return Math.floor(bytes / (1024 * 1024)) + ' MB';
}
`,
    tests: cases`
      0 => "0 B"
      1023 => "1023 B"
      1024 => "1 KB"
      1536 => "1 KB"
      1048575 => "1023 KB"
      1048576 => "1 MB"
      5368709120 => "5120 MB"
    `,
  },
  {
    id: 'single-everyday-feet-inches',
    kind: 'single',
    prompt: 'height in inches (whole number) to feet and inches, e.g. 70 becomes { feet: 5, inches: 10 }',
    functionName: null,
    solution: `function toFeetAndInches(total: number): { feet: number; inches: number } {
  return { feet: Math.floor(total / 12), inches: total % 12 };
}
`,
    tests: cases`
      70 => {"feet": 5, "inches": 10}
      0 => {"feet": 0, "inches": 0}
      12 => {"feet": 1, "inches": 0}
      11 => {"feet": 0, "inches": 11}
      73 => {"feet": 6, "inches": 1}
      120 => {"feet": 10, "inches": 0}
    `,
  },
  {
    id: 'single-everyday-fizzbuzz',
    kind: 'single',
    prompt: 'fizzbuzz from 1 to n as an array of strings',
    functionName: null,
    solution: `function fizzBuzz(n: number): string[] {
  const result: string[] = [];
  for (let i = 1; i <= n; i++) {
    if (i % 15 === 0) result.push('FizzBuzz');
    else if (i % 3 === 0) result.push('Fizz');
    else if (i % 5 === 0) result.push('Buzz');
    else result.push(String(i));
  }
  return result;
}
`,
    tests: cases`
      1 => ["1"]
      3 => ["1", "2", "Fizz"]
      5 => ["1", "2", "Fizz", "4", "Buzz"]
      0 => []
      2 => ["1", "2"]
      15 => ["1", "2", "Fizz", "4", "Buzz", "Fizz", "7", "8", "Fizz", "Buzz", "11", "Fizz", "13", "14", "FizzBuzz"]
    `,
  },
  {
    id: 'single-everyday-rock-paper-scissors',
    kind: 'single',
    prompt:
      'rock paper scissors: playRound(a, b) with "rock", "paper" or "scissors" returns "a" or "b" for whoever wins, "draw" otherwise',
    functionName: 'playRound',
    solution: `function playRound(a: string, b: string): string {
  if (a === b) return 'draw';
  const beats: Record<string, string> = { rock: 'scissors', scissors: 'paper', paper: 'rock' };
  return beats[a] === b ? 'a' : 'b';
}
`,
    tests: cases`
      "rock", "scissors" => "a"
      "scissors", "rock" => "b"
      "paper", "paper" => "draw"
      "paper", "rock" => "a"
      "paper", "scissors" => "b"
      "scissors", "paper" => "a"
      "rock", "paper" => "b"
    `,
  },
  {
    id: 'single-everyday-tic-tac-toe',
    kind: 'single',
    prompt:
      'tic tac toe board as array of 3 rows with "X", "O" or "". who has three in a row (rows, columns, diagonals)? return "X", "O" or null if nobody. theres never more than one winner',
    functionName: null,
    solution: `function winner(board: string[][]): string | null {
  const lines: string[][] = [...board];
  for (let i = 0; i < 3; i++) lines.push(board.map((row) => row[i]));
  lines.push(board.map((row, i) => row[i]), board.map((row, i) => row[2 - i]));
  for (const line of lines) {
    if (line[0] !== '' && line.every((cell) => cell === line[0])) return line[0];
  }
  return null;
}
`,
    tests: cases`
      [["X", "X", "X"], ["O", "O", ""], ["", "", ""]] => "X"
      [["", "", ""], ["", "", ""], ["", "", ""]] => null
      [["O", "X", ""], ["O", "X", ""], ["O", "", "X"]] => "O"
      [["X", "O", ""], ["O", "X", ""], ["", "", "X"]] => "X"
      [["X", "X", "O"], ["X", "O", ""], ["O", "", ""]] => "O"
      [["X", "O", "X"], ["X", "O", "O"], ["O", "X", "X"]] => null
      [["", "", "X"], ["O", "O", "X"], ["", "", "X"]] => "X"
    `,
  },
  {
    id: 'single-everyday-compound-interest',
    kind: 'single',
    prompt:
      'compound interest: principal, yearly rate in percent, number of years in this order. interest is added once a year, return the final amount (no rounding)',
    functionName: null,
    solution: `function compound(principal: number, rate: number, years: number): number {
  return principal * (1 + rate / 100) ** years;
}
`,
    tests: cases`
      1000, 10, 1 => 1100
      1000, 10, 2 => 1210
      500, 0, 10 => 500
      100, 5, 0 => 100
      200, 50, 2 => 450
      0, 7, 3 => 0
    `,
  },
  {
    id: 'single-everyday-discount',
    kind: 'single',
    prompt: `applyDiscount(priceInCents: number, percent: number): number
Price after the discount in cents, rounded down. A percent above 100 counts as 100, below 0 as 0.`,
    functionName: 'applyDiscount',
    solution: `function applyDiscount(priceInCents: number, percent: number): number {
  const p = Math.min(Math.max(percent, 0), 100);
  return Math.floor((priceInCents * (100 - p)) / 100);
}
`,
    tests: cases`
      1000, 10 => 900
      999, 50 => 499
      1000, 0 => 1000
      1000, 100 => 0
      1000, 150 => 0
      1000, -20 => 1000
      0, 30 => 0
    `,
  },
  {
    id: 'single-everyday-split-bill',
    kind: 'single',
    prompt:
      'We want to split a bill fairly. splitBill(cents: number, people: number): number[] - whole cents per person, the first ones pay one cent more if it does not divide evenly.',
    functionName: 'splitBill',
    solution: `function splitBill(cents: number, people: number): number[] {
  const base = Math.floor(cents / people);
  const extra = cents % people;
  return Array.from({ length: people }, (_, i) => (i < extra ? base + 1 : base));
}
`,
    tests: cases`
      100, 3 => [34, 33, 33]
      100, 2 => [50, 50]
      5, 5 => [1, 1, 1, 1, 1]
      2, 3 => [1, 1, 0]
      0, 2 => [0, 0]
      1001, 1 => [1001]
      11, 4 => [3, 3, 3, 2]
    `,
  },
  {
    id: 'single-everyday-distance',
    kind: 'single',
    prompt: 'distance between two points {x, y} and {x, y}',
    functionName: null,
    solution: `function distance(a: { x: number; y: number }, b: { x: number; y: number }): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
`,
    tests: cases`
      {"x": 0, "y": 0}, {"x": 3, "y": 4} => 5
      {"x": 1, "y": 1}, {"x": 1, "y": 1} => 0
      {"x": -1, "y": 0}, {"x": 1, "y": 0} => 2
      {"x": 0, "y": 5}, {"x": 0, "y": -5} => 10
      {"x": 2, "y": 3}, {"x": 10, "y": 9} => 10
      {"x": 0.5, "y": 0}, {"x": 0, "y": 0} => 0.5
    `,
  },
  {
    id: 'single-everyday-rect-overlap',
    kind: 'single',
    prompt:
      'overlap(a, b): do two axis aligned rectangles { x, y, width, height } overlap? touching edges doesnt count',
    functionName: 'overlap',
    solution: `interface Rect {
  x: number;
  y: number;
  width: number;
  height: number;
}

function overlap(a: Rect, b: Rect): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
`,
    tests: cases`
      {"x": 0, "y": 0, "width": 2, "height": 2}, {"x": 1, "y": 1, "width": 2, "height": 2} => true
      {"x": 0, "y": 0, "width": 2, "height": 2}, {"x": 2, "y": 0, "width": 2, "height": 2} => false
      {"x": 0, "y": 0, "width": 2, "height": 2}, {"x": 5, "y": 5, "width": 1, "height": 1} => false
      {"x": 0, "y": 0, "width": 10, "height": 10}, {"x": 2, "y": 2, "width": 1, "height": 1} => true
      {"x": 2, "y": 2, "width": 1, "height": 1}, {"x": 0, "y": 0, "width": 10, "height": 10} => true
      {"x": 0, "y": 0, "width": 2, "height": 2}, {"x": 0, "y": 2, "width": 2, "height": 2} => false
      {"x": -3, "y": -3, "width": 4, "height": 4}, {"x": 0, "y": 0, "width": 1, "height": 1} => true
      {"x": 2, "y": 0, "width": 2, "height": 2}, {"x": 0, "y": 0, "width": 2, "height": 2} => false
      {"x": 0, "y": 2, "width": 2, "height": 2}, {"x": 0, "y": 0, "width": 2, "height": 2} => false
    `,
  },
  {
    id: 'single-everyday-triangle',
    kind: 'single',
    prompt:
      'can three side lengths form a triangle? all positive and every two sides together longer than the third',
    functionName: null,
    solution: `function isTriangle(a: number, b: number, c: number): boolean {
  return a > 0 && b > 0 && c > 0 && a + b > c && a + c > b && b + c > a;
}
`,
    tests: cases`
      3, 4, 5 => true
      1, 2, 3 => false
      0, 1, 1 => false
      2, 2, 2 => true
      5, 1, 1 => false
      1, 5, 1 => false
      1, 1, 5 => false
      -3, 4, 5 => false
      3, 1, 2 => false
      1, 3, 2 => false
    `,
  },
  {
    id: 'single-everyday-polygon-area',
    kind: 'single',
    prompt:
      'polygonArea(points: [number, number][]): number with the shoelace formula, always positive, at least three points',
    functionName: 'polygonArea',
    solution: `function polygonArea(points: [number, number][]): number {
  let sum = 0;
  for (let i = 0; i < points.length; i++) {
    const [x1, y1] = points[i];
    const [x2, y2] = points[(i + 1) % points.length];
    sum += x1 * y2 - x2 * y1;
  }
  return Math.abs(sum) / 2;
}
`,
    tests: cases`
      [[0, 0], [2, 0], [2, 2], [0, 2]] => 4
      [[0, 0], [0, 2], [2, 2], [2, 0]] => 4
      [[0, 0], [4, 0], [0, 3]] => 6
      [[1, 1], [2, 2], [3, 3]] => 0
      [[-1, -1], [1, -1], [1, 1], [-1, 1]] => 4
      [[0, 0], [1, 0], [0, 1]] => 0.5
    `,
  },
  {
    id: 'single-everyday-power-of-two',
    kind: 'single',
    prompt: 'is n a power of two? (1, 2, 4, 8 ...) 0 and negative numbers arent',
    functionName: null,
    solution: `function isPowerOfTwo(n: number): boolean {
  return n > 0 && (n & (n - 1)) === 0;
}
`,
    tests: cases`
      1 => true
      2 => true
      3 => false
      0 => false
      -4 => false
      1024 => true
      1023 => false
    `,
  },
  {
    id: 'single-everyday-count-bits',
    kind: 'single',
    prompt: 'countBits(n): number of 1 bits of a non negative integer',
    functionName: 'countBits',
    solution: `function countBits(n: number): number {
  let count = 0;
  while (n > 0) {
    count += n % 2;
    n = Math.floor(n / 2);
  }
  return count;
}
`,
    tests: cases`
      0 => 0
      1 => 1
      7 => 3
      8 => 1
      255 => 8
      1023 => 10
      170 => 4
    `,
  },
  {
    id: 'single-everyday-single-number',
    kind: 'single',
    prompt: 'every number in the array appears twice except one, return that one (xor trick is fine)',
    functionName: null,
    solution: `function singleNumber(numbers: number[]): number {
  return numbers.reduce((acc, n) => acc ^ n, 0);
}
`,
    tests: cases`
      [2, 2, 1] => 1
      [4, 1, 2, 1, 2] => 4
      [7] => 7
      [0, 5, 5] => 0
      [-1, 3, 3] => -1
      [10, 20, 10, 30, 30] => 20
    `,
  },
];
