/** The commonest helpers that walk over a list, change it in one place as a copy, order it or check it. */
import { type Family, family } from '../../family.js';
import { words } from './parameters.js';

export const families: readonly Family[] = [
  family({
    name: 'arrays-join-with-last-word',
    group: 'scenarios',
    names: ['joinWithLast', 'listText', 'toSentence', 'joinWords', 'humanJoin'],
    params: [words],
    returns: 'string',
    slots: { word: ['and', 'or', '&'] },
    body: `  if ($words.length < 2) return $words.join('');
  return \`\${$words.slice(0, -1).join(', ')} {word} \${$words.at(-1)}\`;`,
    tests: ({ word }) => [
      [[['a', 'b', 'c']], `a, b ${word} c`],
      [[['a', 'b']], `a ${word} b`],
      [[['a']], 'a'],
      [[[]], ''],
      [[['red', 'green', 'blue', 'grey']], `red, green, blue ${word} grey`],
      [[['x y', 'z']], `x y ${word} z`],
    ],
    phrasings: [
      'Join strings with commas, but with "{word}" before the last one (no comma there).',
      'a, b {word} c',
      'how do i write a list of words as a sentence part like "a, b {word} c"? one word stays alone, none gives an empty string',
      'Returns the items separated by ", " with " {word} " between the last two.',
      "['x','y','z'] -> 'x, y {word} z', ['x'] -> 'x', [] -> ''",
      'In my mail I mention the ordered things in running text. Put commas between them and the word "{word}" instead of the final comma.',
      'human readable list, last separator " {word} "',
      'Please make a phrase of several names: comma and space as separator, except that the final two are connected by "{word}".',
      'comma separated, "{word}" in front of the last element, no Oxford comma',
      'list to text: "tea", "tea {word} milk", "tea, milk {word} sugar"',
      'natural language join using "{word}"',
      'join(", ") but the last joint is " {word} "; empty string if there is nothing to join',
      'enumerate the options in English, linking the last option by {word}',
      'build the string "Mon, Tue {word} Wed" out of an array of day names; shorter arrays likewise: "Mon {word} Tue", "Mon"',
      'join array with comas and a final "{word}"',
      'Format a list for reading aloud: items with commas, then "{word}" and the closing item. No comma goes before "{word}".',
      'what gives "Ann, Bob {word} Cid" for [Ann, Bob, Cid]? Also right for 0, 1, 2 names.',
      'strings -> prose list with {word}',
      'Put a list into words. Separator: comma plus blank. Before the last item: {word}, with a blank on either side. Nothing special for a single item.',
      'concatenate labels, the two at the end with " {word} ", all others with ", "',
    ],
  }),
];
