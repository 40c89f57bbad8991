/**
 * House rules that no linter knows: file names in kebab-case, files of 500 lines at most (tests 600), a median of 100
 * or less. Generated tables are listed by name.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';

const hardCap = 500;
const testCap = 600;
const medianCap = 100;
const forbiddenNames = /^(utils?|types|helpers?|misc|common)\.ts$/;
/** Generated, or data of one piece. */
const exempt: ReadonlySet<string> = new Set([]);

const files = execFileSync('git', ['ls-files', '--', 'src', 'corpus', 'test', 'tools', 'examples', 'bench'], {
  encoding: 'utf8',
})
  .split('\n')
  .filter((path) => path.endsWith('.ts') && !exempt.has(path));

const problems: string[] = [];
const sizes: number[] = [];
for (const path of files) {
  const text = readFileSync(path, 'utf8');
  const lines = text.split('\n').length - 1;
  const isTest = path.endsWith('.test.ts');
  if (path.startsWith('src/') && !isTest) sizes.push(lines);
  const cap = isTest ? testCap : hardCap;
  if (lines > cap) problems.push(`${path}: ${lines} lines, the cap is ${cap}`);
  if (!/^[a-z0-9]+(-[a-z0-9]+)*(\.[a-z]+)*\.ts$/.test(basename(path)))
    problems.push(`${path}: not in kebab-case`);
  if (forbiddenNames.test(basename(path))) problems.push(`${path}: name it after what it holds`);
  // Written apart, so that this file does not find itself.
  if (new RegExp(`\\b(${['TO', 'FIX'].join('DO|')}ME)\\b`).test(text))
    problems.push(`${path}: unfinished work is an issue, not a comment`);
}
sizes.sort((a, b) => a - b);
const median = sizes[Math.floor(sizes.length / 2)] ?? 0;
if (median > medianCap) problems.push(`the median of src is ${median} lines, the cap is ${medianCap}`);

for (const problem of problems) process.stderr.write(`${problem}\n`);
process.stdout.write(`${files.length} files, median of src ${median} lines, ${problems.length} problems\n`);
process.exitCode = problems.length === 0 ? 0 : 1;
