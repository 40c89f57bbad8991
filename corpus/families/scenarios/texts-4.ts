/** Text tasks of several steps: titles, words, guests, routes, colours, versions, urls, results, tables, answers. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'texts-unique-slugs',
    group: 'scenarios',
    names: ['uniqueSlugs', 'slugifyAll', 'makeSlugs', 'pageSlugs', 'slugs'],
    params: [{ name: 'titles', type: 'string[]', alt: ['headings', 'posts', 'list', 'pageTitles'] }],
    returns: 'string[]',
    slots: { dash: ['-', '_'] },
    body: `  const seen: Record<string, number> = {};
  return $titles.map((title) => {
    const slug = title
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '{dash}')
      .replace(/^{dash}|{dash}$/g, '');
    seen[slug] = (seen[slug] ?? 0) + 1;
    return seen[slug] === 1 ? slug : \`\${slug}{dash}\${seen[slug]}\`;
  });`,
    tests: (slots) => {
      const d = slots.dash as string;
      return [
        [[['Hello World', 'Hello, world!']], [`hello${d}world`, `hello${d}world${d}2`]],
        [[[]], []],
        [[['News', 'news', 'NEWS']], ['news', `news${d}2`, `news${d}3`]],
        [[['  Trim me  ']], [`trim${d}me`]],
        [[['C & C++', '100% sure?']], [`c${d}c`, `100${d}sure`]],
        [[['a', 'b', 'a', 'b']], ['a', 'b', `a${d}2`, `b${d}2`]],
      ];
    },
    phrasings: [
      'Turn a list of titles into unique url slugs: lower case, every run of other characters than a-z and 0-9 becomes "{dash}", none at the ends; a slug already used gets {dash}2, then {dash}3 and so on.',
      'titles -> slugs, words joined with "{dash}", repeated slugs numbered from 2 ("news", "news{dash}2", "news{dash}3")',
      'I generate pages from post titles, and two posts can have the same title. Give me slugs (lowercase letters and digits, everything else collapsed into a single {dash}, trimmed at both ends) where the second equal one ends in {dash}2, the third in {dash}3.',
      '["Hello World", "Hello, world!"] -> ["hello{dash}world", "hello{dash}world{dash}2"]; slugs only have a-z, 0-9 and inner {dash}',
      'Returns a slug for each heading, in order; slugs contain only lower-case letters, digits and single "{dash}" between; duplicates have "{dash}2", "{dash}3" ... appended.',
      'how do i make heading anchors that do not collide? lowercase, replace non alphanumerics by "{dash}" (one per run, not at the start or end), number repeats starting with {dash}2',
      'Slugify every title and keep them distinct: count how often a slug has been seen, the first stays plain and the n-th gets "{dash}n". Slug: lower-cased, runs of characters outside a-z0-9 replaced with "{dash}", leading and trailing "{dash}" cut.',
      'file names from song titles, no clashes: lowercase, non [a-z0-9] runs to {dash}, strip {dash} from both ends, nth repetition gets {dash}n',
      'Please produce url parts for these product names. Only a-z, 0-9 and {dash} (never at the edges, never doubled), all lower case. If one was already produced, add {dash}2 for the second time, {dash}3 for the third.',
      'slugs for titels with "{dash}" between words, lower case, punctuation removed like spaces, duplicates numberd {dash}2 {dash}3',
      'The static site generator needs an id per section title. Lowercase it, swap each sequence of non-alphanumeric (a-z, 0-9) characters for one "{dash}", trim those at the beginning and end, and make repeats unique with {dash}2, {dash}3.',
      'An array of recipe names should become an array of ids such as "apple{dash}pie"; the same id again turns into "apple{dash}pie{dash}2". Anything that isn\'t a letter a-z or a digit acts as a separator, ends are trimmed.',
      'slugify list with dedupe suffix; sep {dash}; suffix is {dash} plus occurrence number from the second on; chars outside a-z0-9 (after lowercasing) are separators; no sep at either end',
      'Make permalinks: "100% sure?" gives "100{dash}sure". When titles lead to an identical permalink, later ones receive an increasing number at the end beginning with {dash}2.',
      'What is a compact way to map headings to anchors (lower-case a-z0-9 words joined by "{dash}") and disambiguate equal anchors as x, x{dash}2, x{dash}3?',
      'For each title compute a slug with {dash} in place of everything that is not alphanumeric, in lower case, without {dash} around it. A map of counts decides if "{dash}count" is added (only if the count is over 1).',
      'Convert book titles to distinct keys; lower-case; groups of spaces and punctuation -> single "{dash}", removed at both ends; second identical key + "{dash}2", third + "{dash}3"',
      'unique ids from labels like "My Label!" => "my{dash}label", next time "my{dash}label{dash}2"',
      'I want links for the tags on my blog, e.g. "C & C++" => "c{dash}c". Runs of symbols count as one {dash}, outer ones disappear. Same link twice? The later one gets {dash}2 and the one after that {dash}3.',
      'Spec: input string[], output string[] of equal length. slug = lowercase title, /[^a-z0-9]+/ -> "{dash}", outer "{dash}" removed. For occurrence n > 1 of a slug, output slug + "{dash}" + n.',
    ],
  }),
  family({
    name: 'texts-book-title',
    group: 'scenarios',
    names: ['bookTitle', 'titleCase', 'capitalizeTitle', 'formatTitle', 'headline'],
    params: [{ name: 'title', type: 'string', alt: ['text', 'heading', 'input', 'phrase'] }],
    returns: 'string',
    slots: { small: ['and, of, the', 'a, an, the', 'in, of, on, to, the'] },
    body: ({ small }) => `  const small = [${String(small)
      .split(', ')
      .map((word) => `'${word}'`)
      .join(', ')}];
  return $title
    .toLowerCase()
    .split(' ')
    .map((word, i) => (i > 0 && small.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1)))
    .join(' ');`,
    tests: ({ small }) => {
      const last = String(small).split(', ').at(-1);
      const first = String(small).split(', ')[0] as string;
      const upper = first.charAt(0).toUpperCase() + first.slice(1);
      return [
        [['the old man'], 'The Old Man'],
        [[''], ''],
        [['FOR WHOM THE BELL TOLLS'], `For Whom ${last} Bell Tolls`],
        [[`${first} ${first} ${first}`], `${upper} ${first} ${first}`],
        [['war peace'], 'War Peace'],
        [[`dog ${first} cat`], `Dog ${first} Cat`],
        [['lord with the rings'], 'Lord With the Rings'],
      ];
    },
    phrasings: [
      'Capitalize a book title: every word gets a capital first letter and lower case after it, except the small words {small}, which stay lower case unless they are the first word.',
      'title case with exceptions: {small} remain lowercase, but the first word is always capitalised; everything else in the word lower case',
      'I have film titles in all sorts of case ("THE OLD MAN"). Please write them properly: capital first letters, the rest small, and the words {small} in small letters except at the very beginning.',
      'how do i title-case a heading but leave {small} in lower case (not when it is the first word)? the input can be all caps',
      'Returns the title with each word capitalised, other letters in lower case; the words {small} are kept in lower case, though not at the start.',
      'headline capitalization, small words = {small}, first word always upper case initial, words separated by one space',
      "Lower-case the text, split it at spaces, then capitalise each word that is the first or isn't one of: {small}. Join with spaces.",
      'Our library software should show titles in a uniform way. A word starts with a capital letter and goes on in lower case. Exceptions written fully in lower case: {small}. The first word is never an exception.',
      'proper titles: "lord with the rings" -> "Lord With the Rings". lowercase words: {small}, except as first word',
      'captialize every word of a title exept {small}; first word always capitalized, rest of letters lowercase',
      "A song list needs title casing. Don't capitalise {small} unless such a word opens the title. Letters after the first of a word become lower case.",
      'Given a headline in any case, return it in title case where {small} (after the first word) are written small.',
      'string to title case; stop words [{small}] lower case unless at index 0; other words: first letter upper, rest lower',
      'Write chapter names the way publishers do: capital initials, but not for {small}, which are only capitalised at the start. Input might be shouting in capitals.',
      'Make a heading out of this phrase: capitals at the start of the words, lower case otherwise. Skip words: {small} (they are lower case, but a skip word in first position gets its capital).',
      'I need "the cat IN the hat" style input normalised: each word capitalised, with {small} in lower case if they are not in front.',
      'title formatting for a bookshop: every word like "Word", small words {small} like "word", the first word like "Word" in every case',
      'Could you create a title caser which treats {small} as minor words? Minor words are lower case, but not in first place. Major words have an initial capital and then lower case.',
      'capital letter for each word in the title, with these exceptions in lowercase: {small}; and an exception to the exception for the word that comes first',
      'words -> Words, apart from {small} (not at the start); upper case input has to be lowered as well',
    ],
    rules: [
      {
        say: [
          'the last word is always capitalised too',
          'capitalize the last word as well, even if it is a small word',
          'a small word at the very end also gets a capital',
          'the same goes for the last word: always a capital',
          'also the final word must start with a capital in any case',
        ],
        body: ({ small }) => `  const small = [${String(small)
          .split(', ')
          .map((word) => `'${word}'`)
          .join(', ')}];
  return $title
    .toLowerCase()
    .split(' ')
    .map((word, i, words) => {
      const inside = i > 0 && i < words.length - 1;
      return inside && small.includes(word) ? word : word.charAt(0).toUpperCase() + word.slice(1);
    })
    .join(' ');`,
        tests: [
          [['the old man'], 'The Old Man'],
          [[''], ''],
          [['what is THE'], 'What Is The'],
          [['the the the'], 'The the The'],
          [['lord with the rings'], 'Lord With the Rings'],
        ],
      },
    ],
  }),
  family({
    name: 'texts-anagram-sets',
    group: 'scenarios',
    names: ['anagramSets', 'findAnagrams', 'anagramGroups', 'groupAnagrams', 'anagramsOf'],
    params: [{ name: 'words', type: 'string[]', alt: ['list', 'dictionary', 'terms', 'entries'] }],
    returns: 'string[][]',
    slots: { min: [2, 3] },
    body: `  const groups: Record<string, string[]> = {};
  for (const word of $words) {
    const key = [...word.toLowerCase()].sort().join('');
    groups[key] ??= [];
    groups[key].push(word);
  }
  return Object.values(groups).filter((group) => group.length >= {min});`,
    tests: ({ min }) => [
      [[['tea', 'eat', 'dog', 'Ate']], [['tea', 'eat', 'Ate']]],
      [[[]], []],
      [[['one', 'two']], []],
      [[['stop', 'Pots']], min === 2 ? [['stop', 'Pots']] : []],
      [
        [['arc', 'won', 'car', 'now', 'own', 'Arc']],
        [
          ['arc', 'car', 'Arc'],
          ['won', 'now', 'own'],
        ],
      ],
      [[['aab', 'abb', 'bab', 'bba']], [['abb', 'bab', 'bba']]],
    ],
    phrasings: [
      'Find the sets of anagrams in a word list: groups of at least {min} words made of the same letters, ignoring case, in order of first appearance.',
      '["tea", "eat", "dog", "ate"] -> [["tea", "eat", "ate"]]; groups smaller than {min} are dropped, case does not matter',
      'For a word game I want all words of my dictionary that are anagrams of each other, grouped. Only groups with {min} or more words, upper and lower case are treated the same, words are returned as written.',
      'group anagrams (case-insensitive) and return only groups with length >= {min}',
      'Returns arrays of words having equal letters regardless of case; sets with fewer than {min} members are left out.',
      'how do i collect anagrams from an array of words? key = sorted lowercase letters, then keep the groups with at least {min} words',
      'Crossword helper: sort the lower-cased letters of each word, put words with the same result together, return the clusters that have {min}+ entries.',
      'words in, anagram clusters out (original spelling, case ignored for comparing), minimum cluster size {min}',
      'Which words of the list can be rearranged to form another one? Give me them as groups of {min} words or more. "Stop" and "pots" belong together. Groups in the order of the input.',
      'find anagrm groups with minimum {min} words, ignore upper/lower case, keep the orginal words',
      'Please bundle the entries that consist of precisely the same letters (any order, any case) and discard bundles with less than {min} entries.',
      'puzzle page: list the anagram families of a vocabulary, family size at least {min}, no distinction between capitals and small letters, families in the order in which they begin in the vocabulary',
      'anagram finder, string[] -> string[][], same letters same group, groups under {min} words removed, case-insensitive',
      'Partition words by their letters and return the parts containing {min} or more words. Letters are compared in lower case but the words stay as they are.',
      'Interview question: given words, output all groups of anagrams with no fewer than {min} words each. Treat "Tea" and "eat" as anagrams.',
      'Two words are alike if their letters sorted (in lowercase) are equal. Put alike words in one array; result holds only arrays of {min} words and up.',
      'Take these words and tell which are anagrams of one another, as nested arrays; skip every group that has not reached {min} words; ignore case',
      'a list of names, e.g. "Amy", "May", "Mya": gather the ones using identical letters (case ignored) into lists, and return those lists that have at least {min} names',
      "I want only real anagram groups, i.e. with {min} words minimum, from an unsorted list of words; capital letters shouldn't matter.",
      'cluster by sorted letters, case folded; filter clusters by size ({min} or larger); return the clusters as arrays of the original words',
    ],
    rules: [
      {
        say: [
          'each group sorted alphabetically',
          'sort the words within a group',
          'words of a group come in alphabetical order',
          'every group is in alphabetical order',
          'inside a group sort the words with the default sort',
        ],
        body: `  const groups: Record<string, string[]> = {};
  for (const word of $words) {
    const key = [...word.toLowerCase()].sort().join('');
    groups[key] ??= [];
    groups[key].push(word);
  }
  return Object.values(groups)
    .filter((group) => group.length >= {min})
    .map((group) => group.sort());`,
        tests: ({ min }) => [
          [[['tea', 'eat', 'dog', 'ate']], [['ate', 'eat', 'tea']]],
          [[[]], []],
          [[['one', 'two']], []],
          [[['stop', 'pots']], min === 2 ? [['pots', 'stop']] : []],
          [
            [['won', 'arc', 'car', 'own', 'now', 'rac']],
            [
              ['now', 'own', 'won'],
              ['arc', 'car', 'rac'],
            ],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'texts-palindrome-words',
    group: 'scenarios',
    names: ['palindromeWords', 'findPalindromes', 'palindromesIn', 'mirrorWords', 'listPalindromes'],
    params: [{ name: 'text', type: 'string', alt: ['sentence', 'input', 'story', 'content'] }],
    returns: 'string[]',
    slots: { min: [2, 3, 4] },
    body: `  const words = $text.toLowerCase().match(/[a-z]+/g) ?? [];
  const found = words.filter((word) => word.length >= {min} && word === [...word].reverse().join(''));
  return [...new Set(found)];`,
    tests: ({ min }) => {
      const atLeast = (words: string[]) => words.filter((word) => word.length >= (min as number));
      return [
        [['Anna saw a kayak at noon.'], ['anna', 'kayak', 'noon']],
        [[''], []],
        [['Nothing here'], []],
        [['Level, level; LEVEL!'], ['level']],
        [['I, mm, Bob, Otto'], atLeast(['mm', 'bob', 'otto'])],
        [['Eve did refer to civic radar'], atLeast(['eve', 'did', 'refer', 'civic', 'radar'])],
      ];
    },
    phrasings: [
      'List the palindromic words of a text with at least {min} letters, in lower case, each once, ignoring punctuation.',
      '"Anna saw a kayak. Kayak!" -> ["anna", "kayak"]: words of {min}+ letters that read the same backwards, unique, lowercase',
      'I am looking for words in a story that are the same in reverse, such as Level or noon. Case and punctuation should not matter. Only words with {min} or more letters, no repeats, lower case in the result.',
      'find palindrome words (min length {min}) in a sentence, case-insensitive, no duplicates, words are runs of a-z',
      'Returns the distinct lower-cased words of the text that are palindromes and have {min} letters or more.',
      'how can i get all words in a string that equal their reverse? lowercase first, letters a-z only make words, at least {min} letters, without duplicates',
      'Language fun: extract the words (letters only) in lower case, keep the palindromes no shorter than {min} letters, and drop repeated ones.',
      'which words are palindromes? skip anything below {min} letters, output lower-case and unique',
      'Please search a paragraph for mirror words: same forwards and backwards, {min} letters minimum. Treat capitals as small letters; commas and dots are not part of a word. Every word should be listed once, in small letters.',
      'get palindrom words with {min} or more leters from text, lower case, only once each',
      "For my kids' quiz: from a sentence pick every word which reads identically from right to left. Words shorter than {min} letters don't count. Give them in lowercase without duplicates. No such word: empty array.",
      'text -> unique palindromes (length >= {min}), lowercase, letters only',
      'Match all letter sequences of the lower-cased text, filter those equal to their reversal with length {min} or greater, and remove duplicates.',
      'Write a palindrome detector for texts. A word is a series of letters a to z; compare without case; minimal size is {min} letters; the output holds each palindrome one time, lower-cased.',
      'Out of "Eve did refer to civic radar, Eve!" I\'d want the words that are symmetrical, lower case, no word twice, none under {min} letters.',
      'collect reversible words of a text: punctuation stripped, lowercase, >= {min} chars, set semantics',
      "Scan an article for palindromic words having a length of at least {min}. Normalise to lower case. Don't list a word more than once.",
      'I need the different words that stay the same when reversed (case ignored, {min} letters at minimum, lower case output, only a-z letters form words).',
      'palindromes within a sentence as an array of lower-case words w/o repetition; anything with fewer than {min} letters is too short',
      'Given any text, what palindromes does it contain as whole words? {min} letters or longer, distinct, converted to lower case.',
    ],
    rules: [
      {
        say: [
          'longest first, equal lengths stay in text order',
          'sort them by length, longest first, ties in order of appearance',
          'ordered from the longest to the shortest (stable)',
          'the longer ones come first; same length: as they appear',
          'sorted by descending length, otherwise in text order',
        ],
        body: `  const words = $text.toLowerCase().match(/[a-z]+/g) ?? [];
  const found = words.filter((word) => word.length >= {min} && word === [...word].reverse().join(''));
  return [...new Set(found)].sort((a, b) => b.length - a.length);`,
        tests: ({ min }) => {
          const atLeast = (words: string[]) => words.filter((word) => word.length >= (min as number));
          return [
            [['Anna saw a kayak at noon.'], ['kayak', 'anna', 'noon']],
            [[''], []],
            [['Nothing here'], []],
            [['I, mm, Bob, Otto'], atLeast(['otto', 'bob', 'mm'])],
            [['Eve did refer to civic radar'], atLeast(['refer', 'civic', 'radar', 'eve', 'did'])],
          ];
        },
      },
    ],
  }),
  family({
    name: 'texts-extreme-words',
    group: 'scenarios',
    names: ['{which}Words', '{which}WordsIn', '{which}WordsOf', '{which}Ones'],
    params: [{ name: 'text', type: 'string', alt: ['sentence', 'input', 'line', 'str'] }],
    returns: 'string[]',
    slots: { which: ['longest', 'shortest'] },
    body: ({ which }) => `  const words = $text.match(/[a-z]+/gi) ?? [];
  const length = Math.${which === 'longest' ? 'max' : 'min'}(...words.map((word) => word.length));
  return words.filter((word) => word.length === length);`,
    tests: ({ which }) => {
      const long = which === 'longest';
      return [
        [['The quick brown fox'], long ? ['quick', 'brown'] : ['The', 'fox']],
        [[''], []],
        [['...!'], []],
        [['Hello'], ['Hello']],
        [['to be, or not to be'], long ? ['not'] : ['to', 'be', 'or', 'to', 'be']],
        [['Go on! Stop: now, here'], long ? ['Stop', 'here'] : ['Go', 'on']],
        [['a bb ccc'], long ? ['ccc'] : ['a']],
      ];
    },
    phrasings: [
      'Return all the {which} words of a text, not just one: every word whose length ties, in order, punctuation stripped; an empty array without words.',
      'all {which} words in a sentence incl. ties, letters only (a-z, any case), [] for empty text',
      'I need the {which} words of a sentence. If several words share that length give me every one of them, in text order and unchanged, punctuation not being part of a word. No words means an empty list.',
      'how do i find the {which} word(s) in a string when more than one has the same length? return an array, ignore commas and dots etc., keep repeats',
      'Returns every word (run of letters) with the {which} length, in order of appearance and with repetitions; [] if the text has no letters.',
      'text -> array of its {which} words (ties all included, punctuation ignored)',
      'Take the words of the text, i.e. sequences of letters, work out the {which} length, and keep the words of exactly this length.',
      'For a vocabulary trainer I want to highlight the {which} words in each sentence: all of them when there is a draw. Punctuation marks do not count as letters. An empty sentence has none.',
      'list {which} words with ties. words = /[a-z]+/gi. keep original case and duplicates',
      'get the {which} words of a sentance, all of them if same lenght, without punctuation',
      'Homework: determine the word length that is {which} in a line and print all words of that length (letters only, as an array, in the original order). Nothing in, nothing out.',
      'Which words are the {which}? Return all that tie for it, as they appear in the text, stripped of commas, periods and other marks.',
      'In a line of verse find the {which} words, plural, since there could be a tie; a word consists of letters A-Z only; return [] for a blank line.',
      'Please give an array with each word that is as long as the {which} one. Split off punctuation. Repeated words may appear repeatedly.',
      'I\'d like every {which} word out of a paragraph, keeping capitals and order; signs such as "!" or "," don\'t belong to words',
      'min/max word length task: the wanted words are the {which}; draws yield several words; digits and punctuation separate words; empty array if there is no word',
      'Find the {which} words. More than one may qualify - then list them all, left to right, including the same word twice.',
      'a string goes in, the {which} words come out in an array (ties kept, only letters count)',
      'Select from the sentence those words whose number of letters is the {which} of all. Ignore punctuation; text with no words gives an empty array.',
      'ties matter: output all words having the {which} length in the input text, where only letters form words',
    ],
  }),
  family({
    name: 'texts-guest-summary',
    group: 'scenarios',
    names: ['summarizeGuests', 'guestSummary', 'likesText', 'whoJoined', 'peopleText'],
    params: [{ name: 'people', type: 'string[]', alt: ['guests', 'names', 'users', 'friends'] }],
    returns: 'string',
    slots: { verb: ['liked this', 'signed up', 'joined'], limit: [2, 3] },
    body: `  if ($people.length === 0) return 'Nobody {verb}';
  if ($people.length === 1) return \`\${$people[0]} {verb}\`;
  const parts = $people.slice(0, {limit});
  const rest = $people.length - parts.length;
  const last = rest > 0 ? \`\${rest} more\` : parts.pop();
  return \`\${parts.join(', ')} and \${last} {verb}\`;`,
    tests: ({ verb, limit }) => [
      [[[]], `Nobody ${verb}`],
      [[['Ann']], `Ann ${verb}`],
      [[['Ann', 'Bob']], `Ann and Bob ${verb}`],
      [[['Ann', 'Bob', 'Cy']], limit === 2 ? `Ann, Bob and 1 more ${verb}` : `Ann, Bob and Cy ${verb}`],
      [
        [['Ann', 'Bob', 'Cy', 'Di']],
        limit === 2 ? `Ann, Bob and 2 more ${verb}` : `Ann, Bob, Cy and 1 more ${verb}`,
      ],
      [
        [['A', 'B', 'C', 'D', 'E', 'F']],
        limit === 2 ? `A, B and 4 more ${verb}` : `A, B, C and 3 more ${verb}`,
      ],
    ],
    phrasings: [
      'Make a sentence from a list of names: "Nobody {verb}", "Ann {verb}", "Ann and Bob {verb}"; with more than {limit} names show the first {limit} and then "and 4 more {verb}".',
      'names -> text like "Ann and Bob {verb}". max {limit} names are written out (commas, "and" before the last), the remainder as "and N more {verb}". none: "Nobody {verb}"',
      'Under each post I show who {verb}. No one: "Nobody {verb}". One: "Ann {verb}". Up to {limit} names: joined with commas and a final "and". More: the first {limit} separated by commas, then "and 3 more {verb}".',
      'facebook style summary: 0 -> "Nobody {verb}", 1 -> "X {verb}", otherwise comma list of at most {limit} names and "and" + last name, or "and N more" if there are more than {limit}, then "{verb}"',
      'Returns a short English text on who {verb}, naming at most {limit} people (", " between, " and " before the last) followed by "and N more" if people are left over; "Nobody {verb}" for an empty list.',
      'How do I write "A, B and 5 more {verb}" from an array of names, showing at most {limit} of them? With {limit} or fewer just join them with commas and "and"; for an empty array "Nobody {verb}".',
      'notification text. list of users, show {limit} names at most, then "and <rest> more". ends with "{verb}". empty list gives "Nobody {verb}", a single user "Ann {verb}"',
      'Please build the line for the event page: guests\' names joined by ", " with " and " before the last one, plus " {verb}". If there are over {limit} guests list only {limit} and put "and X more" in place of the last. Nobody there: "Nobody {verb}".',
      'Given names, summarise: everyone listed when there are {limit} or less ("A and B {verb}"), else the first {limit} with commas and "and n more {verb}" with n the number not named. Start with "Nobody" for none.',
      'text "who {verb}": at most {limit} names, comma seperated, "and" befor the last, else "and N more"; nobody -> "Nobody {verb}"',
      'The club app says who {verb}. Cases: no people, "Nobody {verb}"; one person, "Ann {verb}"; at most {limit}, all of them with commas and "and"; otherwise {limit} of them with commas and the count of others as in "and 7 more {verb}".',
      'join people for display: first {limit} only, rest counted as "N more", the last piece preceded by " and ", the others by ", ", finish with " {verb}"; zero people is "Nobody {verb}"',
      'Compose the sentence "<people> {verb}". <people> is "Nobody", a single name, names combined with commas and "and", or, when more than {limit}, {limit} names and "and N more".',
      'A likes line for comments. e.g. five people and room for {limit} names: the {limit} names separated by ", ", then " and ", the number left, " more {verb}". When everybody fits: "A and B {verb}". When empty: "Nobody {verb}".',
      'shorten a list of people to {limit} names plus "and N more" and append "{verb}"; lists that fit are written out with "and" before the final name; an empty list is "Nobody {verb}"',
      'I want friendly wording for the participants: ["Ann","Bob"] -> "Ann and Bob {verb}", [] -> "Nobody {verb}", and for more than {limit} participants name {limit} (comma between) and say "and N more {verb}".',
      'output string: "Nobody {verb}" | "A {verb}" | "A and B {verb}" | for > {limit} people the first {limit} comma-joined + " and N more {verb}" (no comma before and)',
      'Show the first {limit} names; further people as a number: "and 2 more {verb}". No further people: normal English enumeration without Oxford comma, then "{verb}". If nobody at all: "Nobody {verb}".',
      'human readable list of who {verb}, limited to {limit} names, overflow as "N more", no serial comma, "Nobody {verb}" if the array is empty',
      'Who {verb}? Turn the array into a sentence. Maximum of {limit} names written out; the surplus becomes "and N more". Names have commas between them and "and" before the last. Empty: Nobody {verb}.',
    ],
  }),
  family({
    name: 'texts-robot-route',
    group: 'scenarios',
    names: ['finalPosition', 'followRoute', 'walk', 'robotPosition', 'endPoint'],
    params: [{ name: 'route', type: 'string', alt: ['moves', 'path', 'commands'] }],
    returns: 'number[]',
    slots: { sep: [' ', ',', ';'] },
    body: `  let x = 0;
  let y = 0;
  for (const move of $route.split('{sep}')) {
    const steps = Number(move.slice(1));
    if (move[0] === 'N') y += steps;
    if (move[0] === 'S') y -= steps;
    if (move[0] === 'E') x += steps;
    if (move[0] === 'W') x -= steps;
  }
  return [x, y];`,
    tests: (slots) => {
      const sep = slots.sep as string;
      return [
        [[['N3', 'E2', 'S1'].join(sep)], [2, 2]],
        [[''], [0, 0]],
        [['W5'], [-5, 0]],
        [[['N1', 'S1', 'E1', 'W1'].join(sep)], [0, 0]],
        [[['S10', 'S2', 'W12'].join(sep)], [-12, -12]],
        [[['E0', 'N100'].join(sep)], [0, 100]],
      ];
    },
    phrasings: [
      'A robot starts at [0, 0] and follows a route like "N3{sep}E2{sep}S1" (compass letter and number of steps, separated by "{sep}"). Return its final [x, y]; north is +y, east is +x.',
      '"N3{sep}E2{sep}S1" -> [2, 2] where N is y up, S down, E x up, W down',
      'I parse treasure maps: every instruction has a direction N, E, S or W plus a distance, e.g. "N10{sep}W4", divided by "{sep}". Where do I end up, as [x, y], when starting at the origin (north positive y, east positive x)?',
      'final coordinates after moves such as "E5{sep}S2"; start 0,0; E/W change x (+/-), N/S change y (+/-); separator is "{sep}"; empty route stays [0, 0]',
      'Returns the end point [x, y] of a walk from the origin, described by steps like "N2{sep}W7" with N and E in the positive directions of y and x.',
      'how do i follow directions in a string ("N3{sep}E2") and get the position at the end? split by "{sep}", first char is the compass direction, the rest the amount. return [x, y] from 0,0, north is up (positive y), east positive x',
      'Drone commands "N3{sep}E2{sep}S1": sum up the movements along both axes (E minus W, N minus S) and return them as a pair.',
      'route string to position. letters N S E W with a number, joined by "{sep}". x grows to the east, y grows to the north',
      'Please compute where the delivery robot stands after its list of moves. A move is one letter of NESW directly followed by the number of blocks, and the moves are separated by "{sep}". The answer is [east-west, north-south] with east and north positive, start is [0, 0].',
      'calculate the end positon of a route "N3{sep}W2", start at orgin, N +y S -y E +x W -x, result [x, y]',
      'Advent-of-code-like puzzle: instructions "E12{sep}N4{sep}W2" (separated by "{sep}"). Give back the final x and y in an array; E adds to x, W subtracts, N adds to y, S subtracts.',
      'Turtle walk: for each token of the route (split on "{sep}") go that many units in the named compass direction; output [x, y] at the end, north = positive y, east = positive x',
      'Given hiking directions such as "S2{sep}E5", find how far east (x, west is negative) and north (y, south is negative) one is from the start, as [x, y].',
      'pirate map: parse "N3{sep}E2{sep}S1" and tell the target square [x, y] counted from [0, 0]. South lowers y, north raises it, west lowers x, east raises it. No moves: [0, 0].',
      'sum of compass moves -> [x, y]; tokens "<N|S|E|W><int>" separated by "{sep}"; north/east positive',
      'I\'ve a string with vacuum cleaner movements, like "W3{sep}N1". Track x (east +, west -) and y (north +, south -) beginning with zero and return both as [x, y].',
      'Move on a grid. Commands have the form letter+digits and are divided by "{sep}": N is y + n, S is y - n, E is x + n, W is x - n. Return the array [x, y] after all commands.',
      'where does the ship end? moves "E10{sep}S3" from [0, 0] => [10, -3]',
      'Follow the compass instructions in the text (for instance "N1{sep}N2{sep}W3") and return the resulting coordinates as [x, y], y to the north and x to the east, both 0 at first.',
      'Decode a path made of N/E/S/W and step counts with "{sep}" in between, apply it to the point [0, 0] (up is north, right is east, both positive), return the new point.',
    ],
  }),
];
