/** Harder puzzles as stories and interview questions: planning, graphs, mazes, words, numbers. */
import { type Family, family, type Json } from '../../family.js';

const lists = {
  fewest: [
    ['Oslo', 'Rome'],
    ['Rome', 'Cairo'],
    ['Oslo', 'Paris'],
    ['Paris', 'Rome'],
  ],
} satisfies Record<string, Json>;

export const families: readonly Family[] = [
  family({
    name: 'puzzles-task-cooldown',
    group: 'scenarios',
    names: ['totalTime', 'timeWithCooldown', 'finishTime', 'runTasks', 'scheduleLength'],
    params: [
      { name: 'tasks', type: 'string[]', alt: ['jobs', 'moves', 'machines', 'order'] },
      { name: 'cooldown', type: 'number', alt: ['pause', 'rest', 'wait'] },
    ],
    returns: 'number',
    body: `  const ready: Record<string, number> = {};
  let time = 0;
  for (const task of $tasks) {
    time = Math.max(time, ready[task] ?? 0) + 1;
    ready[task] = time + $cooldown;
  }
  return time;`,
    tests: [
      [[['A', 'A'], 2], 4],
      [[[], 3], 0],
      [[['A', 'B', 'C'], 5], 3],
      [[['A', 'B', 'A'], 2], 4],
      [[['A', 'A', 'A'], 0], 3],
      [[['A', 'B', 'C', 'A'], 2], 4],
      [[['A', 'B', 'B', 'A'], 3], 7],
      [[['x'], 9], 1],
    ],
    phrasings: [
      'Tasks must run in the given order, one minute each. Between two runs of the same task at least `cooldown` other minutes have to pass. How many minutes until all are done?',
      'task schedule with cooldown, order fixed, each takes 1, same task again only after n units of pause -> total time',
      'how long does a list of jobs take if each needs one unit and the same job can only start again after n idle or other units in between? order stays as it is',
      "['A', 'A'] with cooldown 2 -> 4 (A, wait, wait, A). Compute the total time for a list of tasks in fixed order, one unit per task.",
      'My oven recipes: every step uses one appliance for one minute, and after use the appliance must rest for a number of minutes. Steps are done strictly in sequence. When is the last step finished?',
      'Returns the time units needed to execute the tasks in sequence, with waiting, where equal tasks are separated by at least the given number of units.',
      'Interview: CPU executes tasks (letters) in order, one per tick; a repeated task needs `n` ticks between its two runs; count all ticks, idle ones included.',
      'tasks, cooldown -> ticks; no reordering; wait if the task ran less than cooldown ticks ago',
      'In a video game a spell takes one second and cannot be cast again for some seconds afterwards. I have the list of spells in the order I want to cast them. How many seconds go by, waiting as needed?',
      'Given job names and a recovery time, the worker does them from first to last, a job lasting one hour, and has to pause when the same job is still recovering. Result: total hours, 0 for no jobs.',
      'Please calculate the number of days for my training plan. One exercise a day in the listed order. The muscle of an exercise needs x free days before the same exercise comes up again. Rest days count.',
      'remember for each task the time from which it is allowed again; advance the clock to it if necessary; clock + 1 per task; return the clock',
      'fixed order scheduling problem with cool-down period between identical items, unit durations, count the lenght including gaps',
      'A dice tower plays sounds one per second. The same sound must not be repeated until the given count of seconds lies between. Sounds are in a list and must keep their order. How long is the whole thing?',
      'total duration of sequence where same element needs at least k slots between its occurrences; insert empty slots where required; first come first served',
      'Process the requests in order at one per second; a client (string) who was served must have at least the given number of seconds between being served. Tell me the second in which the last request is done.',
      'Number of minutes to run a playlist of machine names when each machine runs one minute and then cools for c minutes. Only move on when the next machine is ready. Nothing to run gives 0.',
      'how many cycles with pipeline stalls? instruction names in order, 1 cycle each, an instruction with the same name has to be at least cooldown + 1 cycles later',
      'Given the order in which teams play (one match an hour, one team listed per match) and the minimum break between matches of a team in hours, work out how many hours the day has.',
      'Calculate the finishing time: each entry takes one step; before an entry that occurred earlier there must have been at least `cooldown` steps in between, otherwise idle steps are added.',
      'For tasks done one after the other without swapping, A B A with pause 2 needs 4 units: A, B, idle, A. Write the general count.',
    ],
  }),
  family({
    name: 'puzzles-round-trip-start',
    group: 'scenarios',
    names: ['startStation', 'findStart', 'gasStation', 'whereToStart', 'roundTripStart'],
    params: [
      {
        name: 'stations',
        type: '{ {f}: number; {c}: number }[]',
        alt: ['stops', 'pumps', 'places', 'villages'],
      },
    ],
    returns: 'number',
    slots: { f: ['fuel', 'gas', 'charge'], c: ['cost', 'toNext', 'distance'] },
    body: `  let total = 0;
  let tank = 0;
  let start = 0;
  for (const [i, { {f}, {c} }] of $stations.entries()) {
    total += {f} - {c};
    tank += {f} - {c};
    if (tank < 0) {
      start = i + 1;
      tank = 0;
    }
  }
  return total < 0 ? -1 : start;`,
    tests: ({ f, c }) => {
      const route = (...pairs: [number, number][]) => pairs.map(([a, b]) => ({ [f!]: a, [c!]: b }));
      return [
        [[route([1, 3], [2, 4], [3, 5], [4, 1], [5, 2])], 3],
        [[route([2, 3], [3, 4], [4, 3])], -1],
        [[route([5, 5])], 0],
        [[route([4, 5])], -1],
        [[route([6, 1], [1, 2], [1, 3])], 0],
        [[route([0, 1], [0, 1], [3, 1])], 2],
        [[route([1, 2], [3, 2], [2, 2])], 1],
      ];
    },
    phrasings: [
      'On a circular road there are stations { {f}, {c} }: {f} you can take on there, {c} needed to reach the next. Starting empty, at which index can you begin and get all the way around? -1 if nowhere.',
      'gas station problem, objects with {f} and {c}, return the first index from which the full circle works, else -1',
      'how do i find where to start a round trip so that the tank never goes below zero? each station has {f} (what it gives) and {c} (what the drive to the next takes), -1 if not possible',
      'Interview: circular tour. Input [{ {f}, {c} }, ...]. The tank is empty at first, gains {f} at each stop, loses {c} on the way on. Smallest starting index that completes the loop, or -1.',
      'Returns the index of the earliest station whose round trip succeeds, given {f} and {c} of each station, and -1 when no station does.',
      'I plan a tour around an island by electric van. Every village has {f} (energy I can load) and {c} (energy to the following village, the last one leads to the first). In which village do I start, as lowest index? -1 = impossible.',
      'stations ({f}, {c}) in a ring -> start index or -1, running sum of {f} - {c} must not drop under 0',
      'Given an array of pumps, type { {f}: number; {c}: number }, decide from which pump a truck with an empty tank can drive the circle. If several work give the one with the lowest index, if none -1.',
      'Greedy: sum {f} - {c}; when the running sum becomes negative the start moves past that place and the sum resets; overall deficit means -1. Return the start index.',
      'Please help the boat rental: at each jetty a boat gets {f} litres, and the leg to the next jetty burns {c} litres. The lake is a loop. Which jetty (index) is a safe first one? First such one, or -1 if there is not enough in total.',
      'circular route, can a car complete it? give the starting index (lowest), -1 if total {f} is smaller than total {c}; items are {{f}, {c}}',
      'e.g. two stations with {f} 1 and 5, {c} 3 and 2: begin at index 1. Write it in general for { {f}, {c} } objects; minus one when the circle cannot be driven.',
      'A snail crawls around a ring of lettuce leaves. Each leaf gives {f} strength, and crawling to the next costs {c}. It begins with no strength. Index of the first leaf where the complete round is feasible, otherwise -1.',
      'gas staton puzzle: list of records with fields {f} and {c}, where do I have to start to be able to go round once? lowest index or -1',
      'Determine a starting point for a drone patrol. Stops have properties {f} (gained on arrival) and {c} (spent to get to the next stop, cyclic). The level may hit 0 but not go under it. Return -1 if no start is good, else the smallest good index.',
      'For a cyclic list of { {f}, {c} } find the smallest i so that all partial sums of {f} - {c} from i on, once around, are >= 0. No such i: -1.',
      'which stop first? my delivery bike refills {f} at each stop and needs {c} to the next one and the stops form a circle. empty at start. index, -1 for none',
      'A postman has to walk a round of houses. At house i he is given {f} biscuits and eats {c} on the way to the following house. He starts hungry with none. Find the first house from which he never runs short, or -1.',
      'One pass solution wanted: start candidate, tank, total; for records with {f} and {c}; result start or -1',
      'Given supplies and needs around a loop as objects ({f} = supply, {c} = need until the next point), where can one start with nothing and finish? Lowest index, or -1 if the needs exceed the supplies altogether.',
      'For a race round a lake, stations carry numbers {f} and {c}. Work out at which index to begin with an empty tank to get back there, preferring the smallest one; -1 if it cannot be done.',
    ],
  }),
  family({
    name: 'puzzles-trade-days',
    group: 'scenarios',
    names: ['bestTradeDays', 'buyAndSellDays', 'bestTrade', 'tradeDays', 'whenToTrade'],
    params: [{ name: 'prices', type: 'number[]', alt: ['quotes', 'values', 'rates', 'course'] }],
    returns: '[number, number] | null',
    body: `  let low = 0;
  let profit = 0;
  let days: [number, number] | null = null;
  for (const [day, price] of $prices.entries()) {
    if (price < $prices[low]) low = day;
    else if (price - $prices[low] > profit) {
      profit = price - $prices[low];
      days = [low, day];
    }
  }
  return days;`,
    tests: [
      [[[7, 1, 5, 3, 6, 4]], [1, 4]],
      [[[]], null],
      [[[5]], null],
      [[[9, 7, 4, 1]], null],
      [[[3, 3, 3]], null],
      [[[1, 4, 1, 4]], [0, 1]],
      [[[5, 9, 1, 3]], [0, 1]],
      [[[2, 1, 1, 8]], [1, 3]],
    ],
    phrasings: [
      'Best day to buy and best later day to sell one share, as [buyIndex, sellIndex] with the largest profit; the earliest days on a tie; null if no profit can be made.',
      'stock prices -> [buy day, sell day] with max gain, one trade only, null when prices never go up',
      'how do i find on which days i should have bought and sold? prices per day in an array, buy before sell, return the two indexes or null if every trade loses or breaks even',
      '[7, 1, 5, 3, 6, 4] -> [1, 4]: indices of the most profitable buy and a later sell. Ties go to the earlier pair. No profit: null.',
      'Interview variation of best time to buy and sell stock: return the days instead of the profit, as a pair, or null if the profit would be 0.',
      'Returns the pair of day numbers (from 0) of the one purchase and subsequent sale earning most, or null without a profitable one.',
      'I have the potato prices of every week and a cellar to store them. When should I buy and when should I sell, once each, for the highest profit? Give me week indexes [buy, sell]; first best one wins; null if there is no gain.',
      'Given daily quotes, find i < j with the greatest quotes[j] - quotes[i] > 0 and answer [i, j]. If several are equal take the one found first from the left. Otherwise null.',
      'one transaction max profit, need the indices not the amount, null if falling prices',
      'Please look back at the price of gold over a month and tell me the ideal moment to get in and the ideal later moment to get out, as zero-based positions in an array of two. If the price only falls or stays the same: null.',
      'Largest rise from an earlier to a later element of an array, returned as the positions [from, to]. Earliest on ties, null if nothing rises.',
      'wich two days give the highest profit with a single buy and a single sell? prices array in, [buy, sell] indexes out, null for no profit',
      'Track the index of the lowest price so far and the best difference. Output [lowIndex, today] for the best difference above zero, keeping the first in case of equals; otherwise null.',
      'A ticket collector wants to know in hindsight when to have bought and resold a concert ticket. The array has the market price per day. Pair of days with most profit, buying first; null when there was no money in it.',
      'buy low sell high once: return [dayBought, daySold] zero based or null',
      'Biggest climb between two measuring points on a hike: altitudes in walking order, lower point first. Give their indices, the first such pair if equal, and null if the path never goes up.',
      'Find the ideal trade in the history of a coin: entry index and exit index as a tuple. Entry precedes exit. Must earn more than 0, else the result is null. Equal profits: the earlier exit, and the earlier entry.',
      'single trade analyser; list of numbers; result tuple of positions with maximal increase, strictly positive, or null for an empty, constant or sinking list',
      'My teacher asks for the two days (indices) between which a share went up the most, first the buying day, then the selling day. For a share that never went up we say null. If tied, choose the pair occurring first.',
      'When was the best time to invest and cash out? array of values by month, one purchase, one sale afterwards, answer [month, month] starting at 0, null = keep your money',
      'From hourly electricity prices pick the hour to charge the battery and the later hour to sell so that the price difference is maximal: [charge, sell] as positions; null unless the difference is above zero; first best pair counts.',
    ],
  }),
  family({
    name: 'puzzles-friend-circles',
    group: 'scenarios',
    names: ['circleSizes', 'groupSizes', 'friendGroups', 'clusterSizes', 'friendCircles'],
    params: [
      { name: 'people', type: 'string[]', alt: ['names', 'users', 'guests', 'members'] },
      { name: 'friendships', type: '[string, string][]', alt: ['pairs', 'links', 'edges', 'connections'] },
    ],
    returns: 'number[]',
    body: `  let groups = $people.map((person) => [person]);
  for (const [a, b] of $friendships) {
    const joined = groups.filter((group) => group.includes(a) || group.includes(b));
    groups = [...groups.filter((group) => !joined.includes(group)), joined.flat()];
  }
  return groups.map((group) => group.length).sort((a, b) => b - a);`,
    tests: [
      [
        [['Ann', 'Bob', 'Cy'], [['Ann', 'Bob']]],
        [2, 1],
      ],
      [[[], []], []],
      [
        [['Ann', 'Bob'], []],
        [1, 1],
      ],
      [
        [
          ['a', 'b', 'c'],
          [
            ['a', 'b'],
            ['b', 'c'],
          ],
        ],
        [3],
      ],
      [
        [
          ['a', 'b', 'c'],
          [
            ['a', 'b'],
            ['b', 'a'],
          ],
        ],
        [2, 1],
      ],
      [
        [
          ['a', 'b', 'c', 'd', 'e'],
          [
            ['a', 'b'],
            ['c', 'd'],
            ['d', 'e'],
          ],
        ],
        [3, 2],
      ],
      [
        [
          ['a', 'b', 'c', 'd'],
          [
            ['a', 'b'],
            ['c', 'd'],
            ['a', 'd'],
          ],
        ],
        [4],
      ],
    ],
    phrasings: [
      'From the names of people and pairs of friends, find the groups of people linked directly or through others. Return the sizes of the groups, biggest first; someone without friends is a group of 1.',
      'friend circles: people + pairs -> sizes of the connected groups, descending',
      'how do i get how large the friend groups are? i have an array of names and an array of [name, name] friendships, friends of friends belong together, sort sizes from large to small',
      "people ['Ann','Bob','Cy'], friendships [['Ann','Bob']] -> [2, 1]",
      'Returns the sizes of the connected components of an undirected graph given by node names and edges, largest first, lone nodes included as 1.',
      'My wedding table plan: guests and who knows whom (pairs). Guests connected by a chain of acquaintances form a clique. I want the head count of each clique in descending order.',
      'Interview: number of provinces, but with names and return the sorted sizes (high to low) of all the groups; links go both ways.',
      'Given users and follows that we treat as mutual, cluster the users so that linked ones are in the same cluster, and list the cluster sizes in decreasing order.',
      'connected components sizes desc, nodes string[], edges [a, b][]',
      'The pupils of a class wrote down who sits next to whom as pairs. Chains of neighbours form rows. Give the length of every row, longest one first; a pupil in no pair makes a row of one.',
      'Begin with each person in a group of their own, merge the two groups for every pair, then report the group sizes from biggest to smallest.',
      'Please tell me how many computers hang together in each network: an array with all computer names and an array with cables ([name, name]). Output: numbers, largest network first, unconnected computers are networks of size 1.',
      'friendship groups, transitve (friend of a friend counts), sizes in descending order, no people gives []',
      'Villages and roads between two villages each: which sets of villages can reach one another? Only the set sizes are wanted, sorted descending.',
      'We deduplicate customers: ids and pairs of ids that belong to the same person. Merge transitively, then output how many ids each person has, highest number first.',
      'union find on strings: elements, then pairs to unite; result = sizes of the sets sorted from large to small',
      'how big are the islands of friends in our social app? input list of members and list of connections (both members of a connection are in the list); output sizes, big to small',
      'At a party everyone belongs to the circle of anyone they know, directly or by way of others. From guests and acquaintance pairs compute the circle sizes, ordered descending, including ones of a single guest.',
      'Group contagion: if A met B, both are in the same group, and so on transitively. Names and meetings are given. I need an array with the size of each group, biggest to smallest.',
      'Count members per connected group. Arguments: array of names, array of two-name tuples (order within a tuple is irrelevant). The counts come back largest first.',
      'For a graph of film actors and pairs who played together give the sizes of the separate networks in decreasing order; actors without any pair count as networks of one.',
    ],
  }),
  family({
    name: 'puzzles-fewest-flights',
    group: 'scenarios',
    names: ['fewestFlights', 'findRoute', 'shortestRoute', 'routeBetween', 'flightRoute'],
    params: [
      { name: 'flights', type: '[string, string][]', alt: ['connections', 'lines', 'edges', 'links'] },
      { name: 'from', type: 'string', alt: ['origin', 'source'] },
      { name: 'to', type: 'string', alt: ['target', 'goal', 'destination'] },
    ],
    returns: 'string[]',
    body: `  const queue = [[$from]];
  const seen = new Set([$from]);
  for (const route of queue) {
    const city = route.at(-1)!;
    if (city === $to) return route;
    for (const [start, end] of $flights) {
      if (start !== city || seen.has(end)) continue;
      seen.add(end);
      queue.push([...route, end]);
    }
  }
  return [];`,
    tests: [
      [
        [lists.fewest, 'Oslo', 'Rome'],
        ['Oslo', 'Rome'],
      ],
      [
        [lists.fewest, 'Oslo', 'Cairo'],
        ['Oslo', 'Rome', 'Cairo'],
      ],
      [[lists.fewest, 'Cairo', 'Oslo'], []],
      [[lists.fewest, 'Rome', 'Rome'], ['Rome']],
      [[[], 'a', 'b'], []],
      [
        [
          [
            ['a', 'c'],
            ['a', 'b'],
            ['b', 'd'],
            ['c', 'd'],
          ],
          'a',
          'd',
        ],
        ['a', 'c', 'd'],
      ],
      [
        [
          [
            ['a', 'b'],
            ['b', 'a'],
          ],
          'a',
          'b',
        ],
        ['a', 'b'],
      ],
    ],
    phrasings: [
      'Find the route with the fewest flights between two cities. Flights are [from, to] pairs. Return all cities on the way including both ends, [] if there is none; on a tie follow the flight listed first.',
      'flights as pairs [from, to], start and goal -> list of cities with the least hops (bfs), [] if not reachable',
      'how do i get the shortest path (in number of steps) as a list of nodes when i have edges as [from, to] pairs of strings? empty list when there is no path, ties by edge order',
      'Interview: given connections [a, b], a source and a target, do a breadth first search and return the path of nodes, both included. Equal lengths: prefer the earlier listed connection. No path: [].',
      'Returns the stops from origin to destination with a minimum of connections, origin alone when it is the destination, empty array if unreachable.',
      'I only like short trips: from the list of train connections (each [departure, arrival]) determine which stations I pass from A to B with as few trains as possible. The answer starts with A and ends with B; [] when impossible.',
      "[['Oslo','Rome'],['Rome','Cairo']], 'Oslo', 'Cairo' -> ['Oslo','Rome','Cairo']; fewest legs, no route gives an empty array",
      'Given hyperlinks between wiki articles as [page, linkedPage], give the click path from one article to another with the fewest clicks, as article names from first to last, or [] if you cannot get there.',
      'shortest route by number of flights, unweighted, include start and end in the output',
      'Please compute the path of a message in our company: pairs say who forwards to whom. From the first person to the addressee with minimal forwarding, list all persons in order, ends included. If it never arrives, return an empty list.',
      'BFS over edge list with whole routes in the queue; first route which ends in the goal wins; otherwise []',
      'Which airports do I touch going from X to Y with the smallest number of flights? Input: array of [from, to]. Start equal to goal gives just [X]. First found in list order wins. Nothing found gives [].',
      'fewest transfers path, conections are arrays of two names (from, to), result is array of names, [] = no way',
      'In a game, rooms have doors leading from one room to another ([room, nextRoom]). Return the sequence of rooms from the entrance to the treasure with a minimal number of doors, or [] when the treasure is cut off.',
      'A snake river has ferries, each given as [from pier, to pier]. What piers do I visit on the quickest way counted in ferries, from my pier to the target? Both in the list; empty list without a way.',
      'Find how to convert currency A into currency B using as few of the offered exchanges [from, to] as possible; answer with the chain of currencies, A first and B last, [] if it does not work.',
      'path with minimum edges from node to node, edges is string pairs, deterministic: neighbours in the order in which the edges are listed',
      'Who can introduce me to whom? Pairs [knows, known]. Give the chain of people from me to the star with fewest introductions, including me and the star. No chain: []. Same person: only that name.',
      'For space stations with warp gates ([gate start, gate end]) list the stations of a trip with the smallest count of jumps. The list begins at the departure station and stops at the destination. Otherwise an empty one.',
      'Graph as a list of [u, v] steps. Give a shortest u-to-v walk for two given nodes as an array of nodes; breadth-first, edges tried in the given order; [] if unreachable.',
      'travel planner: fewest legs. legs: [string, string][], then start, then end. output string[] of places in travel order, [] if no itinerary exists',
    ],
    rules: [
      {
        say: [
          'each pair can also be used backwards',
          'every connection works in both directions',
          'pairs are two-way',
          'treat the pairs as undirected, both ways possible',
          'the way back exists for each pair, too',
        ],
        body: `  const queue = [[$from]];
  const seen = new Set([$from]);
  for (const route of queue) {
    const city = route.at(-1)!;
    if (city === $to) return route;
    for (const [start, end] of $flights) {
      if (start !== city && end !== city) continue;
      const next = start === city ? end : start;
      if (seen.has(next)) continue;
      seen.add(next);
      queue.push([...route, next]);
    }
  }
  return [];`,
        tests: [
          [
            [lists.fewest, 'Cairo', 'Oslo'],
            ['Cairo', 'Rome', 'Oslo'],
          ],
          [
            [lists.fewest, 'Oslo', 'Cairo'],
            ['Oslo', 'Rome', 'Cairo'],
          ],
          [[lists.fewest, 'Rome', 'Rome'], ['Rome']],
          [[lists.fewest, 'Oslo', 'Lima'], []],
          [[[], 'a', 'b'], []],
          [
            [[['b', 'a']], 'a', 'b'],
            ['a', 'b'],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-build-order',
    group: 'scenarios',
    names: ['buildOrder', 'taskOrder', 'orderTasks', 'courseOrder', 'sortByNeeds'],
    params: [
      {
        name: 'needs',
        type: 'Record<string, string[]>',
        alt: ['deps', 'requires', 'dependencies', 'prerequisites'],
      },
    ],
    returns: 'string[] | null',
    body: `  const order: string[] = [];
  const open = Object.keys($needs).sort();
  while (open.length > 0) {
    const next = open.findIndex((task) => $needs[task].every((need) => order.includes(need)));
    if (next === -1) return null;
    order.push(...open.splice(next, 1));
  }
  return order;`,
    tests: [
      [[{ app: ['lib', 'ui'], lib: [], ui: ['lib'] }], ['lib', 'ui', 'app']],
      [[{}], []],
      [[{ c: [], a: [], b: [] }], ['a', 'b', 'c']],
      [[{ a: ['b'], b: ['a'] }], null],
      [[{ a: ['a'] }], null],
      [[{ a: ['z'], z: [], m: [] }], ['m', 'z', 'a']],
      [[{ a: [], b: ['c'], c: ['b'] }], null],
      [[{ d: ['a'], b: [], a: ['b'], c: [] }], ['b', 'a', 'c', 'd']],
    ],
    phrasings: [
      'Put tasks in an order in which everything they need comes first. Input maps each task to the tasks it needs. If several are possible next take the alphabetically first one. Return null for a cycle.',
      'topological sort, { task: [needed tasks] }, ties alphabetical, null if cyclic',
      'how do i work out a build order? every package is a key with an array of packages that must be built before it; among available ones pick by name; circular dependencies give null',
      "{ app: ['lib', 'ui'], lib: [], ui: ['lib'] } -> ['lib', 'ui', 'app']; alphabetical whenever more than one is ready; null when stuck",
      'Interview: course schedule. Record of course to prerequisites (every course is a key). Return a valid sequence, always the smallest name available, or null if none exists.',
      'Returns the names so that each comes after all its dependencies, choosing the lowest name first, or null in case of circular dependencies.',
      'I cook for many people and noted for each step which other steps have to be finished before. In what order do I work? When I have a choice go by the alphabet. If steps wait for each other return null.',
      'Given an object whose keys are jobs and whose values list the jobs they depend on, order all jobs; repeatedly take the alphabetically first job with everything done; null if no job can be taken.',
      'dependencies record -> ordered list or null, at each step the first name (sorted) whose needs are all in the list already',
      'Please order our database migrations. Each one has a list of others which must run earlier (object of arrays, all are keys). Alphabetical order among those free to run. A loop should yield null.',
      'When getting dressed, socks come before shoes. An object says for every garment what must be put on before it. Produce the dressing order, alphabetical where free, null if the rules contradict each other.',
      'dependancy order of modules: { name: needs[] }, output names, ties by alphabet, null for loops',
      'Which order should students take the courses in? prerequisites are given as course -> courses before. Every time, enrol in the alphabetically smallest course that is allowed. null if you get stuck.',
      'order recipe steps by requirement, sort keys first and repeatedly find the first whose requirements are all met, return null if there is none left to choose while steps remain',
      'Technology tree of a strategy game: { tech: required techs }. Give the sequence of research where the available tech with the alphabetically first name is researched next. Impossible trees (cycles) -> null, empty tree -> [].',
      'Kahn style ordering with lexicographic tie-break over an adjacency record node -> predecessors; null on a cycle',
      'Construction plan: walls need a foundation, the roof needs walls, and so on, stored as key to list of needs. Return the keys in a workable order; name order decides between possible ones; null if there is a circular need.',
      'Load order for game mods: each mod name has an array of mods that must be loaded earlier. Choose alphabetically among loadable mods. If mods block one another, the result is null.',
      'I need all keys of an object sorted such that a key appears later than the keys in its array. Several solutions? The one which picks the smallest string each time. No solution? null.',
      'For a todo app with blocked tasks: blockedBy object { task: string[] }. List the tasks in the order they can be done, picking by alphabet among unblocked ones, or null for a deadlock.',
      'spreadsheet recalculation order: cell -> cells it refers to, every cell is a key, evaluate referred cells before; choose the alphabetically first computable cell each time; circular reference returns null',
    ],
  }),
  family({
    name: 'puzzles-maze-steps',
    group: 'scenarios',
    names: ['mazeSteps', 'shortestEscape', 'solveMaze', 'stepsToExit', 'fewestSteps'],
    params: [{ name: 'maze', type: 'string[]', alt: ['grid', 'rows', 'lines', 'plan'] }],
    returns: 'number',
    slots: { s: ['S', 'A', '@'], e: ['E', 'B', 'X'], wall: ['#', '*'] },
    body: `  const top = $maze.findIndex((line) => line.includes('{s}'));
  const queue = [[top, $maze[top].indexOf('{s}'), 0]];
  const seen = new Set<string>();
  for (const [row, col, steps] of queue) {
    const cell = $maze[row]?.[col] ?? '{wall}';
    if (cell === '{wall}' || seen.has(\`\${row},\${col}\`)) continue;
    if (cell === '{e}') return steps;
    seen.add(\`\${row},\${col}\`);
    queue.push([row + 1, col, steps + 1], [row - 1, col, steps + 1]);
    queue.push([row, col + 1, steps + 1], [row, col - 1, steps + 1]);
  }
  return -1;`,
    tests: ({ s, e, wall }) => {
      const draw = (...lines: string[]) =>
        lines.map((line) => line.replace(/[SE#]/g, (c) => String({ S: s, E: e, '#': wall }[c])));
      return [
        [[draw('S.E')], 2],
        [[draw('S#E')], -1],
        [[draw('S#E', '...')], 4],
        [[draw('SE')], 1],
        [[draw('..E', '.#.', 'S..')], 4],
        [[draw('#####', '#S#E#', '#...#', '#####')], 4],
        [[draw('S.#', '.#E', '#..')], -1],
        [[draw('E', '.', '.', 'S')], 3],
      ];
    },
    phrasings: [
      "A maze is an array of strings with '{s}' as start, '{e}' as exit and '{wall}' as walls. What is the fewest steps (up, down, left, right) from start to exit? -1 if there is no way.",
      'shortest way through a text maze, {s} start, {e} end, {wall} wall, everything else is free, return number of steps or -1',
      "how do i compute the minimum number of moves from '{s}' to '{e}' in a grid of strings where '{wall}' blocks? no diagonal moves, -1 when unreachable",
      "Interview: breadth first search in a character grid. Rows are strings, '{s}' marks where you stand, '{e}' the goal, '{wall}' obstacles. Return the length of the shortest path in steps, or -1.",
      "Returns the minimal count of horizontal and vertical steps between '{s}' and '{e}' without entering '{wall}', -1 if the exit is closed off.",
      "My son draws labyrinths in a text editor: '{wall}' for hedges, dots for paths, '{s}' for the mouse, '{e}' for the cheese. How many steps does the mouse need at least? minus one if it can't get there.",
      "['{s}.{e}'] -> 2, ['{s}{wall}{e}'] -> -1: shortest path in a maze drawn with {s}, {e} and {wall}",
      "Given the lines of a map, find the least number of moves to neighbouring cells (4 directions) to go from the cell '{s}' to the cell '{e}'; cells '{wall}' and the area outside are forbidden; impossible is -1.",
      'maze solver steps only: string rows, begin {s}, finish {e}, blocked {wall}, bfs, -1 = no path',
      "Please calculate how far a warehouse robot has to drive. The floor plan is an array of text rows; '{s}' is the robot, '{e}' the parcel, '{wall}' a shelf it cannot cross. It moves one cell at a time, not diagonally. No route: -1.",
      "Fire drill: from '{s}' to the emergency exit '{e}' on a floor plan in strings with '{wall}' as walls, what's the smallest number of squares to walk? Return -1 if people are trapped.",
      "minimum steps in labirynth, chars {s} and {e} are start and goal, {wall} can't be walked on, only four directions; -1 if it can't be solved",
      "In my roguelike the hero is '{s}', stairs are '{e}', rock is '{wall}', floor is anything else. Tell the distance in steps over floor from the hero to the stairs (orthogonal), -1 for none.",
      'distance from {s} to {e} in string[] grid avoiding {wall}; each move costs 1; up/down/left/right',
      "Use a queue of [row, column, steps] starting at '{s}'; skip '{wall}', outside and seen cells; the steps at '{e}' are the answer; an exhausted queue means -1.",
      "How many moves does the chip need? Board as text lines, from '{s}' to '{e}', '{wall}' are holes; it can only slide to a cell that shares a side with the current one. Answer -1 if holes make it impossible.",
      "Read a labyrinth given row by row. There's one '{s}' and one '{e}'. Walls are '{wall}', other characters are corridor. Find the number of steps on a shortest walk or -1 when no walk exists.",
      'garden path puzzle: hedgehog at {s}, apple at {e}, hedges {wall}; output the minimum number of side-by-side steps; output -1 if blocked',
      "Work out the shortest escape route's length in a dungeon map (array of equal-length strings), {s} = prisoner, {e} = door, {wall} = stone. Orthogonal steps. -1 if there's no escape.",
      "count steps of the quickest route between two marked fields of an ASCII map: '{s}' and '{e}'; '{wall}' fields are impassable; neighbours are the four adjacent fields; return -1 if they are not connected",
      "Shortest path length please. Grid rows: strings. Start '{s}', target '{e}', wall '{wall}'. Four-neighbourhood. Not reachable gives -1.",
    ],
  }),
  family({
    name: 'puzzles-biggest-island',
    group: 'scenarios',
    names: ['biggestIsland', 'largestArea', 'largestIsland', 'maxPatch', 'biggestPatch'],
    params: [{ name: 'grid', type: 'string[]', alt: ['rows', 'lines', 'field', 'cells'] }],
    returns: 'number',
    slots: { land: ['#', '1', 'X', 'o'] },
    body: `  const seen = new Set<string>();
  const area = (row: number, col: number): number => {
    if ($grid[row]?.[col] !== '{land}' || seen.has(\`\${row},\${col}\`)) return 0;
    seen.add(\`\${row},\${col}\`);
    return 1 + area(row + 1, col) + area(row - 1, col) + area(row, col + 1) + area(row, col - 1);
  };
  return Math.max(0, ...$grid.flatMap((line, row) => [...line].map((_, col) => area(row, col))));`,
    tests: ({ land }) => {
      const draw = (...lines: string[]) => lines.map((line) => line.replaceAll('#', String(land)));
      return [
        [[draw('##.', '..#', '#.#')], 2],
        [[[]], 0],
        [[draw('...')], 0],
        [[draw('#.', '.#')], 1],
        [[draw('###', '#.#', '###')], 8],
        [[draw('#..##', '#...#', '##.##')], 5],
        [[draw('#')], 1],
      ];
    },
    phrasings: [
      "A map is an array of strings where '{land}' is land. How many cells has the biggest island? Cells belong together if they touch up, down, left or right. 0 without land.",
      "max area of island, string grid, '{land}' = land, 4 neighbours, 0 if none",
      "how do i find the size of the largest connected patch of '{land}' characters in a grid of text rows (no diagonals)?",
      "['{land}{land}.', '..{land}', '{land}.{land}'] -> 2, size of the largest group of adjacent {land} (horizontally or vertically)",
      "Interview: flood fill every '{land}' region in a list of strings and return the area of the largest one, counting four-connected cells; no region gives 0.",
      "Returns the number of cells in the biggest orthogonally connected area of '{land}'.",
      "I took a satellite picture of our woods and coded it as lines of text, '{land}' being forest. What's the area in characters of the largest forest that hangs together (side by side, not just at corners)? None at all is zero.",
      'rows of chars -> largest blob of {land}, sides only, 0 for an empty map',
      "Given a seating plan with '{land}' for taken seats, find the largest cluster of taken seats, where neighbours are next to, in front of or behind each other. Give its seat count; 0 if all are free.",
      "Please measure the largest puddle. The yard is drawn as strings, each '{land}' is a wet tile, puddles consist of wet tiles sharing an edge. I want the tile count of the biggest, or 0.",
      "Largest connected component of '{land}' in a character matrix given as string[], 4-neighbourhood, answer is a count",
      'bigest island area in a grid of strings; {land} is land, any other char is water; diagonal contact does not connect',
      "An ant farm photo is stored in text rows; '{land}' are tunnel cells. Compute how many cells the most extensive tunnel system has. Cells connect via their four sides.",
      "depth first search over the grid for each '{land}' not seen yet, summing the cells; keep the maximum; start the maximum at 0",
      "Game of stones: board lines with '{land}' for my stones. The strongest chain is the one with the most stones linked at their sides. Return how many stones it has; with no stones return 0.",
      "Which country is the largest on this ASCII map? Only '{land}' cells count, joined up-down and left-right. I just need how large, zero for none.",
      "Count cells of each '{land}' region (edge-adjacent) in string rows and return the highest count.",
      "A spilled paint test: rows of text, '{land}' where there's paint. Work out the size of the biggest stain; spots that only meet at a corner are separate stains; clean floor is 0.",
      "maximum region size, input: lines such as '..{land}{land}', region = {land} cells connected through horizontal/vertical neighbours",
      "For crop planning: a field as strings with '{land}' for infected plants. The infection spreads to side neighbours. How many plants are in the largest infected group? No infection: 0.",
      "size of largest group of touching '{land}' cells (N, E, S, W) in a picture made of equal-length strings",
    ],
  }),
  family({
    name: 'puzzles-vigenere',
    group: 'scenarios',
    names: ['{verb}Vigenere', 'vigenere', '{verb}WithKey', '{verb}Text'],
    params: [
      { name: 'text', type: 'string', alt: ['message', 'letters', 'input'] },
      { name: 'key', type: 'string', alt: ['keyword', 'secret', 'password'] },
    ],
    returns: 'string',
    slots: { verb: ['encrypt', 'decrypt', 'encode', 'decode'] },
    body: ({ verb }) => {
      const shifted = String(verb).startsWith('en')
        ? 'char.charCodeAt(0) - 97 + shift'
        : 'char.charCodeAt(0) - 97 - shift + 26';
      return `  return [...$text]
    .map((char, i) => {
      const shift = $key.charCodeAt(i % $key.length) - 97;
      return String.fromCharCode(((${shifted}) % 26) + 97);
    })
    .join('');`;
    },
    tests: ({ verb }) => {
      const forth = String(verb).startsWith('en');
      const pairs = [
        ['attackatdawn', 'lemon', 'lxfopvefrnhr'],
        ['abc', 'a', 'abc'],
        ['', 'key', ''],
        ['xyz', 'b', 'yza'],
        ['aaaa', 'abc', 'abca'],
        ['hello', 'zz', 'gdkkn'],
      ] as const;
      return pairs.map(([plain, key, secret]) => [[forth ? plain : secret, key], forth ? secret : plain]);
    },
    phrasings: [
      'Vigenère cipher: {verb} a text of lower case letters a-z with a keyword (also a-z) that is repeated as often as needed; a = shift 0, b = shift 1, wrapping after z.',
      '{verb} with vigenere, letters a to z, key repeats, key letter a shifts by 0',
      'how do i {verb} a lowercase string with the Vigenère method and a given key word?',
      'We pass secret notes in class. Each letter is moved along the alphabet by the letter of the key below it (a 0, b 1, c 2 ...), the key starting over when used up. I need the code to {verb} a note in a-z.',
      'Returns what you get when you {verb} the a-z text by a Vigenère cipher with the given lowercase key.',
      'Interview question about ciphers: {verb} a message of letters a-z using a repeating keyword, where every key letter stands for a Caesar shift of 0 to 25 modulo 26.',
      "vigenere pair: plain 'attackatdawn', key 'lemon', secret 'lxfopvefrnhr'. Write the direction {verb}.",
      'Given a lowercase string and a keyword, {verb} it character by character, each with its own Caesar shift taken from the keyword at index i modulo its length (a means 0).',
      'text, key -> text: {verb} by vigenere, a-z, wraps around',
      'Please {verb} my diary with a polyalphabetic cipher: the key word written again and again over the text gives the shift of every letter, a..z = 0..25. All letters are lower case.',
      'Escape room prop: visitors {verb} a word by means of a key word with the Vigenère square. Do that for lowercase a-z strings.',
      'vigenere {verb} function, shift of key char = charCode - 97, modulo 26, lowercase',
      'Write a small function to {verb} the letters a-z Vigenère style, so the i-th letter is shifted by the i-th letter of the key, repeated cyclically.',
      'The homework is to {verb} text by the cipher of Vigenere. Alphabet of 26 small letters, key made of small letters. Empty text stays empty.',
      'caesar with a changing shift: the shifts come from a repeating key word (a=0 to z=25); {verb} a lowercase text',
      'Use the standard tabula recta to {verb} an a-z message; the key cycles through its characters.',
      "I have a game with hidden messages. The letters are a-z, and a key such as 'moon' tells the shifts (m = 12, o = 14, o = 14, n = 13, then again). {verb} a message with it the Vigenère way.",
      'Classic Vigenère, direction: {verb}. Lower case only. Key repeated to the length of the text. Return a string.',
      'a letter shifting tool with a pass word: {verb} the a-z text following Vigenere, i.e. the password letter at the same position (cyclic) determines the shift',
      'can you {verb} this kind of cipher: letter index and key letter index combined modulo 26 as in a vigenère table, input lowercase ascii letters',
      '{verb} a string by a repeated keyword acording to Vigenère, letters being a-z',
    ],
    rules: [
      {
        say: [
          "other characters stay as they are and don't use up a letter of the key",
          'leave spaces and punctuation alone, without moving on in the key',
          'anything outside a-z is copied and the key does not advance for it',
          'non-letters are kept and skip no key letter',
          'a space or other sign is passed through and the key waits',
        ],
        body: ({ verb }) => {
          const shifted = String(verb).startsWith('en')
            ? 'char.charCodeAt(0) - 97 + shift'
            : 'char.charCodeAt(0) - 97 - shift + 26';
          return `  let used = 0;
  return $text.replace(/[a-z]/g, (char) => {
    const shift = $key.charCodeAt(used++ % $key.length) - 97;
    return String.fromCharCode(((${shifted}) % 26) + 97);
  });`;
        },
        tests: ({ verb }) => {
          const forth = String(verb).startsWith('en');
          const pairs = [
            ['attack at dawn', 'lemon', 'lxfopv ef rnhr'],
            ['', 'key', ''],
            ['a, a', 'bc', 'b, c'],
            ['1 x!', 'b', '1 y!'],
            ['xyz', 'b', 'yza'],
          ] as const;
          return pairs.map(([plain, key, secret]) => [[forth ? plain : secret, key], forth ? secret : plain]);
        },
      },
    ],
  }),
  family({
    name: 'puzzles-phone-words',
    group: 'scenarios',
    names: ['phoneWords', 'wordsForDigits', 't9Words', 'matchKeypad', 'wordsByDigits'],
    params: [
      { name: 'words', type: 'string[]', alt: ['dictionary', 'names', 'list', 'contacts'] },
      { name: 'digits', type: 'string', alt: ['typed', 'code'] },
    ],
    returns: 'string[]',
    body: `  const keys = ['', '', 'abc', 'def', 'ghi', 'jkl', 'mno', 'pqrs', 'tuv', 'wxyz'];
  return $words.filter(
    (word) =>
      word.length === $digits.length && [...word].every((char, i) => keys[Number($digits[i])].includes(char)),
  );`,
    tests: [
      [
        [['home', 'good', 'gone', 'hello'], '4663'],
        ['home', 'good', 'gone'],
      ],
      [[[], '23'], []],
      [
        [['a', 'd', 'b'], '2'],
        ['a', 'b'],
      ],
      [[['zoo'], '96'], []],
      [[['cat', 'dog'], '364'], ['dog']],
      [[['pqrs', 'wxyz'], '9999'], ['wxyz']],
      [[['at', 'bu'], '20'], []],
    ],
    phrasings: [
      'Old phone keypad (2 = abc, 3 = def, 4 = ghi, 5 = jkl, 6 = mno, 7 = pqrs, 8 = tuv, 9 = wxyz): which of the lower case words are typed with exactly these digits? Keep their order.',
      't9: words + digit string -> the words spelled by those keys (2 abc ... 9 wxyz), same length',
      'how do i find the words in a dictionary that fit a number on a telephone keypad like 4663? lowercase words, one digit per letter, 2abc 3def 4ghi 5jkl 6mno 7pqrs 8tuv 9wxyz',
      "['home', 'good', 'hello'], '4663' -> ['home', 'good']; T9 predictive text with the usual letters on the keys 2 to 9",
      'Returns the words of the list that match the digits letter by letter on a standard phone keypad; digits 0 and 1 have no letters.',
      'I repair feature phones and want to rebuild T9. When somebody has pressed a row of keys (a string of digits), give the words from the word list with one letter of each key, in order, same length as the row. Words are a to z.',
      'Interview variation of letter combinations of a phone number: do not generate them, filter the given lowercase words by whether they can be dialled with the digits.',
      'Given a list of lowercase names and typed digits, filter the names whose every character is on the key at that place (abc on 2, def on 3, ghi on 4, jkl on 5, mno on 6, pqrs on 7, tuv on 8, wxyz on 9) and whose length is equal.',
      'contacts by keypad: exact match of all letters, not only the beginning, 2=abc to 9=wxyz',
      'Please tell which company slogans spell a certain phone number: compare each candidate word with the digit string by the phone keypad letters and leave out those which are longer or shorter.',
      'filter words by phone digits, lower case letters, standard layout, keep list order, nothing matches -> []',
      'My hotel safe has a keypad with letters like a telephone. From candidate words find those giving the code, for instance 364 for dog.',
      'Which words can be entered with the key presses given (one press per letter, T9 style)? keys: 2 abc, 3 def, 4 ghi, 5 jkl, 6 mno, 7 pqrs, 8 tuv, 9 wxyz.',
      'Vanity number helper: dictionary of lowercase words and a number as text; output those words of the same length where each letter is printed on the corresponding phone button.',
      'pick words that macth a telephone digit sequence, letters per key as on any phone from 2 (abc) to 9 (wxyz)',
      'The words array must be narrowed down to those a user might mean after typing the digits with single presses on a mobile from the nineties; complete words only, all lower case.',
      'word.length === digits.length and every letter belongs to the keypad group of its digit: return all such words',
      "Dictionary lookup for predictive texting. '2' stands for a, b or c, '3' for d, e or f and so on up to '9' for w, x, y or z ('7' and '9' have four). Return the words that correspond to the entire digit string.",
      'Compare words with a phone code; a word fits when it has as many letters as the code has digits and letter i sits on key code[i] of the keypad',
      'Kids write secret words as phone digits. Given the possible words in small letters and the digits, list the possible solutions in the order of the list.',
      'From a vocabulary get the entries with the keypad encoding equal to the typed number (abc→2, def→3, ghi→4, jkl→5, mno→6, pqrs→7, tuv→8, wxyz→9)',
    ],
  }),
  family({
    name: 'puzzles-gift-combos',
    group: 'scenarios',
    names: ['giftCombos', 'combinationsThatSum', 'exactCombos', 'findCombos', 'combosForTotal'],
    params: [
      { name: 'prices', type: 'number[]', alt: ['values', 'amounts', 'costs', 'weights'] },
      { name: 'total', type: 'number', alt: ['budget', 'target', 'sum', 'goal'] },
    ],
    returns: 'number[][]',
    body: `  const combos: number[][] = [];
  const pick = (from: number, left: number, chosen: number[]) => {
    if (left === 0) combos.push(chosen);
    for (let i = from; i < $prices.length; i++) {
      if ($prices[i] <= left) pick(i + 1, left - $prices[i], [...chosen, $prices[i]]);
    }
  };
  pick(0, $total, []);
  return combos;`,
    tests: [
      [
        [[1, 2, 3, 4], 5],
        [
          [1, 4],
          [2, 3],
        ],
      ],
      [[[], 5], []],
      [[[5], 5], [[5]]],
      [[[2, 4, 6], 5], []],
      [
        [[3, 2, 1], 3],
        [[3], [2, 1]],
      ],
      [[[2, 2], 4], [[2, 2]]],
      [
        [[1, 1, 2], 2],
        [[1, 1], [2]],
      ],
      [[[10, 20, 30], 60], [[10, 20, 30]]],
    ],
    phrasings: [
      'I have a gift card and a list of positive prices. Which combinations of items use it up exactly? Every item at most once, prices in the order of the list; combinations in the order of their first items.',
      'all combinations of numbers (each position once) that add up to a target, backtracking, keep list order',
      'how do i list every subset of an array of positive numbers whose sum is exactly n? subsets in the order depth-first search finds them, elements in list order',
      '[1, 2, 3, 4] and 5 -> [[1, 4], [2, 3]]: each entry can be used one time; no solution gives []',
      'Returns all selections of the prices that come to exactly the total, found by recursion from left to right, each price used once at most.',
      'Interview: combination sum where each array element may be taken only once. Positive numbers, result in index order, equal values at different places count as different.',
      'Our scout group wants to spend the budget entirely on some of the offers (prices > 0, an offer just once). Return an array of arrays with the prices chosen; first those with the earliest offers.',
      'prices, total -> list of all price combos with that exact sum, positions used max once',
      'Given weights and a wanted load, enumerate each set of weights that gives the load precisely. Sets are written in the order of the input and generated lexicographically by index.',
      'subset sum, not yes/no but all the solutions, as arrays in original order; positive ints, target > 0',
      'Please print every way to make up an invoice amount from open positions: each position is used or not used, the amounts must total the invoice exactly. Try earlier positions first.',
      'Accountant here. A customer paid a lump sum and I have several open bills. Find the sets of bills which exactly explain the payment; amounts are positive, input order is kept within and between the sets.',
      'recursive pick(from, left, chosen): record when left is 0, try every later price that still fits; return what was recorded',
      'exact change puzzle: which coins of those in my pocket (array of values, each a single coin) could I hand over for the price? All possibilites in order of position.',
      'Find all combinations (not permutations) out of an array summing to the goal. An element cannot be repeated unless it is in the array repeatedly. [] if there are none.',
      'Which songs fill the side of a tape to the second? Lengths in an array, playing time of the side as the second parameter. List all choices as arrays of lengths, songs in album order, none twice.',
      'The sum of the chosen numbers has to equal the target; choose any numbers by position; give back all choices, ordered as a left to right search would produce them',
      'combos of menu prices for exactly the money i have, every dish only once, output number[][]',
      'Distribute: for the given positive numbers, output each sub-list (gaps allowed, order preserved) with the given sum, beginning with sub-lists that contain the first number.',
      'All ways to hit a score with darts on distinct rings: ring values as array, wanted score, a ring is hit no more than once per way; sequences by index order',
      'Wanted: every subset adding up to the target. e.g. [4, 3, 2, 1] with 5 gives [[4, 1], [3, 2]]. Values are greater than zero.',
    ],
    rules: [
      {
        say: [
          'only combinations of at least two items',
          'a single item on its own does not count as a combination',
          'leave out solutions with only one element',
          'each combination needs 2 or more numbers',
          'one-item solutions are not wanted',
        ],
        body: `  const combos: number[][] = [];
  const pick = (from: number, left: number, chosen: number[]) => {
    if (left === 0 && chosen.length > 1) combos.push(chosen);
    for (let i = from; i < $prices.length; i++) {
      if ($prices[i] <= left) pick(i + 1, left - $prices[i], [...chosen, $prices[i]]);
    }
  };
  pick(0, $total, []);
  return combos;`,
        tests: [
          [[[1, 2, 3, 5], 5], [[2, 3]]],
          [[[], 5], []],
          [[[5], 5], []],
          [[[3, 2, 1], 3], [[2, 1]]],
          [[[2, 2], 4], [[2, 2]]],
          [[[1, 1, 2, 4], 4], [[1, 1, 2]]],
        ],
      },
    ],
  }),
  family({
    name: 'puzzles-did-you-mean',
    group: 'scenarios',
    names: ['didYouMean', 'closestWord', 'suggestWord', 'spellSuggestion', 'nearestWord'],
    params: [
      { name: 'word', type: 'string', alt: ['typed', 'input', 'query'] },
      { name: 'dictionary', type: 'string[]', alt: ['words', 'known', 'commands', 'options'] },
    ],
    returns: 'string | null',
    slots: { max: [1, 2, 3] },
    body: `  const distance = (a: string, b: string) => {
    let row = [...Array(b.length + 1).keys()];
    for (let i = 1; i <= a.length; i++) {
      const next = [i];
      for (let j = 1; j <= b.length; j++) {
        const replaced = row[j - 1] + (a[i - 1] === b[j - 1] ? 0 : 1);
        next.push(Math.min(replaced, row[j] + 1, next[j - 1] + 1));
      }
      row = next;
    }
    return row[b.length];
  };
  let best: string | null = null;
  let least = Infinity;
  for (const entry of $dictionary) {
    const edits = distance($word, entry);
    if (edits < least) [best, least] = [entry, edits];
  }
  return least <= {max} ? best : null;`,
    tests: ({ max }) => {
      const m = Number(max);
      return [
        [['comit', ['push', 'commit', 'status']], 'commit'],
        [['abc', []], null],
        [['abc', ['abc']], 'abc'],
        [['cat', ['car', 'cut']], 'car'],
        [['cat', ['cars', 'cats']], 'cats'],
        [['kitten', ['sitting']], m >= 3 ? 'sitting' : null],
        [['stauts', ['push', 'status']], m >= 2 ? 'status' : null],
        [['a', ['wxyz']], null],
      ];
    },
    phrasings: [
      'Did you mean ...? Find the dictionary word closest to what was typed, by edit distance (insert, delete, replace a letter). Return the first best one if it needs at most {max} edits, otherwise null.',
      'typo suggestion: smallest levenshtein distance, max {max}, first on ties, else null',
      'how can i suggest the right command for a misspelled one? compare with all known commands by Levenshtein distance; the nearest within {max} edits wins (earliest if tied), null if none is that near',
      "'comit', ['push', 'commit'] -> 'commit': nearest word by number of single character edits, not more than {max}, or null",
      'Returns the entry with the least edit distance to the word (the earlier one for equal distances), or null when this distance is over {max}.',
      'My CLI gets wrong sub-commands all the time. I want it to propose the known command with the fewest insertions, deletions and substitutions, provided it is {max} or fewer; if there is a tie take the one listed first; otherwise propose null.',
      'Interview: use edit distance in a small spell checker. Input a word and a word list; output the closest word if distance <= {max}, null if not. First wins on ties.',
      'Given a name as heard on the phone and the guest list, find the guest whose spelling differs least (Levenshtein). More than {max} differences: null. Same number of differences: the one who comes first.',
      'closest match in list by edit distance, threshold {max} inclusive, null for no match or empty list',
      'Please build the heart of a spell checker: the word in the list that can be reached with the smallest number of letter changes, additions and removals. Accept at most {max}. Ties: first. Nothing acceptable: null.',
      'word + dictionary -> best suggestion | null (levenshtein <= {max})',
      'fuzzy lookup of a product name that the customer may have mistyped. Distance = edits of a single letter (add, drop, swap for another). Best one up to {max} edits, first in list order if several, null otherwise.',
      'For city names typed by hand I need the most similar one in a list of valid cities. Use dynamic programming for the edit distance; up to {max} edits are tolerated, else null; the first of equally similar cities is taken.',
      'lowest edit distanse in the list, first of equals, must be <= {max} or the result is null',
      'A crossword app corrects guesses. Given the guess and the allowed words tell the allowed word with minimal Levenshtein distance to it, null if even that is bigger than {max}; on equal distance the earlier word.',
      'compute levenshtein between the input and each option and keep the strictly smallest; return it when it is no greater than {max}, null otherwise',
      'Which known key did the user mean in the config file? Nearest by character edits (insertion, deletion, substitution each cost 1), limit {max} inclusive. First of the nearest. No such: null.',
      'Correct a misspelled bird name: pick from the bird list the one with the least number of edits to the given text; answer null if it takes more than {max}, and prefer earlier birds in a tie',
      'An exact match has 0 edits and is returned as is. Otherwise the nearest entry with up to {max} single-letter edits, null beyond. Order of the list breaks ties.',
      'What would autocorrect replace this with? Dictionary given; least edits wins (first if tied), allowed are {max} edits or fewer, else null. Case matters.',
      'Suggest a tag: find among the existing tags the most similar to the new one via Levenshtein; only if the distance does not exceed {max}; earliest tag on a draw; null when there is no suggestion',
    ],
  }),
  family({
    name: 'puzzles-broken-stairs',
    group: 'scenarios',
    names: ['waysUp', 'countWays', 'stairWays', 'climbBrokenStairs', 'waysToClimb'],
    params: [
      { name: 'steps', type: 'number', alt: ['n', 'height', 'top'] },
      { name: 'broken', type: 'number[]', alt: ['bad', 'missing', 'blocked'] },
    ],
    returns: 'number',
    slots: { k: [2, 3] },
    body: ({ k }) => `  const ways = [1];
  for (let step = 1; step <= $steps; step++) {
    const reached = ways[step - 1] + (ways[step - 2] ?? 0)${k === 3 ? ' + (ways[step - 3] ?? 0)' : ''};
    ways.push($broken.includes(step) ? 0 : reached);
  }
  return ways[$steps];`,
    tests: ({ k }) => [
      [[3, []], k === 3 ? 4 : 3],
      [[0, []], 1],
      [[1, []], 1],
      [[4, [2]], k === 3 ? 3 : 1],
      [[4, [1, 2]], k === 3 ? 1 : 0],
      [[5, [3]], k === 3 ? 5 : 2],
      [[3, [3]], 0],
      [[4, [1, 2, 3]], 0],
    ],
    phrasings: [
      'A staircase has n steps, some of them broken. You climb 1 to {k} steps at a time and must not tread on a broken one. In how many ways can you get to the top (step n)?',
      'climbing stairs, up to {k} at once, with a list of broken step numbers (1-based) to avoid, count the ways',
      'how do i count the ways to climb n stairs taking at most {k} stairs per move if certain stairs are missing? numbers of the missing ones start at 1',
      'Interview twist on climbing stairs: moves of 1 up to {k} steps, an array of steps you cannot stand on. Number of distinct ways to step n, beginning at 0; n = 0 gives 1.',
      'Returns the number of move sequences of 1..{k} steps from the ground to the given height that avoid all blocked steps.',
      'n, broken -> ways; ways(step) = 0 if broken, otherwise the sum of the {k} before it',
      'A frog hops over stones numbered 1 to n, at most {k} stones further with each hop, from the bank (0). Some stones are under water. How many different ways are there to reach stone n?',
      'Our old barn has rotten rungs in its ladder. I take no more than {k} rungs in one go and never put my foot on a rotten one. Given the number of rungs and the rotten numbers (counted from 1), count the ways to the last rung.',
      'Dynamic programming exercise: ways[0] = 1, a broken step has 0 ways, every other one adds up the previous {k} entries. Output ways[n].',
      'Count paths along squares 0..n with jumps of length 1 to {k} that do not land in one of the given forbidden squares.',
      'staircase with holes, jump sizes 1 to {k}, number of ways to reach the end, if the last step is broken it is 0',
      'Please tell my daughter in how many ways she can run up n steps taking up to {k} at a time, when there are toys on certain steps (their numbers in an array) that she may not step on.',
      'Given the total number of steps and which of them are wet, how many different ways lead up if one goes max {k} steps per stride and avoids the wet ones?',
      'how many ways too climb stairs with broken ones, stride <= {k}, broken given as array of 1-based indexes',
      'A board game piece goes forward by 1 up to {k} fields. Traps are on the listed fields. Count all sequences which bring it from 0 to exactly field n without landing on a trap.',
      'number of ways to get to level n when you climb at most {k} levels a move and levels in the list are closed',
      'Steps 1 to n; moves of length at most {k} (at least 1); avoid the steps given. Result 1 for n = 0, and 0 if no way exists.',
      'Count the compositions of n with parts from 1 to {k} whose partial sums never hit a number of the given list.',
      'The fire escape lost a few treads. Firefighters step over at most {k} - 1 treads, so move 1 to {k} up. Amount of possible ways to tread n, given the lost tread numbers?',
      'Ways to cross a river of n lily pads, hopping 1..{k} pads ahead each time, starting on the shore in front of pad 1 and finishing on pad n, without using pads occupied by turtles (array).',
      'climb n stairs, allowed strides are all from 1 to {k}, some stairs are not allowed; return the count of different climbs',
    ],
  }),
  family({
    name: 'puzzles-reading-plan',
    group: 'scenarios',
    names: ['pagesPerDay', 'minDailyPages', 'smallestLimit', 'readingPlan', 'leastCapacity'],
    params: [
      { name: 'chapters', type: 'number[]', alt: ['parts', 'weights', 'sizes', 'loads'] },
      { name: 'days', type: 'number', alt: ['groups', 'trips', 'k'] },
    ],
    returns: 'number',
    body: `  let low = Math.max(...$chapters);
  let high = $chapters.reduce((sum, pages) => sum + pages, 0);
  while (low < high) {
    const limit = Math.floor((low + high) / 2);
    let used = 1;
    let today = 0;
    for (const pages of $chapters) {
      if (today + pages > limit) {
        used++;
        today = 0;
      }
      today += pages;
    }
    if (used <= $days) high = limit;
    else low = limit + 1;
  }
  return low;`,
    tests: [
      [[[1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 5], 15],
      [[[3, 2, 2, 4, 1, 4], 3], 6],
      [[[7], 1], 7],
      [[[5, 5, 5], 1], 15],
      [[[5, 5, 5], 3], 5],
      [[[5, 5, 5], 9], 5],
      [[[1, 2, 3, 1, 1], 4], 3],
      [[[7, 2, 5, 10, 8], 2], 18],
    ],
    phrasings: [
      'I want to finish a book in a number of days, whole chapters only and in order. Given the pages of the chapters (whole numbers), what is the smallest daily maximum of pages with which I make it?',
      'min capacity so that the chapters, in order and unsplit, fit in d days; binary search on the answer',
      'how do i split an array of positive integers into at most k consecutive groups so that the largest group sum is as small as possible? return that sum',
      'Interview: capacity to ship packages within D days. Weights are loaded in the given order, none is divided. Return the least ship capacity that works.',
      'Returns the minimal possible value of the maximum part sum when the list is cut into up to the given number of contiguous parts.',
      '[7, 2, 5, 10, 8] and 2 -> 18 ([7, 2, 5] and [10, 8]); smallest largest sum of consecutive pieces',
      'A conveyor belt delivers parcels (integer weights, fixed order). The van makes a limited number of trips. How much must it be able to carry at least so that everything is delivered?',
      'split array largest sum, ints > 0, at most k subarrays, minimise the maximum',
      'Painters problem: boards of given lengths in a row, k painters, each paints adjacent boards. Find the least maximum length one painter has to paint.',
      'Given the minutes of lectures in order and a number of evenings, find the least number of minutes per evening that is enough to watch all of them without stopping within a lecture.',
      'chapters, days -> least page limit per day (keep the order, do not break up chapters)',
      'Please compute the smallest bucket size for pouring the given amounts in sequence into no more than n buckets, an amount never being divided between two of them.',
      'Binary search between the biggest item and the total sum for the smallest limit such that greedy packing in order needs no more than the allowed number of days.',
      'My choir records songs in sequence on k CDs of the same length. Song lengths are whole seconds. How long must a CD be at the very least?',
      'allocate books to students: consecutive books each, minimise the maximal number of pages a student gets; fewer students may be used; whole numbers',
      'Minimum load per truck ride for bricks piled in a fixed order, at most the given count of rides; the piles are integers and cannot be split',
      'how few pages a day are enuogh? chapters stay whole and in order, days is the maximum number of days',
      'A teacher divides a long list of exercises (minutes each) among several lessons without changing the order. The longest lesson should be as short as possible. How long is it?',
      'Find the smallest limit L, an integer, so that walking through the numbers and starting a new group whenever the sum would exceed L uses no more than k groups.',
      "The kitchen gets dishes with baking minutes in a set order and several ovens, each taking a consecutive block. Minimise the busiest oven's total time and return this time.",
      'ship capacity problem, weights number[], limit on days, return the minimum capacity (integer); order of packages is fixed',
    ],
  }),
  family({
    name: 'puzzles-hashtag-split',
    group: 'scenarios',
    names: ['countSplits', 'waysToSplit', 'splitWays', 'hashtagReadings', 'countReadings'],
    params: [
      { name: 'tag', type: 'string', alt: ['text', 'hashtag', 'letters', 's'] },
      { name: 'words', type: 'string[]', alt: ['dictionary', 'vocabulary', 'pieces', 'parts'] },
    ],
    returns: 'number',
    body: `  const ways = [1];
  for (let end = 1; end <= $tag.length; end++) {
    const last = $words.filter((word) => $tag.slice(0, end).endsWith(word));
    ways.push(last.reduce((sum, word) => sum + ways[end - word.length], 0));
  }
  return ways[$tag.length];`,
    tests: [
      [['nowhere', ['now', 'no', 'here', 'where']], 2],
      [['', ['a']], 1],
      [['abc', []], 0],
      [['aaa', ['a', 'aa']], 3],
      [['catsdog', ['cats', 'dog']], 1],
      [['catsand', ['cats', 'cat', 'and']], 1],
      [['catsx', ['cats', 'cat']], 0],
      [['catsanddog', ['cat', 'cats', 'and', 'sand', 'dog']], 2],
    ],
    phrasings: [
      'A hashtag is written without spaces. In how many ways can it be read as a sequence of words from the list? Words may be used repeatedly, and all letters must be used.',
      'word break, count the ways: string + dictionary of different words, words reusable',
      'how do i count the number of ways to cut a string completely into words of a dictionary (no duplicates in it)?',
      "'nowhere' with ['now', 'no', 'here', 'where'] -> 2 (now here, no where); 0 if it cannot be split",
      'Returns how many different splits of the text consist of dictionary words only; an empty text has one.',
      'We have stamps with syllables, each stamp usable as often as we like. How many ways are there to stamp a given word exactly, side by side without overlap?',
      'Interview: given a string and a list of distinct words compute the number of segmentations of the string into words, using dynamic programming over prefixes.',
      'Towel puzzle: towels have stripe patterns such as "r", "wr", "bg", as many of each as needed. In how many ways can a wanted design be put together exactly from towels?',
      'My parser glues words together by accident (catsanddog). I want to know how many readings such a text has with a known vocabulary; words can occur more than once.',
      'text, words -> number of ways to concatenate words into text',
      'Please count the decompositions of a domain name into words from my list. Every character belongs to a word. No decomposition is 0.',
      'number of ways to build the target string from the pieces, order matters, pieces can be reused, pieces are unique and not empty',
      'ways[0] is 1, and ways[end] adds ways[end - word length] for each word that ends there; give ways of the full length',
      'How many sentences could this string without spaces be? use the given word list, any word any number of times',
      'Given a run-together message and the code words of a secret service, return the count of possible splittings into code words.',
      'The letters of a neckless pattern should be covered by bead sets (strings) without gaps and overlaps. Sets may be repeated. Count the possible coverings from left to right.',
      'count segmentations of a hashtag by vocabulary, e.g. "aaa" with a and aa gives 3',
      'For a spam filter: "freemoney" style names have to be divided into known words. Tell me the number of possible divisions (0 = not divisible).',
      'Let the child lay a word with letter tiles of several letters each, unlimited supply of every tile. How many tile sequences spell precisely that word?',
      'amount of ways a string can be segmented in dictionary words, all words different, whole string used, empty string counts 1',
      'Can be ambiguous: godisnowhere. Work out how many interpretations as words in the list a string without blanks has.',
    ],
  }),
  family({
    name: 'puzzles-factor-text',
    group: 'scenarios',
    names: ['factorText', 'primeFactorText', 'showFactors', 'factorize', 'formatFactors'],
    params: [{ name: 'n', type: 'number', alt: ['num', 'value'] }],
    returns: 'string',
    slots: { times: ['x', '*', '·'], hat: ['^', '**'] },
    body: `  const parts: string[] = [];
  let rest = $n;
  for (let prime = 2; rest > 1; prime++) {
    let power = 0;
    while (rest % prime === 0) {
      rest /= prime;
      power++;
    }
    if (power > 0) parts.push(power > 1 ? \`\${prime}{hat}\${power}\` : \`\${prime}\`);
  }
  return parts.join(' {times} ');`,
    tests: ({ times, hat }) => [
      [[12], `2${hat}2 ${times} 3`],
      [[2], '2'],
      [[13], '13'],
      [[8], `2${hat}3`],
      [[360], `2${hat}3 ${times} 3${hat}2 ${times} 5`],
      [[30], `2 ${times} 3 ${times} 5`],
      [[49], `7${hat}2`],
      [[77], `7 ${times} 11`],
    ],
    phrasings: [
      "Write a whole number from 2 on as its prime factors in text form, like 360 -> '2{hat}3 {times} 3{hat}2 {times} 5'. Exponent 1 is not written.",
      "prime factorisation as a string, joined with ' {times} ', powers as p{hat}k only if k > 1",
      "how do i show the prime factors of a number nicely, e.g. 12 as '2{hat}2 {times} 3' and 13 just '13'?",
      "For my maths worksheets I need the factorisation of n (n >= 2) as text: primes rising, equal ones as powers with {hat}, and ' {times} ' in between.",
      "Returns the prime factorization of n in the form 'p{hat}a {times} q{hat}b', without exponents of one.",
      "12 -> '2{hat}2 {times} 3', 30 -> '2 {times} 3 {times} 5', 8 -> '2{hat}3'",
      'Interview kata primes in numbers: decompose n and format it, smallest prime first, exponent after {hat} when above 1, parts separated by space {times} space.',
      "Given an integer greater than 1, divide out the primes in ascending order and produce a string such as '7 {times} 11' or '2{hat}3'.",
      "factor string of n, use {hat} for exponents bigger than one and ' {times} ' as separator",
      "Please make a label for the number on each card of our game: its prime factors in increasing order with powers written with {hat}; put ' {times} ' between them. A prime is shown alone.",
      "number to text of primes; repeated primes collapsed to prime{hat}count; glue ' {times} '",
      "My pupil types a number and should see how it's made of primes. 77 gives '7 {times} 11', and for 49 we want '7{hat}2'. Primes from small to large.",
      "trial division, then build parts 'p' or 'p{hat}k' and join them by ' {times} ', n is at least 2",
      'Turn an integer >= 2 into a product of prime powers for display. Format of a power: 2{hat}3. Format of a product: a {times} b. Leave off {hat}1.',
      "pretty print the prime decompositon: '2{hat}2 {times} 3' for twelve",
      'What does a number look like as a product of primes? Output text, ascending, with {hat} for multiplicity over 1, and the sign {times} with blanks on both sides.',
      "Compute a readable factorisation. The number 360 must become '2{hat}3 {times} 3{hat}2 {times} 5'.",
      "A calculator app has a FACT button: it displays the prime factors of the current number in order, multiplicities as {hat}2, {hat}3 ..., factors divided by ' {times} '. Write the text producing part.",
      "Represent n as string of its prime powers (base{hat}exponent, exponent one omitted) separated with ' {times} '.",
      "We print gear ratios in primes: 48 is '2{hat}4 {times} 3'. Any whole number above one, lowest prime leading.",
      "for each prime dividing n note how many times; show 'prime{hat}times' or only the prime if once; join all in ascending order using ' {times} '",
    ],
    rules: [
      {
        say: [
          "1 gives '1'",
          "for 1 return the text '1'",
          "n = 1 has no primes, show '1' then",
          "if the number is 1 the result is '1'",
          "and '1' in the case of 1",
        ],
        body: `  if ($n === 1) return '1';
  const parts: string[] = [];
  let rest = $n;
  for (let prime = 2; rest > 1; prime++) {
    let power = 0;
    while (rest % prime === 0) {
      rest /= prime;
      power++;
    }
    if (power > 0) parts.push(power > 1 ? \`\${prime}{hat}\${power}\` : \`\${prime}\`);
  }
  return parts.join(' {times} ');`,
        tests: ({ times, hat }) => [
          [[1], '1'],
          [[12], `2${hat}2 ${times} 3`],
          [[2], '2'],
          [[360], `2${hat}3 ${times} 3${hat}2 ${times} 5`],
          [[77], `7 ${times} 11`],
        ],
      },
    ],
  }),
];
