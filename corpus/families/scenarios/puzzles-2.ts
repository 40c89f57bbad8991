/** Harder puzzles as stories and interview questions: calendars, command logs, queues, scores. */
import { type Family, family } from '../../family.js';

/** Change that a machine gives, worked out by hand for the sets of coins below. */
const changeOf: Record<string, Record<number, number[]>> = {
  '200, 100, 50, 20, 10': { 80: [50, 20, 10], 130: [100, 20, 10], 270: [200, 50, 20] },
  '100, 50, 20, 10': { 80: [50, 20, 10], 130: [100, 20, 10], 270: [100, 100, 50, 20] },
  '50, 20, 10, 5': { 80: [50, 20, 10], 130: [50, 50, 20, 10], 270: [50, 50, 50, 50, 50, 20] },
};

export const families: readonly Family[] = [
  family({
    name: 'puzzles-bracket-position',
    group: 'scenarios',
    names: ['firstBadBracket', 'bracketError', 'badBracketIndex', 'findBracketError', 'mismatchAt'],
    params: [{ name: 'text', type: 'string', alt: ['code', 'source', 'input', 's'] }],
    returns: 'number',
    body: `  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: number[] = [];
  for (let i = 0; i < $text.length; i++) {
    const char = $text[i];
    if ('([{'.includes(char)) open.push(i);
    else if (char in pairs) {
      const last = open.pop();
      if (last === undefined || $text[last] !== pairs[char]) return i;
    }
  }
  return open[0] ?? -1;`,
    tests: [
      [['(a[b]{c})'], -1],
      [[''], -1],
      [['no brackets'], -1],
      [['f(x]'], 3],
      [['a)'], 1],
      [['x(y[z]'], 1],
      [['(['], 0],
      [['()]('], 2],
    ],
    phrasings: [
      'Find the first bracket error in a text with (), [] and {}: index of the first closing bracket that does not fit, otherwise of the first bracket that is never closed, -1 if all is well.',
      'position of the first unbalanced bracket, kinds ( [ {, -1 when balanced; wrong closing bracket wins, else the earliest opening one left over',
      'how do i tell the user where their brackets are wrong? round, square and curly; return the index of the bad closer, or of the earliest unclosed opener, or -1',
      'My formula editor must put a red mark under the faulty bracket. Return its position: the first closer without the matching opener before it; failing that the leftmost opener still open; -1 for correct input. Other characters are ignored.',
      'Returns -1 for balanced (), [], {}; the index of the first mismatched closing bracket; or if there is none, the index of the first unclosed opening bracket.',
      'bracket linter: string -> index of first problem or -1; problems are a closer not matching the latest opener, and at the end the first opener without partner',
      "'f(x]' -> 3, 'x(y[z]' -> 1, '(a[b])' -> -1: location of the first wrong or else the first never closed bracket of the kinds ()[]{}",
      'Interview follow-up to valid parentheses: not only whether but where. Wrong closing bracket: its index. Unclosed: the index of the first one left on the stack. Fine: -1.',
      'Check source code for matching brackets of three kinds, ignoring everything else, and report the place of the first mistake (closing one that has no right partner; at the end of text the outermost unclosed one) or -1.',
      'need index of the offending bracket in a JSON-like string, {}, [] and (), -1 = ok. If a closer mismatches give its index, if the text ends too early give the index of the first opener still waiting',
      'Please tell me at which character my brackets break. Scan from the left and stop at a closer that does not correspond to the last open one. If you get to the end with open ones, the answer is the lowest of their positions. Otherwise minus one.',
      'Given a string, use a stack of positions for ([{ and return the position where balance first fails: a bad closer, or the bottom of the stack at the end, or -1.',
      'Where does the nesting of (), [], {} go wrong in this string? bad closer first, then earliest open one, nothing wrong is -1',
      'bracket mistmatch position, all three kinds, unclosed -> index of the first unclosed, ok -> -1',
      'The student writes LISP with mixed brackets and forgets some. Locate the error: the first closing bracket whose partner is missing or of another kind, otherwise the first opening bracket without a closing one. No error: -1.',
      'validate nested brackets and return where it fails (zero-based), -1 if it does not fail; letters and spaces between do not matter; leftover openers are reported by the first of them',
      'Compilers say "unmatched ) at 17". Write that for ) ] and }: number of the character, or the first opener that stays open if all the closers fit, or -1.',
      'index of first bracket that breaks a template such as "a{b(c]d}" (here 5); leftover open brackets: index of the first; correct text: -1; brackets are () [] {}',
      'For every text either all of ()[]{} pair up properly (give -1), or there is a first closer which does not pair (give its index), or some opener is left (give the smallest such index).',
      'Syntax checking: return the offset of the bracket to highlight. Mismatched closers take precedence, in reading order; without one, the leftmost unclosed opener; -1 for no highlight. Square, round and curly brackets.',
      'where is the wrong paren/bracket/brace in my regex-free string, zero based, or -1. unclosed ones: report the first unclosed',
    ],
    rules: [
      {
        say: [
          'brackets inside double quotes do not count',
          'skip whatever stands between double quotes',
          'ignore brackets in "quoted" parts of the text',
          'text in double quotes (no escapes) is not looked at',
          'leave out anything within a pair of " characters',
        ],
        body: `  const pairs: Record<string, string> = { ')': '(', ']': '[', '}': '{' };
  const open: number[] = [];
  let quoted = false;
  for (let i = 0; i < $text.length; i++) {
    const char = $text[i];
    if (char === '"') quoted = !quoted;
    if (quoted) continue;
    if ('([{'.includes(char)) open.push(i);
    else if (char in pairs) {
      const last = open.pop();
      if (last === undefined || $text[last] !== pairs[char]) return i;
    }
  }
  return open[0] ?? -1;`,
        tests: [
          [['(a[b]{c})'], -1],
          [[''], -1],
          [['(")")'], -1],
          [['f(x]'], 3],
          [['"(" )'], 4],
          [['["}}"'], 0],
          [['""('], 2],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-printer-queue',
    group: 'scenarios',
    names: ['printOrder', 'orderOfJobs', 'runQueue', 'processQueue', 'queueOrder'],
    params: [
      {
        name: 'jobs',
        type: '{ {id}: string; {p}: number }[]',
        alt: ['queue', 'documents', 'items'],
      },
    ],
    returns: 'string[]',
    slots: { id: ['name', 'title', 'file', 'id'], p: ['priority', 'urgency', 'level'] },
    body: `  const waiting = [...$jobs];
  const order: string[] = [];
  while (waiting.length > 0) {
    const job = waiting.shift()!;
    if (waiting.some((other) => other.{p} > job.{p})) waiting.push(job);
    else order.push(job.{id});
  }
  return order;`,
    tests: ({ id, p }) => {
      const j = (text: string, level: number) => ({ [id!]: text, [p!]: level });
      return [
        [[[j('a', 1), j('b', 2)]], ['b', 'a']],
        [[[]], []],
        [[[j('a', 3)]], ['a']],
        [[[j('a', 2), j('b', 2), j('c', 2)]], ['a', 'b', 'c']],
        [[[j('a', 2), j('b', 1), j('c', 3), j('d', 2)]], ['c', 'd', 'a', 'b']],
        [[[j('a', 3), j('b', 2), j('c', 1)]], ['a', 'b', 'c']],
        [[[j('a', 1), j('b', 1), j('c', 9), j('d', 1)]], ['c', 'd', 'a', 'b']],
      ];
    },
    phrasings: [
      'Simulate a printer queue of jobs ({id}, {p}): take the first job; if any waiting job has a higher {p}, the first goes to the back, otherwise it is printed. Return the {id}s in printing order.',
      'printer queue: [{ {id}, {p} }], front job goes to the end when something with bigger {p} waits, else it prints; output list of {id}',
      'how do i simulate the printer problem where a document is put back at the end of the line as long as a more important one is waiting? documents have {id} and {p} (number)',
      'Interview question. Queue of { {id}: string; {p}: number }. Pop the head. Strictly greater {p} somewhere in the rest: push the head to the tail. Else output its {id}. Repeat until empty.',
      'Returns the {id} of every job in the sequence in which the queue handles them, jobs being sent to the back while one with larger {p} is present.',
      'The copy shop handles sheets by {p}, but in a funny way: whoever is at the front must line up again at the back if anyone behind has a higher {p}. Give the order of {id}s served; each entry has {id} and {p}.',
      'jobs with {id} + {p} -> order of {id}s out of a rotating priority queue (rotate while a strictly higher {p} exists)',
      'Given a waiting room of patients with {id} and {p}, the nurse calls the first one; if another patient is more urgent (greater {p}) the first sits down at the end of the row. In which order, by {id}, are they treated?',
      'type Job = { {id}: string; {p}: number }. Rotate the list until the head has the highest {p}, take it out, go on; equal values do not force rotation. Result: array of {id}',
      'Please model our print server: the job at the head only prints if no other waiting job exceeds its {p}; otherwise it re-enters at the tail. Jobs have a {id} and a {p}; I need the {id}s in the sequence printed.',
      'queue with requeueing: head goes last when any other {p} is larger, return {id}s in served order, input not modified',
      'a -> 1, b -> 2 gives [b, a]: records with {id} and {p}, the head is moved to the back as long as a higher {p} is queued, collect each {id} when it leaves',
      'printer que simulation, objects have {id} and {p}, higher number first but by rotating to the end, return the {id}s',
      'At the airport desk people queue with a {id} and a {p}. The clerk serves the person in front unless somebody further back has a bigger {p}, then the person in front walks to the very end. List {id}s as served, ties served by place in line.',
      'Process tasks in a round: look at the first, postpone it to the end if a task of higher {p} remains, finish it otherwise. tasks: { {id}, {p} }[]. Give the finishing order as an array of {id} strings.',
      'Write a simulation rather than a sort, since the rotation changes the order of equal ones: entries ({id}, {p}), front entry is requeued if beaten by any other {p}, otherwise emitted; output {id}s.',
      'which job comes out when? array of {id}/{p} objects, important ones (large {p}) make those before them go round again; empty queue gives an empty list',
      'The laundry has baskets labelled with {id} and {p}. Always look at the front basket. More pressing basket behind it (bigger {p})? Then front basket to the back. Otherwise wash it and note its {id}. Return the notes.',
      'rotate-and-print algorithm: while jobs are left, shift one; push it back if some other one has {p} > its {p}; else record {id}',
      'Exercise on queues: each element has {id} (string) and {p} (int). An element leaves only when no remaining element has a greater {p}; if it cannot leave it moves to the tail. Report the {id}s in leaving order.',
      'order of print-outs for documents { {id}, {p} } where less important ones at the head get moved to the end of the line each time',
    ],
  }),
  family({
    name: 'puzzles-counting-out',
    group: 'scenarios',
    names: ['countOut', 'eliminationOrder', 'josephusOrder', 'outOrder', 'countingOut'],
    params: [
      { name: 'players', type: 'string[]', alt: ['names', 'children', 'people'] },
      { name: 'step', type: 'number', alt: ['k', 'count', 'every'] },
    ],
    returns: 'string[]',
    body: `  const circle = [...$players];
  const out: string[] = [];
  let at = 0;
  while (circle.length > 0) {
    at = (at + $step - 1) % circle.length;
    out.push(...circle.splice(at, 1));
  }
  return out;`,
    tests: [
      [
        [['A', 'B', 'C', 'D', 'E'], 2],
        ['B', 'D', 'A', 'E', 'C'],
      ],
      [[[], 3], []],
      [[['Ann'], 7], ['Ann']],
      [
        [['A', 'B', 'C'], 1],
        ['A', 'B', 'C'],
      ],
      [
        [['A', 'B'], 3],
        ['A', 'B'],
      ],
      [
        [['A', 'B', 'C', 'D', 'E', 'F', 'G'], 3],
        ['C', 'F', 'B', 'G', 'E', 'A', 'D'],
      ],
    ],
    phrasings: [
      'Children stand in a circle and every k-th one is counted out, starting to count at the first child. List the names in the order in which they leave, the last one included.',
      'josephus problem with names: return the full elimination order for a given step',
      'how do i get the order in which people go out in a counting-out rhyme with n beats? counting begins with the first name and goes on after whoever left',
      "['A','B','C','D','E'], 2 -> ['B','D','A','E','C'], every second one in the ring is removed until nobody is left",
      'Returns the players of a circle in the sequence of their elimination when each step-th remaining player drops out.',
      'We choose the dishwasher with eeny meeny miny moe. Names in a ring, count to the given number beginning at name one, that person is out, continue with the next. Give me the complete order of leaving.',
      'Interview classic (Josephus): array of names and k; repeatedly remove the k-th person, counting around; output all of them in removal order, the survivor at the end.',
      'circle of names, remove each k-th, collect removed ones, do not change the input array',
      'Please simulate a round of hot potato in which the potato is passed on a fixed count. Start with the first person as 1. The person reached leaves, and the count restarts from the neighbour. Result: everyone in the order they left.',
      'Given people around a table and a number, eliminate whoever the count lands on (first person is count 1), resume at the following seat, until the table is empty; return the eliminated in order.',
      'names + step -> order of going out in a circular count',
      'Who is out first, second, third ...? players sit in a ring, the counting goes up to step each time, starting from players[0]',
      'elimnation order josephus, strings, last remaining person is the last item',
      'A pirate crew draws lots: they stand in a ring and each n-th sailor goes overboard. Work out the sequence of sailors, the lucky one being the final entry. An empty crew gives an empty list.',
      'Take every k-th item out of a cyclic list until it is exhausted and return the items in the order taken; the next count begins right after the gap.',
      'use an index that moves (index + k - 1) mod length and splice the person out; array of the spliced ones',
      'I need the order of a counting game for a party app: guests in seating order, and the number of beats in the rhyme. With one beat everyone goes in seating order.',
      'For a ring of contestants and a stride compute the permutation in which they are knocked out, counting the starting contestant as one.',
      'circular removal of names with step k (k >= 1, may exceed the number of people), output = removal sequence',
      'Musical circle: after every k claps the child at that place steps out and gets written on the board. What does the board say in the end, from top to bottom?',
      'Write the josephus simulation but with strings and returning the entire order, not just who survives.',
    ],
  }),
  family({
    name: 'puzzles-vending-change',
    group: 'scenarios',
    names: ['giveChange', 'vendingChange', 'changeCoins', 'buySnack', 'returnCoins'],
    params: [
      { name: 'inserted', type: 'number[]', alt: ['paid', 'money'] },
      { name: 'price', type: 'number', alt: ['cost', 'due'] },
    ],
    returns: 'number[] | null',
    slots: { set: ['200, 100, 50, 20, 10', '100, 50, 20, 10', '50, 20, 10, 5'] },
    body: `  let rest = $inserted.reduce((sum, coin) => sum + coin, 0) - $price;
  if (rest < 0) return null;
  const change: number[] = [];
  for (const coin of [{set}]) {
    while (rest >= coin) {
      change.push(coin);
      rest -= coin;
    }
  }
  return change;`,
    tests: ({ set }) => [
      [[[100, 100], 120], changeOf[set!]![80]!],
      [[[50, 50], 100], []],
      [[[50, 20], 80], null],
      [[[], 10], null],
      [[[100, 200], 170], changeOf[set!]![130]!],
      [[[200, 200], 130], changeOf[set!]![270]!],
      [
        [[20, 20], 10],
        [20, 10],
      ],
    ],
    phrasings: [
      'A vending machine gets coins (in cents) and a price. Return the change as a list of coins from {set}, always the biggest possible first, or null if too little was inserted.',
      'vending machine: inserted coins + price -> coins given back, greedy with {set}, null when it is not enough, [] for the exact amount',
      'how do i make a snack machine give change? argument one is the coins thrown in, argument two the price; it has {set} cents coins; largest first; not enough money -> null',
      'Returns the change coins for a purchase, using the coins {set} in this order as often as they fit, or null if the inserted sum is below the price.',
      'My ticket machine project: the customer throws in several coins, the ticket has a price. Give an array with the coins to pay out (available: {set}, unlimited), big ones before small ones. Underpaid means null.',
      'Interview question: simulate a coffee machine. Sum the inserted coins, subtract the price, split the rest greedily into {set}. If the rest is negative return null.',
      'change as coins, e.g. 20 + 20 inserted for 10 gives [20, 10]; coins that exist: {set}; null if short',
      'Given an array of inserted coin values and the cost of a drink, list the coins of the change in descending order with the greedy method over {set}; null for insufficient funds.',
      'Please compute what drops into the tray after buying something: difference between the coins put in and the price, paid in coins of {set}, as few as greedy gives, or null when the difference is negative.',
      'coins in, price -> coins out | null; denominations {set}',
      'The parking meter takes coins and gives back the surplus. Denominations are {set}, use the highest that fits repeatedly. If the coins do not cover the fee the answer is null, if they match it the answer is an empty array.',
      'greedy change of (sum of inserted - price) in {set}, return null if underpaid, coins listed one by one',
      'A chewing gum machine with the denominations {set} must return the surplus. Write down each coin separately, largest to smallest. No sale (null) if the sum is less than the price.',
      'wich coins does the machine return? it knows {set}, customer put in an array of coins and picked an item of some price; null = not enough',
      'All money is in cents. First argument: coins the user dropped in. Second: price. Break down the overpayment in {set} from left to right, result array, null on missing money.',
      'Make change like a laundromat would: overpayment broken into {set}, the same coin possibly several times; underpayment gives null.',
      'Take a list of coins a kid inserted for an ice cream with a certain price and tell which coins come back, preferring large ones among {set}. With too few cents the function yields null.',
      'sum up inserted, if below price null, otherwise loop over {set} pushing each coin while it fits in the remainder',
      'Self checkout pays back in coins only: {set}. Input are the coins handed over plus the amount due. Output the coins returned, descending; null if the amount due is not reached.',
      'cash machine homework: pay(coins, price) with change from {set}, largest coin first, empty if exact, null if you pay to little',
      'I want the refund of a locker: whatever was inserted beyond the price, expressed as an array of {set} pieces beginning with the largest; return null if inserted < price',
    ],
    rules: [
      {
        say: [
          'also null if a coin was inserted that is not one of these',
          'an unknown coin among the inserted ones makes it null as well',
          'if any inserted coin is of another kind, return null',
          'foreign coins (not in the set) are rejected: null',
          'null too when somebody throws in a value the machine does not know',
        ],
        body: `  const coins = [{set}];
  let rest = $inserted.reduce((sum, coin) => sum + coin, 0) - $price;
  if (rest < 0 || $inserted.some((coin) => !coins.includes(coin))) return null;
  const change: number[] = [];
  for (const coin of coins) {
    while (rest >= coin) {
      change.push(coin);
      rest -= coin;
    }
  }
  return change;`,
        tests: [
          [[[50, 50], 100], []],
          [[[50, 20], 80], null],
          [[[], 10], null],
          [
            [[20, 20], 10],
            [20, 10],
          ],
          [[[50, 3], 40], null],
          [[[500], 100], null],
          [
            [[50, 50], 70],
            [20, 10],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-elevator-time',
    group: 'scenarios',
    names: ['elevatorTime', 'liftTime', 'rideSeconds', 'totalSeconds', 'travelTime'],
    params: [{ name: 'stops', type: 'number[]', alt: ['floors', 'calls', 'route'] }],
    returns: 'number',
    slots: { f: [2, 3, 4], p: [5, 8, 10] },
    body: `  let floor = 0;
  let seconds = 0;
  for (const stop of $stops) {
    seconds += Math.abs(stop - floor) * {f} + {p};
    floor = stop;
  }
  return seconds;`,
    tests: ({ f, p }) => {
      const t = (floors: number, stops: number) => floors * Number(f) + stops * Number(p);
      return [
        [[[3]], t(3, 1)],
        [[[]], 0],
        [[[5, 2]], t(8, 2)],
        [[[0]], t(0, 1)],
        [[[-2, 4, 4]], t(8, 3)],
        [[[1, 2, 3]], t(3, 3)],
        [[[10, 0, 10]], t(30, 3)],
      ];
    },
    phrasings: [
      'A lift starts on floor 0 and serves the given floors in order. It needs {f} seconds per floor and {p} seconds for each stop. How many seconds in all?',
      'elevator time: list of floors, begin at 0, {f} sec per floor moved + {p} sec per stop',
      'how long does an elevator take for a list of stops if one floor lasts {f} seconds and every stop another {p}? it begins at ground floor (0), basements are negative',
      'I simulate our office lift. Stops come as an array of floor numbers, the cabin waits at 0 first. Travelling one storey takes {f} s, opening the doors at a stop {p} s. Return the total seconds.',
      'Returns the total time of an elevator ride visiting all floors in the given sequence from floor 0, with {f} per floor up or down and {p} per stop.',
      'stops -> seconds; |difference| * {f} + {p} for each one, first difference counted from floor 0',
      'Interview warm-up: sum up {f} seconds for each storey between consecutive stops, starting at 0, and add {p} seconds for every stop; an empty list takes 0.',
      'Given the floors an elevator has to stop at, in sequence, compute the duration: {f} seconds a floor, {p} seconds with open doors at each.',
      'Please work out when the goods lift is finished. Its orders are floor numbers handled one after another from the ground floor 0. Moving costs {f} seconds for a level, and a halt costs {p} seconds.',
      'lift in a mine, levels as numbers, start 0, {f}s per level whichever direction, {p}s per halt, total time',
      'Window cleaner on a moving platform: from level 0 to each listed level in turn, {f} minutes a level, and {p} minutes of work on every one. Total minutes?',
      'time needed for e.g. [5, 2]: up five, down three = 8 floors at {f} seconds, and two stops at {p} seconds; general version for any list, beginning at 0',
      'A delivery robot on a single aisle begins at shelf 0. For each shelf number in the list it rolls there ({f} seconds per shelf in either direction) and unloads ({p} seconds). Add up the seconds.',
      'elevater simulation, total seconds for an array of requested floors, {f} per floor, {p} per stop, starts at 0',
      'Accumulate distance times {f} plus {p} while following the stops, the current floor being 0 to begin with.',
      'What is the running time of the hotel elevator for a queue of requests handled first come first served? Ground floor start, {f} seconds each storey, {p} seconds each request.',
      'for floors in order: move from the present floor (initially 0), floor difference costs {f} each, plus {p} to let people out; return the sum',
      'Calculate how many seconds go by until the last passenger got off: cabin at 0, itinerary given, {f} s/floor, {p} s/stop (the last stop counts as well).',
      'sum over all stops of abs(stop - previous) * {f} + {p}, previous of the first is 0',
      'I bet my colleague about the lift. Help: array with the storeys visited, negative for parking decks, departure at zero, {f} seconds between neighbouring storeys, {p} seconds of door time per visit. Total?',
      'total elevator seconds, no optimisation of the order, {f} seconds per floor travelled, {p} seconds for each floor in the list',
    ],
    rules: [
      {
        say: [
          'a stop at the floor where it already is costs nothing at all',
          'skip a stop when the lift is on that floor already',
          'if the next stop equals the current floor it takes no time',
          'repeated calls for the present floor are free',
          'no time is added for a stop where it stands anyway',
        ],
        body: `  let floor = 0;
  let seconds = 0;
  for (const stop of $stops) {
    if (stop === floor) continue;
    seconds += Math.abs(stop - floor) * {f} + {p};
    floor = stop;
  }
  return seconds;`,
        tests: ({ f, p }) => {
          const t = (floors: number, stops: number) => floors * Number(f) + stops * Number(p);
          return [
            [[[3]], t(3, 1)],
            [[[]], 0],
            [[[0]], 0],
            [[[5, 5, 2]], t(8, 2)],
            [[[-2, 4, 4]], t(8, 2)],
            [[[0, 1, 0]], t(2, 2)],
          ];
        },
      },
    ],
  }),
];
