/** Numbers and lists of numbers: small tasks of two to four steps. */
import { type Family, family } from '../../family.js';

export const families: readonly Family[] = [
  family({
    name: 'numbers-budget-passed-at',
    group: 'scenarios',
    names: ['budgetPassedAt', 'firstOverBudget', 'overLimitIndex', 'whenOverspent', 'limitExceededAt'],
    params: [{ name: 'expenses', type: 'number[]', alt: ['amounts', 'costs', 'values', 'payments'] }],
    returns: 'number',
    slots: { limit: [100, 250, 500, 1000] },
    body: `  let total = 0;
  for (let i = 0; i < $expenses.length; i++) {
    total += $expenses[i];
    if (total > {limit}) return i;
  }
  return -1;`,
    tests: ({ limit }) => {
      const l = limit as number;
      return [
        [[[]], -1],
        [[[l]], -1],
        [[[l + 1]], 0],
        [[[l, 1]], 1],
        [[[l / 2, l / 2, 1, 1]], 2],
        [[[10, 20, 30]], -1],
        [[[l, -50, 40, 20]], 3],
      ];
    },
    phrasings: [
      'index of the first expense at which the running total goes above {limit}, -1 if it never does',
      'travel budget of {limit}: at which expense did I overspend? return its index in the list or -1 (exactly {limit} is still ok)',
      'add the numbers one after the other, stop when the sum is more than {limit} and return that position, otherwise -1',
      'how do i find where the cumulative sum first exceeds {limit}? -1 when it does not',
      'Returns the position of the amount that pushes the sum over {limit}, or -1 if the total stays within it.',
      'amounts -> first i with sum of amounts[0..i] > {limit}, else -1',
      'A prepaid card holds {limit}. Given the payments in order, which payment (index) is the first that can no longer be covered by the card, adding up everything so far? -1 if all are covered.',
      'prefix sum passes {limit} -> index, none -> -1',
      'Please tell me on what day (0-based index) my accumulated spending was greater than {limit} for the first time; -1 for never.',
      'Lift with a maximum load of {limit} kg: people enter one by one, their weights are in the array; index of the person who overloads it, -1 if nobody does.',
      'first index where total so far is strictly greater than {limit}; not found is -1',
      'Keep a running total over the costs. As soon as it exceeds {limit} give back the current index. If the loop ends give back -1.',
      'when does the cummulative cost get higher than {limit}? want the array index or -1',
      'running sum limit check, limit {limit}, strict, returns an index',
      'Find which item breaks the budget of {limit} when items are bought in the given order. An exact match does not break it. Return -1 if affordable.',
      'data usage per day in MB: on which index do we get over {limit} MB in sum? -1 if we do not',
      'walk through the expenses, which one makes the sum larger than {limit}? index please; -1 when the sum of all is {limit} or less',
      'the earliest position at which the accumulated values are over {limit} (or -1)',
      'We freeze an account once purchases total more than {limit}. Output the index of the triggering purchase and -1 if none triggers.',
      'position where partial sums cross {limit} upward for the first time, must be above and not equal, -1 otherwise',
      'smallest index such that everything up to and including it adds up to over {limit}; -1 if there is no such index',
    ],
    rules: [
      {
        say: [
          'negative amounts are refunds and get ignored',
          'skip negative values when adding up',
          'values below zero do not lower the total',
          'treat negative numbers as 0',
          'do not subtract refunds, i.e. negative entries count as nothing',
        ],
        body: `  let total = 0;
  for (let i = 0; i < $expenses.length; i++) {
    total += Math.max(0, $expenses[i]);
    if (total > {limit}) return i;
  }
  return -1;`,
        tests: ({ limit }) => {
          const l = limit as number;
          return [
            [[[]], -1],
            [[[l]], -1],
            [[[l, -50, 40, 20]], 2],
            [[[-10, l + 1]], 1],
            [[[-5, -5]], -1],
            [[[l / 2, l / 2, 1, 1]], 2],
          ];
        },
      },
    ],
  }),
];
