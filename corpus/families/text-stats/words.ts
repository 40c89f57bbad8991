/** Statistics about the words of a text. */
import { type Family, family } from '../../family.js';

const text = { name: 'text', type: 'string', alt: ['s', 'str', 'input', 'sentence'] };

export const families: readonly Family[] = [
  family({
    name: 'word-frequency',
    group: 'text-stats',
    names: ['wordFrequency', 'countWords', 'wordCounts', 'wordHistogram', 'frequencies'],
    params: [text],
    returns: 'Record<string, number>',
    body: `  const counts: Record<string, number> = {};
  for (const word of $text.toLowerCase().match(/[a-z']+/g) ?? []) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;`,
    tests: [
      [['the cat and the dog'], { the: 2, cat: 1, and: 1, dog: 1 }],
      [[''], {}],
      [['One one ONE'], { one: 3 }],
      [['Hello, hello!'], { hello: 2 }],
      [["don't stop, don't"], { "don't": 2, stop: 1 }],
      [['123 ...'], {}],
      [['a'], { a: 1 }],
    ],
    phrasings: [
      'count how often each word occurs in a text, ignoring case and punctuation',
      'how do i get the frequency of every word? lower-case, no punctuation',
      'Returns an object from lower-case words to their number of occurrences; punctuation is not part of a word.',
      'word frequency, case-insensitive, without punctuation',
      'I want to build a word cloud and need to know how many times each word is used, "The" and "the" being the same and commas ignored.',
      'please make a histogram of the words in a text (lowercase, strip punctuation)',
      'given a text return word -> count, case does not matter, only letters and apostrophes belong to words',
      'word counter object ignoring capitals and punctuation marks',
      'need the number of occurrences per word, words lower-cased and free of punctuation',
      'tally the words of a paragraph regardless of case and punctuation',
      'wrod frequencies, ignoring case and punctuation',
      'how many times does every word come up? result is a record; "Hello," counts as "hello"',
      'exercism word count: case-insensitive, punctuation ignored, apostrophes kept',
      'a dictionary of word counts from a string, where case and punctuation make no difference',
      'The counts of all words in the text, words consisting of letters and apostrophes, in lower case.',
      'group the words of a text and count them, treat "Hello," and "hello" as equal',
      'bag of words of a sentence, normalised to lower case, punctuation dropped',
      'map every distinct (lowercased, punctuation-free) word to how many there are',
      'frequency table of words, not case-sensitive, punctuation does not count',
      'Could you count the words of an article by word, disregarding case and punctuation?',
    ],
    rules: [
      {
        say: [
          'words are simply separated by single spaces and case matters',
          'just split at spaces, do not change case or strip anything',
          'case-sensitive, split by a space, punctuation stays with the word',
        ],
        body: `  const counts: Record<string, number> = {};
  for (const word of $text.split(' ')) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return counts;`,
        tests: [
          [['a b a'], { a: 2, b: 1 }],
          [['A a'], { A: 1, a: 1 }],
          [['hi, hi'], { 'hi,': 1, hi: 1 }],
        ],
      },
    ],
  }),
  family({
    name: 'most-common-word',
    group: 'text-stats',
    names: ['mostCommonWord', 'mostFrequentWord', 'topWord', 'commonestWord', 'popularWord'],
    params: [text],
    returns: 'string',
    body: `  const counts: Record<string, number> = {};
  let best = '';
  for (const word of $text.toLowerCase().match(/[a-z']+/g) ?? []) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  for (const word of Object.keys(counts)) {
    if (best === '' || counts[word] > counts[best]) best = word;
  }
  return best;`,
    tests: [
      [['the cat and the dog'], 'the'],
      [[''], ''],
      [['one'], 'one'],
      [['b a a b'], 'b'],
      [['Yes, no. yes! NO no'], 'no'],
      [['x y Y'], 'y'],
    ],
    phrasings: [
      'most common word of a text, ignoring case and punctuation; the first one wins a tie',
      'which word occurs most often? lower-case result, earliest on ties',
      'Returns the most frequent word in lower case, the first of several; an empty text gives an empty string.',
      'most frequent word, case-insensitive, no punctuation',
      'I have an article and want to know its most used word, "The" equals "the".',
      'please find the word with the highest count, in lower case, punctuation does not belong to words',
      'given some text return the word that is repeated most',
      'commonest word, first wins if equal, case ignored',
      'need the top word of a paragraph (lowercase)',
      'the word used more often than all the others, without regard to case',
      'most comon word in a string',
      'count words and return the one having the maximum count, capitals and commas do not matter',
      'leetcode most common word without the banned list, ties go to the first',
      'what does the author repeat the most? one lowercased word',
      'The word with the greatest frequency, lower-cased.',
      'find the favourite word in a text',
      'mode of the words of a text, ignoring upper/lower case and punctuation',
      'word that shows up the most times, as lower case; "" for an empty text',
      'pick the most popular word in a message',
      'Could you determine the word that appears most frequently?',
    ],
  }),
  family({
    name: 'average-word-length',
    group: 'text-stats',
    names: ['averageWordLength', 'avgWordLength', 'meanWordLength', 'wordLengthAverage', 'averageLength'],
    params: [text],
    returns: 'number',
    body: `  const words = $text.split(/\\s+/).filter((word) => word !== '');
  if (words.length === 0) return 0;
  return words.reduce((total, word) => total + word.length, 0) / words.length;`,
    tests: [
      [['ab abcd'], 3],
      [[''], 0],
      [['word'], 4],
      [['a bb ccc dddd'], 2.5],
      [['  spaced   out  '], 4.5],
      [['   '], 0],
      [['one two three'], 11 / 3],
    ],
    phrasings: [
      'average word length of a text',
      'how long are the words of a sentence on average?',
      'Returns the mean number of characters per word, 0 if there are no words.',
      'mean word length',
      'For a readability score I need the average length of the words in a text.',
      'please compute the average number of letters per word, words separated by white space',
      'given a string return the mean length of its words',
      'avg word size in characters, zero for empty text',
      'need the average of the lengths of all words',
      'sum of word lengths divided by number of words',
      'avergae word length',
      'what is the typical (mean) word length in this text',
      'characters per word on average',
      'how many letters does a word have in the mean',
      'The average length of the whitespace-separated words.',
      'compute letters per word for an essay',
      'arithmetic mean of word lengths in a paragraph',
      'split into words, average their lengths',
      'mean size of the words used by an author',
      'Could you calculate the average word length of a sentence?',
    ],
  }),
  family({
    name: 'unique-words',
    group: 'text-stats',
    names: ['uniqueWords', 'distinctWords', 'vocabulary', 'getUniqueWords', 'wordSet'],
    params: [text],
    returns: 'string[]',
    body: `  const words = $text.toLowerCase().split(/\\s+/).filter((word) => word !== '');
  return [...new Set(words)];`,
    tests: [
      [['the cat and the dog'], ['the', 'cat', 'and', 'dog']],
      [[''], []],
      [['One one ONE'], ['one']],
      [['b a b'], ['b', 'a']],
      [['  spaced   out  '], ['spaced', 'out']],
      [['x'], ['x']],
    ],
    phrasings: [
      'list the unique words of a text in lower case, in order of first appearance',
      'how do i get all different words of a sentence, ignoring case?',
      'Returns the distinct lower-case words, each once, in the order in which they first occur.',
      'unique words, case-insensitive',
      'I want the vocabulary of a text: every word only once, "The" and "the" are the same.',
      'please remove repeated words and give me a list of the lowercased words that occur',
      'given a string return an array of its different words (lowercase)',
      'distinct words in str, lower-cased, split at whitespace',
      'need a word list without duplicates, all small letters',
      'each word of the text once, converted to lower case',
      'unqiue words of a paragraph',
      'which words does the text use? no repetitions, case ignored (lower case)',
      'set of words as an array, lower case',
      'collect the different words from a sentence, in lower case',
      'The distinct words of the input, lower-cased.',
      'dedupe words case-insensitively and return them in lower case',
      'vocabulary list for a lesson from a text: lower-case words without doubles',
      'words -> unique words, order kept, lowercased',
      'every word that is used, listed a single time and in small letters',
      'Could you extract the unique words, treating upper and lower case alike (return lower case)?',
    ],
    rules: [
      {
        say: [
          'return only how many there are',
          'just the number of different words',
          'I need the count of them, not the list',
        ],
        returns: 'number',
        body: `  const words = $text.toLowerCase().split(/\\s+/).filter((word) => word !== '');
  return new Set(words).size;`,
        tests: [
          [['the cat and The dog'], 4],
          [[''], 0],
          [['One one'], 1],
        ],
      },
      {
        say: ['sorted alphabetically', 'in alphabetical order', 'and sort the list from a to z'],
        body: `  const words = $text.toLowerCase().split(/\\s+/).filter((word) => word !== '');
  return [...new Set(words)].sort();`,
        tests: [
          [['the cat and the dog'], ['and', 'cat', 'dog', 'the']],
          [[''], []],
          [['b A b'], ['a', 'b']],
        ],
      },
    ],
  }),
  family({
    name: 'top-words',
    group: 'text-stats',
    names: ['topWords', 'mostFrequentWords', 'commonWords', 'topN', 'frequentWords'],
    params: [text, { name: 'n', type: 'number', alt: ['k', 'count', 'limit', 'top'] }],
    returns: 'string[]',
    body: `  const counts: Record<string, number> = {};
  for (const word of $text.toLowerCase().match(/[a-z']+/g) ?? []) {
    counts[word] = (counts[word] ?? 0) + 1;
  }
  return Object.keys(counts)
    .sort((a, b) => counts[b] - counts[a])
    .slice(0, $n);`,
    tests: [
      [
        ['a b b c c c', 2],
        ['c', 'b'],
      ],
      [['', 3], []],
      [['one', 5], ['one']],
      [
        ['x y z', 2],
        ['x', 'y'],
      ],
      [['The the cat, the CAT', 1], ['the']],
      [['a a b', 0], []],
    ],
    phrasings: [
      'the n most frequent words of a text, ignoring case and punctuation',
      'how do i get the top k words by frequency? lower case, ties in order of appearance',
      'Returns the n most common lower-case words, most common first.',
      'top n words, case-insensitive, no punctuation',
      'For a tag suggestion I need the n words that are used most in a text, capitals and commas ignored.',
      'please list the most used words of a text, as many as requested, in descending order of frequency',
      'given text and n return the n top words in lower case',
      'n commonest words of a paragraph, the earlier word first if equally frequent',
      'need the leading words of a frequency table, limited to n, without case or punctuation',
      'rank words by number of occurrences and keep the first n',
      'top freqent words',
      'which n words come up most often? lowercased array, highest count first',
      'most repeated words with a limit parameter',
      'a list of the k most popular words in a string',
      'The words with the highest counts, at most n of them.',
      'sort the distinct words by count, largest first, and take n; words are case-insensitive letters',
      'keywords of an article: the n most frequent words',
      'leetcode top k frequent words, but ties keep text order',
      'find the words that occur most, n of them, ignoring case',
      'Could you give me the n words with most occurrences?',
    ],
  }),
  family({
    name: 'words-by-length',
    group: 'text-stats',
    names: ['wordsByLength', 'lengthCounts', 'wordLengths', 'lengthHistogram', 'countByLength'],
    params: [text],
    returns: 'Record<string, number>',
    body: `  const counts: Record<string, number> = {};
  for (const word of $text.split(/\\s+/).filter((word) => word !== '')) {
    counts[word.length] = (counts[word.length] ?? 0) + 1;
  }
  return counts;`,
    tests: [
      [['a bb cc ddd'], { '1': 1, '2': 2, '3': 1 }],
      [[''], {}],
      [['word'], { '4': 1 }],
      [['one two six'], { '3': 3 }],
      [['  x  y '], { '1': 2 }],
      [['to be or not to be'], { '2': 5, '3': 1 }],
    ],
    phrasings: [
      'count the words of a text by their length',
      'how many words of each length are there?',
      'Returns an object from word length to the number of words having that length.',
      'histogram of word lengths',
      'I want a statistic of how long the words in a text are: length -> how many words.',
      'please group words by number of letters and count each group',
      'given a sentence return the distribution of its word lengths',
      'word length frequency, words separated by white space',
      'need a record with lengths as keys and word counts as values',
      'number of 1-letter words, 2-letter words, ... in a string',
      'word lenght histogram',
      'tally words by size',
      'length distribution of the words in a paragraph as an object',
      'for every length say how many words have it',
      'The counts of words per word length.',
      'map from character count to the amount of words with it',
      'how often does each word length occur in this text',
      'split at spaces and count lengths',
      'data for a bar chart: word length against number of words',
      'Could you tabulate the word lengths of a text?',
    ],
  }),
  family({
    name: 'reading-time',
    group: 'text-stats',
    names: ['readingTime', 'minutesToRead', 'readTime', 'estimateReading', 'readingMinutes'],
    params: [text],
    returns: 'number',
    slots: { wpm: [200, 225, 250, 300] },
    body: `  const words = $text.split(/\\s+/).filter((word) => word !== '');
  return Math.ceil(words.length / {wpm});`,
    tests: ({ wpm }) => {
      const speed = Number(wpm);
      return [
        [[''], 0],
        [['word'], 1],
        [['w '.repeat(speed)], 1],
        [['w '.repeat(speed + 1)], 2],
        [['w '.repeat(speed * 3)], 3],
        [['   '], 0],
      ];
    },
    phrasings: [
      'estimate the reading time of a text in minutes at {wpm} words per minute, rounded up',
      'how many minutes does it take to read an article with {wpm} wpm? round up',
      'Returns the number of words divided by {wpm}, rounded up to whole minutes.',
      'reading time, {wpm} words a minute, ceil',
      'My blog should show "5 min read": compute the minutes, people read {wpm} words per minute; round up.',
      'please calculate how long reading takes in full minutes, speed {wpm} words/min, always rounding up',
      'given a text count its words and divide by {wpm}, next whole number',
      'minutes to read at {wpm} words per minute (rounded upwards)',
      'need the reading duration in minutes, {wpm} words each minute, fractions count as a full minute',
      'words / {wpm}, rounded up',
      'raeding time in minutes ({wpm} wpm, round up)',
      'somebody reads {wpm} words in a minute; how many started minutes for this text',
      'medium style reading time with {wpm} words per minute and ceil',
      'time to read a post in whole minutes if {wpm} words are read per minute, no rounding down',
      'The estimated reading minutes of a text for {wpm} wpm, rounded up.',
      'how long is the read? assume {wpm} words a minute and round up to minutes',
      'reading minutes from word count with a rate of {wpm}, an empty text takes 0, partial minutes count fully',
      'speech length: a speaker says {wpm} words per minute, give the minutes rounded up',
      'calculate minutes = ceiling of words over {wpm}',
      'Could you work out how many minutes an essay takes at a pace of {wpm} words per minute, rounding up?',
    ],
  }),
];
