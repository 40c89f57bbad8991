/** Still more lists, records, tables, statistics. */
import type { Snippet } from './snippet.js';

export const snippets: readonly Snippet[] = [
  {
    name: 'data-3-omit-empty',
    comments: [
      'A copy of the record without the entries that are null or an empty string.',
      'Drops blank values: null and empty strings.',
      'Keeps only those entries that hold some text.',
    ],
    functionName: 'omitEmpty',
    code: `function omitEmpty(record: Record<string, string | null>): Record<string, string | null> {
  const entries = Object.entries(record).filter(([, value]) => value !== null && value !== '');
  return Object.fromEntries(entries);
}`,
    tests: [
      [[{}], {}],
      [[{ a: 'x' }], { a: 'x' }],
      [[{ a: null, b: 'y' }], { b: 'y' }],
      [[{ a: '', b: ' ' }], { b: ' ' }],
      [[{ a: '', b: null }], {}],
    ],
  },
  {
    name: 'data-3-pick-keys',
    comments: [
      'A copy of the object with only the given keys; keys that it lacks are left out.',
      'Picks some properties of an object, ignoring missing ones.',
      'Keeps the listed keys and drops the rest.',
    ],
    functionName: 'pick',
    code: `function pick(source: Record<string, number>, keys: string[]): Record<string, number> {
  const picked: Record<string, number> = {};
  keys.forEach((key) => {
    if (key in source) {
      picked[key] = source[key];
    }
  });
  return picked;
}`,
    tests: [
      [[{}, ['a']], {}],
      [[{ a: 1, b: 2 }, ['a']], { a: 1 }],
      [[{ a: 1, b: 2 }, []], {}],
      [[{ a: 1, b: 2 }, ['b', 'c']], { b: 2 }],
      [[{ x: 0, y: 0 }, ['y', 'x']], { x: 0, y: 0 }],
    ],
  },
  {
    name: 'data-3-invert-record',
    comments: [
      'Swaps the keys and values of a record; of equal values the last key wins.',
      'Turns a dictionary round: every value becomes a key.',
      'Inverse of a string to string table.',
    ],
    functionName: 'invert',
    code: `function invert(record: Record<string, string>): Record<string, string> {
  const inverted: Record<string, string> = {};
  for (const key in record) {
    inverted[record[key]] = key;
  }
  return inverted;
}`,
    tests: [
      [[{}], {}],
      [[{ a: 'x' }], { x: 'a' }],
      [[{ a: 'x', b: 'y' }], { x: 'a', y: 'b' }],
      [[{ a: 'x', b: 'x' }], { x: 'b' }],
      [[{ same: 'same' }], { same: 'same' }],
    ],
  },
  {
    name: 'data-3-sort-people',
    comments: [
      'Names of the people from the oldest to the youngest; people of the same age by name.',
      'Sorts by age descending, then by name ascending, and returns the names.',
      'The names, older people first and ties in alphabetical order.',
    ],
    functionName: 'namesByAge',
    code: `function namesByAge(people: { name: string; age: number }[]): string[] {
  return [...people]
    .sort((a, b) => b.age - a.age || a.name.localeCompare(b.name))
    .map((person) => person.name);
}`,
    tests: [
      [[[]], []],
      [[[{ name: 'Ann', age: 30 }]], ['Ann']],
      [
        [
          [
            { name: 'Ann', age: 30 },
            { name: 'Bob', age: 40 },
          ],
        ],
        ['Bob', 'Ann'],
      ],
      [
        [
          [
            { name: 'Zoe', age: 5 },
            { name: 'Abe', age: 5 },
          ],
        ],
        ['Abe', 'Zoe'],
      ],
      [
        [
          [
            { name: 'c', age: 1 },
            { name: 'b', age: 2 },
            { name: 'a', age: 1 },
          ],
        ],
        ['b', 'a', 'c'],
      ],
    ],
  },
  {
    name: 'data-3-is-sorted',
    comments: [
      'Whether the list is in ascending order; equal neighbours are fine.',
      'True if no element is smaller than the one before it.',
      'Checks that values never decrease; lists of fewer than two are sorted.',
    ],
    functionName: 'isSorted',
    code: `function isSorted(list: number[]): boolean {
  for (let i = 1; i < list.length; i++)
    if (list[i] < list[i - 1]) return false;
  return true;
}`,
    tests: [
      [[[]], true],
      [[[1]], true],
      [[[1, 1, 2]], true],
      [[[2, 1]], false],
      [[[1, 2, 3, 0]], false],
      [[[-3, -2, 8]], true],
    ],
  },
  {
    name: 'data-3-quick-sort',
    comments: [
      'Quicksort with the first element as pivot, into a new list.',
      'Sorts numbers ascending: the smaller ones, the pivot, the others, each part sorted by recursion.',
      'Recursive sort around a pivot.',
    ],
    functionName: 'quickSort',
    code: `const quickSort = (items: number[]): number[] => {
  if (items.length < 2) return items;
  const [pivot, ...rest] = items;
  const smaller = rest.filter((item) => item < pivot);
  const others = rest.filter((item) => item >= pivot);
  return [...quickSort(smaller), pivot, ...quickSort(others)];
};`,
    tests: [
      [[[]], []],
      [[[1]], [1]],
      [[[3, 1, 2]], [1, 2, 3]],
      [[[2, 2, 1, 2]], [1, 2, 2, 2]],
      [[[5, -3, 0, 11]], [-3, 0, 5, 11]],
    ],
  },
  {
    name: 'data-3-bubble-sort',
    comments: [
      'Bubble sort of a copy, ascending; stops after a pass without a swap.',
      'Swaps neighbours that are in the wrong order until a whole pass swaps nothing.',
      'Sorted copy of the numbers.',
    ],
    functionName: 'bubbleSort',
    code: `function bubbleSort(numbers: number[]): number[] {
  const arr = numbers.slice();
  let swapped: boolean;
  do {
    swapped = false;
    for (let i = 0; i + 1 < arr.length; i++) {
      if (arr[i] > arr[i + 1]) {
        [arr[i], arr[i + 1]] = [arr[i + 1], arr[i]];
        swapped = true;
      }
    }
  } while (swapped);
  return arr;
}`,
    tests: [
      [[[]], []],
      [[[9]], [9]],
      [[[3, 2, 1]], [1, 2, 3]],
      [[[4, 4, 2]], [2, 4, 4]],
      [[[1, 10, 2]], [1, 2, 10]],
    ],
  },
  {
    name: 'data-3-insertion-sort',
    comments: [
      'Insertion sort of a copy of the list, ascending.',
      'Sorts numbers by moving each one left past the larger ones; the input is left alone.',
      'Returns the numbers in ascending order, by insertion.',
    ],
    functionName: 'insertionSort',
    code: `function insertionSort(input: number[]): number[] {
  const result = [...input];
  for (let i = 1; i < result.length; i++) {
    const current = result[i];
    let j = i - 1;
    while (j >= 0 && result[j] > current) {
      result[j + 1] = result[j];
      j--;
    }
    result[j + 1] = current;
  }
  return result;
}`,
    tests: [
      [[[]], []],
      [[[1]], [1]],
      [[[2, 1]], [1, 2]],
      [[[5, 3, 8, 3, 1]], [1, 3, 3, 5, 8]],
      [[[1, 2, 3]], [1, 2, 3]],
      [[[-1, -5, 10]], [-5, -1, 10]],
    ],
  },
  {
    name: 'data-3-pivot-sales',
    comments: [
      'Sales per region and month: totals[region][month] is the sum of the amounts.',
      'Pivots sales into a nested table by region, then by month, adding up amounts.',
      'Two-level grouping of sales with a sum at the bottom.',
    ],
    functionName: 'pivotSales',
    code: `function pivotSales(sales: { region: string; month: string; amount: number }[]) {
  const totals: Record<string, Record<string, number>> = {};
  for (const { region, month, amount } of sales) {
    totals[region] ??= {};
    totals[region][month] = (totals[region][month] ?? 0) + amount;
  }
  return totals;
}`,
    tests: [
      [[[]], {}],
      [[[{ region: 'north', month: 'jan', amount: 3 }]], { north: { jan: 3 } }],
      [
        [
          [
            { region: 'north', month: 'jan', amount: 3 },
            { region: 'north', month: 'jan', amount: 4 },
          ],
        ],
        { north: { jan: 7 } },
      ],
      [
        [
          [
            { region: 'north', month: 'jan', amount: 1 },
            { region: 'south', month: 'jan', amount: 2 },
          ],
        ],
        { north: { jan: 1 }, south: { jan: 2 } },
      ],
      [
        [
          [
            { region: 'east', month: 'may', amount: 5 },
            { region: 'east', month: 'june', amount: 6 },
          ],
        ],
        { east: { may: 5, june: 6 } },
      ],
    ],
  },
  {
    name: 'data-3-parse-csv-rows',
    comments: [
      'Parses comma-separated lines into records; the first line holds the column names, missing cells are empty.',
      'Turns simple CSV text without quotes into a list of objects keyed by the header.',
      'One record for each line after the header; a cell that is missing becomes an empty string.',
    ],
    functionName: 'parseRows',
    code: `function parseRows(text: string): Record<string, string>[] {
  const [header, ...lines] = text.split('\\n');
  const columns = header.split(',');
  return lines.map((line) => {
    const cells = line.split(',');
    const row: Record<string, string> = {};
    columns.forEach((column, i) => {
      row[column] = cells[i] ?? '';
    });
    return row;
  });
}`,
    tests: [
      [['a,b'], []],
      [['a,b\n1,2'], [{ a: '1', b: '2' }]],
      [['name\nann\nbob'], [{ name: 'ann' }, { name: 'bob' }]],
      [['a,b\n1'], [{ a: '1', b: '' }]],
      [
        ['x,y\n3,4\n5,6'],
        [
          { x: '3', y: '4' },
          { x: '5', y: '6' },
        ],
      ],
    ],
  },
  {
    name: 'data-3-max-overlap',
    comments: [
      'Largest number of guests present at once; who leaves at a time is gone before others arrive at it.',
      'Peak number of visits that overlap. A visit that starts when another ends does not overlap it.',
      'Sweeps over the sorted arrivals and departures and returns the highest count.',
    ],
    functionName: 'peakGuests',
    code: `function peakGuests(visits: { arrive: number; leave: number }[]): number {
  const arrivals = visits.map((v) => v.arrive).sort((a, b) => a - b);
  const departures = visits.map((v) => v.leave).sort((a, b) => a - b);
  let present = 0;
  let peak = 0;
  let next = 0;
  for (const time of arrivals) {
    while (departures[next] <= time) {
      present--;
      next++;
    }
    present++;
    peak = Math.max(peak, present);
  }
  return peak;
}`,
    tests: [
      [[[]], 0],
      [[[{ arrive: 1, leave: 2 }]], 1],
      [
        [
          [
            { arrive: 1, leave: 3 },
            { arrive: 2, leave: 4 },
          ],
        ],
        2,
      ],
      [
        [
          [
            { arrive: 1, leave: 2 },
            { arrive: 2, leave: 3 },
          ],
        ],
        1,
      ],
      [
        [
          [
            { arrive: 5, leave: 9 },
            { arrive: 1, leave: 6 },
            { arrive: 4, leave: 5 },
          ],
        ],
        2,
      ],
      [
        [
          [
            { arrive: 0, leave: 9 },
            { arrive: 1, leave: 8 },
            { arrive: 2, leave: 3 },
          ],
        ],
        3,
      ],
    ],
  },
  {
    name: 'data-3-free-slots',
    comments: [
      'Gaps between sorted, disjoint bookings within the day from open to close, as [start, end] pairs.',
      'Free time from open to close: what the bookings, ascending and not overlapping, leave over.',
      'Lists the free slots before, between and after the bookings; empty gaps are left out.',
    ],
    functionName: 'freeSlots',
    code: `function freeSlots(bookings: [number, number][], open: number, close: number): [number, number][] {
  const slots: [number, number][] = [];
  let freeFrom = open;
  for (const [start, end] of bookings) {
    if (start > freeFrom) slots.push([freeFrom, start]);
    freeFrom = end;
  }
  if (freeFrom < close) slots.push([freeFrom, close]);
  return slots;
}`,
    tests: [
      [[[], 9, 17], [[9, 17]]],
      [[[[9, 17]], 9, 17], []],
      [
        [[[10, 12]], 9, 17],
        [
          [9, 10],
          [12, 17],
        ],
      ],
      [
        [
          [
            [9, 10],
            [10, 11],
          ],
          9,
          17,
        ],
        [[11, 17]],
      ],
      [
        [
          [
            [9, 11],
            [13, 17],
          ],
          9,
          17,
        ],
        [[11, 13]],
      ],
    ],
  },
];
