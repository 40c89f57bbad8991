/** wishes about everyday functions: formats, merging, optional arguments, the same by other code. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'wishes-full-name-with-middle',
    change: 'change',
    original: `function fullName(first: string, last: string): string {
  return \`\${first} \${last}\`;
}`,
    code: `function fullName(first: string, last: string, middle?: string | null): string {
  if (middle) return \`\${first} \${middle} \${last}\`;
  return \`\${first} \${last}\`;
}`,
    functionName: 'fullName',
    instructions: [
      'optional middle name as third argument, printed between the two (nothing if empty or null)',
      "fullName('Ada', 'Byron', 'King') → 'Ada King Byron'; '' or null or no third argument: as before",
      'Please add a third, optional parameter middle. It goes in between, and is left out when null, empty or missing.',
      'I need middle names: fullName(first, last, middle?). No double space if middle is empty or null!',
      'support a middle name (last parameter, may be missing, null or an empty string)',
      'feat: middle name, optional and nullable, placed between first and last; blank string counts as none',
      'can we have an optional middle name after last? null and "" mean that there is none',
      'If a third argument middle is given and neither null nor empty, it shall stand between first and last name.',
      'add middle?: string | null at the end, output first middle last, or first last when there is no middle (also "")',
      'middel name as optional third param (null or "" = none), shown in the middle',
      'Some people have a middle name. Take it as third argument and put it where it belongs; skip it if falsy.',
      'third arguemnt middle: insert it between first and last unless it is empty, null or not passed',
    ],
    tests: [
      [['Ada', 'Byron', 'King'], 'Ada King Byron'],
      [['Ada', 'Byron'], 'Ada Byron'],
      [['Ada', 'Byron', null], 'Ada Byron'],
      [['Ada', 'Byron', ''], 'Ada Byron'],
      [['John', 'Kennedy', 'F.'], 'John F. Kennedy'],
    ],
  }),
  editFamily({
    name: 'wishes-basket-total-reduce',
    change: 'rewrite',
    original: `function basketTotal(lines: { price: number; quantity: number }[]): number {
  let total = 0;
  for (let i = 0; i < lines.length; i++) {
    total += lines[i].price * lines[i].quantity;
  }
  return total;
}`,
    code: `function basketTotal(lines: { price: number; quantity: number }[]): number {
  return lines.reduce((total, line) => total + line.price * line.quantity, 0);
}`,
    functionName: 'basketTotal',
    instructions: [
      'use reduce',
      'write this with reduce instead of the loop',
      'Could you replace the for loop by a single reduce?',
      'no loop, please: lines.reduce(...)',
      'refactor: basketTotal as a one-line reduce',
      'I prefer reduce for sums like this.',
      'review: this is a classic reduce, the index and the accumulator variable can go',
      'same result, but with Array.prototype.reduce',
      'Rewrite the summation so that it is one expression using reduce.',
      'make it a redcue',
      'get rid of let and i by reducing the lines to the total',
      'turn the lop into reduce',
    ],
    tests: [
      [[[{ price: 2, quantity: 3 }]], 6],
      [[[]], 0],
      [
        [
          [
            { price: 1.5, quantity: 2 },
            { price: 10, quantity: 1 },
          ],
        ],
        13,
      ],
      [[[{ price: 9, quantity: 0 }]], 0],
      [
        [
          [
            { price: 4, quantity: 5 },
            { price: -3, quantity: 1 },
          ],
        ],
        17,
      ],
    ],
  }),
  editFamily({
    name: 'wishes-has-duplicates-set',
    change: 'rewrite',
    original: `function hasDuplicates(ids: number[]): boolean {
  for (let i = 0; i < ids.length; i++) {
    for (let j = i + 1; j < ids.length; j++) {
      if (ids[i] === ids[j]) return true;
    }
  }
  return false;
}`,
    code: `function hasDuplicates(ids: number[]): boolean {
  return new Set(ids).size !== ids.length;
}`,
    functionName: 'hasDuplicates',
    instructions: [
      'use a Set',
      'compare the size of a Set with the length',
      'This is quadratic. Please use a Set instead of the nested loops.',
      'no loops, just new Set(ids) and its size',
      'refactor: detect duplicates by Set size',
      'I want a one-liner with Set',
      'can the two loops be replaced by a Set whose size is checked?',
      'too slow for long lists, a Set of the ids tells us the same in one line',
      'Rewrite so that the result follows from whether a set of the ids is smaller than the array.',
      'simplfy with a Set',
      'review: new Set(ids).size would do here',
      'shorter pls, wiht Set and size',
    ],
    tests: [
      [[[1, 2, 1]], true],
      [[[]], false],
      [[[1, 2, 3]], false],
      [[[7, 7]], true],
      [[[5]], false],
      [[[0, -1, 1, 2, -1]], true],
    ],
  }),
  editFamily({
    name: 'wishes-most-common-letter-map',
    change: 'rewrite',
    original: `function mostCommonLetter(text: string): string | null {
  const counts: Record<string, number> = {};
  for (const c of text) counts[c] = (counts[c] ?? 0) + 1;
  let best: string | null = null;
  for (const c of text) {
    if (best === null || counts[c] > counts[best]) best = c;
  }
  return best;
}`,
    code: `function mostCommonLetter(text: string): string | null {
  const counts = new Map<string, number>();
  for (const c of text) counts.set(c, (counts.get(c) ?? 0) + 1);
  let best: string | null = null;
  for (const c of text) {
    if (best === null || counts.get(c)! > counts.get(best)!) best = c;
  }
  return best;
}`,
    functionName: 'mostCommonLetter',
    instructions: [
      'Map instead of object for the counts',
      'use a Map for counting',
      'Please keep the counts in a Map<string, number>.',
      'counts should be a Map, everything else can stay',
      'refactor: replace the Record by a Map',
      'I would rather not use a plain object as a dictionary here, make it a Map',
      'could you switch counts from an object to a Map?',
      'review: prefer Map over Record for counts',
      'The counting shall be done with get and set of a Map, not with properties.',
      'chnage the record to a Map',
      'same behaviour, but counts as new Map()',
      'a Map wuold be cleaner than the object',
    ],
    tests: [
      [['banana'], 'a'],
      [[''], null],
      [['abc'], 'a'],
      [['xyy'], 'y'],
      [['aabb'], 'a'],
      [['z'], 'z'],
    ],
  }),
  editFamily({
    name: 'wishes-describe-book-destructured',
    change: 'rewrite',
    original: `function describeBook(book: { title: string; author: string; year: number }): string {
  return book.title + ' by ' + book.author + ' (' + book.year + ')';
}`,
    code: `function describeBook(book: { title: string; author: string; year: number }): string {
  const { title, author, year } = book;
  return title + ' by ' + author + ' (' + year + ')';
}`,
    functionName: 'describeBook',
    instructions: [
      'destructure book in the first line',
      'use destructuring: const { title, author, year } = book',
      'Please destructure the book first, so that we need not write book. three times.',
      'take the three fields out of book with a destructuring const',
      'refactor: destructure book at the top of the body',
      'I find book.title, book.author, book.year noisy. A destructuring statement before the return, please.',
      'could you unpack book into title, author and year before building the text?',
      'review: const { title, author, year } = book; would make the return easier to read',
      'The properties shall be read by one destructuring declaration in the body.',
      'destrcuture title, author and year from book in a const',
      'same thing with a destructured book (in the body, leave the signature alone)',
      'pull the fields out of book by destructering on a line of its own',
    ],
    tests: [
      [[{ title: 'Dune', author: 'Frank Herbert', year: 1965 }], 'Dune by Frank Herbert (1965)'],
      [[{ title: 'Emma', author: 'Jane Austen', year: 1815 }], 'Emma by Jane Austen (1815)'],
      [[{ title: '', author: '', year: 0 }], ' by  (0)'],
      [[{ title: 'It', author: 'King', year: 1986 }], 'It by King (1986)'],
      [[{ title: 'A B', author: 'C', year: -5 }], 'A B by C (-5)'],
    ],
  }),
  editFamily({
    name: 'wishes-shipping-cost-early-returns',
    change: 'rewrite',
    original: `function shippingCost(weight: number, express: boolean): number {
  let cost;
  if (weight <= 0) {
    cost = 0;
  } else {
    if (express) {
      cost = 10 + weight * 2;
    } else {
      cost = 5 + weight;
    }
  }
  return cost;
}`,
    code: `function shippingCost(weight: number, express: boolean): number {
  if (weight <= 0) return 0;
  if (express) return 10 + weight * 2;
  return 5 + weight;
}`,
    functionName: 'shippingCost',
    instructions: [
      'early returns',
      'use early returns instead of nested else',
      'Please flatten this: return right away in each case, no cost variable.',
      'get rid of the nesting and of `let cost`, return directly',
      'refactor: guard clauses instead of if/else pyramid',
      'I would like flat code with one return per case.',
      'can you unnest it with early returns?',
      'review: too deep, and the variable is not needed. Return early.',
      'Rewrite with a return statement for each of the three cases and without else.',
      'flaten with early returns',
      'no else please, just ifs that return',
      'remove the tempoary variable by returning at once in every branch',
    ],
    tests: [
      [[0, true], 0],
      [[-1, false], 0],
      [[3, true], 16],
      [[3, false], 8],
      [[0.5, true], 11],
      [[1, false], 6],
    ],
  }),
  editFamily({
    name: 'wishes-plural-ternary',
    change: 'rewrite',
    original: `function plural(count: number, noun: string): string {
  let label: string;
  if (count === 1) {
    label = noun;
  } else {
    label = noun + 's';
  }
  return count + ' ' + label;
}`,
    code: `function plural(count: number, noun: string): string {
  const label = count === 1 ? noun : noun + 's';
  return count + ' ' + label;
}`,
    functionName: 'plural',
    instructions: [
      'ternary instead of if/else',
      'make label a const with a ternary',
      'Please replace the if/else by a conditional expression.',
      'label can be a const: count === 1 ? ... : ...',
      'refactor: conditional operator for label',
      'I do not like the uninitialised let. Use a ternary so that label is const.',
      'could the five lines for label become one, with ? and : ?',
      'review: const label = … with a ternary would be shorter',
      'Compute label in a single const declaration by means of the conditional operator.',
      'use a ternery for the label',
      'if/else → ?:',
      'shorten this, the label in one line with a condtional expression',
    ],
    tests: [
      [[1, 'cat'], '1 cat'],
      [[2, 'cat'], '2 cats'],
      [[0, 'dog'], '0 dogs'],
      [[-1, 'point'], '-1 points'],
      [[100, 'mile'], '100 miles'],
    ],
  }),
  editFamily({
    name: 'wishes-positives-only-arrow',
    change: 'rewrite',
    original: `function positivesOnly(numbers: number[]): number[] {
  return numbers.filter(function (n) {
    return n > 0;
  });
}`,
    code: `const positivesOnly = (numbers: number[]): number[] => numbers.filter((n) => n > 0);`,
    functionName: 'positivesOnly',
    instructions: [
      'arrow functions, one line',
      'turn both the function and the callback into arrow functions',
      'Please write it as a const with an arrow function, and the callback as an arrow as well.',
      'const positivesOnly = ... => ..., callback also with =>',
      'refactor: arrow functions throughout',
      'I want this as a one-line arrow function without the function keyword anywhere.',
      'could you modernize this? arrows instead of both function keywords',
      'review: use arrow functions with expression bodies, outside and inside',
      'Rewrite as a const arrow function whose filter callback is an arrow function too.',
      'no `function` keyword please, only arows',
      'make it shorter with => for the function itself and for the callback',
      'arrow funtion in one line, the inner one too',
    ],
    tests: [
      [[[1, -1, 2]], [1, 2]],
      [[[]], []],
      [[[0]], []],
      [[[-3, -2]], []],
      [[[0.5, 0, 7, -0.5]], [0.5, 7]],
    ],
  }),
  editFamily({
    name: 'wishes-greet-template-literal',
    change: 'rewrite',
    slots: { w: ['messages', 'mails', 'orders', 'comments'] },
    original: `function greet(name: string, unread: number): string {
  return 'Hello ' + name + ', you have ' + unread + ' new {w}.';
}`,
    code: `function greet(name: string, unread: number): string {
  return \`Hello \${name}, you have \${unread} new {w}.\`;
}`,
    functionName: 'greet',
    instructions: [
      'use a template literal',
      'template string instead of concatenation',
      'Please rewrite the plus signs as a template literal.',
      'backticks instead of all the +',
      'refactor: template literal in greet',
      'I would prefer string interpolation here.',
      'could you make the "… new {w}." text one template string?',
      'review: prefer-template, concatenation is hard to read',
      'The greeting shall be built by one template literal without the + operator.',
      'convert to a tempalte literal',
      'same text about the {w}, but interpolated with ${}',
      'replace string concatination with a backtick string',
    ],
    tests: (slots) =>
      [
        [['Ann', 3], `Hello Ann, you have 3 new ${slots.w}.`],
        [['', 0], `Hello , you have 0 new ${slots.w}.`],
        [['Bob', 1], `Hello Bob, you have 1 new ${slots.w}.`],
        [['Mr. X', 12], `Hello Mr. X, you have 12 new ${slots.w}.`],
        [['Zoe', 1000], `Hello Zoe, you have 1000 new ${slots.w}.`],
      ] as TestCase[],
  }),
  editFamily({
    name: 'wishes-count-long-for-of',
    change: 'rewrite',
    original: `function countLong(words: string[], min: number): number {
  let n = 0;
  for (let i = 0; i < words.length; i++) {
    if (words[i].length >= min) {
      n++;
    }
  }
  return n;
}`,
    code: `function countLong(words: string[], min: number): number {
  let n = 0;
  for (const word of words) {
    if (word.length >= min) {
      n++;
    }
  }
  return n;
}`,
    functionName: 'countLong',
    instructions: [
      'for...of',
      'use for...of, the index is not needed',
      'Please loop with for (const word of words).',
      'iterate over the words directly instead of by index',
      'refactor: for-of loop in countLong',
      'I would like to get rid of i. for...of does it.',
      'could you change the counting loop to a for...of loop and leave the rest?',
      'review (prefer-for-of): the index is used for nothing but words[i]',
      'Replace the indexed loop by a for...of loop with a const named word.',
      'make it a for of lop',
      'no words[i] any more, go through the array with of',
      'simpler loop pls, for..of insted of counting an index',
    ],
    tests: [
      [[['a', 'bbb', 'cc'], 2], 2],
      [[[], 1], 0],
      [[['x'], 2], 0],
      [[['', ''], 0], 2],
      [[['four', 'fives', 'six'], 4], 2],
    ],
  }),
];
