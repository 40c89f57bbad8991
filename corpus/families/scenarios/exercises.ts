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
];
