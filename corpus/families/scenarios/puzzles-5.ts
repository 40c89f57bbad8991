/** Harder puzzles as stories and interview questions: planning, graphs, mazes, words, numbers. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'puzzles-maze-steps',
    group: 'scenarios',
    names: ['mazeSteps', 'shortestEscape', 'solveMaze', 'stepsToExit', 'fewestSteps'],
    params: [{ name: 'maze', type: 'string[]', alt: ['grid', 'rows', 'lines', 'plan'] }],
    returns: 'number',
    slots: { s: ['S', 'A', '@'], e: ['E', 'B', 'X'], wall: ['#', '*'] },
    body: `  const top = $maze.findIndex((line) => line.includes('{s}'));
  const queue = [[top, $maze[top].indexOf('{s}'), 0]];
  const seen = new Set<string>();
  for (const [row, col, steps] of queue) {
    const cell = $maze[row]?.[col] ?? '{wall}';
    if (cell === '{wall}' || seen.has(\`\${row},\${col}\`)) continue;
    if (cell === '{e}') return steps;
    seen.add(\`\${row},\${col}\`);
    queue.push([row + 1, col, steps + 1], [row - 1, col, steps + 1]);
    queue.push([row, col + 1, steps + 1], [row, col - 1, steps + 1]);
  }
  return -1;`,
    tests: ({ s, e, wall }) => {
      const draw = (...lines: string[]) =>
        lines.map((line) => line.replace(/[SE#]/g, (c) => String({ S: s, E: e, '#': wall }[c])));
      return [
        [[draw('S.E')], 2],
        [[draw('S#E')], -1],
        [[draw('S#E', '...')], 4],
        [[draw('SE')], 1],
        [[draw('..E', '.#.', 'S..')], 4],
        [[draw('#####', '#S#E#', '#...#', '#####')], 4],
        [[draw('S.#', '.#E', '#..')], -1],
        [[draw('E', '.', '.', 'S')], 3],
      ];
    },
    phrasings: [
      "A maze is an array of strings with '{s}' as start, '{e}' as exit and '{wall}' as walls. What is the fewest steps (up, down, left, right) from start to exit? -1 if there is no way.",
      'shortest way through a text maze, {s} start, {e} end, {wall} wall, everything else is free, return number of steps or -1',
      "how do i compute the minimum number of moves from '{s}' to '{e}' in a grid of strings where '{wall}' blocks? no diagonal moves, -1 when unreachable",
      "Interview: breadth first search in a character grid. Rows are strings, '{s}' marks where you stand, '{e}' the goal, '{wall}' obstacles. Return the length of the shortest path in steps, or -1.",
      "Returns the minimal count of horizontal and vertical steps between '{s}' and '{e}' without entering '{wall}', -1 if the exit is closed off.",
      "My son draws labyrinths in a text editor: '{wall}' for hedges, dots for paths, '{s}' for the mouse, '{e}' for the cheese. How many steps does the mouse need at least? minus one if it can't get there.",
      "['{s}.{e}'] -> 2, ['{s}{wall}{e}'] -> -1: shortest path in a maze drawn with {s}, {e} and {wall}",
      "Given the lines of a map, find the least number of moves to neighbouring cells (4 directions) to go from the cell '{s}' to the cell '{e}'; cells '{wall}' and the area outside are forbidden; impossible is -1.",
      'maze solver steps only: string rows, begin {s}, finish {e}, blocked {wall}, bfs, -1 = no path',
      "Please calculate how far a warehouse robot has to drive. The floor plan is an array of text rows; '{s}' is the robot, '{e}' the parcel, '{wall}' a shelf it cannot cross. It moves one cell at a time, not diagonally. No route: -1.",
      "Fire drill: from '{s}' to the emergency exit '{e}' on a floor plan in strings with '{wall}' as walls, what's the smallest number of squares to walk? Return -1 if people are trapped.",
      "minimum steps in labirynth, chars {s} and {e} are start and goal, {wall} can't be walked on, only four directions; -1 if it can't be solved",
      "In my roguelike the hero is '{s}', stairs are '{e}', rock is '{wall}', floor is anything else. Tell the distance in steps over floor from the hero to the stairs (orthogonal), -1 for none.",
      'distance from {s} to {e} in string[] grid avoiding {wall}; each move costs 1; up/down/left/right',
      "Use a queue of [row, column, steps] starting at '{s}'; skip '{wall}', outside and seen cells; the steps at '{e}' are the answer; an exhausted queue means -1.",
      "How many moves does the chip need? Board as text lines, from '{s}' to '{e}', '{wall}' are holes; it can only slide to a cell that shares a side with the current one. Answer -1 if holes make it impossible.",
      "Read a labyrinth given row by row. There's one '{s}' and one '{e}'. Walls are '{wall}', other characters are corridor. Find the number of steps on a shortest walk or -1 when no walk exists.",
      'garden path puzzle: hedgehog at {s}, apple at {e}, hedges {wall}; output the minimum number of side-by-side steps; output -1 if blocked',
      "Work out the shortest escape route's length in a dungeon map (array of equal-length strings), {s} = prisoner, {e} = door, {wall} = stone. Orthogonal steps. -1 if there's no escape.",
      "count steps of the quickest route between two marked fields of an ASCII map: '{s}' and '{e}'; '{wall}' fields are impassable; neighbours are the four adjacent fields; return -1 if they are not connected",
      "Shortest path length please. Grid rows: strings. Start '{s}', target '{e}', wall '{wall}'. Four-neighbourhood. Not reachable gives -1.",
    ],
  }),
  family({
    name: 'puzzles-biggest-island',
    group: 'scenarios',
    names: ['biggestIsland', 'largestArea', 'largestIsland', 'maxPatch', 'biggestPatch'],
    params: [{ name: 'grid', type: 'string[]', alt: ['rows', 'lines', 'field', 'cells'] }],
    returns: 'number',
    slots: { land: ['#', '1', 'X', 'o'] },
    body: `  const seen = new Set<string>();
  const area = (row: number, col: number): number => {
    if ($grid[row]?.[col] !== '{land}' || seen.has(\`\${row},\${col}\`)) return 0;
    seen.add(\`\${row},\${col}\`);
    return 1 + area(row + 1, col) + area(row - 1, col) + area(row, col + 1) + area(row, col - 1);
  };
  return Math.max(0, ...$grid.flatMap((line, row) => [...line].map((_, col) => area(row, col))));`,
    tests: ({ land }) => {
      const draw = (...lines: string[]) => lines.map((line) => line.replaceAll('#', String(land)));
      return [
        [[draw('##.', '..#', '#.#')], 2],
        [[[]], 0],
        [[draw('...')], 0],
        [[draw('#.', '.#')], 1],
        [[draw('###', '#.#', '###')], 8],
        [[draw('#..##', '#...#', '##.##')], 5],
        [[draw('#')], 1],
      ];
    },
    phrasings: [
      "A map is an array of strings where '{land}' is land. How many cells has the biggest island? Cells belong together if they touch up, down, left or right. 0 without land.",
      "max area of island, string grid, '{land}' = land, 4 neighbours, 0 if none",
      "how do i find the size of the largest connected patch of '{land}' characters in a grid of text rows (no diagonals)?",
      "['{land}{land}.', '..{land}', '{land}.{land}'] -> 2, size of the largest group of adjacent {land} (horizontally or vertically)",
      "Interview: flood fill every '{land}' region in a list of strings and return the area of the largest one, counting four-connected cells; no region gives 0.",
      "Returns the number of cells in the biggest orthogonally connected area of '{land}'.",
      "I took a satellite picture of our woods and coded it as lines of text, '{land}' being forest. What's the area in characters of the largest forest that hangs together (side by side, not just at corners)? None at all is zero.",
      'rows of chars -> largest blob of {land}, sides only, 0 for an empty map',
      "Given a seating plan with '{land}' for taken seats, find the largest cluster of taken seats, where neighbours are next to, in front of or behind each other. Give its seat count; 0 if all are free.",
      "Please measure the largest puddle. The yard is drawn as strings, each '{land}' is a wet tile, puddles consist of wet tiles sharing an edge. I want the tile count of the biggest, or 0.",
      "Largest connected component of '{land}' in a character matrix given as string[], 4-neighbourhood, answer is a count",
      'bigest island area in a grid of strings; {land} is land, any other char is water; diagonal contact does not connect',
      "An ant farm photo is stored in text rows; '{land}' are tunnel cells. Compute how many cells the most extensive tunnel system has. Cells connect via their four sides.",
      "depth first search over the grid for each '{land}' not seen yet, summing the cells; keep the maximum; start the maximum at 0",
      "Game of stones: board lines with '{land}' for my stones. The strongest chain is the one with the most stones linked at their sides. Return how many stones it has; with no stones return 0.",
      "Which country is the largest on this ASCII map? Only '{land}' cells count, joined up-down and left-right. I just need how large, zero for none.",
      "Count cells of each '{land}' region (edge-adjacent) in string rows and return the highest count.",
      "A spilled paint test: rows of text, '{land}' where there's paint. Work out the size of the biggest stain; spots that only meet at a corner are separate stains; clean floor is 0.",
      "maximum region size, input: lines such as '..{land}{land}', region = {land} cells connected through horizontal/vertical neighbours",
      "For crop planning: a field as strings with '{land}' for infected plants. The infection spreads to side neighbours. How many plants are in the largest infected group? No infection: 0.",
      "size of largest group of touching '{land}' cells (N, E, S, W) in a picture made of equal-length strings",
    ],
  }),
  family({
    name: 'puzzles-vigenere',
    group: 'scenarios',
    names: ['{verb}Vigenere', 'vigenere', '{verb}WithKey', '{verb}Text'],
    params: [
      { name: 'text', type: 'string', alt: ['message', 'letters', 'input'] },
      { name: 'key', type: 'string', alt: ['keyword', 'secret', 'password'] },
    ],
    returns: 'string',
    slots: { verb: ['encrypt', 'decrypt', 'encode', 'decode'] },
    body: ({ verb }) => {
      const shifted = String(verb).startsWith('en')
        ? 'char.charCodeAt(0) - 97 + shift'
        : 'char.charCodeAt(0) - 97 - shift + 26';
      return `  return [...$text]
    .map((char, i) => {
      const shift = $key.charCodeAt(i % $key.length) - 97;
      return String.fromCharCode(((${shifted}) % 26) + 97);
    })
    .join('');`;
    },
    tests: ({ verb }) => {
      const forth = String(verb).startsWith('en');
      const pairs = [
        ['attackatdawn', 'lemon', 'lxfopvefrnhr'],
        ['abc', 'a', 'abc'],
        ['', 'key', ''],
        ['xyz', 'b', 'yza'],
        ['aaaa', 'abc', 'abca'],
        ['hello', 'zz', 'gdkkn'],
      ] as const;
      return pairs.map(([plain, key, secret]) => [[forth ? plain : secret, key], forth ? secret : plain]);
    },
    phrasings: [
      'Vigenère cipher: {verb} a text of lower case letters a-z with a keyword (also a-z) that is repeated as often as needed; a = shift 0, b = shift 1, wrapping after z.',
      '{verb} with vigenere, letters a to z, key repeats, key letter a shifts by 0',
      'how do i {verb} a lowercase string with the Vigenère method and a given key word?',
      'We pass secret notes in class. Each letter is moved along the alphabet by the letter of the key below it (a 0, b 1, c 2 ...), the key starting over when used up. I need the code to {verb} a note in a-z.',
      'Returns what you get when you {verb} the a-z text by a Vigenère cipher with the given lowercase key.',
      'Interview question about ciphers: {verb} a message of letters a-z using a repeating keyword, where every key letter stands for a Caesar shift of 0 to 25 modulo 26.',
      "vigenere pair: plain 'attackatdawn', key 'lemon', secret 'lxfopvefrnhr'. Write the direction {verb}.",
      'Given a lowercase string and a keyword, {verb} it character by character, each with its own Caesar shift taken from the keyword at index i modulo its length (a means 0).',
      'text, key -> text: {verb} by vigenere, a-z, wraps around',
      'Please {verb} my diary with a polyalphabetic cipher: the key word written again and again over the text gives the shift of every letter, a..z = 0..25. All letters are lower case.',
      'Escape room prop: visitors {verb} a word by means of a key word with the Vigenère square. Do that for lowercase a-z strings.',
      'vigenere {verb} function, shift of key char = charCode - 97, modulo 26, lowercase',
      'Write a small function to {verb} the letters a-z Vigenère style, so the i-th letter is shifted by the i-th letter of the key, repeated cyclically.',
      'The homework is to {verb} text by the cipher of Vigenere. Alphabet of 26 small letters, key made of small letters. Empty text stays empty.',
      'caesar with a changing shift: the shifts come from a repeating key word (a=0 to z=25); {verb} a lowercase text',
      'Use the standard tabula recta to {verb} an a-z message; the key cycles through its characters.',
      "I have a game with hidden messages. The letters are a-z, and a key such as 'moon' tells the shifts (m = 12, o = 14, o = 14, n = 13, then again). {verb} a message with it the Vigenère way.",
      'Classic Vigenère, direction: {verb}. Lower case only. Key repeated to the length of the text. Return a string.',
      'a letter shifting tool with a pass word: {verb} the a-z text following Vigenere, i.e. the password letter at the same position (cyclic) determines the shift',
      'can you {verb} this kind of cipher: letter index and key letter index combined modulo 26 as in a vigenère table, input lowercase ascii letters',
      '{verb} a string by a repeated keyword acording to Vigenère, letters being a-z',
    ],
    rules: [
      {
        say: [
          "other characters stay as they are and don't use up a letter of the key",
          'leave spaces and punctuation alone, without moving on in the key',
          'anything outside a-z is copied and the key does not advance for it',
          'non-letters are kept and skip no key letter',
          'a space or other sign is passed through and the key waits',
        ],
        body: ({ verb }) => {
          const shifted = String(verb).startsWith('en')
            ? 'char.charCodeAt(0) - 97 + shift'
            : 'char.charCodeAt(0) - 97 - shift + 26';
          return `  let used = 0;
  return $text.replace(/[a-z]/g, (char) => {
    const shift = $key.charCodeAt(used++ % $key.length) - 97;
    return String.fromCharCode(((${shifted}) % 26) + 97);
  });`;
        },
        tests: ({ verb }) => {
          const forth = String(verb).startsWith('en');
          const pairs = [
            ['attack at dawn', 'lemon', 'lxfopv ef rnhr'],
            ['', 'key', ''],
            ['a, a', 'bc', 'b, c'],
            ['1 x!', 'b', '1 y!'],
            ['xyz', 'b', 'yza'],
          ] as const;
          return pairs.map(([plain, key, secret]) => [[forth ? plain : secret, key], forth ? secret : plain]);
        },
      },
    ],
  }),
  family({
    name: 'puzzles-phone-words',
    group: 'scenarios',
    names: ['phoneWords', 'wordsForDigits', 't9Words', 'matchKeypad', 'wordsByDigits'],
    params: [
      { name: 'words', type: 'string[]', alt: ['dictionary', 'names', 'list', 'contacts'] },
      { name: 'digits', type: 'string', alt: ['typed', 'code'] },
    ],
    returns: 'string[]',
    body: `  const keys = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
  return $words.filter(
    (word) =>
      word.length === $digits.length && [...word].every((char, i) => keys[Number($digits[i])].includes(char)),
  );`,
    tests: [
      [
        [['home', 'good', 'gone', 'hello'], '4663'],
        ['home', 'good', 'gone'],
      ],
      [[[], '23'], []],
      [
        [['a', 'd', 'b'], '2'],
        ['a', 'b'],
      ],
      [[['zoo'], '96'], []],
      [[['cat', 'dog'], '364'], ['dog']],
      [[['pqrs', 'wxyz'], '9999'], ['wxyz']],
      [[['at', 'bu'], '20'], []],
    ],
    phrasings: [
      'Old phone keypad (2 = abc, 3 = def, 4 = ghi, 5 = jkl, 6 = mno, 7 = pqrs, 8 = tuv, 9 = wxyz): which of the lower case words are typed with exactly these digits? Keep their order.',
      't9: words + digit string -> the words spelled by those keys (2 abc ... 9 wxyz), same length',
      'how do i find the words in a dictionary that fit a number on a telephone keypad like 4663? lowercase words, one digit per letter, 2abc 3def 4ghi 5jkl 6mno 7pqrs 8tuv 9wxyz',
      "['home', 'good', 'hello'], '4663' -> ['home', 'good']; T9 predictive text with the usual letters on the keys 2 to 9",
      'Returns the words of the list that match the digits letter by letter on a standard phone keypad; digits 0 and 1 have no letters.',
      'I repair feature phones and want to rebuild T9. When somebody has pressed a row of keys (a string of digits), give the words from the word list with one letter of each key, in order, same length as the row. Words are a to z.',
      'Interview variation of letter combinations of a phone number: do not generate them, filter the given lowercase words by whether they can be dialled with the digits.',
      'Given a list of lowercase names and typed digits, filter the names whose every character is on the key at that place (abc on 2, def on 3, ghi on 4, jkl on 5, mno on 6, pqrs on 7, tuv on 8, wxyz on 9) and whose length is equal.',
      'contacts by keypad: exact match of all letters, not only the beginning, 2=abc to 9=wxyz',
      'Please tell which company slogans spell a certain phone number: compare each candidate word with the digit string by the phone keypad letters and leave out those which are longer or shorter.',
      'filter words by phone digits, lower case letters, standard layout, keep list order, nothing matches -> []',
      'My hotel safe has a keypad with letters like a telephone. From candidate words find those giving the code, for instance 364 for dog.',
      'Which words can be entered with the key presses given (one press per letter, T9 style)? keys: 2 abc, 3 def, 4 ghi, 5 jkl, 6 mno, 7 pqrs, 8 tuv, 9 wxyz.',
      'Vanity number helper: dictionary of lowercase words and a number as text; output those words of the same length where each letter is printed on the corresponding phone button.',
      'pick words that macth a telephone digit sequence, letters per key as on any phone from 2 (abc) to 9 (wxyz)',
      'The words array must be narrowed down to those a user might mean after typing the digits with single presses on a mobile from the nineties; complete words only, all lower case.',
      'word.length === digits.length and every letter belongs to the keypad group of its digit: return all such words',
      "Dictionary lookup for predictive texting. '2' stands for a, b or c, '3' for d, e or f and so on up to '9' for w, x, y or z ('7' and '9' have four). Return the words that correspond to the entire digit string.",
      'Compare words with a phone code; a word fits when it has as many letters as the code has digits and letter i sits on key code[i] of the keypad',
      'Kids write secret words as phone digits. Given the possible words in small letters and the digits, list the possible solutions in the order of the list.',
      'From a vocabulary get the entries with the keypad encoding equal to the typed number (abc→2, def→3, ghi→4, jkl→5, mno→6, pqrs→7, tuv→8, wxyz→9)',
    ],
  }),
  family({
    name: 'puzzles-gift-combos',
    group: 'scenarios',
    names: ['giftCombos', 'combinationsThatSum', 'exactCombos', 'findCombos', 'combosForTotal'],
    params: [
      { name: 'prices', type: 'number[]', alt: ['values', 'amounts', 'costs', 'weights'] },
      { name: 'total', type: 'number', alt: ['budget', 'target', 'sum', 'goal'] },
    ],
    returns: 'number[][]',
    body: `  const combos: number[][] = [];
  const pick = (from: number, left: number, chosen: number[]) => {
    if (left === 0) combos.push(chosen);
    for (let i = from; i < $prices.length; i++) {
      if ($prices[i] <= left) pick(i + 1, left - $prices[i], [...chosen, $prices[i]]);
    }
  };
  pick(0, $total, []);
  return combos;`,
    tests: [
      [
        [[1, 2, 3, 4], 5],
        [
          [1, 4],
          [2, 3],
        ],
      ],
      [[[], 5], []],
      [[[5], 5], [[5]]],
      [[[2, 4, 6], 5], []],
      [
        [[3, 2, 1], 3],
        [[3], [2, 1]],
      ],
      [[[2, 2], 4], [[2, 2]]],
      [
        [[1, 1, 2], 2],
        [[1, 1], [2]],
      ],
      [[[10, 20, 30], 60], [[10, 20, 30]]],
    ],
    phrasings: [
      'I have a gift card and a list of positive prices. Which combinations of items use it up exactly? Every item at most once, prices in the order of the list; combinations in the order of their first items.',
      'all combinations of numbers (each position once) that add up to a target, backtracking, keep list order',
      'how do i list every subset of an array of positive numbers whose sum is exactly n? subsets in the order depth-first search finds them, elements in list order',
      '[1, 2, 3, 4] and 5 -> [[1, 4], [2, 3]]: each entry can be used one time; no solution gives []',
      'Returns all selections of the prices that come to exactly the total, found by recursion from left to right, each price used once at most.',
      'Interview: combination sum where each array element may be taken only once. Positive numbers, result in index order, equal values at different places count as different.',
      'Our scout group wants to spend the budget entirely on some of the offers (prices > 0, an offer just once). Return an array of arrays with the prices chosen; first those with the earliest offers.',
      'prices, total -> list of all price combos with that exact sum, positions used max once',
      'Given weights and a wanted load, enumerate each set of weights that gives the load precisely. Sets are written in the order of the input and generated lexicographically by index.',
      'subset sum, not yes/no but all the solutions, as arrays in original order; positive ints, target > 0',
      'Please print every way to make up an invoice amount from open positions: each position is used or not used, the amounts must total the invoice exactly. Try earlier positions first.',
      'Accountant here. A customer paid a lump sum and I have several open bills. Find the sets of bills which exactly explain the payment; amounts are positive, input order is kept within and between the sets.',
      'recursive pick(from, left, chosen): record when left is 0, try every later price that still fits; return what was recorded',
      'exact change puzzle: which coins of those in my pocket (array of values, each a single coin) could I hand over for the price? All possibilites in order of position.',
      'Find all combinations (not permutations) out of an array summing to the goal. An element cannot be repeated unless it is in the array repeatedly. [] if there are none.',
      'Which songs fill the side of a tape to the second? Lengths in an array, playing time of the side as the second parameter. List all choices as arrays of lengths, songs in album order, none twice.',
      'The sum of the chosen numbers has to equal the target; choose any numbers by position; give back all choices, ordered as a left to right search would produce them',
      'combos of menu prices for exactly the money i have, every dish only once, output number[][]',
      'Distribute: for the given positive numbers, output each sub-list (gaps allowed, order preserved) with the given sum, beginning with sub-lists that contain the first number.',
      'All ways to hit a score with darts on distinct rings: ring values as array, wanted score, a ring is hit no more than once per way; sequences by index order',
      'Wanted: every subset adding up to the target. e.g. [4, 3, 2, 1] with 5 gives [[4, 1], [3, 2]]. Values are greater than zero.',
    ],
    rules: [
      {
        say: [
          'only combinations of at least two items',
          'a single item on its own does not count as a combination',
          'leave out solutions with only one element',
          'each combination needs 2 or more numbers',
          'one-item solutions are not wanted',
        ],
        body: `  const combos: number[][] = [];
  const pick = (from: number, left: number, chosen: number[]) => {
    if (left === 0 && chosen.length > 1) combos.push(chosen);
    for (let i = from; i < $prices.length; i++) {
      if ($prices[i] <= left) pick(i + 1, left - $prices[i], [...chosen, $prices[i]]);
    }
  };
  pick(0, $total, []);
  return combos;`,
        tests: [
          [[[1, 2, 3, 5], 5], [[2, 3]]],
          [[[], 5], []],
          [[[5], 5], []],
          [[[3, 2, 1], 3], [[2, 1]]],
          [[[2, 2], 4], [[2, 2]]],
          [[[1, 1, 2, 4], 4], [[1, 1, 2]]],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-did-you-mean',
    group: 'scenarios',
    names: ['didYouMean', 'closestWord', 'suggestWord', 'spellSuggestion', 'nearestWord'],
    params: [
      { name: 'word', type: 'string', alt: ['typed', 'input', 'query'] },
      { name: 'dictionary', type: 'string[]', alt: ['words', 'known', 'commands', 'options'] },
    ],
    returns: 'string | null',
    slots: { max: [1, 2, 3] },
    body: `  const distance = (a: string, b: string) => {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
      }
      row = next;
    }
    return row[b.length];
  };
  let best: string | null = null;
  let least = Infinity;
  for (const entry of $dictionary) {
    const edits = distance($word, entry);
    if (edits < least) [best, least] = [entry, edits];
  }
  return least <= {max} ? best : null;`,
    tests: ({ max }) => {
      const m = Number(max);
      return [
        [['comit', ['push', 'commit', 'status']], 'commit'],
        [['abc', []], null],
        [['abc', ['abc']], 'abc'],
        [['cat', ['car', 'cut']], 'car'],
        [['cat', ['cars', 'cats']], 'cats'],
        [['kitten', ['sitting']], m >= 3 ? 'sitting' : null],
        [['stauts', ['push', 'status']], m >= 2 ? 'status' : null],
        [['a', ['wxyz']], null],
      ];
    },
    phrasings: [
      'Did you mean ...? Find the dictionary word closest to what was typed, by edit distance (insert, delete, replace a letter). Return the first best one if it needs at most {max} edits, otherwise null.',
      'typo suggestion: smallest levenshtein distance, max {max}, first on ties, else null',
      'how can i suggest the right command for a misspelled one? compare with all known commands by Levenshtein distance; the nearest within {max} edits wins (earliest if tied), null if none is that near',
      "'comit', ['push', 'commit'] -> 'commit': nearest word by number of single character edits, not more than {max}, or null",
      'Returns the entry with the least edit distance to the word (the earlier one for equal distances), or null when this distance is over {max}.',
      'My CLI gets wrong sub-commands all the time. I want it to propose the known command with the fewest insertions, deletions and substitutions, provided it is {max} or fewer; if there is a tie take the one listed first; otherwise propose null.',
      'Interview: use edit distance in a small spell checker. Input a word and a word list; output the closest word if distance <= {max}, null if not. First wins on ties.',
      'Given a name as heard on the phone and the guest list, find the guest whose spelling differs least (Levenshtein). More than {max} differences: null. Same number of differences: the one who comes first.',
      'closest match in list by edit distance, threshold {max} inclusive, null for no match or empty list',
      'Please build the heart of a spell checker: the word in the list that can be reached with the smallest number of letter changes, additions and removals. Accept at most {max}. Ties: first. Nothing acceptable: null.',
      'word + dictionary -> best suggestion | null (levenshtein <= {max})',
      'fuzzy lookup of a product name that the customer may have mistyped. Distance = edits of a single letter (add, drop, swap for another). Best one up to {max} edits, first in list order if several, null otherwise.',
      'For city names typed by hand I need the most similar one in a list of valid cities. Use dynamic programming for the edit distance; up to {max} edits are tolerated, else null; the first of equally similar cities is taken.',
      'lowest edit distanse in the list, first of equals, must be <= {max} or the result is null',
      'A crossword app corrects guesses. Given the guess and the allowed words tell the allowed word with minimal Levenshtein distance to it, null if even that is bigger than {max}; on equal distance the earlier word.',
      'compute levenshtein between the input and each option and keep the strictly smallest; return it when it is no greater than {max}, null otherwise',
      'Which known key did the user mean in the config file? Nearest by character edits (insertion, deletion, substitution each cost 1), limit {max} inclusive. First of the nearest. No such: null.',
      'Correct a misspelled bird name: pick from the bird list the one with the least number of edits to the given text; answer null if it takes more than {max}, and prefer earlier birds in a tie',
      'An exact match has 0 edits and is returned as is. Otherwise the nearest entry with up to {max} single-letter edits, null beyond. Order of the list breaks ties.',
      'What would autocorrect replace this with? Dictionary given; least edits wins (first if tied), allowed are {max} edits or fewer, else null. Case matters.',
      'Suggest a tag: find among the existing tags the most similar to the new one via Levenshtein; only if the distance does not exceed {max}; earliest tag on a draw; null when there is no suggestion',
    ],
  }),
];
