/** String helpers asked for every day: names, addresses, files, lists, ciphers, numbers in texts, lines. */
import { type Family, family } from '../../family.js';
import { text } from './parameters.js';

const postalPatterns: Record<string, string> = {
  'five digits, optionally followed by a hyphen and four digits': '^\\d{5}(-\\d{4})?$',
  'four digits not starting with 0, a space, and two capital letters': '^[1-9]\\d{3} [A-Z]{2}$',
  'two digits, a hyphen, and three digits': '^\\d{2}-\\d{3}$',
};

export const families: readonly Family[] = [
  family({
    name: 'strings-dedent',
    group: 'scenarios',
    names: ['dedent', 'unindent', 'removeIndent', 'outdent', 'stripIndent'],
    params: [text],
    returns: 'string',
    body: `  const lines = $text.split('\\n');
  const indents = lines
    .filter((line) => line.trim() !== '')
    .map((line) => line.length - line.trimStart().length);
  const indent = Math.min(...indents);
  return lines.map((line) => line.slice(indent)).join('\\n');`,
    tests: [
      [['  a\n    b\n  c'], 'a\n  b\nc'],
      [[''], ''],
      [['a\n  b'], 'a\n  b'],
      [['    x'], 'x'],
      [['  a\n\n  b'], 'a\n\nb'],
      [['   a\n  b'], ' a\nb'],
      [['    a\n  \n    b'], 'a\n\nb'],
    ],
    phrasings: [
      'Remove the common indentation of all lines of a text; blank lines do not count when looking for it.',
      '"  a\\n    b\\n  c" -> "a\\n  b\\nc"',
      'dedent a multi-line string',
      'how can i shift a block of code to the left as far as possible without losing its inner structure? (empty lines should not matter)',
      'Template strings in my source are indented along with the code. Before printing, strip from each line the indentation that all non-blank lines share.',
      'Returns the text with the smallest indentation of its non-blank lines cut from every line.',
      'python textwrap.dedent in js (blank lines are ignored for the minimum)',
      'find the least leading whitespace among non-empty lines, slice that much off each line',
      'Please unindent a code sample so that its leftmost line begins in column one and the others keep their relative position.',
      'outdent text by the shared margin',
      'Given several lines, compute the minimum number of leading whitespace characters (skip whitespace-only lines) and drop that number of characters from all lines.',
      'remove comon leading spaces of lines, ignore blank ones',
      'strip the margin: what is white at the start of all lines goes, deeper indentation is kept',
      'The snippet was copied out of a nested function. Undo the nesting: same amount off each line, as much as the least indented one allows.',
      'left-justify a paragraph of code as a block, not line by line',
      'What can turn a block indented by 4 spaces into one with none, while a line indented by 6 ends up with 2?',
      'minimal indentation off everywhere; lines of only whitespace are not considered for the minimum',
      'multi line text, subtract its base indentation',
      'The base level is the indentation of the least indented line with content. Take it away from the beginning of every line and return the joined lines.',
      'clean up indentation of a heredoc: shared leading white space is deleted, relative indentation remains',
    ],
  }),
  family({
    name: 'strings-escape-html',
    group: 'scenarios',
    names: ['escapeHtml', 'htmlEscape', 'toHtmlText', 'encodeHtml', 'safeHtml'],
    params: [text],
    returns: 'string',
    body: `  return $text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');`,
    tests: [
      [['<b>'], '&lt;b&gt;'],
      [[''], ''],
      [['a & b'], 'a &amp; b'],
      [['say "hi"'], 'say &quot;hi&quot;'],
      [['&lt;'], '&amp;lt;'],
      [["it's"], "it's"],
      [['plain'], 'plain'],
    ],
    phrasings: [
      'Escape &, <, > and " for use in HTML.',
      '<b> -> &lt;b&gt; and the same idea for & (&amp;) and " (&quot;)',
      'html escape (ampersand, angle brackets, double quotes)',
      'how do I make user text safe to put into html? replace & < > and " by their entities',
      'Comments are inserted in the page as they are, which is dangerous. Convert the characters & < > " to &amp; &lt; &gt; &quot; first.',
      'Returns the text with ampersands, less-than and greater-than signs and double quotation marks replaced by the named entities.',
      'entities for &, <, >, "',
      'php htmlspecialchars for js, double quotes included',
      'Take care of XSS: turn the four characters <, >, & and " into &lt;, &gt;, &amp; and &quot;, beginning with the ampersand so nothing is escaped twice.',
      'I generate HTML by string concatenation and have to encode special characters (double quote, both angle brackets, ampersand).',
      'excape html specail chars & < > "',
      'show code on a web page literally: "<p>" must be displayed as such. Quotes (") and ampersands need encoding as well.',
      'string -> html-safe string; & first, then < > "',
      'Given any text, produce what I can put between tags or in a double-quoted attribute.  Characters affected: & < > ".',
      'replace special html chars: & => &amp; / < => &lt; / > => &gt; / " => &quot;',
      'What is the usual function for encoding markup characters (<, >, &, ") as entities?',
      'Neutralise tags in a guest book entry: encode < and >, furthermore & and the double quote.',
      'templating helper which escapes "&", "<", ">" and the " character into amp, lt, gt, quot entities',
      'The output must not contain raw <, > or ", and each & must be written as &amp;. Use &lt; &gt; &quot;.',
      'sanitise by encoding (not removing) the markup characters &, <, >, "',
    ],
    rules: [
      {
        say: [
          'single quotes become &#39; too',
          "also escape ' as &#39;",
          'and the apostrophe as &#39;',
          'the single quote is replaced as well, with &#39;',
          "handle ' in the same way (&#39;)",
        ],
        body: `  return $text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');`,
        tests: [
          [["it's"], 'it&#39;s'],
          [[''], ''],
          [['a & b'], 'a &amp; b'],
          [['<i class="x">'], '&lt;i class=&quot;x&quot;&gt;'],
          [["'&'"], '&#39;&amp;&#39;'],
        ],
      },
    ],
  }),
  family({
    name: 'strings-censor-words',
    group: 'scenarios',
    names: ['censor', 'hideWords', 'maskWords', 'filterWords', 'bleep'],
    params: [text, { name: 'words', type: 'string[]', alt: ['banned', 'list', 'badWords', 'blocked'] }],
    returns: 'string',
    slots: { mark: ['*', '#', '-'] },
    body: `  return $text.replace(/\\w+/g, (found) =>
    $words.includes(found.toLowerCase()) ? '{mark}'.repeat(found.length) : found,
  );`,
    tests: (slots) => {
      const mark = slots.mark as string;
      return [
        [['darn this Darn thing', ['darn']], `${mark.repeat(4)} this ${mark.repeat(4)} thing`],
        [['', ['x']], ''],
        [['all fine', []], 'all fine'],
        [['class pass', ['ass']], 'class pass'],
        [['Oh heck! Drat.', ['drat', 'heck']], `Oh ${mark.repeat(4)}! ${mark.repeat(4)}.`],
        [['a b a', ['a']], `${mark} b ${mark}`],
      ];
    },
    phrasings: [
      'Censor the given (lower-case) words in a text: each whole word found, in any case, is replaced by as many "{mark}" as it has letters.',
      '("oh heck!", ["heck"]) -> every letter of heck becomes {mark}, whole words only, any case; the list is lower case',
      'bad word filter, {mark} for each letter, words inside longer words are not touched, not case sensitive (list in lowercase)',
      'how do i replace banned words by {mark} signs of equal length? "class" must survive if "ass" is banned, and Heck is as bad as heck; banned words come in lower case',
      'Our forum has a list of rude words in small letters. Wherever one is used as a word of its own, whatever the capitals, put {mark} over each of its letters and leave the remaining text.',
      'Returns the text in which every word that is in the lower-case list (compared in lower case) is overwritten with "{mark}" characters, keeping its length.',
      'bleep out words: replace /\\w+/g, if the lowercased word is listed use {mark} repeated to its length',
      'Given a comment and forbidden words (all lower-case), hide the forbidden ones behind {mark}, letter by letter; compare whole words and disregard case.',
      'mask blocklisted words with {mark}, same length, full-word match, case-insensitive',
      'Please write a profanity filter for the chat of a game. Parameters are the message and the lower-case list. Matching words turn into {mark}{mark}{mark} (their length), partial matches do not.',
      'censor words with {mark}, whole words, case insensitiv, lenght stays the same; list is lowercase',
      'A word of the text whose lower-case form is on the list is blacked out: n letters, n times "{mark}". Others stay.',
      'I want listed words to be unreadable ({mark} instead of every letter) but words merely containing them to stay readable. Capitals in the text are irrelevant; the list has none.',
      'text + banned[] -> text with banned words as {mark}s (one per char). "DARN" counts like "darn", "darned" does not',
      'Redact a document: secret terms, lower case, single words; each occurrence as an entire word, in upper or lower case, becomes a row of {mark} of equal length.',
      'spoiler guard: hide given names (passed in lower case) with {mark} per letter if they are complete words, in any capitalization',
      'What replaces only entire words from a lower-case blacklist, no matter how they are capitalised in the text, by a string of {mark}?',
      'swap each forbidden word for {mark} characters (as many as letters), ignoring case and never in the middle of another word; forbidden words are lower-case strings',
      'for all words in the message: on the list (lower case)? print {mark} for every letter; not on it? print the word',
      'The filter keeps length and punctuation: only the letters of listed whole words turn into {mark}; "Oh Drat!" with "drat" on the list has four of them.',
    ],
  }),
  family({
    name: 'strings-filter-letters',
    group: 'scenarios',
    names: ['filterCharacters', 'filterLetters', 'sift', 'pickCharacters', 'selectChars'],
    params: [text, { name: 'letters', type: 'string', alt: ['chars', 'characters', 'set', 'symbols'] }],
    returns: 'string',
    slots: { act: ['remove', 'keep'] },
    body: ({ act }) =>
      `  return [...$text].filter((char) => ${act === 'remove' ? '!' : ''}$letters.includes(char)).join('');`,
    tests: ({ act }) => {
      const remove = act === 'remove';
      return [
        [['banana', 'an'], remove ? 'b' : 'anana'],
        [['', 'x'], ''],
        [['hello', ''], remove ? 'hello' : ''],
        [['abc', 'xyz'], remove ? 'abc' : ''],
        [['AaBb', 'ab'], remove ? 'AB' : 'ab'],
        [['1-2-3', '-'], remove ? '123' : '--'],
        [['a.b*c', '.*'], remove ? 'abc' : '.*'],
      ];
    },
    phrasings: [
      'From a text {act} only the characters that are in a second string.',
      '{act} the given characters, all others get the opposite treatment; case matters',
      'characters of the second string are the ones to {act}',
      'how do I {act} just a certain set of characters (a string such as ".,-") in a text?',
      'Users type phone numbers with all kinds of signs. The set to {act} is passed as one string, and the other characters must be handled the other way round.',
      'Returns the text after filtering: the listed characters are what to {act}.',
      'filter string chars by membership in another string ({act} members)',
      'I pass a sentence and some letters. Please {act} these letters, exactly as they are written, every time they come up.',
      'set of chars to {act}: second parameter. No regex surprises with . or * please',
      'Given two strings go through the first, and {act} a character if it occurs in the second.',
      '{act} teh specified charachters of a string',
      'The letters argument is a bag of characters. {act} the characters of the text that are in the bag.',
      'text, chars -> text with chars to {act} (upper and lower case are different)',
      'For each character: in the list? then {act}. Order does not change.',
      'What is the easy way to {act} every character from a given collection such as "aeiou" or "()"?',
      'code golf: {act} characters which appear in another string',
      'typewriter puzzle: some keys are listed in a string; {act} what these keys would have typed in the message',
      'whitelist/blacklist helper for characters; here the mode is to {act} the listed ones',
      'split text to characters, {act} those included in the letters string, join',
      'I need to {act} specific symbols, all of them given together in one string',
    ],
    rules: [
      {
        say: [
          'ignoring case',
          'capital and small letters count as the same',
          'case-insensitively',
          'a listed "a" stands for "A" as well',
          'no matter if they are in upper or lower case',
        ],
        body: ({ act }) => `  const listed = $letters.toLowerCase();
  return [...$text].filter((char) => ${act === 'remove' ? '!' : ''}listed.includes(char.toLowerCase())).join('');`,
        tests: ({ act }) => {
          const remove = act === 'remove';
          return [
            [['Banana', 'AN'], remove ? 'B' : 'anana'],
            [['', 'x'], ''],
            [['hello', ''], remove ? 'hello' : ''],
            [['AaBbC', 'ab'], remove ? 'C' : 'AaBb'],
            [['1-2-3', '-'], remove ? '123' : '--'],
          ];
        },
      },
    ],
  }),
  family({
    name: 'strings-padded-names',
    group: 'scenarios',
    names: ['numberedNames', 'fileNames', 'makeNames', 'paddedNames', 'seriesNames'],
    params: [
      { name: 'base', type: 'string', alt: ['prefix', 'name', 'label', 'title'] },
      { name: 'count', type: 'number', alt: ['n', 'amount', 'total', 'howMany'] },
    ],
    returns: 'string[]',
    slots: { digits: [2, 3, 4], sep: ['-', '_', ''] },
    body: `  return Array.from({ length: $count }, (_, i) => \`\${$base}{sep}\${String(i + 1).padStart({digits}, '0')}\`);`,
    tests: (slots) => {
      const zeros = '0'.repeat((slots.digits as number) - 1);
      const { sep } = slots;
      return [
        [
          ['img', 2],
          [`img${sep}${zeros}1`, `img${sep}${zeros}2`],
        ],
        [['x', 0], []],
        [['page', 1], [`page${sep}${zeros}1`]],
        [['', 1], [`${sep}${zeros}1`]],
        [
          ['a b', 3],
          [`a b${sep}${zeros}1`, `a b${sep}${zeros}2`, `a b${sep}${zeros}3`],
        ],
        [
          ['n', 10],
          [1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => `n${sep}${zeros}${k}`).concat(`n${sep}${zeros.slice(1)}10`),
        ],
      ];
    },
    phrasings: [
      'Make numbered names from 1 to count: the base, "{sep}" and the number padded with zeros to {digits} digits.',
      'list of "base{sep}number" strings, numbers 1..n zero-padded to {digits} digits',
      'generate file names for a photo series: base name, then "{sep}", then a {digits}-digit counter starting at 1',
      'how do i create n labels with a {digits} digit running number (leading zeros, first is 1) joined to the base by "{sep}"?',
      'I scan pages and want the names in advance. Pass the base name and how many; each is base + "{sep}" + its number from 1 filled up with zeros to width {digits}.',
      'Returns count names made of the base, the separator "{sep}" and the one-based index with {digits} digits.',
      'Array.from with padStart({digits}, "0"), base in front, "{sep}" between, counting from one',
      'base & count -> names with zero padded numbers ({digits} wide), separator: "{sep}"',
      'Given "img" and an amount, list image names img + "{sep}" + number, where numbers have {digits} places with zeros in front and begin at 1; none for 0.',
      'seats, lockers or boxes: the label is the base followed by "{sep}" and a number of {digits} digits (1, 2, 3 ... with leading zeros). return all labels',
      'make n file names with zero paded counter of {digits} digts from 1, "{sep}" beween name and counter',
      'Please produce a sequence of identifiers. Parts: base, "{sep}", sequence number from 1 as {digits} digits.',
      'numbered copies of a name; padding {digits}; glue "{sep}"; first number one',
      'What builds ticket codes for an event: event name plus "{sep}" plus the ticket number, {digits} digits, zeros on the left, from 1 up to the given amount?',
      'strings name{sep}number for number = 1 to count, number left-padded by 0 to length {digits}',
      'For sorting reasons my track names need leading zeros ({digits} digits). Return base + "{sep}" + 1..count.',
      'series of names (first argument is the stem, second the quantity), running number zero-filled to {digits}, "{sep}" in the middle',
      'An array with as many entries as requested. Entry k, counted from 1, is the base text, then "{sep}", then k in {digits} digits.',
      'enumerated titles such as base, "{sep}", and a fixed width ({digits}) number starting with 1',
      'counter names with {digits}-digit zero padded suffixes, one to n, suffix attached via "{sep}"',
    ],
  }),
  family({
    name: 'strings-trimmed-parts',
    group: 'scenarios',
    names: ['splitTrim', 'listItems', 'parseList', 'cleanParts', 'toItems'],
    params: [text],
    returns: 'string[]',
    slots: { sep: [',', ';', '|', '/'] },
    body: `  return $text
    .split('{sep}')
    .map((part) => part.trim())
    .filter((part) => part !== '');`,
    tests: ({ sep }) => [
      [[` tea ${sep}coffee${sep}  milk`], ['tea', 'coffee', 'milk']],
      [[''], []],
      [[`a${sep}${sep} ${sep}b`], ['a', 'b']],
      [['single'], ['single']],
      [[`${sep}`], []],
      [[`two words ${sep} x${sep}`], ['two words', 'x']],
      [[`a${sep}a`], ['a', 'a']],
    ],
    phrasings: [
      'Split a text at "{sep}", trim the parts and drop the empty ones.',
      'list of non-blank items from a string separated by {sep}, without surrounding spaces',
      'split by {sep} + trim + remove empties',
      'how do I read a field like " tea {sep}coffee{sep}{sep} milk" as a clean array of three items?',
      'People enter their skills in one box with "{sep}" between and random spaces, sometimes a {sep} too many. I need the array of skills.',
      'Returns the trimmed, non-empty pieces between the "{sep}" characters.',
      'tags input -> string[]; tags divided by {sep}; no blanks around, no empty tags',
      'Given one line with {sep} as the delimiter return its cells, stripped of whitespace, ignoring cells with nothing in them.',
      'parse "{sep}" separated values, ignoring whitespace and emtpy values',
      'I want to be tolerant about spaces and stray "{sep}" signs when turning text into a list.',
      'delimiter is "{sep}"; strip every item; skip items that are blank; empty text gives []',
      'string to array, the items stand between {sep}, unneeded whitespace goes, empty slots go',
      'Please convert the recipients field (addresses separated by "{sep}") to an array; whitespace around an address is not part of it, and empty entries do not count.',
      'break up at each {sep}, tidy each piece, keep only pieces with content',
      'What would give ["a", "b"] for "a {sep} {sep} b {sep}"?',
      'An environment variable has several values with "{sep}" in between. Make it a list, trimming and leaving out empty values.',
      'clean split on {sep}: "two words {sep} x" is ["two words", "x"], "" is []',
      'values from a cell such as red{sep} green {sep}blue, each value trimmed; blank ones removed',
      'csv-ish (with {sep}) text to trimmed non-empty fields',
      'The pieces of a string around "{sep}" without outer white space; a piece consisting of white space or nothing at all is dropped.',
    ],
  }),
  family({
    name: 'strings-postal-code',
    group: 'scenarios',
    names: ['isPostalCode', 'validPostcode', 'isPostcode', 'checkPostalCode', 'isZip'],
    params: [{ name: 'code', type: 'string', alt: ['text', 'postcode', 'zip', 'value'] }],
    returns: 'boolean',
    slots: { format: Object.keys(postalPatterns) },
    body: ({ format }) => `  return /${postalPatterns[format as string]}/.test($code);`,
    tests: ({ format }) => {
      const kind = Object.keys(postalPatterns).indexOf(format as string);
      return [
        [['12345'], kind === 0],
        [['12345-6789'], kind === 0],
        [['1234 AB'], kind === 1],
        [['0234 AB'], false],
        [['1234 ab'], false],
        [['12-345'], kind === 2],
        [[''], false],
        [['123456'], false],
        [[' 12345'], false],
        [['12-3456'], false],
      ];
    },
    phrasings: [
      'Is the string a valid postal code? Format: {format}.',
      'validate a postcode ({format}), true or false',
      'postal code check. it must be {format}, and nothing else may be in the string',
      'how do i test with a regex that a zip code is {format}?',
      'The order form asks for the postal code. In that country it is {format}. Tell me whether what the customer typed is right; spaces at the ends are not allowed.',
      'Returns true only if the whole text consists of {format}.',
      'zip validator: {format} -> true, otherwise false',
      'I need a boolean for address validation. A code is correct when it is {format}.',
      'Given some text, does it look like a post code, i.e. {format}?',
      'check that a code has this shape: {format}',
      'valdiate postal codes of the form: {format} (boolean result, entire string)',
      'whole-string match for {format}',
      'Our parcels only go to places with a postcode like this: {format}. Please test a given code.',
      'true for a well-formed code, false for anything else. Well-formed is {format}.',
      'regex test of a zip string; the rule is {format}; anchored at both ends',
      'What is the pattern check for a code made of {format}?',
      'Decide if an input is acceptable as postal code. Acceptable: {format}. Not acceptable: all other strings, the empty one too.',
      'post code syntax check - {format}',
      'A postcode is {format}. Is this one?',
      'make sure the value is exactly {format}; return whether it is',
    ],
  }),
];
