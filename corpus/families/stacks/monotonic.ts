/** Stack and queue exercises on numbers. */
import { type Family, family } from '../../family.js';

const xs = { name: 'xs', type: 'number[]', alt: ['nums', 'numbers', 'values', 'arr', 'list'] };

export const families: readonly Family[] = [
  family({
    name: 'next-greater',
    group: 'stacks',
    names: ['nextGreater', 'nextGreaterElement', 'nextLarger', 'nextBigger'],
    params: [xs],
    returns: 'number[]',
    body: `  const result = Array<number>($xs.length).fill(-1);
  const stack: number[] = [];
  for (let i = 0; i < $xs.length; i++) {
    while (stack.length > 0 && $xs[stack.at(-1)!] < $xs[i]) result[stack.pop()!] = $xs[i];
    stack.push(i);
  }
  return result;`,
    tests: [
      [[[2, 1, 2, 4, 3]], [4, 2, 4, -1, -1]],
      [[[]], []],
      [[[1, 2, 3]], [2, 3, -1]],
      [[[3, 2, 1]], [-1, -1, -1]],
      [[[5]], [-1]],
      [[[1, 1, 2]], [2, 2, -1]],
    ],
    phrasings: [
      'For each element find the next greater element to its right, -1 if there is none.',
      'how do i get the next larger number for every entry of a list? -1 when nothing larger follows',
      'next greater element, -1 for none',
      'I have prices per day and want, for each day, the next higher price that comes later or -1.',
      'Please return an array with the first bigger number after each position, or -1.',
      'Returns for every value the nearest greater value on its right, otherwise -1.',
      'need next greater with a monotonic stack (-1 if missing)',
      'Given an array, replace each element by the first larger one behind it; use -1 where there is none.',
      'next larger to the right (else -1)',
      'nearest greater number following, -1 by default',
      'Look right from each person: how tall is the first taller one? -1 when nobody is taller.',
      'next graeter element, -1 otherwise',
      '[2, 1, 2, 4, 3] -> [4, 2, 4, -1, -1], next bigger one on the right or -1',
      'Who is the next bigger neighbour down the line, or -1?',
      'Each number should be mapped to the next number that exceeds it; unmatched ones become -1.',
      'Scan forward from every index to the first greater entry and report it (-1 if the end is reached).',
      'Monotonic stack exercise: nearest larger value to the right, default -1.',
      'I want the first strictly greater later element per element, -1 when absent.',
      'For all i: the next xs[j] > xs[i] with j > i, or -1.',
      'List of next higher values with -1 as filler.',
    ],
  }),
  family({
    name: 'daily-temperatures',
    group: 'stacks',
    names: ['dailyTemperatures', 'daysUntilWarmer', 'waitForWarmer', 'daysToWait'],
    params: [{ name: 'temps', type: 'number[]', alt: ['temperatures', 'xs', 'values', 'days'] }],
    returns: 'number[]',
    body: `  const result = Array<number>($temps.length).fill(0);
  const stack: number[] = [];
  for (let i = 0; i < $temps.length; i++) {
    while (stack.length > 0 && $temps[stack.at(-1)!] < $temps[i]) {
      const j = stack.pop()!;
      result[j] = i - j;
    }
    stack.push(i);
  }
  return result;`,
    tests: [
      [[[73, 74, 75, 71, 69, 72, 76, 73]], [1, 1, 4, 2, 1, 1, 0, 0]],
      [[[]], []],
      [[[30, 40, 50]], [1, 1, 0]],
      [[[50, 40]], [0, 0]],
      [[[20]], [0]],
      [[[20, 20, 21]], [2, 1, 0]],
    ],
    phrasings: [
      'For each day return how many days one has to wait for a warmer temperature, 0 if there is none.',
      'how many days until it gets warmer, for every day in a list of temperatures? 0 if never',
      'daily temperatures',
      'I have a list of daily temperatures and want the number of days until a higher one, or 0.',
      'Please compute the distance to the next warmer day for each day.',
      'Returns the waiting times for a higher temperature; zero where it never comes.',
      'need days to wait until warmer',
      'Given temperatures, output for each index the gap to the next higher value, 0 without one.',
      'days until next warmer day',
      'leetcode 739',
      'After how many steps does a bigger value come, for each position? 0 if none comes.',
      'daily temeratures wait times',
      'days until warmer, 0 if never: [30, 40, 50] -> [1, 1, 0]',
      'Weather data: how long until it is hotter than today?',
      'Offset to the next greater element, 0 as the default.',
      'For every measurement count the days until it is exceeded.',
      'When will there be a warmer day? Number of days from each day on, 0 for no such day.',
      'I want to know how long to wait until the temperature rises above that of the day.',
      'Monotonic stack: index distance to the next larger number.',
      'Wait times until warmer weather per day.',
    ],
  }),
  family({
    name: 'run-stack-commands',
    group: 'stacks',
    names: ['runStack', 'executeStack', 'simulateStack', 'stackMachine'],
    params: [{ name: 'commands', type: 'string[]', alt: ['ops', 'operations', 'lines', 'instructions'] }],
    returns: 'number[]',
    body: `  const stack: number[] = [];
  for (const command of $commands) {
    const [op, value] = command.split(' ');
    if (op === 'push') stack.push(Number(value));
    else if (op === 'pop') stack.pop();
  }
  return stack;`,
    tests: [
      [[['push 1', 'push 2', 'pop']], [1]],
      [[[]], []],
      [[['pop']], []],
      [[['push 5']], [5]],
      [[['push -3', 'push 4']], [-3, 4]],
      [[['push 1', 'pop', 'push 2', 'push 3', 'pop', 'push 9']], [2, 9]],
    ],
    phrasings: [
      'Run a list of commands "push n" and "pop" on an empty stack and return the stack.',
      'how do i simulate a stack from commands such as "push 3" and "pop"?',
      'execute push/pop commands, return final stack bottom first',
      'I have an array of operations, each "push <number>" or "pop", and want to know what is on the stack at the end.',
      'Please process the push and pop instructions and return what remains, bottom to top.',
      'Returns the contents of the stack after all commands; pop on an empty stack does nothing.',
      'need a tiny stack interpreter ("push x", "pop")',
      'Given stack operations as strings, compute the resulting stack as an array.',
      'stack simulation',
      'apply push/pop strings',
      'Start with nothing, push numbers and pop them as told; final state please.',
      'simulate stcak operations',
      'what is left on the stack, e.g. ["push 1", "push 2", "pop"] -> [1]',
      'Interpret commands: "push 7" puts 7 on top, "pop" removes the top.',
      'What does the stack look like after this sequence of instructions?',
      'Parse each command and carry it out on a stack.',
      'Virtual machine with the two instructions push and pop, ignoring pops that are not possible.',
      'I want the stack left over by a list of text commands.',
      'Write a function that plays push/pop operations and shows the stack.',
      'Evaluate stack commands.',
    ],
  }),
  family({
    name: 'largest-rectangle',
    group: 'stacks',
    names: ['largestRectangle', 'maxRectangle', 'largestRectangleArea', 'histogramArea'],
    params: [{ name: 'heights', type: 'number[]', alt: ['bars', 'xs', 'histogram', 'values'] }],
    returns: 'number',
    body: `  let best = 0;
  for (let i = 0; i < $heights.length; i++) {
    let low = $heights[i];
    for (let j = i; j < $heights.length; j++) {
      low = Math.min(low, $heights[j]);
      best = Math.max(best, low * (j - i + 1));
    }
  }
  return best;`,
    tests: [
      [[[2, 1, 5, 6, 2, 3]], 10],
      [[[]], 0],
      [[[4]], 4],
      [[[2, 4]], 4],
      [[[1, 1, 1, 1]], 4],
      [[[0, 9, 0]], 9],
    ],
    phrasings: [
      'Find the area of the largest rectangle in a histogram.',
      'how do i compute the biggest rectangle that fits under bars of width 1?',
      'largest rectangle in histogram',
      'I have bar heights (each bar is 1 wide) and want the largest rectangular area inside the bars.',
      'Please return the maximum area of a rectangle formed by neighbouring bars.',
      'Returns the greatest rectangle area under the skyline.',
      'need max area in a bar chart',
      'Given heights of adjacent buildings of equal width 1, what is the largest billboard rectangle that fits on them?',
      'max histogram rectangle',
      'leetcode 84',
      'The minimum of a range of bars times the number of bars, maximised.',
      'largest rectagle in histogram',
      '[2, 1, 5, 6, 2, 3] -> 10 (biggest rectangle under the bars)',
      'Fence boards of different heights: biggest rectangle that can be cut out?',
      'Width times lowest height over all ranges of consecutive bars: take the best.',
      'Biggest axis-parallel rectangle below a bar graph.',
      'How large a rectangle can be drawn in the histogram, 0 if there are no bars?',
      'I want only the area of the best rectangle.',
      'Compute the largest area spanned by contiguous columns.',
      'Maximal rectangle below a step function of unit steps.',
    ],
  }),
  family({
    name: 'trapped-water',
    group: 'stacks',
    names: ['trapWater', 'trap', 'rainWater', 'trappedRain'],
    params: [{ name: 'heights', type: 'number[]', alt: ['walls', 'xs', 'bars', 'elevation'] }],
    returns: 'number',
    body: `  let total = 0;
  for (let i = 0; i < $heights.length; i++) {
    const left = Math.max(...$heights.slice(0, i + 1));
    const right = Math.max(...$heights.slice(i));
    total += Math.min(left, right) - $heights[i];
  }
  return total;`,
    tests: [
      [[[0, 1, 0, 2, 1, 0, 1, 3, 2, 1, 2, 1]], 6],
      [[[]], 0],
      [[[3]], 0],
      [[[3, 0, 3]], 3],
      [[[1, 2, 3]], 0],
      [[[4, 2, 0, 3, 2, 5]], 9],
    ],
    phrasings: [
      'Compute how much rain water is trapped between bars of the given heights.',
      'how do i solve trapping rain water?',
      'trapping rain water',
      'I have an elevation profile (width 1 each) and want to know how much water stays after rain.',
      'Please return the units of water held by the walls.',
      'Returns the amount of trapped water.',
      'need the volume of water between bars',
      'Given non-negative heights, how much water can the structure hold?',
      'rain water between walls',
      'leetcode 42',
      'For each position the water level is the lower of the highest walls left and right; sum it up.',
      'traping rain water',
      '[3, 0, 3] -> 3, water held between the bars',
      'Puddles on a terrain: total volume?',
      'Water fills the valleys of a skyline. How many cells of water are there?',
      'Sum over all bars of the water that stands above.',
      'How much liquid remains in the dips of a bar chart?',
      'I want the total water captured by the elevation map.',
      'After heavy rain, the hollows between the columns are full. Compute the amount of water.',
      'Retained water for a list of wall heights.',
    ],
  }),
  family({
    name: 'hot-potato',
    group: 'stacks',
    names: ['hotPotato', 'josephus', 'lastStanding', 'survivor', 'countOut'],
    params: [
      { name: 'names', type: 'string[]', alt: ['players', 'people', 'kids'] },
      { name: 'k', type: 'number', alt: ['n', 'step', 'count'] },
    ],
    returns: 'string',
    body: `  const queue = [...$names];
  let i = 0;
  while (queue.length > 1) {
    i = (i + $k - 1) % queue.length;
    queue.splice(i, 1);
  }
  return queue[0];`,
    tests: [
      [[['a', 'b', 'c', 'd', 'e'], 2], 'c'],
      [[['x'], 5], 'x'],
      [[['a', 'b'], 1], 'b'],
      [[['a', 'b', 'c'], 3], 'b'],
      [[['a', 'b', 'c', 'd'], 1], 'd'],
      [[['p', 'q', 'r', 's', 't', 'u', 'v'], 3], 's'],
    ],
    phrasings: [
      'People stand in a circle and every k-th one is eliminated; return the last one left.',
      'how do i solve the josephus problem for a list of names?',
      'josephus: every k-th person drops out, who survives',
      'I have children in a circle and a counting rhyme of k beats; the child hit goes out. Who remains at the end?',
      'Please eliminate each k-th name in the circle until one name is left and return it.',
      'Returns the survivor of the counting-out game.',
      'need the last person standing when every k-th is removed',
      'Given names in a circle and k, count to k again and again, removing the person reached.',
      'counting-out game winner',
      'hot potato: after k passes (counting the holder) someone is out',
      'Who wins when going round and striking out every kth player?',
      'josphus problem with names',
      'every k-th goes out, who is left: [a, b, c, d, e] and 2 -> c',
      'A ring of soldiers, each k-th leaves. Find the final one.',
      'Simulate elimination in a circle with a step size.',
      'Start counting at the first name; number k leaves; continue with the next; return the last name.',
      'Circular elimination with step k.',
      'I want the name that is left over in a game of eeny meeny with k syllables.',
      'Remove every k-th element cyclically until a single element is left.',
      'Last remaining player of a counting rhyme.',
    ],
  }),
];
