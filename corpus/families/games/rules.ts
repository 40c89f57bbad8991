/** Small games: who wins, what counts, what is said. */
import { type Family, family } from '../../family.js';

const n = { name: 'n', type: 'number', alt: ['num', 'x', 'value', 'number'] };
const dice = { name: 'dice', type: 'number[]', alt: ['rolls', 'values', 'hand', 'xs'] };

function fizz(i: number, a: number, b: number): string {
  if (i % a === 0 && i % b === 0) return 'FizzBuzz';
  if (i % a === 0) return 'Fizz';
  return i % b === 0 ? 'Buzz' : String(i);
}

export const families: readonly Family[] = [
  family({
    name: 'fizzbuzz-divisors',
    group: 'games',
    names: ['fizzBuzz', 'fizzbuzz', 'fizzBuzzList', 'playFizzBuzz'],
    params: [{ ...n, alt: ['limit', 'max', 'count', 'end'] }],
    returns: 'string[]',
    slots: { a: [3, 2, 4], b: [7, 11] },
    body: `  const result: string[] = [];
  for (let i = 1; i <= $n; i++) {
    if (i % {a} === 0 && i % {b} === 0) result.push('FizzBuzz');
    else if (i % {a} === 0) result.push('Fizz');
    else if (i % {b} === 0) result.push('Buzz');
    else result.push(String(i));
  }
  return result;`,
    tests: ({ a, b }) =>
      [0, 1, 3, 8, 22, 30].map((end) => [
        [end],
        Array.from({ length: end }, (_, i) => fizz(i + 1, Number(a), Number(b))),
      ]),
    phrasings: [
      'FizzBuzz from 1 to n as an array of strings: Fizz for multiples of {a}, Buzz for multiples of {b}, FizzBuzz for both.',
      'how do i write fizzbuzz with {a} and {b} that returns a list of strings up to n?',
      'fizzbuzz list with {a} and {b}',
      'I have to do the FizzBuzz exercise with {a} for Fizz and {b} for Buzz; collect the results in an array.',
      'Please return the FizzBuzz sequence up to n, using the numbers {a} (Fizz) and {b} (Buzz).',
      "Returns ['1', ...] where numbers divisible by {a} become 'Fizz', by {b} 'Buzz' and by both 'FizzBuzz'.",
      'need classic fizz buzz, divisors {a} and {b}, output array',
      'Given n, list the numbers from 1 to n as text, replacing multiples of {a} by Fizz, of {b} by Buzz, of both by FizzBuzz.',
      'fizz on {a}, buzz on {b}, from 1 up to n',
      'FizzBuzz({a}, {b}) array',
      'Count from one to n but say Fizz instead of every multiple of {a} and Buzz instead of every multiple of {b}.',
      'fizbuzz as list, fizz = {a}, buzz = {b}',
      'The interview question: numbers up to n, Fizz when divisible by {a}, Buzz when divisible by {b}, both words together for both.',
      'Make a string array for the counting game with {a} as Fizz and {b} as Buzz.',
      'Children count to n; at multiples of {a} they say Fizz, at multiples of {b} Buzz, and FizzBuzz at both. What is said?',
      'Generate FizzBuzz, where Fizz belongs to {a} and Buzz belongs to {b}.',
      'Every {a}th entry is Fizz, every {b}th is Buzz, common ones FizzBuzz, the rest are the numbers as strings.',
      'I want the whole FizzBuzz output as an array, with divisors {a} and {b}.',
      'FizzBuzz variant with {a} and {b} up to n',
      'Build an array of n strings for FizzBuzz; {a} -> Fizz, {b} -> Buzz.',
    ],
  }),
  family({
    name: 'fizzbuzz-one',
    group: 'games',
    names: ['fizzBuzz', 'fizzBuzzOf', 'fizzWord', 'sayNumber'],
    params: [n],
    returns: 'string',
    body: `  if ($n % 15 === 0) return 'FizzBuzz';
  if ($n % 3 === 0) return 'Fizz';
  if ($n % 5 === 0) return 'Buzz';
  return String($n);`,
    tests: [
      [[1], '1'],
      [[3], 'Fizz'],
      [[5], 'Buzz'],
      [[15], 'FizzBuzz'],
      [[30], 'FizzBuzz'],
      [[7], '7'],
      [[9], 'Fizz'],
      [[20], 'Buzz'],
    ],
    phrasings: [
      'Return what to say for one number in FizzBuzz (3 is Fizz, 5 is Buzz).',
      "how do i get 'Fizz', 'Buzz', 'FizzBuzz' or the number itself for a single number?",
      'fizzbuzz for a single number, returns a string',
      "I have a number and want 'Fizz' if it is divisible by 3, 'Buzz' if by 5, 'FizzBuzz' if by both, else the number as text.",
      'Please write the FizzBuzz rule for one integer as a function giving a string.',
      'Returns Fizz for multiples of three, Buzz for multiples of five, FizzBuzz for multiples of fifteen.',
      'need fizzbuzz of n (one value, not the list)',
      'Given an integer, answer as in the FizzBuzz game.',
      'single fizzbuzz step',
      '3 fizz 5 buzz both fizzbuzz otherwise the number as a string',
      'It is your turn in FizzBuzz at number n: what do you say?',
      'fizz buz for one int',
      "what to say in fizzbuzz, e.g. 15 -> 'FizzBuzz', 7 -> '7'",
      'Translate a number to its FizzBuzz word.',
      'Divisible by 3 and 5: FizzBuzz; by 3: Fizz; by 5: Buzz; by neither: the digits.',
      'Which word replaces this number in FizzBuzz, if any? return a string',
      'Label a number with Fizz and/or Buzz.',
      'I want only the answer for the number passed in, in the game of Fizz Buzz.',
      'Convert n to Fizz, Buzz, FizzBuzz or String(n).',
      'The rule of the counting game for 3 and 5 applied to one number.',
    ],
  }),
  family({
    name: 'rock-paper-scissors',
    group: 'games',
    names: ['rockPaperScissors', 'rps', 'rpsWinner', 'playRound'],
    params: [
      { name: 'a', type: 'string', alt: ['first', 'player1', 'p1', 'left'] },
      { name: 'b', type: 'string', alt: ['second', 'player2', 'p2', 'right'] },
    ],
    returns: 'number',
    body: `  const beats: Record<string, string> = { rock: 'scissors', paper: 'rock', scissors: 'paper' };
  if ($a === $b) return 0;
  return beats[$a] === $b ? 1 : 2;`,
    tests: [
      [['rock', 'scissors'], 1],
      [['rock', 'paper'], 2],
      [['paper', 'rock'], 1],
      [['paper', 'scissors'], 2],
      [['scissors', 'paper'], 1],
      [['scissors', 'rock'], 2],
      [['rock', 'rock'], 0],
    ],
    phrasings: [
      'Decide a round of rock, paper, scissors: return 1 or 2 for the winning player, 0 for a draw.',
      'who wins at rock paper scissors? 1 = first, 2 = second, 0 = tie',
      'rock paper scissors winner 0/1/2',
      "I have two moves ('rock', 'paper' or 'scissors') and want the number of the winner, 0 when equal.",
      'Please return 0 for a draw, 1 if the first move wins and 2 if the second move wins.',
      'Returns the number of the player who wins the round of rock-paper-scissors (0 if nobody does).',
      'need rps logic giving 0, 1 or 2',
      'Given the hand signs of both players as lowercase words, output 1, 2 or 0 for a tie.',
      'rps: 0 tie, 1 or 2 winner',
      'rock beats scissors, scissors beats paper, paper beats rock; which player (1 or 2) won? 0 for the same move',
      'Judge a game of scissors, paper, stone played with the words rock, paper, scissors: 1, 2 or 0.',
      'rock papper scissors result as 0, 1, 2',
      "'rock', 'paper' -> 2 because paper beats rock",
      'Two children play rock paper scissors. Did the first (1), the second (2) or neither (0) win?',
      'Compare two throws of the game and tell the winner by number.',
      'Evaluate a duel of rock/paper/scissors, the outcome is a number: 0 draw, 1 first, 2 second.',
      'Implement the rules of rock paper scissors with a numeric outcome (0 tie, player number otherwise).',
      'I want to score rounds: which of both players takes the round, 1 or 2, with 0 meaning equal?',
      'Return the winner of a throw, player 1 or player 2, and 0 on equality.',
      'Winner of rock-paper-scissors encoded as 0, 1, 2.',
    ],
  }),
  family({
    name: 'tic-tac-toe-winner',
    group: 'games',
    names: ['winner', 'ticTacToeWinner', 'checkWinner', 'getWinner'],
    params: [{ name: 'board', type: 'string[][]', alt: ['grid', 'cells', 'field'] }],
    returns: 'string | null',
    body: `  const lines = [
    ...$board,
    ...[0, 1, 2].map((j) => $board.map((row) => row[j])),
    $board.map((row, i) => row[i]),
    $board.map((row, i) => row[2 - i]),
  ];
  for (const [a, b, c] of lines) {
    if (a !== '' && a === b && b === c) return a;
  }
  return null;`,
    tests: [
      [
        [
          [
            ['X', 'X', 'X'],
            ['O', 'O', ''],
            ['', '', ''],
          ],
        ],
        'X',
      ],
      [
        [
          [
            ['O', 'X', ''],
            ['O', 'X', ''],
            ['O', '', 'X'],
          ],
        ],
        'O',
      ],
      [
        [
          [
            ['X', 'O', ''],
            ['O', 'X', ''],
            ['', '', 'X'],
          ],
        ],
        'X',
      ],
      [
        [
          [
            ['', '', 'O'],
            ['X', 'O', 'X'],
            ['O', '', 'X'],
          ],
        ],
        'O',
      ],
      [
        [
          [
            ['', '', ''],
            ['', '', ''],
            ['', '', ''],
          ],
        ],
        null,
      ],
      [
        [
          [
            ['X', 'O', 'X'],
            ['X', 'O', 'O'],
            ['O', 'X', 'X'],
          ],
        ],
        null,
      ],
    ],
    phrasings: [
      'Find the winner of a tic-tac-toe board (3x3, "X", "O" or ""), null if there is none.',
      'how do i check who has won tic tac toe? board is a 3x3 array of "X", "O" and "", null for nobody',
      'tic tac toe winner or null',
      "I have a 3x3 board with 'X', 'O' or empty strings and want the player with three in a row, else null.",
      'Please return "X" or "O" if that player has a full row, column or diagonal, otherwise null.',
      'Returns the mark that has three in a line, null without a line.',
      'need a win check for noughts and crosses, null if no winner yet',
      'Given a tic-tac-toe position, who has won? Empty cells are empty strings; null means no one.',
      'three in a row check (rows, cols, diagonals), null otherwise',
      'winner on a 3 by 3 grid of X and O, or null',
      'Has somebody completed a line on the tic-tac-toe board? give the letter or null',
      'tic tac tow winner, null when open or drawn',
      'Look at the 8 lines of the board; if one is all the same mark return it, else null.',
      'Judge a game of noughts and crosses given as rows of strings; no winner gives null.',
      'Is the game over? Return the winning symbol from the 3x3 array or null.',
      'Detect three equal non-empty cells horizontally, vertically or diagonally on a 3x3 board; null if there are none.',
      'Write the function that tells which player won a tic-tac-toe game, with null for a draw or an unfinished game.',
      'I want "X", "O" or null depending on the state of the board.',
      'Evaluate a finished or running game of tic tac toe: winner letter, else null.',
      'XOXO: who got three in line? null if nobody did',
    ],
  }),
  family({
    name: 'blackjack-value',
    group: 'games',
    names: ['blackjackScore', 'handValue', 'blackjackValue', 'scoreHand'],
    params: [{ name: 'cards', type: 'string[]', alt: ['hand', 'deck', 'xs'] }],
    returns: 'number',
    body: `  let total = 0;
  let aces = 0;
  for (const card of $cards) {
    if (card === 'A') aces++;
    total += card === 'A' ? 11 : ['J', 'Q', 'K'].includes(card) ? 10 : Number(card);
  }
  while (total > 21 && aces > 0) {
    total -= 10;
    aces--;
  }
  return total;`,
    tests: [
      [[['A', 'K']], 21],
      [[['A', 'A', '9']], 21],
      [[['10', 'Q', '5']], 25],
      [[[]], 0],
      [[['A', '5', '8']], 14],
      [[['2', '3']], 5],
      [[['A', 'A']], 12],
    ],
    phrasings: [
      'Compute the value of a blackjack hand; an ace counts 11, or 1 if the hand would go over 21.',
      'how do i score a blackjack hand with aces as 1 or 11?',
      'blackjack hand value',
      "I have cards like ['A', 'K', '7'] and want the best blackjack total; J, Q and K are 10.",
      'Please sum a hand of cards by blackjack rules, aces are flexible.',
      'Returns the points of the hand in twenty-one.',
      'need blackjack score from card strings (2-10, J, Q, K, A)',
      "Given card ranks as strings, calculate the blackjack total where 'A' is 11 unless that busts, then 1.",
      'score of a blackjack hand',
      '21 game hand total',
      'Add up a hand for the game 21: figures are worth 10, the ace 1 or 11.',
      'blackjak value of cards',
      "['A', 'K'] -> 21, ['A', 'A', '9'] -> 21 (points of the cards in blackjack)",
      'Casino: what is my hand worth? numbers as printed, faces ten, aces eleven or one',
      'Blackjack points with soft aces.',
      'Face cards count ten, aces count eleven but drop to one when the sum exceeds 21. Total?',
      'Implement the hand counting of blackjack.',
      'I want to know how many points my cards give, ranks only.',
      'Total a blackjack hand.',
      'Best value of a hand, treating aces in the most favourable way.',
    ],
  }),
  family({
    name: 'yahtzee-category',
    group: 'games',
    names: ['isFullHouse', 'fullHouse', 'hasFullHouse', 'checkFullHouse'],
    params: [dice],
    returns: 'boolean',
    body: `  const counts = new Map<number, number>();
  for (const die of $dice) counts.set(die, (counts.get(die) ?? 0) + 1);
  return [...counts.values()].sort().join() === '2,3';`,
    tests: [
      [[[2, 2, 3, 3, 3]], true],
      [[[2, 2, 2, 2, 3]], false],
      [[[5, 5, 5, 5, 5]], false],
      [[[1, 6, 1, 6, 1]], true],
      [[[1, 2, 3, 4, 5]], false],
      [[[4, 4, 4, 1, 2]], false],
    ],
    phrasings: [
      'Check whether five dice show a full house: three of one number and two of another.',
      'how do i detect a full house in yahtzee?',
      'is full house',
      'I have five dice values and want to know if they are a triple plus a pair.',
      'Please return true if exactly one value occurs three times and another one twice.',
      'Returns whether the roll is a full house.',
      'need full house check for dice',
      'Given a throw of five dice, is it three of a kind together with a pair?',
      'full house?',
      '3 equal + 2 equal',
      'Yahtzee: does this roll score in the full house box? five of a kind does not count',
      'check for ful house',
      '[2, 2, 3, 3, 3] -> true, three and two alike',
      'Kniffel full house test for 5 dice.',
      'Do the dice split into a set of three and a set of two?',
      'Test five numbers for the pattern aaabb in any order, a different from b.',
      'Is the poker hand (ranks only) a full house?',
      'I want to recognise a full house.',
      'I want to recognize the 3+2 pattern among five dice.',
      'true for a triple and a pair of different values',
    ],
  }),
  family({
    name: 'dice-three-of-a-kind',
    group: 'games',
    names: ['hasOfAKind', 'hasKind', 'nOfAKind', 'isOfAKind'],
    params: [dice, { name: 'n', type: 'number', alt: ['k', 'count', 'times'] }],
    returns: 'boolean',
    body: '  return $dice.some((die) => $dice.filter((other) => other === die).length >= $n);',
    tests: [
      [[[2, 2, 3, 2, 5], 3], true],
      [[[1, 2, 3, 4, 5], 2], false],
      [[[6, 6, 6, 6, 6], 4], true],
      [[[4, 4, 1], 3], false],
      [[[], 1], false],
      [[[3], 1], true],
    ],
    phrasings: [
      'Check whether at least n dice show the same number.',
      'how do i detect n of a kind in a roll of dice?',
      'n of a kind',
      'I have dice values and want to know if some value occurs n times or more.',
      'Please return true if a number is there at least n times.',
      'Returns whether the roll has n equal dice.',
      'need three/four of a kind check with the number as an argument',
      'Given a throw and n, are there n dice with an identical face?',
      'at least n equal dice?',
      'any value repeated n times',
      'Yahtzee: does the roll qualify as n of a kind?',
      'check n of a knid',
      'are that many dice equal: [2, 2, 3, 2, 5], 3 -> true',
      'Do n or more cards have the same rank (ranks as numbers)?',
      'Is there a face that shows up n times at minimum?',
      'Test a list of rolls for n identical results.',
      'Poker: pair for 2, triple for 3, quads for 4 - is one of that size present?',
      'I want to recognise a set of n matching dice.',
      'Does a value appear n-fold?',
      'True when n dice agree.',
    ],
  }),
  family({
    name: 'sum-of-dice-without-lowest',
    group: 'games',
    names: ['dropLowest', 'rollTotal', 'sumDropLowest', 'abilityScore'],
    params: [dice],
    returns: 'number',
    body: `  if ($dice.length === 0) return 0;
  return $dice.reduce((total, die) => total + die, 0) - Math.min(...$dice);`,
    tests: [
      [[[3, 5, 1, 6]], 14],
      [[[1, 1, 1, 1]], 3],
      [[[4]], 0],
      [[[]], 0],
      [[[6, 6, 6, 6]], 18],
      [[[2, 3]], 3],
    ],
    phrasings: [
      'Sum the dice without the lowest one, 0 for no dice.',
      'how do i total a roll and drop the lowest die? an empty roll is 0',
      'drop lowest die and sum (0 if empty)',
      'I roll four dice for an ability score and discard the smallest; what is the total? no dice give 0',
      'Please add up all dice except one die with the minimum value; return 0 for an empty list.',
      'Returns the total minus the least value, 0 when there is nothing.',
      'need 4d6 drop lowest, from given rolls (none: 0)',
      'Given dice results, ignore the lowest single result and add the rest; an empty array gives 0.',
      'sum but lowest (empty -> 0)',
      'total without the smallest, 0 if there are no values',
      'D&D stat: throw away the worst die and add the others, 0 without dice.',
      'sum dice, drop lowset, empty is 0',
      'add all but the lowest, 0 for none, e.g. [3, 5, 1, 6] -> 14, [] -> 0',
      'The worst of my quiz marks does not count; what is the sum of the others? no marks means 0',
      'Strike out the smallest number once and total what is left (nothing left is 0).',
      'Best n - 1 of n dice, added up; 0 for n = 0.',
      'Compute a score where the poorest throw is cancelled; an empty list scores 0.',
      'I want the sum of all values but the minimum (only one copy of it is dropped), 0 for [].',
      'Role playing game: keep all but the lowest die, return the sum, or 0 for no dice.',
      'Add everything, subtract the least; nothing gives 0.',
    ],
  }),
];
