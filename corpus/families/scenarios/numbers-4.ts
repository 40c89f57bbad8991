/** Numbers and lists of numbers, continued: indexes, digits, primes, two lists, matrices, ranges. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'numbers-smallest-positive-index',
    group: 'scenarios',
    names: [
      'smallestPositiveIndex',
      'lowestDebtIndex',
      'indexOfSmallestPositive',
      'leastPositiveAt',
      'minPositiveIndex',
    ],
    params: [{ name: 'balances', type: 'number[]', alt: ['numbers', 'values', 'amounts', 'nums'] }],
    returns: 'number',
    body: `  let best = -1;
  for (let i = 0; i < $balances.length; i++) {
    if ($balances[i] > 0 && (best === -1 || $balances[i] < $balances[best])) best = i;
  }
  return best;`,
    tests: [
      [[[-3, 5, 2, 0]], 2],
      [[[]], -1],
      [[[0, -1]], -1],
      [[[4, 4]], 0],
      [[[9]], 0],
      [[[100, 20, 3, -3, 3]], 2],
      [[[0.5, 0.25, 0]], 1],
    ],
    phrasings: [
      'index of the smallest positive number, -1 if there is none, first one on ties',
      'Which account has the lowest balance that is still above zero? give its index, the earliest if equal, -1 when no balance is positive',
      'how do i find the position of the least number greater than 0 in an array? (-1 for none, lowest position for equals)',
      'Returns the position of the minimum among the positive entries; zero is not positive; -1 without any; the first of equal ones.',
      '[-3,5,2,0] -> 2 since 2 at index 2 is the smallest number > 0; no positive number gives -1; tie: first index',
      'Remaining litres per tank: find the tank (index) with the least fuel which is not empty. Zero or negative readings are skipped. All skipped: -1. Same amount: first tank.',
      'argmin over positives, leftmost, -1 if nothing positive',
      'I keep a list of debts, some negative because I paid too much. I want to pay the smallest real debt (> 0) first, so return its index, the first of equal ones, or -1 if I owe nothing.',
      'values -> index of minimal positive value or -1; zeros ignored; first occurrence',
      'Please scan the numbers, ignore zero and everything below, and give me the index at which the lowest remaining number sits (first if repeated, -1 if nothing remains).',
      'lowest score above 0: where is it? index, first on a draw, else -1',
      'Given profits and losses, locate the smallest profit: index of first smallest strictly positive entry, -1 if only losses or zeros.',
      'need index of smallest postive value in unsorted list; -1 when missing; ties go to the first',
      'Find i so that a[i] is positive and no other positive element is smaller. Smallest such i. Otherwise -1.',
      'index of the minimum, but negatives and zeros dont count; first min; nothing found = -1',
      'Where in the list is the tiniest value that exceeds zero? On duplicates the leftmost. If no value exceeds zero, -1.',
      'stock levels: which product index is next to sell out, i.e. has the fewest pieces but more than none? -1 if all are sold out, the first product if several have the same',
      'the location (0-based) of the smallest number that is bigger than zero, or -1, earliest location if it appears repeatedly',
      'minimum positive element index in one loop, start with -1, replace when positive and strictly smaller than the best so far',
      'For timers with seconds left (0 or less = finished) tell which running timer ends first, as an index, first one if two end together and -1 if none runs.',
    ],
  }),
  family({
    name: 'numbers-alternate-signs',
    group: 'scenarios',
    names: ['alternateSigns', 'interleaveBySign', 'alternateInOut', 'zigzagMoves', 'mixSigns'],
    params: [{ name: 'moves', type: 'number[]', alt: ['amounts', 'numbers', 'values', 'bookings'] }],
    returns: 'number[]',
    body: `  const positive = $moves.filter((move) => move > 0);
  const negative = $moves.filter((move) => move < 0);
  const result: number[] = [];
  for (let i = 0; i < Math.max(positive.length, negative.length); i++) {
    if (i < positive.length) result.push(positive[i]);
    if (i < negative.length) result.push(negative[i]);
  }
  return result;`,
    tests: [
      [[[1, 2, -3, -4]], [1, -3, 2, -4]],
      [[[]], []],
      [[[0, 0]], []],
      [[[5, 6, 7]], [5, 6, 7]],
      [[[-1, -2, 8]], [8, -1, -2]],
      [[[-5, 0, 3, 4, 9]], [3, -5, 4, 9]],
      [[[-2]], [-2]],
    ],
    phrasings: [
      'rearrange a list so that positive and negative numbers alternate, starting with a positive, order within each kind kept, zeros dropped, leftovers at the end',
      'Deposits are positive and withdrawals negative. Interleave them: deposit, withdrawal, deposit, ... in original order, the surplus of one kind goes last, zero amounts are removed.',
      'how do i alternate signs in an array? first plus then minus, what is left over gets appended, 0 is skipped, relative order stays',
      'Returns the numbers in the order positive, negative, positive, negative and so on; the rest of the longer group follows; zeros are omitted.',
      '[1,2,-3,-4] -> [1,-3,2,-4], alternate positive/negative (positive first), remaining ones at the back, no zeros',
      'split into positives and negatives (ignore 0), then zip them one by one starting with the positives and add the extra ones',
      'Given steps forward (+) and back (-), mix them so that they take turns, forward first. If one sort runs out the others come in sequence. Zero steps vanish.',
      'Please reorder numbers by taking the next positive, then the next negative, until both are used up; zeros do not appear in the output.',
      'plus minus plus minus arrangement of an array, stable, zeros out, extras at the end',
      'I want gains and losses to be shown alternately in a table beginning with a gain; keep their original sequence; extra gains or losses come at the bottom; 0 is neither.',
      'alternate positive and negative nubmers starting positive, drop zero, append rest',
      'merge two groups of the same list: above zero and below zero, picking one from each in turn, above zero goes first; when one group is exhausted continue with the other; zeros excluded',
      'array in, array out: pos neg pos neg ..., keep order per sign, skip zeros, unequal counts allowed with the remainder at the tail',
      'Take turns between positive and negative values. The first output value is the first positive one (if any). Discard zeros.',
      'signs should zigzag: +, -, +, -. Whatever has no partner stays at the end in its order; no zeros in the result.',
      'sort of shuffle: winners (>0) and losers (<0) in alternation, winner first, preserving order, surplus last, zeros thrown away',
      'Create a new list out of credits (positive) and debits (negative) where they alternate beginning with a credit; remaining entries are appended and zero entries left out.',
      'interleave by sign, positives lead, zeros ignored, no mutation',
      'Up moves and down moves of an elevator as signed numbers: output them one up, one down, repeatedly; if there are more of one direction, put the extra ones after; 0 is no move and is removed.',
      'positives at index 0, 2, 4..., negatives at 1, 3, 5... as long as both last, then simply the rest; zero is dropped',
    ],
  }),
  family({
    name: 'numbers-round-grades',
    group: 'scenarios',
    names: ['roundGrades', 'adjustGrades', 'finalGrades', 'curveGrades', 'roundMarks'],
    params: [{ name: 'grades', type: 'number[]', alt: ['marks', 'scores', 'points'] }],
    returns: 'number[]',
    slots: { floor: [30, 38, 40], near: [2, 3] },
    body: `  return $grades.map((grade) => {
    const next = Math.ceil(grade / 5) * 5;
    return grade >= {floor} && next - grade < {near} ? next : grade;
  });`,
    tests: ({ floor, near }) => {
      const f = floor as number;
      const wide = near === 3;
      return [
        [[[]], []],
        [[[73, 74, 75]], [wide ? 75 : 73, 75, 75]],
        [[[67]], [67]],
        [[[f - 1]], [f - 1]],
        [[[98, 99, 100]], [wide ? 100 : 98, 100, 100]],
        [[[39, 29]], [f <= 39 ? 40 : 39, 29]],
        [[[81, 82, 0]], [81, 82, 0]],
      ];
    },
    phrasings: [
      'round grades up to the next multiple of 5 when they are less than {near} away from it; grades under {floor} stay as they are',
      'Teacher rule: if the grade is at least {floor} and the next multiple of five is closer than {near} points, round up to it, otherwise leave it',
      'map marks: mark >= {floor} and (next multiple of 5) - mark < {near} ? next multiple : mark',
      'how do i implement the grading students exercise with a failing border of {floor} (below it no rounding) and a rounding distance below {near} to the next 5?',
      'Returns the adjusted marks: any mark from {floor} up whose distance to the following multiple of 5 is smaller than {near} becomes that multiple.',
      'grades -> rounded grades, step 5, only up, only if difference < {near}, only if grade >= {floor}',
      'I give my students a little bonus. Every score of {floor} or more is lifted to the next multiple of 5 provided fewer than {near} points are missing. All other scores are unchanged.',
      'Given whole-number scores, round up to a multiple of 5 but only by less than {near} points and never for scores below {floor}.',
      'grade rounding, threshold {floor} inclusive, gap to next 5-step must be < {near}',
      'Please write the function for our school: results lower than {floor} are not touched; the rest goes up to the nearest higher multiple of five if that takes less than {near} points.',
      'nudge marks to 5s: from {floor} upwards, missing points under {near} are gifted',
      'If next five minus grade is below {near} then use next five. Exception: grades smaller than {floor} remain. Apply to an array.',
      'round up to mutliple of 5 if closer than {near}, skip everything under {floor}',
      'Adjust a list of exam points: 5-point steps, generous rounding when less than {near} points short, no rounding for failed exams (under {floor}).',
      'For each grade find the smallest multiple of 5 that is not less than the grade. Replace the grade by it if the gap is < {near} and the grade is {floor} or better.',
      'new array of grades where those >= {floor} get bumped to the following multiple of 5 when the bump is smaller than {near}',
      'what would the final marks be if marks at or above {floor} are rounded up to fives, but only when fewer than {near} short of it?',
      'Judges round scores: scores below {floor} never, others up to the next 5 if less than {near} off.',
      'apply our rounding policy (min {floor}, closer than {near} to the multiple of 5 above) to all grades',
      'transform grades with two conditions: at least {floor}, and the upper multiple of five less than {near} away; both true -> take the multiple, else keep',
    ],
  }),
  family({
    name: 'numbers-reverse-and-add',
    group: 'scenarios',
    names: ['reverseAndAddSteps', 'stepsToPalindrome', 'palindromeSteps', 'lychrelSteps', 'addReverseCount'],
    params: [{ name: 'n', type: 'number', alt: ['start', 'value', 'num'] }],
    returns: 'number',
    slots: { max: [10, 20, 30] },
    body: `  let current = $n;
  for (let steps = 0; steps <= {max}; steps++) {
    const reversed = Number([...String(current)].reverse().join(''));
    if (current === reversed) return steps;
    current += reversed;
  }
  return -1;`,
    tests: ({ max }) => [
      [[121], 0],
      [[7], 0],
      [[56], 1],
      [[57], 2],
      [[59], 3],
      [[10], 1],
      [[196], -1],
      [[89], max === 30 ? 24 : -1],
    ],
    phrasings: [
      'how many times must a number be added to its reversed digits until it is a palindrome? -1 if it needs more than {max} additions',
      'reverse-and-add: count steps to reach a palindrome, give up with -1 after {max} steps',
      'Take a positive integer, add the number read backwards, repeat until it reads the same both ways. How many additions? If {max} are not enough return -1.',
      '56 -> 1 because 56 + 65 = 121 is a palindrome; a palindrome at the start gives 0; more than {max} rounds gives -1',
      'Returns the count of reverse-and-add rounds until the value equals its reversal, or -1 when it is not reached within {max} rounds.',
      'Lychrel test: number of iterations (n = n + reverse(n)) before a palindromic number shows up, at most {max}, otherwise -1, zero if already palindromic',
      'number -> steps to palindrome by adding the mirrored number (max {max}, else -1)',
      'My son has a maths puzzle where you flip the digits of a number and add both, again and again, until you get a palindrome. I want the number of rounds, 0 if none is needed, -1 if not done after {max} rounds.',
      'palindrome via reverse + add, limit of {max} additions, return steps or -1',
      'Please count how often n has to be replaced by n plus its digit reversal to become a palindrome; stop after {max} replacements with -1.',
      'how do i count the 196-algorithm steps? 0 for palindromes, -1 when {max} steps do not do it',
      'while the integer is not a palindrome add its reverse, count the loops, cap {max} (then -1)',
      'Given a natural number find how many reverse & add operations lead to a palindromic sum. Allow up to {max} operations, -1 beyond that.',
      'steps needed to make a number palindromic by repeately adding the backwards number, -1 if over {max}',
      'Add the reversed number over and over until forwards equals backwards; answer = additions done. Already symmetric: 0. Not within {max} additions: -1.',
      'count of additions of the digit-reversed value until a palindrome appears, {max} tries allowed, result -1 on failure',
      'For a ticket number, how many flips-and-sums until it is the same read from right to left? Not more than {max}, or else -1.',
      'The smallest k from 0 to {max} for which k rounds of "add your own reversal" produce a palindrome; -1 if there is none.',
      'I need the iteration count for turning integers to palindromes (sum with the reversed integer each time), abort at {max} iterations and return -1',
      'Is it a Lychrel candidate? yes = -1 after {max} reverse-add steps without palindrome; no = the number of steps it took.',
    ],
  }),
  family({
    name: 'numbers-group-by-digit-sum',
    group: 'scenarios',
    names: ['groupByDigitSum', 'ticketsByDigitSum', 'digitSumGroups', 'bucketByDigitSum', 'byDigitSum'],
    params: [{ name: 'tickets', type: 'number[]', alt: ['numbers', 'nums', 'values', 'codes'] }],
    returns: 'Record<number, number[]>',
    body: `  const groups: Record<number, number[]> = {};
  for (const ticket of $tickets) {
    const sum = [...String(ticket)].reduce((total, digit) => total + Number(digit), 0);
    groups[sum] ??= [];
    groups[sum].push(ticket);
  }
  return groups;`,
    tests: [
      [[[12, 21, 5]], { 3: [12, 21], 5: [5] }],
      [[[]], {}],
      [[[0]], { 0: [0] }],
      [[[100, 10, 1]], { 1: [100, 10, 1] }],
      [[[99, 9, 189]], { 18: [99, 189], 9: [9] }],
      [[[7, 7]], { 7: [7, 7] }],
      [[[1234, 4321, 55, 19]], { 10: [1234, 4321, 55, 19] }],
    ],
    phrasings: [
      'Group raffle ticket numbers by the sum of their digits: an object from digit sum to the tickets in their original order.',
      'bucket non-negative integers by digit sum',
      'how do i put numbers with the same cross sum (sum of digits) together in an object?',
      'Returns an object whose keys are digit sums and whose values are arrays of the numbers having that digit sum.',
      '[12,21,5] -> { 3: [12,21], 5: [5] }, key = digits added up',
      'I have lottery tickets, whole numbers from 0 up, and would like them sorted into groups where the digits add up to the same value.',
      'tickets -> record of digit sum to list of tickets',
      'Given house numbers, classify each under the total of its decimal digits, keeping duplicates and input order.',
      'for every number add its digits; collect the numbers per result; return the dictionary',
      'Please create a lookup: digit total => all numbers with that digit total, an empty list gives an empty object.',
      'group numbers by digitsum, plain object of arrays',
      'Which numbers share a digit sum? build a map (object) of sum: numbers[]',
      'Partition the codes by the sum of the figures in them, e.g. 100, 10 and 1 all belong to 1.',
      'group by but the key is sum of digets of the number',
      'numbers with equal quersumme should land in one array, arrays stored in an object under that sum',
      'We hand out prizes per digit sum of the bib number. Build the groups as an object: sum as key, bib numbers (in order) as value.',
      'split the integers to a string of digits, sum them, use that sum as group key, push the integer into its group',
      'categorise positive integers according to what their digits add up to',
      'The collection of numbers organised by digit sum as Record<number, number[]>.',
      'make an index from digit sum to numbers so that 99 and 189 are found under 18',
      'object keyed by digit sum; each entry lists the numbers from the array with this digit sum in the sequence they occur',
    ],
    rules: [
      {
        say: [
          'leave out groups with a single number',
          'only keep sums shared by at least two numbers',
          'drop groups of size one',
          'groups must hold 2 or more numbers',
          'numbers that are alone with their sum are not included',
        ],
        body: `  const groups: Record<number, number[]> = {};
  for (const ticket of $tickets) {
    const sum = [...String(ticket)].reduce((total, digit) => total + Number(digit), 0);
    groups[sum] ??= [];
    groups[sum].push(ticket);
  }
  return Object.fromEntries(Object.entries(groups).filter(([, group]) => group.length > 1));`,
        tests: [
          [[[12, 20, 21]], { 3: [12, 21] }],
          [[[]], {}],
          [[[1, 2, 3]], {}],
          [[[7, 7]], { 7: [7, 7] }],
          [[[99, 9, 189]], { 18: [99, 189] }],
        ],
      },
    ],
  }),
  family({
    name: 'numbers-sort-by-binary-ones',
    group: 'scenarios',
    names: ['sortByOnes', 'sortByBinaryOnes', 'orderByBits', 'sortByPopcount', 'bitCountSort'],
    params: [{ name: 'codes', type: 'number[]', alt: ['numbers', 'nums', 'values', 'ids'] }],
    returns: 'number[]',
    body: `  const ones = (n: number) => n.toString(2).split('1').length - 1;
  return [...$codes].sort((a, b) => ones(a) - ones(b) || a - b);`,
    tests: [
      [[[7, 8, 3, 1]], [1, 8, 3, 7]],
      [[[]], []],
      [[[5, 3, 6]], [3, 5, 6]],
      [[[0, 15, 16]], [0, 16, 15]],
      [[[2, 2, 1]], [1, 2, 2]],
      [[[255, 256, 100, 10]], [256, 10, 100, 255]],
      [[[9]], [9]],
    ],
    phrasings: [
      'sort integers by how many ones their binary form has, fewest first; the same count is ordered by value ascending',
      'order numbers by set bits then by size, new array',
      'how do i sort an array by the number of 1 bits, ties by the smaller number first?',
      'Returns the non-negative integers sorted ascending by the count of 1s in base 2 and, for equal counts, ascending by value.',
      '[7,8,3,1] -> [1,8,3,7], sorted by binary ones and then numerically',
      'Switch settings are stored as numbers, each bit being one lamp. List them from the fewest to the most lamps on, smaller numbers first when equal, without changing the input.',
      'popcount sort, tie-break value asc',
      'Given colour codes (integers >= 0), arrange them according to how many bits are set; if two have equally many, the lower code comes earlier.',
      'Please sort a copy of the list: primary key number of ones in the binary representation, secondary key the number itself, both increasing.',
      'count the 1s of n.toString(2) and use that to compare; equal -> compare the numbers; return sorted copy',
      'leetcode: sort integers by the number of 1 bits (ascending), same number of bits ascending by integer',
      'I need permission masks in order of how many permissions they grant (bits set), low to high; masks granting equally many in numeric order',
      'sort by hamming weight, then by natural order',
      'binary ones decide the order, few to many. On a draw the numeric order decides.',
      'a list of ints sorted by amount of ones in binnary, if same amount then small before big',
      'numbers -> sorted by bit count low to high, then numeric low to high',
      'The ids reordered such that those with fewer 1 digits in base two precede those with more, equal ones by increasing id.',
      'which comparator sorts numbers by count of ones in their base 2 notation and falls back on the value itself? return the sorted array',
      'write a sort where 8 (1000) comes before 3 (11) because it has fewer ones; equal number of ones means smaller first',
      'ascending order by number of set bits; ties ascending by magnitude; do not mutate the array',
    ],
  }),
  family({
    name: 'numbers-primes-ending-in',
    group: 'scenarios',
    names: [
      'primesEndingIn{digit}',
      'primesWithLastDigit{digit}',
      'listPrimesEnding{digit}',
      'primesUpToEnding{digit}',
    ],
    params: [{ name: 'limit', type: 'number', alt: ['max', 'upTo'] }],
    returns: 'number[]',
    slots: { digit: [1, 3, 7, 9] },
    body: `  const primes: number[] = [];
  for (let n = 2; n <= $limit; n++) {
    if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  }
  return primes.filter((prime) => prime % 10 === {digit});`,
    tests: ({ digit }) => {
      const last = digit as number;
      const known = [
        3, 7, 11, 13, 17, 19, 23, 29, 31, 37, 41, 43, 47, 53, 59, 61, 67, 71, 73, 79, 83, 89, 97,
      ];
      const upTo = (limit: number) => known.filter((prime) => prime <= limit && prime % 10 === last);
      return [
        [[1], []],
        [[0], []],
        [[2], []],
        [[20], upTo(20)],
        [[50], upTo(50)],
        [[97], upTo(97)],
        [[31], upTo(31)],
      ];
    },
    phrasings: [
      'all primes up to a limit whose last digit is {digit}',
      'list prime numbers <= n ending in {digit}',
      'how do i get the primes that end with {digit} up to and including some maximum?',
      'Returns every prime not greater than the limit with {digit} as its final digit, in ascending order.',
      'limit -> primes with unit digit {digit}',
      'Number theory homework: which prime numbers up to N finish in a {digit}? Give them in increasing order.',
      'Generate primes through n by trial division with the primes already found, then keep those where p % 10 is {digit}.',
      'I collect licence plates that are prime and end in {digit}; list all such numbers from 2 to the maximum, inclusive.',
      'primes filtered by last digit {digit}, bound inclusive, [] if none',
      'Please give me an array of prime numbers having {digit} in the ones place and being at most max.',
      'find primes up to max, only the ones that end with the digit {digit}',
      'What primes between 1 and the given number have {digit} at the end?',
      'prime numbers p <= limit and p mod 10 = {digit}',
      'prime numers ending on {digit} until limit, sorted',
      'Two filters in one: the number is prime, and its last digit is {digit}. Go up to and including the argument.',
      'numbers up to n which are prime and whose decimal notation ends in {digit}',
      'The ascending list of primes congruent to {digit} modulo 10 that do not exceed the limit.',
      'sieve or trial division, whatever, I need primes to n with the last digit being {digit}',
      'collect primes from 2 to max (included), throw out everything not ending in {digit}',
      'Write a helper for a puzzle book: all primes with final figure {digit} no larger than the limit.',
    ],
  }),
  family({
    name: 'numbers-simplify-recipe-ratio',
    group: 'scenarios',
    names: ['simplifyRatio', 'reduceRatio', 'smallestRatio', 'simplifyAmounts', 'lowestTerms'],
    params: [{ name: 'amounts', type: 'number[]', alt: ['parts', 'quantities', 'numbers', 'values'] }],
    returns: 'number[]',
    body: `  const gcd = (a: number, b: number): number => (b === 0 ? a : gcd(b, a % b));
  const divisor = $amounts.reduce((result, amount) => gcd(result, amount), 0);
  return $amounts.map((amount) => amount / divisor);`,
    tests: [
      [[[200, 300, 100]], [2, 3, 1]],
      [[[]], []],
      [[[8]], [1]],
      [[[3, 5, 7]], [3, 5, 7]],
      [[[0, 4, 6]], [0, 2, 3]],
      [[[12, 18, 30, 6]], [2, 3, 5, 1]],
      [[[5, 5]], [1, 1]],
    ],
    phrasings: [
      'simplify a ratio given as a list of whole numbers by dividing all by their greatest common divisor',
      'Concrete is mixed from 200 sand, 300 gravel and 100 cement. Turn such amounts into the smallest whole-number ratio, here 2, 3, 1.',
      'how do i reduce several integers to lowest terms, like 12:18:30 to 2:3:5, as arrays?',
      'divide every element by the gcd of the whole array',
      'Returns the amounts in lowest terms: each one over the GCD of all of them.',
      '[200,300,100] -> [2,3,1]',
      'I have a recipe with integer gram amounts and want the parts, that is the same proportions with the smallest possible integers.',
      'ratio list -> simplified ratio list',
      'Given quantities (non-negative integers, not all zero), find the largest number dividing all of them and divide through.',
      'Please scale down the numbers as far as possible so that they stay integers and keep their proportion.',
      'shrink proportions: gcd over list via reduce, then map',
      'reduce ratio of n integers with euclid',
      'paint mixing, volumes in ml come as array, output parts e.g. [50, 150] is [1, 3]',
      'What are the simplest proportions of these ingredient weights? Whole numbers only, the output keeps the order.',
      'take greatest common factor of the numbers, return numbers divided by it',
      'simplfy ratios, e.g. 6 to 4 to 2 becomes 3 to 2 to 1',
      'The equivalent ratio with coprime terms as a new array.',
      'Screen sizes and the like: [1920, 1080] should become [16, 9], and it should work for more than two numbers too.',
      'cancel the common factor out of a list of integers',
      'find gcd of all parts and express each part in multiples of it',
      'Bring a mixture of integer portions to its lowest terms; an empty list remains empty.',
    ],
  }),
];
