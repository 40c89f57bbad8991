/** What a text is cut into: words, lines, values, sentences, characters; in code, in meaning and in words. */

import type { Random } from '../../../src/support/random.js';
import { pick } from '../../pick.js';

export interface TextSource {
  readonly kind: string;
  /** What the pieces are called: "word", "words". */
  readonly one: string;
  readonly many: string;
  /** Capitalised plural for function names. */
  readonly tag: string;
  /** Variable for one piece, and for the list of them. */
  readonly item: string;
  readonly list: string;
  /** The chain that follows the text: `.split(' ')` and so on. */
  readonly links: readonly string[];
  /** Other names of the parameter `text`. */
  readonly alt: readonly string[];
  /** The pieces of a text that is not empty; an empty one has none. */
  readonly split: (text: string) => string[];
  /** A text of these pieces, for tests. */
  readonly compose: (pieces: readonly string[], random: Random) => string;
  /** The code finds one empty piece in the empty text. */
  readonly emptyPiece: boolean;
  /** "a sentence": says what the text is but not how it is cut. */
  readonly short: readonly string[];
  /** "a text with words separated by single spaces": says it all. */
  readonly full: readonly string[];
  /** How it is cut, as clauses; said with the short ones. */
  readonly rules: readonly string[];
  /** Commands, S = the text. */
  readonly cuts: readonly string[];
}

/** Cuts at one character, by hand. */
function cut(text: string, separator: string): string[] {
  const pieces = [''];
  for (const char of text) {
    if (char === separator) pieces.push('');
    else pieces[pieces.length - 1] += char;
  }
  return pieces;
}

const trimmed = (text: string): string => text.replace(/^\s+|\s+$/g, '');
const filled = (pieces: readonly string[]): string[] => pieces.filter((piece) => piece.length > 0);

const separators: readonly (readonly [sign: string, name: string, adjective: string])[] = [
  [',', 'commas', 'comma-separated'],
  [';', 'semicolons', 'semicolon-separated'],
  ['|', '"|"', 'pipe-separated'],
  [',', 'commas', 'comma-separated'],
  [',', 'commas', 'comma separated'],
];
const itemNouns: readonly (readonly [one: string, many: string])[] = [
  ['item', 'items'],
  ['value', 'values'],
  ['name', 'names'],
  ['tag', 'tags'],
  ['entry', 'entries'],
];

export function drawTextSource(random: Random): TextSource {
  const drawn = random.next();
  if (drawn < 0.36) return spacedWords;
  if (drawn < 0.52) return blankWords;
  if (drawn < 0.66) return random.next() < 0.5 ? plainLines : filledLines;
  if (drawn < 0.84) return separated(random);
  return drawn < 0.92 ? sentences : characters;
}

const spacedWords: TextSource = {
  kind: 'words',
  one: 'word',
  many: 'words',
  tag: 'Words',
  item: 'word',
  list: 'words',
  links: [".split(' ')"],
  alt: ['sentence', 'input', 'str', 's'],
  split: (text) => cut(text, ' '),
  compose: (pieces) => pieces.join(' '),
  emptyPiece: true,
  short: ['a sentence', 'a text', 'a string', 'a line of text', 'one string', 'a phrase', 'some text'],
  full: [
    'a text whose words are separated by single spaces',
    'a sentence with single spaces between the words',
    'a string of words separated by single spaces',
    'a space-separated string of words',
    'a string with words that are separated by one space each',
    'words in one string, separated by single spaces',
  ],
  rules: [
    'words are separated by single spaces',
    'the words have exactly one space between them',
    'there is one space between words',
    'words are split at single spaces',
    'a word is whatever stands between two spaces, and there are never two spaces in a row',
    'just split at spaces',
    'single spaces separate the words',
  ],
  cuts: [
    'split S at spaces',
    'split S into words at the spaces',
    'split S by a single space',
    'cut S into words at each space',
  ],
};

const blankWords: TextSource = {
  ...spacedWords,
  kind: 'blank words',
  links: ['.split(/\\s+/)', ".filter((word) => word !== '')"],
  split: (text) => filled(cut(text.replace(/[\t\n]/g, ' '), ' ')),
  compose: (pieces, random) => {
    const gap = (): string => pick([' ', '  ', '\t', '\n', ' '], random);
    const end = random.next() < 0.5 ? gap() : '';
    return pieces.reduce((text, piece, i) => text + (i === 0 ? '' : gap()) + piece, end) + end;
  },
  emptyPiece: false,
  full: [
    'a text whose words are separated by any amount of whitespace',
    'a sentence, with words separated by one or more blanks, tabs or newlines',
    'a string of words with any whitespace between and around them',
    'a messy text with extra whitespace between the words',
    'a text (words separated by whitespace, maybe several blanks)',
  ],
  rules: [
    'words are separated by any whitespace',
    'there may be several spaces, tabs or line breaks between words',
    'words are separated by one or more whitespace characters',
    'any run of whitespace separates words, also at the start and the end',
    'extra whitespace anywhere does not count',
    'split at whitespace, there are no empty words',
    'do not trip over double spaces, tabs or newlines',
  ],
  cuts: [
    'split S at whitespace (no empty words)',
    'split S into words at any run of whitespace',
    'cut S into words, whatever whitespace is between them',
  ],
};

const plainLines: TextSource = {
  kind: 'lines',
  one: 'line',
  many: 'lines',
  tag: 'Lines',
  item: 'line',
  list: 'lines',
  links: [".split('\\n')"],
  alt: ['input', 'content', 'str', 'log'],
  split: (text) => cut(text, '\n'),
  compose: (pieces) => pieces.join('\n'),
  emptyPiece: true,
  short: [
    'a multi-line string',
    'a text of several lines',
    'a multiline text',
    'the content of a file',
    'a block of text',
  ],
  full: [
    'a text whose lines are separated by \\n',
    'a string with lines separated by newlines',
    'a newline-separated string',
    'a multi-line text (lines end with "\\n")',
  ],
  rules: [
    'lines are separated by \\n',
    'a newline separates the lines',
    'split at newlines and do not trim the lines',
    'lines are taken as they are, without trimming',
    'the line break is "\\n"',
  ],
  cuts: [
    'split S into lines',
    'split S at newlines',
    'cut S into lines at "\\n"',
    'break S up into its lines',
  ],
};

const filledLines: TextSource = {
  ...plainLines,
  kind: 'trimmed lines',
  links: [".split('\\n')", '.map((line) => line.trim())', ".filter((line) => line !== '')"],
  split: (text) => filled(cut(text, '\n').map(trimmed)),
  compose: (pieces, random) =>
    pieces
      .flatMap((piece) => {
        const drawn = random.next();
        if (drawn < 0.2) return [piece, ''];
        return drawn < 0.4 ? [`  ${piece} `] : drawn < 0.5 ? ['   ', piece] : [piece];
      })
      .join('\n'),
  emptyPiece: false,
  full: [
    'a multi-line text (trim every line first and forget the blank ones)',
    'a text of lines, where blank lines do not count and every line is trimmed first',
    'a multi-line string whose lines have to be trimmed and whose empty lines are ignored',
  ],
  rules: [
    'trim every line first and ignore blank lines',
    'lines are trimmed before anything else, and empty ones do not count',
    'blank lines do not count and whitespace around a line is removed first',
    'first trim each line and throw away the ones that are empty then',
  ],
  cuts: [
    'split S into lines, trim each of them and drop the empty ones',
    'split S at newlines, trim every line, skip blank lines',
    'cut S into lines, strip whitespace around them and remove those that are blank',
  ],
};

function separated(random: Random): TextSource {
  const [sign, name, adjective] = pick(separators, random);
  const [one, many] = pick(itemNouns, random);
  const drops = random.next() < 0.45;
  const between = name === 'commas' ? 'commas' : name === 'semicolons' ? 'semicolons' : '"|"';
  const blank = drops
    ? [' and leave out empty ones', ' and empty ones do not count', ', ignoring empty ones']
    : [''];
  const last = (): string => pick(blank, random);
  return {
    kind: `${drops ? 'filled ' : ''}items ${sign}`,
    one,
    many,
    tag: 'Items',
    item: 'item',
    list: 'items',
    links: [
      `.split('${sign}')`,
      '.map((item) => item.trim())',
      ...(drops ? [".filter((item) => item !== '')"] : []),
    ],
    alt: ['input', 'str', 'csv', 'line'],
    split: (text) => {
      const pieces = cut(text, sign).map(trimmed);
      return drops ? filled(pieces) : pieces;
    },
    compose: (pieces, source) =>
      pieces
        .flatMap((piece) => (drops && source.next() < 0.25 ? [piece, pick(['', ' '], source)] : [piece]))
        .map((piece) => pick([piece, ` ${piece}`, ` ${piece} `, piece], source))
        .join(sign),
    emptyPiece: !drops,
    short: [
      `a ${adjective} string of ${many}`,
      `a string of ${adjective} ${many}`,
      `a ${adjective} list of ${many} (one string)`,
      `${many} in one string, separated by ${between}`,
    ],
    full: [
      `a ${adjective} string of ${many} (trim each one${last()})`,
      `a string of ${adjective} ${many}, which have to be trimmed first${drops ? ' and of which empty ones are ignored' : ''}`,
      `a string with ${many} separated by ${between}, maybe with spaces around them that must go${drops ? ', and empty ones, which do not count' : ''}`,
    ],
    rules: [
      `trim every ${one} first${last()}`,
      `spaces around the ${many} do not count${last()}`,
      `the ${many} are trimmed before anything else${last()}`,
      `whitespace around each ${one} is removed first${last()}`,
      `strip the spaces around each ${one}${last()}`,
    ],
    cuts: [
      `split S at ${between} and trim each ${one}${last()}`,
      `split S by '${sign}', strip the spaces around every ${one}${last()}`,
      `cut S at the ${name === '"|"' ? 'pipes' : name}, trim the ${many}${last()}`,
    ],
  };
}

const sentences: TextSource = {
  kind: 'sentences',
  one: 'sentence',
  many: 'sentences',
  tag: 'Sentences',
  item: 'sentence',
  list: 'sentences',
  links: [".split('.')", '.map((sentence) => sentence.trim())', ".filter((sentence) => sentence !== '')"],
  alt: ['input', 'paragraph', 'str'],
  split: (text) => filled(cut(text, '.').map(trimmed)),
  compose: (pieces, random) =>
    pieces.map((piece) => `${piece}.${pick([' ', '', ' ', '  '], random)}`).join(''),
  emptyPiece: false,
  short: ['a text', 'a paragraph', 'a string with several sentences', 'a paragraph of text'],
  full: [
    'a text whose sentences end with a period (the period is no part of them; trim them, ignore empty ones)',
    'a paragraph, in which "." ends a sentence (without the dot, trimmed, never empty)',
  ],
  rules: [
    'a sentence ends at a period, which does not belong to it; trim the sentences and ignore empty ones',
    'sentences are what stands between the dots, trimmed, and empty ones do not count',
    'split at ".", trim every piece and skip the empty ones',
    'only a dot ends a sentence; drop the dot, trim, leave out empty pieces',
  ],
  cuts: [
    'split S at periods, trim the sentences and drop the empty ones',
    'cut S into sentences at every "." (trimmed, without empty ones)',
  ],
};

const characters: TextSource = {
  kind: 'characters',
  one: 'character',
  many: 'characters',
  tag: 'Chars',
  item: 'char',
  list: 'chars',
  links: [".split('')"],
  alt: ['str', 's', 'input', 'word'],
  split: (text) => Array.from(text),
  compose: (pieces) => pieces.join(''),
  emptyPiece: false,
  short: ['a string', 'a text', 'one word', 'a piece of text', 'some string'],
  full: ['a string', 'a text'],
  rules: [],
  cuts: ['split S into characters', 'take the characters of S', 'go through S character by character'],
};
