/**
 * Example → change example that says exactly what to alter in the code: a number, a word, a bound that counts or not,
 * the direction of a sort, the case of letters. The edit defines the new meaning, so its results are the expected ones.
 */
import ts from 'typescript';
import type { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import type { Json, TestCase } from '../family.js';
import { failedTests, runCode, sameJson } from '../run-code.js';
import { parseCode } from './cut-spans.js';
import type { EditExample } from './edit-example.js';

interface Change {
  readonly code: string;
  readonly wordings: readonly string[];
  /** Turns a test's arguments into further ones that show the change. */
  readonly vary?: (args: string) => string;
}

/** More than any function of the corpus takes. */
const turns = 1_000_000;

/** Null when the code has nothing of the kind, or no test would notice. */
export function changeMeaningOf(example: Example, random: Random): EditExample | null {
  const changes = random.shuffle(changesOf(example.code, random)).slice(0, 8);
  for (const { code, wordings, vary } of changes) {
    const tests = testsOf(code, example, vary);
    if (tests === null || !tells(tests, example)) continue;
    return {
      id: `${example.id}-change`,
      family: example.family,
      group: example.group,
      change: 'change',
      instruction: styled(wordings[random.int(wordings.length)]!, random),
      original: example.code,
      code,
      functionName: example.functionName,
      tests,
    };
  }
  return null;
}

/** Whether a test fails on the example's own code, which is known to pass the example's tests. */
function tells(tests: readonly TestCase[], { code, functionName, tests: known }: Example): boolean {
  if (known.some(([, expected], i) => !sameJson(expected, tests[i]![1]))) return true;
  const further = tests.slice(known.length);
  return further.length > 0 && failedTests(code, functionName, further, { turns }).length > 0;
}

/** Null when the changed code fails somewhere or leaves plain JSON. */
function testsOf(code: string, example: Example, vary: Change['vary']): TestCase[] | null {
  const lists = example.tests.map(([args]) => args);
  if (vary) lists.push(...lists.map((args) => JSON.parse(vary(JSON.stringify(args))) as readonly Json[]));
  const tests: TestCase[] = [];
  for (const [i, outcome] of runCode(code, example.functionName, lists, { turns }).entries()) {
    if (outcome.kind !== 'value' || JSON.stringify(outcome.json).includes('"!"')) return null;
    tests.push([lists[i]!, outcome.json]);
  }
  return tests;
}

function changesOf(code: string, random: Random): Change[] {
  const file = parseCode(code);
  const changes: Change[] = [];
  const swap = (node: ts.Node, text: string): string =>
    code.slice(0, node.getStart(file)) + text + code.slice(node.getEnd());
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node)) return;
    if (ts.isNumericLiteral(node)) changes.push(...numberChange(node, swap, code, random));
    if (ts.isStringLiteral(node)) changes.push(...textChange(node, swap, code, random));
    if (ts.isBinaryExpression(node)) {
      changes.push(
        ...boundChange(node, swap, file),
        ...caseChange(node, swap, file),
        ...orderChange(node, swap, file),
      );
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  return changes;
}

type Swap = (node: ts.Node, text: string) => string;

/** Literals that stand for something: 0, 1 and 2 are mostly plumbing. */
function numberChange(node: ts.NumericLiteral, swap: Swap, code: string, random: Random): Change[] {
  const from = node.text;
  if (!/^\d+$/.test(from) || Number(from) < 3 || code.split(new RegExp(`\\b${from}\\b`)).length !== 2)
    return [];
  const value = Number(from);
  const to = String(value < 20 ? 3 + random.int(17) : Math.round(value * (0.3 + random.next() * 1.5)));
  if (to === from) return [];
  return [{ code: swap(node, to), wordings: insteadOf(from, to) }];
}

const otherTexts = ['-', ', ', ' ', '; ', '/', '_', '|'];
const otherWords = ['none', 'done', 'Rome', 'blue', 'other', 'main', 'north', 'Ada', 'yes', 'no', 'new'];

function textChange(node: ts.StringLiteral, swap: Swap, code: string, random: Random): Change[] {
  const { text, parent } = node;
  // What `typeof` gives is not up to anybody.
  if (ts.isBinaryExpression(parent) && ts.isTypeOfExpression(parent.left)) return [];
  if (text.length === 0 || /['"\\\n]/.test(text) || code.split(`'${text}'`).length !== 2) return [];
  const pool = /^[a-z]{2,}$/i.test(text) ? otherWords : /^[^a-z0-9]+$/i.test(text) ? otherTexts : [];
  const others = pool.filter((other) => other !== text);
  if (others.length === 0) return [];
  const to = others[random.int(others.length)]!;
  const quote = random.next() < 0.5 ? "'" : '"';
  return [{ code: swap(node, `'${to}'`), wordings: insteadOf(quote + text + quote, quote + to + quote) }];
}

const insteadOf = (from: string, to: string): string[] => [
  `use ${to} instead of ${from}`,
  `change ${from} to ${to}`,
  `${to} instead of ${from}`,
  `it should be ${to}, not ${from}`,
  `replace ${from} with ${to}`,
  `make that ${to} instead of ${from}`,
  `${from} is wrong, I need ${to}`,
  `${from} → ${to}`,
];

function boundChange(node: ts.BinaryExpression, swap: Swap, file: ts.SourceFile): Change[] {
  if (!ts.isNumericLiteral(node.right) || Number(node.right.text) < 2) return [];
  const operator = node.operatorToken.getText(file);
  const bound = node.right.text;
  const included = ['>', '<'].includes(operator);
  if (!included && !['>=', '<='].includes(operator)) return [];
  const code = swap(node.operatorToken, included ? `${operator}=` : operator.charAt(0));
  return [
    {
      code,
      wordings: included
        ? [
            `${bound} itself should count too`,
            `include ${bound} itself`,
            `exactly ${bound} should also be included`,
            `${bound} must be included`,
            `make the comparison with ${bound} inclusive`,
            `exactly ${bound} counts as well`,
          ]
        : [
            `${bound} itself should not count`,
            `exclude ${bound} itself`,
            `exactly ${bound} should not be included`,
            `make the comparison with ${bound} strict`,
            `exactly ${bound} does not count any more`,
          ],
      vary: (args) => args.replace(/\b\d+\b/, bound),
    },
  ];
}

function caseChange(node: ts.BinaryExpression, swap: Swap, file: ts.SourceFile): Change[] {
  if (!ts.isStringLiteral(node.right) || !ts.isPropertyAccessExpression(node.left)) return [];
  const { text } = node.right;
  const operator = node.operatorToken.getText(file);
  if (!/^[a-z]+$/i.test(text) || (operator !== '===' && operator !== '!==')) return [];
  const left = node.left.getText(file);
  return [
    {
      code: swap(node, `${left}.toLowerCase() ${operator} '${text.toLowerCase()}'`),
      wordings: [
        'ignore case',
        'make it ignore case',
        'make it case insensitive',
        'upper and lower case should not matter',
        `the ${node.left.name.text} comparison should ignore case`,
        `"${text.toUpperCase()}" should count as "${text}" too`,
        'compare without regard to case',
      ],
      vary: (args) => args.replaceAll(`"${text}"`, `"${text.toUpperCase()}"`),
    },
  ];
}

/** `a.x - b.x` in a sort ↔ `b.x - a.x`. */
function orderChange(node: ts.BinaryExpression, swap: Swap, file: ts.SourceFile): Change[] {
  if (node.operatorToken.kind !== ts.SyntaxKind.MinusToken || !ts.isArrowFunction(node.parent)) return [];
  const [left, right] = [node.left.getText(file), node.right.getText(file)];
  if (!/^[ab]\b/.test(left) || !/^[ab]\b/.test(right)) return [];
  const rising = left.startsWith('b');
  return [
    {
      code: swap(node, `${right} - ${left}`),
      wordings: rising
        ? [
            'sort ascending instead',
            'the smallest should come first',
            'order it from low to high',
            'reverse the order: lowest first',
            'ascending, not descending',
          ]
        : [
            'sort descending instead',
            'the largest should come first',
            'order it from high to low',
            'reverse the order: highest first',
            'descending, not ascending',
          ],
    },
  ];
}

function styled(text: string, random: Random): string {
  const drawn = random.next();
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  if (drawn < 0.5) return text;
  if (drawn < 0.7) return `${capital}.`;
  return drawn < 0.85 ? `${text}, please` : `Change this: ${text}`;
}
