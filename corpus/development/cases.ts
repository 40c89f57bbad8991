import { CinnabarError } from '../../src/errors.js';
import type { Json, TestCase } from '../family.js';

const arrow = '=> ';

/**
 * Reads test cases from a template, one a line: JSON arguments separated by commas, ` => `, JSON result.
 * Backslashes are JSON's own (the raw text is read). A table of lines stays a table under the formatter.
 *
 * @throws CinnabarError `invalid_input` for a line without an arrow or with invalid JSON.
 * @example
 * cases`
 *   [1, 2], 3 => 6
 *   [], 0 => 0
 * `; // [[[[1, 2], 3], 6], [[[], 0], 0]]
 */
export function cases(text: TemplateStringsArray): readonly TestCase[] {
  const lines = (text.raw[0] ?? '')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return lines.map((line) => {
    const at = line.lastIndexOf(arrow);
    if (at < 0) throw new CinnabarError('invalid_input', `test case without "=>": ${line}`);
    try {
      const args = JSON.parse(`[${line.slice(0, at)}]`) as Json[];
      return [args, JSON.parse(line.slice(at + arrow.length)) as Json] as const;
    } catch (cause) {
      throw new CinnabarError('invalid_input', `test case is not JSON: ${line}`, { cause });
    }
  });
}
