import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'mixed-days-in-month',
    comments: [
      'Number of days of a month (1 to 12); February has 29 in leap years.',
      'How many days the month has, with the leap year rule of 4, 100 and 400.',
      'Days in the given month of the given year, months counted from 1.',
    ],
    functionName: 'daysInMonth',
    code: `function daysInMonth(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  switch (month) {
    case 2:
      return isLeap ? 29 : 28;
    case 4:
    case 6:
    case 9:
    case 11:
      return 30;
    default:
      return 31;
  }
}`,
    tests: [
      [[2024, 2], 29],
      [[1900, 2], 28],
      [[2000, 2], 29],
      [[2023, 4], 30],
      [[2023, 12], 31],
      [[2023, 2], 28],
    ],
  },
  {
    name: 'mixed-day-of-year',
    comments: [
      'Which day of the year a date is; 1 January is 1. Leap years are counted.',
      'Ordinal of a date within its year: days of the months before plus the day.',
      'Day number in the year from year, month (1 to 12) and day.',
    ],
    functionName: 'dayOfYear',
    code: `function dayOfYear(year: number, month: number, day: number): number {
  const lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  if (year % 400 === 0 || (year % 4 === 0 && year % 100 !== 0)) {
    lengths[1] = 29;
  }
  let total = day;
  for (let m = 1; m < month; m++) {
    total += lengths[m - 1];
  }
  return total;
}`,
    tests: [
      [[2023, 1, 1], 1],
      [[2023, 3, 1], 60],
      [[2024, 3, 1], 61],
      [[2023, 12, 31], 365],
      [[2024, 12, 31], 366],
      [[1900, 3, 1], 60],
    ],
  },
  {
    name: 'mixed-add-minutes',
    comments: [
      'Moves a time HH:MM by some minutes and wraps round at midnight; negative minutes go back.',
      'Clock time after the given minutes, in 24 hours with two digits each.',
      'Adds minutes to a time of day, past midnight it starts again at 00:00.',
    ],
    functionName: 'addMinutes',
    code: `function addMinutes(time: string, minutes: number): string {
  const minutesPerDay = 24 * 60;
  const [h, m] = time.split(':').map(Number);
  let total = (h * 60 + m + minutes) % minutesPerDay;
  if (total < 0) total += minutesPerDay;
  const hh = String(Math.floor(total / 60)).padStart(2, '0');
  const mm = String(total % 60).padStart(2, '0');
  return \`\${hh}:\${mm}\`;
}`,
    tests: [
      [['09:50', 20], '10:10'],
      [['23:59', 1], '00:00'],
      [['00:00', -1], '23:59'],
      [['12:30', 0], '12:30'],
      [['08:05', 1440], '08:05'],
    ],
  },
  {
    name: 'mixed-shift-length',
    comments: [
      'Minutes from start to end, both HH:MM; an end before the start is on the next day.',
      'Length of a shift in minutes, which may run past midnight.',
      'How many minutes lie between two clock times; if end is earlier, a day is added.',
    ],
    functionName: 'shiftMinutes',
    code: `function shiftMinutes(start: string, end: string): number {
  const toMinutes = (clock: string): number => {
    const [hours, minutes] = clock.split(':');
    return Number(hours) * 60 + Number(minutes);
  };
  let difference = toMinutes(end) - toMinutes(start);
  if (difference < 0) {
    difference += 24 * 60;
  }
  return difference;
}`,
    tests: [
      [['09:00', '17:30'], 510],
      [['22:00', '06:00'], 480],
      [['10:15', '10:15'], 0],
      [['00:00', '23:59'], 1439],
      [['23:59', '00:00'], 1],
    ],
  },
  {
    name: 'mixed-twelve-hour-clock',
    comments: [
      'Writes a 24-hour time with am or pm; midnight is 12 am and noon 12 pm.',
      'Converts HH:MM to the 12-hour clock, without a leading zero.',
      'Time such as 13:05 as 1:05 pm.',
    ],
    functionName: 'toTwelveHour',
    code: `function toTwelveHour(time: string): string {
  const [hourText, minuteText] = time.split(':');
  const hour = parseInt(hourText, 10);
  const suffix = hour < 12 ? 'am' : 'pm';
  const shown = hour % 12 === 0 ? 12 : hour % 12;
  return shown + ':' + minuteText + ' ' + suffix;
}`,
    tests: [
      [['13:05'], '1:05 pm'],
      [['00:30'], '12:30 am'],
      [['12:00'], '12:00 pm'],
      [['09:15'], '9:15 am'],
      [['23:59'], '11:59 pm'],
    ],
  },
  {
    name: 'mixed-ticket-price',
    comments: [
      'Ticket price: free under 6, half price under 18 and from 65 on, else the full price.',
      'What a visitor pays by age: small children nothing, children and seniors half.',
      'Price of a ticket for an age; under 6 is free, under 18 or 65 and over is half of fullPrice.',
    ],
    functionName: 'ticketPrice',
    code: `function ticketPrice(age: number, fullPrice: number): number {
  if (age < 6) {
    return 0;
  } else if (age < 18 || age >= 65) {
    return fullPrice / 2;
  }
  return fullPrice;
}`,
    tests: [
      [[5, 20], 0],
      [[6, 20], 10],
      [[17, 20], 10],
      [[18, 20], 20],
      [[64, 20], 20],
      [[65, 20], 10],
    ],
  },
  {
    name: 'mixed-letter-grade',
    comments: [
      'Letter for a score: A from 90, B from 80, C from 70, D from 60, below that F.',
      'Looks up the grade of a score in a table of limits; F if none is reached.',
      'School grade A to F of a number of points out of 100.',
    ],
    functionName: 'letterGrade',
    code: `const GRADE_LIMITS = [
  { min: 90, letter: 'A' },
  { min: 80, letter: 'B' },
  { min: 70, letter: 'C' },
  { min: 60, letter: 'D' },
];

function letterGrade(score: number): string {
  const reached = GRADE_LIMITS.find((limit) => score >= limit.min);
  return reached?.letter ?? 'F';
}`,
    tests: [
      [[95], 'A'],
      [[90], 'A'],
      [[89], 'B'],
      [[60], 'D'],
      [[0], 'F'],
      [[75], 'C'],
    ],
  },
  {
    name: 'mixed-average-drop-lowest',
    comments: [
      'Average of the scores without the lowest one; a single score is its own average, none gives 0.',
      'Drops the worst score (once) and averages the others; 0 for an empty list.',
      'Mean of all scores but the smallest, if there are at least two.',
    ],
    functionName: 'averageWithoutLowest',
    code: `function averageWithoutLowest(scores: number[]): number {
  if (scores.length === 0) return 0;
  if (scores.length === 1) return scores[0];
  let sum = 0;
  let lowest = scores[0];
  for (const score of scores) {
    sum += score;
    if (score < lowest) lowest = score;
  }
  return (sum - lowest) / (scores.length - 1);
}`,
    tests: [
      [[[80, 90, 100]], 95],
      [[[50]], 50],
      [[[]], 0],
      [[[10, 10]], 10],
      [[[4, 1, 1, 7]], 4],
    ],
  },
  {
    name: 'mixed-cart-total',
    comments: [
      'Total of a cart in cents: price times quantity, minus percentOff, rounded to whole cents.',
      'Adds up the items and takes the discount in percent off the sum.',
      'What the cart costs after the discount; an empty cart costs 0.',
    ],
    functionName: 'cartTotal',
    code: `interface CartItem {
  price: number;
  quantity: number;
}

function cartTotal(items: CartItem[], percentOff = 0): number {
  const subtotal = items.reduce((sum, { price, quantity }) => sum + price * quantity, 0);
  const discount = (subtotal * percentOff) / 100;
  return Math.round(subtotal - discount);
}`,
    tests: [
      [
        [
          [
            { price: 250, quantity: 2 },
            { price: 100, quantity: 1 },
          ],
          0,
        ],
        600,
      ],
      [[[{ price: 1000, quantity: 1 }], 25], 750],
      [[[], 10], 0],
      [[[{ price: 333, quantity: 1 }], 50], 167],
      [[[{ price: 40, quantity: 3 }]], 120],
    ],
  },
  {
    name: 'mixed-make-change',
    comments: [
      'Coins for an amount, as few as a greedy choice gives: always the largest coin that fits.',
      'Change of an amount from coins sorted from large to small; a rest that no coin fits is left.',
      'List of the coins paid out, the largest first.',
    ],
    functionName: 'makeChange',
    code: `function makeChange(amount: number, coins: number[]): number[] {
  const paid: number[] = [];
  let remaining = amount;
  for (const coin of coins) {
    while (remaining >= coin) {
      paid.push(coin);
      remaining -= coin;
    }
  }
  return paid;
}`,
    tests: [
      [
        [41, [25, 10, 5, 1]],
        [25, 10, 5, 1],
      ],
      [[0, [5, 1]], []],
      [
        [3, [1]],
        [1, 1, 1],
      ],
      [[7, [5]], [5]],
      [
        [60, [50, 20, 10]],
        [50, 10],
      ],
    ],
  },
  {
    name: 'mixed-income-tax',
    comments: [
      'Tax by brackets: each part of the income between two limits is taxed at the rate of its bracket in percent.',
      'Progressive tax; brackets are sorted, each with its start (from) and its percent, which holds up to the next start.',
      'Sums the tax of every bracket that the income reaches.',
    ],
    functionName: 'incomeTax',
    code: `type Bracket = { from: number; percent: number };

function incomeTax(income: number, brackets: Bracket[]): number {
  let tax = 0;
  for (let i = 0; i < brackets.length; i++) {
    const { from, percent } = brackets[i];
    if (income <= from) break;
    const upTo = brackets[i + 1]?.from ?? Infinity;
    const taxable = Math.min(income, upTo) - from;
    tax += (taxable * percent) / 100;
  }
  return tax;
}`,
    tests: [
      [
        [
          500,
          [
            { from: 0, percent: 0 },
            { from: 1000, percent: 10 },
          ],
        ],
        0,
      ],
      [
        [
          1500,
          [
            { from: 0, percent: 0 },
            { from: 1000, percent: 10 },
          ],
        ],
        50,
      ],
      [
        [
          3000,
          [
            { from: 0, percent: 10 },
            { from: 1000, percent: 20 },
            { from: 2000, percent: 50 },
          ],
        ],
        800,
      ],
      [[0, [{ from: 0, percent: 10 }]], 0],
      [[100, []], 0],
    ],
  },
  {
    name: 'mixed-free-slot',
    comments: [
      'Whether the new booking overlaps none of the others; touching ends are fine.',
      'True if the room is free from start to end, given bookings as [start, end] pairs.',
      'Checks a time slot against bookings; a booking that ends when the slot begins does not collide.',
    ],
    functionName: 'isSlotFree',
    code: `function isSlotFree(bookings: [number, number][], start: number, end: number): boolean {
  const collides = ([from, to]: [number, number]) => start < to && from < end;
  return !bookings.some(collides);
}`,
    tests: [
      [
        [
          [
            [9, 10],
            [12, 13],
          ],
          10,
          12,
        ],
        true,
      ],
      [[[[9, 11]], 10, 12], false],
      [[[], 1, 2], true],
      [[[[9, 17]], 10, 11], false],
      [[[[5, 6]], 4, 7], false],
      [[[[5, 6]], 6, 7], true],
    ],
  },
  {
    name: 'mixed-tic-tac-toe',
    comments: [
      'Winner of a tic-tac-toe board of nine cells: X, O or null if no row, column or diagonal is full of one.',
      'Looks for three equal marks in a line; empty cells are empty strings.',
      'Which player has a line on the board (cells 0 to 8); null without a winner.',
    ],
    functionName: 'findWinner',
    code: `const LINES = [
  [0, 1, 2], [3, 4, 5], [6, 7, 8],
  [0, 3, 6], [1, 4, 7], [2, 5, 8],
  [0, 4, 8], [2, 4, 6],
];

function findWinner(board: string[]): string | null {
  for (const [a, b, c] of LINES) {
    if (board[a] !== '' && board[a] === board[b] && board[a] === board[c]) {
      return board[a];
    }
  }
  return null;
}`,
    tests: [
      [[['X', 'X', 'X', 'O', 'O', '', '', '', '']], 'X'],
      [[['O', 'X', '', 'O', 'X', '', 'O', '', 'X']], 'O'],
      [[['', '', '', '', '', '', '', '', '']], null],
      [[['X', 'O', 'O', '', 'X', '', '', '', 'X']], 'X'],
      [[['X', 'O', 'X', 'X', 'O', 'O', 'O', 'X', 'X']], null],
    ],
  },
  {
    name: 'mixed-rock-paper-scissors',
    comments: [
      'Result of rock, paper, scissors for the first player: win, lose or draw.',
      'Rock beats scissors, scissors beat paper, paper beats rock; the same choice is a draw.',
      'Says whether mine beats theirs.',
    ],
    functionName: 'playRound',
    code: `type Move = 'rock' | 'paper' | 'scissors';

function playRound(mine: Move, theirs: Move): string {
  const beats: Record<Move, Move> = {
    rock: 'scissors',
    scissors: 'paper',
    paper: 'rock',
  };
  if (mine === theirs) return 'draw';
  return beats[mine] === theirs ? 'win' : 'lose';
}`,
    tests: [
      [['rock', 'scissors'], 'win'],
      [['rock', 'paper'], 'lose'],
      [['paper', 'paper'], 'draw'],
      [['scissors', 'paper'], 'win'],
      [['scissors', 'rock'], 'lose'],
    ],
  },
  {
    name: 'mixed-blackjack-value',
    comments: [
      'Value of a blackjack hand: faces count 10, an ace 11, or 1 as long as the hand is above 21.',
      'Points of the cards; aces are lowered from 11 to 1 one by one while the total exceeds 21.',
      'Best total of a hand of cards such as A, K and 7.',
    ],
    functionName: 'handValue',
    code: `function handValue(cards: string[]): number {
  let total = 0;
  let aces = 0;
  for (const card of cards) {
    if (card === 'A') {
      aces++;
      total += 11;
    } else if (['K', 'Q', 'J'].includes(card)) {
      total += 10;
    } else {
      total += Number(card);
    }
  }
  while (total > 21 && aces-- > 0) {
    total -= 10;
  }
  return total;
}`,
    tests: [
      [[['A', 'K']], 21],
      [[['A', 'A', '9']], 21],
      [[['K', 'Q', '5']], 25],
      [[[]], 0],
      [[['A', '7', 'J']], 18],
      [[['10', '2']], 12],
    ],
  },
  {
    name: 'mixed-dice-full-house',
    comments: [
      'Whether five dice are a full house: three of one number and two of another.',
      'True if the counts of the numbers thrown are exactly two and three.',
      'Full house check for a throw of dice.',
    ],
    functionName: 'isFullHouse',
    code: `function isFullHouse(dice: number[]): boolean {
  const counts: Record<number, number> = {};
  dice.forEach((pips) => {
    counts[pips] ??= 0;
    counts[pips] += 1;
  });
  const sorted = Object.values(counts).sort((a, b) => a - b);
  return sorted.length === 2 && sorted[0] === 2 && sorted[1] === 3;
}`,
    tests: [
      [[[2, 2, 3, 3, 3]], true],
      [[[1, 1, 1, 1, 1]], false],
      [[[4, 4, 4, 4, 6]], false],
      [[[6, 5, 6, 5, 6]], true],
      [[[]], false],
      [[[1, 2, 3, 4, 5]], false],
    ],
  },
  {
    name: 'mixed-convert-length',
    comments: [
      'Converts a length between mm, cm, m and km; null for an unknown unit.',
      'Length in another unit by way of millimeters; null if either unit is not known.',
      'Changes value from one metric unit into another.',
    ],
    functionName: 'convertLength',
    code: `function convertLength(value: number, from: string, to: string): number | null {
  const millimeters = new Map([
    ['mm', 1],
    ['cm', 10],
    ['m', 1000],
    ['km', 1000000],
  ]);
  const fromSize = millimeters.get(from);
  const toSize = millimeters.get(to);
  if (fromSize === undefined || toSize === undefined) return null;
  return (value * fromSize) / toSize;
}`,
    tests: [
      [[5, 'm', 'cm'], 500],
      [[1500, 'm', 'km'], 1.5],
      [[3, 'mm', 'mm'], 3],
      [[1, 'mile', 'm'], null],
      [[0, 'km', 'mm'], 0],
      [[1, 'm', 'foot'], null],
    ],
  },
  {
    name: 'mixed-years-until',
    comments: [
      'After how many years savings reach the goal when percent interest is added every year; 0 if they are there already.',
      'Counts the years until the balance with interest is at least goal; -1 if it never grows.',
      'Years of compound interest needed to get from balance to goal.',
    ],
    functionName: 'yearsUntil',
    code: `function yearsUntil(balance: number, percent: number, goal: number): number {
  if (balance >= goal) return 0;
  if (balance <= 0 || percent <= 0) return -1;
  let years = 0;
  let saved = balance;
  do {
    saved += (saved * percent) / 100;
    years++;
  } while (saved < goal);
  return years;
}`,
    tests: [
      [[100, 100, 800], 3],
      [[100, 50, 200], 2],
      [[100, 5, 100], 0],
      [[100, 0, 200], -1],
      [[0, 10, 50], -1],
      [[200, 10, 220], 1],
    ],
  },
  {
    name: 'mixed-lower-bound',
    comments: [
      'First index in the sorted array whose value is not below target; the length if all are below.',
      'Binary search for the place where target would be inserted, before equal values.',
      'Number of values smaller than target in a sorted array, by halving.',
    ],
    functionName: 'lowerBound',
    code: `function lowerBound(sorted: number[], target: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (sorted[middle] < target) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}`,
    tests: [
      [[[1, 3, 5, 7], 5], 2],
      [[[1, 3, 5, 7], 4], 2],
      [[[], 1], 0],
      [[[2, 2, 2], 2], 0],
      [[[1, 2], 9], 2],
      [[[5, 6], 1], 0],
    ],
  },
  {
    name: 'mixed-primes-below',
    comments: [
      'All primes smaller than limit, found with a sieve.',
      'Sieve of Eratosthenes: crosses out the multiples of each prime and lists what remains below limit.',
      'Primes less than limit in ascending order; empty for limits up to 2.',
    ],
    functionName: 'primesBelow',
    code: `function primesBelow(limit: number): number[] {
  const composite = new Array<boolean>(limit).fill(false);
  const primes: number[] = [];
  for (let n = 2; n < limit; n++) {
    if (composite[n]) continue;
    primes.push(n);
    for (let multiple = n * n; multiple < limit; multiple += n) {
      composite[multiple] = true;
    }
  }
  return primes;
}`,
    tests: [
      [[10], [2, 3, 5, 7]],
      [[2], []],
      [[0], []],
      [[3], [2]],
      [[30], [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]],
    ],
  },
  {
    name: 'mixed-prime-factors',
    comments: [
      'Prime factors of n in ascending order, repeated ones included; none for 1.',
      'Splits n into primes by trial division.',
      'The primes whose product is n, smallest first.',
    ],
    functionName: 'primeFactors',
    code: `function primeFactors(n: number): number[] {
  const factors: number[] = [];
  let rest = n;
  for (let divisor = 2; divisor * divisor <= rest; divisor++) {
    while (rest % divisor === 0) {
      factors.push(divisor);
      rest /= divisor;
    }
  }
  if (rest > 1) factors.push(rest);
  return factors;
}`,
    tests: [
      [[12], [2, 2, 3]],
      [[1], []],
      [[13], [13]],
      [[100], [2, 2, 5, 5]],
      [[77], [7, 11]],
      [[8], [2, 2, 2]],
    ],
  },
  {
    name: 'mixed-digital-root',
    comments: [
      'Adds up the digits again and again until one digit is left; the sign is ignored.',
      'Digital root: the sum of the digits, of that sum, and so on, below 10.',
      'Repeated sum of digits of n down to a single digit.',
    ],
    functionName: 'digitalRoot',
    code: `function digitalRoot(n: number): number {
  const digitSum = (x: number): number => (x < 10 ? x : (x % 10) + digitSum(Math.floor(x / 10)));
  let root = Math.abs(n);
  while (root >= 10) {
    root = digitSum(root);
  }
  return root;
}`,
    tests: [
      [[38], 2],
      [[0], 0],
      [[9], 9],
      [[-493], 7],
      [[999999], 9],
      [[10], 1],
    ],
  },
  {
    name: 'mixed-collatz-steps',
    comments: [
      'Steps of the Collatz rule until 1: even numbers are halved, odd ones become 3n + 1.',
      'How many Collatz steps n takes to reach 1; 0 for 1 itself.',
      'Length of the Collatz sequence from n to 1, counted in steps.',
    ],
    functionName: 'collatzSteps',
    code: `function collatzSteps(n: number): number {
  let steps = 0;
  while (n > 1) {
    n = n % 2 === 0 ? n / 2 : 3 * n + 1;
    steps++;
  }
  return steps;
}`,
    tests: [
      [[1], 0],
      [[2], 1],
      [[6], 8],
      [[3], 7],
      [[16], 4],
    ],
  },
  {
    name: 'mixed-reverse-digits',
    comments: [
      'Number with its digits in reverse order; the sign stays and leading zeros vanish.',
      'Turns the digits of a whole number around, 120 becomes 21, -45 becomes -54.',
      'Reverses the decimal digits of n by taking them off one at a time.',
    ],
    functionName: 'reverseDigits',
    code: `function reverseDigits(n: number): number {
  const sign = n < 0 ? -1 : 1;
  let rest = Math.abs(n);
  let reversed = 0;
  while (rest > 0) {
    reversed = reversed * 10 + (rest % 10);
    rest = Math.floor(rest / 10);
  }
  return sign * reversed;
}`,
    tests: [
      [[123], 321],
      [[120], 21],
      [[-45], -54],
      [[0], 0],
      [[7], 7],
      [[1001], 1001],
    ],
  },
  {
    name: 'mixed-climb-stairs',
    comments: [
      'In how many ways one can climb n stairs with steps of one or two; one way for none.',
      'Number of ways up a staircase, where each step takes 1 or 2 stairs.',
      'Ways to write n as an ordered sum of ones and twos, with memory of earlier results.',
    ],
    functionName: 'climbWays',
    code: `function climbWays(stairs: number, memo: Record<number, number> = {}): number {
  if (stairs <= 1) return 1;
  const known = memo[stairs];
  if (known !== undefined) return known;
  const ways = climbWays(stairs - 1, memo) + climbWays(stairs - 2, memo);
  memo[stairs] = ways;
  return ways;
}`,
    tests: [
      [[0], 1],
      [[1], 1],
      [[2], 2],
      [[3], 3],
      [[5], 8],
      [[10], 89],
    ],
  },
  {
    name: 'mixed-fewest-coins',
    comments: [
      'Fewest coins that make up the amount, each coin any number of times; -1 if it cannot be done.',
      'Minimum number of coins for amount by dynamic programming; 0 coins for 0.',
      'Least coins needed to pay exactly, or -1.',
    ],
    functionName: 'fewestCoins',
    code: `function fewestCoins(coins: number[], amount: number): number {
  const best: number[] = Array(amount + 1).fill(Infinity);
  best[0] = 0;
  for (let sum = 1; sum <= amount; sum++) {
    for (const coin of coins) {
      if (coin <= sum) {
        best[sum] = Math.min(best[sum], best[sum - coin] + 1);
      }
    }
  }
  return best[amount] === Infinity ? -1 : best[amount];
}`,
    tests: [
      [[[1, 3, 4], 6], 2],
      [[[2], 3], -1],
      [[[1, 2, 5], 11], 3],
      [[[7], 0], 0],
      [[[], 5], -1],
      [[[5, 10], 25], 3],
    ],
  },
  {
    name: 'mixed-longest-increasing',
    comments: [
      'Length of the longest strictly increasing subsequence; 0 for an empty array.',
      'How many values can be kept, in order, so that each is larger than the one before.',
      'Longest increasing subsequence, its length only, in quadratic time.',
    ],
    functionName: 'longestIncreasing',
    code: `function longestIncreasing(nums: number[]): number {
  const lengths: number[] = [];
  let longest = 0;
  for (let i = 0; i < nums.length; i++) {
    lengths[i] = 1;
    for (let j = 0; j < i; j++) {
      if (nums[j] < nums[i]) {
        lengths[i] = Math.max(lengths[i], lengths[j] + 1);
      }
    }
    longest = Math.max(longest, lengths[i]);
  }
  return longest;
}`,
    tests: [
      [[[10, 9, 2, 5, 3, 7, 101, 18]], 4],
      [[[]], 0],
      [[[7, 7, 7]], 1],
      [[[1, 2, 3]], 3],
      [[[3, 2, 1]], 1],
      [[[0, 1, 0, 3, 2, 3]], 4],
    ],
  },
  {
    name: 'mixed-edit-distance',
    comments: [
      'Edit distance of two texts: the fewest insertions, deletions and replacements of characters.',
      'Levenshtein distance, by recursion on the first characters.',
      'How many single-character changes turn a into b.',
    ],
    functionName: 'editDistance',
    code: `function editDistance(a: string, b: string): number {
  if (a === '') return b.length;
  if (b === '') return a.length;
  const restA = a.slice(1);
  const restB = b.slice(1);
  if (a[0] === b[0]) return editDistance(restA, restB);
  const replace = editDistance(restA, restB);
  const remove = editDistance(restA, b);
  const insert = editDistance(a, restB);
  return 1 + Math.min(replace, remove, insert);
}`,
    tests: [
      [['cat', 'cut'], 1],
      [['', 'abc'], 3],
      [['same', 'same'], 0],
      [['sitten', 'kitten'], 1],
      [['ab', ''], 2],
      [['horse', 'ros'], 3],
    ],
  },
  {
    name: 'mixed-count-islands',
    comments: [
      'Number of islands in a grid: groups of 1 cells that touch at their sides.',
      'Counts connected areas of ones; visited land is sunk (set to 0), diagonals do not connect.',
      'How many separate pieces of land (1) the map has.',
    ],
    functionName: 'countIslands',
    code: `function countIslands(grid: number[][]): number {
  const sink = (row: number, col: number): void => {
    if (grid[row]?.[col] !== 1) return;
    grid[row][col] = 0;
    for (const step of [-1, 1]) {
      sink(row + step, col);
      sink(row, col + step);
    }
  };
  let islands = 0;
  for (let r = 0; r < grid.length; r++)
    for (let c = 0; c < grid[r].length; c++) {
      if (grid[r][c] === 1) islands++;
      sink(r, c);
    }
  return islands;
}`,
    tests: [
      [
        [
          [
            [1, 1, 0],
            [0, 0, 0],
            [0, 1, 1],
          ],
        ],
        2,
      ],
      [[[[0]]], 0],
      [[[]], 0],
      [
        [
          [
            [1, 0],
            [0, 1],
          ],
        ],
        2,
      ],
      [
        [
          [
            [1, 1],
            [1, 1],
          ],
        ],
        1,
      ],
    ],
  },
  {
    name: 'mixed-maze-distance',
    comments: [
      'Fewest steps from the top left to the bottom right of a maze, # is a wall; -1 if there is no way.',
      'Breadth-first search through rows of text: only up, down, left and right, not through #.',
      'Length of the shortest way through the maze, or -1.',
    ],
    functionName: 'mazeDistance',
    code: `function mazeDistance(maze: string[]): number {
  const lastRow = maze.length - 1;
  const lastCol = maze[0].length - 1;
  const queue: [number, number, number][] = [[0, 0, 0]];
  const visited = new Set<string>();
  while (queue.length > 0) {
    const [row, col, steps] = queue.shift()!;
    const cell = maze[row]?.[col] ?? '#';
    if (cell === '#' || visited.has(\`\${row}:\${col}\`)) continue;
    if (row === lastRow && col === lastCol) return steps;
    visited.add(\`\${row}:\${col}\`);
    for (const [dr, dc] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
      queue.push([row + dr, col + dc, steps + 1]);
    }
  }
  return -1;
}`,
    tests: [
      [[['..', '..']], 2],
      [[['.#', '#.']], -1],
      [[['.']], 0],
      [[['...', '##.', '...']], 4],
      [[['.#...', '.#.#.', '...#.']], 10],
      [[['#.']], -1],
    ],
  },
  {
    name: 'mixed-can-reach',
    comments: [
      'Whether goal can be reached from start along the one-way edges; a node reaches itself.',
      'Graph search with a stack: is there a path from start to goal?',
      'True if some chain of links leads from start to goal.',
    ],
    functionName: 'canReach',
    code: `function canReach(links: Record<string, string[]>, start: string, goal: string): boolean {
  const visited = new Set<string>();
  const stack = [start];
  while (stack.length > 0) {
    const node = stack.pop() as string;
    if (node === goal) return true;
    if (visited.has(node)) continue;
    visited.add(node);
    stack.push(...(links[node] ?? []));
  }
  return false;
}`,
    tests: [
      [[{ a: ['b'], b: ['c'] }, 'a', 'c'], true],
      [[{ a: ['b'], b: ['c'] }, 'c', 'a'], false],
      [[{}, 'x', 'x'], true],
      [[{ a: ['b'], b: ['a'] }, 'a', 'z'], false],
      [[{ a: ['b', 'c'], c: ['d'] }, 'a', 'd'], true],
    ],
  },
  {
    name: 'mixed-task-order',
    comments: [
      'Order of the tasks in which each comes after those it needs, in order of their names in the record.',
      'Topological order by depth-first search: needs first, then the task itself; there are no cycles.',
      'Lists all tasks so that every prerequisite stands before the task.',
    ],
    functionName: 'taskOrder',
    code: `function taskOrder(needs: Record<string, string[]>): string[] {
  const order: string[] = [];
  function visit(task: string) {
    if (order.includes(task)) return;
    for (const need of needs[task] ?? []) {
      visit(need);
    }
    order.push(task);
  }
  Object.keys(needs).forEach(visit);
  return order;
}`,
    tests: [
      [[{ cake: ['dough'], dough: ['flour'] }], ['flour', 'dough', 'cake']],
      [[{}], []],
      [[{ a: [], b: [] }], ['a', 'b']],
      [[{ a: ['b', 'c'], b: ['c'], c: [] }], ['c', 'b', 'a']],
      [[{ x: ['y'] }], ['y', 'x']],
    ],
  },
  {
    name: 'mixed-eval-rpn',
    comments: [
      'Value of an expression in postfix notation with +, -, * and /; numbers go on a stack.',
      'Evaluates reverse Polish notation such as 3 4 + 2 *.',
      'Calculates postfix tokens: an operator takes the last two numbers and puts back the result.',
    ],
    functionName: 'evaluatePostfix',
    code: `function evaluatePostfix(expression: string): number {
  const operators: Record<string, (a: number, b: number) => number> = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
  };
  const stack: number[] = [];
  for (const token of expression.split(' ')) {
    const operator = operators[token];
    if (operator) {
      const [left, right] = stack.splice(-2);
      stack.push(operator(left, right));
    } else stack.push(Number(token));
  }
  return stack[0];
}`,
    tests: [
      [['3 4 + 2 *'], 14],
      [['5'], 5],
      [['10 2 /'], 5],
      [['1 2 -'], -1],
      [['2 3 4 * +'], 14],
    ],
  },
  {
    name: 'mixed-next-warmer-day',
    comments: [
      'For each day, how many days until a warmer one; 0 if none follows.',
      'Waits until a higher temperature, found with a stack of days that still wait.',
      'Days to wait for a warmer day, one number per day.',
    ],
    functionName: 'daysUntilWarmer',
    code: `function daysUntilWarmer(temperatures: number[]): number[] {
  const waits = temperatures.map(() => 0);
  const waiting: number[] = [];
  for (let day = 0; day < temperatures.length; day++) {
    while (waiting.length > 0) {
      const earlier = waiting[waiting.length - 1];
      if (temperatures[earlier] >= temperatures[day]) break;
      waits[earlier] = day - earlier;
      waiting.pop();
    }
    waiting.push(day);
  }
  return waits;
}`,
    tests: [
      [[[73, 74, 75, 71, 69, 72, 76, 73]], [1, 1, 4, 2, 1, 1, 0, 0]],
      [[[]], []],
      [[[30, 20, 10]], [0, 0, 0]],
      [[[5, 5, 6]], [2, 1, 0]],
      [[[1]], [0]],
    ],
  },
  {
    name: 'mixed-hanoi-moves',
    comments: [
      'Moves of the tower of Hanoi that bring all disks from one peg to another by way of the third, like A>C.',
      'Recursive tower of Hanoi: the list of moves, none for no disks.',
      'Moves all but the largest disk aside, then the largest, then the others onto it.',
    ],
    functionName: 'hanoiMoves',
    code: `function hanoiMoves(disks: number, from: string, to: string, via: string): string[] {
  if (disks === 0) return [];
  return [
    ...hanoiMoves(disks - 1, from, via, to),
    from + '>' + to,
    ...hanoiMoves(disks - 1, via, to, from),
  ];
}`,
    tests: [
      [[1, 'A', 'C', 'B'], ['A>C']],
      [
        [2, 'A', 'C', 'B'],
        ['A>B', 'A>C', 'B>C'],
      ],
      [[0, 'A', 'C', 'B'], []],
      [
        [2, 'x', 'y', 'z'],
        ['x>z', 'x>y', 'z>y'],
      ],
      [
        [3, 'A', 'C', 'B'],
        ['A>C', 'A>B', 'C>B', 'A>C', 'B>A', 'B>C', 'A>C'],
      ],
    ],
  },
  {
    name: 'mixed-permutations',
    comments: [
      'All orders of the items; each item in turn comes first, followed by the orders of the rest.',
      'Permutations of a list by recursion; an empty list has one, the empty one.',
      'Every arrangement of the items, in order of the first item.',
    ],
    functionName: 'permutations',
    code: `function permutations(items: string[]): string[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, index) => {
    const others = items.filter((_, i) => i !== index);
    return permutations(others).map((tail) => [first, ...tail]);
  });
}`,
    tests: [
      [
        [['a', 'b']],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ],
      [[[]], [[]]],
      [[['x']], [['x']]],
      [
        [['a', 'b', 'c']],
        [
          ['a', 'b', 'c'],
          ['a', 'c', 'b'],
          ['b', 'a', 'c'],
          ['b', 'c', 'a'],
          ['c', 'a', 'b'],
          ['c', 'b', 'a'],
        ],
      ],
      [
        [['q', 'q']],
        [
          ['q', 'q'],
          ['q', 'q'],
        ],
      ],
    ],
  },
  {
    name: 'mixed-subset-sum',
    comments: [
      'Whether some of the numbers, each used at most once, add up to target; no numbers add up to 0.',
      'Subset sum: keeps the set of all sums that can be made and looks target up in it.',
      'True if a selection of the numbers has exactly the sum target.',
    ],
    functionName: 'canSumTo',
    code: `function canSumTo(numbers: number[], target: number): boolean {
  let sums = new Set([0]);
  for (const number of numbers) {
    const next = new Set(sums);
    for (const sum of sums) {
      next.add(sum + number);
    }
    sums = next;
  }
  return sums.has(target);
}`,
    tests: [
      [[[3, 34, 4, 12, 5, 2], 9], true],
      [[[1, 2], 4], false],
      [[[], 0], true],
      [[[], 1], false],
      [[[5, -2], 3], true],
      [[[2], 4], false],
    ],
  },
];
