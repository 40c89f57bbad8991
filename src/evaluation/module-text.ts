/**
 * The JavaScript of a module, for code that must run in a child or worker as text: such a child needs
 * no file access, and the same route works from `dist` (.js) and from the sources under a test runner (.ts).
 */
import { existsSync, readFileSync } from 'node:fs';

/**
 * @param name file name without extension
 * @param format what the reader evaluates
 * @param base `import.meta.url` of a module in the same folder; default: this folder
 */
export async function moduleText(
  name: string,
  format: 'commonjs' | 'esm',
  base: string = import.meta.url,
): Promise<string> {
  const { default: ts } = await import('typescript');
  const compiled = new URL(`./${name}.js`, base);
  const file = existsSync(compiled) ? compiled : new URL(`./${name}.ts`, base);
  const module = format === 'commonjs' ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module, esModuleInterop: true };
  return ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText;
}
