/** lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-2-min-and-max',
    comments: [
      'Smallest and largest value in one pass, or null for an empty list.',
      'The extremes of the list as an object with min and max; null if it has no elements.',
      'Finds the minimum and the maximum at the same time.',
    ],
    functionName: 'extent',
    code: `function extent(values: number[]): { min: number; max: number } | null {
  if (values.length === 0) return null;
  let min = values[0];
  let max = values[0];
  for (const value of values) {
    if (value < min) min = value;
    if (value > max) max = value;
  }
  return { min, max };
}`,
    tests: [
      [[[]], null],
      [[[4]], { min: 4, max: 4 }],
      [[[3, 9, -2]], { min: -2, max: 9 }],
      [[[1, 2, 3]], { min: 1, max: 3 }],
      [[[-5, -1]], { min: -5, max: -1 }],
    ],
  },
  {
    name: 'data-2-second-largest',
    comments: [
      'The second largest distinct number, or null if there are fewer than two different ones.',
      'Runner-up of the list; repeats of the largest number do not count.',
      'Keeps the two largest different values while walking the list once and returns the smaller of them.',
    ],
    functionName: 'secondLargest',
    code: `function secondLargest(nums: number[]): number | null {
  let first = -Infinity;
  let second = -Infinity;
  for (const n of nums) {
    if (n > first) {
      second = first;
      first = n;
    } else if (n < first && n > second) {
      second = n;
    }
  }
  return second === -Infinity ? null : second;
}`,
    tests: [
      [[[]], null],
      [[[5]], null],
      [[[5, 5]], null],
      [[[1, 2, 3]], 2],
      [[[9, 4, 9, 7]], 7],
      [[[3, 1]], 1],
    ],
  },
  {
    name: 'data-2-running-total',
    comments: [
      'Cumulative sums: element i is the sum of the first i + 1 numbers.',
      'Running totals of the list, one for each element.',
      'Replaces every number by the total up to and including it.',
    ],
    functionName: 'runningTotals',
    code: `function runningTotals(numbers: number[]): number[] {
  let total = 0;
  return numbers.map((n) => {
    total += n;
    return total;
  });
}`,
    tests: [
      [[[]], []],
      [[[4]], [4]],
      [[[1, 2, 3]], [1, 3, 6]],
      [[[5, -5, 2]], [5, 0, 2]],
      [[[0, 0]], [0, 0]],
    ],
  },
  {
    name: 'data-2-differences',
    comments: [
      'Differences between neighbours, each element minus the one before it.',
      'Changes from one value to the next; one fewer than there are values.',
      'How much the readings go up or down at every step.',
    ],
    functionName: 'differences',
    code: `function differences(readings: number[]): number[] {
  const steps: number[] = [];
  for (let i = 1; i < readings.length; i++) {
    steps.push(readings[i] - readings[i - 1]);
  }
  return steps;
}`,
    tests: [
      [[[]], []],
      [[[8]], []],
      [[[1, 4]], [3]],
      [[[10, 7, 7, 9]], [-3, 0, 2]],
      [[[0, -2, 5]], [-2, 7]],
    ],
  },
  {
    name: 'data-2-max-window-sum',
    comments: [
      'Largest sum of k neighbouring numbers, or null when the list has fewer than k.',
      'Slides a window of length k over the list and keeps the best sum; null if it does not fit.',
      'The maximum total of any k consecutive elements.',
    ],
    functionName: 'maxWindowSum',
    code: `function maxWindowSum(nums: number[], k: number): number | null {
  if (k > nums.length) return null;
  let sum = nums.slice(0, k).reduce((a, b) => a + b, 0);
  let best = sum;
  for (let end = k; end < nums.length; end++) {
    sum = sum + nums[end] - nums[end - k];
    best = Math.max(best, sum);
  }
  return best;
}`,
    tests: [
      [[[], 1], null],
      [[[5], 1], 5],
      [[[1, 9, -1, 3], 2], 10],
      [[[-1, -2, -3], 2], -3],
      [[[1, 2, 3], 3], 6],
      [[[1, 2], 3], null],
    ],
  },
  {
    name: 'data-2-max-subarray',
    comments: [
      'Largest sum of a run of neighbouring numbers; the empty run counts, so it is never below 0.',
      'Maximum subarray sum by the algorithm of Kadane, 0 if all numbers are negative.',
      'Best total of any contiguous part of the list, which may be empty.',
    ],
    functionName: 'maxSubarraySum',
    code: `function maxSubarraySum(values: number[]): number {
  let best = 0;
  let endingHere = 0;
  for (const value of values) {
    endingHere = Math.max(0, endingHere + value);
    best = Math.max(best, endingHere);
  }
  return best;
}`,
    tests: [
      [[[]], 0],
      [[[-3, -1]], 0],
      [[[2, 3]], 5],
      [[[4, -1, 2]], 5],
      [[[1, -5, 6, -2, 3]], 7],
      [[[5, -9, 4]], 5],
    ],
  },
  {
    name: 'data-2-longest-increasing-run',
    comments: [
      'Length of the longest run of neighbours that strictly increases; 0 for an empty list.',
      'How many elements the longest strictly rising stretch has.',
      'Counts up while the numbers rise, starts again at 1 when they do not, and returns the highest count.',
    ],
    functionName: 'longestRise',
    code: `function longestRise(numbers: number[]): number {
  let longest = 0;
  let current = 0;
  numbers.forEach((n, i) => {
    current = i > 0 && n > numbers[i - 1] ? current + 1 : 1;
    if (current > longest) longest = current;
  });
  return longest;
}`,
    tests: [
      [[[]], 0],
      [[[4]], 1],
      [[[3, 2, 1]], 1],
      [[[1, 2, 2, 3, 4]], 3],
      [[[1, 2, 3]], 3],
      [[[5, 6, 1, 2]], 2],
    ],
  },
  {
    name: 'data-2-count-local-peaks',
    comments: [
      'Number of peaks: elements greater than both neighbours. The ends are never peaks.',
      'Counts inner values that stand above the one before and the one after.',
      'How many local maxima the series has, not counting the first and last.',
    ],
    functionName: 'countPeaks',
    code: `function countPeaks(heights: number[]): number {
  let peaks = 0;
  for (let i = 1; i < heights.length - 1; i++) {
    const isPeak = heights[i] > heights[i - 1] && heights[i] > heights[i + 1];
    if (isPeak) peaks++;
  }
  return peaks;
}`,
    tests: [
      [[[]], 0],
      [[[1, 2]], 0],
      [[[1, 3, 2]], 1],
      [[[1, 3, 3, 1]], 0],
      [[[0, 5, 0, 5, 0]], 2],
      [[[9, 1, 9]], 0],
    ],
  },
  {
    name: 'data-2-average-grade',
    comments: [
      'Average grade of every student, keyed by name; a student without grades gets 0.',
      'Mean of the grades of each student, or 0 if they have none.',
      'Maps the name of each student to their average.',
    ],
    functionName: 'averageGrades',
    code: `interface Student {
  name: string;
  grades: number[];
}

function averageGrades(students: Student[]): Record<string, number> {
  const averages: Record<string, number> = {};
  for (const { name, grades } of students) {
    const total = grades.reduce((sum, grade) => sum + grade, 0);
    averages[name] = grades.length > 0 ? total / grades.length : 0;
  }
  return averages;
}`,
    tests: [
      [[[]], {}],
      [[[{ name: 'Ada', grades: [] }]], { Ada: 0 }],
      [[[{ name: 'Ada', grades: [4] }]], { Ada: 4 }],
      [
        [
          [
            { name: 'Ada', grades: [90, 80] },
            { name: 'Ben', grades: [1, 2, 3] },
          ],
        ],
        { Ada: 85, Ben: 2 },
      ],
      [[[{ name: 'Cy', grades: [0, 5] }]], { Cy: 2.5 }],
    ],
  },
  {
    name: 'data-2-letter-grade',
    comments: [
      'Letter for a score: A from 90, B from 80, C from 70, D from 60, else F.',
      'Turns a score into a grade; 90, 80, 70 and 60 are the limits of A, B, C and D.',
      'Looks up the first limit that the score reaches and returns its letter, F if it reaches none.',
    ],
    functionName: 'letterGrade',
    code: `function letterGrade(score: number): string {
  if (score >= 90) {
    return 'A';
  } else if (score >= 80) {
    return 'B';
  } else if (score >= 70) {
    return 'C';
  } else if (score >= 60) {
    return 'D';
  }
  return 'F';
}`,
    tests: [
      [[100], 'A'],
      [[90], 'A'],
      [[89.9], 'B'],
      [[70], 'C'],
      [[60], 'D'],
      [[12], 'F'],
    ],
  },
  {
    name: 'data-2-passing-students',
    comments: [
      'Names of the students whose score reaches the pass mark, in alphabetical order.',
      'Who passed: names, sorted, of everyone with a score of at least passMark.',
      'Filters the students by the pass mark and sorts their names.',
    ],
    functionName: 'passingStudents',
    code: `function passingStudents(students: { name: string; score: number }[], passMark: number): string[] {
  return students
    .filter(({ score }) => score >= passMark)
    .map(({ name }) => name)
    .sort();
}`,
    tests: [
      [[[], 50], []],
      [[[{ name: 'Eve', score: 50 }], 50], ['Eve']],
      [[[{ name: 'Eve', score: 49 }], 50], []],
      [
        [
          [
            { name: 'Zed', score: 80 },
            { name: 'Amy', score: 70 },
            { name: 'Bo', score: 10 },
          ],
          60,
        ],
        ['Amy', 'Zed'],
      ],
      [[[{ name: 'a', score: 0 }], 0], ['a']],
    ],
  },
  {
    name: 'data-2-count-log-levels',
    comments: [
      'Counts log lines by level; the level is the word in square brackets at the start, other lines are ignored.',
      'How many lines there are of each level such as [info] or [error]; lines without one are skipped.',
      'A tally of the bracketed levels at the beginning of log lines.',
    ],
    functionName: 'countLevels',
    code: `function countLevels(lines: string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const line of lines) {
    const match = /^\\[(\\w+)\\]/.exec(line);
    if (!match) continue;
    const level = match[1];
    counts[level] = (counts[level] ?? 0) + 1;
  }
  return counts;
}`,
    tests: [
      [[[]], {}],
      [[['[info] started']], { info: 1 }],
      [[['[info] a', '[error] b', '[info] c']], { info: 2, error: 1 }],
      [[['no level', ' [info] indented']], {}],
      [[['[warn]', '[] empty']], { warn: 1 }],
    ],
  },
  {
    name: 'data-2-last-event-per-user',
    comments: [
      'The latest event of each user, by time; of equal times the later one in the list.',
      'Maps each user to the type of their most recent event.',
      'What every user did last.',
    ],
    functionName: 'lastAction',
    code: `function lastAction(events: { user: string; type: string; time: number }[]): Record<string, string> {
  const latest = new Map<string, { type: string; time: number }>();
  for (const event of events) {
    const known = latest.get(event.user);
    if (known === undefined || event.time >= known.time) {
      latest.set(event.user, event);
    }
  }
  return Object.fromEntries([...latest].map(([user, event]) => [user, event.type]));
}`,
    tests: [
      [[[]], {}],
      [[[{ user: 'a', type: 'login', time: 1 }]], { a: 'login' }],
      [
        [
          [
            { user: 'a', type: 'login', time: 1 },
            { user: 'a', type: 'logout', time: 2 },
          ],
        ],
        { a: 'logout' },
      ],
      [
        [
          [
            { user: 'a', type: 'buy', time: 9 },
            { user: 'a', type: 'view', time: 3 },
          ],
        ],
        { a: 'buy' },
      ],
      [
        [
          [
            { user: 'a', type: 'x', time: 1 },
            { user: 'b', type: 'y', time: 1 },
            { user: 'a', type: 'z', time: 1 },
          ],
        ],
        { a: 'z', b: 'y' },
      ],
    ],
  },
  {
    name: 'data-2-sessions',
    comments: [
      'Number of sessions in ascending click times: a gap longer than maxGap starts a new one. 0 without clicks.',
      'Counts visits; a new one begins with the first click and after every pause of more than maxGap.',
      'Splits sorted timestamps at long gaps and counts the parts.',
    ],
    functionName: 'countSessions',
    code: `function countSessions(times: number[], maxGap: number): number {
  if (!times.length) return 0;
  let sessions = 1;
  for (let i = 1; i < times.length; i++) {
    const gap = times[i] - times[i - 1];
    if (gap > maxGap) sessions++;
  }
  return sessions;
}`,
    tests: [
      [[[], 10], 0],
      [[[3], 10], 1],
      [[[0, 10, 20], 10], 1],
      [[[0, 11], 10], 2],
      [[[1, 2, 50, 51, 100], 5], 3],
      [[[5, 5], 0], 1],
    ],
  },
];
