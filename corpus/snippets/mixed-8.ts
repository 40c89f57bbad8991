import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'mixed-progress-bar',
    comments: [
      'Progress bar of the given width: # for what is done, - for the rest; it never runs over or under.',
      'Draws done out of total as a bar of # and -; a total of 0 shows an empty bar.',
      'Text bar such as [##--], filled in proportion and rounded down.',
    ],
    functionName: 'progressBar',
    code: `function progressBar(done: number, total: number, width: number): string {
  const ratio = total > 0 ? done / total : 0;
  const clamped = Math.min(1, Math.max(0, ratio));
  const filled = Math.floor(clamped * width);
  return '[' + '#'.repeat(filled) + '-'.repeat(width - filled) + ']';
}`,
    tests: [
      [[2, 4, 4], '[##--]'],
      [[0, 5, 3], '[---]'],
      [[9, 5, 3], '[###]'],
      [[1, 0, 2], '[--]'],
      [[1, 3, 4], '[#---]'],
      [[-1, 3, 2], '[--]'],
    ],
  },
  {
    name: 'mixed-time-ago',
    comments: [
      'How long ago something was, in the largest whole unit: days, hours, minutes, or just now under a minute.',
      'Relative time for a number of seconds, such as 5m ago or 2d ago.',
      'Short text for an age in seconds: d, h or m, whichever is the first to fit.',
    ],
    functionName: 'timeAgo',
    code: `function timeAgo(seconds: number): string {
  const units: [string, number][] = [
    ['d', 86400],
    ['h', 3600],
    ['m', 60],
  ];
  for (const [unit, size] of units) {
    if (seconds >= size) {
      return \`\${Math.floor(seconds / size)}\${unit} ago\`;
    }
  }
  return 'just now';
}`,
    tests: [
      [[300], '5m ago'],
      [[59], 'just now'],
      [[0], 'just now'],
      [[7200], '2h ago'],
      [[200000], '2d ago'],
      [[3599], '59m ago'],
    ],
  },
  {
    name: 'mixed-changed-keys',
    comments: [
      'Keys whose values differ between two flat objects, keys that only one of them has included, sorted.',
      'Names of all fields that were added, removed or changed.',
      'Compares two records and lists the keys that are not equal in both, in alphabetical order.',
    ],
    functionName: 'changedKeys',
    code: `function changedKeys(
  before: Record<string, unknown>,
  after: Record<string, unknown>,
): string[] {
  const allKeys = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed: string[] = [];
  allKeys.forEach((key) => {
    if (before[key] !== after[key]) changed.push(key);
  });
  return changed.sort();
}`,
    tests: [
      [
        [
          { a: 1, b: 2 },
          { a: 1, b: 3 },
        ],
        ['b'],
      ],
      [[{}, {}], []],
      [
        [{ z: 1 }, { y: 1 }],
        ['y', 'z'],
      ],
      [[{ a: 'x' }, { a: 'x' }], []],
      [[{ n: null }, { n: 0 }], ['n']],
    ],
  },
];
