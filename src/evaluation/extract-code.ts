/**
 * The code in a model's answer: the first fenced block when there is one (an unclosed fence runs to the end, as an
 * answer cut by the token limit leaves it), else the whole text.
 *
 * @example
 * extractCode('Sure!\n```ts\nconst f = () => 1;\n```'); // 'const f = () => 1;'
 */
export function extractCode(text: string): string {
  const lines = text.split(/\r?\n/);
  const open = lines.findIndex((line) => /^\s*```/.test(line));
  if (open < 0) return text.trim();
  const afterInfo = lines[open]!.trim().match(/^```[\w.+-]*\s+(.*\S)\s*```$/);
  if (afterInfo !== null) return afterInfo[1]!;
  const length = lines.slice(open + 1).findIndex((line) => /^\s*```\s*$/.test(line));
  const body = length < 0 ? lines.slice(open + 1) : lines.slice(open + 1, open + 1 + length);
  return body.join('\n').trim();
}
