/** Numbers and lists of numbers, continued: indexes, digits, primes, two lists, matrices, ranges. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'numbers-weighted-grade-skip-null',
    group: 'scenarios',
    names: ['weightedGrade', 'courseGrade', 'weightedMean', 'currentGrade', 'gradeSoFar'],
    params: [
      { name: 'grades', type: '(number | null)[]', alt: ['marks', 'scores', 'results'] },
      { name: 'weights', type: 'number[]', alt: ['factors', 'percents', 'shares'] },
    ],
    returns: 'number | null',
    body: `  let points = 0;
  let total = 0;
  $grades.forEach((grade, i) => {
    if (grade === null) return;
    points += grade * $weights[i];
    total += $weights[i];
  });
  return total === 0 ? null : points / total;`,
    tests: [
      [
        [
          [80, 90],
          [1, 3],
        ],
        87.5,
      ],
      [
        [
          [80, null, 60],
          [2, 5, 2],
        ],
        70,
      ],
      [[[], []], null],
      [
        [
          [null, null],
          [1, 1],
        ],
        null,
      ],
      [
        [
          [0, 100],
          [30, 70],
        ],
        70,
      ],
      [[[55], [10]], 55],
      [
        [
          [null, 3, 5],
          [4, 0.5, 1.5],
        ],
        4.5,
      ],
    ],
    phrasings: [
      'weighted average of grades where null means not graded yet and is skipped along with its weight; null when nothing is graded',
      'My course has homework, midterm and final with different weights. Grades not in yet are null. What is the grade so far, only counting the parts that have one? null if there are none.',
      'two lists: grades (number or null) and weights. sum of grade * weight over sum of weights, ignoring nulls in both sums. no grades -> null',
      'how do i compute a weighted mean with missing values (null) left out, returning null if everything is missing?',
      'Returns the weighted mean of the non-null grades, or null if there are no such grades.',
      '[80, null, 60] with weights [2, 5, 2] -> 70, since null entries and their weights are dropped; all null or empty -> null',
      'Given marks and their factors at matching positions, work out the weighted mark; a null mark does not count at all; null if the counted weight is 0.',
      'grades + weights -> weighted average without the nulls, null when the total weight is zero',
      'Please calculate the final score of a student from parallel arrays of results and shares. A missed exam is null and must not drag the average down. If nothing was taken return null.',
      'weighted avg, skip null, renormalise weights, otherwise null',
      'Ratings by several critics with a trust weight each, some have not voted (null): the mean of the votes weighted by trust, or null without votes.',
      'Sum up grade times weight for graded items and divide by the weights of just those items. Return null rather than dividing by zero.',
      'parallel arrays, marks and weights, marks may contain null -> leave those out, weighted mean of the others or null',
      'need current GPA: scores array with nulls for open courses, credits array as weights, nulls ignored, null if no course is finished',
      'what is the avarage of the scores weighted with the given factors if null scores are not considered? give null when no score is there',
      'Weighted arithmetic mean ignoring absent observations; absent ones are null; the outcome is null if all are absent.',
      'iterate over the grades, continue on null, accumulate points and weights, finally divide (or null for zero weight)',
      'I want sensor values combined by reliability weights. Broken sensors deliver null and are excluded. All broken: null.',
      'combine test scores with percentages; ungraded tests (null) drop out so the rest of the percentages is used as the base; no graded test means null',
      'a weighted mean function robust against null values in the first list; the second list holds the weights; result null if no weight is left',
    ],
  }),
  family({
    name: 'numbers-common-with-counts',
    group: 'scenarios',
    names: ['commonStickers', 'commonWithCounts', 'multisetIntersection', 'sharedNumbers', 'matchingCards'],
    params: [
      { name: 'mine', type: 'number[]', alt: ['first', 'a', 'left', 'xs'] },
      { name: 'yours', type: 'number[]', alt: ['second', 'b', 'right', 'ys'] },
    ],
    returns: 'number[]',
    body: `  const rest = [...$yours];
  return $mine.filter((n) => {
    const i = rest.indexOf(n);
    if (i === -1) return false;
    rest.splice(i, 1);
    return true;
  });`,
    tests: [
      [
        [
          [1, 2, 2, 1],
          [2, 2],
        ],
        [2, 2],
      ],
      [
        [
          [4, 9, 5],
          [9, 4, 9, 8, 4],
        ],
        [4, 9],
      ],
      [[[], [1]], []],
      [[[1], []], []],
      [
        [
          [7, 7, 7],
          [7, 7],
        ],
        [7, 7],
      ],
      [
        [
          [3, 1, 2],
          [1, 2, 3],
        ],
        [3, 1, 2],
      ],
      [
        [
          [1, 2],
          [3, 4],
        ],
        [],
      ],
    ],
    phrasings: [
      'common numbers of two lists counting duplicates: a number appears as often as it does in both, in the order of the first list',
      'intersection of two arrays with multiplicity, order taken from the first one',
      'how do i intersect two number arrays so that a value occurring twice in both also occurs twice in the result (first array sets the order)?',
      'Sticker albums: my sticker numbers and your sticker numbers, duplicates possible. Which ones can be paired up one to one? List them in my order.',
      'Returns the multiset intersection of the lists, ordered as in the first list.',
      '[1,2,2,1] and [2,2] -> [2,2]; each number of the second list may be matched only once, keep the sequence of the first list',
      'for every item of list one check if list two still has an unused equal item, if so use it up and keep the item',
      'Given two hands of cards as numbers, give the cards in both hands. If a card is three times in one and twice in the other it should come out twice. Order of the first hand.',
      'Please find the shared values of two integer arrays including repeats min(countA, countB) times, as they come in the first array, without changing either array.',
      'overlap of two lists incl. duplicates, first list order',
      'two dice pools -> matching dice, each die used at most once, earliest matches of the first pool kept',
      'leetcode intersection of two arrays ii, result in the order of the first array',
      'bag intersection of numbers a and b, sequence as in a',
      "which numbers do both lists share, where repeated numbers must be repeated in both to be repeated in the output? preserve the first list's order",
      'filter the first array by the second one but cross off a used number each time',
      'compare inventories: item numbers present in both, as many times as both have them; order of the first inventory; empty list if nothing is shared',
      'common elemnts with counts, keep order of list 1',
      'I need to reconcile two lists of payment amounts: an amount in the first is matched by one equal amount in the second which is then gone. Return the matched amounts in the order of the first.',
      'elements of xs also in ys, consuming ys as we go (on a copy)',
      'The numbers that can be crossed out pairwise between both lists, in order of appearance in the first.',
      'keep from the first list those entries for which the second has a partner, one partner per entry',
    ],
  }),
  family({
    name: 'numbers-columns-all-passed',
    group: 'scenarios',
    names: [
      'passedColumns',
      'columnsAllAbove',
      'testsEveryonePassed',
      'safeColumns',
      'columnsAtLeast{limit}',
    ],
    params: [{ name: 'marks', type: 'number[][]', alt: ['matrix', 'grid', 'table', 'rows'] }],
    returns: 'number[]',
    slots: { limit: [5, 50, 60] },
    body: `  if ($marks.length === 0) return [];
  return $marks[0].map((_, col) => col).filter((col) => $marks.every((row) => row[col] >= {limit}));`,
    tests: ({ limit }) => {
      const l = limit as number;
      return [
        [[[]], []],
        [
          [
            [
              [l, l - 1, l + 1],
              [l, l, l],
            ],
          ],
          [0, 2],
        ],
        [[[[l - 1], [l]]], []],
        [[[[l], [l + 9]]], [0]],
        [[[[0, l, 2 * l]]], [1, 2]],
        [
          [
            [
              [l, l],
              [l + 1, l + 2],
              [l + 3, l],
            ],
          ],
          [0, 1],
        ],
        [
          [
            [
              [1, l, l],
              [l, 1, l],
              [l, l, 1],
            ],
          ],
          [],
        ],
      ];
    },
    phrasings: [
      'matrix with one row per student and one column per test: indexes of the tests that every student passed, i.e. all marks in the column are at least {limit}; [] for no rows',
      'column indexes of a 2d array where all values are >= {limit}, empty matrix -> []',
      'how do i find the columns of a number table in which no value is below {limit}? return their indices, [] when there are no rows',
      'Returns the positions of the columns whose every entry is {limit} or more; an empty table yields an empty array.',
      'rows x columns -> list of column numbers (0-based) with column minimum >= {limit}; no rows, no columns',
      'Each row holds the scores of one pupil, one per exam. Which exams did the whole class pass with {limit} or better? 0-based exam indexes, ascending; without pupils the answer is [].',
      'Given a grid of readings (row = day, column = sensor) tell me the sensors, as column indexes, that never fell under {limit}; empty grid gives [].',
      'find columns c such that row[c] >= {limit} for each row; [] if the matrix is empty',
      'I want the indexes of all columns passing a threshold of {limit} (inclusive) in all rows. If there are no rows, return an empty list.',
      'Please look at the matrix column by column and report the column indices having only numbers from {limit} upwards; a matrix of zero rows has none.',
      'vertical check: keep column index if every cell >= {limit} ([] for an empty matrix)',
      'number[][] of marks, which columns have no failing mark (failing is less than {limit})? array of indices, [] for []',
      'tests everyone passed (mark {limit} and up), rows are students, output column indexes, no students: []',
      'colums where the lowest value is not lower than {limit}, as indexes, empty input empty output',
      'A table lists for each shop (row) the stock of each article (column). Name the column indexes of articles with {limit} or more pieces in every shop. No shops: empty array.',
      'indices of columns all of whose elements reach {limit}; rows have equal length; empty table -> empty list',
      'Which columns are fully at or above {limit}? Use the first row for the number of columns, and give [] if there is no first row.',
      'get column positions where each row has at least {limit}, else leave the column out, return [] with no rows',
      'matrix filter by column with every(), limit {limit} inclusive, result is index list (empty for empty matrix)',
      'For a spreadsheet as array of rows, list the column numbers starting at 0 in which all figures are {limit} or higher; nothing for a sheet without rows.',
    ],
  }),
  family({
    name: 'numbers-pages-to-ranges',
    group: 'scenarios',
    names: ['toRanges', 'formatPages', 'collapsePages', 'pageRanges', 'compressRanges'],
    params: [{ name: 'pages', type: 'number[]', alt: ['numbers', 'nums', 'ids', 'seats'] }],
    returns: 'string',
    slots: { sep: [',', ', ', ';'] },
    body: `  const parts: string[] = [];
  for (let i = 0; i < $pages.length; i++) {
    const first = $pages[i];
    while ($pages[i + 1] === $pages[i] + 1) i++;
    parts.push(first === $pages[i] ? \`\${first}\` : \`\${first}-\${$pages[i]}\`);
  }
  return parts.join('{sep}');`,
    tests: ({ sep }) => [
      [[[1, 2, 3, 5]], `1-3${sep}5`],
      [[[]], ''],
      [[[7]], '7'],
      [[[4, 5]], '4-5'],
      [[[1, 3, 5]], `1${sep}3${sep}5`],
      [[[1, 2, 4, 5, 6, 9, 10]], `1-2${sep}4-6${sep}9-10`],
      [[[8, 9, 10, 11, 12]], '8-12'],
    ],
    phrasings: [
      'turn a sorted list of page numbers into text with ranges like "1-3{sep}5"',
      'print dialog: selected pages as ascending numbers -> "1-3{sep}5", runs of consecutive pages joined with a hyphen, parts separated by "{sep}"',
      'how do i collapse consecutive integers to ranges in a string? [1,2,3,5] gives "1-3{sep}5" and two neighbours like 4, 5 also become "4-5"',
      'Returns the ascending numbers in compact form: consecutive ones as first-last, single ones as they are, all separated by "{sep}".',
      '[1,2,4,5,6,9] -> "1-2{sep}4-6{sep}9"',
      'I need to show which seats are taken in short form, e.g. seats 1,2,3 and 5 should read "1-3{sep}5". The numbers are already sorted and unique; no seats is an empty string.',
      'sorted unique ints -> range string separated by "{sep}" (empty list gives "")',
      'Given increasing line numbers, summarise them: each run from a to b with a < b as "a-b", lone numbers plain, joined by "{sep}".',
      "compress consecutive numbers into a-b parts and join with '{sep}', also for runs of two",
      'Please format the invoice numbers 1,2,3,5 as "1-3{sep}5". Input is in rising order without repeats.',
      'collapse page list to ranges; dash inside a range; "{sep}" between ranges',
      'The opposite of expanding "1-3{sep}5": from the sorted array of numbers back to that text.',
      'group successive integers and show every group as start-end (just start for a group of one), text joined by "{sep}"',
      'range notation of a sorted nubmer list, delimiter "{sep}", hyphen for runs of length 2 or more',
      'Which pages were changed? output "8-12" for 8,9,10,11,12, single page "7" for 7, several parts with "{sep}" in between, "" when none (input sorted)',
      'make a compact label from ticket numbers: as long as the next number is one higher extend the range, otherwise start a new part; parts glued with "{sep}"; numbers come sorted',
      'summary ranges of an ordered distinct integer array as one string using "-" and "{sep}"',
      'Volunteers enter days of the month [1,2,3,5] (sorted, no duplicates). Display "1-3{sep}5" on the schedule.',
      'array of consecutive-ish numbers to "from-to" pieces, a piece with one number has no dash, pieces delimited by "{sep}"',
      'How can I write sorted ids the way people write them by hand, with 4-6 for 4, 5, 6, and with "{sep}" between the pieces?',
    ],
  }),
  family({
    name: 'numbers-race-ranks',
    group: 'scenarios',
    names: ['raceRanks', 'assignPlaces', 'competitionRanks', 'finishingPlaces', 'rankTimes'],
    params: [{ name: 'times', type: 'number[]', alt: ['results', 'seconds', 'values', 'laps'] }],
    returns: 'number[]',
    body: '  return $times.map((time) => 1 + $times.filter((other) => other < time).length);',
    tests: [
      [[[12.5, 11.9, 13]], [2, 1, 3]],
      [[[]], []],
      [[[60]], [1]],
      [[[10, 12, 10, 15]], [1, 3, 1, 4]],
      [[[9, 9, 9]], [1, 1, 1]],
      [[[30, 20, 20, 10]], [4, 2, 2, 1]],
      [[[100, 9, 20]], [3, 1, 2]],
    ],
    phrasings: [
      'places in a race from the times: the fastest gets 1, equal times get the same place and the places after a tie are skipped (1, 1, 3)',
      'rank of each number in the list, smallest is rank 1, ties share a rank and leave a gap after it',
      'how do i give runners their place? lower time is better, ties like 1,2,2,4, result in the same order as the input',
      'Returns for every time its standard competition rank (1224 ranking), the lowest time being first.',
      '[10,12,10,15] -> [1,3,1,4], lowest value first',
      'Swimming meet: an array of seconds per lane. I need an array of places per lane, quickest lane 1st, dead heats share the better place and the following place is left out.',
      'rank = 1 + count of strictly smaller values, for each element',
      'Given golf scores (fewer strokes win), output the position of each player. Players level on strokes share a position, the next position is skipped accordingly.',
      'times -> places, same index, ascending, ties equal, gaps after ties',
      'Please replace every value by its ranking from low to high with gaps for ties, as sports tables do.',
      'competition ranking of an array of lap times: 1 for the lowest; if two are 2nd then nobody is 3rd',
      'assign placings to finish times, one more than the number of people who were faster',
      'For each runner, how many were strictly faster, plus one? Return these numbers in input order.',
      'rank list with ties (1,2,2,4 style), small numbers rank best, dont sort the output',
      'what place did each cyclist get? shared places for identical times with the next one skipped, shorter time is better',
      'Replace values with ranks in ascending order; equal vlaues get the same minimum rank.',
      'Excel RANK.EQ in ascending order for all numbers of a list',
      'Prices from several vendors; rank each vendor by price, cheapest gets 1, same price same rank, and the rank after a tie skips (1,1,3).',
      'min-method ranking of numbers, ascending, result aligned with input',
      'turn results into positions: best (smallest) is position 1, draws share, subsequent positions account for all drawn ones',
    ],
    rules: [
      {
        say: [
          'a time of 0 means did not finish and gets rank 0',
          'runners with 0 did not finish: they get 0 and are not counted for others',
          'ignore zeros (did not start), their place is 0',
          'entries of 0 are not ranked, put 0 for them',
          'zero stands for no result, which stays 0 and affects no other place',
        ],
        body: `  return $times.map((time) => (time === 0 ? 0 : 1 + $times.filter((other) => other > 0 && other < time).length));`,
        tests: [
          [[[10, 0, 10, 15]], [1, 0, 1, 3]],
          [[[]], []],
          [[[0, 0]], [0, 0]],
          [[[30, 20, 20, 10]], [4, 2, 2, 1]],
          [[[0, 9, 100]], [0, 1, 2]],
        ],
      },
    ],
  }),
];
