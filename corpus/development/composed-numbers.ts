import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const composedNumbers: readonly DevelopmentTask[] = [
  {
    id: 'composed-numbers-sum-even-squares',
    kind: 'composed',
    prompt: `sumOfEvenSquares(numbers: number[]): number
Sum of the squares of the even numbers.`,
    functionName: 'sumOfEvenSquares',
    solution: `function sumOfEvenSquares(numbers: number[]): number {
  return numbers.filter((n) => n % 2 === 0).reduce((sum, n) => sum + n * n, 0);
}
`,
    tests: cases`
      [1, 2, 3, 4] => 20
      [] => 0
      [1, 3] => 0
      [-2] => 4
      [0, 6] => 36
      [10, 5, -4] => 116
    `,
  },
  {
    id: 'composed-numbers-average-without-extremes',
    kind: 'composed',
    prompt:
      'drop the lowest and the highest value (one of each) and average the rest. less than 3 scores → 0',
    functionName: null,
    solution: `function trimmedMean(scores: number[]): number {
  if (scores.length < 3) return 0;
  const rest = [...scores].sort((a, b) => a - b).slice(1, -1);
  return rest.reduce((sum, score) => sum + score, 0) / rest.length;
}
`,
    tests: cases`
      [1, 2, 3] => 2
      [] => 0
      [5, 6] => 0
      [10, 1, 4, 6] => 5
      [5, 5, 5, 5] => 5
      [100, 9, 10, 11] => 10.5
    `,
  },
  {
    id: 'composed-numbers-primes-up-to',
    kind: 'composed',
    prompt: 'all prime numbers up to n (inclusive) and their sum, as { primes, sum }',
    functionName: null,
    solution: `function primesUpTo(n: number): { primes: number[]; sum: number } {
  const primes: number[] = [];
  let sum = 0;
  for (let i = 2; i <= n; i++) {
    if (primes.every((p) => i % p !== 0)) {
      primes.push(i);
      sum += i;
    }
  }
  return { primes, sum };
}
`,
    tests: cases`
      10 => {"primes": [2, 3, 5, 7], "sum": 17}
      1 => {"primes": [], "sum": 0}
      2 => {"primes": [2], "sum": 2}
      0 => {"primes": [], "sum": 0}
      13 => {"primes": [2, 3, 5, 7, 11, 13], "sum": 41}
      20 => {"primes": [2, 3, 5, 7, 11, 13, 17, 19], "sum": 77}
    `,
  },
  {
    id: 'composed-numbers-normalize',
    kind: 'composed',
    prompt:
      'normalize(values: number[]): scale to 0..1 so that the smallest becomes 0 and the biggest 1. if all values are equal return all zeros, empty stays empty',
    functionName: 'normalize',
    solution: `function normalize(values: number[]): number[] {
  const min = Math.min(...values);
  const max = Math.max(...values);
  return values.map((value) => (max === min ? 0 : (value - min) / (max - min)));
}
`,
    tests: cases`
      [0, 5, 10] => [0, 0.5, 1]
      [] => []
      [3, 3] => [0, 0]
      [7] => [0]
      [-1, 1, 0] => [0, 1, 0.5]
      [10, 20, 15, 40] => [0, 0.3333333333333333, 0.16666666666666666, 1]
    `,
  },
  {
    id: 'composed-numbers-moving-average',
    kind: 'composed',
    prompt:
      'moving average over a window of k values. only full windows, so the result has length n-k+1 and is empty if there arent enough numbers. args numbers, k',
    functionName: null,
    solution: `function movingAverage(numbers: number[], k: number): number[] {
  const result: number[] = [];
  for (let i = 0; i + k <= numbers.length; i++) {
    const sum = numbers.slice(i, i + k).reduce((total, n) => total + n, 0);
    result.push(sum / k);
  }
  return result;
}
`,
    tests: cases`
      [1, 2, 3, 4], 2 => [1.5, 2.5, 3.5]
      [], 2 => []
      [1], 2 => []
      [4, 8], 2 => [6]
      [1, 2, 3], 1 => [1, 2, 3]
      [3, 6, 9, 12], 3 => [6, 9]
    `,
  },
  {
    id: 'composed-numbers-top-distinct',
    kind: 'composed',
    prompt: 'topDistinct(numbers, n): the n largest different values, largest first',
    functionName: 'topDistinct',
    solution: `function topDistinct(numbers: number[], n: number): number[] {
  return [...new Set(numbers)].sort((a, b) => b - a).slice(0, n);
}
`,
    tests: cases`
      [5, 1, 5, 9, 3], 2 => [9, 5]
      [], 3 => []
      [1, 1, 1], 2 => [1]
      [10, 9, 100], 1 => [100]
      [1, 2], 0 => []
      [-1, -2, -1, 0], 3 => [0, -1, -2]
    `,
  },
  {
    id: 'composed-numbers-count-in-range',
    kind: 'composed',
    prompt:
      'count how many numbers of a list lie between low and high (both included) and are odd. parameters: numbers, low, high',
    functionName: null,
    solution: `function countOddBetween(numbers: number[], low: number, high: number): number {
  return numbers.filter((n) => n >= low && n <= high && n % 2 !== 0).length;
}
`,
    tests: cases`
      [1, 2, 3, 4, 5], 2, 5 => 2
      [], 0, 10 => 0
      [1, 3, 5], 1, 5 => 3
      [2, 4], 0, 10 => 0
      [-3, -1, 1], -3, 0 => 2
      [7, 9, 11], 8, 10 => 1
    `,
  },
  {
    id: 'composed-numbers-std-dev',
    kind: 'composed',
    prompt:
      'standardDeviation(values: number[]): number - population standard deviation (divide by n), 0 for an empty array',
    functionName: 'standardDeviation',
    solution: `function standardDeviation(values: number[]): number {
  if (values.length === 0) return 0;
  const mean = values.reduce((sum, v) => sum + v, 0) / values.length;
  const variance = values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / values.length;
  return Math.sqrt(variance);
}
`,
    tests: cases`
      [2, 4, 4, 4, 5, 5, 7, 9] => 2
      [] => 0
      [5] => 0
      [1, 3] => 1
      [0, 0, 0] => 0
      [-3, 3] => 3
    `,
  },
  {
    id: 'composed-numbers-digits-product-until',
    kind: 'composed',
    prompt:
      'multiply the digits of a number until only one digit is left and count the rounds: 39 → 27 → 14 → 4 takes 3. n >= 0',
    functionName: null,
    solution: `function multiplicativePersistence(n: number): number {
  let rounds = 0;
  while (n >= 10) {
    n = String(n).split('').reduce((product, digit) => product * Number(digit), 1);
    rounds++;
  }
  return rounds;
}
`,
    tests: cases`
      39 => 3
      4 => 0
      10 => 1
      999 => 4
      0 => 0
      25 => 2
    `,
  },
  {
    id: 'composed-numbers-grade-letters',
    kind: 'composed',
    prompt:
      'exam points 0-100 to letters: 90 and more A, 80 B, 70 C, 60 D, else F. input is an array of points, output how many of each letter, only letters that occur',
    functionName: null,
    solution: `function gradeCounts(points: number[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const p of points) {
    const letter = p >= 90 ? 'A' : p >= 80 ? 'B' : p >= 70 ? 'C' : p >= 60 ? 'D' : 'F';
    counts[letter] = (counts[letter] ?? 0) + 1;
  }
  return counts;
}
`,
    tests: cases`
      [95, 85, 75, 65, 10] => {"A": 1, "B": 1, "C": 1, "D": 1, "F": 1}
      [] => {}
      [90, 100] => {"A": 2}
      [89, 80] => {"B": 2}
      [59, 60] => {"F": 1, "D": 1}
      [0, 0, 70] => {"F": 2, "C": 1}
    `,
  },
  {
    id: 'composed-numbers-interest-years',
    kind: 'composed',
    prompt:
      'How many full years until my savings have at least doubled? yearsToDouble(ratePercent: number): number, yearly compound interest, rate is positive',
    functionName: 'yearsToDouble',
    solution: `function yearsToDouble(ratePercent: number): number {
  let value = 1;
  let years = 0;
  while (value < 2) {
    value *= 1 + ratePercent / 100;
    years++;
  }
  return years;
}
`,
    tests: cases`
      100 => 1
      50 => 2
      10 => 8
      7 => 11
      200 => 1
      25 => 4
    `,
  },
  {
    id: 'composed-numbers-coins-change',
    kind: 'composed',
    prompt:
      'makeChange(cents: number): object with the number of coins for 25, 10, 5 and 1 cents (greedy, largest first), only coins which are used. { 25: 2, 1: 3 } for 53',
    functionName: 'makeChange',
    solution: `function makeChange(cents: number): Record<number, number> {
  const result: Record<number, number> = {};
  for (const coin of [25, 10, 5, 1]) {
    const count = Math.floor(cents / coin);
    if (count > 0) result[coin] = count;
    cents %= coin;
  }
  return result;
}
`,
    tests: cases`
      53 => {"25": 2, "1": 3}
      0 => {}
      41 => {"25": 1, "10": 1, "5": 1, "1": 1}
      100 => {"25": 4}
      4 => {"1": 4}
      30 => {"25": 1, "5": 1}
    `,
  },
  {
    id: 'composed-numbers-matrix-max-row',
    kind: 'composed',
    prompt:
      'in a 2d array of numbers find the index of the row with the biggest sum. first one if equal, -1 if there are no rows',
    functionName: null,
    solution: `function maxRow(matrix: number[][]): number {
  let best = -1;
  let bestSum = -Infinity;
  for (let i = 0; i < matrix.length; i++) {
    const sum = matrix[i].reduce((total, n) => total + n, 0);
    if (sum > bestSum) {
      best = i;
      bestSum = sum;
    }
  }
  return best;
}
`,
    tests: cases`
      [[1, 2], [5, 5], [3, 3]] => 1
      [] => -1
      [[0]] => 0
      [[1, 1], [2]] => 0
      [[-5], [-2], [-9]] => 1
      [[1], [1, 1], [1, 1, 1]] => 2
    `,
  },
  {
    id: 'composed-numbers-date-sort',
    kind: 'composed',
    prompt:
      'sortDates(dates: string[]) - dates come as "DD.MM.YYYY", return them as "YYYY-MM-DD" in ascending order',
    functionName: 'sortDates',
    solution: `function sortDates(dates: string[]): string[] {
  return dates.map((date) => date.split('.').reverse().join('-')).sort();
}
`,
    tests: cases`
      ["01.02.2023", "15.01.2023"] => ["2023-01-15", "2023-02-01"]
      [] => []
      ["31.12.1999"] => ["1999-12-31"]
      ["01.01.2024", "31.12.2023"] => ["2023-12-31", "2024-01-01"]
      ["05.05.2020", "05.05.2019", "04.05.2020"] => ["2019-05-05", "2020-05-04", "2020-05-05"]
      ["10.10.2010", "10.10.2010"] => ["2010-10-10", "2010-10-10"]
    `,
  },
  {
    id: 'composed-numbers-longest-increasing-run',
    kind: 'composed',
    prompt:
      'length of the longest stretch of consecutive elements where each one is bigger than the one before',
    functionName: null,
    solution: `function longestIncreasingRun(numbers: number[]): number {
  let best = 0;
  let current = 0;
  for (let i = 0; i < numbers.length; i++) {
    current = i > 0 && numbers[i] > numbers[i - 1] ? current + 1 : 1;
    best = Math.max(best, current);
  }
  return best;
}
`,
    tests: cases`
      [1, 2, 3, 1, 2] => 3
      [] => 0
      [5] => 1
      [3, 2, 1] => 1
      [1, 1, 1] => 1
      [9, 1, 2, 3, 4, 0] => 4
    `,
  },
  {
    id: 'composed-numbers-temperature-summary',
    kind: 'composed',
    prompt:
      'temps in celsius for a week, e.g. [20, 25, 18]. summarize(temps) → { min, max, mean } with mean rounded to one decimal; null for an empty list',
    functionName: 'summarize',
    solution: `function summarize(temps: number[]): { min: number; max: number; mean: number } | null {
  if (temps.length === 0) return null;
  const mean = temps.reduce((sum, t) => sum + t, 0) / temps.length;
  return { min: Math.min(...temps), max: Math.max(...temps), mean: Math.round(mean * 10) / 10 };
}
`,
    tests: cases`
      [20, 25, 18] => {"min": 18, "max": 25, "mean": 21}
      [] => null
      [5] => {"min": 5, "max": 5, "mean": 5}
      [1, 2, 2] => {"min": 1, "max": 2, "mean": 1.7}
      [-3, 3] => {"min": -3, "max": 3, "mean": 0}
      [10, 11, 11] => {"min": 10, "max": 11, "mean": 10.7}
    `,
  },
  {
    id: 'composed-numbers-points-near-origin',
    kind: 'composed',
    prompt:
      'closestPoints(points: [number, number][], k: number): the k points nearest to (0, 0), nearest first. distances are all different',
    functionName: 'closestPoints',
    solution: `function closestPoints(points: [number, number][], k: number): [number, number][] {
  return [...points].sort((a, b) => a[0] ** 2 + a[1] ** 2 - (b[0] ** 2 + b[1] ** 2)).slice(0, k);
}
`,
    tests: cases`
      [[3, 4], [1, 1], [0, 2]], 2 => [[1, 1], [0, 2]]
      [], 3 => []
      [[5, 5]], 2 => [[5, 5]]
      [[-1, 0], [0, -3]], 1 => [[-1, 0]]
      [[2, 2], [0, 1]], 0 => []
      [[10, 0], [0, 0], [-5, 5]], 3 => [[0, 0], [-5, 5], [10, 0]]
      [[4, 0], [3, 1], [1, 2]], 3 => [[1, 2], [3, 1], [4, 0]]
    `,
  },
  {
    id: 'composed-numbers-binary-ones-sort',
    kind: 'composed',
    prompt:
      'sort integers (>= 0) by the number of 1 bits in binary, smaller number first when equal. sortByBits(numbers: number[]): number[]',
    functionName: 'sortByBits',
    solution: `function sortByBits(numbers: number[]): number[] {
  const bits = (n: number): number => n.toString(2).split('1').length - 1;
  return [...numbers].sort((a, b) => bits(a) - bits(b) || a - b);
}
`,
    tests: cases`
      [7, 8, 3, 1] => [1, 8, 3, 7]
      [] => []
      [0, 1, 2, 4] => [0, 1, 2, 4]
      [5, 3] => [3, 5]
      [15, 16] => [16, 15]
      [10, 100, 1000, 10000] => [10, 100, 10000, 1000]
    `,
  },
];
