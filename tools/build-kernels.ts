/** Compiles `src/training/adamw-kernel.wat` into the TypeScript file that embeds it: `npx tsx tools/build-kernels.ts`. */
import { readFile, writeFile } from 'node:fs/promises';
import wabt from 'wabt';

const source = new URL('../src/training/adamw-kernel.wat', import.meta.url);
const target = new URL('../src/training/adamw-kernel.generated.ts', import.meta.url);

const { parseWat } = await wabt();
const { buffer } = parseWat(source.pathname, await readFile(source, 'utf8'), { simd: true }).toBinary({});
const text = Buffer.from(buffer).toString('base64');
await writeFile(
  target,
  `/** adamw-kernel.wat, compiled by tools/build-kernels.ts: WebAssembly in base64. */\nexport const adamwKernel: string =\n  '${text}';\n`,
);
console.log(`${buffer.length} bytes -> ${target.pathname}`);
