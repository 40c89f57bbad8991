import { cases } from './cases.js';
import type { InfillTask } from './development-task.js';

export const infill3: readonly InfillTask[] = [
  {
    id: 'infill-discount-tiers',
    kind: 'infill',
    segments: [
      `/** 5 % off from 50, 10 % off from 100, otherwise the full price. */
function discountedPrice(price: number): number {
  let percent = 0;
  if (price >= 100) {
    `,
      `
  } else if (`,
      `) {
    percent = 5;
  }
  return price - (price * percent) / 100;
}
`,
    ],
    holes: ['percent = 10;', 'price >= 50'],
    functionName: 'discountedPrice',
    tests: cases`
      100 => 90
      50 => 47.5
      49 => 49
      0 => 0
      200 => 180
      99 => 94.05
    `,
  },
  {
    id: 'infill-rotate-list',
    kind: 'infill',
    segments: [
      `function rotateRight(list: string[], steps: number): string[] {
  if (list.length === 0) return list;
  `,
      `
  return [...list.slice(cut), ...list.slice(0, cut)];
}
`,
    ],
    holes: [
      `const shift = steps % list.length;
  const cut = list.length - shift;`,
    ],
    functionName: 'rotateRight',
    tests: cases`
      ["a", "b", "c"], 1 => ["c", "a", "b"]
      [], 3 => []
      ["a", "b"], 0 => ["a", "b"]
      ["a", "b", "c"], 3 => ["a", "b", "c"]
      ["a", "b", "c"], 4 => ["c", "a", "b"]
      ["x", "y", "z", "w"], 2 => ["z", "w", "x", "y"]
    `,
  },
  {
    id: 'infill-validate-username',
    kind: 'infill',
    segments: [
      `/** Reasons: 'too short' (under 3), 'too long' (over 12), 'contains a space'. */
function validateUsername(name: string): { valid: boolean; reason: string } {
  if (name.length < 3) {
    return `,
      `;
  }
  if (name.length > 12) {
    return { valid: false, reason: 'too long' };
  }
  `,
      `
    return { valid: false, reason: 'contains a space' };
  }
  return { valid: true, reason: '' };
}
`,
    ],
    holes: ["{ valid: false, reason: 'too short' }", "if (name.includes(' ')) {"],
    functionName: 'validateUsername',
    tests: cases`
      "bob" => {"valid": true, "reason": ""}
      "ab" => {"valid": false, "reason": "too short"}
      "" => {"valid": false, "reason": "too short"}
      "averyverylongname" => {"valid": false, "reason": "too long"}
      "big bob" => {"valid": false, "reason": "contains a space"}
      "twelve_chars" => {"valid": true, "reason": ""}
    `,
  },
  {
    id: 'infill-stack-rpn',
    kind: 'infill',
    segments: [
      `/** Evaluates postfix notation with + and *, e.g. ["2", "3", "+"] gives 5. */
function sumOrMultiply(tokens: string[]): number {
  const stack: number[] = [];
  for (const token of tokens) {
    if (token === '+' || token === '*') {
      `,
      `
      stack.push(token === '+' ? left + right : left * right);
    } else {
      `,
      `
    }
  }
  return stack[0];
}
`,
    ],
    holes: [
      `const right = stack.pop() as number;
      const left = stack.pop() as number;`,
      'stack.push(Number(token));',
    ],
    functionName: 'sumOrMultiply',
    tests: cases`
      ["2", "3", "+"] => 5
      ["7"] => 7
      ["2", "3", "*"] => 6
      ["1", "2", "+", "4", "*"] => 12
      ["2", "3", "4", "*", "+"] => 14
      ["10", "0", "*"] => 0
    `,
  },
  {
    id: 'infill-bubble-sort',
    kind: 'infill',
    segments: [
      `function bubbleSort(input: number[]): number[] {
  const items = [...input];
  for (let end = items.length - 1; end > 0; end--) {
    for (let i = 0; i < end; i++) {
      if (`,
      `) {
        const swap = items[i];
        `,
      `
      }
    }
  }
  return items;
}
`,
    ],
    holes: [
      'items[i] > items[i + 1]',
      `items[i] = items[i + 1];
        items[i + 1] = swap;`,
    ],
    functionName: 'bubbleSort',
    tests: cases`
      [3, 1, 2] => [1, 2, 3]
      [] => []
      [1] => [1]
      [2, 1] => [1, 2]
      [5, 4, 3, 2, 1] => [1, 2, 3, 4, 5]
      [1, 10, 2, 2] => [1, 2, 2, 10]
    `,
  },
  {
    id: 'infill-temperature-labels',
    kind: 'infill',
    segments: [
      `/** Labels: freezing up to 0, cold below 15, mild below 25, hot from 25. */
function describeTemperature(celsius: number): string {
  let label: string;
  if (celsius <= 0) `,
      `
  else if (celsius < 15) label = 'cold';
  else if (celsius < 25) label = 'mild';
  else label = 'hot';
  return celsius + ' degrees is ' + label;
}
`,
    ],
    holes: ["label = 'freezing';"],
    functionName: 'describeTemperature',
    tests: cases`
      0 => "0 degrees is freezing"
      -10 => "-10 degrees is freezing"
      10 => "10 degrees is cold"
      15 => "15 degrees is mild"
      25 => "25 degrees is hot"
      24 => "24 degrees is mild"
    `,
  },
  {
    id: 'infill-collatz',
    kind: 'infill',
    segments: [
      `// the whole sequence from n down to 1: halve even numbers, 3n + 1 for odd ones
function collatz(n: number): number[] {
  const sequence = [n];
  while (n !== 1) {
    `,
      `
    sequence.push(n);
  }
  return sequence;
}
`,
    ],
    holes: ['n = n % 2 === 0 ? n / 2 : 3 * n + 1;'],
    functionName: 'collatz',
    tests: cases`
      1 => [1]
      2 => [2, 1]
      3 => [3, 10, 5, 16, 8, 4, 2, 1]
      4 => [4, 2, 1]
      5 => [5, 16, 8, 4, 2, 1]
      6 => [6, 3, 10, 5, 16, 8, 4, 2, 1]
    `,
  },
  {
    id: 'infill-lookup-prices',
    kind: 'infill',
    segments: [
      `function orderPrice(order: string[], menu: Record<string, number>): number {
  let price = 0;
  for (const dish of order) {
    `,
      `
    // dishes that are not on the menu are free
  }
  return price;
}
`,
    ],
    holes: ['if (dish in menu) price += menu[dish];'],
    functionName: 'orderPrice',
    tests: cases`
      ["soup"], {"soup": 5} => 5
      [], {"soup": 5} => 0
      ["soup", "soup"], {"soup": 5} => 10
      ["cake"], {"soup": 5} => 0
      ["soup", "cake"], {"soup": 5, "cake": 3} => 8
      ["tea", "x"], {"tea": 0, "pie": 2} => 0
    `,
  },
  {
    id: 'infill-power',
    kind: 'infill',
    segments: [
      `/** base to the power of exponent, exponent is a whole number >= 0 */
function power(base: number, exponent: number): number {
  let result = 1;
  for (let i = 0; i < exponent; i++) `,
      `
  return result;
}
`,
    ],
    holes: ['result *= base;'],
    functionName: 'power',
    tests: cases`
      2, 3 => 8
      5, 0 => 1
      0, 4 => 0
      10, 2 => 100
      -2, 3 => -8
      1, 9 => 1
    `,
  },
  {
    id: 'infill-count-matching',
    kind: 'infill',
    segments: [
      `function countAdults(people: { age: number }[]): number {
  return people.filter(`,
      `).length;
}
`,
    ],
    holes: ['(person) => person.age >= 18'],
    functionName: 'countAdults',
    tests: cases`
      [{"age": 18}] => 1
      [] => 0
      [{"age": 17}] => 0
      [{"age": 40}, {"age": 3}, {"age": 20}] => 2
      [{"age": 0}, {"age": 1}] => 0
      [{"age": 99}, {"age": 18}, {"age": 19}] => 3
    `,
  },
  {
    id: 'infill-longest-word',
    kind: 'infill',
    segments: [
      `// the first one wins when two are equally long
function longestWord(words: string[]): string {
  `,
      `
  for (const word of words) {
    if (`,
      `) {
      longest = word;
    }
  }
  return longest;
}
`,
    ],
    holes: ["let longest = '';", 'word.length > longest.length'],
    functionName: 'longestWord',
    tests: cases`
      ["a", "abc", "ab"] => "abc"
      [] => ""
      ["xx", "yy"] => "xx"
      ["one"] => "one"
      ["", "z"] => "z"
      ["four", "three", "seven"] => "three"
    `,
  },
  {
    id: 'infill-parse-date',
    kind: 'infill',
    segments: [
      `function parseDate(text: string): { year: number; month: number; day: number } {
  // text looks like "2024-03-09"
  `,
      `
  return { year, month, day };
}
`,
    ],
    holes: ["const [year, month, day] = text.split('-').map(Number);"],
    functionName: 'parseDate',
    tests: cases`
      "2024-03-09" => {"year": 2024, "month": 3, "day": 9}
      "1999-12-31" => {"year": 1999, "month": 12, "day": 31}
      "2000-01-01" => {"year": 2000, "month": 1, "day": 1}
      "2023-10-20" => {"year": 2023, "month": 10, "day": 20}
      "0001-01-05" => {"year": 1, "month": 1, "day": 5}
      "1984-06-15" => {"year": 1984, "month": 6, "day": 15}
    `,
  },
  {
    id: 'infill-sum-nested',
    kind: 'infill',
    segments: [
      `interface Invoice {
  lines: { amount: number }[];
}

function total(invoices: Invoice[]): number {
  let sum = 0;
  for (const invoice of invoices) {
    `,
      `
      sum += line.amount;
    }
  }
  return sum;
}
`,
    ],
    holes: ['for (const line of invoice.lines) {'],
    functionName: 'total',
    tests: cases`
      [{"lines": [{"amount": 1}, {"amount": 2}]}] => 3
      [] => 0
      [{"lines": []}] => 0
      [{"lines": [{"amount": 5}]}, {"lines": [{"amount": 6}]}] => 11
      [{"lines": [{"amount": -1}, {"amount": 1}]}] => 0
      [{"lines": []}, {"lines": [{"amount": 2.5}]}] => 2.5
    `,
  },
  {
    id: 'infill-distance',
    kind: 'infill',
    segments: [
      `interface Point {
  x: number;
  y: number;
}

function distance(from: Point, to: Point): number {
  `,
      `
  return Math.sqrt(dx * dx + dy * dy);
}
`,
    ],
    holes: [
      `const dx = to.x - from.x;
  const dy = to.y - from.y;`,
    ],
    functionName: 'distance',
    tests: cases`
      {"x": 0, "y": 0}, {"x": 3, "y": 4} => 5
      {"x": 1, "y": 1}, {"x": 1, "y": 1} => 0
      {"x": -1, "y": 0}, {"x": 1, "y": 0} => 2
      {"x": 0, "y": 7}, {"x": 0, "y": 0} => 7
      {"x": 2, "y": 3}, {"x": 10, "y": 9} => 10
      {"x": 5, "y": 12}, {"x": 0, "y": 0} => 13
    `,
  },
  {
    id: 'infill-zip-object',
    kind: 'infill',
    segments: [
      `function toObject(keys: string[], values: number[]): Record<string, number> {
  const result: Record<string, number> = {};
  keys.forEach((key, index) => {
    result[key] = `,
      `;
  });
  return result;
}
`,
    ],
    holes: ['values[index]'],
    functionName: 'toObject',
    tests: cases`
      ["a", "b"], [1, 2] => {"a": 1, "b": 2}
      [], [] => {}
      ["x"], [0] => {"x": 0}
      ["a", "b", "c"], [3, 2, 1] => {"a": 3, "b": 2, "c": 1}
      ["k"], [-9] => {"k": -9}
      ["one", "two"], [1.5, 2.5] => {"one": 1.5, "two": 2.5}
    `,
  },
  {
    id: 'infill-truncate',
    kind: 'infill',
    segments: [
      `/** At most \`limit\` characters; a longer text is cut and gets "..." appended. */
function preview(text: string, limit: number): string {
  `,
      `
  const start = text.slice(0, limit);
  return `,
      `;
}
`,
    ],
    holes: ['if (text.length <= limit) return text;', "start + '...'"],
    functionName: 'preview',
    tests: cases`
      "hello world", 5 => "hello..."
      "hi", 5 => "hi"
      "", 0 => ""
      "hello", 5 => "hello"
      "abc", 1 => "a..."
      "abcdef", 5 => "abcde..."
    `,
  },
];
