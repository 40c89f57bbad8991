import { cases } from './cases.js';
import type { EditTask } from './development-task.js';

export const editFixes2: readonly EditTask[] = [
  {
    id: 'edit-fixes-infinite-loop',
    kind: 'edit',
    change: 'fix',
    instruction:
      'hangs for some inputs, e.g. when the target is larger than everything. array is sorted ascending without duplicates, -1 when not found',
    original: `function binarySearch(items: number[], target: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if (items[mid] === target) return mid;
    if (items[mid] < target) low = mid;
    else high = mid - 1;
  }
  return -1;
}
`,
    solution: `function binarySearch(items: number[], target: number): number {
  let low = 0;
  let high = items.length - 1;
  while (low <= high) {
    const mid = Math.floor((low + high) / 2);
    if (items[mid] === target) return mid;
    if (items[mid] < target) low = mid + 1;
    else high = mid - 1;
  }
  return -1;
}
`,
    functionName: 'binarySearch',
    tests: cases`
      [], 1 => -1
      [1, 3, 5], 1 => 0
      [1, 3, 5], 3 => 1
      [1, 3, 5], 0 => -1
      [1, 3, 5], 5 => 2
      [1, 3, 5, 7], 9 => -1
    `,
  },
  {
    id: 'edit-fixes-last-group',
    kind: 'edit',
    change: 'fix',
    instruction: 'the last run is missing: runs("aab") should be ["aa", "b"]. and runs("") should be []',
    original: `function runs(text: string): string[] {
  const result: string[] = [];
  let current = '';
  for (const c of text) {
    if (current !== '' && current[0] !== c) {
      result.push(current);
      current = '';
    }
    current += c;
  }
  return result;
}
`,
    solution: `function runs(text: string): string[] {
  const result: string[] = [];
  let current = '';
  for (const c of text) {
    if (current !== '' && current[0] !== c) {
      result.push(current);
      current = '';
    }
    current += c;
  }
  if (current !== '') result.push(current);
  return result;
}
`,
    functionName: 'runs',
    tests: cases`
      "aab" => ["aa", "b"]
      "" => []
      "a" => ["a"]
      "abc" => ["a", "b", "c"]
      "zzz" => ["zzz"]
      "aabbaa" => ["aa", "bb", "aa"]
    `,
  },
  {
    id: 'edit-fixes-even-median',
    kind: 'edit',
    change: 'fix',
    instruction: 'for an even number of values the median has to be the mean of the two middle ones',
    original: `function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)];
}
`,
    solution: `function median(values: number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  if (sorted.length % 2 === 0) return (sorted[middle - 1] + sorted[middle]) / 2;
  return sorted[middle];
}
`,
    functionName: 'median',
    tests: cases`
      [1, 2, 3, 4] => 2.5
      [1, 2, 3] => 2
      [5] => 5
      [10, 2] => 6
      [3, 3, 1, 1] => 2
      [9, 1, 5] => 5
    `,
  },
  {
    id: 'edit-fixes-missing-return',
    kind: 'edit',
    change: 'fix',
    instruction: 'negative numbers come back as undefined. They should be "negative".',
    original: `function classify(n: number): string {
  if (n > 0) {
    return 'positive';
  }
  if (n === 0) {
    return 'zero';
  }
  return undefined as any;
}
`,
    solution: `function classify(n: number): string {
  if (n > 0) {
    return 'positive';
  }
  if (n === 0) {
    return 'zero';
  }
  return 'negative';
}
`,
    functionName: 'classify',
    tests: cases`
      -1 => "negative"
      0 => "zero"
      1 => "positive"
      -0.5 => "negative"
      99 => "positive"
      -100 => "negative"
    `,
  },
  {
    id: 'edit-fixes-discount-direction',
    kind: 'edit',
    change: 'fix',
    instruction: 'priceAfterDiscount(200, 10) returns 20, expected 180',
    original: `function priceAfterDiscount(price: number, percent: number): number {
  return (price * percent) / 100;
}
`,
    solution: `function priceAfterDiscount(price: number, percent: number): number {
  return price - (price * percent) / 100;
}
`,
    functionName: 'priceAfterDiscount',
    tests: cases`
      200, 10 => 180
      100, 0 => 100
      50, 100 => 0
      80, 25 => 60
      0, 50 => 0
      10, 50 => 5
    `,
  },
  {
    id: 'edit-fixes-month-padding',
    kind: 'edit',
    change: 'fix',
    instruction: 'isoDate(2024, 3, 7) → "2024-3-7" but it must be "2024-03-07"',
    original: `function isoDate(year: number, month: number, day: number): string {
  return year + '-' + month + '-' + day;
}
`,
    solution: `function isoDate(year: number, month: number, day: number): string {
  return year + '-' + String(month).padStart(2, '0') + '-' + String(day).padStart(2, '0');
}
`,
    functionName: 'isoDate',
    tests: cases`
      2024, 3, 7 => "2024-03-07"
      2024, 12, 31 => "2024-12-31"
      1999, 10, 1 => "1999-10-01"
      2000, 1, 15 => "2000-01-15"
      2023, 9, 9 => "2023-09-09"
      2010, 11, 11 => "2010-11-11"
    `,
  },
  {
    id: 'edit-fixes-overlap-condition',
    kind: 'edit',
    change: 'fix',
    instruction: 'overlaps([1, 10], [3, 4]) is false, thats wrong. intervals that only touch dont overlap',
    original: `function overlaps(a: [number, number], b: [number, number]): boolean {
  return (b[0] > a[0] && b[0] < a[1] && b[1] > a[1]) || (a[0] > b[0] && a[0] < b[1] && a[1] > b[1]);
}
`,
    solution: `function overlaps(a: [number, number], b: [number, number]): boolean {
  return a[0] < b[1] && b[0] < a[1];
}
`,
    functionName: 'overlaps',
    tests: cases`
      [1, 10], [3, 4] => true
      [3, 4], [1, 10] => true
      [1, 2], [2, 3] => false
      [1, 3], [2, 4] => true
      [2, 4], [1, 3] => true
      [1, 2], [5, 6] => false
      [1, 2], [1, 2] => true
      [2, 3], [1, 2] => false
    `,
  },
  {
    id: 'edit-fixes-shared-rows',
    kind: 'edit',
    change: 'fix',
    instruction:
      'i call emptyGrid(2, 2) and the marks show up in every row: it should only put 1 on the diagonal. output for 2, 2 must be [[1, 0], [0, 1]]',
    original: `function emptyGrid(rows: number, columns: number): number[][] {
  const grid = new Array(rows).fill(new Array(columns).fill(0));
  for (let i = 0; i < rows && i < columns; i++) grid[i][i] = 1;
  return grid;
}
`,
    solution: `function emptyGrid(rows: number, columns: number): number[][] {
  const grid = Array.from({ length: rows }, () => new Array(columns).fill(0));
  for (let i = 0; i < rows && i < columns; i++) grid[i][i] = 1;
  return grid;
}
`,
    functionName: 'emptyGrid',
    tests: cases`
      2, 2 => [[1, 0], [0, 1]]
      1, 1 => [[1]]
      0, 0 => []
      1, 3 => [[1, 0, 0]]
      3, 1 => [[1], [0], [0]]
      2, 3 => [[1, 0, 0], [0, 1, 0]]
    `,
  },
  {
    id: 'edit-fixes-gcd-order',
    kind: 'edit',
    change: 'fix',
    instruction: 'lcm(4, 6) returns 24, the least common multiple is 12',
    original: `function lcm(a: number, b: number): number {
  return a * b;
}
`,
    solution: `function lcm(a: number, b: number): number {
  let x = a;
  let y = b;
  while (y !== 0) [x, y] = [y, x % y];
  return (a * b) / x;
}
`,
    functionName: 'lcm',
    tests: cases`
      4, 6 => 12
      3, 5 => 15
      7, 7 => 7
      1, 9 => 9
      10, 5 => 10
      12, 18 => 36
    `,
  },
  {
    id: 'edit-fixes-contains-name',
    kind: 'edit',
    change: 'fix',
    instruction: 'always returns false, even if the user is in the list',
    original: `function hasUser(users: { name: string }[], name: string): boolean {
  users.forEach((user) => {
    if (user.name === name) return true;
  });
  return false;
}
`,
    solution: `function hasUser(users: { name: string }[], name: string): boolean {
  return users.some((user) => user.name === name);
}
`,
    functionName: 'hasUser',
    tests: cases`
      [{"name": "a"}], "a" => true
      [], "a" => false
      [{"name": "a"}], "b" => false
      [{"name": "a"}, {"name": "b"}], "b" => true
      [{"name": "A"}], "a" => false
      [{"name": ""}], "" => true
    `,
  },
  {
    id: 'edit-fixes-early-return',
    kind: 'edit',
    change: 'fix',
    instruction:
      'allPositive([1, -1]) is true, that cant be right. It should be true only if every number is > 0 (and for an empty array)',
    original: `function allPositive(numbers: number[]): boolean {
  for (const n of numbers) {
    if (n > 0) return true;
  }
  return false;
}
`,
    solution: `function allPositive(numbers: number[]): boolean {
  for (const n of numbers) {
    if (n <= 0) return false;
  }
  return true;
}
`,
    functionName: 'allPositive',
    tests: cases`
      [1, -1] => false
      [] => true
      [1, 2] => true
      [0] => false
      [-1, 1] => false
      [5] => true
    `,
  },
  {
    id: 'edit-fixes-index-skips',
    kind: 'edit',
    change: 'fix',
    instruction: 'removeNegatives([-1, -2, 3]) leaves the -2 in there',
    original: `function removeNegatives(numbers: number[]): number[] {
  const result = [...numbers];
  for (let i = 0; i < result.length; i++) {
    if (result[i] < 0) result.splice(i, 1);
  }
  return result;
}
`,
    solution: `function removeNegatives(numbers: number[]): number[] {
  return numbers.filter((n) => n >= 0);
}
`,
    functionName: 'removeNegatives',
    tests: cases`
      [-1, -2, 3] => [3]
      [] => []
      [1, 2] => [1, 2]
      [-1] => []
      [0, -1, -1, -1, 4] => [0, 4]
      [-5, 5, -5, 5] => [5, 5]
    `,
  },
  {
    id: 'edit-fixes-average-by-group',
    kind: 'edit',
    change: 'fix',
    instruction: 'the means are wrong, it divides by the number of all players and not by those of the team',
    original: `function meanPerTeam(players: { team: string; points: number }[]): Record<string, number> {
  const totals: Record<string, number> = {};
  for (const { team, points } of players) {
    totals[team] = (totals[team] ?? 0) + points;
  }
  for (const team of Object.keys(totals)) {
    totals[team] = totals[team] / players.length;
  }
  return totals;
}
`,
    solution: `function meanPerTeam(players: { team: string; points: number }[]): Record<string, number> {
  const totals: Record<string, number> = {};
  const counts: Record<string, number> = {};
  for (const { team, points } of players) {
    totals[team] = (totals[team] ?? 0) + points;
    counts[team] = (counts[team] ?? 0) + 1;
  }
  for (const team of Object.keys(totals)) {
    totals[team] = totals[team] / counts[team];
  }
  return totals;
}
`,
    functionName: 'meanPerTeam',
    tests: cases`
      [{"team": "a", "points": 2}, {"team": "b", "points": 6}] => {"a": 2, "b": 6}
      [] => {}
      [{"team": "a", "points": 2}, {"team": "a", "points": 4}] => {"a": 3}
      [{"team": "x", "points": 9}] => {"x": 9}
      [{"team": "a", "points": 1}, {"team": "a", "points": 2}, {"team": "b", "points": 10}] => {"a": 1.5, "b": 10}
      [{"team": "a", "points": 0}, {"team": "b", "points": 1}] => {"a": 0, "b": 1}
    `,
  },
  {
    id: 'edit-fixes-age-birthday',
    kind: 'edit',
    change: 'fix',
    instruction: 'age is one too high before the birthday in that year (fix it, same parameters)',
    original: `function age(birthYear: number, birthMonth: number, birthDay: number, year: number, month: number, day: number): number {
  return year - birthYear;
}
`,
    solution: `function age(birthYear: number, birthMonth: number, birthDay: number, year: number, month: number, day: number): number {
  const hadBirthday = month > birthMonth || (month === birthMonth && day >= birthDay);
  return hadBirthday ? year - birthYear : year - birthYear - 1;
}
`,
    functionName: 'age',
    tests: cases`
      2000, 6, 15, 2020, 6, 14 => 19
      2000, 6, 15, 2020, 6, 15 => 20
      2000, 6, 15, 2020, 7, 1 => 20
      2000, 6, 15, 2020, 5, 30 => 19
      1999, 12, 31, 2000, 1, 1 => 0
      1980, 1, 1, 2024, 12, 31 => 44
    `,
  },
];
