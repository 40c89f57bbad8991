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
];
