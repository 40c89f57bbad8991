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
];
