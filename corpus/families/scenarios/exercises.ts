/** What programming courses set in the first weeks: patterns, tables, series, digits, divisors, searching and sorting by hand. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'exercises-number-triangle',
    group: 'scenarios',
    names: ['numberTriangle', 'numberPattern', 'triangleLines', 'countingTriangle', 'printTriangle'],
    params: [{ name: 'n', type: 'number', alt: ['rows', 'height', 'size', 'count'] }],
    returns: 'string[]',
    slots: { sep: [' ', '-', ','] },
    body: `  const lines: string[] = [];
  for (let row = 1; row <= $n; row++) {
    lines.push(Array.from({ length: row }, (_, i) => i + 1).join('{sep}'));
  }
  return lines;`,
    tests: ({ sep }) => [
      [[0], []],
      [[1], ['1']],
      [[2], ['1', `1${sep}2`]],
      [[3], ['1', `1${sep}2`, `1${sep}2${sep}3`]],
      [[4], ['1', `1${sep}2`, `1${sep}2${sep}3`, `1${sep}2${sep}3${sep}4`]],
      [[5], ['1', `1${sep}2`, `1${sep}2${sep}3`, `1${sep}2${sep}3${sep}4`, `1${sep}2${sep}3${sep}4${sep}5`]],
    ],
    phrasings: [
      'Build a number triangle of n lines as an array of strings; line k holds the numbers 1 to k joined by "{sep}".',
      'number triangle, array of lines, "{sep}" between the numbers: 1 / 1{sep}2 / 1{sep}2{sep}3 ...',
      'how do i make the pattern 1, then 1{sep}2, then 1{sep}2{sep}3 and so on up to n rows, one string per row in an array?',
      'Returns the rows of a counting triangle: row k is the text of 1..k with "{sep}" in between, for k from 1 to n.',
      '3 -> ["1", "1{sep}2", "1{sep}2{sep}3"]',
      'My homework is the classic loop in a loop: print 1, 1{sep}2, 1{sep}2{sep}3 ... until the row that ends in n. I would rather have the lines in an array than console output.',
      'Please give me the lines of a right triangle made of numbers (each line counts from one to its own line number, separator "{sep}").',
      'half pyramid of numbers, rows as strings with "{sep}" as the glue; zero rows is an empty list',
      'nested loop exercise: n strings, the i-th counts up from 1 to i, numbers separated by "{sep}"',
      'for every k in 1..n join the numbers 1..k with "{sep}" and collect these strings',
      'a staircase of numbers where each step repeats the previous one and adds the next number after a "{sep}". Return the steps as a list.',
      'i need a list of strings for a numer triangle: "1", "1{sep}2", ... last one goes to n',
      'Text pattern for beginners: line one is "1", line two is "1{sep}2", every further line one number longer, n lines altogether, returned as string array.',
      'Our teacher wants the triangle pattern returned instead of logged. Line number i contains 1 through i delimited by "{sep}".',
      'Generate increasing number rows (joined with "{sep}") for a given height.',
      'rows 1..n, each row = its numbers from 1 joined by {sep}, as array',
      'Given how many rows there are, produce the left-aligned triangle of counting numbers with "{sep}" between neighbours. No rows for 0.',
      'number pattern: 4 gives four lines, the last one is 1{sep}2{sep}3{sep}4, the first one just 1; return the lines',
      'I want to draw 1 | 1{sep}2 | 1{sep}2{sep}3 | ... as separate strings in an array, n of them.',
      'left-aligned trinagle with numbers, delimiter "{sep}", one array item for each row',
      'The list of prefixes of the sequence 1, 2, 3, ..., n, each written as text with "{sep}" as delimiter.',
      'What is a neat way to create an array of n lines in which line k lists all the whole numbers up to k, starting with 1, split by "{sep}"?',
    ],
  }),
  family({
    name: 'exercises-text-pyramid',
    group: 'scenarios',
    names: ['pyramid', 'starPyramid', 'drawPyramid', 'textPyramid', 'makePyramid'],
    params: [{ name: 'height', type: 'number', alt: ['rows', 'levels', 'size'] }],
    returns: 'string',
    slots: { char: ['*', '#', 'o'] },
    body: `  const lines: string[] = [];
  for (let i = 0; i < $height; i++) {
    lines.push(' '.repeat($height - 1 - i) + '{char}'.repeat(2 * i + 1));
  }
  return lines.join('\\n');`,
    tests: ({ char }) => {
      const c = char as string;
      return [
        [[0], ''],
        [[1], c],
        [[2], ` ${c}\n${c}${c}${c}`],
        [[3], `  ${c}\n ${c}${c}${c}\n${c.repeat(5)}`],
        [[4], `   ${c}\n  ${c}${c}${c}\n ${c.repeat(5)}\n${c.repeat(7)}`],
        [[5], `    ${c}\n   ${c}${c}${c}\n  ${c.repeat(5)}\n ${c.repeat(7)}\n${c.repeat(9)}`],
      ];
    },
    phrasings: [
      'Draw a centred pyramid of "{char}" as one string with newlines: rows of 1, 3, 5, ... characters, padded with spaces only on the left.',
      'pyramid of {char}, n rows, one string, lines joined by \\n, spaces in front but none behind',
      'how do i return a symmetric pyramid made of {char} (1, 3, 5 ... per line) as a multi-line string without trailing spaces?',
      'Returns a text pyramid of the given height; each row has two more "{char}" than the one above, indented so that the tops line up, rows separated by a newline.',
      '2 -> " {char}\\n{char}{char}{char}" and so on for taller pyramids',
      'In my intro course we print a pyramid like in Mario. I want a full one, symmetric, built from {char}, as a single string with line breaks; nothing after the last {char} of a row.',
      'Please create the pyramid pattern: level i (from 1) consists of height - i blanks followed by 2i - 1 times "{char}". Join the levels with newlines.',
      'isosceles triangle out of "{char}" characters, returned as a string with \\n between rows; height is the argument, height 0 is an empty string',
      'christmas tree without a trunk: {char} on top, then 3, then 5, ... centred by leading spaces; one string, newline-separated',
      'text art pyramid, {char} as brick, odd numbers of bricks per row, left padding only',
      'Make a string that shows a pyramid when printed in a console. Bricks are "{char}", the bottom row touches the left edge, no spaces at line ends.',
      'centred piramid from {char}, newline separated string, left spaces only, rows have 1 3 5 7 chars',
      'nested loops: for each row print the spaces, then the {char} signs (2*row+1 counting rows from zero); give me back the whole thing as one string joined with newlines',
      'Given a number of rows, produce rows of 1, 3, 5, 7 ... copies of {char}, each moved right so the middle is aligned, separated by "\\n" and with no newline at the end.',
      'a pyramid with {char}, e.g. three rows are "  {char}", " {char}{char}{char}", "{char}{char}{char}{char}{char}" joined by line breaks',
      'stacked {char} pattern: the base has 2n-1 of them, every line up loses one on both sides (spaces at the left, nothing at the right). Output: one string.',
      'I need the star-pyramid exercise with the sign {char}, as a string rather than printed. Line breaks between rows only.',
      'build the lines with repeat: (n - 1 - i) spaces + (2i + 1) x "{char}", i from 0, then join on newline',
      'A function for a pyramid of {char} of any height, symmetrical, in one multi-line string. Leading spaces for centring, no trailing ones.',
      'text triangle pointing up with the character {char}, symetric, n lines joined with "\\n", no spaces on the right',
      'ASCII pyramid; param is the number of levels; symbol {char}; odd widths growing by two; right side not padded; string with newlines',
      'Show me how to return " {char}" over "{char}{char}{char}" (that is height 2) for an arbitrary height as a newline-joined text.',
    ],
  }),
  family({
    name: 'exercises-hollow-square',
    group: 'scenarios',
    names: ['hollowSquare', 'squareFrame', 'drawFrame', 'emptySquare', 'boxLines'],
    params: [{ name: 'size', type: 'number', alt: ['n', 'side', 'width'] }],
    returns: 'string[]',
    slots: { c: ['*', '#', 'x'] },
    body: `  return Array.from({ length: $size }, (_, i) =>
    i === 0 || i === $size - 1 ? '{c}'.repeat($size) : \`{c}\${' '.repeat($size - 2)}{c}\`,
  );`,
    tests: ({ c }) => [
      [[0], []],
      [[1], [`${c}`]],
      [[2], [`${c}${c}`, `${c}${c}`]],
      [[3], [`${c}${c}${c}`, `${c} ${c}`, `${c}${c}${c}`]],
      [[4], [`${c}${c}${c}${c}`, `${c}  ${c}`, `${c}  ${c}`, `${c}${c}${c}${c}`]],
      [[5], [`${c}${c}${c}${c}${c}`, `${c}   ${c}`, `${c}   ${c}`, `${c}   ${c}`, `${c}${c}${c}${c}${c}`]],
    ],
    phrasings: [
      'Return the lines of a hollow square: a border of "{c}" and spaces inside, size by size characters.',
      'hollow square of {c} as array of strings, blanks in the middle',
      'how do i draw an empty box n wide and n high where only the edge is made of {c}, as an array with a string per row?',
      'Returns the rows of a square frame built from "{c}"; the inside is filled with spaces.',
      '3 -> ["{c}{c}{c}", "{c} {c}", "{c}{c}{c}"]',
      'Exercise from class: a square whose first and last rows are full of {c} and whose other rows have a {c} at both ends with blanks between them. I want a list of lines.',
      'Please give me a frame pattern, side length as the argument, frame character {c}, inner characters spaces, one string for each line in an array.',
      'square outline with {c}, e.g. 4 gives four lines of four characters; inner part stays blank; 1 gives a lone {c}; 0 gives no line',
      'border of {c} around nothing: array of n strings with n chars',
      'top and bottom line: n times {c}; lines between: {c}, n-2 spaces, {c}. returned as list of lines',
      'I am practising if inside a loop. Make rows of a box, where {c} is used on the edge of the box and a space anywhere else; the box is as tall as wide.',
      'hollow sqare pattern with the sign {c}, lines in an array',
      'Draw a picture frame out of {c} with equal width and height and return its lines (strings) without printing.',
      'For a given side length, generate the text rows of a square which is not filled, only its four edges consist of "{c}".',
      'n x n grid of characters as strings; {c} if the cell is on the outer ring, blank otherwise',
      'ascii frame: size 5 gives "{c}{c}{c}{c}{c}", three times "{c}   {c}" and "{c}{c}{c}{c}{c}" again',
      'Lines of an empty rectangle with equal sides, outline character {c}. A size of 2 is all outline.',
      'What would be a short way to build a hollow box of {c} signs with a given size as string array?',
      'walls only: a room n by n seen from above, walls are {c}, floor is a space, each row a string',
      'pattern task - only the perimeter of the square is {c}, the rest are spaces; the result is an array of n row strings',
      'a box made from {c}, holow inside, row strings in a list, side n',
      'The game board needs an outer wall: produce n strings of n characters, "{c}" along the wall and spaces within.',
    ],
  }),
  family({
    name: 'exercises-times-table-lines',
    group: 'scenarios',
    names: ['timesTable', 'tableLines', 'multiplicationLines', 'printTable', 'tableOf'],
    params: [{ name: 'n', type: 'number', alt: ['number', 'factor', 'num', 'base'] }],
    returns: 'string[]',
    slots: { last: [10, 12, 5], sign: ['x', '*'] },
    body: `  const lines: string[] = [];
  for (let i = 1; i <= {last}; i++) {
    lines.push(\`\${$n} {sign} \${i} = \${$n * i}\`);
  }
  return lines;`,
    tests: ({ last, sign }) => {
      const table = (n: number, products: readonly number[]) =>
        products.slice(0, last as number).map((product, i) => `${n} ${sign} ${i + 1} = ${product}`);
      return [
        [[1], table(1, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])],
        [[2], table(2, [2, 4, 6, 8, 10, 12, 14, 16, 18, 20, 22, 24])],
        [[7], table(7, [7, 14, 21, 28, 35, 42, 49, 56, 63, 70, 77, 84])],
        [[0], table(0, [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
        [[-3], table(-3, [-3, -6, -9, -12, -15, -18, -21, -24, -27, -30, -33, -36])],
        [[100], table(100, [100, 200, 300, 400, 500, 600, 700, 800, 900, 1000, 1100, 1200])],
      ];
    },
    phrasings: [
      'Write the multiplication table of a number as lines like "7 {sign} 3 = 21", from 1 to {last}.',
      'times table 1..{last} of n, lines "n {sign} i = result" in an array',
      'how do i get the table of a number (up to {last}) as strings such as "4 {sign} 2 = 8"?',
      'Returns {last} lines of the form "a {sign} b = c", where a is the given number and b runs from 1 to {last}.',
      '7 -> ["7 {sign} 1 = 7", "7 {sign} 2 = 14", ...], {last} entries',
      'My daughter practises the tables. For a number I want the lines "6 {sign} 1 = 6", "6 {sign} 2 = 12" and so on to {last}, in an array.',
      'Please produce the {last} rows of a times table for the number passed in, each written number {sign} factor = product with spaces around the signs.',
      'multiplication table for one number, string per row, factors 1 to {last}, sign {sign}',
      'for i from one to {last} push "n {sign} i = n*i"',
      'school exercise: print the table of n till {last}. instead of printing, return the lines. format: 3 {sign} 4 = 12',
      'A worksheet needs the multiplication facts of a chosen number with 1, 2, ..., {last}; each fact is text like "9 {sign} 9 = 81" (or whatever number it is).',
      'Generate text lines for the multiples of a number, "5 {sign} 1 = 5" through "5 {sign} {last} = ..." as a list.',
      'loop {last} times and collect the strings of a multipication table ("2 {sign} 1 = 2" is the first for 2)',
      'Given a factor, list its products with the first {last} whole numbers in the format "<factor> {sign} <k> = <product>".',
      'table of n as array of text; spaces on both sides of {sign} and =; ends at {last}',
      "The teacher's classic: ask for a number, show its table. I need only the array of lines (1 to {last}), each one reading like 8 {sign} 2 = 16.",
      'I want {last} strings which spell out n times 1, n times 2 and so forth, with "{sign}" as the times sign and the result after " = ".',
      'make the lines of a learn-your-tables poster: "n {sign} 1 = ..." down to "n {sign} {last} = ..."',
      'multiplication chart for a single number in text form. Range of the second factor: 1 up to and including {last}. Operator written as {sign}.',
      'one array, {last} items, each item is the calculation n {sign} k = nk written out, k counting from 1',
      'display the times tables for the user\'s number, rows like "11 {sign} 2 = 22", highest factor {last}',
      'string list for multiplication tabel upto {last}, layout "n {sign} i = p"',
    ],
  }),
  family({
    name: 'exercises-yearly-balances',
    group: 'scenarios',
    names: ['yearlyBalances', 'balancePerYear', 'growthByYear', 'savingsTable', 'compoundList'],
    params: [
      { name: 'amount', type: 'number', alt: ['principal', 'start', 'deposit'] },
      { name: 'rate', type: 'number', alt: ['percent', 'interest', 'ratePercent'] },
      { name: 'years', type: 'number', alt: ['n', 'count', 'term'] },
    ],
    returns: 'number[]',
    body: `  const balances: number[] = [];
  let balance = $amount;
  for (let year = 1; year <= $years; year++) {
    balance += balance * ($rate / 100);
    balances.push(Math.round(balance * 100) / 100);
  }
  return balances;`,
    tests: [
      [
        [100, 10, 3],
        [110, 121, 133.1],
      ],
      [[500, 5, 0], []],
      [
        [200, 0, 2],
        [200, 200],
      ],
      [[1000, 5, 1], [1050]],
      [
        [1000, 5, 3],
        [1050, 1102.5, 1157.63],
      ],
      [
        [0, 8, 2],
        [0, 0],
      ],
      [
        [80, 50, 4],
        [120, 180, 270, 405],
      ],
    ],
    phrasings: [
      'List the balance after each year of compound interest; the rate is in percent and the listed values are rounded to 2 decimals, while the calculation goes on unrounded.',
      'compound interest year by year -> array of balances rounded to cents (round only what is listed)',
      'how do i get the savings at the end of every year when interest in percent is added yearly? values in the list rounded to cents, the running balance is not rounded',
      'Returns one balance per year, starting with the end of year one, growing by the percentage each year; rounded to two decimals in the output only.',
      '100 at 10 percent for 3 years -> [110, 121, 133.1] (cents rounded in the result, not in between)',
      'I put some money in a bank that pays a yearly percentage. Show me what I have after year 1, 2, 3, ... as a list, each figure rounded to cents; keep computing with the exact amount.',
      'Please calculate the growth of a deposit: for each year add rate percent of the current balance, and collect the balance rounded to 2 decimal places (do not round the balance itself).',
      'loop over years, balance grows by rate %, push balance rounded to cents; the opening amount itself is not in the list',
      'savings table as array: entry k is the amount after k+1 years with compounding, cents precision, no intermediate rounding',
      'Given a starting sum, a yearly interest rate (5 means 5 %) and a number of years, what is the account worth at each year end? Round the figures you return to 2 decimals.',
      'homework on loops: money, percentage and number of years in, list of year-end balances out (rounded to 2 places when stored in the list, carried on exactly)',
      'array of yearly totals for compound intrest, rate given as percent, 2 decimals for each, carry the unrounded value',
      'A year-by-year projection of an investment with annual compounding. Zero years gives an empty list. Amounts are shown to the cent but accumulate unrounded.',
      'interest on interest: output the account balance after every year, not just the last one; percent rate; round each output value to hundredths, not the running one',
      'For the chart I need the value of the deposit at the end of each year. It increases by the given percentage annually. Figures to two decimals, internally exact.',
      'exact compounding, cents only for display: list of balances from year 1 to the last year, given principal, rate in % and term',
      'How would my 1000 grow at 5 % a year? I expect [1050, 1102.5, 1157.63] for three years: rounding concerns the listed numbers only.',
      'balances per annum with a fixed percentage growth, first entry after twelve months, each rounded to 2 decimals from the exact value',
      'every year the money is multiplied by (1 + rate/100); return all intermediate amounts including the final one, without the initial one, rounded to cents but not accumulated rounded',
      'Create the list behind a savings calculator: amount, annual rate as a percentage, years. One rounded (cents) number for each year; compounding uses the precise balance.',
      'yearly account values, compund growth, input 8 for 8 percent; rounded to cents at output',
      'Interest is credited once a year. Return the account balances in order, one for each year, to the nearest cent; the next year builds on the unrounded balance.',
    ],
  }),
  family({
    name: 'exercises-harmonic-sum',
    group: 'scenarios',
    names: ['harmonicSum', 'harmonic', 'sumOfReciprocals', 'harmonicNumber', 'seriesSum'],
    params: [{ name: 'n', type: 'number', alt: ['terms', 'count', 'last', 'limit'] }],
    returns: 'number',
    slots: { d: [2, 3, 4] },
    body: `  let sum = 0;
  for (let i = 1; i <= $n; i++) sum += 1 / i;
  return Number(sum.toFixed({d}));`,
    tests: ({ d }) => {
      const rounded = (value: number) => Number(value.toFixed(d as number));
      return [
        [[0], 0],
        [[1], 1],
        [[2], 1.5],
        [[3], rounded(1.8333333333)],
        [[4], rounded(2.0833333333)],
        [[5], rounded(2.2833333333)],
        [[10], rounded(2.9289682539)],
      ];
    },
    phrasings: [
      'Sum the series 1 + 1/2 + 1/3 + ... + 1/n and round it to {d} decimals.',
      'harmonic sum up to 1/n, {d} decimal places',
      'how do i add 1/1, 1/2, 1/3 and so on to 1/n and round the total to {d} digits after the point?',
      'Returns the n-th harmonic number rounded to {d} decimals, 0 for n = 0.',
      '2 -> 1.5: add the reciprocals of 1 to n, round to {d} decimals',
      'We have to sum a series in class: one plus a half plus a third, up to one n-th. The result should be a number with at most {d} decimals.',
      'Please compute the sum of the reciprocals of the first n whole numbers and round the answer to {d} places.',
      'loop i from 1 to n, add 1/i, finally round to {d} decimals (as number, not text)',
      'sum of series 1/i for i = 1..n, rounded at the end to {d} decimal digits',
      'Given the number of terms, total the harmonic series that far; {d} decimal places; no terms gives zero.',
      'what is 1 + 1/2 + ... + 1/n to {d} decimals?',
      'harmonic series partial sum, keep {d} decimals in the returned number',
      'A stack of n books overhangs by a harmonic sum. I just need that sum, 1 + 1/2 + 1/3 and so forth with n terms, rounded to {d} decimals.',
      'first n terms of the harmonic series added togehter, rounded to {d} decimals',
      'Accumulate fractions with numerator one and denominators one to n; give the total to {d} decimal places as a number.',
      'n-th partial sum of sum(1/k), precision {d} digits behind the comma',
      'Add up one over k for all k from 1 through n. Round once, at the end, to {d} decimals.',
      'beginners exercise: series of 1/1 + 1/2 + 1/3 ..., number of terms is the argument, answer rounded to {d} decimal places',
      'I want the harmonic number H(n). Rounded to {d} decimals please, numeric result.',
      'sum up inverse integers till n, result with {d} decimals, e.g. 1 gives 1 and 2 gives 1.5',
      'harmonc series total for n terms, round({d})',
      'Write the running-total loop for the series of unit fractions ending in 1/n, and return it rounded to {d} digits after the decimal point.',
    ],
  }),
  family({
    name: 'exercises-digit-parity-count',
    group: 'scenarios',
    names: ['countDigitParity', 'evenOddDigits', 'digitParity', 'countEvenOddDigits', 'splitDigits'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'number', 'value', 'x'] }],
    returns: '{ even: number; odd: number }',
    body: `  let even = 0;
  let odd = 0;
  for (const digit of String(Math.abs($n))) {
    if (Number(digit) % 2 === 0) even++;
    else odd++;
  }
  return { even, odd };`,
    tests: [
      [[0], { even: 1, odd: 0 }],
      [[7], { even: 0, odd: 1 }],
      [[123456], { even: 3, odd: 3 }],
      [[-2468], { even: 4, odd: 0 }],
      [[1000], { even: 3, odd: 1 }],
      [[-135], { even: 0, odd: 3 }],
      [[90210], { even: 3, odd: 2 }],
    ],
    phrasings: [
      'Count the even and the odd digits of a whole number and return { even, odd }; ignore a minus sign.',
      'even vs odd digits of an integer -> { even, odd }, sign ignored',
      'how do i find how many digits of a number are even and how many are odd? I want an object with even and odd, negative numbers like positive ones',
      'Returns an object with the number of even digits under even and the number of odd digits under odd. The sign does not matter.',
      '123456 -> { even: 3, odd: 3 }, -135 -> { even: 0, odd: 3 }',
      'For a digits exercise I need to go through a number such as 90210 and tally its even and its odd digits. Result object: even, odd. The number might be negative.',
      'Please split the digits of an integer into two counters, even and odd, and give them back in one object; a leading minus is not a digit.',
      'digit statistics: { even: count of the even digits, odd: count of the odd ones } for an integer, maybe negative',
      'loop over digits of abs(n), count even ones and odd ones, return both as {even, odd}',
      'Given an integer of either sign, report how many of its digits are divisible by two and how many are not, as { even: ..., odd: ... }.',
      'How many even digits, how many odd digits? Answer as an object with these two keys. Minus signs are skipped.',
      'even/odd digit tally for a numbr, object result with even and odd, use the absolute value',
      'Take a number apart digit by digit; even digits increase even, the others increase odd; return both counts in an object. For -24 it is the same as for 24.',
      'I need a function that says {even: 3, odd: 1} for 2481, and in general counts both kinds of digits of any whole number regardless of sign.',
      'count digit kinds (even, odd) in an integer; object with the keys even and odd; negative input is fine',
      'Parity of digits: given 2468 say four even and zero odd as { even: 4, odd: 0 }; drop the sign of negatives.',
      'the number of odd and even digits in a number, packed in an object: fields even and odd. -7 has one odd digit.',
      'whole number in, { even, odd } out, these being digit counts; works for negative numbers by ignoring the sign',
      'Could you count which digits of an integer are even and which odd? The counts go into an object { even, odd }, and a minus in front should not matter.',
      'A ticket number is lucky or not depending on its even and odd digits: give me the two counts as { even, odd }. Treat negatives as their absolute value.',
      'tally digits of an integer by parity, output shape { even: number, odd: number }, absolut value used',
      'For each digit of the (absolute) value decide between even and odd, then return how many there were of either as an object.',
    ],
    rules: [
      {
        say: [
          'zeros are not counted at all',
          'leave out the digit 0',
          'skip zeros',
          'the digit zero belongs to neither count',
          'do not count 0 digits as even',
        ],
        body: `  let even = 0;
  let odd = 0;
  for (const digit of String(Math.abs($n))) {
    if (digit === '0') continue;
    if (Number(digit) % 2 === 0) even++;
    else odd++;
  }
  return { even, odd };`,
        tests: [
          [[0], { even: 0, odd: 0 }],
          [[1000], { even: 0, odd: 1 }],
          [[90210], { even: 1, odd: 2 }],
          [[-204], { even: 2, odd: 0 }],
          [[123456], { even: 3, odd: 3 }],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-divisor-sum-kind',
    group: 'scenarios',
    names: ['numbersByDivisorSum', 'compareDivisorSums', 'findByDivisorSum', 'divisorSumList', 'searchRange'],
    params: [
      { name: 'from', type: 'number', alt: ['start', 'low', 'first'] },
      { name: 'to', type: 'number', alt: ['end', 'high', 'last'] },
    ],
    returns: 'number[]',
    slots: { rel: ['greater than', 'less than', 'equal to'] },
    body: ({ rel }) => `  const found: number[] = [];
  for (let n = $from; n <= $to; n++) {
    let sum = 0;
    for (let d = 1; d < n; d++) {
      if (n % d === 0) sum += d;
    }
    if (sum ${rel === 'greater than' ? '>' : rel === 'less than' ? '<' : '==='} n) found.push(n);
  }
  return found;`,
    tests: ({ rel }) => {
      const choose = (greater: number[], less: number[], equal: number[]) =>
        rel === 'greater than' ? greater : rel === 'less than' ? less : equal;
      return [
        [[1, 12], choose([12], [1, 2, 3, 4, 5, 7, 8, 9, 10, 11], [6])],
        [[18, 30], choose([18, 20, 24, 30], [19, 21, 22, 23, 25, 26, 27, 29], [28])],
        [[6, 6], choose([], [], [6])],
        [[12, 12], choose([12], [], [])],
        [[10, 9], choose([], [], [])],
        [[36, 40], choose([36, 40], [37, 38, 39], [])],
        [[494, 497], choose([], [494, 495, 497], [496])],
      ];
    },
    phrasings: [
      'Find the numbers in a range (both ends included) whose proper divisors add up to a sum {rel} the number itself.',
      'numbers from..to inclusive where sum of proper divisors is {rel} n',
      'how do i list all numbers between two bounds, inclusive, for which the sum of the divisors without the number itself is {rel} the number?',
      'Returns the integers from the first to the second argument (inclusive, ascending) that have an aliquot sum {rel} themselves.',
      'a range, say 1 to 12 with both ends: keep n if the divisors smaller than n add to something {rel} n',
      'In number theory class we compare each number with the total of its proper divisors. Collect those in [from, to] where that total is {rel} the number.',
      'Please go through a range, limits included, add the divisors below each number and keep the numbers where this is {rel} the number.',
      'abundant/deficient/perfect exercise: which n in the closed range have a proper divisor sum {rel} n?',
      'for n in from..to: s = sum of d < n dividing n; keep n when s is {rel} n',
      'Given a lower and an upper bound, both belonging to the range, give an array of numbers whose smaller divisors total {rel} the number.',
      'filter the whole numbers between a and b (a and b count too): divisor sum, excluding the number, {rel} number',
      'I have to print the numbers of an interval whose factors, other than themselves, sum to a value {rel} them. An array is fine, bounds inclusive.',
      'Divisors of each number but not the number itself are summed; if the sum is {rel} the number it goes into the list. Range inclusive.',
      'list of integers with a propper divisor sum {rel} the integer, from lower to upper bound inclusive',
      'Which numbers in an inclusive range are such that their parts (proper divisors) together come out {rel} the whole?',
      'start and end given, both inclusive; test every number: are its divisors (1 included, itself excluded) in total {rel} it? return those that pass',
      'nested loops homework: outer from the start to the end value, inner for divisors; collect numbers with divisor sum {rel} number',
      'An array of all n with low <= n <= high whose sum of proper factors is {rel} n, in increasing order, empty if there are none.',
      'search interval for numbers with aliquot sum {rel} the number itself (end points included)',
      'numbers where adding all divisors apart from the number gives a result {rel} the number; range bounds are arguments and included',
      'sum of divisors excluding itself {rel} the number: give me every such number in betwen two limits, limits included',
      'The classic Greek classification: for one class, keep numbers from a closed range where the proper divisors come to a sum {rel} the number.',
    ],
  }),
  family({
    name: 'exercises-factor-pairs',
    group: 'scenarios',
    names: ['factorPairs', 'findFactorPairs', 'divisorPairs', 'rectanglesOf', 'pairsOfFactors'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'area', 'value'] }],
    returns: 'number[][]',
    body: `  const pairs: number[][] = [];
  for (let a = 1; a * a <= $n; a++) {
    if ($n % a === 0) pairs.push([a, $n / a]);
  }
  return pairs;`,
    tests: [
      [
        [12],
        [
          [1, 12],
          [2, 6],
          [3, 4],
        ],
      ],
      [[1], [[1, 1]]],
      [[0], []],
      [[7], [[1, 7]]],
      [
        [16],
        [
          [1, 16],
          [2, 8],
          [4, 4],
        ],
      ],
      [
        [9],
        [
          [1, 9],
          [3, 3],
        ],
      ],
      [
        [30],
        [
          [1, 30],
          [2, 15],
          [3, 10],
          [5, 6],
        ],
      ],
    ],
    phrasings: [
      'List the factor pairs of a positive whole number, smaller factor first, each pair once, in increasing order.',
      'factor pairs: 12 -> [[1, 12], [2, 6], [3, 4]]',
      'how do i find all pairs of whole numbers whose product is n, without listing a pair twice? small one first, ascending',
      'Returns every pair [a, b] with a <= b and a * b equal to the number, ordered by a.',
      '16 -> [[1,16],[2,8],[4,4]] and 7 -> [[1,7]]',
      'For fifth graders: in which ways can a number be written as a product of two numbers? Give the ways as pairs, the smaller number in front, starting with 1 times the number.',
      'Please compute all divisor pairs of n. Do not repeat a pair in swapped order. The list starts with [1, n].',
      'pairs of divisors multiplying to n (a <= b), sorted by the smaller one',
      'I have n square tiles and want to know the rectangles I can lay with all of them: sides [short, long], from the thinnest to the most square.',
      'loop a from 1 while a*a <= n, when a divides n store [a, n/a]',
      'Given a positive integer, give an array of two-element arrays [a, b] with a * b = n and a not greater than b.',
      'All the whole-number side lengths of rectangles with a given area, as [width, height] with width <= height, narrowest first.',
      'which two numbers multiply to n? all solutions as pairs, no duplicates the other way round, small first',
      'find factor piars of an integer: [1, n] first, then the next bigger divisor etc., stop at the square root',
      'a number as products: array of [a, b] tuples, a ascending, a <= b; a square number ends with the pair of its root',
      'Chairs in a hall: given the number of chairs, list how they can stand in equal rows as [rows, chairsPerRow], with rows <= chairsPerRow, rows ascending.',
      'every way to split a number in two factors; e.g. 30 has [1,30], [2,15], [3,10], [5,6]',
      'divisors come in pairs: return these pairs ordered by the first, first never larger than second',
      'I need the factor couples of n up to the square root, as arrays of two numbers',
      'Write out the factors of a number in matching pairs (low with high), lowest first; 9 yields [[1, 9], [3, 3]].',
      'get all (a, b), a<=b, with a times b = n; positive intergers only; as nested array in order of a',
      'The multiplication facts behind a number: pairs of positive integers whose product it is. Smaller factor leads, sorted, no mirrored ones.',
    ],
  }),
  family({
    name: 'exercises-to-base-by-hand',
    group: 'scenarios',
    names: ['toBase{base}', 'convertToBase{base}', 'decimalToBase{base}', 'inBase{base}'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'value', 'decimal', 'number'] }],
    returns: 'string',
    slots: { base: [2, 3, 5, 8] },
    body: `  if ($n === 0) return '0';
  let digits = '';
  let rest = $n;
  while (rest > 0) {
    digits = (rest % {base}) + digits;
    rest = Math.floor(rest / {base});
  }
  return digits;`,
    tests: ({ base }) => {
      const nine: Record<number, string> = { 2: '1001', 3: '100', 5: '14', 8: '11' };
      const hundred: Record<number, string> = { 2: '1100100', 3: '10201', 5: '400', 8: '144' };
      const b = base as number;
      return [
        [[0], '0'],
        [[1], '1'],
        [[b], '10'],
        [[9], nine[b] as string],
        [[100], hundred[b] as string],
        [[b - 1], String(b - 1)],
        [[b * b * b], '1000'],
      ];
    },
    phrasings: [
      'Convert a non-negative integer to base {base} as a string by repeated division, without toString.',
      'decimal -> base {base} text, by hand with % and /, no toString({base}), 0 is "0"',
      'how do i write a number in base {base} using only division and remainders (not the built-in conversion)? zero should give "0"',
      'Returns the base {base} digits of a whole number as text, found by dividing by {base} and putting the remainders together from last to first.',
      '{base} -> "10", 0 -> "0", 1 -> "1" (number to base {base}, do the loop yourself)',
      'For computer science class we must convert decimal numbers to base {base} with the division method. toString with a radix is forbidden. The result is a string, "0" for zero.',
      'Please convert n to the numeral system with base {base} manually: take the remainder, put it in front, divide, repeat until nothing is left.',
      'manual base {base} conversion, while loop, remainders in reverse order, string result',
      'number system exercise: from base ten to base {base}, no library call, handle 0',
      'while n > 0: prepend n % {base}, n = floor(n / {base}); return the string ("0" if n was 0)',
      'Given a non-negative whole number, give its representation with base {base} as a string. I am not allowed to use toString, so a loop please.',
      'change an integer into its base-{base} notation with the remainder algorithm; text output; zero yields 0',
      'division-remainder method for base {base}: integer in, digit string out',
      'base {base} digits of a number, calcuated by hand in a loop, as string',
      'Keep dividing by {base}, noting the remainders; read backwards they are the answer. Return it as text. A zero stays "0".',
      'my own number formatter for radix {base} that does not call toString on the number with a radix; only numbers >= 0',
      'I want to see how a count looks if people had {base} fingers: the number in base {base}, as text, computed step by step.',
      'implement decimal to base {base} without built-ins, e.g. {base} becomes "10"',
      'convert positive integers (and 0) into a string of base {base} digits using modulo and integer division',
      'Express a number in the base {base} positional system. Build the text from the least significant digit, each new digit goes in front. 0 gives "0".',
      'base-{base} string of an int, handmade loop instead of built in radix convertion',
      'Algorithm practice: turn a natural number or zero into its base {base} writing with modulo {base} in a loop.',
    ],
    rules: [
      {
        say: [
          'null for negative numbers',
          'return null if the number is below zero',
          'a negative argument gives null',
          'when n < 0 the result is null',
          'answer null for anything less than 0',
        ],
        returns: 'string | null',
        body: `  if ($n < 0) return null;
  if ($n === 0) return '0';
  let digits = '';
  let rest = $n;
  while (rest > 0) {
    digits = (rest % {base}) + digits;
    rest = Math.floor(rest / {base});
  }
  return digits;`,
        tests: ({ base }) => [
          [[-1], null],
          [[-20], null],
          [[0], '0'],
          [[1], '1'],
          [[base as number], '10'],
          [[(base as number) ** 2 + 1], '101'],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-bubble-sort-swaps',
    group: 'scenarios',
    names: ['countSwaps', 'bubbleSortSwaps', 'swapCount', 'bubbleSwaps', 'swapsNeeded'],
    params: [{ name: 'xs', type: 'number[]', alt: ['numbers', 'arr', 'values', 'list'] }],
    returns: 'number',
    body: `  const sorted = [...$xs];
  let swaps = 0;
  for (let end = sorted.length - 1; end > 0; end--) {
    for (let i = 0; i < end; i++) {
      if (sorted[i] > sorted[i + 1]) {
        [sorted[i], sorted[i + 1]] = [sorted[i + 1], sorted[i]];
        swaps++;
      }
    }
  }
  return swaps;`,
    tests: [
      [[[]], 0],
      [[[5]], 0],
      [[[1, 2, 3]], 0],
      [[[3, 2, 1]], 3],
      [[[2, 1]], 1],
      [[[2, 2, 1]], 2],
      [[[4, 3, 1, 2]], 5],
      [[[1, 5, 2, 4, 3]], 4],
    ],
    phrasings: [
      'Count how many swaps bubble sort makes to sort an array of numbers ascending, without changing the array.',
      'number of swaps bubble sort needs (ascending, work on a copy)',
      'how do i count the exchanges that a bubble sort does on a list of numbers? smallest first at the end, the original must stay as is',
      'Returns the number of neighbour swaps that bubble sort performs on a copy of the numbers until they are in ascending order; equal neighbours are not swapped.',
      '[3,2,1] -> 3, [1,2,3] -> 0: bubble sort swap count',
      'We analysed bubble sort in class. Run it on a copy of the array (ascending) and tell me how many times two neighbours were exchanged.',
      'Please run a bubble sort by hand over the numbers and return the swap counter, not the sorted array. Input stays untouched.',
      'bubble sort exercise but the answer is the amount of swaps; sorted from low to high; copy the input first',
      'HackerRank style: swaps done by bubble sort to sort ascending',
      'Given numbers, simulate bubble sort (increasing order, on a copy) and report how often adjacent elements had to be switched.',
      'two nested loops, swap neighbours when left > right, count each swap, return the count; do not mutate the argument',
      'A train of wagons must be ordered by weight, lightest first, and only neighbouring wagons can change places. How many changes does bubble sort need?',
      'swap counter for bubblesort on an array of numbers, non mutating, ascending order',
      'how many adjacent exchanges until the list is sorted upward using bubble sort? 0 for empty or sorted lists',
      'I want to measure how unsorted an array is by the number of bubble sort swaps (ascending, equal numbers are left alone).',
      'bubble srot: count the swaps only, copy of the array, small numbers to the front',
      'The books on my shelf have numbers. I always compare two neighbours and swap them if the left one is larger, passing over the shelf until sorted. Count the swaps.',
      'Number of times a bubble sort moves a bigger element past a smaller right neighbour; work with a copy of the list.',
      'Sort ascending with bubble sort internally and return the total of swaps done, e.g. 5 for [4, 3, 1, 2].',
      'count swaps: repeatedly step through the list, exchange adjacent items that are in the wrong order (left bigger than right), original array unchanged',
      'bubble sort statistic: swaps. input numbers, output one number, dont modify input',
      'For a lecture demo I need the count of neighbour exchanges bubble sort does on given data, sorting from smallest to largest.',
    ],
  }),
  family({
    name: 'exercises-halving-guesses',
    group: 'scenarios',
    names: ['halvingGuesses', 'binaryGuesses', 'guessesFor', 'guessSequence', 'findByHalving'],
    params: [
      { name: 'secret', type: 'number', alt: ['target', 'answer'] },
      { name: 'max', type: 'number', alt: ['limit', 'upper', 'n'] },
    ],
    returns: 'number[]',
    body: `  const guesses: number[] = [];
  let low = 1;
  let high = $max;
  while (low <= high) {
    const guess = Math.floor((low + high) / 2);
    guesses.push(guess);
    if (guess === $secret) break;
    if (guess < $secret) low = guess + 1;
    else high = guess - 1;
  }
  return guesses;`,
    tests: [
      [[50, 100], [50]],
      [
        [75, 100],
        [50, 75],
      ],
      [
        [25, 100],
        [50, 25],
      ],
      [[1, 1], [1]],
      [
        [1, 10],
        [5, 2, 1],
      ],
      [
        [10, 10],
        [5, 8, 9, 10],
      ],
      [
        [7, 10],
        [5, 8, 6, 7],
      ],
      [
        [2, 2],
        [1, 2],
      ],
    ],
    phrasings: [
      'A computer guesses a secret number between 1 and max by always trying the middle (rounded down) of what is left; return its guesses in order, the hit included.',
      'binary search guesses for a secret in 1..max, middle rounded down, list of guesses until found',
      'how do i get all the guesses a halving strategy makes to find a number from 1 to max? floor of the middle each time, the last guess is the secret',
      'Returns the sequence of middle values that binary search probes in the range 1 to max before and including the target; the middle is rounded down.',
      '75 in 1..100 -> [50, 75]; 7 in 1..10 -> [5, 8, 6, 7]',
      'My son thinks of a number up to max and I always halve the remaining range, guessing the lower middle. Which numbers do I say until I hit it? Range begins at 1.',
      'Please simulate the number guessing game played perfectly: low is 1, high is max, guess floor((low + high) / 2), narrow down, stop when right. I need the list of guesses.',
      'guessing game bot: bisect [1, max] for the secret, collect each guess (midpoint rounded down), including the correct one',
      'low = 1, high = max, push mid = floor of their average, if too small low = mid + 1, if too big high = mid - 1, until mid equals the secret; return pushed values',
      'Given the secret and the upper limit (lower limit 1), list the trials of a player who always picks the middle of the possible numbers, rounding down.',
      'trace of a binary search over the numbers 1 to max for a wanted number: all tried middles in order (rounded down, found one last)',
      'binary search steps as an aray: tried numbers for secret, range 1..max, mid rounded down',
      'Higher/lower game. The guesser bisects. What numbers get guessed for a given secret and maximum? Minimum is one, halves are rounded down, the final guess is the secret itself.',
      'number guessing by halving, e.g. secret 1 of 10: [5, 2, 1]',
      'I teach binary search and want to show the probed values: range from one up to max, middle = floor((lo + hi) / 2), finish once the value is the searched one.',
      'Show the path of guesses from the middle of 1..max to the secret, using bisection with the smaller middle in case of two.',
      'optimal guesser output: array of guesses, starting at the middle of 1 and max (integer division), going up or down by half, ending at secret',
      'which guesses does the divide-in-half method need to reach a number between 1 and some maximum? give all of them; round the midpoint down',
      'A list of midpoints tried by bisection of the interval [1, max] until the midpoint is the secret number. Midpoints are floored.',
      'Repeatedly guess the floored centre of the still possible range (at first 1 to max) and record the guess; stop as soon as it matches the secret.',
      'record guesses of a binry search game between 1 and max incl. the right one, midpoint floored',
      'We play "guess my number from 1 to max"; I answer too low or too high, the program takes the middle (down-rounded). Return what it guessed.',
    ],
    rules: [
      {
        say: [
          'an empty list if the secret is not between 1 and max',
          'return [] when the secret lies outside the range',
          'no guesses at all for a secret below 1 or above max',
          'a secret out of range gives an empty array',
          'if the secret is less than 1 or more than max, give back an empty array',
        ],
        body: `  if ($secret < 1 || $secret > $max) return [];
  const guesses: number[] = [];
  let low = 1;
  let high = $max;
  while (low <= high) {
    const guess = Math.floor((low + high) / 2);
    guesses.push(guess);
    if (guess === $secret) break;
    if (guess < $secret) low = guess + 1;
    else high = guess - 1;
  }
  return guesses;`,
        tests: [
          [[0, 10], []],
          [[11, 10], []],
          [[5, 10], [5]],
          [
            [1, 10],
            [5, 2, 1],
          ],
          [
            [10, 10],
            [5, 8, 9, 10],
          ],
          [[1, 0], []],
        ],
      },
    ],
  }),
  family({
    name: 'exercises-insert-descending',
    group: 'scenarios',
    names: ['insertDescending', 'insertScore', 'insertInOrder', 'addSorted', 'placeScore'],
    params: [
      { name: 'scores', type: 'number[]', alt: ['list', 'xs', 'numbers', 'arr'] },
      { name: 'score', type: 'number', alt: ['value', 'x', 'item', 'added'] },
    ],
    returns: 'number[]',
    body: `  const index = $scores.findIndex((other) => other < $score);
  if (index === -1) return [...$scores, $score];
  return [...$scores.slice(0, index), $score, ...$scores.slice(index)];`,
    tests: [
      [
        [[90, 70, 50], 60],
        [90, 70, 60, 50],
      ],
      [[[], 5], [5]],
      [
        [[9, 8], 10],
        [10, 9, 8],
      ],
      [
        [[9, 8], 1],
        [9, 8, 1],
      ],
      [
        [[5, 3, 3, 1], 3],
        [5, 3, 3, 3, 1],
      ],
      [
        [[-1, -5], -3],
        [-1, -3, -5],
      ],
      [
        [[0], 0],
        [0, 0],
      ],
    ],
    phrasings: [
      'Insert a number into a list that is sorted from highest to lowest so that it stays sorted, without sorting again; return a new array.',
      'insert into descending sorted array, new array, no sort()',
      'how do i put a new score at the right place of a high score list (largest first) without calling sort or changing the list?',
      'Returns a copy of the descending numbers with the given one added in front of the first smaller one, or at the end.',
      '[90,70,50] and 60 -> [90,70,60,50]',
      'My game keeps its scores in descending order. When somebody finishes, add the result where it belongs. The old array should not be modified, and re-sorting is not what I want.',
      'Please find the first element smaller than the new number and insert the number before it; append if there is none. The list is sorted high to low; return a new list.',
      'sorted insert, biggest first, immutable',
      'insertion step of an insertion sort for decreasing order: given the ordered list and one number, return the ordered list with the number in it',
      'Given numbers that never increase from left to right and one more number, create the array that contains it too and still never increases.',
      'add value to a high-to-low ordered array at its position, keep input array unchanged, dont use sort',
      'exam question: array in decreasing order, new element comes in, return the new array that is still decreasing',
      'Students line up by height, tallest first. A new one joins: return the heights with theirs at the correct spot, leaving the original array alone.',
      'put a bid into the list of bids ordered from top bid downward, behind bids that are at least as high; fresh array',
      'insert in order, decending list, e.g. 3 into [5, 1] gives [5, 3, 1], copy not mutation',
      'The list is ordered large to small. Where does the new number go? Return the extended list rather than the index. No full re-sort.',
      'keep a leaderboard array sorted downward when adding one number; must return a new array',
      'I have [9, 8] and get 10, then I need [10, 9, 8]; with 1 it would be [9, 8, 1]. Always descending, always a new array, without sort.',
      'place one number in a reverse-sorted list by searching the first lower number, copy on write',
      'new array = old descending array + one number in the proper place (before the first that is less)',
      'insert elment to array sorted descending, preserve order, new array, by hand',
      'Slot a value into a non-increasing sequence: equal values first, then it, then the smaller ones. The argument must not be mutated.',
    ],
    rules: [
      {
        say: [
          'if the number is already in the list, return the list unchanged',
          'do nothing when it is there already',
          'no duplicates: a number that exists is not inserted again',
          'an existing value is not added a second time',
          'skip it if the list contains it',
        ],
        body: `  if ($scores.includes($score)) return [...$scores];
  const index = $scores.findIndex((other) => other < $score);
  if (index === -1) return [...$scores, $score];
  return [...$scores.slice(0, index), $score, ...$scores.slice(index)];`,
        tests: [
          [
            [[90, 70, 50], 70],
            [90, 70, 50],
          ],
          [[[], 5], [5]],
          [
            [[9, 8], 10],
            [10, 9, 8],
          ],
          [
            [[9, 8], 1],
            [9, 8, 1],
          ],
          [
            [[5, 3, 1], 4],
            [5, 4, 3, 1],
          ],
        ],
      },
    ],
  }),
];
