import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'mixed-count-islands',
    comments: [
      'Number of islands in a grid: groups of 1 cells that touch at their sides.',
      'Counts connected areas of ones; visited land is sunk (set to 0), diagonals do not connect.',
      'How many separate pieces of land (1) the map has.',
    ],
    functionName: 'countIslands',
    code: `function countIslands(grid: number[][]): number {
  const sink = (row: number, col: number): void => {
    if (grid[row]?.[col] !== 1) return;
    grid[row][col] = 0;
    for (const step of [-1, 1]) {
      sink(row + step, col);
      sink(row, col + step);
    }
  };
  let islands = 0;
  for (let r = 0; r < grid.length; r++)
    for (let c = 0; c < grid[r].length; c++) {
      if (grid[r][c] === 1) islands++;
      sink(r, c);
    }
  return islands;
}`,
    tests: [
      [
        [
          [
            [1, 1, 0],
            [0, 0, 0],
            [0, 1, 1],
          ],
        ],
        2,
      ],
      [[[[0]]], 0],
      [[[]], 0],
      [
        [
          [
            [1, 0],
            [0, 1],
          ],
        ],
        2,
      ],
      [
        [
          [
            [1, 1],
            [1, 1],
          ],
        ],
        1,
      ],
    ],
  },
  {
    name: 'mixed-maze-distance',
    comments: [
      'Fewest steps from the top left to the bottom right of a maze, # is a wall; -1 if there is no way.',
      'Breadth-first search through rows of text: only up, down, left and right, not through #.',
      'Length of the shortest way through the maze, or -1.',
    ],
    functionName: 'mazeDistance',
    code: `function mazeDistance(maze: string[]): number {
  const lastRow = maze.length - 1;
  const lastCol = maze[0].length - 1;
  const queue: [number, number, number][] = [[0, 0, 0]];
  const visited = new Set<string>();
  while (queue.length > 0) {
    const [row, col, steps] = queue.shift()!;
    const cell = maze[row]?.[col] ?? '#';
    if (cell === '#' || visited.has(\`\${row}:\${col}\`)) continue;
    if (row === lastRow && col === lastCol) return steps;
    visited.add(\`\${row}:\${col}\`);
    for (const [dr, dc] of [[1, 0], [-1, 0], [0, 1], [0, -1]]) {
      queue.push([row + dr, col + dc, steps + 1]);
    }
  }
  return -1;
}`,
    tests: [
      [[['..', '..']], 2],
      [[['.#', '#.']], -1],
      [[['.']], 0],
      [[['...', '##.', '...']], 4],
      [[['.#...', '.#.#.', '...#.']], 10],
      [[['#.']], -1],
    ],
  },
  {
    name: 'mixed-can-reach',
    comments: [
      'Whether goal can be reached from start along the one-way edges; a node reaches itself.',
      'Graph search with a stack: is there a path from start to goal?',
      'True if some chain of links leads from start to goal.',
    ],
    functionName: 'canReach',
    code: `function canReach(links: Record<string, string[]>, start: string, goal: string): boolean {
  const visited = new Set<string>();
  const stack = [start];
  while (stack.length > 0) {
    const node = stack.pop() as string;
    if (node === goal) return true;
    if (visited.has(node)) continue;
    visited.add(node);
    stack.push(...(links[node] ?? []));
  }
  return false;
}`,
    tests: [
      [[{ a: ['b'], b: ['c'] }, 'a', 'c'], true],
      [[{ a: ['b'], b: ['c'] }, 'c', 'a'], false],
      [[{}, 'x', 'x'], true],
      [[{ a: ['b'], b: ['a'] }, 'a', 'z'], false],
      [[{ a: ['b', 'c'], c: ['d'] }, 'a', 'd'], true],
    ],
  },
  {
    name: 'mixed-task-order',
    comments: [
      'Order of the tasks in which each comes after those it needs, in order of their names in the record.',
      'Topological order by depth-first search: needs first, then the task itself; there are no cycles.',
      'Lists all tasks so that every prerequisite stands before the task.',
    ],
    functionName: 'taskOrder',
    code: `function taskOrder(needs: Record<string, string[]>): string[] {
  const order: string[] = [];
  function visit(task: string) {
    if (order.includes(task)) return;
    for (const need of needs[task] ?? []) {
      visit(need);
    }
    order.push(task);
  }
  Object.keys(needs).forEach(visit);
  return order;
}`,
    tests: [
      [[{ cake: ['dough'], dough: ['flour'] }], ['flour', 'dough', 'cake']],
      [[{}], []],
      [[{ a: [], b: [] }], ['a', 'b']],
      [[{ a: ['b', 'c'], b: ['c'], c: [] }], ['c', 'b', 'a']],
      [[{ x: ['y'] }], ['y', 'x']],
    ],
  },
  {
    name: 'mixed-eval-rpn',
    comments: [
      'Value of an expression in postfix notation with +, -, * and /; numbers go on a stack.',
      'Evaluates reverse Polish notation such as 3 4 + 2 *.',
      'Calculates postfix tokens: an operator takes the last two numbers and puts back the result.',
    ],
    functionName: 'evaluatePostfix',
    code: `function evaluatePostfix(expression: string): number {
  const operators: Record<string, (a: number, b: number) => number> = {
    '+': (a, b) => a + b,
    '-': (a, b) => a - b,
    '*': (a, b) => a * b,
    '/': (a, b) => a / b,
  };
  const stack: number[] = [];
  for (const token of expression.split(' ')) {
    const operator = operators[token];
    if (operator) {
      const [left, right] = stack.splice(-2);
      stack.push(operator(left, right));
    } else stack.push(Number(token));
  }
  return stack[0];
}`,
    tests: [
      [['3 4 + 2 *'], 14],
      [['5'], 5],
      [['10 2 /'], 5],
      [['1 2 -'], -1],
      [['2 3 4 * +'], 14],
    ],
  },
  {
    name: 'mixed-next-warmer-day',
    comments: [
      'For each day, how many days until a warmer one; 0 if none follows.',
      'Waits until a higher temperature, found with a stack of days that still wait.',
      'Days to wait for a warmer day, one number per day.',
    ],
    functionName: 'daysUntilWarmer',
    code: `function daysUntilWarmer(temperatures: number[]): number[] {
  const waits = temperatures.map(() => 0);
  const waiting: number[] = [];
  for (let day = 0; day < temperatures.length; day++) {
    while (waiting.length > 0) {
      const earlier = waiting[waiting.length - 1];
      if (temperatures[earlier] >= temperatures[day]) break;
      waits[earlier] = day - earlier;
      waiting.pop();
    }
    waiting.push(day);
  }
  return waits;
}`,
    tests: [
      [[[73, 74, 75, 71, 69, 72, 76, 73]], [1, 1, 4, 2, 1, 1, 0, 0]],
      [[[]], []],
      [[[30, 20, 10]], [0, 0, 0]],
      [[[5, 5, 6]], [2, 1, 0]],
      [[[1]], [0]],
    ],
  },
  {
    name: 'mixed-hanoi-moves',
    comments: [
      'Moves of the tower of Hanoi that bring all disks from one peg to another by way of the third, like A>C.',
      'Recursive tower of Hanoi: the list of moves, none for no disks.',
      'Moves all but the largest disk aside, then the largest, then the others onto it.',
    ],
    functionName: 'hanoiMoves',
    code: `function hanoiMoves(disks: number, from: string, to: string, via: string): string[] {
  if (disks === 0) return [];
  return [
    ...hanoiMoves(disks - 1, from, via, to),
    from + '>' + to,
    ...hanoiMoves(disks - 1, via, to, from),
  ];
}`,
    tests: [
      [[1, 'A', 'C', 'B'], ['A>C']],
      [
        [2, 'A', 'C', 'B'],
        ['A>B', 'A>C', 'B>C'],
      ],
      [[0, 'A', 'C', 'B'], []],
      [
        [2, 'x', 'y', 'z'],
        ['x>z', 'x>y', 'z>y'],
      ],
      [
        [3, 'A', 'C', 'B'],
        ['A>C', 'A>B', 'C>B', 'A>C', 'B>A', 'B>C', 'A>C'],
      ],
    ],
  },
  {
    name: 'mixed-permutations',
    comments: [
      'All orders of the items; each item in turn comes first, followed by the orders of the rest.',
      'Permutations of a list by recursion; an empty list has one, the empty one.',
      'Every arrangement of the items, in order of the first item.',
    ],
    functionName: 'permutations',
    code: `function permutations(items: string[]): string[][] {
  if (items.length === 0) return [[]];
  return items.flatMap((first, index) => {
    const others = items.filter((_, i) => i !== index);
    return permutations(others).map((tail) => [first, ...tail]);
  });
}`,
    tests: [
      [
        [['a', 'b']],
        [
          ['a', 'b'],
          ['b', 'a'],
        ],
      ],
      [[[]], [[]]],
      [[['x']], [['x']]],
      [
        [['a', 'b', 'c']],
        [
          ['a', 'b', 'c'],
          ['a', 'c', 'b'],
          ['b', 'a', 'c'],
          ['b', 'c', 'a'],
          ['c', 'a', 'b'],
          ['c', 'b', 'a'],
        ],
      ],
      [
        [['q', 'q']],
        [
          ['q', 'q'],
          ['q', 'q'],
        ],
      ],
    ],
  },
  {
    name: 'mixed-subset-sum',
    comments: [
      'Whether some of the numbers, each used at most once, add up to target; no numbers add up to 0.',
      'Subset sum: keeps the set of all sums that can be made and looks target up in it.',
      'True if a selection of the numbers has exactly the sum target.',
    ],
    functionName: 'canSumTo',
    code: `function canSumTo(numbers: number[], target: number): boolean {
  let sums = new Set([0]);
  for (const number of numbers) {
    const next = new Set(sums);
    for (const sum of sums) {
      next.add(sum + number);
    }
    sums = next;
  }
  return sums.has(target);
}`,
    tests: [
      [[[3, 34, 4, 12, 5, 2], 9], true],
      [[[1, 2], 4], false],
      [[[], 0], true],
      [[[], 1], false],
      [[[5, -2], 3], true],
      [[[2], 4], false],
    ],
  },
];
