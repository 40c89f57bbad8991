import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
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
];
