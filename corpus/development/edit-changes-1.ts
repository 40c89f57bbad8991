import { cases } from './cases.js';
import type { EditTask } from './development-task.js';

export const editChanges1: readonly EditTask[] = [
  {
    id: 'edit-changes-ignore-case',
    kind: 'edit',
    change: 'change',
    instruction: 'make it ignore upper/lower case',
    original: `function countLetter(text: string, letter: string): number {
  let count = 0;
  for (const c of text) {
    if (c === letter) count++;
  }
  return count;
}
`,
    solution: `function countLetter(text: string, letter: string): number {
  let count = 0;
  for (const c of text.toLowerCase()) {
    if (c === letter.toLowerCase()) count++;
  }
  return count;
}
`,
    functionName: 'countLetter',
    tests: cases`
      "Anna", "a" => 2
      "Anna", "A" => 2
      "", "x" => 0
      "hello", "L" => 2
      "xyz", "a" => 0
      "BbB", "b" => 3
    `,
  },
  {
    id: 'edit-changes-rename',
    kind: 'edit',
    change: 'change',
    instruction: 'rename the function to totalPrice',
    original: `function sum(items: { price: number }[]): number {
  let total = 0;
  for (const item of items) {
    total += item.price;
  }
  return total;
}
`,
    solution: `function totalPrice(items: { price: number }[]): number {
  let total = 0;
  for (const item of items) {
    total += item.price;
  }
  return total;
}
`,
    functionName: 'totalPrice',
    tests: cases`
      [{"price": 1}, {"price": 2}] => 3
      [] => 0
      [{"price": 5}] => 5
      [{"price": -1}, {"price": 1}] => 0
      [{"price": 2.5}] => 2.5
      [{"price": 10}, {"price": 20}, {"price": 30}] => 60
    `,
  },
  {
    id: 'edit-changes-rename-recursive',
    kind: 'edit',
    change: 'change',
    instruction: 'Please rename it to factorial (it calls itself, so dont forget that)',
    original: `function f(n: number): number {
  if (n <= 1) return 1;
  return n * f(n - 1);
}
`,
    solution: `function factorial(n: number): number {
  if (n <= 1) return 1;
  return n * factorial(n - 1);
}
`,
    functionName: 'factorial',
    tests: cases`
      0 => 1
      1 => 1
      3 => 6
      5 => 120
      2 => 2
      10 => 3628800
    `,
  },
  {
    id: 'edit-changes-descending',
    kind: 'edit',
    change: 'change',
    instruction: 'sort descending instead, oldest first',
    original: `function sortByAge(people: { name: string; age: number }[]): { name: string; age: number }[] {
  return [...people].sort((a, b) => a.age - b.age);
}
`,
    solution: `function sortByAge(people: { name: string; age: number }[]): { name: string; age: number }[] {
  return [...people].sort((a, b) => b.age - a.age);
}
`,
    functionName: 'sortByAge',
    tests: cases`
      [{"name": "a", "age": 1}, {"name": "b", "age": 2}] => [{"name": "b", "age": 2}, {"name": "a", "age": 1}]
      [] => []
      [{"name": "a", "age": 1}] => [{"name": "a", "age": 1}]
      [{"name": "a", "age": 9}, {"name": "b", "age": 10}, {"name": "c", "age": 3}] => [{"name": "b", "age": 10}, {"name": "a", "age": 9}, {"name": "c", "age": 3}]
      [{"name": "x", "age": 5}, {"name": "y", "age": 4}] => [{"name": "x", "age": 5}, {"name": "y", "age": 4}]
      [{"name": "p", "age": 30}, {"name": "q", "age": 20}, {"name": "r", "age": 40}] => [{"name": "r", "age": 40}, {"name": "p", "age": 30}, {"name": "q", "age": 20}]
    `,
  },
  {
    id: 'edit-changes-separator-parameter',
    kind: 'edit',
    change: 'change',
    instruction: 'add a second parameter separator which is used instead of the comma',
    original: `function joinWords(words: string[]): string {
  return words.join(',');
}
`,
    solution: `function joinWords(words: string[], separator: string): string {
  return words.join(separator);
}
`,
    functionName: 'joinWords',
    tests: cases`
      ["a", "b"], "-" => "a-b"
      [], "-" => ""
      ["a"], ";" => "a"
      ["a", "b", "c"], "" => "abc"
      ["x", "y"], ", " => "x, y"
      ["1", "2", "3"], " + " => "1 + 2 + 3"
    `,
  },
  {
    id: 'edit-changes-minimum-parameter',
    kind: 'edit',
    change: 'change',
    instruction: 'the 50 should be a parameter called minimum (second one)',
    original: `function filterScores(scores: number[]): number[] {
  return scores.filter((score) => score >= 50);
}
`,
    solution: `function filterScores(scores: number[], minimum: number): number[] {
  return scores.filter((score) => score >= minimum);
}
`,
    functionName: 'filterScores',
    tests: cases`
      [10, 20, 30], 20 => [20, 30]
      [], 5 => []
      [1, 2], 0 => [1, 2]
      [50, 60], 60 => [60]
      [5], 6 => []
      [-1, -2], -1 => [-1]
    `,
  },
  {
    id: 'edit-changes-last-tie',
    kind: 'edit',
    change: 'change',
    instruction: 'On ties it returns the first candidate. Change it so that the last one wins a tie.',
    original: `function mostVotes(candidates: { name: string; votes: number }[]): string | null {
  let best: { name: string; votes: number } | null = null;
  for (const candidate of candidates) {
    if (best === null || candidate.votes > best.votes) best = candidate;
  }
  return best === null ? null : best.name;
}
`,
    solution: `function mostVotes(candidates: { name: string; votes: number }[]): string | null {
  let best: { name: string; votes: number } | null = null;
  for (const candidate of candidates) {
    if (best === null || candidate.votes >= best.votes) best = candidate;
  }
  return best === null ? null : best.name;
}
`,
    functionName: 'mostVotes',
    tests: cases`
      [{"name": "a", "votes": 3}, {"name": "b", "votes": 3}] => "b"
      [] => null
      [{"name": "a", "votes": 3}, {"name": "b", "votes": 1}] => "a"
      [{"name": "a", "votes": 1}, {"name": "b", "votes": 3}] => "b"
      [{"name": "x", "votes": 0}] => "x"
      [{"name": "a", "votes": 2}, {"name": "b", "votes": 5}, {"name": "c", "votes": 5}, {"name": "d", "votes": 1}] => "c"
    `,
  },
  {
    id: 'edit-changes-skip-duplicates',
    kind: 'edit',
    change: 'change',
    instruction: 'the result has duplicates, each value should appear only once',
    original: `function commonItems(a: string[], b: string[]): string[] {
  return a.filter((item) => b.includes(item));
}
`,
    solution: `function commonItems(a: string[], b: string[]): string[] {
  return [...new Set(a.filter((item) => b.includes(item)))];
}
`,
    functionName: 'commonItems',
    tests: cases`
      ["x", "x", "y"], ["x"] => ["x"]
      [], ["a"] => []
      ["a"], [] => []
      ["a", "b"], ["b", "a"] => ["a", "b"]
      ["q", "w", "q", "w"], ["w", "q"] => ["q", "w"]
      ["a"], ["b"] => []
    `,
  },
  {
    id: 'edit-changes-null-instead',
    kind: 'edit',
    change: 'change',
    instruction: 'return null instead of -1 when nothing is found',
    original: `function indexOfWord(words: string[], word: string): number {
  for (let i = 0; i < words.length; i++) {
    if (words[i] === word) return i;
  }
  return -1;
}
`,
    solution: `function indexOfWord(words: string[], word: string): number | null {
  for (let i = 0; i < words.length; i++) {
    if (words[i] === word) return i;
  }
  return null;
}
`,
    functionName: 'indexOfWord',
    tests: cases`
      ["a"], "b" => null
      [], "x" => null
      ["a"], "a" => 0
      ["a", "b"], "b" => 1
      ["a", "a"], "a" => 0
      ["A"], "a" => null
    `,
  },
  {
    id: 'edit-changes-include-zero',
    kind: 'edit',
    change: 'change',
    instruction: 'keep zeros too',
    original: `function positives(numbers: number[]): number[] {
  const result: number[] = [];
  for (const n of numbers) {
    if (n > 0) result.push(n);
  }
  return result;
}
`,
    solution: `function positives(numbers: number[]): number[] {
  const result: number[] = [];
  for (const n of numbers) {
    if (n >= 0) result.push(n);
  }
  return result;
}
`,
    functionName: 'positives',
    tests: cases`
      [0, 1, -1] => [0, 1]
      [] => []
      [-5] => []
      [0] => [0]
      [3, 2] => [3, 2]
      [-1, 0, 0] => [0, 0]
    `,
  },
  {
    id: 'edit-changes-return-object',
    kind: 'edit',
    change: 'change',
    instruction:
      'make it return an object { quotient, remainder } instead of just the quotient. a and b are positive',
    original: `function divide(a: number, b: number): number {
  return Math.floor(a / b);
}
`,
    solution: `function divide(a: number, b: number): { quotient: number; remainder: number } {
  return { quotient: Math.floor(a / b), remainder: a % b };
}
`,
    functionName: 'divide',
    tests: cases`
      7, 2 => {"quotient": 3, "remainder": 1}
      10, 5 => {"quotient": 2, "remainder": 0}
      1, 3 => {"quotient": 0, "remainder": 1}
      9, 9 => {"quotient": 1, "remainder": 0}
      100, 7 => {"quotient": 14, "remainder": 2}
      5, 1 => {"quotient": 5, "remainder": 0}
    `,
  },
  {
    id: 'edit-changes-trim-first',
    kind: 'edit',
    change: 'change',
    instruction: 'text with only spaces should count as blank as well',
    original: `function isBlank(text: string): boolean {
  return text === '';
}
`,
    solution: `function isBlank(text: string): boolean {
  return text.trim() === '';
}
`,
    functionName: 'isBlank',
    tests: cases`
      "   " => true
      "" => true
      "a" => false
      " a " => false
      " " => true
      "0" => false
    `,
  },
  {
    id: 'edit-changes-multiple-of-both',
    kind: 'edit',
    change: 'change',
    instruction: 'currently counts numbers divisible by 3 or 5, i want divisible by 3 and 5',
    original: `function countMultiples(numbers: number[]): number {
  return numbers.filter((n) => n % 3 === 0 || n % 5 === 0).length;
}
`,
    solution: `function countMultiples(numbers: number[]): number {
  return numbers.filter((n) => n % 3 === 0 && n % 5 === 0).length;
}
`,
    functionName: 'countMultiples',
    tests: cases`
      [3, 5, 15] => 1
      [] => 0
      [15, 30, 45] => 3
      [3, 6, 9] => 0
      [5, 10] => 0
      [60, 61, 75] => 2
    `,
  },
  {
    id: 'edit-changes-round-result',
    kind: 'edit',
    change: 'change',
    instruction: 'The result should be rounded to whole cents (nearest), amount is in cents.',
    original: `function tax(amount: number): number {
  return amount * 0.19;
}
`,
    solution: `function tax(amount: number): number {
  return Math.round(amount * 0.19);
}
`,
    functionName: 'tax',
    tests: cases`
      100 => 19
      0 => 0
      1 => 0
      10 => 2
      999 => 190
      1234 => 234
      5 => 1
    `,
  },
  {
    id: 'edit-changes-exclusive-end',
    kind: 'edit',
    change: 'change',
    instruction: 'pages should start at 1 and not at 0',
    original: `function slicePage(items: string[], page: number, size: number): string[] {
  const start = page * size;
  return items.slice(start, start + size);
}
`,
    solution: `function slicePage(items: string[], page: number, size: number): string[] {
  const start = (page - 1) * size;
  return items.slice(start, start + size);
}
`,
    functionName: 'slicePage',
    tests: cases`
      ["a", "b", "c"], 1, 2 => ["a", "b"]
      ["a", "b", "c"], 2, 2 => ["c"]
      [], 1, 5 => []
      ["a"], 2, 1 => []
      ["a", "b", "c", "d"], 2, 2 => ["c", "d"]
      ["a", "b"], 1, 10 => ["a", "b"]
    `,
  },
];
