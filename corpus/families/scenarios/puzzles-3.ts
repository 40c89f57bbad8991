/** Harder puzzles as stories and interview questions: calendars, command logs, queues, scores. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'puzzles-parking-log',
    group: 'scenarios',
    names: ['parkedCars', 'carsInside', 'stillParked', 'readParkingLog', 'parkedPlates'],
    params: [
      { name: 'log', type: 'string[]', alt: ['entries', 'lines', 'events'] },
      { name: 'spaces', type: 'number', alt: ['capacity', 'size', 'limit'] },
    ],
    returns: 'string[]',
    slots: { in: ['IN', 'ENTER', 'ARRIVE'], out: ['OUT', 'EXIT', 'LEAVE'] },
    body: `  const inside = new Set<string>();
  for (const line of $log) {
    const [action, plate] = line.split(' ');
    if (action === '{out}') inside.delete(plate);
    else if (inside.size < $spaces) inside.add(plate);
  }
  return [...inside];`,
    tests: ({ in: enter, out }) => [
      [[[`${enter} A1`, `${enter} B2`, `${out} A1`], 5], ['B2']],
      [[[], 3], []],
      [[[`${enter} A1`, `${enter} B2`], 1], ['A1']],
      [[[`${enter} A1`, `${enter} B2`, `${out} A1`, `${enter} C3`], 1], ['C3']],
      [[[`${out} X9`], 2], []],
      [
        [[`${enter} B2`, `${enter} A1`], 2],
        ['B2', 'A1'],
      ],
      [[[`${enter} A1`], 0], []],
      [
        [[`${enter} A1`, `${enter} B2`, `${out} A1`, `${enter} A1`], 2],
        ['B2', 'A1'],
      ],
    ],
    phrasings: [
      "Read the log of a car park: lines '{in} <plate>' and '{out} <plate>'. With all spaces taken an arriving car is turned away. Which plates are inside at the end, in order of arrival?",
      "parking log -> plates still parked. lines like '{in} AB12' / '{out} AB12', capacity is the second argument, cars are ignored when full",
      "how do i find out which cars remain in a garage from its gate log ('{in} plate' or '{out} plate') if it has a limited number of spaces and rejects cars when full?",
      "Our barrier writes '{in} KA-77' and '{out} KA-77'. I need the list of plates in the car park after the last line, the earliest arrival first. There are only so many spaces; an {in} without a free one has no effect, an {out} of a car not inside neither.",
      "Returns the number plates present after processing all '{in} x' and '{out} x' events with at most the given number of cars at a time.",
      "Interview: design a parking lot, reduced to a function. Events '{in} plate' and '{out} plate' as strings plus the capacity; result is the plates parked finally by entry order; refuse cars if full.",
      "Given strings of the form '{in} P' and '{out} P', keep a set of plates, not more than the capacity, and return its contents as an array.",
      'garage simulation, {in}/{out} + plate separated by a space, full garage refuses, return who is left in the order they drove in',
      "e.g. ['{in} A1', '{in} B2', '{out} A1'] with 5 spaces -> ['B2']; with 1 space B2 would never have got in",
      "Please evaluate the door log of a bicycle cellar: each entry is {in} or {out}, a blank, and the bike's tag. The cellar holds a limited number, and additional bikes are sent off. List the tags inside in the end, in order of entry.",
      "Process attendance: '{in} name' adds a visitor if the club has not reached its capacity, '{out} name' removes the visitor. Who is there when the log ends? Order of entry.",
      'log lines ({in} + plate, {out} + plate), number of spaces -> string[] of plates inside, ignore {in} at full capacity and {out} of unknown ones',
      "A ferry loads vans: '{in} plate' drives on if there's still room (room for the number given), '{out} plate' drives off. Report the plates aboard in the sequence they came aboard.",
      'The toll car park keeps text records. Parse each record at the space into action ({in} or {out}) and plate; track occupancy, never more than the limit; give the final occupants by arrival.',
      "wich plates are in the lot at the end? log of '{in} plate' and '{out} plate', max spaces given, when there is no space left the car has to go elsewhere",
      "track a set: {in} adds (only when size < spaces), {out} deletes, lines are 'WORD PLATE', return array of what remains in insertion order",
      "Locker room bookkeeping: '{in} person' takes a locker if one is free, '{out} person' gives it back. From the lines and the number of lockers compute the people who hold a locker at the end, longest first.",
      "I have the event strings of a small harbour, '{in} boat' and '{out} boat', and the count of berths. Boats that find no berth sail on. What boats lie in the harbour afterwards, in arrival order?",
      "Write code for a campsite gate: '{in} plate' lets a camper in while fewer than the allowed number are present, '{out} plate' lets it out. Output: remaining plates, first in first.",
      'final occupancy of a car park from its {in}/{out} entries, respecting the maximum number of cars, as a list of plates (not a count)',
      "Go through the entries in order. '{out} X' takes X away, '{in} X' puts X in if there's a free space, otherwise nothing happens. Give back those inside by time of entry.",
    ],
    rules: [
      {
        say: [
          'plates are compared and returned in upper case',
          'the log mixes cases in plates, so make them upper case',
          'treat ab1 and AB1 as the same car and give plates in capitals',
          'turn each plate to upper case first',
          'case of the plate does not matter, output is upper case',
        ],
        body: `  const inside = new Set<string>();
  for (const line of $log) {
    const [action, plate] = line.split(' ');
    if (action === '{out}') inside.delete(plate.toUpperCase());
    else if (inside.size < $spaces) inside.add(plate.toUpperCase());
  }
  return [...inside];`,
        tests: ({ in: enter, out }) => [
          [[[`${enter} a1`, `${enter} B2`, `${out} A1`], 5], ['B2']],
          [[[], 3], []],
          [[[`${enter} ab`, `${enter} AB`], 4], ['AB']],
          [[[`${enter} x9`, `${enter} B2`], 1], ['X9']],
          [[[`${enter} A1`, `${out} a1`], 2], []],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-bank-log',
    group: 'scenarios',
    names: ['runBankLog', 'finalBalances', 'applyTransactions', 'processBank', 'bankBalances'],
    params: [{ name: 'commands', type: 'string[]', alt: ['log', 'lines', 'transactions', 'ops'] }],
    returns: 'Record<string, number>',
    body: `  const balances: Record<string, number> = {};
  for (const command of $commands) {
    const [action, who, ...rest] = command.split(' ');
    const amount = Number(rest.at(-1));
    const balance = balances[who] ?? 0;
    if (action === 'deposit') balances[who] = balance + amount;
    else if (amount <= balance) {
      balances[who] = balance - amount;
      if (action === 'transfer') balances[rest[0]] = (balances[rest[0]] ?? 0) + amount;
    }
  }
  return balances;`,
    tests: [
      [[['deposit ann 50', 'withdraw ann 20']], { ann: 30 }],
      [[[]], {}],
      [[['deposit ann 50', 'transfer ann bob 20']], { ann: 30, bob: 20 }],
      [[['deposit ann 50', 'withdraw ann 60']], { ann: 50 }],
      [[['deposit ann 50', 'withdraw ann 50']], { ann: 0 }],
      [[['withdraw bob 5']], {}],
      [[['deposit a 10', 'transfer a b 11', 'deposit a 1', 'transfer a b 11']], { a: 0, b: 11 }],
      [[['deposit x 5', 'deposit y 7', 'transfer y x 3']], { x: 8, y: 4 }],
    ],
    phrasings: [
      "Run a bank log: 'deposit ann 50', 'withdraw ann 20', 'transfer ann bob 10'. Commands that an account can't cover are ignored. Return the balances by name.",
      'bank simulation from strings "deposit who n", "withdraw who n", "transfer from to n" -> balances object, not enough money = skip',
      "how do i process text commands of a bank (deposit NAME AMOUNT, withdraw NAME AMOUNT, transfer FROM TO AMOUNT) and get an object with everybody's balance? overdrafts are not allowed, those lines are skipped",
      "Interview: given a list of commands 'deposit a 10' | 'withdraw a 5' | 'transfer a b 5', all accounts starting at 0, output the final balances as a record; ignore withdrawals and transfers above the balance.",
      'Returns name -> balance after all deposits, withdrawals and transfers in the log; what exceeds the balance has no effect.',
      "My kids have a pocket money bank. I write lines such as 'deposit tim 5', 'withdraw eva 2' and 'transfer tim eva 1'. Who has how much? A line asking for more than is there doesn't count.",
      "['deposit ann 50', 'transfer ann bob 20'] -> { ann: 30, bob: 20 }; also 'withdraw ann 5'; too large amounts do nothing",
      'Parse each line by spaces: deposit (account, amount), withdraw (account, amount), transfer (source, target, amount). Unknown accounts hold zero. Reject a withdrawal or transfer bigger than the balance. Give back all balances.',
      'The arcade has token accounts. Log: "deposit player n", "withdraw player n", "transfer player other n". Compute each player\'s tokens at the end; moves without sufficient tokens are void.',
      'balances from a command list, kinds deposit/withdraw/transfer, withdrawing exactly everything is fine, more is ignored',
      'Please replay our ledger file. Every entry is one of: deposit <who> <amount>; withdraw <who> <amount>; transfer <who> <to> <amount>. I want an object of final amounts. If the balance would go negative the entry is left out.',
      'Given transactions as space separated words (deposit x 1, withdraw x 1, transfer x y 1) build a map of account to money, beginning with nothing, and never let anyone go below 0.',
      'ledger replay: deposit adds, withdraw subtracts if balance >= amount, transfer moves if balance >= amount, otherwise no change; result Record name to number',
      'acount balances after "deposit a 5" "withdraw a 3" "transfer a b 2" lines, insufficient funds are silently ignored',
      'Write an interpreter for three instructions: deposit P N, withdraw P N and transfer P Q N, P and Q being names. Instructions that P cannot afford are dropped. Return a dictionary with the amounts.',
      'Board game banker: from a protocol with deposit, withdraw and transfer lines ("transfer red blue 200") find the cash of every player. A player can never pay more than they have; such lines are no-ops.',
      'At summer camp children bring money to the camp bank. Lines: deposit name n / withdraw name n / transfer name name n. Produce the final sums per child, leaving out any request larger than the sum the child has at that moment.',
      'commands -> { [account]: balance }, forms: deposit acc amt, withdraw acc amt, transfer acc acc amt, refuse when acc has less than amt',
      'Keep a record of balances, each 0 until money comes in. Apply the text commands deposit/withdraw/transfer one after another, skipping those without cover, and return that record (no commands: an empty object).',
      'Credits in our chat: "deposit mia 3", "transfer mia leo 2", "withdraw leo 1". Interpret a whole list, refusing payments that are not covered, and hand back the credits of each user.',
      'evaluate bank statements in plain text, e.g. withdraw bob 15; bob needs at least 15 or nothing happens; deposit bob 20; transfer bob ann 5; output balances keyed by name',
    ],
    rules: [
      {
        say: [
          'skip lines whose amount is zero or negative',
          'amounts must be positive, other commands do nothing',
          'ignore any command with an amount of 0 or less',
          'a non-positive amount makes the line invalid and it is skipped',
          'commands with amount <= 0 have no effect',
        ],
        body: `  const balances: Record<string, number> = {};
  for (const command of $commands) {
    const [action, who, ...rest] = command.split(' ');
    const amount = Number(rest.at(-1));
    if (amount <= 0) continue;
    const balance = balances[who] ?? 0;
    if (action === 'deposit') balances[who] = balance + amount;
    else if (amount <= balance) {
      balances[who] = balance - amount;
      if (action === 'transfer') balances[rest[0]] = (balances[rest[0]] ?? 0) + amount;
    }
  }
  return balances;`,
        tests: [
          [[['deposit ann 50', 'withdraw ann 20']], { ann: 30 }],
          [[[]], {}],
          [[['deposit ann 0']], {}],
          [[['deposit ann 5', 'withdraw ann -5']], { ann: 5 }],
          [[['deposit ann 5', 'transfer ann bob 0']], { ann: 5 }],
          [[['deposit a 5', 'transfer a b 5']], { a: 0, b: 5 }],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-tennis-score',
    group: 'scenarios',
    names: ['tennisScore', 'gameScore', 'scoreOf', 'callScore', 'tennisGame'],
    params: [{ name: 'points', type: 'string', alt: ['rallies', 'winners', 'log', 's'] }],
    returns: 'string',
    body: `  const a = [...$points].filter((winner) => winner === 'A').length;
  const b = $points.length - a;
  const leader = a > b ? 'A' : 'B';
  if (Math.max(a, b) >= 4 && Math.abs(a - b) >= 2) return \`game \${leader}\`;
  if (Math.min(a, b) >= 3) return a === b ? 'deuce' : \`advantage \${leader}\`;
  const calls = [0, 15, 30, 40];
  return \`\${calls[a]}-\${calls[b]}\`;`,
    tests: [
      [[''], '0-0'],
      [['A'], '15-0'],
      [['ABAB'], '30-30'],
      [['AAAB'], '40-15'],
      [['AAAA'], 'game A'],
      [['ABABAB'], 'deuce'],
      [['ABABABB'], 'advantage B'],
      [['ABABABBB'], 'game B'],
    ],
    phrasings: [
      "Tennis score of one game from a string of point winners like 'ABBA': '30-30', 'deuce', 'advantage A' or 'game A'. A is named first.",
      "tennis game: 'AAB' -> '30-15', three all or more equal -> 'deuce', one ahead after that -> 'advantage B', won -> 'game B'",
      "how do i turn a sequence of points (A or B won each) into the tennis score text? 0, 15, 30, 40 as 'a-b', then deuce / advantage X / game X",
      "Kata: the string holds who won each rally, 'A' or 'B'. Say the score: 'game X' with at least 4 points and 2 more than the other; from 3 points each 'deuce' or 'advantage X'; otherwise e.g. '40-15' with A's first.",
      "Returns the umpire's call for a game of tennis: '15-0', 'deuce', 'advantage A', 'game B' ... The argument lists the point winners (letters A and B).",
      "I'm building a scoreboard for our tennis club. Points are stored as letters, 'A' for one player, 'B' for the other. I need the score as text: numbers 0/15/30/40 joined by a dash (A first), 'deuce' from 40-40 on, 'advantage A', 'game A'.",
      "points string of A/B -> current game score; no points is '0-0'",
      "Interview: implement tennis scoring. Input 'ABAB...' with the winner of each ball. Output 'x-y' while someone has fewer than 3 points and nobody has won, 'deuce' on ties from 3, 'advantage P' for one point more, 'game P' on a lead of two with four or more.",
      "score of a tenis game as a string, winners coded A and B, e.g. 'ABABABB' -> 'advantage B', 'AAAA' -> 'game A', 'A' -> '15-0'",
      "Please tell the standing in a game of tennis. Count the A's and the B's. Four or more points with two ahead wins: 'game A'. Both at least three: 'deuce' if level, else 'advantage A' (or B). Everything else: '30-15' style, A's points then B's.",
      "what would the umpire say after these rallies? rallies is text with A or B per rally; answers look like '0-0', '40-30', 'deuce', 'advantage B', 'game B'",
      "From a text such as 'ABBB' work out the score in tennis terms, i.e. '15-40', where the left number belongs to A. Deuce and advantages after three points each ('deuce', 'advantage A'), and 'game A' once the game is over.",
      "Tennis: map counts to 0 15 30 40, A's before B's with '-', but from three all on use deuce and advantage <leader>, and game <leader> when it is decided (>= 4 points, lead >= 2)",
      "A console tennis game for my son keeps the rally winners as a string of A's and B's. Show him the score line, lower case: deuce, advantage A, game B, or numbers like 15-30.",
      "Given the characters A and B for the winners of successive points in a single game, output the score in the official way: points 0, 15, 30, 40; 'deuce' for equal scores from 40 on; 'advantage X' and 'game X'.",
      "convert point history to tennis score; history letters are A, B; '40-40' does not exist, it is 'deuce'; then 'advantage A' / 'advantage B'; finished: 'game A' / 'game B'",
      "'' gives 0-0, 'AB' 15-15, 'AAA' 40-0, 'AAAB' 40-15, 'AAABBB' deuce, one more for B: advantage B, another one: game B. Write that.",
      "My umpire app: one long string, each character the player (A or B) who scored. Print A's score, a dash, B's score in tennis counting, replaced by deuce/advantage/game where the rules say so, as in 'advantage A' or 'game B'.",
      "The input contains only A and B. Let a and b be how often they occur. Leader two ahead and at four or beyond: 'game ' + leader. Both at three or beyond: 'deuce' or 'advantage ' + leader. Else their values from 0, 15, 30, 40 with a hyphen.",
      'tennis scorer, single game, string in (A/B per point), string out (like 30-40 | deuce | advantage A | game A), love is written 0',
      "Someone wrote down a game of tennis as A's and B's. Return how it stands, in the words 'game A', 'advantage A', 'deuce' (same for B) or as numbers 0-15-30-40 separated by '-', A on the left.",
    ],
  }),
  family({
    name: 'puzzles-darts-left',
    group: 'scenarios',
    names: ['dartsLeft', 'remainingScore', 'pointsLeft', 'playDarts', 'dartsRemaining'],
    params: [{ name: 'darts', type: 'string[]', alt: ['throws', 'shots', 'hits'] }],
    returns: 'number',
    slots: { from: [301, 501, 170] },
    body: `  const factors: Record<string, number> = { D: 2, T: 3 };
  let left = {from};
  for (const dart of $darts) {
    const factor = factors[dart[0]] ?? 1;
    const points = factor * Number(factor > 1 ? dart.slice(1) : dart);
    if (points <= left) left -= points;
  }
  return left;`,
    tests: ({ from }) => {
      const n = Number(from);
      const low: Record<number, string[]> = {
        170: ['T20', 'T20', 'D15'],
        301: ['T20', 'T20', 'T20', 'T19', '20', '20', '4', '10', '5', '5'],
        501: ['T20', 'T20', 'T20', 'T20', 'T20', 'T20', 'T20', 'T17', 'D5'],
      };
      const after: Record<number, number> = { 170: 20, 301: 0, 501: 20 };
      return [
        [[['T20']], n - 60],
        [[[]], n],
        [[['D16', '5']], n - 37],
        [[['0', '25', 'D25']], n - 75],
        [[low[n]!], after[n]!],
        [[[...low[n]!, 'T7']], after[n]!],
        [[['1', 'T1', 'D1']], n - 6],
      ];
    },
    phrasings: [
      "Darts: start at {from} and subtract every throw. 'T20' is triple 20, 'D16' double 16, '5' a single. A throw that would go below 0 is ignored. What is left?",
      "darts {from}: list of throws like 'T19', 'D8', '20', remaining points, skip a throw bigger than the rest",
      'how many points remain in a {from} game of darts after a list of hits? T = times three, D = times two, plain number = once, overshooting does not count',
      "I keep the darts of a game as strings: '7', 'D12', 'T20'. Starting from {from}, deduct each one unless it is more than what remains, and return the remainder.",
      'Returns the score left of {from} after the given darts (prefix D doubles, prefix T trebles); darts that bust are not counted.',
      "throws -> points left from {from}, 'T5' = 15, 'D5' = 10, '5' = 5, never below zero (such throws have no effect)",
      'Interview style: parse dart notation (optional D or T, then a number), compute the points, and subtract from {from} as long as the result stays >= 0; output the final number.',
      "Given ['T20', 'D10', '1'] in a game that begins with {from}, take off 60, 20 and 1. A dart worth more than the rest leaves the rest as it is. Give me the rest.",
      'Our pub needs a scorer. Everyone starts on {from}. A dart is a string such as D20 (double), T3 (treble) or 14 (single). Deduct, but ignore any dart that is too high for the present score. Return the present score at the end.',
      'darts scorer, begin {from}, treble T, double D, single without letter, too many points = dart ignored',
      'Please calculate the remaining total in darts: {from} minus the thrown values, where "T" triples and "D" doubles the number behind it. Throws exceeding the total are void.',
      'count down from {from} by dart throws; notation like T17 / D3 / 18 / 0 for a miss; skip those that bust',
      'like at the pub: {from} points, each dart lowers it, D doubles, T tripels, overshoot is ignored. remaining points?',
      'Simulate one player of a {from} match. Input: string array of hits (single "11", double "D11", triple "T11"). If a hit is larger than the points still needed nothing is subtracted. Output: points still needed.',
      'In darts you go from {from} down to 0. Compute where a player stands; hits are written as number, D + number or T + number, counted once, twice, three times, and dismissed when greater than what is left.',
      'a reducer over dart strings, initial value {from}, value of dart = (T ? 3 : D ? 2 : 1) * number, subtract if not larger than the running value',
      'What does the darts board display after these throws when it started with {from}? Singles are plain numbers in a string, doubles have a D in front, trebles a T. Throws bigger than the display are not subtracted.',
      'Remaining darts score: {from} at first, T/D prefixes multiply by 3/2, bust darts are dropped one by one (not the entire turn), no throws leaves {from}.',
      'For a tournament sheet I have each dart as text (T20, D20, 20). Tell how many points are missing to finish a {from} leg, disregarding every dart whose worth is above the number missing at that time.',
      'subtract darts from {from}: D doubles, T triples; a throw only counts if it does not take the score under zero',
      'type Dart = "5" | "D5" | "T5" and so on for other numbers; from {from} downwards, deduct dart by dart, omit those that would make it negative, return what remains',
    ],
    rules: [
      {
        say: [
          'the throw that reaches exactly 0 must be a double, otherwise it does not count either',
          'finishing is only possible with a D throw, any other throw to 0 is ignored',
          'double out: zero can only be reached by a double, other throws to zero are skipped',
          'you need a double to get to 0, a single or triple that hits 0 is void',
          'a throw landing on 0 is ignored unless it starts with D',
        ],
        body: `  const factors: Record<string, number> = { D: 2, T: 3 };
  let left = {from};
  for (const dart of $darts) {
    const factor = factors[dart[0]] ?? 1;
    const points = factor * Number(factor > 1 ? dart.slice(1) : dart);
    if (points < left || (points === left && factor === 2)) left -= points;
  }
  return left;`,
        tests: ({ from }) => {
          const n = Number(from);
          const to40: Record<number, string[]> = {
            170: ['T20', 'T20', '10'],
            301: ['T20', 'T20', 'T20', 'T20', '20', '1'],
            501: ['T20', 'T20', 'T20', 'T20', 'T20', 'T20', 'T20', 'T13', '2'],
          };
          return [
            [[['T20']], n - 60],
            [[[]], n],
            [[[...to40[n]!, 'D20']], 0],
            [[[...to40[n]!, '20', '20']], 20],
            [[[...to40[n]!, '10', 'T10']], 30],
            [[[...to40[n]!, '20', '20', 'D10']], 0],
            [[['D16', '5']], n - 37],
          ];
        },
      },
    ],
  }),
];
