import { cases } from './cases.js';
import type { DevelopmentTask } from './development-task.js';

export const composedStrings: readonly DevelopmentTask[] = [
  {
    id: 'composed-strings-top-words',
    kind: 'composed',
    prompt:
      'topWords(text: string, n: number): string[] - the n most frequent words, lower case, most frequent first, ties alphabetically. Words are runs of letters a-z.',
    functionName: 'topWords',
    solution: `function topWords(text: string, n: number): string[] {
  const counts: Record<string, number> = {};
  for (const word of text.toLowerCase().match(/[a-z]+/g) ?? []) counts[word] = (counts[word] ?? 0) + 1;
  return Object.keys(counts)
    .sort((a, b) => counts[b] - counts[a] || (a < b ? -1 : 1))
    .slice(0, n);
}
`,
    tests: cases`
      "the cat and the dog and the bird", 2 => ["the", "and"]
      "", 3 => []
      "b a", 1 => ["a"]
      "Hello, hello! World.", 5 => ["hello", "world"]
      "x y z", 0 => []
      "z z y y x", 3 => ["y", "z", "x"]
    `,
  },
  {
    id: 'composed-strings-acronym',
    kind: 'composed',
    prompt:
      'make an acronym from a phrase: first letter of each word in upper case, but leave out "of", "the" and "and". words separated by single spaces',
    functionName: null,
    solution: `function acronym(phrase: string): string {
  return phrase
    .split(' ')
    .filter((word) => word !== '' && !['of', 'the', 'and'].includes(word.toLowerCase()))
    .map((word) => word[0].toUpperCase())
    .join('');
}
`,
    tests: cases`
      "united states of america" => "USA"
      "" => ""
      "the lord of the rings" => "LR"
      "portable network graphics" => "PNG"
      "of the and" => ""
      "Research and Development" => "RD"
    `,
  },
  {
    id: 'composed-strings-reverse-long-words',
    kind: 'composed',
    prompt:
      'reverse every word with five or more letters, leave the shorter ones alone. words are split by a single space',
    functionName: null,
    solution: `function reverseLongWords(sentence: string): string {
  return sentence
    .split(' ')
    .map((word) => (word.length >= 5 ? word.split('').reverse().join('') : word))
    .join(' ');
}
`,
    tests: cases`
      "hello my friend" => "olleh my dneirf"
      "" => ""
      "a bb ccc dddd" => "a bb ccc dddd"
      "apple" => "elppa"
      "four fiver sixsix" => "four revif xisxis"
      "Table for two" => "elbaT for two"
    `,
  },
  {
    id: 'composed-strings-unique-sorted-words',
    kind: 'composed',
    prompt:
      'get all the different words of a text in alphabetical order, lower cased. the text has only letters and spaces',
    functionName: null,
    solution: `function uniqueWords(text: string): string[] {
  const words = text.toLowerCase().split(' ').filter((word) => word !== '');
  return [...new Set(words)].sort();
}
`,
    tests: cases`
      "the cat the dog" => ["cat", "dog", "the"]
      "" => []
      "B a b A" => ["a", "b"]
      "one" => ["one"]
      "  two   words " => ["two", "words"]
      "zebra Apple mango" => ["apple", "mango", "zebra"]
    `,
  },
  {
    id: 'composed-strings-longest-line',
    kind: 'composed',
    prompt:
      'i have a multi line text. i need the length of the longest line after trimming every line. 0 for empty text',
    functionName: null,
    solution: `function longestLine(text: string): number {
  return Math.max(...text.split('\\n').map((line) => line.trim().length));
}
`,
    tests: cases`
      "abc\n  hello  \nx" => 5
      "" => 0
      "one" => 3
      "   \n  " => 0
      "a\nbb\nccc" => 3
      "long line here\nshort" => 14
    `,
  },
  {
    id: 'composed-strings-parse-key-values',
    kind: 'composed',
    prompt: `parseConfig(text: string): Record<string, string>
One "key = value" per line, trim both sides, ignore blank lines and lines starting with #. The value may contain further = signs.`,
    functionName: 'parseConfig',
    solution: `function parseConfig(text: string): Record<string, string> {
  const result: Record<string, string> = {};
  for (const raw of text.split('\\n')) {
    const line = raw.trim();
    if (line === '' || line.startsWith('#')) continue;
    const at = line.indexOf('=');
    result[line.slice(0, at).trim()] = line.slice(at + 1).trim();
  }
  return result;
}
`,
    tests: cases`
      "host = localhost\nport=80" => {"host": "localhost", "port": "80"}
      "" => {}
      "# comment\n\nname = x" => {"name": "x"}
      "a=b=c" => {"a": "b=c"}
      "  key  =  some value  " => {"key": "some value"}
      "#a=1\n  # b = 2" => {}
    `,
  },
  {
    id: 'composed-strings-sum-in-text',
    kind: 'composed',
    prompt:
      'find all whole numbers in a text and add them up, e.g. "3 apples and 12 pears" → 15. no signs, no decimals, 0 if there are none',
    functionName: null,
    solution: `function sumNumbers(text: string): number {
  return (text.match(/\\d+/g) ?? []).reduce((sum, digits) => sum + Number(digits), 0);
}
`,
    tests: cases`
      "3 apples and 12 pears" => 15
      "" => 0
      "none" => 0
      "a1b2c3" => 6
      "100" => 100
      "room 007, floor 2" => 9
    `,
  },
  {
    id: 'composed-strings-censor',
    kind: 'composed',
    prompt:
      'censor(text: string, banned: string[]): replace each banned word by as many * as it has letters, ignore case. words are separated by single spaces',
    functionName: 'censor',
    solution: `function censor(text: string, banned: string[]): string {
  const set = new Set(banned.map((word) => word.toLowerCase()));
  return text
    .split(' ')
    .map((word) => (set.has(word.toLowerCase()) ? '*'.repeat(word.length) : word))
    .join(' ');
}
`,
    tests: cases`
      "you are dumb", ["dumb"] => "you are ****"
      "", ["x"] => ""
      "all fine", [] => "all fine"
      "DAMN it damn", ["damn"] => "**** it ****"
      "class is on", ["ass", "on"] => "class is **"
      "bad", ["BAD"] => "***"
    `,
  },
  {
    id: 'composed-strings-caps-after-filter',
    kind: 'composed',
    prompt:
      'list of strings: throw out the empty and whitespace-only ones, trim the rest and join them with ", "',
    functionName: null,
    solution: `function joinNonEmpty(parts: string[]): string {
  return parts
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .join(', ');
}
`,
    tests: cases`
      ["a", "", " b ", "  "] => "a, b"
      [] => ""
      ["", " "] => ""
      ["one"] => "one"
      [" x y ", "z"] => "x y, z"
      ["a", "b", "c"] => "a, b, c"
    `,
  },
  {
    id: 'composed-strings-group-by-first-letter',
    kind: 'composed',
    prompt:
      'groupByFirstLetter(names: string[]) gives an object, keys are the upper case first letters, values the names (as given) sorted. empty strings are skipped',
    functionName: 'groupByFirstLetter',
    solution: `function groupByFirstLetter(names: string[]): Record<string, string[]> {
  const groups: Record<string, string[]> = {};
  for (const name of names) {
    if (name === '') continue;
    const letter = name[0].toUpperCase();
    groups[letter] ??= [];
    groups[letter].push(name);
  }
  for (const group of Object.values(groups)) group.sort();
  return groups;
}
`,
    tests: cases`
      ["Bob", "Ann", "Bert"] => {"B": ["Bert", "Bob"], "A": ["Ann"]}
      [] => {}
      [""] => {}
      ["zoe"] => {"Z": ["zoe"]}
      ["Cy", "Cid", "", "Al"] => {"C": ["Cid", "Cy"], "A": ["Al"]}
      ["Mia", "Max", "Moe"] => {"M": ["Max", "Mia", "Moe"]}
    `,
  },
  {
    id: 'composed-strings-template-fill',
    kind: 'composed',
    prompt:
      'Hey, I need fillTemplate(template: string, values: Record<string, string>): string. It replaces {name} by the value of name, and leaves the placeholder as it is if there is no such key. Names are letters only.',
    functionName: 'fillTemplate',
    solution: `function fillTemplate(template: string, values: Record<string, string>): string {
  return template.replace(/\\{([a-zA-Z]+)\\}/g, (whole, key: string) => (key in values ? values[key] : whole));
}
`,
    tests: cases`
      "Hi {name}!", {"name": "Ann"} => "Hi Ann!"
      "", {"a": "b"} => ""
      "{x} and {y}", {"x": "1"} => "1 and {y}"
      "no holes", {} => "no holes"
      "{a}{a}", {"a": "z"} => "zz"
      "{greeting}, {who}", {"greeting": "Hello", "who": "World"} => "Hello, World"
    `,
  },
  {
    id: 'composed-strings-compare-versions',
    kind: 'composed',
    prompt:
      'compare two version strings like "1.10.2" number by number, return -1, 0 or 1. missing parts count as 0',
    functionName: null,
    solution: `function compareVersions(a: string, b: string): number {
  const x = a.split('.').map(Number);
  const y = b.split('.').map(Number);
  for (let i = 0; i < Math.max(x.length, y.length); i++) {
    const diff = (x[i] ?? 0) - (y[i] ?? 0);
    if (diff !== 0) return diff < 0 ? -1 : 1;
  }
  return 0;
}
`,
    tests: cases`
      "1.2.3", "1.2.3" => 0
      "1.10.0", "1.9.9" => 1
      "1.0", "1.0.1" => -1
      "2", "2.0.0" => 0
      "0.9", "1" => -1
      "3.0.1", "3" => 1
    `,
  },
  {
    id: 'composed-strings-csv-to-records',
    kind: 'composed',
    prompt:
      'turn csv text into records. first line has the column names, no quotes, fields separated by comma. parseCsv("name,age\\nAnn,30") → [{ name: "Ann", age: "30" }]. all values stay strings',
    functionName: 'parseCsv',
    solution: `function parseCsv(text: string): Record<string, string>[] {
  const [header, ...rows] = text.split('\\n').map((line) => line.split(','));
  return rows.map((row) => Object.fromEntries(header.map((name, i) => [name, row[i]])));
}
`,
    tests: cases`
      "name,age\nAnn,30" => [{"name": "Ann", "age": "30"}]
      "a,b" => []
      "x\n1\n2" => [{"x": "1"}, {"x": "2"}]
      "id,name\n1,Bob\n2,Cy" => [{"id": "1", "name": "Bob"}, {"id": "2", "name": "Cy"}]
      "a,b,c\n1,,3" => [{"a": "1", "b": "", "c": "3"}]
      "k,v\nkey,some value" => [{"k": "key", "v": "some value"}]
    `,
  },
  {
    id: 'composed-strings-vowel-words',
    kind: 'composed',
    prompt:
      'how many words of a sentence start with a vowel? upper and lower case, words are separated by spaces',
    functionName: null,
    solution: `function vowelWords(sentence: string): number {
  return sentence.split(' ').filter((word) => /^[aeiou]/i.test(word)).length;
}
`,
    tests: cases`
      "an apple fell on Ed" => 4
      "" => 0
      "xyz" => 0
      "Under the old oak" => 3
      "A" => 1
      "big Egg" => 1
    `,
  },
  {
    id: 'composed-strings-most-vowels',
    kind: 'composed',
    prompt: 'wordWithMostVowels(words: string[]): string | null, first one on ties, null for []',
    functionName: 'wordWithMostVowels',
    solution: `function wordWithMostVowels(words: string[]): string | null {
  let best: string | null = null;
  let most = -1;
  for (const word of words) {
    const vowels = (word.match(/[aeiou]/gi) ?? []).length;
    if (vowels > most) {
      best = word;
      most = vowels;
    }
  }
  return best;
}
`,
    tests: cases`
      ["sky", "queue", "tree"] => "queue"
      [] => null
      ["hmm"] => "hmm"
      ["aa", "bee", "oo"] => "aa"
      ["cat", "AI"] => "AI"
      ["xx", "yy"] => "xx"
    `,
  },
  {
    id: 'composed-strings-count-sentences',
    kind: 'composed',
    prompt:
      'averageSentenceLength(text): sentences end with . ! or ?. average number of words per sentence, words separated by whitespace. 0 for a text without words',
    functionName: 'averageSentenceLength',
    solution: `function averageSentenceLength(text: string): number {
  const lengths = text
    .split(/[.!?]/)
    .map((sentence) => sentence.split(/\\s+/).filter((word) => word !== '').length)
    .filter((length) => length > 0);
  if (lengths.length === 0) return 0;
  return lengths.reduce((sum, length) => sum + length, 0) / lengths.length;
}
`,
    tests: cases`
      "I am here. You are there now." => 3.5
      "" => 0
      "Hello!" => 1
      "Who? Me. Yes you!" => 1.3333333333333333
      "One two three." => 3
      " . ! " => 0
    `,
  },
  {
    id: 'composed-strings-format-list-names',
    kind: 'composed',
    prompt:
      'formatList(names: string[]): string. [] → "nobody", ["Al"] → "Al", ["Al","Bo"] → "Al and Bo", three or more → "Al, Bo and 2 others" (first two names then the number of remaining, "1 other" in the singular)',
    functionName: 'formatList',
    solution: `function formatList(names: string[]): string {
  if (names.length === 0) return 'nobody';
  if (names.length === 1) return names[0];
  if (names.length === 2) return names[0] + ' and ' + names[1];
  const rest = names.length - 2;
  return names[0] + ', ' + names[1] + ' and ' + rest + (rest === 1 ? ' other' : ' others');
}
`,
    tests: cases`
      [] => "nobody"
      ["Al"] => "Al"
      ["Al", "Bo"] => "Al and Bo"
      ["Al", "Bo", "Cy"] => "Al, Bo and 1 other"
      ["Al", "Bo", "Cy", "Di"] => "Al, Bo and 2 others"
      ["a", "b", "c", "d", "e", "f"] => "a, b and 4 others"
    `,
  },
  {
    id: 'composed-strings-split-camel-title',
    kind: 'composed',
    prompt:
      'variable names like "totalPriceInEuro" should become labels like "Total price in euro": split at capital letters, lower case everything, then capitalise the first letter',
    functionName: null,
    solution: `function toLabel(name: string): string {
  const words = name.replace(/[A-Z]/g, (c) => ' ' + c.toLowerCase()).trim();
  return words.charAt(0).toUpperCase() + words.slice(1);
}
`,
    tests: cases`
      "totalPriceInEuro" => "Total price in euro"
      "name" => "Name"
      "" => ""
      "userId" => "User id"
      "isActive" => "Is active"
      "lastLoginDateText" => "Last login date text"
    `,
  },
];
