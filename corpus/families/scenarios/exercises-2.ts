/** More of what programming courses set: letters, shapes, tables, marks, small games, accounts, votes, grids and number words. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

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
  family({
    name: 'exercises-text-calculator',
    group: 'scenarios',
    names: ['calculate', 'evaluate', 'textCalculator', 'compute', 'solve'],
    params: [{ name: 'expression', type: 'string', alt: ['text', 'input', 'task', 's'] }],
    returns: 'number | null',
    body: `  const [left, operator, right] = $expression.split(' ');
  const a = Number(left);
  const b = Number(right);
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '/') return a / b;
  return null;`,
    tests: [
      [['12 + 7'], 19],
      [['3 - 10'], -7],
      [['6 * 1.5'], 9],
      [['9 / 2'], 4.5],
      [['2 ^ 3'], null],
      [['-4 * -2'], 8],
      [['5 plus 5'], null],
      [['0 / 5'], 0],
    ],
    phrasings: [
      'Evaluate a text like "12 + 7": two numbers and an operator (+, -, * or /) separated by single spaces; null for any other operator.',
      'simple calculator from string "a op b", ops + - * /, unknown op -> null',
      'how do i compute the result of a string such as "6 * 1.5" (number, space, operator, space, number)? plus, minus, times with * and division with /, everything else null',
      'Returns the value of a single binary operation written with spaces, e.g. "9 / 2"; operators are + - * /, others give null.',
      '"3 - 10" -> -7, "2 ^ 3" -> null; only + - * / with spaces around',
      'A beginner project: the user types a sum into one field, for instance "12 + 7". Split it at the blanks and calculate. If the sign in the middle is not +, -, * or /, the answer is null.',
      'Please parse "number operator number" (blank-separated) and return the outcome for the four basic operations or null when the operator is something else. No eval.',
      'mini calculator: split on space, switch on operator + - * /, default null',
      'four function calculator taking one string of the shape "x ? y"; null if ? is not one of + - * /',
      'Given an arithmetic task with exactly two operands, in the format "8 / 4", work it out. Not supported operators lead to null. Decimals and negative numbers can occur.',
      'without eval: calculate "a + b", "a - b", "a * b", "a / b" from text, else null',
      'string calclator for two operands with spaces inbetween, null on unknown operator (known: + - * /)',
      'I have quiz questions stored as text, like "6 * 7", and need their solutions. Signs used: + - * /. Should another one appear, return null.',
      'chat bot command: "calc 5 + 5" arrives without the word calc as "5 + 5"; give back the result; plus minus star slash are known, for anything else null',
      'What does "7 - 9" make? Write something that answers such two-number questions (+, -, *, /, parts separated by one space) and says null if the operation is unknown.',
      'take apart left, operator and right of the expression at the spaces, convert both sides to numbers, apply + - * or /; null otherwise',
      'apply the operator in the middle of a three-part string to the numbers at both ends; supports addition, subtraction, multiplication (*) and division (/); returns null for other symbols',
      'basic arithmetic from a sentence of three tokens -> number or null',
      'Implement a calculator by operator text: "10 / 4" is 2.5, "10 % 4" is null since only + - * / exist.',
      'parse & compute "num op num"; op in + - * / ; else null',
      'The spreadsheet cell holds one calculation in words separated by blanks, number first, then + or - or * or /, then number. Evaluate; null for a wrong operator.',
      'compute the string expression with two numbers and a opertor (+ - * /) between spaces, return null if the operator is not valid',
    ],
    rules: [
      {
        say: [
          'division by zero gives null too',
          'dividing by 0 must return null as well',
          'null also if the divisor is zero',
          'do not divide by zero, return null in that case',
          '"5 / 0" is null',
        ],
        body: `  const [left, operator, right] = $expression.split(' ');
  const a = Number(left);
  const b = Number(right);
  if (operator === '+') return a + b;
  if (operator === '-') return a - b;
  if (operator === '*') return a * b;
  if (operator === '/' && b !== 0) return a / b;
  return null;`,
        tests: [
          [['12 + 7'], 19],
          [['5 / 0'], null],
          [['9 / 2'], 4.5],
          [['2 ^ 3'], null],
          [['5 * 0'], 0],
          [['0 / 5'], 0],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-guess-hints',
    group: 'scenarios',
    names: ['guessHints', 'hintsFor', 'guessingGame', 'giveHints', 'playGuesses'],
    params: [
      { name: 'secret', type: 'number', alt: ['target', 'number', 'answer'] },
      { name: 'guesses', type: 'number[]', alt: ['tries', 'attempts', 'inputs'] },
    ],
    returns: 'string[]',
    slots: { hit: ['correct', 'you win', 'found it'] },
    body: `  const hints: string[] = [];
  for (const guess of $guesses) {
    if (guess === $secret) {
      hints.push('{hit}');
      break;
    }
    hints.push(guess < $secret ? 'too low' : 'too high');
  }
  return hints;`,
    tests: ({ hit }) => [
      [
        [42, [50, 25, 42]],
        ['too high', 'too low', hit as string],
      ],
      [[7, []], []],
      [[7, [7]], [hit as string]],
      [[7, [7, 8, 9]], [hit as string]],
      [
        [7, [6, 8]],
        ['too low', 'too high'],
      ],
      [
        [1, [3, 2, 1, 1]],
        ['too high', 'too high', hit as string],
      ],
      [
        [0, [-1, 0, 5]],
        ['too low', hit as string],
      ],
    ],
    phrasings: [
      'For a number guessing game, return the hint for each guess: "too low", "too high" or "{hit}", and stop after the correct one.',
      'guesses -> hints "too low" / "too high" / "{hit}", nothing after the hit',
      'how do i turn a list of guesses into hints for a secret number? below: "too low", above: "too high", equal: "{hit}" and then the game ends, later guesses are ignored',
      'Returns one hint per guess until the secret is found: "too low", "too high", and finally "{hit}". Guesses after the right one get no hint.',
      'secret 42, guesses [50, 25, 42] -> ["too high", "too low", "{hit}"], anything behind a hit is dropped',
      'Guess-my-number is our first project. The guesses are in an array already. I need the messages the player sees: "too low", "too high", "{hit}". The game is over once the number was guessed.',
      'Please loop over the guesses and collect "too low" when smaller than the secret, "too high" when larger; on equality add "{hit}" and break.',
      'higher/lower game hints, array out, stops at "{hit}"',
      'compare every guess with the secret number; messages: too low, too high, {hit} (the last one finishes the list)',
      'Given the hidden number and the sequence of tries, what does the game master answer? "too low" or "too high" for misses, "{hit}" for the hit, and silence afterwards.',
      'guessing game replay - list of answers "too high"/"too low", ends with "{hit}" if the number was found',
      'the feedback for each attempt ("too low", "too high") up to and including the one that matches ("{hit}"), in an array of strings',
      'number gussing game: return hints array, break after "{hit}", otherwise "too low" or "too high"',
      'I want to test my guessing game, so give me all the outputs for a fixed secret and some guesses: a guess under it is "too low", over it "too high", the same is "{hit}" and ends it.',
      'while not guessed: say "too low" or "too high"; when guessed: say "{hit}", stop. The guesses come from an array and what is said goes to an array.',
      'hints until success: less than secret => "too low", greater => "too high", equal => "{hit}" + no more',
      'Price is right: players call out prices one after the other. Tell each "too low" or "too high", or "{hit}" to the first exact one, after whom nobody is answered.',
      'Every wrong guess gives "too low" or "too high" (guess under or over the secret); a right guess adds "{hit}" and the remaining ones are not looked at.',
      'produce the console lines of a game where the user guesses a number: too low, too high, {hit}. no lines after {hit}.',
      'map guesses to hints but cut off after the first correct guess. Texts: "too low" (guess < secret), "too high" (guess > secret), "{hit}".',
      'what hints would the program print for these tries? options are "too low", "too high" and "{hit}" (prints no more then)',
      'an array with the reply to every guess; replies are "too low", "too high" and, for the right one where the game stops, "{hit}"',
    ],
    rules: [
      {
        say: [
          'add "game over" at the end if the secret was never guessed',
          'the last line is "game over" when nobody hit the number',
          'if no guess is right, finish the list with "game over"',
          'end with "game over" in case the number was not found',
          'not found at all: append "game over"',
        ],
        body: `  const hints: string[] = [];
  for (const guess of $guesses) {
    if (guess === $secret) return [...hints, '{hit}'];
    hints.push(guess < $secret ? 'too low' : 'too high');
  }
  return [...hints, 'game over'];`,
        tests: ({ hit }) => [
          [
            [42, [50, 25, 42]],
            ['too high', 'too low', hit as string],
          ],
          [[7, []], ['game over']],
          [[7, [7, 8, 9]], [hit as string]],
          [
            [7, [6, 8]],
            ['too low', 'too high', 'game over'],
          ],
          [
            [0, [-1]],
            ['too low', 'game over'],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-account-balances',
    group: 'scenarios',
    names: ['accountBalances', 'runningBalances', 'balanceHistory', 'balancesAfter', 'bookTransactions'],
    params: [
      {
        name: 'transactions',
        type: '{ type: string; amount: number }[]',
        alt: ['entries', 'bookings', 'list', 'operations'],
      },
    ],
    returns: 'number[]',
    slots: { plus: ['deposit', 'credit'], minus: ['withdrawal', 'debit'] },
    body: `  let balance = 0;
  return $transactions.map(({ type, amount }) => {
    if (type === '{plus}') balance += amount;
    else if (amount <= balance) balance -= amount;
    return balance;
  });`,
    tests: ({ plus, minus }) => {
      const [p, m] = [plus as string, minus as string];
      return [
        [[[]], []],
        [[rows('type amount', [p, 50])], [50]],
        [[rows('type amount', [m, 10])], [0]],
        [[rows('type amount', [p, 100], [m, 30], [p, 5])], [100, 70, 75]],
        [[rows('type amount', [p, 20], [m, 20], [m, 1])], [20, 0, 0]],
        [[rows('type amount', [p, 20], [m, 21], [m, 5])], [20, 20, 15]],
        [[rows('type amount', [m, 0], [p, 1.5])], [0, 1.5]],
      ];
    },
    phrasings: [
      'List the balance of a bank account after each transaction { type, amount }: type "{plus}" adds, "{minus}" subtracts, but one above the balance is refused and leaves it unchanged. Start at 0.',
      'balances after each { type: "{plus}" | "{minus}", amount }, start 0, refuse a {minus} larger than the balance (same balance again)',
      'how do i get the account balance after every entry of transactions: { type: string; amount: number }[]? "{plus}" adds, "{minus}" takes away unless there is too little money, in which case nothing changes. it begins with 0',
      'Returns the running balances, one per transaction (type "{plus}" or "{minus}", amount), beginning from zero; a {minus} exceeding the balance has no effect.',
      '{plus} 20, {minus} 21, {minus} 5 -> [20, 20, 15] for records with type and amount; overdrafts are refused, opening balance 0',
      'I model a bank account as a list of objects with type ("{plus}" or "{minus}") and amount. Show the balance after each of them. The account is empty at first and must never go below zero: such a {minus} is ignored, though its unchanged balance is still listed.',
      'Please go through the bookings (fields type and amount). Add for "{plus}". For "{minus}" subtract only if the balance suffices (equal is fine). Output the balance after every booking, from a start of 0.',
      'bank account simulation: transactions (type, amount), types {plus}/{minus}, no negative balance, result is an array with the balance after each one, start 0',
      'let balance = 0; for each { type, amount }: {plus} -> plus, {minus} -> minus if amount <= balance; remember the balance every time',
      'Given type Transaction = { type: "{plus}" or "{minus}"; amount: number }, compute the account history as numbers, ignoring what cannot be paid. Initially nothing is in the account. Ignored ones repeat the previous balance.',
      'running balance of entries with type & amount; "{minus}" that would overdraw is skipped but still yields an entry in the output; starts at zero',
      'acount balance after every transaction {type, amount}; type is "{plus}" or "{minus}"; a {minus} beyond the balance changes nothing; begin with 0',
      'My piggy bank log has items like { type: "{plus}", amount: 5 } and { type: "{minus}", amount: 3 }. It starts empty, more than is inside cannot be taken (then nothing is taken). How much is inside after each item?',
      'history of balances: same length as the transactions list ({ type, amount }), +amount for "{plus}", -amount for "{minus}" when covered by the balance, otherwise no change; opening 0',
      'Each transaction has a type ("{plus}" / "{minus}") and an amount. I need an array telling the money left after each, starting with nothing, where uncovered {minus} entries are rejected and leave the balance as it was.',
      'for a bank statement: column of balances from rows of type and amount. "{plus}" increases, "{minus}" decreases. If amount > balance the {minus} is rejected and the balance is shown unchanged. First balance before any row: 0.',
      'process {plus} and {minus} records (type, amount) in order and output the balances; taking exactly everything is allowed, more is denied without effect; start = 0',
      'bank exercise with array instead of class: transactions with type "{plus}" or "{minus}" and amount, overdraft not permitted (entry has no effect), return all intermediate balances from 0 on',
      'What is on the account after each step? Steps are { type, amount } with type {plus} or {minus}; it starts at 0; a {minus} is carried out only when there is enough.',
      'map list of {type, amount} to balances, "{plus}" up, "{minus}" down, never under 0: a too big {minus} is refused completly. zero at the beginning',
      'An array of account levels over time. Input: objects with the properties type (either "{plus}" or "{minus}") and amount. Not enough money: skip, repeat the level. Starting level: 0.',
      'Simulate a wallet without credit: every {plus} raises it and every {minus} lowers it if it holds at least that amount (records: type, amount). Return its content after each record, initially 0.',
    ],
    rules: [
      {
        say: [
          'entries with a negative amount change nothing either',
          'negative amounts are refused as well, whatever the type',
          'an amount below 0 has no effect',
          'leave the balance alone for an amount less than zero',
          'if the amount is negative the balance stays the same',
        ],
        body: `  let balance = 0;
  return $transactions.map(({ type, amount }) => {
    if (amount < 0) return balance;
    if (type === '{plus}') balance += amount;
    else if (amount <= balance) balance -= amount;
    return balance;
  });`,
        tests: ({ plus, minus }) => {
          const [p, m] = [plus as string, minus as string];
          return [
            [[[]], []],
            [[rows('type amount', [p, -50])], [0]],
            [[rows('type amount', [p, 30], [m, -10])], [30, 30]],
            [[rows('type amount', [p, 20], [m, 21], [m, 5])], [20, 20, 15]],
            [[rows('type amount', [p, 8], [p, -3], [m, 8])], [8, 8, 0]],
          ];
        },
      },
    ],
  }),
  family({
    name: 'exercises-vote-lines',
    group: 'scenarios',
    names: ['voteLines', 'voteReport', 'pollResults', 'resultLines', 'votePercentages'],
    params: [{ name: 'votes', type: 'string[]', alt: ['ballots', 'choices', 'names', 'answers'] }],
    returns: 'string[]',
    body: `  const counts: Record<string, number> = {};
  for (const vote of $votes) counts[vote] = (counts[vote] ?? 0) + 1;
  return Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => \`\${name}: \${Math.round((count / $votes.length) * 100)}%\`);`,
    tests: [
      [[['Ann', 'Bob', 'Ann', 'Ann']], ['Ann: 75%', 'Bob: 25%']],
      [[[]], []],
      [[['tea']], ['tea: 100%']],
      [[['x', 'y']], ['x: 50%', 'y: 50%']],
      [[['b', 'a', 'a']], ['a: 67%', 'b: 33%']],
      [[['c', 'b', 'a']], ['c: 33%', 'b: 33%', 'a: 33%']],
      [[['no', 'yes', 'yes', 'no', 'yes']], ['yes: 60%', 'no: 40%']],
    ],
    phrasings: [
      'Turn a list of votes (names) into result lines like "Ann: 75%", most votes first, percentages rounded to whole numbers, ties in order of first vote.',
      'votes -> ["Ann: 75%", "Bob: 25%"], sorted by count desc, Math.round, equal ones as first seen',
      'how do i print a poll result as lines "name: percent%" with the winner on top and rounded percentages? candidates with the same votes stay in order of appearance',
      'Returns a line "<name>: <share>%" for every name voted for, by falling number of votes (ties by first occurrence), the share rounded to an integer.',
      "['b','a','a'] -> ['a: 67%', 'b: 33%']; same count keeps the order they showed up in",
      'We elect a class speaker. Everyone writes a name, I type them into an array. The board should show "Name: 60%" lines from most to fewest votes; whole percents; when two have equally many, whoever was named earlier comes first.',
      'Please count the votes per option and format each as "option: xx%", rounded, largest share first, equal shares in the order the options first came up. No votes, no lines.',
      'poll summary strings ("tea: 100%") ordered by popularity, integer percent, stable for ties',
      'tally array of strings, percentage of total rounded, lines "key: p%", descending by count, ties unchanged from first-seen order',
      'Given the ballots as strings, create the announcement: one text per candidate with the rounded percentage of all ballots, e.g. "Bob: 25%", highest first; a draw is listed in the order of the first ballots.',
      'survey answers to report lines: "yes: 60%", "no: 40%" (rounded to whole percent, most frequent at the top, ties by first appearance)',
      'I have an array of favourite drinks and want its distribution in text form, like ["tea: 50%", "coffee: 30%", "milk: 20%"]; sorted by how often, equal ones as they came; round the numbers.',
      'election results as strings with precentages, candidates sorted by votes from high to low, whole numbers, ties keep first-vote order',
      'what share of the votes did each get? lines "x: n%" where n is rounded to the nearest integer; order: more votes before fewer, otherwise whoever was voted for first',
      'count names, sort counts downwards (stable), write "name: percent%"',
      'Voting machine output. Input: array of chosen names. Output: array of "name: N%" with N = rounded share of all votes, ranking order, ties as first encountered.',
      'Make a ranking in percent out of raw votes: text lines such as "Ann: 75%", best first. With equal counts the one seen first in the list leads. Round to integers.',
      'percentages per answer in an answers array, formatted "answer: 33%", decreasing, ties in order of first appearence, integers only',
      'Each vote is a string. For each distinct string give "string: percentage%", percentage of the total without decimals (rounded). Sort by votes, highest to lowest; leave ties in first-occurrence order.',
      'Show the jury decision as lines from the most chosen act to the least chosen one, each with its rounded percentage, for instance "Juggler: 40%". Acts with equal votes: the first mentioned goes first.',
      'sorted vote shares as text; format is name, colon, space, rounded percent, percent sign; ties: earlier first vote wins the higher line',
      'How would I transform ["no", "yes", "yes"] into ["yes: 67%", "no: 33%"]? Counting, sorting by count (descending, stable) and rounding to whole percent.',
    ],
    rules: [
      {
        say: [
          'empty strings are invalid votes and are thrown away before counting',
          'ignore blank votes (empty strings), also in the total',
          'an empty string is no vote and does not count towards the percentages',
          'leave out empty strings first',
          'remove "" entries before anything else',
        ],
        body: `  const valid = $votes.filter((vote) => vote !== '');
  const counts: Record<string, number> = {};
  for (const vote of valid) counts[vote] = (counts[vote] ?? 0) + 1;
  return Object.entries(counts)
    .sort((a, b) => b[1] - a[1])
    .map(([name, count]) => \`\${name}: \${Math.round((count / valid.length) * 100)}%\`);`,
        tests: [
          [[['Ann', '', 'Ann', 'Bob', '', 'Ann']], ['Ann: 75%', 'Bob: 25%']],
          [[['']], []],
          [[[]], []],
          [[['x', 'y', '']], ['x: 50%', 'y: 50%']],
          [[['b', 'a', 'a']], ['a: 67%', 'b: 33%']],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-both-diagonals',
    group: 'scenarios',
    names: ['diagonalsSum', 'sumDiagonals', 'crossSum', 'bothDiagonals', 'xSum'],
    params: [{ name: 'grid', type: 'number[][]', alt: ['matrix', 'square', 'table', 'm'] }],
    returns: 'number',
    body: `  const n = $grid.length;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += $grid[i][i];
    if (i !== n - 1 - i) sum += $grid[i][n - 1 - i];
  }
  return sum;`,
    tests: [
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        25,
      ],
      [[[[5]]], 5],
      [[[]], 0],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        10,
      ],
      [
        [
          [
            [0, 1, 0],
            [1, 9, 1],
            [0, 1, 0],
          ],
        ],
        9,
      ],
      [
        [
          [
            [1, 0, 0, 2],
            [0, 3, 4, 0],
            [0, 5, 6, 0],
            [7, 0, 0, 8],
          ],
        ],
        36,
      ],
      [
        [
          [
            [-1, 5],
            [5, 1],
          ],
        ],
        10,
      ],
    ],
    phrasings: [
      'Sum both diagonals of a square matrix, counting the centre cell only once when the size is odd.',
      'sum of main + anti diagonal, middle not doubled',
      'how do i add up the numbers on the two diagonals of a square grid without counting the middle twice?',
      'Returns the total of all cells lying on either diagonal of a square matrix; a cell on both is added once.',
      '[[1,2,3],[4,5,6],[7,8,9]] -> 25 (1+5+9+3+7, the 5 only once)',
      'The school exercise asks for the numbers that form an X in a square table. Add them, but the crossing point is a single number and counts a single time. An empty table has the sum 0.',
      'Please calculate the sum of the primary and the secondary diagonal of an n x n array. If they share an element, include it just once.',
      'matrix diagonals total, shared centre counted one time',
      'for each row i add grid[i][i] and grid[i][n-1-i] unless it is the same cell',
      'Given a square 2D array of numbers, what do the cells on the two diagonals come to in total? (odd sizes: do not double the middle cell)',
      'X-shaped sum over a square matrix, no double counting',
      'LeetCode 1572: matrix diagonal sum, both diagonals, centre element included once',
      'both diaganols of a square matrix summed, the center just one time',
      'I have a bingo card with equal rows and columns and want the sum of the numbers on its diagonals, from the top left and from the top right, where the middle field must not be added twice.',
      'add the elements from top-left to bottom-right and from top-right to bottom-left; elements on both lines once',
      'The cross-shaped floor lights of a square hall have brightness values in a grid; lights are on the two diagonals. Total brightness? The middle light exists once.',
      'sum the values on the diagonals of number[][] (n by n) avoiding the repeated centre of odd n',
      'For a square matrix compute trace plus counter-diagonal minus the duplicate centre if there is one.',
      'diagonal sums of both directions in one number; overlap is only counted once',
      'Sum of all entries where row == column or row + column == n - 1.',
      'total of cells (i, j) with i = j or i + j = last index, in a square grid',
      'main diagonal and the other one togther, middle cell one time, square input',
    ],
    rules: [
      {
        say: [
          'return null if the matrix is not square',
          'null when a row is not as long as there are rows',
          'for an array that is no square give null',
          'a non-square matrix gives null',
          'check that it is square first, else null',
        ],
        returns: 'number | null',
        body: `  const n = $grid.length;
  if ($grid.some((row) => row.length !== n)) return null;
  let sum = 0;
  for (let i = 0; i < n; i++) {
    sum += $grid[i][i];
    if (i !== n - 1 - i) sum += $grid[i][n - 1 - i];
  }
  return sum;`,
        tests: [
          [[[[1, 2, 3]]], null],
          [[[[5]]], 5],
          [[[]], 0],
          [[[[1], [2]]], null],
          [
            [
              [
                [1, 2],
                [3, 4],
              ],
            ],
            10,
          ],
          [[[[1, 2], [3]]], null],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-number-words',
    group: 'scenarios',
    names: ['numberToWords', 'inWords', 'spellNumber', 'toWords', 'numberWords'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'value', 'number', 'x'] }],
    returns: 'string',
    slots: { dash: ['-', ' '] },
    body: `  const small = [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
    'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  ];
  const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  if ($n < 20) return small[$n];
  const ten = tens[Math.floor($n / 10)];
  return $n % 10 === 0 ? ten : \`\${ten}{dash}\${small[$n % 10]}\`;`,
    tests: ({ dash }) => [
      [[0], 'zero'],
      [[7], 'seven'],
      [[13], 'thirteen'],
      [[19], 'nineteen'],
      [[20], 'twenty'],
      [[21], `twenty${dash}one`],
      [[40], 'forty'],
      [[99], `ninety${dash}nine`],
    ],
    phrasings: [
      'Write a whole number from 0 to 99 in English words, tens and ones joined by "{dash}", e.g. "forty{dash}two".',
      'number to words 0..99, like "twenty{dash}one"',
      'how do i spell out numbers below 100 in english ("seven", "thirteen", "ninety{dash}nine")?',
      'Returns the English name of an integer between 0 and 99; compound names have "{dash}" between the two words.',
      '21 -> "twenty{dash}one", 40 -> "forty", 0 -> "zero" (0 to 99)',
      'I make a counting game for kids and need the number (0-99) as a word, such as eleven, thirty or thirty{dash}five with exactly "{dash}" in the compound ones.',
      'Please convert a number under one hundred to lower-case English words; put "{dash}" between tens and units.',
      'spell numbers up to ninety{dash}nine, two-part names with "{dash}"',
      'int -> english text, range 0 through 99, format "fifty{dash}six"',
      'Given a non-negative integer less than 100, give its name: zero, one, ..., nineteen, twenty, twenty{dash}one and so on.',
      'age in words: 34 becomes "thirty{dash}four", 12 becomes "twelve", nobody is older than 99',
      'english number names for 0 to 99, lower case, "{dash}" as the joint in names of two words',
      'A cheque needs the cents in words, which is a number from 0 to 99. Use "{dash}" inside names like sixty{dash}eight.',
      'covnert a number to its english words (max 99), with "{dash}" in e.g. eighty{dash}one',
      'lookup arrays for ones/teens and tens, then combine: 85 gives "eighty{dash}five", 80 gives "eighty"',
      'say the number: 0..99 => "zero".."ninety{dash}nine"',
      'Number words exercise: under 20 use a list, otherwise the tens word and, unless the unit is 0, "{dash}" plus the unit word.',
      'What is 57 in words? "fifty{dash}seven". Do that for every integer from 0 to 99.',
      'two digit number speller (English, lower-case), also one digit and zero; compound separator is "{dash}"',
      'Turn house numbers below a hundred into English text, for instance 16 into "sixteen" and 62 into "sixty{dash}two".',
      'write small numbers as words in englsh, 0 - 99, "{dash}" between both parts when there are two',
      'I would like the written form of a number that has at most two digits: "five", "fifteen", "fifty", "fifty{dash}five".',
    ],
    rules: [
      {
        say: [
          'null for numbers below 0 or above 99',
          'return null if the number is not in 0..99',
          'anything outside of 0 to 99 gives null',
          'negative numbers and numbers of 100 or more are null',
          'out of range means null',
        ],
        returns: 'string | null',
        body: `  if ($n < 0 || $n > 99) return null;
  const small = [
    'zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten',
    'eleven', 'twelve', 'thirteen', 'fourteen', 'fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen',
  ];
  const tens = ['', '', 'twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
  if ($n < 20) return small[$n];
  const ten = tens[Math.floor($n / 10)];
  return $n % 10 === 0 ? ten : \`\${ten}{dash}\${small[$n % 10]}\`;`,
        tests: ({ dash }) => [
          [[-1], null],
          [[100], null],
          [[0], 'zero'],
          [[99], `ninety${dash}nine`],
          [[50], 'fifty'],
          [[12], 'twelve'],
          [[38], `thirty${dash}eight`],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-sum-until-stop',
    group: 'scenarios',
    names: ['sumUntilStop', 'sumInputs', 'addUntil', 'totalBeforeStop', 'readAndSum'],
    params: [{ name: 'inputs', type: 'number[]', alt: ['numbers', 'values', 'xs', 'entries'] }],
    returns: 'number',
    slots: { stop: [0, -1, 999] },
    body: `  let sum = 0;
  for (const input of $inputs) {
    if (input === {stop}) break;
    sum += input;
  }
  return sum;`,
    tests: ({ stop }) => {
      const s = stop as number;
      return [
        [[[]], 0],
        [[[s]], 0],
        [[[1, 2, 3]], 6],
        [[[5, 4, s, 100]], 9],
        [[[s, 7]], 0],
        [[[10, s, 20, s, 30]], 10],
        [[[-5, 2.5]], -2.5],
      ];
    },
    phrasings: [
      'Add up numbers until the first {stop}, which is not included; without one add them all.',
      'sum values until {stop} appears (excluded), all of them if it never does',
      'how do i sum the user inputs in an array and stop when {stop} was entered? the {stop} itself and what follows are ignored',
      'Returns the sum of the numbers before the first {stop}, or of all numbers if there is no {stop}.',
      '[5, 4, {stop}, 100] -> 9',
      'Classic sentinel loop: the user types numbers and ends with {stop}. The typed numbers are given as an array. Give me their total up to the end marker, leaving out the marker.',
      'Please go through the entries, stop at {stop}, and return the total so far (the end marker does not belong to it).',
      'running total with break on {stop}',
      'for x of inputs: if x is {stop} stop, else add; return the sum',
      'Given what was entered, where {stop} means "finished", total everything entered before that. Nothing entered gives 0.',
      'sentinel-controlled summation, sentinel {stop}, later values dropped',
      'A cashier keys in prices and then {stop} to finish the sale. Anything keyed in after this belongs to the next customer. What does the first customer pay?',
      'add all numbers from the list till you meet {stop}',
      'total of the leading numbers prior to a terminator value of {stop} (no terminator: the entire array)',
      'sum of inputs, {stop} ends the input, dont count it or the rest',
      'while-loop homework where {stop} quits: numbers come as array, answer is the sum of those in front of the first {stop}',
      'accumulate untill {stop} is found, exclusive',
      'I want to know how much the numbers add up to before {stop} shows up in the sequence.',
      'Sensor data is terminated by the value {stop}; sum the readings ahead of the terminator and disregard trailing data. If it is missing, sum everything.',
      'Read numbers in order and sum them. On {stop}, finish at once. At the end of the list, finish too.',
      'stop adding at the frist {stop}; result is the sum of the numbers in front of it',
      'What is the sum of an array if {stop} is an end-of-input mark and so neither it nor anything behind it counts?',
    ],
    rules: [
      {
        say: [
          'negative numbers other than the stop value are skipped',
          'leave out numbers below zero',
          'ignore invalid entries, i.e. negative ones',
          'entries less than 0 are not added',
          'do not add negative numbers',
        ],
        body: `  let sum = 0;
  for (const input of $inputs) {
    if (input === {stop}) break;
    if (input < 0) continue;
    sum += input;
  }
  return sum;`,
        tests: ({ stop }) => {
          const s = stop as number;
          return [
            [[[]], 0],
            [[[5, -4, s, 100]], 5],
            [[[-5, 2.5]], 2.5],
            [[[s, 7]], 0],
            [[[10, -3, 2, s, 30]], 12],
            [[[-7, s, 4]], 0],
          ];
        },
      },
    ],
  }),
  family({
    name: 'exercises-fizzbuzz-tally',
    group: 'scenarios',
    names: ['fizzBuzzTally', 'countFizzBuzz', 'tallyMultiples', 'fizzBuzzCounts', 'clapStamp'],
    params: [{ name: 'n', type: 'number', alt: ['max', 'limit', 'last', 'end'] }],
    returns: '{ clap: number; stamp: number; both: number }',
    slots: { a: [2, 3, 4], b: [5, 7] },
    body: `  const counts = { clap: 0, stamp: 0, both: 0 };
  for (let i = 1; i <= $n; i++) {
    if (i % {a} === 0 && i % {b} === 0) counts.both++;
    else if (i % {a} === 0) counts.clap++;
    else if (i % {b} === 0) counts.stamp++;
  }
  return counts;`,
    tests: ({ a, b }) => {
      const [p, q] = [a as number, b as number];
      return [
        [[0], { clap: 0, stamp: 0, both: 0 }],
        [[1], { clap: 0, stamp: 0, both: 0 }],
        [[p], { clap: 1, stamp: 0, both: 0 }],
        [[q], { clap: Math.floor(q / p), stamp: 1, both: 0 }],
        [[p * q - 1], { clap: q - 1, stamp: p - 1, both: 0 }],
        [[p * q], { clap: q - 1, stamp: p - 1, both: 1 }],
        [[3 * p * q], { clap: 3 * (q - 1), stamp: 3 * (p - 1), both: 3 }],
      ];
    },
    phrasings: [
      'Children count from 1 to n and clap at multiples of {a}, stamp at multiples of {b}, and do "both" at multiples of the two; return how often each happens as { clap, stamp, both }, where both is not included in the others.',
      'fizzbuzz counts 1..n: { clap: only multiples of {a}, stamp: only multiples of {b}, both: multiples of {a} and {b} }',
      'how do i count, for 1 to n, the numbers divisible by {a} only (clap), by {b} only (stamp) and by the two of them (both)? an object with these three keys',
      'Returns { clap, stamp, both } for the numbers 1 to n: divisible by just {a}, by just {b}, or by {a} and {b} together.',
      'n = {a} -> { clap: 1, stamp: 0, both: 0 }; clap on {a}, stamp on {b}, common multiples only in both; count 1 up to and including n',
      'A party variant of FizzBuzz: clap on numbers divisible by {a}, stamp on those divisible by {b}; if a number is divisible by {a} and {b}, it goes into both and nowhere else. How many of each from 1 to n inclusive? Object clap/stamp/both.',
      'Please tally the numbers from 1 through n in an object with clap (multiples of {a} but not {b}), stamp (multiples of {b} but not {a}) and both (multiples of either one at the same time).',
      'count fizz buzz game actions up to n; keys clap ({a}), stamp ({b}), both ({a} and {b}, exclusive of the other two)',
      'loop 1..n; i % {a} and i % {b} both 0 -> both++, else if i % {a} is 0 -> clap++, else if i % {b} is 0 -> stamp++; return the counters',
      'Given the last number of a counting game that starts at one, how many claps ({a}-multiples), stamps ({b}-multiples) and boths (multiples of {a} as well as {b}, counted only there) are there? Answer as { clap, stamp, both }.',
      'three counters for n numbers: divisible by {a} alone = clap, by {b} alone = stamp, by {a} and {b} = both',
      'fizzbuzz but I want totals insted of words: {a} is clap, {b} is stamp, {a} with {b} is both (and nothing else), counting one to n, object result',
      'In how many numbers from 1 to n do we clap, stamp, or do the two at once? We clap at each number in the {a} times table, stamp at each in the {b} times table; those in the two tables are reported as both and not as clap or stamp. { clap, stamp, both } please.',
      'statistics for the range 1 to n (inclusive) as { clap, stamp, both }: exactly {a}-divisible, exactly {b}-divisible, divisible by each of {a} and {b}',
      'classroom game summary { clap: number, stamp: number, both: number } - clap at {a}, {a}+{a}, ...; stamp at {b}, {b}+{b}, ...; a common multiple is "both" exclusively; stop after n',
      'I need to know how many FizzBuzz events occur until n. Name them clap for a multiple of {a}, stamp for a multiple of {b}, both for a multiple of {a} and {b}, with each number counted at most once.',
      'count numbers 1..n into clap / stamp / both by divisibility through {a} / {b} / {a} and {b} (the last takes precedence)',
      'object with three tallies, clap stamp both, over 1..n; check divisbility by {a} and {b} first (both), then {a} (clap), then {b} (stamp)',
      'Everybody counts up to n starting at 1. Multiples of {a}: clap. Multiples of {b}: stamp. Multiples of {a} and {b}: both, not counted elsewhere. Return the three totals in an object with exactly these names.',
      'An aerobics class counts 1 to n: clap every {a} beats, stamp every {b} beats; a beat that has the two is tallied as both instead. Give { clap, stamp, both }.',
      'fizzbuzz tally, divisors {a} and {b}, returned as { clap, stamp, both }, no overlap between the three, n included, starting from 1',
      'How often would we clap (divisible by {a}, not by {b}), stamp (divisible by {b}, not by {a}) and do both (by {a} and by {b}) when counting from one to n? Three numbers under clap, stamp and both.',
    ],
  }),
];
