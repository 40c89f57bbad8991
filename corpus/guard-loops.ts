/** Counts the turns of loops and the calls, so that code which never ends is found out the same way on a busy machine. */
import ts from 'typescript';

/** Called at the start of each turn of a loop. */
export const turnName = '__turn';
/** Called at the start of each call of a function of the code. */
export const callName = '__call';

interface Insertion {
  readonly at: number;
  readonly text: string;
  readonly closes: boolean;
}

/** The text with a call of `turnName` in each loop and one of `callName` in each function. */
export function guardLoops(code: string): string {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.ESNext, true);
  const insertions: Insertion[] = [];
  const insert = (at: number, text: string, closes = false): void => {
    insertions.push({ at, text, closes });
  };
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) {
      const { statement } = node;
      if (ts.isBlock(statement)) insert(statement.getStart(file) + 1, ` ${turnName}();`);
      else {
        insert(statement.getStart(file), `{ ${turnName}(); `);
        insert(statement.getEnd(), ' }', true);
      }
    } else if (ts.isArrowFunction(node) && !ts.isBlock(node.body)) {
      insert(node.body.getStart(file), `(${callName}(), `);
      insert(node.body.getEnd(), ')', true);
    } else if (ts.isFunctionLike(node)) {
      const { body } = node as { readonly body?: ts.Node };
      if (body) insert(body.getStart(file) + 1, ` ${callName}();`);
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that earlier places stay right; at one place what was found later stands inside.
  return insertions
    .map((insertion, i) => ({ ...insertion, i }))
    .sort((a, b) => b.at - a.at || (a.closes ? a.i - b.i : b.i - a.i))
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
}
