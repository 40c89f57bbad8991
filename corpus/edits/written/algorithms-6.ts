/** Edits of small algorithms, second part: simulations, graphs, recursion, stacks, bases, and the rewrites. */
import type { TestCase } from '../../family.js';
import { type EditFamily, editFamily } from '../edit-family.js';

export const edits: readonly EditFamily[] = [
  editFamily({
    name: 'algorithms-2-count-cells-flat',
    change: 'rewrite',
    slots: { wall: ['#', 'X', 'wall'] },
    original: `function countWalls(maze: string[][]): number {
  let n = 0;
  for (let i = 0; i < maze.length; i++) {
    for (let j = 0; j < maze[i].length; j++) {
      if (maze[i][j] === '{wall}') n++;
    }
  }
  return n;
}`,
    code: `function countWalls(maze: string[][]): number {
  return maze.flat().filter((c) => c === '{wall}').length;
}`,
    functionName: 'countWalls',
    instructions: [
      'use flat and filter instead of the nested loops',
      "Shorter please: flatten the maze and count what equals '{wall}' with filter.",
      'Replace both loops by flat().filter(...).length.',
      'one line with flat() and filter()',
      'Could you rewrite this without loops? flat plus filter should do.',
      'refactor: countWalls with array methods (flat, filter)',
      'I find the index loops hard to read. Flatten the grid, filter for {wall}, take the length.',
      'no i and j, no counter: flatten, filter, length',
      'Same count, functional style: flat, then filter.',
      'get rid of nestd for loops, use .flat() and .filter()',
    ],
    tests: ({ wall }) =>
      [
        [
          [
            [
              [wall, '.'],
              ['.', wall],
            ],
          ],
          2,
        ],
        [[[]], 0],
        [[[[]]], 0],
        [[[['.', ' ']]], 0],
        [[[[wall], [wall, wall]]], 3],
      ] as TestCase[],
  }),
  editFamily({
    name: 'algorithms-2-turn-right-lookup',
    change: 'rewrite',
    original: `function turnRight(direction: string): string {
  if (direction === 'N') {
    return 'E';
  } else if (direction === 'E') {
    return 'S';
  } else if (direction === 'S') {
    return 'W';
  } else if (direction === 'W') {
    return 'N';
  } else {
    return direction;
  }
}`,
    code: `function turnRight(direction: string): string {
  const next: Record<string, string> = { N: 'E', E: 'S', S: 'W', W: 'N' };
  return next[direction] ?? direction;
}`,
    functionName: 'turnRight',
    instructions: [
      'use a lookup object instead of the if chain',
      'Please replace the if/else cascade with a table.',
      'a Record from direction to next direction would be much shorter',
      'refactor: lookup table in turnRight',
      'Could this be an object lookup? Unknown directions should still come back unchanged.',
      'I’d rather see the four turns in one object.',
      'too many ifs, make it an object keyed by direction and fall back to the direction itself',
      'Map each direction to the next one in an object and read from it.',
      'simplfy: table + default',
      'Review: five branches for a mapping. Put the mapping in a constant inside the function and use ?? for the rest.',
      'Write it with an object literal and no if at all.',
    ],
    tests: [
      [['N'], 'E'],
      [['E'], 'S'],
      [['S'], 'W'],
      [['W'], 'N'],
      [['?'], '?'],
      [[''], ''],
    ],
  }),
  editFamily({
    name: 'algorithms-2-first-repeat-set',
    change: 'rewrite',
    original: `function firstRepeat(nums: number[]): number | null {
  const seen: Record<number, boolean> = {};
  for (const num of nums) {
    if (seen[num]) return num;
    seen[num] = true;
  }
  return null;
}`,
    code: `function firstRepeat(nums: number[]): number | null {
  const seen = new Set<number>();
  for (const num of nums) {
    if (seen.has(num)) return num;
    seen.add(num);
  }
  return null;
}`,
    functionName: 'firstRepeat',
    instructions: [
      'use a Set for seen',
      'A Set would be cleaner than an object with booleans. Please change that.',
      'seen should be a Set',
      'Replace the record of flags by a Set.',
      'refactor: Set instead of object in firstRepeat',
      'Why an object here? Numbers become string keys. Use a Set<number>.',
      'Can you keep track of the numbers in a Set rather than in an object?',
      'store the visted numbers in a set',
      'Review: prefer new Set() with has/add to a plain object used as a set.',
      'Same behaviour, but with has() and add() of a Set.',
    ],
    tests: [
      [[[1, 2, 1]], 1],
      [[[]], null],
      [[[3, 4, 5]], null],
      [[[2, 5, 5, 2]], 5],
      [[[0, 0]], 0],
    ],
  }),
  editFamily({
    name: 'algorithms-2-is-power-recursive',
    change: 'rewrite',
    slots: { base: [2, 3, 5, 10] },
    original: `function isPower(n: number): boolean {
  if (n < 1) return false;
  while (n % {base} === 0) {
    n /= {base};
  }
  return n === 1;
}`,
    code: `function isPower(n: number): boolean {
  if (n < 1) return false;
  if (n % {base} === 0) return isPower(n / {base});
  return n === 1;
}`,
    functionName: 'isPower',
    instructions: [
      'make it recursive',
      'Please use recursion instead of the while loop.',
      'Don’t reassign n; let the function call itself with n / {base}.',
      'recursion rather than a loop, same answers',
      'refactor: isPower recursively',
      'Could you replace the loop with a recursive call?',
      'the while should become a call of isPower with n divided by {base}',
      'For my lesson on recursion I need this without a loop.',
      'no loop: if {base} divides n, ask again for the quotient',
      'rewrite it as a recusive function',
      'I want a version that never changes its parameter and has no loop in it (recursion).',
    ],
    tests: ({ base }) => {
      const b = base as number;
      return [
        [[1], true],
        [[b * b * b], true],
        [[b], true],
        [[b * (b + 1)], false],
        [[0], false],
        [[-b], false],
      ];
    },
  }),
];
