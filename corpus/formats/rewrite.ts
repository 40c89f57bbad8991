/** Example → rewrite example: the same behaviour in another form: loop ↔ methods, arrow ↔ function, with types. */

import ts from 'typescript';
import type { Random } from '../../src/support/random.js';
import { eraseTypes } from '../erase-types.js';
import type { Example } from '../example.js';
import { pick } from '../pick.js';
import { parseCode } from './cut-spans.js';
import type { EditExample } from './edit-example.js';
import { loopFormOf } from './loop-form.js';

interface Form {
  readonly name: string;
  /** The other form, or null when this code has none. */
  readonly of: (code: string, random: Random) => string | null;
  readonly toOther: readonly string[];
  readonly fromOther: readonly string[];
}

const forms: readonly Form[] = [
  {
    name: 'loop',
    of: loopFormOf,
    toOther: [
      'use a for loop instead of array methods',
      'Rewrite this with a plain loop.',
      'no filter/map/reduce please, use for...of',
      'write it as a for...of loop',
      'turn the method chain into a loop',
      'do it with a loop',
      'without reduce, map or filter',
      'Use a loop.',
      'can you make this a simple loop?',
      'loop version please',
    ],
    fromOther: [
      'use array methods instead of the loop',
      'Rewrite this without a loop.',
      'use filter/map/reduce',
      'make it functional',
      'shorter please, with array methods instead of a for loop',
      'one expression, no loop',
      'replace the loop by array methods',
      'no loops',
      'can this be a chain of array methods?',
      'simplify it with built-in array methods',
    ],
  },
  {
    name: 'arrow',
    of: arrowFormOf,
    toOther: [
      'make it an arrow function',
      'Convert this to an arrow function.',
      'as a const arrow function',
      'use an arrow function instead of the function keyword',
      'rewrite as const + arrow',
      'arrow function please',
      'turn this into a const arrow',
    ],
    fromOther: [
      'use a function declaration',
      'Convert the arrow function to a normal function.',
      'make it a regular function, not an arrow',
      'use the function keyword instead of an arrow function',
      'turn the arrow into a function declaration',
      'plain function please, no arrow',
    ],
  },
  {
    name: 'typed',
    of: untypedFormOf,
    // Away from types nobody asks a TypeScript tool.
    toOther: [],
    fromOther: [
      'add types',
      'Add TypeScript types.',
      'convert this to typescript',
      'this is javascript, i need typescript',
      'type the parameters and the return value',
      'Please add type annotations to the parameters and the result.',
      'make it TypeScript',
      'types are missing, add them',
    ],
  },
];

/** A rewrite of the example's code in another form; null when it has none. */
export function rewriteOf(example: Example, random: Random): EditExample | null {
  const possible = forms.flatMap((form) => {
    const other = form.of(example.code, random);
    return other === null ? [] : [{ form, other }];
  });
  if (possible.length === 0) return null;
  // Every function has an arrow and an untyped form; few have a loop form.
  const loop = possible.find((candidate) => candidate.form.name === 'loop');
  const { form, other } = loop && random.next() < 0.7 ? loop : pick(possible, random);
  const away = form.toOther.length > 0 && random.next() < 0.5;
  return {
    id: `${example.id}-${form.name}`,
    family: example.family,
    group: example.group,
    change: 'rewrite',
    instruction: pick(away ? form.toOther : form.fromOther, random),
    original: away ? example.code : other,
    code: away ? other : example.code,
    functionName: example.functionName,
    tests: example.tests,
  };
}

/** `const f = (…): R => { … };`, or with an expression when the body is one `return`. */
function arrowFormOf(code: string): string | null {
  const declaration = onlyFunction(code);
  if (declaration === null || declaration.typeParameters !== undefined) return null;
  const { name, parameters, type, body } = declaration;
  const file = declaration.getSourceFile();
  if (name === undefined || body === undefined || type === undefined) return null;
  const list = parameters.map((parameter) => parameter.getText(file)).join(', ');
  const head = `const ${name.text} = (${list}): ${type.getText(file)} =>`;
  const [only] = body.statements;
  if (body.statements.length === 1 && only && ts.isReturnStatement(only) && only.expression) {
    const expression = only.expression.getText(file);
    if (!expression.includes('\n')) {
      const wrapped = ts.isObjectLiteralExpression(only.expression) ? `(${expression})` : expression;
      return head.length + wrapped.length > 100 ? `${head}\n  ${wrapped};` : `${head} ${wrapped};`;
    }
  }
  return `${head} ${body.getText(file)};`;
}

/** The same text as JavaScript: parameter, return and variable types gone, layout kept. */
function untypedFormOf(code: string): string | null {
  const declaration = onlyFunction(code);
  if (declaration === null) return null;
  // With type arguments in it, nobody could put the types back from the text alone.
  if (/\w<[\w{]/.test(declaration.body?.getText() ?? '') || declaration.typeParameters) return null;
  return eraseTypes(code);
}

function onlyFunction(code: string): ts.FunctionDeclaration | null {
  const { statements } = parseCode(code);
  const [only] = statements;
  return statements.length === 1 && only && ts.isFunctionDeclaration(only) ? only : null;
}
