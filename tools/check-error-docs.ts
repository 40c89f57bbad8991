/** The table in docs/errors.md is the one in src/errors.ts. `--write` brings the document up to date. */
import { readFileSync, writeFileSync } from 'node:fs';
import { errorTable } from '../src/errors.js';
import { renderTable } from '../src/evaluation/render-table.js';

const path = 'docs/errors.md';
const begin = '<!-- table: npx tsx tools/check-error-docs.ts --write -->\n\n';
const end = '\n\n<!-- end of table -->';

const rows = Object.entries(errorTable).map(([code, { httpStatus, exitCode, when }]) => ({
  code: `\`${code}\``,
  'exit code': exitCode,
  'HTTP status': httpStatus,
  when,
}));
const table = renderTable(rows, { format: 'markdown' });
const document = readFileSync(path, 'utf8');
const from = document.indexOf(begin) + begin.length;
const to = document.indexOf(end);
if (from < begin.length || to < from) throw new Error(`${path} has lost the marks around its table`);
if (document.slice(from, to) === table) process.stdout.write(`${path} lists all ${rows.length} codes\n`);
else if (process.argv.includes('--write')) {
  writeFileSync(path, document.slice(0, from) + table + document.slice(to));
  process.stdout.write(`${path} written\n`);
} else {
  process.stderr.write(`${path} differs from src/errors.ts: npx tsx tools/check-error-docs.ts --write\n`);
  process.exitCode = 1;
}
