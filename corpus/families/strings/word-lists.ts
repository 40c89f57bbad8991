/** Selections and orders of the words in a text. */
import { type Family, family } from '../../family.js';

const text = { name: 'text', type: 'string', alt: ['sentence', 's', 'str', 'input'] };

export const families: readonly Family[] = [
  family({
    name: 'words-longer-than',
    group: 'strings',
    names: ['longWords', 'wordsLongerThan', 'filterLongWords', 'bigWords', 'getLongWords'],
    params: [text],
    returns: 'string[]',
    slots: { k: [3, 4, 5, 6] },
    body: `  return $text.split(' ').filter((word) => word.length > {k});`,
    tests: ({ k }) => {
      const size = Number(k);
      const at = 'm'.repeat(size);
      const over = 'n'.repeat(size + 1);
      return [
        [[''], []],
        [[at], []],
        [[over], [over]],
        [[`a ${over} b ${at}`], [over]],
        [[`${over} ${over}`], [over, over]],
        [['programming in a pleasant language'], ['programming', 'pleasant', 'language']],
      ];
    },
    phrasings: [
      'get all words longer than {k} letters',
      'how do i find the words of a sentence with more than {k} characters?',
      'Returns a list of the words that have more than {k} letters.',
      'words with length > {k}',
      'I have a sentence and only want its words that are longer than {k} characters.',
      'please filter out the words of {k} letters or fewer and give me the remaining ones as an array',
      'long words only, more than {k} chars',
      'given a text separated by spaces, list the words exceeding {k} letters',
      'which words are longer than {k}?',
      'need an array of words, each over {k} characters long',
      'split the text and keep words longer then {k}',
      'throw away short words (up to {k} letters)',
      'collect every word whose length is greater than {k}',
      'words above {k} letters in order of appearance',
      'The words in the sentence with at least one letter more than {k}.',
      'extract long words, where long means more than {k} characters',
      'ignore words of length {k} and below, return the others in a list',
      'pick words having more than {k} letters from str',
      'for my vocabulary trainer: words from a text that are longer than {k} letters',
      'Could you select the words that have over {k} characters?',
    ],
    rules: [
      {
        say: ['return only how many there are', 'give me their number, not the words', 'just count them'],
        returns: 'number',
        body: `  return $text.split(' ').filter((word) => word.length > {k}).length;`,
        tests: ({ k }) => {
          const over = 'n'.repeat(Number(k) + 1);
          return [
            [[''], 0],
            [[`${over} a ${over}`], 2],
            [['n'.repeat(Number(k))], 0],
          ];
        },
      },
    ],
  }),
  family({
    name: 'sort-words',
    group: 'strings',
    names: ['sortWords', 'alphabetize', 'wordsSorted', 'sortSentence', 'orderWords'],
    params: [text],
    returns: 'string',
    body: `  return $text.split(' ').sort().join(' ');`,
    tests: [
      [['the quick brown fox'], 'brown fox quick the'],
      [[''], ''],
      [['one'], 'one'],
      [['b a'], 'a b'],
      [['c b a b'], 'a b b c'],
      [['pear apple fig'], 'apple fig pear'],
    ],
    phrasings: [
      'sort the words of a sentence alphabetically',
      'how do i put the words of a string in alphabetical order?',
      'Returns the words of the text in ascending order, joined with spaces.',
      'alphabetise words',
      'I have a string of tags separated by spaces and want them in order from a to z.',
      'please order the words in a text by alphabet and return a string again',
      'sort words in str',
      'given a sentence, arrange its words alphabetically',
      'words from a to z, still in a single string',
      'need the words of a phrase sorted, result separated by single spaces',
      '"pear apple fig" -> "apple fig pear"',
      'rearrange the words of a line in dictionary order',
      'sort a sentence by word',
      'sort teh words of a text a-z',
      'The same words in alphabetical sequence.',
      'split at the spaces, sort, join again',
      'put a space separated word list into order',
      'alphabetical order for the words of my sentence',
      'bring words into lexicographic order within a string',
      'Could you alphabetize the words of a string for me?',
    ],
  }),
];
