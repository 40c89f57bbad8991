import { cases } from './cases.js';
import type { EditTask } from './development-task.js';

export const editChanges2: readonly EditTask[] = [
  {
    id: 'edit-changes-field-change',
    kind: 'edit',
    change: 'change',
    instruction: 'use the field title instead of name',
    original: `function namesOf(items: { name: string }[]): string[] {
  return items.map((item) => item.name);
}
`,
    solution: `function namesOf(items: { title: string }[]): string[] {
  return items.map((item) => item.title);
}
`,
    functionName: 'namesOf',
    tests: cases`
      [{"title": "a"}] => ["a"]
      [] => []
      [{"title": "a"}, {"title": "b"}] => ["a", "b"]
      [{"title": ""}] => [""]
      [{"title": "x", "name": "y"}] => ["x"]
      [{"title": "3", "name": "1"}, {"title": "4", "name": "2"}] => ["3", "4"]
    `,
  },
  {
    id: 'edit-changes-only-active',
    kind: 'edit',
    change: 'change',
    instruction: 'only count entries that are approved (they have a boolean field approved)',
    original: `function totalHours(entries: { hours: number; approved: boolean }[]): number {
  return entries.reduce((sum, entry) => sum + entry.hours, 0);
}
`,
    solution: `function totalHours(entries: { hours: number; approved: boolean }[]): number {
  return entries.filter((entry) => entry.approved).reduce((sum, entry) => sum + entry.hours, 0);
}
`,
    functionName: 'totalHours',
    tests: cases`
      [{"hours": 1, "approved": true}, {"hours": 2, "approved": false}] => 1
      [] => 0
      [{"hours": 8, "approved": false}] => 0
      [{"hours": 8, "approved": true}] => 8
      [{"hours": 1.5, "approved": true}, {"hours": 2.5, "approved": true}] => 4
      [{"hours": 3, "approved": false}, {"hours": 4, "approved": true}, {"hours": 5, "approved": true}] => 9
    `,
  },
  {
    id: 'edit-changes-sort-ties',
    kind: 'edit',
    change: 'change',
    instruction: 'players with the same score should be sorted by name (a to z)',
    original: `function ranking(players: { name: string; score: number }[]): string[] {
  return [...players].sort((a, b) => b.score - a.score).map((player) => player.name);
}
`,
    solution: `function ranking(players: { name: string; score: number }[]): string[] {
  return [...players]
    .sort((a, b) => b.score - a.score || (a.name < b.name ? -1 : 1))
    .map((player) => player.name);
}
`,
    functionName: 'ranking',
    tests: cases`
      [{"name": "b", "score": 1}, {"name": "a", "score": 1}] => ["a", "b"]
      [] => []
      [{"name": "x", "score": 3}] => ["x"]
      [{"name": "a", "score": 1}, {"name": "b", "score": 2}] => ["b", "a"]
      [{"name": "z", "score": 5}, {"name": "m", "score": 5}, {"name": "k", "score": 9}] => ["k", "m", "z"]
      [{"name": "c", "score": 0}, {"name": "b", "score": 0}, {"name": "a", "score": 0}] => ["a", "b", "c"]
    `,
  },
  {
    id: 'edit-changes-wrap-around',
    kind: 'edit',
    change: 'change',
    instruction: 'after the last index it should start again at 0',
    original: `function nextIndex(index: number, length: number): number {
  return Math.min(index + 1, length - 1);
}
`,
    solution: `function nextIndex(index: number, length: number): number {
  return (index + 1) % length;
}
`,
    functionName: 'nextIndex',
    tests: cases`
      0, 3 => 1
      2, 3 => 0
      1, 3 => 2
      0, 1 => 0
      9, 10 => 0
      4, 10 => 5
    `,
  },
  {
    id: 'edit-changes-limit-results',
    kind: 'edit',
    change: 'change',
    instruction: 'return at most 3 results',
    original: `function suggestions(words: string[], prefix: string): string[] {
  return words.filter((word) => word.startsWith(prefix));
}
`,
    solution: `function suggestions(words: string[], prefix: string): string[] {
  return words.filter((word) => word.startsWith(prefix)).slice(0, 3);
}
`,
    functionName: 'suggestions',
    tests: cases`
      ["aa", "ab", "ac", "ad"], "a" => ["aa", "ab", "ac"]
      [], "a" => []
      ["b"], "a" => []
      ["a"], "a" => ["a"]
      ["x1", "y", "x2"], "x" => ["x1", "x2"]
      ["a", "b", "c", "d"], "" => ["a", "b", "c"]
    `,
  },
  {
    id: 'edit-changes-currency-symbol',
    kind: 'edit',
    change: 'change',
    instruction:
      'put the currency in front instead of behind, with a parameter: formatPrice(12, "€") gives "€12.00"',
    original: `function formatPrice(amount: number): string {
  return amount.toFixed(2) + ' EUR';
}
`,
    solution: `function formatPrice(amount: number, currency: string): string {
  return currency + amount.toFixed(2);
}
`,
    functionName: 'formatPrice',
    tests: cases`
      12, "€" => "€12.00"
      0, "$" => "$0.00"
      1.5, "$" => "$1.50"
      99.99, "£" => "£99.99"
      3, "CHF " => "CHF 3.00"
      1000, "€" => "€1000.00"
    `,
  },
  {
    id: 'edit-changes-words-instead-chars',
    kind: 'edit',
    change: 'change',
    instruction: 'Change it so that it returns the word itself and not its length. First one wins.',
    original: `function longestWordLength(sentence: string): number {
  let longest = 0;
  for (const word of sentence.split(' ')) {
    if (word.length > longest) longest = word.length;
  }
  return longest;
}
`,
    solution: `function longestWordLength(sentence: string): string {
  let longest = '';
  for (const word of sentence.split(' ')) {
    if (word.length > longest.length) longest = word;
  }
  return longest;
}
`,
    functionName: 'longestWordLength',
    tests: cases`
      "a bcd ef" => "bcd"
      "" => ""
      "one" => "one"
      "ab cd" => "ab"
      "hello big world" => "hello"
      "x yy zzz" => "zzz"
    `,
  },
  {
    id: 'edit-changes-add-email-check',
    kind: 'edit',
    change: 'change',
    instruction:
      'also require that the email contains an @, error text "invalid email". name is still checked first',
    original: `function validate(user: { name: string; email: string }): string[] {
  const errors: string[] = [];
  if (user.name === '') errors.push('name missing');
  return errors;
}
`,
    solution: `function validate(user: { name: string; email: string }): string[] {
  const errors: string[] = [];
  if (user.name === '') errors.push('name missing');
  if (!user.email.includes('@')) errors.push('invalid email');
  return errors;
}
`,
    functionName: 'validate',
    tests: cases`
      {"name": "a", "email": "x"} => ["invalid email"]
      {"name": "", "email": "x"} => ["name missing", "invalid email"]
      {"name": "a", "email": "a@b"} => []
      {"name": "", "email": "a@b"} => ["name missing"]
      {"name": "Bob", "email": ""} => ["invalid email"]
      {"name": "Bob Smith", "email": "bob.smith@mail.com"} => []
    `,
  },
  {
    id: 'edit-changes-sum-to-product',
    kind: 'edit',
    change: 'change',
    instruction: 'turn this into a product instead of a sum, rename to product. an empty array gives 1',
    original: `function sum(numbers: number[]): number {
  return numbers.reduce((total, n) => total + n, 0);
}
`,
    solution: `function product(numbers: number[]): number {
  return numbers.reduce((total, n) => total * n, 1);
}
`,
    functionName: 'product',
    tests: cases`
      [2, 3] => 6
      [] => 1
      [5] => 5
      [1, 0, 9] => 0
      [-2, 4] => -8
      [2, 2, 2, 2] => 16
    `,
  },
  {
    id: 'edit-changes-count-per-key',
    kind: 'edit',
    change: 'change',
    instruction: 'instead of only counting the open ones, count every status in an object',
    original: `function countByStatus(tickets: { status: string }[]): number {
  let open = 0;
  for (const ticket of tickets) {
    if (ticket.status === 'open') open++;
  }
  return open;
}
`,
    solution: `function countByStatus(tickets: { status: string }[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const ticket of tickets) {
    counts[ticket.status] = (counts[ticket.status] ?? 0) + 1;
  }
  return counts;
}
`,
    functionName: 'countByStatus',
    tests: cases`
      [{"status": "open"}, {"status": "closed"}, {"status": "open"}] => {"open": 2, "closed": 1}
      [] => {}
      [{"status": "new"}] => {"new": 1}
      [{"status": "a"}, {"status": "b"}, {"status": "c"}] => {"a": 1, "b": 1, "c": 1}
      [{"status": "done"}, {"status": "done"}] => {"done": 2}
      [{"status": "x"}, {"status": "open"}, {"status": "x"}, {"status": "x"}] => {"x": 3, "open": 1}
    `,
  },
  {
    id: 'edit-changes-both-directions',
    kind: 'edit',
    change: 'change',
    instruction: 'diagonal neighbours should count as adjacent too (a cell is not adjacent to itself)',
    original: `function adjacent(a: { row: number; col: number }, b: { row: number; col: number }): boolean {
  return Math.abs(a.row - b.row) + Math.abs(a.col - b.col) === 1;
}
`,
    solution: `function adjacent(a: { row: number; col: number }, b: { row: number; col: number }): boolean {
  return Math.max(Math.abs(a.row - b.row), Math.abs(a.col - b.col)) === 1;
}
`,
    functionName: 'adjacent',
    tests: cases`
      {"row": 0, "col": 0}, {"row": 1, "col": 1} => true
      {"row": 0, "col": 0}, {"row": 0, "col": 1} => true
      {"row": 0, "col": 0}, {"row": 0, "col": 0} => false
      {"row": 0, "col": 0}, {"row": 2, "col": 0} => false
      {"row": 3, "col": 3}, {"row": 2, "col": 4} => true
      {"row": 1, "col": 1}, {"row": 2, "col": 3} => false
    `,
  },
  {
    id: 'edit-changes-celsius-other-way',
    kind: 'edit',
    change: 'change',
    instruction: 'its the wrong direction, i need fahrenheit to celsius. keep the name convert',
    original: `function convert(celsius: number): number {
  return (celsius * 9) / 5 + 32;
}
`,
    solution: `function convert(fahrenheit: number): number {
  return ((fahrenheit - 32) * 5) / 9;
}
`,
    functionName: 'convert',
    tests: cases`
      32 => 0
      212 => 100
      -40 => -40
      50 => 10
      14 => -10
      98.6 => 37
    `,
  },
];
