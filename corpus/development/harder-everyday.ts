import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const harderEveryday: readonly DevelopmentTask[] = [
  {
    id: 'harder-everyday-deep-equal',
    kind: 'harder',
    prompt:
      'deepEqual(a: unknown, b: unknown): boolean for JSON values (null, booleans, numbers, strings, arrays, plain objects). key order doesnt matter',
    functionName: 'deepEqual',
    solution: `function deepEqual(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const x = a as Record<string, unknown>;
  const y = b as Record<string, unknown>;
  const keys = Object.keys(x);
  if (keys.length !== Object.keys(y).length) return false;
  return keys.every((key) => key in y && deepEqual(x[key], y[key]));
}
`,
    tests: cases`
      {"a": 1, "b": [1, 2]}, {"b": [1, 2], "a": 1} => true
      [1, 2], [2, 1] => false
      null, null => true
      null, {} => false
      {"a": 1}, {"a": 1, "b": 2} => false
      [], {} => false
      {"a": {"b": {"c": null}}}, {"a": {"b": {"c": null}}} => true
      1, "1" => false
    `,
  },
  {
    id: 'harder-everyday-flatten-object',
    kind: 'harder',
    prompt:
      'flattenObject turns nested objects into one level with dotted keys: { a: { b: 1, c: { d: 2 } }, e: 3 } -> { "a.b": 1, "a.c.d": 2, "e": 3 }. Arrays and null are kept as values. An empty nested object disappears.',
    functionName: 'flattenObject',
    solution: `function flattenObject(obj: Record<string, unknown>): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(obj)) {
    if (value !== null && typeof value === 'object' && !Array.isArray(value)) {
      const inner = flattenObject(value as Record<string, unknown>);
      for (const [rest, leaf] of Object.entries(inner)) result[key + '.' + rest] = leaf;
    } else {
      result[key] = value;
    }
  }
  return result;
}
`,
    tests: cases`
      {"a": {"b": 1, "c": {"d": 2}}, "e": 3} => {"a.b": 1, "a.c.d": 2, "e": 3}
      {} => {}
      {"a": 1} => {"a": 1}
      {"a": [1, {"b": 2}]} => {"a": [1, {"b": 2}]}
      {"a": {}, "b": null} => {"b": null}
      {"x": {"y": {"z": "deep"}}} => {"x.y.z": "deep"}
    `,
  },
  {
    id: 'harder-everyday-flatten-deep',
    kind: 'harder',
    prompt: 'flatten an array thats nested to any depth without using .flat()',
    functionName: null,
    solution: `function flattenDeep(items: unknown[]): unknown[] {
  const result: unknown[] = [];
  for (const item of items) {
    if (Array.isArray(item)) result.push(...flattenDeep(item));
    else result.push(item);
  }
  return result;
}
`,
    tests: cases`
      [1, [2, [3, [4]]]] => [1, 2, 3, 4]
      [] => []
      [[], [[]]] => []
      [1, 2] => [1, 2]
      [[["a"]], "b"] => ["a", "b"]
      [[1, [2]], [[3], 4], 5] => [1, 2, 3, 4, 5]
    `,
  },
  {
    id: 'harder-everyday-build-tree',
    kind: 'harder',
    prompt:
      'comments come flat: { id: number; parent: number | null; text: string }. buildTree(comments) should return the top level ones (parent null) as { id, text, children } with children nested the same way, in input order',
    functionName: 'buildTree',
    solution: `interface Comment {
  id: number;
  parent: number | null;
  text: string;
}

interface TreeNode {
  id: number;
  text: string;
  children: TreeNode[];
}

function buildTree(comments: Comment[]): TreeNode[] {
  const below = (parent: number | null): TreeNode[] =>
    comments
      .filter((comment) => comment.parent === parent)
      .map((comment) => ({ id: comment.id, text: comment.text, children: below(comment.id) }));
  return below(null);
}
`,
    tests: cases`
      [{"id": 1, "parent": null, "text": "a"}, {"id": 2, "parent": 1, "text": "b"}] => [{"id": 1, "text": "a", "children": [{"id": 2, "text": "b", "children": []}]}]
      [] => []
      [{"id": 1, "parent": null, "text": "x"}] => [{"id": 1, "text": "x", "children": []}]
      [{"id": 3, "parent": null, "text": "c"}, {"id": 1, "parent": null, "text": "a"}] => [{"id": 3, "text": "c", "children": []}, {"id": 1, "text": "a", "children": []}]
      [{"id": 2, "parent": 1, "text": "b"}, {"id": 1, "parent": null, "text": "a"}, {"id": 3, "parent": 2, "text": "c"}] => [{"id": 1, "text": "a", "children": [{"id": 2, "text": "b", "children": [{"id": 3, "text": "c", "children": []}]}]}]
      [{"id": 1, "parent": null, "text": "a"}, {"id": 2, "parent": 1, "text": "b"}, {"id": 3, "parent": 1, "text": "c"}] => [{"id": 1, "text": "a", "children": [{"id": 2, "text": "b", "children": []}, {"id": 3, "text": "c", "children": []}]}]
    `,
  },
  {
    id: 'harder-everyday-meeting-rooms',
    kind: 'harder',
    prompt: `roomsNeeded(meetings: { start: number; end: number }[]): number
Minimum number of meeting rooms so that no meetings in one room overlap. A meeting that starts when another ends can use its room.`,
    functionName: 'roomsNeeded',
    solution: `function roomsNeeded(meetings: { start: number; end: number }[]): number {
  let most = 0;
  for (const { start } of meetings) {
    const running = meetings.filter((m) => m.start <= start && start < m.end).length;
    most = Math.max(most, running);
  }
  return most;
}
`,
    tests: cases`
      [{"start": 0, "end": 30}, {"start": 5, "end": 10}, {"start": 15, "end": 20}] => 2
      [] => 0
      [{"start": 1, "end": 2}, {"start": 2, "end": 3}] => 1
      [{"start": 9, "end": 10}] => 1
      [{"start": 1, "end": 5}, {"start": 2, "end": 6}, {"start": 3, "end": 7}] => 3
      [{"start": 7, "end": 8}, {"start": 1, "end": 10}, {"start": 8, "end": 9}] => 2
    `,
  },
  {
    id: 'harder-everyday-days-between',
    kind: 'harder',
    prompt:
      'number of days between two dates given as year, month, day, so six number arguments: daysBetween(y1, m1, d1, y2, m2, d2). negative if the second date is earlier. leap years matter',
    functionName: 'daysBetween',
    solution: `function daysBetween(y1: number, m1: number, d1: number, y2: number, m2: number, d2: number): number {
  return (Date.UTC(y2, m2 - 1, d2) - Date.UTC(y1, m1 - 1, d1)) / 86400000;
}
`,
    tests: cases`
      2024, 1, 1, 2024, 1, 2 => 1
      2024, 2, 28, 2024, 3, 1 => 2
      2023, 2, 28, 2023, 3, 1 => 1
      2020, 5, 5, 2020, 5, 5 => 0
      2024, 1, 1, 2023, 1, 1 => -365
      2000, 1, 1, 2001, 1, 1 => 366
      2023, 12, 31, 2024, 1, 1 => 1
    `,
  },
  {
    id: 'harder-everyday-add-days',
    kind: 'harder',
    prompt:
      'add a number of days (0 or more) to a date. input year, month, day, days; output { year, month, day }. think of leap years',
    functionName: null,
    solution: `function addDays(
  year: number,
  month: number,
  day: number,
  days: number,
): { year: number; month: number; day: number } {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
`,
    tests: cases`
      2024, 1, 30, 3 => {"year": 2024, "month": 2, "day": 2}
      2024, 2, 28, 1 => {"year": 2024, "month": 2, "day": 29}
      2023, 2, 28, 1 => {"year": 2023, "month": 3, "day": 1}
      2023, 12, 31, 1 => {"year": 2024, "month": 1, "day": 1}
      2020, 6, 15, 0 => {"year": 2020, "month": 6, "day": 15}
      2023, 1, 1, 365 => {"year": 2024, "month": 1, "day": 1}
      2024, 1, 1, 365 => {"year": 2024, "month": 12, "day": 31}
    `,
  },
  {
    id: 'harder-everyday-run-length-decode',
    kind: 'harder',
    prompt:
      'decode("3[ab]2[c]") = "abababcc", and its nested: "2[a3[b]]" = "abbbabbb". letters outside brackets are kept once',
    functionName: 'decode',
    solution: `function decode(text: string): string {
  const stack: { count: number; before: string }[] = [];
  let current = '';
  let digits = '';
  for (const c of text) {
    if (c >= '0' && c <= '9') {
      digits += c;
    } else if (c === '[') {
      stack.push({ count: Number(digits), before: current });
      current = '';
      digits = '';
    } else if (c === ']') {
      const { count, before } = stack.pop() as { count: number; before: string };
      current = before + current.repeat(count);
    } else {
      current += c;
    }
  }
  return current;
}
`,
    tests: cases`
      "3[ab]2[c]" => "abababcc"
      "2[a3[b]]" => "abbbabbb"
      "" => ""
      "abc" => "abc"
      "10[x]" => "xxxxxxxxxx"
      "x2[y]z" => "xyyz"
    `,
  },
  {
    id: 'harder-everyday-robot-moves',
    kind: 'harder',
    prompt:
      'robot on a grid, starts at (0, 0) facing north. finalPosition(commands): F one step forward, L and R turn 90 degrees. north is y+1, east is x+1. returns { x, y, facing } with facing "N", "E", "S" or "W"',
    functionName: 'finalPosition',
    solution: `function finalPosition(commands: string): { x: number; y: number; facing: string } {
  const steps = [
    [0, 1],
    [1, 0],
    [0, -1],
    [-1, 0],
  ];
  let x = 0;
  let y = 0;
  let direction = 0;
  for (const command of commands) {
    if (command === 'L') direction = (direction + 3) % 4;
    else if (command === 'R') direction = (direction + 1) % 4;
    else {
      x += steps[direction][0];
      y += steps[direction][1];
    }
  }
  return { x, y, facing: 'NESW'[direction] };
}
`,
    tests: cases`
      "FF" => {"x": 0, "y": 2, "facing": "N"}
      "" => {"x": 0, "y": 0, "facing": "N"}
      "RF" => {"x": 1, "y": 0, "facing": "E"}
      "LF" => {"x": -1, "y": 0, "facing": "W"}
      "RRF" => {"x": 0, "y": -1, "facing": "S"}
      "FRFRFRF" => {"x": 0, "y": 0, "facing": "W"}
      "LLLL" => {"x": 0, "y": 0, "facing": "N"}
    `,
  },
  {
    id: 'harder-everyday-number-to-words',
    kind: 'harder',
    prompt:
      'numberToWords(n: number): string for 0 to 999 in English without "and", e.g. 342 → "three hundred forty-two", 15 → "fifteen"',
    functionName: 'numberToWords',
    solution: `function numberToWords(n: number): string {
  const small = (
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen ' +
    'sixteen seventeen eighteen nineteen'
  ).split(' ');
  const tens = 'x x twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
  if (n < 20) return small[n];
  if (n < 100) return tens[Math.floor(n / 10)] + (n % 10 === 0 ? '' : '-' + small[n % 10]);
  const rest = n % 100;
  return small[Math.floor(n / 100)] + ' hundred' + (rest === 0 ? '' : ' ' + numberToWords(rest));
}
`,
    tests: cases`
      342 => "three hundred forty-two"
      0 => "zero"
      15 => "fifteen"
      20 => "twenty"
      100 => "one hundred"
      999 => "nine hundred ninety-nine"
      205 => "two hundred five"
      81 => "eighty-one"
    `,
  },
  {
    id: 'harder-everyday-from-roman',
    kind: 'harder',
    prompt: 'roman numeral to number, like MCMXCIV → 1994. input is always valid upper case',
    functionName: null,
    solution: `function fromRoman(roman: string): number {
  const values: Record<string, number> = { I: 1, V: 5, X: 10, L: 50, C: 100, D: 500, M: 1000 };
  let total = 0;
  for (let i = 0; i < roman.length; i++) {
    const value = values[roman[i]];
    total += value < (values[roman[i + 1]] ?? 0) ? -value : value;
  }
  return total;
}
`,
    tests: cases`
      "MCMXCIV" => 1994
      "I" => 1
      "IV" => 4
      "IX" => 9
      "LVIII" => 58
      "CDXLIV" => 444
      "MMXXIV" => 2024
    `,
  },
  {
    id: 'harder-everyday-settle-debts',
    kind: 'harder',
    prompt:
      'We share expenses in a group: { payer: string; amount: number; participants: string[] }, the amount is split evenly between the participants. Please give me a function that takes the expenses and returns, as an object, for every person involved what they paid minus their share.',
    functionName: null,
    solution: `function netBalances(
  expenses: { payer: string; amount: number; participants: string[] }[],
): Record<string, number> {
  const balances: Record<string, number> = {};
  for (const { payer, amount, participants } of expenses) {
    balances[payer] = (balances[payer] ?? 0) + amount;
    for (const person of participants) {
      balances[person] = (balances[person] ?? 0) - amount / participants.length;
    }
  }
  return balances;
}
`,
    tests: cases`
      [{"payer": "A", "amount": 30, "participants": ["A", "B", "C"]}] => {"A": 20, "B": -10, "C": -10}
      [] => {}
      [{"payer": "A", "amount": 10, "participants": ["B"]}] => {"A": 10, "B": -10}
      [{"payer": "A", "amount": 10, "participants": ["A", "B"]}, {"payer": "B", "amount": 10, "participants": ["A", "B"]}] => {"A": 0, "B": 0}
      [{"payer": "X", "amount": 5, "participants": ["X"]}] => {"X": 0}
      [{"payer": "A", "amount": 40, "participants": ["A", "B", "C", "D"]}, {"payer": "C", "amount": 20, "participants": ["A", "C"]}] => {"A": 20, "B": -10, "C": 0, "D": -10}
    `,
  },
  {
    id: 'harder-everyday-loan-months',
    kind: 'harder',
    prompt:
      'loan without monthly payment formula, just simulate: balance, yearly rate in percent and a fixed monthly payment. every month add rate/12 percent interest to the balance, then pay. how many months until the balance is 0 or less? return -1 if the payment doesnt cover the interest of the first month (payment <= interest)',
    functionName: null,
    solution: `function monthsToRepay(balance: number, rate: number, payment: number): number {
  if (balance <= 0) return 0;
  const monthly = rate / 12 / 100;
  if (payment <= balance * monthly) return -1;
  let months = 0;
  while (balance > 0) {
    balance = balance * (1 + monthly) - payment;
    months++;
  }
  return months;
}
`,
    tests: cases`
      1000, 0, 100 => 10
      1000, 0, 300 => 4
      1000, 12, 9 => -1
      1000, 12, 1100 => 1
      1000, 12, 600 => 2
      1000, 12, 5 => -1
      100, 12, 50 => 3
    `,
  },
  {
    id: 'harder-everyday-connect-four',
    kind: 'harder',
    prompt:
      'connect four: board is an array of strings of equal length (top row first) with "R", "Y" and "." for empty. connectWinner(board) gives "R" or "Y" if one has four in a row horizontally, vertically or diagonally, otherwise "". never both',
    functionName: 'connectWinner',
    solution: `function connectWinner(board: string[]): string {
  const directions = [
    [0, 1],
    [1, 0],
    [1, 1],
    [1, -1],
  ];
  for (let r = 0; r < board.length; r++) {
    for (let c = 0; c < board[r].length; c++) {
      const piece = board[r][c];
      if (piece === '.') continue;
      for (const [dr, dc] of directions) {
        if ([1, 2, 3].every((k) => board[r + k * dr]?.[c + k * dc] === piece)) return piece;
      }
    }
  }
  return '';
}
`,
    tests: cases`
      ["....", "....", "RRRR"] => "R"
      ["....", "....", "...."] => ""
      ["Y...", "Y...", "Y...", "Y..."] => "Y"
      ["R...", "YR..", "YYR.", "YRYR"] => "R"
      ["...Y", "..YR", ".YRR", "YRRY"] => "Y"
      ["RRR.YYY", "YYYRRRY"] => ""
      ["RYRRRR"] => "R"
    `,
  },
  {
    id: 'harder-everyday-lru-simulate',
    kind: 'harder',
    prompt:
      'simulate an LRU cache. cacheHits(requests: string[], capacity: number): how many requests hit? cache starts empty, when full the least recently used entry goes out. capacity >= 1',
    functionName: 'cacheHits',
    solution: `function cacheHits(requests: string[], capacity: number): number {
  let cache: string[] = [];
  let hits = 0;
  for (const request of requests) {
    if (cache.includes(request)) hits++;
    cache = [...cache.filter((entry) => entry !== request), request].slice(-capacity);
  }
  return hits;
}
`,
    tests: cases`
      ["a", "b", "a"], 2 => 1
      [], 3 => 0
      ["a", "a", "a"], 1 => 2
      ["a", "b", "a", "b"], 1 => 0
      ["a", "b", "c", "a"], 2 => 0
      ["a", "b", "a", "c", "a", "b"], 2 => 2
      ["x", "y", "z", "x", "y", "z"], 3 => 3
    `,
  },
];
