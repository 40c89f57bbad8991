import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'mixed-best-profit',
    comments: [
      'Largest profit of buying once and selling once later; 0 if prices never rise.',
      'Best gain from one purchase and one later sale of a stock.',
      'Keeps the cheapest price so far and the best difference to it.',
    ],
    functionName: 'bestProfit',
    code: `function bestProfit(prices: number[]): number {
  let cheapest = Infinity;
  let profit = 0;
  for (const price of prices) {
    if (price < cheapest) {
      cheapest = price;
    } else if (price - cheapest > profit) {
      profit = price - cheapest;
    }
  }
  return profit;
}`,
    tests: [
      [[[7, 1, 5, 3, 6, 4]], 5],
      [[[7, 6, 4]], 0],
      [[[]], 0],
      [[[1, 2]], 1],
      [[[2, 9, 1, 5]], 7],
    ],
  },
  {
    name: 'mixed-live-neighbors',
    comments: [
      'Number of living cells (1) among the up to eight neighbors of a cell in the game of life.',
      'Counts the ones around a cell, diagonals included; outside the grid nothing lives.',
      'How many of the cells next to the given one are alive, the cell itself not counted.',
    ],
    functionName: 'liveNeighbors',
    code: `function liveNeighbors(grid: number[][], row: number, col: number): number {
  let alive = 0;
  for (let dr = -1; dr <= 1; dr++) {
    for (let dc = -1; dc <= 1; dc++) {
      if (dr === 0 && dc === 0) continue;
      alive += grid[row + dr]?.[col + dc] ?? 0;
    }
  }
  return alive;
}`,
    tests: [
      [
        [
          [
            [1, 1, 1],
            [1, 1, 1],
            [1, 1, 1],
          ],
          1,
          1,
        ],
        8,
      ],
      [
        [
          [
            [1, 1, 1],
            [1, 1, 1],
            [1, 1, 1],
          ],
          0,
          0,
        ],
        3,
      ],
      [[[[1]], 0, 0], 0],
      [
        [
          [
            [0, 1],
            [0, 1],
          ],
          0,
          0,
        ],
        2,
      ],
      [
        [
          [
            [0, 0],
            [0, 1],
          ],
          1,
          1,
        ],
        0,
      ],
    ],
  },
  {
    name: 'mixed-walk-robot',
    comments: [
      'Where a robot ends that starts at 0, 0 and goes one step per letter: U, D, L or R; other letters are ignored.',
      'Follows moves on a grid; up raises y, right raises x. Returns [x, y].',
      'Final position after a text of moves.',
    ],
    functionName: 'walkRobot',
    code: `function walkRobot(moves: string): [number, number] {
  let x = 0;
  let y = 0;
  for (const move of moves) {
    switch (move) {
      case 'U': y++; break;
      case 'D': y--; break;
      case 'L': x--; break;
      case 'R': x++; break;
    }
  }
  return [x, y];
}`,
    tests: [
      [['UURR'], [2, 2]],
      [[''], [0, 0]],
      [['UDLR'], [0, 0]],
      [['DDL'], [-1, -2]],
      [['R?R'], [2, 0]],
    ],
  },
  {
    name: 'mixed-last-in-circle',
    comments: [
      'Who stays when people 1 to n sit in a circle and every step-th one leaves, until one is left.',
      'Josephus problem, played with a list of people.',
      'Number of the last person in the circle; every step-th person is taken out.',
    ],
    functionName: 'lastInCircle',
    code: `function lastInCircle(n: number, step: number): number {
  const people = Array.from({ length: n }, (_, i) => i + 1);
  let position = 0;
  while (people.length > 1) {
    position = (position + step - 1) % people.length;
    people.splice(position, 1);
  }
  return people[0];
}`,
    tests: [
      [[7, 3], 4],
      [[1, 5], 1],
      [[5, 2], 3],
      [[6, 1], 6],
      [[2, 2], 1],
    ],
  },
  {
    name: 'mixed-power',
    comments: [
      'Base to a whole exponent by squaring; negative exponents give the reciprocal.',
      'Fast power: halves the exponent, one more factor when it is odd.',
      'Computes base ** exponent by recursion, anything to the power 0 is 1.',
    ],
    functionName: 'power',
    code: `function power(base: number, exponent: number): number {
  if (exponent < 0) return 1 / power(base, -exponent);
  if (exponent === 0) return 1;
  const half = power(base, Math.floor(exponent / 2));
  return exponent % 2 === 0 ? half * half : half * half * base;
}`,
    tests: [
      [[2, 10], 1024],
      [[5, 0], 1],
      [[2, -2], 0.25],
      [[-3, 3], -27],
      [[7, 1], 7],
      [[0, 4], 0],
    ],
  },
  {
    name: 'mixed-pascal-row',
    comments: [
      'Row n of the triangle of Pascal; row 0 is [1].',
      'Each entry of the next row is the sum of the two above it, with ones at both ends.',
      'Builds the n-th row of binomial coefficients from the rows before.',
    ],
    functionName: 'pascalRow',
    code: `function pascalRow(n: number): number[] {
  let row = [1];
  for (let level = 1; level <= n; level++) {
    const next = [1];
    for (let i = 1; i < row.length; i++) {
      next.push(row[i - 1] + row[i]);
    }
    next.push(1);
    row = next;
  }
  return row;
}`,
    tests: [
      [[0], [1]],
      [[1], [1, 1]],
      [[2], [1, 2, 1]],
      [[4], [1, 4, 6, 4, 1]],
      [[5], [1, 5, 10, 10, 5, 1]],
    ],
  },
  {
    name: 'mixed-build-query',
    comments: [
      'Query string of the parameters, with a question mark in front; null values are left out, nothing gives empty text.',
      'Writes an object as ?key=value&key=value with encoded values.',
      'Builds the part of a URL after the path; parameters that are null do not appear.',
    ],
    functionName: 'buildQuery',
    code: `function buildQuery(params: Record<string, string | number | null>): string {
  const parts: string[] = [];
  for (const [key, value] of Object.entries(params)) {
    if (value === null) continue;
    parts.push(key + '=' + encodeURIComponent(value));
  }
  return parts.length > 0 ? '?' + parts.join('&') : '';
}`,
    tests: [
      [[{ page: 2, q: 'a b' }], '?page=2&q=a%20b'],
      [[{}], ''],
      [[{ x: null }], ''],
      [[{ a: '', b: 0 }], '?a=&b=0'],
      [[{ a: 1, b: null, c: 3 }], '?a=1&c=3'],
    ],
  },
  {
    name: 'mixed-normalize-path',
    comments: [
      'Cleans up an absolute path: . and empty parts vanish, .. goes up one folder but never above the root.',
      'Simplifies a path such as /a/./b/../c to /a/c.',
      'Resolves the dots in a path and returns it with single slashes.',
    ],
    functionName: 'normalizePath',
    code: `function normalizePath(path: string): string {
  const folders: string[] = [];
  for (const part of path.split('/')) {
    if (part === '' || part === '.') continue;
    if (part === '..') {
      folders.pop();
    } else {
      folders.push(part);
    }
  }
  return '/' + folders.join('/');
}`,
    tests: [
      [['/a/./b/../c'], '/a/c'],
      [['/'], '/'],
      [['/../x'], '/x'],
      [['//a//b/'], '/a/b'],
      [['/a/b/../..'], '/'],
    ],
  },
  {
    name: 'mixed-file-extension',
    comments: [
      'Extension of a file name in lower case without the dot; none for names without a dot or that only start with one.',
      'What follows the last dot of a file name; empty text for .gitignore or README.',
      'Lower-case file extension, such as gz for archive.tar.GZ.',
    ],
    functionName: 'fileExtension',
    code: `const fileExtension = (fileName: string): string => {
  const dot = fileName.lastIndexOf('.');
  if (dot <= 0) return '';
  return fileName.slice(dot + 1).toLowerCase();
};`,
    tests: [
      [['photo.JPG'], 'jpg'],
      [['archive.tar.GZ'], 'gz'],
      [['.gitignore'], ''],
      [['README'], ''],
      [['end.'], ''],
      [[''], ''],
    ],
  },
  {
    name: 'mixed-status-category',
    comments: [
      'Kind of an HTTP status: success, redirect, client error or server error; unknown for all others.',
      'Names the group of a status code by its hundreds.',
      'What a status such as 404 means in general (client error).',
    ],
    functionName: 'statusCategory',
    code: `function statusCategory(status: number): string {
  const hundreds = Math.floor(status / 100);
  const names: Record<number, string> = {
    2: 'success',
    3: 'redirect',
    4: 'client error',
    5: 'server error',
  };
  return names[hundreds] ?? 'unknown';
}`,
    tests: [
      [[200], 'success'],
      [[404], 'client error'],
      [[301], 'redirect'],
      [[503], 'server error'],
      [[600], 'unknown'],
      [[299], 'success'],
    ],
  },
  {
    name: 'mixed-page-numbers',
    comments: [
      'Page numbers to show around the current page, at most radius on either side and within 1 to lastPage.',
      'Pagination window: from current - radius to current + radius, cut off at the first and last page.',
      'List of the pages near the current one.',
    ],
    functionName: 'visiblePages',
    code: `function visiblePages(current: number, lastPage: number, radius: number): number[] {
  const start = Math.max(1, current - radius);
  const end = Math.min(lastPage, current + radius);
  const pages: number[] = [];
  for (let page = start; page <= end; page++) {
    pages.push(page);
  }
  return pages;
}`,
    tests: [
      [
        [5, 10, 2],
        [3, 4, 5, 6, 7],
      ],
      [
        [1, 10, 2],
        [1, 2, 3],
      ],
      [
        [10, 10, 1],
        [9, 10],
      ],
      [[1, 1, 3], [1]],
      [[2, 0, 1], []],
      [[4, 9, 0], [4]],
    ],
  },
  {
    name: 'mixed-get-by-path',
    comments: [
      'Value at a dotted path such as user.name inside nested objects; fallback if any step is missing.',
      'Looks up a nested property by a path with dots and returns fallback when it is not there.',
      'Walks down an object along the keys of the path.',
    ],
    functionName: 'getByPath',
    code: `function getByPath(data: any, path: string, fallback: unknown = null): unknown {
  let current = data;
  for (const key of path.split('.')) {
    if (current === null || typeof current !== 'object' || !(key in current)) {
      return fallback;
    }
    current = current[key];
  }
  return current;
}`,
    tests: [
      [[{ user: { name: 'Ann' } }, 'user.name', ''], 'Ann'],
      [[{ user: {} }, 'user.name', 'nobody'], 'nobody'],
      [[{ a: [10, 20] }, 'a.1'], 20],
      [[null, 'x', 0], 0],
      [[{ a: 'text' }, 'a.b', 'none'], 'none'],
      [[{ a: null }, 'a', 5], null],
    ],
  },
  {
    name: 'mixed-class-names',
    comments: [
      'Joins the class names whose flag is true after the base class.',
      'CSS class attribute from a base and an object of switches; names that are off are left out.',
      'The base class followed by every class that is switched on.',
    ],
    functionName: 'classNames',
    code: `function classNames(base: string, flags: { [name: string]: boolean }): string {
  let result = base;
  for (const name in flags) {
    if (!flags[name]) continue;
    result += result === '' ? name : ' ' + name;
  }
  return result;
}`,
    tests: [
      [['btn', { active: true, disabled: false }], 'btn active'],
      [['btn', {}], 'btn'],
      [['', { a: true, b: true }], 'a b'],
      [['', {}], ''],
      [['x', { y: false }], 'x'],
    ],
  },
  {
    name: 'mixed-parse-cookies',
    comments: [
      'Cookies of a header as an object; pairs are divided by semicolons, the first value of a name is kept.',
      'Parses name=value; name2=value2; pieces without a name are skipped.',
      'Reads a Cookie header; if a name comes twice, the first one counts.',
    ],
    functionName: 'parseCookies',
    code: `function parseCookies(header: string): Record<string, string> {
  return header
    .split(';')
    .map((piece) => piece.trim().split('='))
    .filter(([name]) => name !== '')
    .reduce<Record<string, string>>((cookies, [name, ...rest]) => {
      cookies[name] ??= rest.join('=');
      return cookies;
    }, {});
}`,
    tests: [
      [['a=1; b=2'], { a: '1', b: '2' }],
      [[''], {}],
      [['token=x=y'], { token: 'x=y' }],
      [['a=1;a=2'], { a: '1' }],
      [['=v; k='], { k: '' }],
    ],
  },
];
