/** Primes, divisors and factors. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'is-prime',
    group: 'math',
    names: ['isPrime', 'prime', 'checkPrime', 'isPrimeNumber'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'x', 'value', 'number'] }],
    returns: 'boolean',
    body: `  if ($n < 2) return false;
  for (let i = 2; i * i <= $n; i++) {
    if ($n % i === 0) return false;
  }
  return true;`,
    tests: [
      [[2], true],
      [[3], true],
      [[1], false],
      [[0], false],
      [[-7], false],
      [[9], false],
      [[25], false],
      [[97], true],
      [[91], false],
      [[7919], true],
    ],
    phrasings: [
      'check whether a number is prime',
      'how do i test if an integer is a prime number?',
      'true for primes, false for everything else',
      'Returns true if n has no divisors other than 1 and itself.',
      'primality test for small ints',
      'is this number prime (1 and 0 are not)',
      'Please write a prime check using trial division up to the square root.',
      'need to find out whether a whole number is a prime',
      'Given an integer, decide if it is prime; anything below 2 is not.',
      "I'm studying number theory and want a simple test of primality",
      'prime or composite? true means prime',
      'determine if a positive integer can only be divided by one and itself',
      'prime numbr test',
      'boolean: does the number have exactly two divisors',
      'what is a reasonably quick way to see if something is a prime',
      'no factor between 2 and its root -> prime',
      'write the primality predicate, negative input is never prime',
      'can n be written as a product of smaller whole numbers? if not (and n > 1) return true',
      'Whether the argument is a prime.',
      '7 -> true, 8 -> false, 1 -> false, prime detection',
    ],
  }),
  family({
    name: 'primes-up-to',
    group: 'math',
    names: ['primesUpTo', 'sieve', 'getPrimes', 'listPrimes', 'primes'],
    params: [{ name: 'n', type: 'number', alt: ['limit', 'max', 'num'] }],
    returns: 'number[]',
    body: `  const composite = new Set<number>();
  const result: number[] = [];
  for (let i = 2; i <= $n; i++) {
    if (composite.has(i)) continue;
    result.push(i);
    for (let j = i * i; j <= $n; j += i) composite.add(j);
  }
  return result;`,
    tests: [
      [[10], [2, 3, 5, 7]],
      [[2], [2]],
      [[1], []],
      [[0], []],
      [[11], [2, 3, 5, 7, 11]],
      [[30], [2, 3, 5, 7, 11, 13, 17, 19, 23, 29]],
    ],
    phrasings: [
      'all primes up to a limit',
      'list the prime numbers not greater than n',
      'sieve of Eratosthenes returning the primes',
      'how do i get every prime until some maximum, the maximum included?',
      'Returns an ascending array of the primes <= n.',
      'generate primes in ascending order up to the given bound',
      'I need a table of primes from 2 to a number',
      'primes between 2 and n inclusive as a list',
      'Please collect each prime number that does not exceed the argument.',
      'prime sieve, array out',
      'Given a limit, output all prime numbers up to and including it.',
      'find primes below or equal to a bound, limit under 2 gives an empty array',
      'which numbers up to n are prime? return them',
      'n=10 -> [2,3,5,7]',
      'eratosthenes seive',
      'build the list of primes for factorisation later, up to an upper bound',
      'every prime from two on, stop after the limit',
      'compute the prime numbers in the range 1 to max',
      'want primes as number[], upper limit is the parameter and counts',
      'The primes that are at most n.',
    ],
  }),
  family({
    name: 'prime-factors',
    group: 'math',
    names: ['primeFactors', 'factorize', 'factorise', 'primeFactorization', 'getPrimeFactors'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'x', 'value'] }],
    returns: 'number[]',
    body: `  const result: number[] = [];
  let rest = $n;
  for (let i = 2; i * i <= rest; i++) {
    while (rest % i === 0) {
      result.push(i);
      rest /= i;
    }
  }
  if (rest > 1) result.push(rest);
  return result;`,
    tests: [
      [[12], [2, 2, 3]],
      [[1], []],
      [[13], [13]],
      [[100], [2, 2, 5, 5]],
      [[2], [2]],
      [[315], [3, 3, 5, 7]],
      [[64], [2, 2, 2, 2, 2, 2]],
    ],
    phrasings: [
      'prime factorisation of a number as a list with repeats',
      'factor an integer into primes, smallest first',
      'how do i split a number into its prime factors? 12 gives 2, 2, 3',
      'Returns the prime factors in ascending order, repeated according to multiplicity.',
      'prime factors of n',
      'decompose a positive integer into primes',
      'need all primes whose product is the given number',
      'Please write integer factorization, 1 has no factors.',
      'I want to see 100 as [2, 2, 5, 5]',
      'break a number down to primes by trial division',
      'Given an integer greater than zero, list its prime factors, duplicates kept.',
      'prime decomposition, array result, empty for one',
      'which primes multiplied together give this number',
      'factorizaton of an int',
      'divide out 2, then 3, then 5 ... and collect every divisor used',
      'list primes dividing n, each as often as it divides',
      'product of which primes is the value? sorted list',
      'compute the prime factorization for small numbers',
      'The prime factors of the argument.',
      'what are the prime building blocks of an integer',
    ],
    rules: [
      {
        say: ['each prime only once', 'no repeats', 'distinct factors only'],
        body: `  const result: number[] = [];
  let rest = $n;
  for (let i = 2; i <= rest; i++) {
    if (rest % i !== 0) continue;
    result.push(i);
    while (rest % i === 0) rest /= i;
  }
  return result;`,
        tests: [
          [[12], [2, 3]],
          [[1], []],
          [[13], [13]],
          [[100], [2, 5]],
          [[64], [2]],
          [[315], [3, 5, 7]],
        ],
      },
    ],
  }),
  family({
    name: 'divisors',
    group: 'math',
    names: ['divisors', 'getDivisors', 'factors', 'findDivisors', 'listFactors'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'x', 'value'] }],
    returns: 'number[]',
    body: `  const result: number[] = [];
  for (let i = 1; i <= $n; i++) {
    if ($n % i === 0) result.push(i);
  }
  return result;`,
    tests: [
      [[12], [1, 2, 3, 4, 6, 12]],
      [[1], [1]],
      [[7], [1, 7]],
      [[16], [1, 2, 4, 8, 16]],
      [[30], [1, 2, 3, 5, 6, 10, 15, 30]],
      [[0], []],
    ],
    phrasings: [
      'all divisors of a number in ascending order',
      'list every factor of an integer, including 1 and itself',
      'how do i find the numbers that divide n evenly?',
      'Returns the sorted divisors of a positive integer.',
      'factors of n (not just the primes)',
      'which integers from 1 to the number divide it without remainder? return them all',
      'I need to arrange tiles in rectangles, so give me all factors of the tile count',
      'divisor list',
      'please collect the numbers that go into a given number',
      'need each i where n % i is zero, 1..n',
      'Given a positive int, output its factors from small to large.',
      '12 -> [1,2,3,4,6,12]',
      'enumerate divisors',
      'get the complete set of factors, one and the number itself too',
      'all the ways a group of people can be divided evenly: possible group sizes, ascending',
      'find the divsors of a number',
      'whole numbers that divide the input exactly',
      'want an array with all factors sorted',
      'what numbers is 36 divisible by? general version, result ascending',
      'The divisors of the argument.',
    ],
  }),
  family({
    name: 'count-divisors',
    group: 'math',
    names: ['countDivisors', 'divisorCount', 'numberOfDivisors', 'countFactors'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'x', 'value'] }],
    returns: 'number',
    body: `  let count = 0;
  for (let i = 1; i <= $n; i++) {
    if ($n % i === 0) count++;
  }
  return count;`,
    tests: [
      [[12], 6],
      [[1], 1],
      [[7], 2],
      [[16], 5],
      [[30], 8],
      [[100], 9],
    ],
    phrasings: [
      'how many divisors does a number have?',
      'count the factors of an integer',
      'number of divisors of n, 1 and n count too',
      'Returns how many positive integers divide the given number.',
      'divisor count, e.g. 12 has 6',
      'need the amount of numbers that divide a value evenly',
      'Please count all positive factors of a whole number.',
      'tau function from number theory',
      'total of factors for an int',
      'in how many ways can i be divided without remainder (count divisors)',
      'Given a positive integer, tell how many factors it has.',
      'count numbers from 1 to n dividing n',
      'i only want the quantity of divisors, not the list',
      'factor counter for a positive integer',
      'primes give 2, 1 gives 1, 16 gives 5: count divisors',
      'find the numbr of factors',
      'what is the count of positive divisors of some number',
      'The number of positive divisors.',
      'determine how many whole numbers go into a given number exactly',
      'size of the set of factors of n',
    ],
  }),
  family({
    name: 'is-perfect-number',
    group: 'math',
    names: ['isPerfect', 'isPerfectNumber', 'perfectNumber', 'checkPerfect'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'x', 'value'] }],
    returns: 'boolean',
    body: `  let total = 0;
  for (let i = 1; i <= $n / 2; i++) {
    if ($n % i === 0) total += i;
  }
  return $n > 0 && total === $n;`,
    tests: [
      [[6], true],
      [[28], true],
      [[12], false],
      [[1], false],
      [[0], false],
      [[496], true],
      [[8], false],
    ],
    phrasings: [
      'check for a perfect number (equal to the sum of its proper divisors)',
      'is n perfect, like 6 = 1 + 2 + 3',
      'how do i test whether a number equals the sum of its divisors without itself?',
      'Returns true when the proper divisors add up to the number.',
      'perfect number test, 1 and 0 are not perfect',
      'need to know if an integer is a perfect number',
      'sum of the factors smaller than the number must equal the number',
      'Please verify that a positive integer is perfect.',
      '6 and 28 -> true, 12 -> false, perfect numbers',
      'add up all divisors below n and compare with n',
      'Given an int decide if it is perfect in the sense of Euclid.',
      'number theory homework: perfect or not',
      'detect perfect numbers such as 28 and 496',
      'perfct number check',
      'do the proper factors of a number total the number itself',
      'a number is perfect if its divisors except itself sum to it; test that',
      'boolean for perfect integers',
      'want true only for numbers being the total of their own smaller factors',
      'what would a test for perfect numbers look like',
      'Whether the argument is a perfect number.',
    ],
  }),
  family({
    name: 'gcd',
    group: 'math',
    names: ['gcd', 'greatestCommonDivisor', 'highestCommonFactor', 'hcf', 'commonDivisor'],
    params: [
      { name: 'a', type: 'number', alt: ['x', 'm', 'first'] },
      { name: 'b', type: 'number', alt: ['y', 'n', 'second'] },
    ],
    returns: 'number',
    body: `  while ($b !== 0) {
    [$a, $b] = [$b, $a % $b];
  }
  return $a;`,
    tests: [
      [[12, 18], 6],
      [[7, 13], 1],
      [[0, 5], 5],
      [[5, 0], 5],
      [[100, 10], 10],
      [[48, 180], 12],
      [[9, 9], 9],
    ],
    phrasings: [
      'greatest common divisor of two numbers',
      'gcd with the Euclidean algorithm',
      'how do i find the largest number dividing both a and b?',
      'Returns the highest common factor of two integers.',
      'HCF of two ints',
      'I want to reduce fractions and need the biggest common divisor of numerator and denominator',
      'largest common divisor, gcd with 0 is the other number',
      'need the gcd of two non-negative integers',
      'Please implement Euclid for a pair of numbers.',
      '12 and 18 -> 6',
      'biggest integer that divides two given integers',
      'Given two whole numbers compute their greatest common factor.',
      'common divisor, the greatest one',
      'Euclid algoritm',
      'GCF calculation for x and y',
      'what number is the largest factor shared by two numbers',
      'side length of the largest square tile that fits a rectangle of two given side lengths exactly',
      'repeated remainder until zero, give back the last nonzero value',
      'The gcd of the two arguments.',
      'find the greatest factor both values have in common',
    ],
  }),
  family({
    name: 'lcm',
    group: 'math',
    names: ['lcm', 'leastCommonMultiple', 'lowestCommonMultiple', 'commonMultiple'],
    params: [
      { name: 'a', type: 'number', alt: ['n', 'm', 'first'] },
      { name: 'b', type: 'number', alt: ['k', 'second', 'other'] },
    ],
    returns: 'number',
    body: `  let x = $a;
  let y = $b;
  while (y !== 0) {
    [x, y] = [y, x % y];
  }
  return x === 0 ? 0 : ($a / x) * $b;`,
    tests: [
      [[4, 6], 12],
      [[3, 5], 15],
      [[0, 5], 0],
      [[7, 7], 7],
      [[12, 18], 36],
      [[1, 9], 9],
      [[0, 0], 0],
    ],
    phrasings: [
      'least common multiple of two numbers',
      'lcm of a and b',
      'how do i compute the smallest number that both integers divide?',
      'Returns the lowest common multiple, 0 if one of them is 0.',
      'smallest common multiple of two ints',
      'Two buses leave every x and y minutes, after how many minutes do they leave together again?',
      'need the LCM for adding fractions',
      'Please find the least number that is a multiple of both arguments.',
      '4 and 6 -> 12, lowest shared multiple',
      'common multiple, the least one',
      'Given two non-negative integers calculate their lcm.',
      'a * b / gcd(a, b)',
      'when do two repeating events coincide next? periods are whole numbers',
      'lowest comon multiple',
      'first number appearing in the times tables of both values',
      'what is the smallest positive number divisible by two given numbers',
      'kgV (least common multiple) of a pair',
      'least multiple shared by x and y, zero when either is zero',
      'The lcm of the arguments.',
      'want the common denominator of two fractions, given both denominators',
    ],
  }),
  family({
    name: 'are-coprime',
    group: 'math',
    names: ['areCoprime', 'isCoprime', 'coprime', 'relativelyPrime'],
    params: [
      { name: 'a', type: 'number', alt: ['x', 'm', 'first'] },
      { name: 'b', type: 'number', alt: ['y', 'n', 'second'] },
    ],
    returns: 'boolean',
    body: `  while ($b !== 0) {
    [$a, $b] = [$b, $a % $b];
  }
  return $a === 1;`,
    tests: [
      [[8, 15], true],
      [[12, 18], false],
      [[1, 7], true],
      [[7, 7], false],
      [[0, 1], true],
      [[0, 4], false],
      [[13, 27], true],
    ],
    phrasings: [
      'check if two numbers are coprime',
      'do two integers share no factor except 1?',
      'how can i test for relatively prime numbers?',
      'Returns true when the greatest common divisor is 1.',
      'coprimality of a and b',
      'two ints without a common divisor greater than one -> true',
      'need to know whether a fraction is already in lowest terms (numerator, denominator)',
      'Please tell me if two whole numbers are relatively prime.',
      'gcd(a, b) === 1',
      'mutually prime check for a pair',
      'Given two non-negative integers, are they coprime?',
      '8 and 15 -> true, 12 and 18 -> false; no shared factor',
      'whether two numbers have only 1 as common factor',
      'coprme test',
      'is the only number dividing both values the number one',
      'gear teeth counts should have no common factor, verify it for two counts',
      'test if x and y are prime to each other',
      'want a boolean: nothing but one divides both',
      'what determines if two numbers are coprime',
      'Whether both arguments are relatively prime.',
    ],
  }),
];
