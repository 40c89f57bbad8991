/** Moves on boards: robots, chess pieces, snakes and ladders, life, mines. */
import { type Family, family } from '../../family.js';

const grid = { name: 'grid', type: 'number[][]', alt: ['board', 'cells', 'field', 'matrix'] };

export const families: readonly Family[] = [
  family({
    name: 'robot-position',
    group: 'games',
    names: ['robotPosition', 'finalPosition', 'moveRobot', 'walk', 'followMoves'],
    params: [{ name: 'moves', type: 'string', alt: ['commands', 'path', 'steps', 'instructions'] }],
    returns: 'number[]',
    body: `  let x = 0;
  let y = 0;
  for (const move of $moves) {
    if (move === 'U') y++;
    if (move === 'D') y--;
    if (move === 'R') x++;
    if (move === 'L') x--;
  }
  return [x, y];`,
    tests: [
      [['UURD'], [1, 1]],
      [[''], [0, 0]],
      [['LL'], [-2, 0]],
      [['UDLR'], [0, 0]],
      [['DDD'], [0, -3]],
      [['RRRU'], [3, 1]],
    ],
    phrasings: [
      'A robot starts at (0, 0) and follows moves U, D, L, R; return its final position [x, y].',
      'where does a robot end up after a string of moves like "UURD"? up is +y, right is +x',
      'final position after U/D/L/R moves as [x, y]',
      'I have a string of U, D, L and R steps and want the end coordinates, beginning at the origin; U increases y.',
      'Please simulate the moves (U: y+1, D: y-1, R: x+1, L: x-1) and return [x, y].',
      'Returns the coordinates reached from [0, 0] by the given UDLR string.',
      'need robot simulator for "UDLR" commands, output [x, y]',
      'Given directions U, D, L, R in one string, compute the point where the walk ends; up means greater y.',
      'walk U D L R from the origin -> [x, y]',
      'end point of a path of unit steps U, D, L, R',
      'A player presses U, D, L, R on the pad. Where is the character, starting from [0, 0]?',
      'robot moves, fianl position [x, y] for U D L R',
      '"UURD" -> [1, 1], where U/D/L/R steps lead as [x, y], up is +y',
      'Track a drone on a grid: letters U, D, L, R move it by one; result [x, y] with U adding to y.',
      'Follow the instructions letter by letter (U/D change y, L/R change x) and tell the final place.',
      'Santa moves through a grid by U, D, L and R. Which house [x, y] is his last?',
      'Compute displacement for a string of the directions U, D, L, R.',
      'I want the x and y offset after executing all the U/D/L/R moves.',
      'Position after steps: U is north (+y), D south, R east (+x), L west.',
      'Turn a UDLR path into its end position.',
    ],
  }),
  family({
    name: 'robot-returns',
    group: 'games',
    names: ['returnsHome', 'judgeCircle', 'isCircle', 'backToStart'],
    params: [{ name: 'moves', type: 'string', alt: ['commands', 'path', 'steps', 'instructions'] }],
    returns: 'boolean',
    body: `  const count = (move: string) => $moves.split(move).length;
  return count('U') === count('D') && count('L') === count('R');`,
    tests: [
      [['UD'], true],
      [['LL'], false],
      [[''], true],
      [['UDLR'], true],
      [['URDL'], true],
      [['UUD'], false],
      [['RRD'], false],
    ],
    phrasings: [
      'Check whether a robot that follows moves U, D, L, R is back at its start.',
      'does a string of U D L R moves return to the origin?',
      'robot return to origin',
      'I have a path as a string of U, D, L and R and want to know if it is a closed loop.',
      'Please return true if the walk ends where it began.',
      'Returns whether all the moves cancel out.',
      'need to know if a UDLR path is a circle',
      'Given directions U, D, L, R, does the robot get back home?',
      'back at start after the moves?',
      'leetcode 657',
      'Are there as many ups (U) as downs (D) and as many lefts (L) as rights (R)?',
      'robot retruns to origin check, letters U D L R',
      'do U/D/L/R steps lead back: "UD" -> true, "LL" -> false',
      'The dog runs around: U, D, L, R. Is it home again in the end?',
      'Do the steps in the string add up to zero displacement?',
      'A closed tour? moves are the letters U, D, L and R',
      'Determine if a sequence of unit moves leads back to the beginning.',
      'I want true when the final position equals the starting position.',
      'Test if a UDLR command string brings a turtle home.',
      'Is the net movement zero?',
    ],
  }),
  family({
    name: 'game-of-life',
    group: 'games',
    names: ['nextGeneration', 'gameOfLife', 'lifeStep', 'step', 'evolve'],
    params: [grid],
    returns: 'number[][]',
    body: `  return $grid.map((row, i) =>
    row.map((cell, j) => {
      let count = -cell;
      for (let y = i - 1; y <= i + 1; y++) {
        for (let x = j - 1; x <= j + 1; x++) count += $grid[y]?.[x] ?? 0;
      }
      return count === 3 || (cell === 1 && count === 2) ? 1 : 0;
    }),
  );`,
    tests: [
      [
        [
          [
            [0, 1, 0],
            [0, 1, 0],
            [0, 1, 0],
          ],
        ],
        [
          [0, 0, 0],
          [1, 1, 1],
          [0, 0, 0],
        ],
      ],
      [
        [
          [
            [1, 1],
            [1, 1],
          ],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      [[[[1]]], [[0]]],
      [[[]], []],
      [
        [
          [
            [1, 1],
            [1, 0],
          ],
        ],
        [
          [1, 1],
          [1, 1],
        ],
      ],
      [
        [
          [
            [0, 0],
            [0, 0],
          ],
        ],
        [
          [0, 0],
          [0, 0],
        ],
      ],
      [
        [
          [
            [1, 1, 1],
            [1, 1, 1],
            [1, 1, 1],
          ],
        ],
        [
          [1, 0, 1],
          [0, 0, 0],
          [1, 0, 1],
        ],
      ],
    ],
    phrasings: [
      "Compute the next generation of Conway's Game of Life for a grid of 0s and 1s.",
      'how do i do one step of game of life?',
      'game of life step',
      'I have a board of dead (0) and live (1) cells and want the board after one tick.',
      'Please return the next state: survive with 2 or 3 neighbours, born with exactly 3; outside is dead.',
      'Returns the grid one generation later.',
      'need conways life, single step, no wrap-around',
      'Given a matrix of 0 and 1, apply the rules of Life once and return a new matrix.',
      'next life generation',
      'leetcode 289 returning a new board',
      'Cellular automaton B3/S23: one update.',
      'game of lief next state',
      'A vertical blinker becomes a horizontal one: write the update function.',
      'Each cell looks at its eight neighbors: 3 make it live, 2 keep it as is, else it is dead.',
      'Simulate a generation of living cells on a finite board.',
      'Evolve the cells by one step according to Conway.',
      'Which cells are alive in the next round?',
      'I want the new grid, the old one must not change.',
      'Do a tick of Life with dead borders.',
      'Conway: under-population, survival, overcrowding and birth for one time step.',
    ],
  }),
  family({
    name: 'minesweeper-counts',
    group: 'games',
    names: ['countMines', 'mineCounts', 'minesweeper', 'neighbourCounts'],
    params: [grid],
    returns: 'number[][]',
    body: `  return $grid.map((row, i) =>
    row.map((cell, j) => {
      if (cell === 1) return -1;
      let count = 0;
      for (let y = i - 1; y <= i + 1; y++) {
        for (let x = j - 1; x <= j + 1; x++) count += $grid[y]?.[x] ?? 0;
      }
      return count;
    }),
  );`,
    tests: [
      [
        [
          [
            [1, 0],
            [0, 0],
          ],
        ],
        [
          [-1, 1],
          [1, 1],
        ],
      ],
      [[[]], []],
      [[[[0]]], [[0]]],
      [[[[1, 0, 1]]], [[-1, 2, -1]]],
      [
        [
          [
            [1, 1, 1],
            [1, 0, 1],
            [1, 1, 1],
          ],
        ],
        [
          [-1, -1, -1],
          [-1, 8, -1],
          [-1, -1, -1],
        ],
      ],
      [
        [
          [
            [0, 0, 0],
            [0, 0, 1],
          ],
        ],
        [
          [0, 1, 1],
          [0, 1, -1],
        ],
      ],
    ],
    phrasings: [
      'For a minesweeper grid (1 = mine) return the number of adjacent mines per cell, -1 for mines.',
      'how do i compute the numbers of a minesweeper board? 1 is a mine, mines become -1',
      'minesweeper counts, mine = -1',
      'I have a field with 1 for mines and 0 for free cells and want the hint numbers, with -1 on the mines.',
      'Please count the mines around each free cell (8 neighbours) and put -1 where a mine is.',
      'Returns the hint grid of minesweeper; -1 marks a mine.',
      'need neighbour mine counts (mines themselves -1)',
      'Given a 0/1 matrix of mines, produce the matrix of neighbouring mine counts, -1 for a mine.',
      'adjacent mines per cell, -1 if the cell is a mine',
      'minesweeper numbers from a 0/1 grid (mines -> -1)',
      'Make the solution of a minesweeper puzzle: hints on the free squares, -1 on the bombs.',
      'mine sweeper neigbor counts, bombs are -1',
      'mines around, -1 on a mine, e.g. [[1, 0], [0, 0]] -> [[-1, 1], [1, 1]]',
      'How many bombs touch each square, diagonals included? bombs (1) turn into -1',
      'Annotate the board: every empty cell gets the number of surrounding ones, every one gets -1.',
      'Prepare a minesweeper field for display where -1 stands for a mine.',
      'Count ones around each zero; replace ones by -1.',
      'I want the digits that the player sees when he opens a cell, and -1 for mines.',
      'Build hint numbers for a mine field given as zeros and ones, -1 denoting mines.',
      'Compute for each square the mines next to it; the value of a mine square is -1.',
    ],
  }),
  family({
    name: 'queens-attack',
    group: 'games',
    names: ['canAttack', 'queensAttack', 'queenAttacks', 'isAttacking'],
    params: [
      { name: 'a', type: 'number[]', alt: ['queen', 'first', 'from', 'q1'] },
      { name: 'b', type: 'number[]', alt: ['other', 'second', 'to', 'q2'] },
    ],
    returns: 'boolean',
    body: `  const dx = Math.abs($a[0] - $b[0]);
  const dy = Math.abs($a[1] - $b[1]);
  return dx === 0 || dy === 0 || dx === dy;`,
    tests: [
      [
        [
          [0, 0],
          [0, 5],
        ],
        true,
      ],
      [
        [
          [3, 2],
          [6, 2],
        ],
        true,
      ],
      [
        [
          [1, 1],
          [4, 4],
        ],
        true,
      ],
      [
        [
          [0, 7],
          [7, 0],
        ],
        true,
      ],
      [
        [
          [0, 0],
          [1, 2],
        ],
        false,
      ],
      [
        [
          [5, 3],
          [2, 7],
        ],
        false,
      ],
    ],
    phrasings: [
      'Check whether two chess queens attack each other; positions are [row, column].',
      'how do i test if a queen on one square can reach another square on an empty board?',
      'queens attack?',
      'I have two squares as [row, col] and want to know if a queen on the first attacks the second.',
      'Please return true if both squares share a row, a column or a diagonal.',
      'Returns whether two queens threaten each other.',
      'need queen attack check',
      'Given the coordinates of two queens, can they capture one another?',
      'same row, column or diagonal',
      'exercism queen attack',
      'Is the queen attacking the piece on the other square, with nothing in between?',
      'do the queens atack each other',
      '[1, 1] and [4, 4] -> true, [0, 0] and [1, 2] -> false (queens on one line or diagonal)',
      'Chess: is a square in the line of fire of a queen?',
      'N-queens helper: conflict between two placed queens (row and column given).',
      'Can a queen move from here to there in one move on an empty chess board?',
      'Determine if two positions are aligned horizontally, vertically or diagonally.',
      'I want to detect conflicting queens.',
      'Do two points on a grid lie on one straight or diagonal line through cells?',
      'True for positions in the same rank, file or diagonal.',
    ],
  }),
  family({
    name: 'knight-move',
    group: 'games',
    names: ['isKnightMove', 'validKnightMove', 'knightCanMove', 'knightReaches'],
    params: [
      { name: 'from', type: 'number[]', alt: ['start', 'a', 'source'] },
      { name: 'to', type: 'number[]', alt: ['end', 'b', 'target'] },
    ],
    returns: 'boolean',
    body: `  const dx = Math.abs($from[0] - $to[0]);
  const dy = Math.abs($from[1] - $to[1]);
  return dx * dy === 2;`,
    tests: [
      [
        [
          [0, 0],
          [1, 2],
        ],
        true,
      ],
      [
        [
          [0, 0],
          [2, 1],
        ],
        true,
      ],
      [
        [
          [4, 4],
          [3, 2],
        ],
        true,
      ],
      [
        [
          [0, 0],
          [1, 1],
        ],
        false,
      ],
      [
        [
          [3, 3],
          [3, 3],
        ],
        false,
      ],
      [
        [
          [0, 0],
          [0, 2],
        ],
        false,
      ],
      [
        [
          [5, 5],
          [7, 4],
        ],
        true,
      ],
    ],
    phrasings: [
      'Check whether a move is a legal knight move; squares are [row, column].',
      'how do i test if a chess knight can jump from one square to another?',
      'is knight move',
      'I have a start and an end square as [row, col] and want to know if a knight gets there in one move.',
      'Please return true for a step of two in one direction and one in the other.',
      'Returns whether the knight reaches the target square in a single move.',
      'need knight move validation',
      'Given two coordinates, do they differ by an L shape?',
      'knight: 2 + 1 squares',
      'valid move for a knight?',
      'Chess: may the horse go from here to there?',
      'check a kinght move',
      "[0, 0] to [1, 2] -> true, a knight's jump",
      'L-shaped jump test.',
      'Does the distance between the squares amount to 1 and 2?',
      'Is the target one knight hop away from the start?',
      'Validate the movement of the knight on a board (ignore the borders and other pieces).',
      'I want to reject illegal knight moves.',
      "True if the squares are a knight's jump apart.",
      'Can a cavalier leap between these two positions?',
    ],
  }),
  family({
    name: 'snakes-and-ladders',
    group: 'games',
    names: ['playRolls', 'snakesAndLadders', 'moveToken', 'boardPosition'],
    params: [
      { name: 'jumps', type: 'Record<string, number>', alt: ['board', 'snakes', 'links', 'ladders'] },
      { name: 'rolls', type: 'number[]', alt: ['dice', 'throws', 'steps'] },
    ],
    returns: 'number',
    body: `  let position = 0;
  for (const roll of $rolls) {
    position += roll;
    position = $jumps[position] ?? position;
  }
  return position;`,
    tests: [
      [[{ 3: 10 }, [3, 2]], 12],
      [[{}, [1, 2, 3]], 6],
      [[{ 5: 1 }, [5]], 1],
      [[{}, []], 0],
      [[{ 4: 9, 12: 2 }, [4, 3]], 2],
      [[{ 6: 6 }, [6, 1]], 7],
    ],
    phrasings: [
      'Simulate snakes and ladders: start at 0, add each roll, then follow a jump if the square has one; return the final square.',
      'where is the token after these rolls, with jumps {square: target} for snakes and ladders? start 0',
      'snakes and ladders position',
      'I have an object of jumps from square to square and a list of dice rolls and want the final position, starting at 0.',
      'Please move a token by the rolls; landing on a key of the jumps object takes it to the value.',
      'Returns the square where the token ends.',
      'need snakes & ladders simulation for one player',
      'Given jumps (both snakes and ladders) and rolls, compute the position after the last roll, beginning on 0.',
      'token position with jumps',
      'board game: move by dice, then jump',
      'Play the rolls one after the other, going up ladders and down snakes as they come.',
      'snakes adn ladders final square',
      'roll, then take the jump, start at 0: {3: 10} and [3, 2] -> 12',
      'A pawn at 0 advances by dice; some squares teleport it. Final square?',
      'After every roll check the jump table for the new square.',
      'Follow chutes and ladders for a sequence of throws.',
      'Where does a player stand after all of his throws on a board with shortcuts?',
      'I want to replay a game: the jump map and the dice are known.',
      'Chutes and Ladders: result of a fixed series of rolls.',
      'Apply dice rolls to a position with teleports.',
    ],
  }),
];
