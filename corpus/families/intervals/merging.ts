/** Families on intervals given as [start, end] pairs. */
import { type Family, family } from '../../family.js';

const intervals = { name: 'intervals', type: 'number[][]', alt: ['ranges', 'spans', 'meetings', 'slots'] };
export const families: readonly Family[] = [
  family({
    name: 'merge-intervals',
    group: 'intervals',
    names: ['mergeIntervals', 'merge', 'mergeRanges', 'combineIntervals', 'mergeOverlapping'],
    params: [intervals],
    returns: 'number[][]',
    body: `  const result: number[][] = [];
  for (const [start, end] of [...$intervals].sort((x, y) => x[0] - y[0])) {
    const last = result.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else result.push([start, end]);
  }
  return result;`,
    tests: [
      [
        [
          [
            [1, 3],
            [2, 6],
            [8, 10],
          ],
        ],
        [
          [1, 6],
          [8, 10],
        ],
      ],
      [[[]], []],
      [
        [
          [
            [1, 4],
            [4, 5],
          ],
        ],
        [[1, 5]],
      ],
      [
        [
          [
            [5, 6],
            [1, 2],
          ],
        ],
        [
          [1, 2],
          [5, 6],
        ],
      ],
      [
        [
          [
            [1, 10],
            [2, 3],
          ],
        ],
        [[1, 10]],
      ],
      [[[[7, 9]]], [[7, 9]]],
    ],
    phrasings: [
      'Merge all overlapping intervals.',
      'how do i combine ranges that overlap? they are [start, end] pairs',
      'merge intervals',
      'I have busy times as [from, to] and want them merged where they overlap or touch.',
      'Please join overlapping [start, end] pairs and return them sorted by start.',
      'Returns the disjoint intervals that cover the same points.',
      'need to union a list of ranges',
      'Given a list of intervals in any order, merge those which intersect or meet.',
      'merge overlapping ranges',
      'leetcode 56',
      'Simplify a set of time slots: overlapping ones become one.',
      'mrege overlapping intervals',
      'join what overlaps: [[1,3],[2,6],[8,10]] -> [[1,6],[8,10]]',
      'Collapse line segments on a number line.',
      'Highlights in a text are given as [start, end]; unify overlapping highlights.',
      'How can I reduce ranges to the least number of ranges covering the same?',
      'Union of intervals; [1,4] and [4,5] become [1,5].',
      'I want no two ranges in the result to overlap.',
      'Consolidate bookings that run into each other.',
      'Fuse pairs of numbers that describe overlapping spans.',
    ],
  }),
  family({
    name: 'total-covered',
    group: 'intervals',
    names: ['totalCovered', 'coveredLength', 'totalLength', 'unionLength', 'measure'],
    params: [intervals],
    returns: 'number',
    body: `  let total = 0;
  let reach = -Infinity;
  for (const [start, end] of [...$intervals].sort((x, y) => x[0] - y[0])) {
    total += Math.max(0, end - Math.max(start, reach));
    reach = Math.max(reach, end);
  }
  return total;`,
    tests: [
      [
        [
          [
            [1, 3],
            [2, 6],
            [8, 10],
          ],
        ],
        7,
      ],
      [[[]], 0],
      [
        [
          [
            [1, 4],
            [4, 5],
          ],
        ],
        4,
      ],
      [
        [
          [
            [5, 6],
            [1, 2],
          ],
        ],
        2,
      ],
      [
        [
          [
            [1, 10],
            [2, 3],
          ],
        ],
        9,
      ],
      [[[[7, 7]]], 0],
    ],
    phrasings: [
      'Return the total length covered by a list of intervals, counting overlaps once.',
      'how do i get the length of the union of ranges?',
      'total covered length',
      'I have video segments watched as [from, to] seconds and want the number of different seconds seen.',
      'Please sum the lengths of the intervals without counting overlapping parts twice.',
      'Returns the measure of the union of the [start, end] pairs.',
      'need the covered distance of possibly overlapping ranges',
      'Given intervals, how much of the number line do they cover in total?',
      'length of merged intervals',
      'coverage of ranges',
      'How long was at least one machine running? Times are [start, stop] pairs.',
      'total lenght of union of intervals',
      'length covered altogether, e.g. [[1,3],[2,6],[8,10]] -> 7',
      'Painted sections of a wall, overlaps painted twice: the length that has paint.',
      'Add up busy time, overlapping meetings count only once.',
      'What is the overall duration covered by the given spans?',
      'Sum of interval lengths after merging.',
      'I want the combined extent of several ranges.',
      'Compute how many units are inside any of the ranges.',
      'Union length for 1D segments in any order.',
    ],
  }),
  family({
    name: 'find-gaps',
    group: 'intervals',
    names: ['findGaps', 'gaps', 'freeSlots', 'freeTime', 'holes'],
    params: [intervals],
    returns: 'number[][]',
    body: `  const result: number[][] = [];
  let reach = Infinity;
  for (const [start, end] of [...$intervals].sort((x, y) => x[0] - y[0])) {
    if (start > reach) result.push([reach, start]);
    reach = reach === Infinity ? end : Math.max(reach, end);
  }
  return result;`,
    tests: [
      [
        [
          [
            [1, 3],
            [6, 8],
          ],
        ],
        [[3, 6]],
      ],
      [[[]], []],
      [[[[1, 2]]], []],
      [
        [
          [
            [1, 5],
            [2, 3],
            [7, 9],
          ],
        ],
        [[5, 7]],
      ],
      [
        [
          [
            [1, 2],
            [2, 3],
          ],
        ],
        [],
      ],
      [
        [
          [
            [9, 10],
            [0, 1],
            [4, 5],
          ],
        ],
        [
          [1, 4],
          [5, 9],
        ],
      ],
    ],
    phrasings: [
      'Return the gaps between intervals as [start, end] pairs.',
      'how do i find the free time between meetings?',
      'gaps between intervals',
      'I have busy slots as [from, to] and want the free slots in between.',
      'Please list the ranges that are not covered between the first start and the last end.',
      'Returns the uncovered stretches between the given ranges, in order.',
      'need the breaks in a schedule',
      'Given intervals in any order, where are the holes between them?',
      'free slots from busy slots',
      'uncovered ranges',
      'Find the pauses between shifts.',
      'fidn the gaps between ranges',
      '[[1, 3], [6, 8]] -> [[3, 6]] (the free parts in between)',
      'When is nobody in the office between the first arrival and the last departure?',
      'Complement of a set of intervals within their overall span.',
      'Which parts between the bookings are still available?',
      'Opening hours minus appointments... just the gaps between consecutive appointments, overlapping ones possible.',
      'I want all spaces between segments on a line.',
      'Report missing ranges between the ranges present.',
      'Time windows in which nothing happens, between the events.',
    ],
  }),
  family({
    name: 'insert-interval',
    group: 'intervals',
    names: ['insertInterval', 'addInterval', 'insert', 'addRange'],
    params: [intervals, { name: 'added', type: 'number[]', alt: ['newInterval', 'range', 'extra'] }],
    returns: 'number[][]',
    body: `  const before = $intervals.filter(([, end]) => end < $added[0]);
  const after = $intervals.filter(([start]) => start > $added[1]);
  const touched = $intervals.slice(before.length, $intervals.length - after.length);
  const start = Math.min($added[0], ...touched.map((x) => x[0]));
  const end = Math.max($added[1], ...touched.map((x) => x[1]));
  return [...before, [start, end], ...after];`,
    tests: [
      [
        [
          [
            [1, 3],
            [6, 9],
          ],
          [2, 5],
        ],
        [
          [1, 5],
          [6, 9],
        ],
      ],
      [[[], [1, 2]], [[1, 2]]],
      [
        [[[1, 2]], [3, 4]],
        [
          [1, 2],
          [3, 4],
        ],
      ],
      [
        [[[5, 6]], [1, 2]],
        [
          [1, 2],
          [5, 6],
        ],
      ],
      [
        [
          [
            [1, 2],
            [3, 5],
            [6, 7],
            [8, 10],
            [12, 16],
          ],
          [4, 8],
        ],
        [
          [1, 2],
          [3, 10],
          [12, 16],
        ],
      ],
      [[[[1, 5]], [2, 3]], [[1, 5]]],
    ],
    phrasings: [
      'Insert an interval into a sorted list of disjoint intervals, merging where necessary.',
      'how do i add a new range to sorted non-overlapping ranges and keep them merged?',
      'insert interval',
      'I have sorted free bookings [from, to] and a new one that may overlap some; merge it in.',
      'Please add the new [start, end] to the sorted, non-overlapping intervals; overlapping ones are joined.',
      'Returns the interval list including the new one.',
      'need to insert a range, merging overlaps',
      'Given disjoint intervals in ascending order and another interval, return the updated disjoint list.',
      'insert + merge ranges',
      'leetcode 57',
      'Add a time span to a set of spans that do not overlap.',
      'isnert new interval into list',
      '[[1,3],[6,9]] and [2,5] -> [[1,5],[6,9]], add it and merge',
      'A new highlighted range [start, end] comes in; unify it with existing highlights that it meets.',
      'Extend the covered ranges by one more range.',
      'Put a range into an ordered list of ranges so that the list stays disjoint.',
      'Union of a sorted interval list and one interval.',
      'I want to update my list of downloaded byte ranges with a new range.',
      'Sorted intervals plus one, result sorted and merged.',
      'Merge one additional interval into existing ones.',
    ],
  }),
];
