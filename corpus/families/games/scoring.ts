/** Scores, guesses and ratings. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'bowling-score',
    group: 'games',
    names: ['bowlingScore', 'scoreBowling', 'bowling', 'totalScore'],
    params: [{ name: 'rolls', type: 'number[]', alt: ['throws', 'balls', 'scores'] }],
    returns: 'number',
    body: `  let total = 0;
  let i = 0;
  for (let frame = 0; frame < 10; frame++) {
    const pins = $rolls[i] + $rolls[i + 1];
    if ($rolls[i] === 10) {
      total += pins + $rolls[i + 2];
      i += 1;
    } else {
      total += pins === 10 ? pins + $rolls[i + 2] : pins;
      i += 2;
    }
  }
  return total;`,
    tests: [
      [[Array(20).fill(0)], 0],
      [[Array(20).fill(1)], 20],
      [[Array(12).fill(10)], 300],
      [[Array(21).fill(5)], 150],
      [[[10, 3, 4, ...Array(16).fill(0)]], 24],
      [[[5, 5, 3, ...Array(17).fill(0)]], 16],
      [[[...Array(18).fill(0), 10, 10, 10]], 30],
    ],
    phrasings: [
      'Compute the score of a complete ten-pin bowling game from the list of rolls.',
      'how do i score bowling with strikes and spares?',
      'bowling score',
      'I have the pins knocked down per roll of a whole game and want the final score.',
      'Please calculate the total of ten frames; a strike adds the next two rolls, a spare the next one.',
      'Returns the final bowling score.',
      'need the bowling kata',
      'Given all rolls of a finished game, including bonus rolls, what is the score?',
      'ten pin bowling total',
      'score rolls with strike and spare bonus',
      "Uncle Bob's bowling game: add up the frames with bonuses.",
      'bowlign game score',
      'Twelve strikes -> 300, twenty ones -> 20',
      'A game of bowling is a flat array of numbers of pins. How many points?',
      'Work out the points for ten frames of bowling.',
      'Total for a bowling sheet: strike = 10 + next two balls, spare = 10 + next ball.',
      'Implement bowling scoring, the input is a valid full game.',
      'I want to know how many points a bowler got.',
      'From balls to score in tenpin bowling.',
      'Sum of the frame scores of a bowling match.',
    ],
  }),
  family({
    name: 'bulls-and-cows',
    group: 'games',
    names: ['bullsAndCows', 'getHint', 'mastermind', 'scoreGuess'],
    params: [
      { name: 'secret', type: 'string', alt: ['code', 'answer', 'solution'] },
      { name: 'guess', type: 'string', alt: ['attempt', 'tip', 'tried'] },
    ],
    returns: 'number[]',
    body: `  let bulls = 0;
  let common = 0;
  const rest = [...$secret];
  for (const [i, char] of [...$guess].entries()) {
    if (char === $secret[i]) bulls++;
    const j = rest.indexOf(char);
    if (j !== -1) {
      rest.splice(j, 1);
      common++;
    }
  }
  return [bulls, common - bulls];`,
    tests: [
      [
        ['1807', '7810'],
        [1, 3],
      ],
      [
        ['1123', '0111'],
        [1, 1],
      ],
      [
        ['1234', '1234'],
        [4, 0],
      ],
      [
        ['1234', '5678'],
        [0, 0],
      ],
      [
        ['1234', '4321'],
        [0, 4],
      ],
      [
        ['', ''],
        [0, 0],
      ],
      [
        ['1122', '2211'],
        [0, 4],
      ],
    ],
    phrasings: [
      'Score a guess in bulls and cows: [right digit in right place, right digit in wrong place].',
      'how do i compute bulls and cows for a secret and a guess?',
      'bulls and cows [bulls, cows]',
      'I have a secret code and a guess of equal length and want the black and white pegs as in Mastermind.',
      'Please return how many characters are exactly right and how many are right but misplaced.',
      'Returns [exact matches, matches elsewhere].',
      'need mastermind feedback as a pair of numbers',
      'Given the code and the guess, count the bulls (same position) and cows (other position), each character used once.',
      'mastermind hint [exact, misplaced]',
      'leetcode 299, but as an array of two numbers',
      'Number guessing game: give the hint for a guess, bulls first.',
      'bulls n cows hnit',
      "'1807', '7810' -> [1, 3] (right place, then wrong place)",
      'How close is the guess? Count correct digits at the correct place and correct digits elsewhere.',
      'Black pegs and white pegs for a row of colours given as letters.',
      'Compare a guess with the hidden number and tell [bulls, cows].',
      'Evaluate a try of the code breaker.',
      'I want two counts: hits in place, then hits out of place, no double counting.',
      'Code breaking game feedback.',
      'First number: positions that match; second number: further common characters.',
    ],
  }),
  family({
    name: 'hangman-mask',
    group: 'games',
    names: ['hangmanMask', 'maskWord', 'hideWord', 'showGuessed', 'reveal'],
    params: [
      { name: 'word', type: 'string', alt: ['secret', 'text', 'solution'] },
      { name: 'letters', type: 'string[]', alt: ['guessed', 'guesses', 'tried'] },
    ],
    returns: 'string',
    body: "  return [...$word].map((char) => ($letters.includes(char) ? char : '_')).join('');",
    tests: [
      [['apple', ['p', 'e']], '_pp_e'],
      [['cat', []], '___'],
      [['', ['a']], ''],
      [['dog', ['d', 'o', 'g']], 'dog'],
      [['moon', ['o', 'z']], '_oo_'],
      [['Anna', ['a']], '___a'],
    ],
    phrasings: [
      'Mask a hangman word: show guessed letters and _ for the others.',
      'how do i hide the letters of a word that have not been guessed yet?',
      'hangman display with underscores',
      'I have the secret word and the letters guessed so far and want the string to show to the player.',
      'Please replace each letter that is not in the guessed list by an underscore.',
      'Returns the word with unknown letters as "_".',
      'need the masked word for a hangman game',
      'Given a word and an array of letters, reveal only these letters, underscores elsewhere.',
      'word with blanks (_) for unguessed letters',
      'reveal guessed letters',
      'What does the player see in hangman? word + guessed letters',
      'hangmann mask',
      "'apple', ['p', 'e'] -> '_pp_e', hide what was not guessed",
      'Blank out every character except the ones that were tried.',
      'Wheel of fortune board: letters not called yet are shown as _.',
      'Keep known characters, hide the rest with underscores.',
      'Build the partially solved word in a word guessing game.',
      'I want to print the current state of hangman.',
      'Cover unknown letters of the solution with "_".',
      'Show only letters contained in a list.',
    ],
  }),
  family({
    name: 'wordle-feedback',
    group: 'games',
    names: ['wordle', 'wordleFeedback', 'checkGuess', 'colorGuess'],
    params: [
      { name: 'secret', type: 'string', alt: ['answer', 'solution', 'word'] },
      { name: 'guess', type: 'string', alt: ['attempt', 'tried', 'entry'] },
    ],
    returns: 'string[]',
    body: `  const rest = [...$secret].filter((char, i) => char !== $guess[i]);
  return [...$guess].map((char, i) => {
    if (char === $secret[i]) return 'green';
    const j = rest.indexOf(char);
    if (j === -1) return 'gray';
    rest.splice(j, 1);
    return 'yellow';
  });`,
    tests: [
      [
        ['apple', 'apple'],
        ['green', 'green', 'green', 'green', 'green'],
      ],
      [
        ['abc', 'xyz'],
        ['gray', 'gray', 'gray'],
      ],
      [
        ['abc', 'cab'],
        ['yellow', 'yellow', 'yellow'],
      ],
      [
        ['crane', 'eerie'],
        ['gray', 'gray', 'yellow', 'gray', 'green'],
      ],
      [['', ''], []],
      [
        ['abb', 'bbb'],
        ['gray', 'green', 'green'],
      ],
      [
        ['level', 'hello'],
        ['gray', 'green', 'yellow', 'yellow', 'gray'],
      ],
    ],
    phrasings: [
      "Give Wordle feedback for a guess: 'green', 'yellow' or 'gray' for each letter.",
      "how do i colour a wordle guess? array of 'green', 'yellow', 'gray'",
      'wordle colors per letter (green/yellow/gray)',
      'I have the secret word and a guess and want the Wordle colours as strings green, yellow, gray.',
      "Please return for each letter of the guess 'green' (right place), 'yellow' (wrong place) or 'gray' (not in the word), respecting repeated letters.",
      'Returns the list of colours (green, yellow, gray) as the game Wordle shows them.',
      'need wordle check that handles duplicate letters, output green/yellow/gray',
      "Given the answer and a guess of the same length, mark exact letters 'green', misplaced ones 'yellow', others 'gray'.",
      'wordle feedback: green yellow gray',
      'evaluate wordle guess -> colours green, yellow and gray',
      'Each letter of the solution can only be used once: green first, then yellow from left to right, else gray.',
      'wordel clone: green, yellow, gray per letter',
      "'abc', 'cab' -> ['yellow', 'yellow', 'yellow'], exact ones 'green', absent ones 'gray'",
      'Judge a five-letter guess with green, yellow and gray tiles.',
      'Tile colours for a word puzzle: green if the letter is in place, yellow if elsewhere in the word, gray otherwise.',
      'Compute the hint row of Wordle as an array of the words green, yellow, gray.',
      'Lingo game: mark letters as green (correct), yellow (elsewhere) and gray (missing).',
      'I want the result of a guess letter by letter in terms of green, yellow and gray.',
      'Compare the guess with the hidden word, colours green, yellow or gray.',
      "Implement Wordle's colouring with the strings green, yellow, gray.",
    ],
  }),
  family({
    name: 'level-for-xp',
    group: 'games',
    names: ['levelForXp', 'getLevel', 'currentLevel', 'xpToLevel'],
    params: [
      { name: 'xp', type: 'number', alt: ['points', 'score', 'exp'] },
      { name: 'thresholds', type: 'number[]', alt: ['levels', 'limits', 'steps'] },
    ],
    returns: 'number',
    body: '  return $thresholds.filter((limit) => $xp >= limit).length;',
    tests: [
      [[150, [0, 100, 300]], 2],
      [[0, [0, 100]], 1],
      [[100, [0, 100]], 2],
      [[-5, [0, 100]], 0],
      [[999, [0, 100, 300]], 3],
      [[10, []], 0],
    ],
    phrasings: [
      'Return the level of a player: the number of thresholds reached by his experience points.',
      'how do i get the level from xp and a list of level thresholds?',
      'level for xp',
      'I have the points needed for each level in an ascending list and the points of a player; which level is he on?',
      'Please count how many of the thresholds are less than or equal to the xp.',
      'Returns the current level, where reaching a threshold exactly counts.',
      'need the level for an experience value',
      'Given xp and the xp limits of the levels, how many levels are unlocked?',
      'xp to level',
      'number of limits reached',
      'RPG: convert experience points to a level with a table of limits.',
      'get levle from points',
      'how many limits are reached: 150 with [0, 100, 300] -> 2',
      'Each number in the list opens a new level as soon as the score gets there. Level for a score?',
      'Which tier does a customer have, given his points and the minimum points per tier (tier = how many minimums are met)?',
      'How many milestones has the player passed or hit?',
      'Determine the rank number by points and rank limits.',
      'I want to display the level next to the player, based on score and thresholds.',
      'Count of level boundaries at or below the given xp.',
      'Level lookup.',
    ],
  }),
  family({
    name: 'leaderboard-text',
    group: 'games',
    names: ['leaderboard', 'formatLeaderboard', 'rankingLines', 'scoreTable'],
    params: [{ name: 'scores', type: 'Record<string, number>', alt: ['points', 'players', 'results'] }],
    returns: 'string[]',
    body: `  return Object.entries($scores)
    .sort((a, b) => b[1] - a[1])
    .map(([player, score], i) => \`\${i + 1}. \${player}: \${score}\`);`,
    tests: [
      [[{ ann: 5, bob: 9 }], ['1. bob: 9', '2. ann: 5']],
      [[{}], []],
      [[{ x: 0 }], ['1. x: 0']],
      [[{ a: 1, b: 1 }], ['1. a: 1', '2. b: 1']],
      [[{ a: -1, b: 3, c: 2 }], ['1. b: 3', '2. c: 2', '3. a: -1']],
      [[{ Zed: 100, Al: 20 }], ['1. Zed: 100', '2. Al: 20']],
    ],
    phrasings: [
      'Make leaderboard lines like "1. bob: 9" from an object of scores, best first.',
      'how do i turn {name: score} into ranked lines "1. name: score"?',
      'leaderboard lines "1. name: score"',
      'I have points by player and want numbered text lines such as "1. bob: 9" in descending order.',
      'Please format the scores as an array of strings "<place>. <name>: <score>", highest score first.',
      'Returns ranking lines, each "place. name: score".',
      'need a high score list as strings in the form "1. ann: 10"',
      'Given an object from player to score, sort by score (high to low) and number the lines: "1. name: score".',
      'ranked score lines, e.g. "2. ann: 5"',
      'scores object -> ["1. bob: 9", "2. ann: 5"]',
      'Print-ready standings: position, dot, player, colon, points.',
      'leader board strings "1. x: 3" sorted by score',
      'numbered lines "place. name: score", best first, e.g. {ann: 5, bob: 9} -> ["1. bob: 9", "2. ann: 5"]',
      'List the players from best to worst as "1. name: points".',
      'Show a scoreboard: one line per player, numbered from 1, "n. name: score".',
      'Create the text rows of a ranking, format "rank. player: score".',
      'Build a hall of fame: lines "1. name: score", "2. name: score" and so on in order of the score.',
      'I want output lines like "1. zoe: 40" for all entries of a score object, winner first.',
      'Turn results into a numbered list "1. who: how many", descending by number.',
      'Format a score record as a numbered, sorted list of "name: score" entries with "1." in front.',
    ],
  }),
  family({
    name: 'match-points',
    group: 'games',
    names: ['leaguePoints', 'totalPoints', 'matchPoints', 'countPoints'],
    params: [{ name: 'results', type: 'string[]', alt: ['matches', 'games', 'outcomes'] }],
    returns: 'number',
    slots: { win: [3, 2], draw: [1] },
    body: `  let total = 0;
  for (const result of $results) {
    if (result === 'win') total += {win};
    else if (result === 'draw') total += {draw};
  }
  return total;`,
    tests: ({ win, draw }) => [
      [[['win', 'draw', 'loss']], Number(win) + Number(draw)],
      [[[]], 0],
      [[['loss', 'loss']], 0],
      [[['win', 'win', 'win']], Number(win) * 3],
      [[['draw']], Number(draw)],
      [[['draw', 'win', 'draw']], Number(win) + 2 * Number(draw)],
    ],
    phrasings: [
      "Add up league points: {win} for a 'win', {draw} for a 'draw', none for a 'loss'.",
      "how many points does a team have if a win gives {win} and a draw {draw}? results are 'win', 'draw', 'loss'",
      "points from results 'win'/'draw'/'loss', win {win} draw {draw}",
      "I have a team's results as strings ('win', 'draw' or 'loss') and want the points: {win}, {draw} and 0.",
      "Please total the points of a season; 'win' is worth {win}, 'draw' {draw}, 'loss' 0.",
      'Returns the points of a list of outcomes, {win} per win and {draw} per draw.',
      'need football points ({win} for win, {draw} for draw)',
      "Given match results such as ['win', 'loss', 'draw'], compute the league points with {win} for a victory and {draw} for a tie ('draw').",
      'win = {win}, draw = {draw}, loss = 0, sum them',
      'team points: {win} a win, {draw} a draw',
      "Soccer table: how many points come from these games if 'win' scores {win} and 'draw' scores {draw}?",
      'calcualte league points, win {win}, draw {draw}',
      "Each 'win' brings {win} points, each 'draw' brings {draw}, a 'loss' brings nothing. Total?",
      'Sum of points over the season: {win} for winning, {draw} for drawing.',
      "Convert outcomes to points ('win' -> {win}, 'draw' -> {draw}, anything else 0) and add them.",
      'How many points did my club earn with {win} points for each win and {draw} for each draw?',
      "Chess-like tournament with {win} points for 'win' and {draw} for 'draw': compute the score of a player.",
      "I want to calculate standings; first the points of one team, {win} per 'win', {draw} per 'draw'.",
      'Score a list of results: {win}/{draw}/0.',
      'Count points of matches where a victory counts {win} and a draw counts {draw}.',
    ],
  }),
  family({
    name: 'high-scores-best',
    group: 'games',
    names: ['personalBests', 'records', 'countRecords', 'newRecords'],
    params: [{ name: 'scores', type: 'number[]', alt: ['points', 'results', 'games', 'xs'] }],
    returns: 'number',
    body: `  let count = 0;
  let best = $scores[0];
  for (const score of $scores) {
    if (score > best) {
      best = score;
      count++;
    }
  }
  return count;`,
    tests: [
      [[[10, 5, 20, 20, 4, 5, 25]], 2],
      [[[]], 0],
      [[[7]], 0],
      [[[1, 2, 3]], 2],
      [[[3, 2, 1]], 0],
      [[[-5, -4, -9]], 1],
    ],
    phrasings: [
      'Count how often a new record was set: a score higher than all previous ones (the first does not count).',
      'how many times did a player beat his best score? the first game is not a record',
      'number of new high scores after the first',
      'I have the scores of a season in order and want to know how many times the record was broken.',
      'Please count the scores that exceed every score before them, except the very first.',
      'Returns the number of times the maximum was improved.',
      'need how often the high score was beaten',
      'Given scores by time, how many strictly better personal bests came after the first score?',
      'count record-breaking games',
      'times the running max increases',
      'Each time the best so far is topped counts one. How many?',
      'number of broken recrods',
      '[10, 5, 20, 20, 4, 5, 25] -> 2 (times the best was beaten)',
      'HackerRank breaking the records, only the highs.',
      'How often did the athlete improve on his own record, equalling it is not enough?',
      'Personal best counter; the opening result is the baseline.',
      'In how many games was there a new top score?',
      'I want the number of improvements of the maximum along the list.',
      'Count left-to-right maxima without the first element.',
      'How many all-time highs occurred after the initial value?',
    ],
  }),
];
