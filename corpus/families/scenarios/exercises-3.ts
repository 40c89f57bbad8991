/** of what programming courses set: letters, shapes, tables, marks, small games, accounts, votes, grids and number words. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'exercises-letter-at-parity',
    group: 'scenarios',
    names: [
      'countAtPositions',
      'countLetterAtPlaces',
      'letterPositionCount',
      'countEverySecond',
      'positionTally',
    ],
    params: [
      { name: 'text', type: 'string', alt: ['s', 'str', 'word', 'sentence'] },
      { name: 'letter', type: 'string', alt: ['char', 'ch', 'c'] },
    ],
    returns: 'number',
    slots: { parity: ['odd', 'even'] },
    body: ({ parity }) => `  let count = 0;
  for (let i = ${parity === 'odd' ? 0 : 1}; i < $text.length; i += 2) {
    if ($text[i].toLowerCase() === $letter.toLowerCase()) count++;
  }
  return count;`,
    tests: ({ parity }) => {
      const choose = (odd: number, even: number) => (parity === 'odd' ? odd : even);
      return [
        [['banana', 'a'], choose(0, 3)],
        [['', 'a'], 0],
        [['a', 'A'], choose(1, 0)],
        [['AaAa', 'a'], 2],
        [['level', 'l'], choose(2, 0)],
        [['xay', 'a'], choose(0, 1)],
        [['a b a', 'A'], choose(2, 0)],
        [['hello', 'z'], 0],
      ];
    },
    phrasings: [
      'Count how often a letter occurs at {parity} positions of a text, where the first character is position 1; upper and lower case are the same.',
      'count letter at {parity} places (1-based), ignore case',
      'how do i count a given letter only on the {parity} positions of a string? positions start at 1 and case does not matter',
      'Returns the number of {parity} positions (counted from one) that hold the given letter, compared without regard to case.',
      'positions numbered 1, 2, 3...: look at the {parity} ones only and count the letter, case-insensitive',
      'Exercise sheet 4: the user enters a word and a letter. Output how many times the letter stands in an {parity} place of the word. The first place is number one. "A" and "a" are equal.',
      'Please step through the {parity}-numbered characters (numbering begins with 1) and count those equal to a letter, ignoring capitalisation.',
      'letter frequency restricted to {parity} positions, counting starts at one, not case sensitive',
      'loop with step two over a string ({parity} positions if the first is 1) and count matches of a char regardless of case',
      'Given a sentence and one character, how many of the {parity} positions contain it? Spaces take up positions too; the first position is 1; case is ignored.',
      'count ocurrences of a letter on {parity} indexes (index from 1), case insensitive',
      'only each second character counts, namely the {parity} ones with the first being 1. how many are the letter (a or A alike)?',
      'I want to know how many times a letter is found at {parity} positions. Position one is the first character; treat capitals like small letters.',
      'string + letter -> count of the letter in the {parity} slots, 1-based slots, any case',
      'The letter may be upper-case or lower-case in the text and in the argument. Count it wherever its 1-based position is {parity}.',
      'for 1-based positions which are {parity}: is the char equal to the letter, case aside? count',
      'Tell me how many {parity} places in the text are taken by a certain letter, counting places from one and folding case.',
      'check the characters at {parity} positions (1 = first), tally the ones that equal the given letter ignoring upper/lower',
      'secret messages hide a letter at the {parity} places of a line (starting from 1). Count how many times it is there, in either case.',
      'Number the characters from 1. Among those with an {parity} number, count the ones that are the same letter as the second argument, ignoring case.',
      'case-insensitive count of char on {parity} postions of a string, first one is 1',
      'What would count a character in {parity} positions only, when the first character has position 1 and E equals e?',
    ],
  }),
  family({
    name: 'exercises-missing-letters',
    group: 'scenarios',
    names: ['missingLetters', 'unusedLetters', 'lettersNotIn', 'absentLetters', 'pangramGaps'],
    params: [{ name: 'text', type: 'string', alt: ['s', 'str', 'sentence', 'input'] }],
    returns: 'string',
    body: `  const lower = $text.toLowerCase();
  return [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !lower.includes(letter)).join('');`,
    tests: [
      [[''], 'abcdefghijklmnopqrstuvwxyz'],
      [['The quick brown fox jumps over the lazy dog'], ''],
      [['abcdefghijklmnopqrstuvwxyz'], ''],
      [['ABC xyz'], 'defghijklmnopqrstuvw'],
      [['the quick brown fox jumps over a lazy cat'], 'dg'],
      [['bcdefghijklmnopqrstuvwxyz!'], 'a'],
      [['aaa'], 'bcdefghijklmnopqrstuvwxyz'],
    ],
    phrasings: [
      'Which letters of the English alphabet are missing from a text? Return them as one string in alphabetical order, ignoring case.',
      'letters a-z not in the string, joined, case-insensitive',
      'how do i find the letters a sentence lacks to be a pangram, as a lower-case string in alphabetical order (capitals count as present)?',
      'Returns the lower-case letters from a to z that do not occur in the text in either case, in order, as a string.',
      '"ABC xyz" -> "defghijklmnopqrstuvw"',
      'We write pangrams in class. For each attempt I want to show what is still missing, e.g. "dg", as a string of small letters sorted from a to z. Upper-case letters in the attempt count as well.',
      'Please list the absent letters (a to z) of a sentence in one string, alphabetically. Case does not matter, other characters neither.',
      'pangram helper: unused letters in alphabetical order as text, ignore upper/lower',
      'go through the alphabet, keep each letter that the text (lower-cased) does not include, join to a string',
      'Given some text, produce a string of all 26 letters minus those used in it, whatever their case. Small letters, abc order.',
      'what letters are not used? answer as a lowercase string a..z; "A" uses a',
      'find missing leters of the alphabet in a sentence, output like "jqz", any case in the input',
      'a sign maker wants to know the letters never needed for a slogan: as lower-case text from a to z, no matter how the slogan is capitalised',
      'alphabet without the characters of the input, case-insensitively, result string',
      'I need the complement of the letters in a string: every a-z letter not found (upper and lower treated the same), concatenated in order.',
      'The empty text misses everything: "abcdefghijklmnopqrstuvwxyz". Any other text: give the missing letters in order; capitals and small letters are alike.',
      'Return the alphabet letters that cannot be found in the phrase, ignoring case, in a single lower case word.',
      'unused alphabet letters of a phrase as string sorted a-z (case folded)',
      'Determine the letters which would have to be added to make the sentence contain the full alphabet: one string, alphabetic order, lower case, input case irrelevant.',
      'typing practice: which keys between a and z were not hit in this text, shift or not? as a sorted string',
      'lower-case the sentence and tell which of abcdefghijklmnopqrstuvwxyz it does not have, put together as text',
      'string of letters absent from input, alphabetcal, ignoring case',
    ],
    rules: [
      {
        say: [
          'return "pangram" if no letter is missing',
          'if every letter is there the answer is "pangram"',
          'say "pangram" instead of an empty string',
          'when nothing is missing give back the word "pangram"',
          'a complete sentence yields "pangram"',
        ],
        body: `  const lower = $text.toLowerCase();
  const missing = [...'abcdefghijklmnopqrstuvwxyz'].filter((letter) => !lower.includes(letter));
  return missing.length === 0 ? 'pangram' : missing.join('');`,
        tests: [
          [[''], 'abcdefghijklmnopqrstuvwxyz'],
          [['The quick brown fox jumps over the lazy dog'], 'pangram'],
          [['bcdefghijklmnopqrstuvwxyz!'], 'a'],
          [['ABC xyz'], 'defghijklmnopqrstuvw'],
          [['ABCDEFGHIJKLMNOPQRSTUVWXYZ'], 'pangram'],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-area-by-kind',
    group: 'scenarios',
    names: ['area', 'shapeArea', 'areaOf', 'calculateArea', 'areaByKind'],
    params: [
      { name: 'shape', type: 'string', alt: ['kind', 'type', 'figure'] },
      { name: 'a', type: 'number', alt: ['width', 'first', 'x'] },
      { name: 'b', type: 'number', alt: ['height', 'second', 'y'] },
    ],
    returns: 'number',
    slots: { unknown: [0, -1] },
    body: `  switch ($shape) {
    case 'rectangle':
      return $a * $b;
    case 'triangle':
      return ($a * $b) / 2;
    case 'ellipse':
      return Math.PI * $a * $b;
    default:
      return {unknown};
  }`,
    tests: ({ unknown }) => [
      [['rectangle', 3, 4], 12],
      [['triangle', 3, 4], 6],
      [['ellipse', 1, 1], Math.PI],
      [['ellipse', 2, 3], 18.84955592153876],
      [['hexagon', 3, 4], unknown as number],
      [['', 3, 4], unknown as number],
      [['triangle', 5, 1], 2.5],
      [['rectangle', 0, 9], 0],
    ],
    phrasings: [
      'Compute the area of a shape by its name: "rectangle" is a * b, "triangle" half of that, "ellipse" pi * a * b; any other name gives {unknown}.',
      'area by kind: rectangle a*b, triangle a*b/2, ellipse PI*a*b, else {unknown}',
      'how do i calculate the area depending on a text argument ("rectangle", "triangle" or "ellipse", the latter with its two radii) and {unknown} for anything else?',
      'Returns the area of a rectangle, a triangle (base and height) or an ellipse (both semi-axes), chosen by the first argument; {unknown} for an unknown shape.',
      '("triangle", 3, 4) -> 6, ("rectangle", 3, 4) -> 12, ("ellipse", r1, r2) -> pi*r1*r2, other -> {unknown}',
      'I write a geometry menu for school. The user types rectangle, triangle or ellipse and two measures: sides, base and height, or the two radii. I need the area, or {unknown} when the word is not one of these.',
      'Please use a switch on the shape word: rectangle, triangle, ellipse. Two numbers follow (sides / base and height / semi-axes). Default {unknown}. Result: area.',
      'shape area switch: "rectangle" | "triangle" | "ellipse" with two dimensions, {unknown} if not known',
      'small area calculator, shape name as string: rectangle -> product, triangle -> product / 2, ellipse -> product * Math.PI, otherwise {unknown}',
      'Given a kind of figure in lower case and two lengths, find its surface: rectangles from both sides, triangles from base and height, ellipses from both radii. Unrecognised kinds count {unknown}.',
      'areas of rectangle/triangle/ellipse in one function, string selects the formula, wrong string means {unknown}',
      'area function with kind param (rectangle, triangle as base*heigth/2, ellipse with its two radii), defualt value {unknown}',
      'The garden planner has beds that are a "rectangle", a "triangle" or an "ellipse". From the two dimensions work out the area, with {unknown} for other beds. An ellipse is pi times its radii multiplied.',
      'multiply the two numbers, halve for "triangle", times pi for "ellipse", as is for "rectangle", but {unknown} for any other text',
      'if shape is rectangle... else if triangle (base, height)... else if ellipse (half axes)... else {unknown}; compute areas',
      'One area function instead of three. First argument: "rectangle", "triangle" or "ellipse". The others: the two sides, base with height, or the two radii. Fall back to {unknown}.',
      'calculates area for a named figure; supported names rectangle, triangle, ellipse; unsupported ones return {unknown}; ellipse dimensions are radii and triangle dimensions are base and height',
      'get surface area of 2d shapes by name (rectangle = a·b, triangle = ½·a·b, ellipse = π·a·b), {unknown} in the default case',
      'I would like to pass "ellipse", 2, 3 and get 2 * 3 * pi; "rectangle" gives the product and "triangle" half the product. All other words: {unknown}.',
      'pick formula by shape string; unknwon shape -> {unknown}; rectangle w*h; triangle w*h/2; ellipse pi*w*h',
      'Area of a piece of cloth cut as a rectangle, a triangle (base times height over two) or an ellipse (pi times the two semi-axes), told by a string, and {unknown} for other cuts.',
      'Choose how to compute the area from the word given: rectangle, triangle or ellipse, with two sizes each (sides; base and height; radii). For words outside of this list answer {unknown}.',
    ],
    rules: [
      {
        say: [
          '{unknown} as well if one of the measures is negative',
          'a negative dimension gives {unknown} too',
          'also return {unknown} when a or b is below zero',
          'negative sizes are invalid and lead to {unknown}',
          'if either number is less than 0 the result is {unknown} whatever the shape',
        ],
        body: `  if ($a < 0 || $b < 0) return {unknown};
  switch ($shape) {
    case 'rectangle':
      return $a * $b;
    case 'triangle':
      return ($a * $b) / 2;
    case 'ellipse':
      return Math.PI * $a * $b;
    default:
      return {unknown};
  }`,
        tests: ({ unknown }) => [
          [['rectangle', 3, 4], 12],
          [['triangle', 3, 4], 6],
          [['ellipse', 1, 1], Math.PI],
          [['rectangle', -3, 4], unknown as number],
          [['triangle', 3, -4], unknown as number],
          [['ellipse', -1, -1], unknown as number],
          [['hexagon', 3, 4], unknown as number],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-temperature-table',
    group: 'scenarios',
    names: ['temperatureTable', 'conversionTable', 'celsiusTable', 'tableLines', 'fahrenheitTable'],
    params: [
      { name: 'from', type: 'number', alt: ['start', 'first', 'low'] },
      { name: 'to', type: 'number', alt: ['end', 'last', 'high'] },
    ],
    returns: 'string[]',
    slots: { step: [5, 10, 20] },
    body: `  const lines: string[] = [];
  for (let celsius = $from; celsius <= $to; celsius += {step}) {
    const fahrenheit = Math.round((celsius * 9) / 5 + 32);
    lines.push(\`\${celsius} C = \${fahrenheit} F\`);
  }
  return lines;`,
    tests: ({ step }) => {
      const s = step as number;
      const known: Record<number, number> = {
        0: 32,
        5: 41,
        10: 50,
        15: 59,
        20: 68,
        25: 77,
        30: 86,
        35: 95,
        40: 104,
      };
      const line = (c: number) => `${c} C = ${known[c]} F`;
      return [
        [[0, 0], ['0 C = 32 F']],
        [[10, 0], []],
        [
          [0, 2 * s],
          [line(0), line(s), line(2 * s)],
        ],
        [
          [0, 2 * s - 1],
          [line(0), line(s)],
        ],
        [[1, 2], ['1 C = 34 F']],
        [[-40, -39], ['-40 C = -40 F']],
        [[37, 38], ['37 C = 99 F']],
      ];
    },
    phrasings: [
      'Make a table of temperatures from a start to an end (inclusive) in steps of {step}: lines like "20 C = 68 F", Fahrenheit rounded to a whole number.',
      'celsius to fahrenheit table, step {step}, array of "c C = f F", f rounded, end included',
      'how do i list celsius values every {step} degrees between two limits (both can appear) with the rounded fahrenheit value, e.g. "0 C = 32 F"?',
      'Returns lines of the form "<celsius> C = <fahrenheit> F" for from, from + {step}, ... up to at most the second argument; Fahrenheit is rounded to an integer.',
      '0 C = 32 F is a line of the table; go up by {step} until the end value is passed; Math.round the F',
      'For the kitchen wall I want a conversion table: every {step} degrees Celsius from one value up to another one, including it if hit, as strings such as "0 C = 32 F" with whole Fahrenheit degrees.',
      'Please loop from the lower to the upper temperature by {step}, convert (times 9/5 plus 32, rounded) and collect "x C = y F".',
      'temperature chart as list of strings, increments of {step}, format "25 C = 77 F", inclusive upper bound, round to integer',
      'for c = from; c <= to; c += {step}: push text "c C = f F", f = round(c * 9 / 5 + 32)',
      'Given two Celsius limits, build the text rows of a C to F table with {step} degree intervals; F values to the nearest whole degree; row example: "40 C = 104 F".',
      'course task 12: conversion table of celsius and fahrenheit, {step} degrees apart, lines "-40 C = -40 F" etc. returned in an array; upper limit inclusive',
      'array of conversion lines, start..end stepping {step}, each "N C = M F" with M an integer by rounding',
      'tempreature table in steps of {step}: "c C = f F" strings, F rounded, last value included',
      'Print-ready lines which translate Celsius into Fahrenheit. Begin at the first argument, add {step} each time, stop after the second. Style: 30 C = 86 F. No decimals in Fahrenheit.',
      'an empty list if start is above end, otherwise one line per {step} degrees ("15 C = 59 F"), converting to rounded fahrenheit, end value allowed',
      'Our weather page has American readers: rows like "10 C = 50 F" from a minimum up to and including a maximum, {step} degrees between rows, rounding the F value.',
      'a while or for loop that builds strings "T C = U F", where T starts at the first parameter and grows by {step} as long as it is no more than the second, and U is the whole-number Fahrenheit value',
      'celcius/fahrenheit lookup lines with an interval of {step}, rounding F, format `0 C = 32 F`',
      'Generate the rows for a thermometer label: Celsius marks {step} apart in a closed range and their Fahrenheit equivalents rounded, written as "35 C = 95 F".',
      'Which lines does a °C -> °F table have between two values with a distance of {step}? Text: "5 C = 41 F" (without the degree sign), Fahrenheit as a rounded integer, both limits inclusive.',
      'from, to -> ["from C = ... F", ...] every {step} degrees while not beyond to, whole F degrees',
      'I need strings for a conversion poster, "0 C = 32 F" first when it starts at 0, next one {step} degrees higher, until the given end (inclusive). Fahrenheit without decimals, rounded.',
    ],
  }),
  family({
    name: 'exercises-grade-distribution',
    group: 'scenarios',
    names: ['gradeDistribution', 'countGrades', 'gradeCounts', 'gradeHistogram', 'tallyGrades'],
    params: [{ name: 'scores', type: 'number[]', alt: ['points', 'marks', 'results', 'xs'] }],
    returns: 'Record<string, number>',
    slots: { a: [90, 85], b: [75, 70], c: [60, 50] },
    body: `  const counts = { A: 0, B: 0, C: 0, F: 0 };
  for (const score of $scores) {
    if (score >= {a}) counts.A++;
    else if (score >= {b}) counts.B++;
    else if (score >= {c}) counts.C++;
    else counts.F++;
  }
  return counts;`,
    tests: ({ a, b, c }) => {
      const [top, middle, low] = [a as number, b as number, c as number];
      return [
        [[[]], { A: 0, B: 0, C: 0, F: 0 }],
        [[[100, 0]], { A: 1, B: 0, C: 0, F: 1 }],
        [[[top, top - 1]], { A: 1, B: 1, C: 0, F: 0 }],
        [[[middle, middle - 1]], { A: 0, B: 1, C: 1, F: 0 }],
        [[[low, low - 1]], { A: 0, B: 0, C: 1, F: 1 }],
        [[[95, 95, 80, 65, 10, 20, 30]], { A: 2, B: 1, C: 1, F: 3 }],
        [[[top - 0.5, low - 0.5]], { A: 0, B: 1, C: 0, F: 1 }],
      ];
    },
    phrasings: [
      'Count how many exam scores are an A ({a} or more), a B ({b} or more), a C ({c} or more) or an F (below), as an object { A, B, C, F } that always has all four keys.',
      'scores -> { A, B, C, F } counts; A >= {a}, B >= {b}, C >= {c}, else F; zeros included',
      'how do i get the number of As, Bs, Cs and Fs for a list of points? from {a} it is an A, from {b} a B, from {c} a C, else F. grades nobody has are 0',
      'Returns an object with the keys A, B, C and F counting the scores per grade, with the lower limits {a}, {b} and {c} (inclusive); everything under {c} is an F.',
      'grade tally with limits A {a}, B {b}, C {c} (each inclusive): [] -> { A: 0, B: 0, C: 0, F: 0 }',
      'I am a teacher and have the points of a test. I want to see the distribution: at least {a} is A, at least {b} is B, at least {c} is C, the rest failed (F). Object with the four counts, also if zero.',
      'Please sort the marks into four bins by letter and count: A starts at {a}, B at {b}, C at {c}, anything lower is F. Result like { A: 2, B: 1, C: 0, F: 3 }.',
      'histogram of letter grades: {a}+ A, {b}+ B, {c}+ C, otherwise F; all letters present in the result',
      'if score >= {a} A++ else if >= {b} B++ else if >= {c} C++ else F++, return the counter object (starting with zeros)',
      'Given numbers from a quiz, count the letter grades. Boundaries belong to the better grade: {a} is an A, {b} is a B, {c} is a C. Below {c}: F. Output { A, B, C, F }.',
      'grade statistics for the class - how many A (from {a}), B (from {b}), C (from {c}), F (less); as object with every grade even when its count is 0',
      'letter grade counts from a list of points, tresholds {a}/{b}/{c} inclusive for A/B/C, F under that, zero counts stay',
      'How many students got which grade? Points of {a} and up mean A, {b} and up B, {c} and up C, less means F. Give an object A, B, C, F -> number, including zeros.',
      'count per grade: A for points not below {a}, B for points not below {b}, C not below {c}, F for others; keys A B C F in any case',
      'the exam results should be summarised as { A: ?, B: ?, C: ?, F: ? } where A needs {a} points, B needs {b}, C needs {c} and F is for those who have less',
      'points array in, grade counters out (A: >={a}, B: >={b}, C: >={c}, F: <{c}), start all four at zero',
      'Make a frequency object of the marks A, B, C, F from raw scores with cut-offs {a}, {b}, {c} where the cut-off itself is good enough. Unused marks have 0.',
      'bar chart data: number of tests graded A, B, C and F; minimum points {a}, {b} and {c} for the first three; all of them in the object',
      'classify each score (A from {a}, B from {b}, C from {c}, F otherwise) and cuont the classes into one object with keys A, B, C, F',
      'I need four counters in an object, A for scores of at least {a}, B at least {b}, C at least {c}, F for the lower ones, zero when there are none.',
      'Summarize scores by letter: inclusive minimums are A={a}, B={b}, C={c}; lower is F; return counts for all letters.',
      'Write the loop with if / else if that counts grades in an array of points: {a} A, {b} B, {c} C as lowest points, F underneath, and returns an object of all four counts',
    ],
    rules: [
      {
        say: [
          'ignore scores below 0 or above 100',
          'scores outside of 0 to 100 are not counted',
          'skip invalid values (less than 0 or more than 100)',
          'leave out anything that is not between 0 and 100 inclusive',
          'negative scores and scores over 100 do not count in any grade',
        ],
        body: `  const counts = { A: 0, B: 0, C: 0, F: 0 };
  for (const score of $scores) {
    if (score < 0 || score > 100) continue;
    if (score >= {a}) counts.A++;
    else if (score >= {b}) counts.B++;
    else if (score >= {c}) counts.C++;
    else counts.F++;
  }
  return counts;`,
        tests: ({ a, b, c }) => {
          const [top, middle, low] = [a as number, b as number, c as number];
          return [
            [[[]], { A: 0, B: 0, C: 0, F: 0 }],
            [[[100, 0]], { A: 1, B: 0, C: 0, F: 1 }],
            [[[101, -1]], { A: 0, B: 0, C: 0, F: 0 }],
            [[[top, middle, low, low - 1]], { A: 1, B: 1, C: 1, F: 1 }],
            [[[120, 95, 10, -20]], { A: 1, B: 0, C: 0, F: 1 }],
            [[[top - 1, middle - 1]], { A: 0, B: 1, C: 1, F: 0 }],
          ];
        },
      },
    ],
  }),
];
