/**
 * The JavaScript of a module beside this one, for code that must run in a child or worker as text: such a child needs
 * no file access, and the same route works from `dist` (.js) and from the sources under a test runner (.ts).
 */
import { existsSync, readFileSync } from 'node:fs';

/** @param name file name without extension @param format what the reader evaluates */
export async function moduleText(name: string, format: 'commonjs' | 'esm'): Promise<string> {
  const { default: ts } = await import('typescript');
  const compiled = new URL(`./${name}.js`, import.meta.url);
  const file = existsSync(compiled) ? compiled : new URL(`./${name}.ts`, import.meta.url);
  const module = format === 'commonjs' ? ts.ModuleKind.CommonJS : ts.ModuleKind.ESNext;
  const compilerOptions = { target: ts.ScriptTarget.ES2022, module, esModuleInterop: true };
  return ts.transpileModule(readFileSync(file, 'utf8'), { compilerOptions }).outputText;
}
