/** Whether and how intervals overlap. */
import { type Family, family } from '../../family.js';

const intervals = { name: 'intervals', type: 'number[][]', alt: ['ranges', 'spans', 'meetings', 'slots'] };
const a = { name: 'a', type: 'number[]', alt: ['first', 'left', 'x'] };
const b = { name: 'b', type: 'number[]', alt: ['second', 'right', 'y'] };

export const families: readonly Family[] = [
  family({
    name: 'intervals-overlap',
    group: 'intervals',
    names: ['overlaps', 'doOverlap', 'intersects', 'isOverlapping', 'rangesOverlap'],
    params: [a, b],
    returns: 'boolean',
    body: '  return $a[0] < $b[1] && $b[0] < $a[1];',
    tests: [
      [
        [
          [1, 3],
          [2, 4],
        ],
        true,
      ],
      [
        [
          [1, 2],
          [3, 4],
        ],
        false,
      ],
      [
        [
          [1, 10],
          [4, 5],
        ],
        true,
      ],
      [
        [
          [5, 6],
          [1, 2],
        ],
        false,
      ],
      [
        [
          [2, 4],
          [2, 4],
        ],
        true,
      ],
      [
        [
          [3, 8],
          [7, 9],
        ],
        true,
      ],
    ],
    phrasings: [
      'Check whether two intervals overlap.',
      'how do i test if two ranges [start, end] intersect?',
      'do intervals overlap',
      'I have two appointments as [from, to] and want to know if they collide.',
      'Please return true if the two [start, end] pairs have a part in common.',
      'Returns whether the ranges overlap.',
      'need overlap check for two time spans',
      'Given two intervals, decide if they intersect.',
      'ranges overlapping?',
      'overlap of [a0, a1] and [b0, b1]',
      'Do these two bookings clash?',
      'check if two intevals overlap',
      'do they overlap: [1, 3] and [2, 4] -> true',
      'Are there times that belong to both slots?',
      'Collision test in one dimension.',
      'Can both meetings be in the same room? No if they overlap; return true for an overlap.',
      'Two segments on a line: do they share a stretch?',
      'I want to detect conflicting reservations.',
      'Determine if a pair of ranges intersects.',
      'Is some part of the first period also in the second?',
    ],
    rules: [
      {
        say: [
          'touching ends do not count as overlap',
          'if one ends where the other starts that is not an overlap',
          'sharing just an endpoint is fine, i.e. false',
        ],
        body: '  return $a[0] < $b[1] && $b[0] < $a[1];',
        tests: [
          [
            [
              [1, 2],
              [2, 3],
            ],
            false,
          ],
          [
            [
              [1, 3],
              [2, 4],
            ],
            true,
          ],
          [
            [
              [4, 5],
              [1, 4],
            ],
            false,
          ],
        ],
      },
      {
        say: [
          'touching ends count as overlap',
          'the ends are inclusive',
          'sharing just an endpoint already counts, i.e. true',
        ],
        body: '  return $a[0] <= $b[1] && $b[0] <= $a[1];',
        tests: [
          [
            [
              [1, 2],
              [2, 3],
            ],
            true,
          ],
          [
            [
              [1, 2],
              [3, 4],
            ],
            false,
          ],
          [
            [
              [4, 5],
              [1, 4],
            ],
            true,
          ],
        ],
      },
    ],
  }),
  family({
    name: 'interval-intersection',
    group: 'intervals',
    names: ['intersection', 'overlap', 'commonRange', 'intersect'],
    params: [a, b],
    returns: 'number[] | null',
    body: `  const start = Math.max($a[0], $b[0]);
  const end = Math.min($a[1], $b[1]);
  return start < end ? [start, end] : null;`,
    tests: [
      [
        [
          [1, 5],
          [3, 8],
        ],
        [3, 5],
      ],
      [
        [
          [1, 2],
          [3, 4],
        ],
        null,
      ],
      [
        [
          [1, 10],
          [4, 5],
        ],
        [4, 5],
      ],
      [
        [
          [2, 4],
          [2, 4],
        ],
        [2, 4],
      ],
      [
        [
          [6, 9],
          [0, 7],
        ],
        [6, 7],
      ],
      [
        [
          [1, 2],
          [2, 3],
        ],
        null,
      ],
    ],
    phrasings: [
      'Return the intersection of two intervals as [start, end], or null if they do not overlap.',
      'how do i get the common part of two ranges? null if there is none',
      'intersection of intervals or null',
      'I have two free-time slots [from, to] and want the time when both are free, or null.',
      'Please compute the overlapping range of two [start, end] pairs; null when they are disjoint or only touch.',
      'Returns the shared range, null without one.',
      'need the overlap of two time spans as a pair, null if empty',
      'Given two intervals, give the interval that lies in both; null for no overlap.',
      'common range of two ranges (or null)',
      'overlap as [start, end] else null',
      'Which stretch do the two segments have in common? null if they have none.',
      'intersecton of two ranges, null if no overlap',
      'the part in both or null, e.g. [1, 5] and [3, 8] -> [3, 5]',
      'When are both shops open? Opening times are [open, close]; null if never at the same time.',
      'The later start and the earlier end, null if that makes no range.',
      'Clip one range to another, result null if nothing remains.',
      'Find the window in which both intervals hold, otherwise null.',
      'I want the part shared by two periods or null.',
      'Overlap region of two 1D boxes, null when separate.',
      'Intersect a pair of ranges; an empty intersection is null.',
    ],
  }),
  family({
    name: 'can-attend-all',
    group: 'intervals',
    names: ['canAttendAll', 'noOverlaps', 'canAttend', 'conflictFree', 'isFeasible'],
    params: [{ ...intervals, name: 'meetings', alt: ['intervals', 'slots', 'events', 'appointments'] }],
    returns: 'boolean',
    body: `  const sorted = [...$meetings].sort((x, y) => x[0] - y[0]);
  return sorted.every(([start], i) => i === 0 || start >= sorted[i - 1][1]);`,
    tests: [
      [
        [
          [
            [0, 30],
            [5, 10],
            [15, 20],
          ],
        ],
        false,
      ],
      [
        [
          [
            [7, 10],
            [2, 4],
          ],
        ],
        true,
      ],
      [[[]], true],
      [[[[1, 2]]], true],
      [
        [
          [
            [1, 2],
            [2, 3],
          ],
        ],
        true,
      ],
      [
        [
          [
            [1, 5],
            [4, 6],
          ],
        ],
        false,
      ],
    ],
    phrasings: [
      'Check whether one person can attend all meetings, i.e. none of them overlap.',
      'how can i tell if a list of time slots has no conflicts?',
      'can attend all meetings',
      'I have a calendar of [start, end] events and want to know if it is free of clashes.',
      'Please return true if no two of the [start, end] pairs overlap; back to back is fine.',
      'Returns whether the meetings are pairwise disjoint.',
      'need a conflict check on a schedule',
      'Given meeting times, is it possible to be at every one of them?',
      'meeting rooms i',
      'leetcode 252',
      'No overlaps in these ranges? A meeting may begin when another ends.',
      'can a person atend all meetings',
      '[[0,30],[5,10]] -> false, [[7,10],[2,4]] -> true (no two meetings at once)',
      'Would one room be enough for all the bookings?',
      'Validate that appointments do not collide.',
      'Are the shifts of an employee compatible with each other?',
      'True if the intervals can all be served one after the other.',
      'I want to detect double bookings: return false if there is one, otherwise true.',
      'Determine if a timetable works out.',
      'Do all events fit without two at the same time?',
    ],
  }),
  family({
    name: 'max-overlapping',
    group: 'intervals',
    names: ['minRooms', 'maxOverlap', 'meetingRooms', 'peakConcurrency', 'roomsNeeded'],
    params: [intervals],
    returns: 'number',
    body: `  const active = $intervals.map(([start]) => {
    return $intervals.filter(([from, to]) => from <= start && start < to).length;
  });
  return Math.max(0, ...active);`,
    tests: [
      [
        [
          [
            [0, 30],
            [5, 10],
            [15, 20],
          ],
        ],
        2,
      ],
      [
        [
          [
            [7, 10],
            [2, 4],
          ],
        ],
        1,
      ],
      [[[]], 0],
      [
        [
          [
            [1, 5],
            [2, 6],
            [3, 7],
          ],
        ],
        3,
      ],
      [
        [
          [
            [1, 2],
            [2, 3],
          ],
        ],
        1,
      ],
      [
        [
          [
            [1, 4],
            [1, 4],
          ],
        ],
        2,
      ],
    ],
    phrasings: [
      'Return the maximum number of intervals that overlap at the same time.',
      'how many meeting rooms are needed for a list of [start, end] meetings?',
      'meeting rooms ii, min rooms',
      'I have sessions as [from, to] and want the highest number of sessions at once.',
      'Please compute the minimum number of rooms so that no meetings in one room overlap.',
      'Returns the peak number of simultaneous intervals.',
      'need max concurrency of time ranges',
      'Given arrivals and departures as pairs, how many platforms does the station need?',
      'peak overlap count',
      'leetcode 253',
      'At the busiest moment, how many calls were active? Calls are [start, end).',
      'maximum number of overlaping intervals',
      '[[0,30],[5,10],[15,20]] -> 2, how many at the same time at most',
      'How many cars were in the car park at most, given [in, out] times?',
      'Largest number of guests present at any time; one who leaves as another arrives does not count twice.',
      'Rooms required when a room is free again at the end time of a meeting.',
      'Most ranges covering a single point.',
      'I want to know how many workers are needed to handle all of the jobs [start, end].',
      'Compute the depth of a set of intervals.',
      'Find the greatest simultaneous load.',
    ],
  }),
];
