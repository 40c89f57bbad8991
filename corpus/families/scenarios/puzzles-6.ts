/** Harder puzzles as stories and interview questions: planning, graphs, mazes, words, numbers. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'puzzles-broken-stairs',
    group: 'scenarios',
    names: ['waysUp', 'countWays', 'stairWays', 'climbBrokenStairs', 'waysToClimb'],
    params: [
      { name: 'steps', type: 'number', alt: ['n', 'height', 'top'] },
      { name: 'broken', type: 'number[]', alt: ['bad', 'missing', 'blocked'] },
    ],
    returns: 'number',
    slots: { k: [2, 3] },
    body: ({ k }) => `  const ways = [1];
  for (let step = 1; step <= $steps; step++) {
    const reached = ways[step - 1] + (ways[step - 2] ?? 0)${k === 3 ? ' + (ways[step - 3] ?? 0)' : ''};
    ways.push($broken.includes(step) ? 0 : reached);
  }
  return ways[$steps];`,
    tests: ({ k }) => [
      [[3, []], k === 3 ? 4 : 3],
      [[0, []], 1],
      [[1, []], 1],
      [[4, [2]], k === 3 ? 3 : 1],
      [[4, [1, 2]], k === 3 ? 1 : 0],
      [[5, [3]], k === 3 ? 5 : 2],
      [[3, [3]], 0],
      [[4, [1, 2, 3]], 0],
    ],
    phrasings: [
      'A staircase has n steps, some of them broken. You climb 1 to {k} steps at a time and must not tread on a broken one. In how many ways can you get to the top (step n)?',
      'climbing stairs, up to {k} at once, with a list of broken step numbers (1-based) to avoid, count the ways',
      'how do i count the ways to climb n stairs taking at most {k} stairs per move if certain stairs are missing? numbers of the missing ones start at 1',
      'Interview twist on climbing stairs: moves of 1 up to {k} steps, an array of steps you cannot stand on. Number of distinct ways to step n, beginning at 0; n = 0 gives 1.',
      'Returns the number of move sequences of 1..{k} steps from the ground to the given height that avoid all blocked steps.',
      'n, broken -> ways; ways(step) = 0 if broken, otherwise the sum of the {k} before it',
      'A frog hops over stones numbered 1 to n, at most {k} stones further with each hop, from the bank (0). Some stones are under water. How many different ways are there to reach stone n?',
      'Our old barn has rotten rungs in its ladder. I take no more than {k} rungs in one go and never put my foot on a rotten one. Given the number of rungs and the rotten numbers (counted from 1), count the ways to the last rung.',
      'Dynamic programming exercise: ways[0] = 1, a broken step has 0 ways, every other one adds up the previous {k} entries. Output ways[n].',
      'Count paths along squares 0..n with jumps of length 1 to {k} that do not land in one of the given forbidden squares.',
      'staircase with holes, jump sizes 1 to {k}, number of ways to reach the end, if the last step is broken it is 0',
      'Please tell my daughter in how many ways she can run up n steps taking up to {k} at a time, when there are toys on certain steps (their numbers in an array) that she may not step on.',
      'Given the total number of steps and which of them are wet, how many different ways lead up if one goes max {k} steps per stride and avoids the wet ones?',
      'how many ways too climb stairs with broken ones, stride <= {k}, broken given as array of 1-based indexes',
      'A board game piece goes forward by 1 up to {k} fields. Traps are on the listed fields. Count all sequences which bring it from 0 to exactly field n without landing on a trap.',
      'number of ways to get to level n when you climb at most {k} levels a move and levels in the list are closed',
      'Steps 1 to n; moves of length at most {k} (at least 1); avoid the steps given. Result 1 for n = 0, and 0 if no way exists.',
      'Count the compositions of n with parts from 1 to {k} whose partial sums never hit a number of the given list.',
      'The fire escape lost a few treads. Firefighters step over at most {k} - 1 treads, so move 1 to {k} up. Amount of possible ways to tread n, given the lost tread numbers?',
      'Ways to cross a river of n lily pads, hopping 1..{k} pads ahead each time, starting on the shore in front of pad 1 and finishing on pad n, without using pads occupied by turtles (array).',
      'climb n stairs, allowed strides are all from 1 to {k}, some stairs are not allowed; return the count of different climbs',
    ],
  }),
  family({
    name: 'puzzles-reading-plan',
    group: 'scenarios',
    names: ['pagesPerDay', 'minDailyPages', 'smallestLimit', 'readingPlan', 'leastCapacity'],
    params: [
      { name: 'chapters', type: 'number[]', alt: ['parts', 'weights', 'sizes', 'loads'] },
      { name: 'days', type: 'number', alt: ['groups', 'trips', 'k'] },
    ],
    returns: 'number',
    body: `  let low = Math.max(...$chapters);
  let high = $chapters.reduce((sum, pages) => sum + pages, 0);
  while (low < high) {
    const limit = Math.floor((low + high) / 2);
    let used = 1;
    let today = 0;
    for (const pages of $chapters) {
      if (today + pages > limit) {
        used++;
        today = 0;
      }
      today += pages;
    }
    if (used <= $days) high = limit;
    else low = limit + 1;
  }
  return low;`,
    tests: [
      [[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5], 15],
      [[[3, 2, 2, 4, 1, 4], 3], 6],
      [[[7], 1], 7],
      [[[5, 5, 5], 1], 15],
      [[[5, 5, 5], 3], 5],
      [[[5, 5, 5], 9], 5],
      [[[1, 2, 3, 1, 1], 4], 3],
      [[[7, 2, 5, 10, 8], 2], 18],
    ],
    phrasings: [
      'I want to finish a book in a number of days, whole chapters only and in order. Given the pages of the chapters (whole numbers), what is the smallest daily maximum of pages with which I make it?',
      'min capacity so that the chapters, in order and unsplit, fit in d days; binary search on the answer',
      'how do i split an array of positive integers into at most k consecutive groups so that the largest group sum is as small as possible? return that sum',
      'Interview: capacity to ship packages within D days. Weights are loaded in the given order, none is divided. Return the least ship capacity that works.',
      'Returns the minimal possible value of the maximum part sum when the list is cut into up to the given number of contiguous parts.',
      '[7, 2, 5, 10, 8] and 2 -> 18 ([7, 2, 5] and [10, 8]); smallest largest sum of consecutive pieces',
      'A conveyor belt delivers parcels (integer weights, fixed order). The van makes a limited number of trips. How much must it be able to carry at least so that everything is delivered?',
      'split array largest sum, ints > 0, at most k subarrays, minimise the maximum',
      'Painters problem: boards of given lengths in a row, k painters, each paints adjacent boards. Find the least maximum length one painter has to paint.',
      'Given the minutes of lectures in order and a number of evenings, find the least number of minutes per evening that is enough to watch all of them without stopping within a lecture.',
      'chapters, days -> least page limit per day (keep the order, do not break up chapters)',
      'Please compute the smallest bucket size for pouring the given amounts in sequence into no more than n buckets, an amount never being divided between two of them.',
      'Binary search between the biggest item and the total sum for the smallest limit such that greedy packing in order needs no more than the allowed number of days.',
      'My choir records songs in sequence on k CDs of the same length. Song lengths are whole seconds. How long must a CD be at the very least?',
      'allocate books to students: consecutive books each, minimise the maximal number of pages a student gets; fewer students may be used; whole numbers',
      'Minimum load per truck ride for bricks piled in a fixed order, at most the given count of rides; the piles are integers and cannot be split',
      'how few pages a day are enuogh? chapters stay whole and in order, days is the maximum number of days',
      'A teacher divides a long list of exercises (minutes each) among several lessons without changing the order. The longest lesson should be as short as possible. How long is it?',
      'Find the smallest limit L, an integer, so that walking through the numbers and starting a new group whenever the sum would exceed L uses no more than k groups.',
      "The kitchen gets dishes with baking minutes in a set order and several ovens, each taking a consecutive block. Minimise the busiest oven's total time and return this time.",
      'ship capacity problem, weights number[], limit on days, return the minimum capacity (integer); order of packages is fixed',
    ],
  }),
  family({
    name: 'puzzles-hashtag-split',
    group: 'scenarios',
    names: ['countSplits', 'waysToSplit', 'splitWays', 'hashtagReadings', 'countReadings'],
    params: [
      { name: 'tag', type: 'string', alt: ['text', 'hashtag', 'letters', 's'] },
      { name: 'words', type: 'string[]', alt: ['dictionary', 'vocabulary', 'pieces', 'parts'] },
    ],
    returns: 'number',
    body: `  const ways = [1];
  for (let end = 1; end <= $tag.length; end++) {
    const last = $words.filter((word) => $tag.slice(0, end).endsWith(word));
    ways.push(last.reduce((sum, word) => sum + ways[end - word.length], 0));
  }
  return ways[$tag.length];`,
    tests: [
      [['nowhere', ['now', 'no', 'here', 'where']], 2],
      [['', ['a']], 1],
      [['abc', []], 0],
      [['aaa', ['a', 'aa']], 3],
      [['catsdog', ['cats', 'dog']], 1],
      [['catsand', ['cats', 'cat', 'and']], 1],
      [['catsx', ['cats', 'cat']], 0],
      [['catsanddog', ['cat', 'cats', 'and', 'sand', 'dog']], 2],
    ],
    phrasings: [
      'A hashtag is written without spaces. In how many ways can it be read as a sequence of words from the list? Words may be used repeatedly, and all letters must be used.',
      'word break, count the ways: string + dictionary of different words, words reusable',
      'how do i count the number of ways to cut a string completely into words of a dictionary (no duplicates in it)?',
      "'nowhere' with ['now', 'no', 'here', 'where'] -> 2 (now here, no where); 0 if it cannot be split",
      'Returns how many different splits of the text consist of dictionary words only; an empty text has one.',
      'We have stamps with syllables, each stamp usable as often as we like. How many ways are there to stamp a given word exactly, side by side without overlap?',
      'Interview: given a string and a list of distinct words compute the number of segmentations of the string into words, using dynamic programming over prefixes.',
      'Towel puzzle: towels have stripe patterns such as "r", "wr", "bg", as many of each as needed. In how many ways can a wanted design be put together exactly from towels?',
      'My parser glues words together by accident (catsanddog). I want to know how many readings such a text has with a known vocabulary; words can occur more than once.',
      'text, words -> number of ways to concatenate words into text',
      'Please count the decompositions of a domain name into words from my list. Every character belongs to a word. No decomposition is 0.',
      'number of ways to build the target string from the pieces, order matters, pieces can be reused, pieces are unique and not empty',
      'ways[0] is 1, and ways[end] adds ways[end - word length] for each word that ends there; give ways of the full length',
      'How many sentences could this string without spaces be? use the given word list, any word any number of times',
      'Given a run-together message and the code words of a secret service, return the count of possible splittings into code words.',
      'The letters of a neckless pattern should be covered by bead sets (strings) without gaps and overlaps. Sets may be repeated. Count the possible coverings from left to right.',
      'count segmentations of a hashtag by vocabulary, e.g. "aaa" with a and aa gives 3',
      'For a spam filter: "freemoney" style names have to be divided into known words. Tell me the number of possible divisions (0 = not divisible).',
      'Let the child lay a word with letter tiles of several letters each, unlimited supply of every tile. How many tile sequences spell precisely that word?',
      'amount of ways a string can be segmented in dictionary words, all words different, whole string used, empty string counts 1',
      'Can be ambiguous: godisnowhere. Work out how many interpretations as words in the list a string without blanks has.',
    ],
  }),
  family({
    name: 'puzzles-factor-text',
    group: 'scenarios',
    names: ['factorText', 'primeFactorText', 'showFactors', 'factorize', 'formatFactors'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'value'] }],
    returns: 'string',
    slots: { times: ['x', '*', '·'], hat: ['^', '**'] },
    body: `  const parts: string[] = [];
  let rest = $n;
  for (let prime = 2; rest > 1; prime++) {
    let power = 0;
    while (rest % prime === 0) {
      rest /= prime;
      power++;
    }
    if (power > 0) parts.push(power > 1 ? \`\${prime}{hat}\${power}\` : \`\${prime}\`);
  }
  return parts.join(' {times} ');`,
    tests: ({ times, hat }) => [
      [[12], `2${hat}2 ${times} 3`],
      [[2], '2'],
      [[13], '13'],
      [[8], `2${hat}3`],
      [[360], `2${hat}3 ${times} 3${hat}2 ${times} 5`],
      [[30], `2 ${times} 3 ${times} 5`],
      [[49], `7${hat}2`],
      [[77], `7 ${times} 11`],
    ],
    phrasings: [
      "Write a whole number from 2 on as its prime factors in text form, like 360 -> '2{hat}3 {times} 3{hat}2 {times} 5'. Exponent 1 is not written.",
      "prime factorisation as a string, joined with ' {times} ', powers as p{hat}k only if k > 1",
      "how do i show the prime factors of a number nicely, e.g. 12 as '2{hat}2 {times} 3' and 13 just '13'?",
      "For my maths worksheets I need the factorisation of n (n >= 2) as text: primes rising, equal ones as powers with {hat}, and ' {times} ' in between.",
      "Returns the prime factorization of n in the form 'p{hat}a {times} q{hat}b', without exponents of one.",
      "12 -> '2{hat}2 {times} 3', 30 -> '2 {times} 3 {times} 5', 8 -> '2{hat}3'",
      'Interview kata primes in numbers: decompose n and format it, smallest prime first, exponent after {hat} when above 1, parts separated by space {times} space.',
      "Given an integer greater than 1, divide out the primes in ascending order and produce a string such as '7 {times} 11' or '2{hat}3'.",
      "factor string of n, use {hat} for exponents bigger than one and ' {times} ' as separator",
      "Please make a label for the number on each card of our game: its prime factors in increasing order with powers written with {hat}; put ' {times} ' between them. A prime is shown alone.",
      "number to text of primes; repeated primes collapsed to prime{hat}count; glue ' {times} '",
      "My pupil types a number and should see how it's made of primes. 77 gives '7 {times} 11', and for 49 we want '7{hat}2'. Primes from small to large.",
      "trial division, then build parts 'p' or 'p{hat}k' and join them by ' {times} ', n is at least 2",
      'Turn an integer >= 2 into a product of prime powers for display. Format of a power: 2{hat}3. Format of a product: a {times} b. Leave off {hat}1.',
      "pretty print the prime decompositon: '2{hat}2 {times} 3' for twelve",
      'What does a number look like as a product of primes? Output text, ascending, with {hat} for multiplicity over 1, and the sign {times} with blanks on both sides.',
      "Compute a readable factorisation. The number 360 must become '2{hat}3 {times} 3{hat}2 {times} 5'.",
      "A calculator app has a FACT button: it displays the prime factors of the current number in order, multiplicities as {hat}2, {hat}3 ..., factors divided by ' {times} '. Write the text producing part.",
      "Represent n as string of its prime powers (base{hat}exponent, exponent one omitted) separated with ' {times} '.",
      "We print gear ratios in primes: 48 is '2{hat}4 {times} 3'. Any whole number above one, lowest prime leading.",
      "for each prime dividing n note how many times; show 'prime{hat}times' or only the prime if once; join all in ascending order using ' {times} '",
    ],
    rules: [
      {
        say: [
          "1 gives '1'",
          "for 1 return the text '1'",
          "n = 1 has no primes, show '1' then",
          "if the number is 1 the result is '1'",
          "and '1' in the case of 1",
        ],
        body: `  if ($n === 1) return '1';
  const parts: string[] = [];
  let rest = $n;
  for (let prime = 2; rest > 1; prime++) {
    let power = 0;
    while (rest % prime === 0) {
      rest /= prime;
      power++;
    }
    if (power > 0) parts.push(power > 1 ? \`\${prime}{hat}\${power}\` : \`\${prime}\`);
  }
  return parts.join(' {times} ');`,
        tests: ({ times, hat }) => [
          [[1], '1'],
          [[12], `2${hat}2 ${times} 3`],
          [[2], '2'],
          [[360], `2${hat}3 ${times} 3${hat}2 ${times} 5`],
          [[77], `7 ${times} 11`],
        ],
      },
    ],
  }),
];
