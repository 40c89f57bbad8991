import { describe, expect, it } from 'vitest';
import { extractCode } from './extract-code.js';

describe('extractCode', () => {
  const code = 'const f = () => {\n  return 1;\n};';
  it('extractCode() takes the whole text when there is no fence', () => {
    expect(extractCode(`\n${code}\n`)).toBe(code);
    expect(extractCode('const s = `a`;')).toBe('const s = `a`;');
  });

  it('extractCode() takes the inside of the first fence whatever surrounds it', () => {
    expect(extractCode(`Here it is:\n\`\`\`typescript\n${code}\n\`\`\`\nand\n\`\`\`\nother\n\`\`\``)).toBe(
      code,
    );
    expect(extractCode(`\`\`\`\r\n${code.replaceAll('\n', '\r\n')}\r\n\`\`\`\r\n`)).toBe(code);
    expect(extractCode('```ts const f = () => 1; ```')).toBe('const f = () => 1;');
  });

  it('extractCode() takes the rest when the fence is not closed', () => {
    expect(extractCode(`\`\`\`ts\n${code}`)).toBe(code);
    expect(extractCode('```')).toBe('');
  });
});
