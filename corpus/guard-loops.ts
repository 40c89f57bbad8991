/** Counts the turns of every loop, so that code which never ends is found out the same way on a busy machine. */
import ts from 'typescript';

/** Called at the start of each turn. */
export const guardName = '__turn';

/** The text with a call of `guardName` at the start of each loop's body. */
export function guardLoops(code: string): string {
  const file = ts.createSourceFile('code.ts', code, ts.ScriptTarget.ESNext, true);
  const insertions: { readonly at: number; readonly text: string }[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isIterationStatement(node, false)) {
      const { statement } = node;
      const start = statement.getStart(file);
      if (ts.isBlock(statement)) insertions.push({ at: start + 1, text: ` ${guardName}();` });
      else insertions.push({ at: start, text: `{ ${guardName}(); ` }, { at: statement.getEnd(), text: ' }' });
    }
    ts.forEachChild(node, visit);
  };
  visit(file);
  // From the end, so that earlier places stay right; at one place what was found later stands inside.
  return insertions
    .map((insertion, i) => ({ ...insertion, i }))
    .sort((a, b) => b.at - a.at || b.i - a.i)
    .reduce((text, { at, text: added }) => text.slice(0, at) + added + text.slice(at), code);
}
