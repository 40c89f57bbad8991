/** Code that nobody has read runs in a process without files, network or much memory, and ends when its time is up. */
import { createSandbox } from 'cinnabar/evaluation';

await using sandbox = createSandbox({ children: 1 });
const answers = {
  right: 'function twice(n: number): number {\n  return 2 * n;\n}',
  wrong: 'function twice(n: number): number {\n  return n * n;\n}',
  endless: 'function twice(n: number): number {\n  for (;;) {}\n}',
};
for (const [name, code] of Object.entries(answers)) {
  const tests = [
    [[3], 6],
    [[0], 0],
  ] as const;
  const { outcome, detail } = await sandbox.run({ code, functionName: 'twice', tests }, { timeoutMs: 500 });
  console.log(`${name}: ${outcome}${detail === null ? '' : ` (${detail})`}`);
}
