/** Pieces of text for tests: everyday ones, and those that the drawn parts are about. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';
import type { TextPlan } from './text-wording.js';

const words = [
  'apple',
  'bat',
  'cats',
  'a',
  'stamp',
  'Maps',
  'bread',
  'ripe',
  'the',
  'test',
  'tea',
  'pass',
  'marble',
  'banana',
  'on',
  'excellent',
  'Sun',
  'river',
  'and',
  'mountain',
  'to',
  'Ice',
  'orange',
  'go',
  'blue',
  'walking',
];
const phrases = [
  'red apple',
  'the sun is up',
  'go',
  'Rain again',
  'tea',
  'one two three',
  'all is well',
  'new york',
  'stop',
  'It works',
  'a quiet evening',
  'read me',
];
const characters = ['a', 'b', 'c', 'A', 'B', 'e', 'x', 'o', 't', 's', ' ', '1', '2', 'Z'];

/** `count` pieces; some come up more than once. */
export function textPieces(
  { source, keep, end, change }: TextPlan,
  count: number,
  lower: boolean,
  random: Random,
): string[] {
  const special = [
    ...(keep?.samples ?? []),
    ...((end as { samples?: readonly string[] }).samples ?? []),
    ...((change as { samples?: readonly string[] } | null)?.samples ?? []),
  ];
  const common = /lines|sentences/.test(source.kind) ? [...phrases, ...words.slice(0, 8)] : words;
  const usable = (piece: string): boolean => {
    if (/words/.test(source.kind)) return !/\s/.test(piece);
    if (/items/.test(source.kind)) return !/[,;|]/.test(piece);
    return source.kind !== 'sentences' || !piece.includes('.');
  };
  const pool =
    source.kind === 'characters'
      ? [characters, special.filter((piece) => piece.length === 1)]
      : [common, special];
  const [everyday, about] = pool.map((pieces) => pieces.filter(usable)) as [string[], string[]];
  const out: string[] = [];
  while (out.length < count) {
    const drawn = random.next();
    const piece =
      drawn < 0.22 && out.length > 0
        ? pick(out, random)
        : drawn < 0.6 && about.length > 0
          ? pick(about, random)
          : pick(everyday, random);
    out.push(lower ? piece.toLowerCase() : piece);
  }
  return out;
}
