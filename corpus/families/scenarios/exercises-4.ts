/** of what programming courses set: letters, shapes, tables, marks, small games, accounts, votes, grids and number words. */
import { type Family, family } from '../../family.js';
import { rows } from './rows.js';

export const families: readonly Family[] = [
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
];
