/** Names that people give to functions, beyond those that a family lists. */

import type { Random } from '../src/support/random.js';
import { pick } from './pick.js';
import { upperFirst } from './request-frames.js';

const verbs = [
  'get',
  'calc',
  'compute',
  'find',
  'do',
  'my',
  'make',
  'calculate',
  'fetch',
  'build',
  'to',
  'run',
  'solve',
];
const endings = ['Of', 'From', 'Fn', '2', 'Simple', 'Helper', 'For', 'Value', 'Result', 'In'];
const fillers = new Set(
  `a an the of for to in on is are be was it its that which with and or from by as at if i me my you your we our their them
  they this these those all any each every write function please need want given give get return returns returned how do
  does can could would should have has list array string number numbers strings text value values two one using use when
  into than then there so such me make just simple small quick typescript ts code no not only without out up what where which whose who
  gives give like true false called following followed same other others more less least most per between after before
  about over under equal equals also still ever never something anything everything thing things look looks keep`.split(
    /\s+/,
  ),
);
/** Neither keywords nor globals that a function of this name would hide from its own body. */
const reserved = new Set(
  `break case catch class const continue debugger default delete else enum export extends false finally for function do if import
  in instanceof new null return static super switch this throw true try typeof undefined var void while with yield let
  await async package private public interface protected arguments eval Object Array String Number Math Map Set Date JSON
  NaN Infinity Boolean Symbol Error isNaN isFinite parseInt parseFloat`.split(/\s+/),
);

/** A name that is not one of the family's: a verb in front, an ending, snake_case, or words of the request. */
export function inventedName(canonical: string, wording: string, random: Random): string {
  const drawn = random.next();
  if (drawn < 0.4) return pick(verbs, random) + upperFirst(canonical);
  if (drawn < 0.55) return canonical + pick(endings, random);
  if (drawn < 0.67) return canonical.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);
  if (drawn < 0.74) return canonical.length > 4 ? canonical.slice(0, 3 + random.int(3)) : `${canonical}Fn`;
  return wordsName(wording, random) ?? pick(verbs, random) + upperFirst(canonical);
}

/** `sumEvenSquares` from "Sum the squares of the even numbers": two to four telling words, in order. */
function wordsName(wording: string, random: Random): string | null {
  const words = (wording.match(/\b[a-zA-Z]{2,12}\b/g) ?? [])
    .map((word) => word.toLowerCase())
    .filter((word, i, all) => !fillers.has(word) && all.indexOf(word) === i);
  const count = 2 + random.int(3);
  if (words.length < 2) return null;
  const from = random.int(Math.max(1, Math.min(3, words.length - count + 1)));
  const [first, ...rest] = words.slice(from, from + count);
  return first === undefined ? null : first + rest.map(upperFirst).join('');
}

/** A name can be declared, and does not hide what the code uses. */
export function usableName(name: string, code: string): boolean {
  if (!/^[a-zA-Z_][a-zA-Z0-9_]*$/.test(name) || reserved.has(name)) return false;
  return !new RegExp(`\\b${name}\\b`).test(code);
}
