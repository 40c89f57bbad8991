/** Walking graphs that are given as neighbour lists. */
import { type Family, family } from '../../family.js';

const graph = {
  name: 'graph',
  type: 'Record<string, string[]>',
  alt: ['adjacency', 'g', 'neighbours', 'links'],
};

export const families: readonly Family[] = [
  family({
    name: 'has-path',
    group: 'graphs',
    names: ['hasPath', 'isReachable', 'canReach', 'pathExists', 'connected'],
    params: [
      graph,
      { name: 'start', type: 'string', alt: ['from', 'source', 'a'] },
      { name: 'end', type: 'string', alt: ['to', 'target', 'b', 'goal'] },
    ],
    returns: 'boolean',
    body: `  const seen = new Set([$start]);
  const queue = [$start];
  for (const node of queue) {
    if (node === $end) return true;
    for (const next of $graph[node] ?? []) {
      if (!seen.has(next)) {
        seen.add(next);
        queue.push(next);
      }
    }
  }
  return false;`,
    tests: [
      [[{ a: ['b'], b: ['c'], c: [] }, 'a', 'c'], true],
      [[{ a: ['b'], b: [], c: [] }, 'a', 'c'], false],
      [[{ a: [] }, 'a', 'a'], true],
      [[{ a: ['b'], b: ['a'] }, 'a', 'z'], false],
      [[{ a: ['b'] }, 'b', 'a'], false],
      [[{ a: ['b', 'c'], b: ['d'], c: ['d'], d: ['e'] }, 'a', 'e'], true],
    ],
    phrasings: [
      'Check whether there is a path between two nodes of a directed graph given as adjacency lists.',
      'how do i find out if one node can be reached from another?',
      'has path in graph',
      'I have an object from node to its neighbours and want to know if I can get from a start node to an end node.',
      'Please return true if the end is reachable from the start.',
      'Returns whether a route exists from one node to the other.',
      'need reachability in a graph, {node: [neighbors]}',
      'Given a map of links, a start page and a target page, can one click from the start to the target?',
      'path exists?',
      'bfs: is target reachable',
      'Follow the edges from the start; is the goal ever visited?',
      'check if path exsits between nodes',
      "can I get there, e.g. {a: ['b'], b: ['c']}, 'a', 'c' -> true",
      'Flights are an object of city -> destinations. Can I fly from one city to another, with any number of stops?',
      'Are two nodes connected by directed edges? Cycles must not cause an endless loop.',
      'Test whether the destination belongs to the nodes reachable from the source.',
      'Determine if a module depends, directly or indirectly, on another one.',
      'I want a yes or no answer: is there any way through the graph from A to B?',
      'Graph search from start to end, result is a boolean; a node reaches itself.',
      'Does a chain of edges lead from the first node to the second?',
    ],
  }),
  family({
    name: 'shortest-path-length',
    group: 'graphs',
    names: ['shortestPath', 'distance', 'minHops', 'bfsDistance', 'fewestSteps'],
    params: [
      graph,
      { name: 'start', type: 'string', alt: ['from', 'source', 'a'] },
      { name: 'end', type: 'string', alt: ['to', 'target', 'b', 'goal'] },
    ],
    returns: 'number',
    body: `  const distances = new Map([[$start, 0]]);
  const queue = [$start];
  for (const node of queue) {
    for (const next of $graph[node] ?? []) {
      if (!distances.has(next)) {
        distances.set(next, distances.get(node)! + 1);
        queue.push(next);
      }
    }
  }
  return distances.get($end) ?? -1;`,
    tests: [
      [[{ a: ['b'], b: ['c'], c: [] }, 'a', 'c'], 2],
      [[{ a: ['b'], b: [], c: [] }, 'a', 'c'], -1],
      [[{ a: [] }, 'a', 'a'], 0],
      [[{ a: ['b', 'c'], b: ['d'], c: [], d: [] }, 'a', 'd'], 2],
      [[{ a: ['b'], b: ['a'] }, 'b', 'a'], 1],
      [[{ a: ['b', 'e'], b: ['c'], c: ['d'], e: ['d'] }, 'a', 'd'], 2],
    ],
    phrasings: [
      'Return the number of edges on the shortest path between two nodes of an unweighted graph.',
      'how do i compute the minimum number of steps from one node to another?',
      'shortest path length, bfs',
      'I have an object from station to neighbouring stations and want the fewest stops between two stations.',
      'Please find the length of the shortest route from start to end with breadth-first search.',
      'Returns the distance in hops.',
      'need the minimal number of edges from a to b',
      'Given adjacency lists, how many edges must be walked at least to get to the target?',
      'bfs distance',
      'fewest hops between nodes',
      'Degrees of separation of two people in a friends object.',
      'shortest pth length in graph',
      "{a: ['b'], b: ['c']}, 'a', 'c' -> 2 (number of steps between them)",
      'How many clicks away is a page from another, given links per page?',
      'Unweighted shortest path, number of steps only.',
      'How far is the goal from the start when each edge counts as 1?',
      'Least number of transfers between two nodes (edges are directed).',
      'I want the hop count of the best path.',
      'Breadth first search that yields the distance to the end node.',
      'Minimum edge count from source to destination.',
    ],
    rules: [
      {
        say: ['-1 if there is no path', 'return -1 when the end cannot be reached', 'unreachable gives -1'],
        body: `  const distances = new Map([[$start, 0]]);
  const queue = [$start];
  for (const node of queue) {
    for (const next of $graph[node] ?? []) {
      if (!distances.has(next)) {
        distances.set(next, distances.get(node)! + 1);
        queue.push(next);
      }
    }
  }
  return distances.get($end) ?? -1;`,
        tests: [
          [[{ a: [] }, 'a', 'b'], -1],
          [[{ a: ['b'], b: [] }, 'a', 'b'], 1],
          [[{ a: ['b'], b: [] }, 'b', 'a'], -1],
        ],
      },
      {
        say: [
          'null if there is no path',
          'return null when the end cannot be reached',
          'unreachable gives null',
        ],
        returns: 'number | null',
        body: `  const distances = new Map([[$start, 0]]);
  const queue = [$start];
  for (const node of queue) {
    for (const next of $graph[node] ?? []) {
      if (!distances.has(next)) {
        distances.set(next, distances.get(node)! + 1);
        queue.push(next);
      }
    }
  }
  return distances.get($end) ?? null;`,
        tests: [
          [[{ a: [] }, 'a', 'b'], null],
          [[{ a: ['b'], b: [] }, 'a', 'b'], 1],
          [[{ a: ['b'], b: [] }, 'b', 'a'], null],
        ],
      },
    ],
  }),
  family({
    name: 'bfs-order',
    group: 'graphs',
    names: ['bfs', 'bfsOrder', 'breadthFirst', 'reachable', 'visitOrder'],
    params: [graph, { name: 'start', type: 'string', alt: ['from', 'source', 'root'] }],
    returns: 'string[]',
    body: `  const queue = [$start];
  for (const node of queue) {
    for (const next of $graph[node] ?? []) {
      if (!queue.includes(next)) queue.push(next);
    }
  }
  return queue;`,
    tests: [
      [
        [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, 'a'],
        ['a', 'b', 'c', 'd'],
      ],
      [[{ a: [] }, 'a'], ['a']],
      [
        [{ a: ['b'], b: ['a'] }, 'b'],
        ['b', 'a'],
      ],
      [
        [{ a: ['b'], c: ['d'] }, 'c'],
        ['c', 'd'],
      ],
      [[{}, 'x'], ['x']],
      [
        [{ a: ['b', 'c'], b: ['e'], c: ['f'], e: ['g'] }, 'a'],
        ['a', 'b', 'c', 'e', 'f', 'g'],
      ],
    ],
    phrasings: [
      'Return the nodes of a graph in breadth-first order from a start node.',
      'how do i do a bfs over adjacency lists and get the visiting order?',
      'bfs traversal',
      'I have an object from node to neighbours and want all nodes reachable from a start, nearest first.',
      'Please traverse the graph level by level beginning at the start and list the nodes.',
      'Returns the BFS order.',
      'need breadth first search, order of visit',
      'Given {node: [neighbors]} and a start node, list the nodes as a breadth-first search meets them.',
      'breadth first',
      'visit nodes with a queue',
      'Explore a network outward from one node; output the sequence of nodes.',
      'breath first traversal',
      "{a: ['b', 'c'], b: ['d']} from 'a' -> ['a', 'b', 'c', 'd'], breadth first from the start",
      'List everything that can be reached from here, by distance.',
      'Walk the graph in waves: first the node itself, then its neighbours, then theirs.',
      'Who gets the rumour, and in which order, if everybody tells all friends in each round?',
      'Level-order walk of a directed graph, no node twice.',
      'I want the reachable nodes in BFS sequence.',
      'Graph traversal using a queue from the given root.',
      'Collect nodes breadth-first.',
    ],
  }),
  family({
    name: 'dfs-order',
    group: 'graphs',
    names: ['dfs', 'dfsOrder', 'depthFirst', 'preorder'],
    params: [graph, { name: 'start', type: 'string', alt: ['from', 'source', 'root'] }],
    returns: 'string[]',
    body: `  const result: string[] = [];
  const visit = (node: string) => {
    if (result.includes(node)) return;
    result.push(node);
    for (const next of $graph[node] ?? []) visit(next);
  };
  visit($start);
  return result;`,
    tests: [
      [
        [{ a: ['b', 'c'], b: ['d'], c: ['d'], d: [] }, 'a'],
        ['a', 'b', 'd', 'c'],
      ],
      [[{ a: [] }, 'a'], ['a']],
      [
        [{ a: ['b'], b: ['a'] }, 'b'],
        ['b', 'a'],
      ],
      [
        [{ a: ['b'], c: ['d'] }, 'c'],
        ['c', 'd'],
      ],
      [[{}, 'x'], ['x']],
      [
        [{ a: ['b', 'c'], b: ['e'], c: ['f'], e: ['g'] }, 'a'],
        ['a', 'b', 'e', 'g', 'c', 'f'],
      ],
    ],
    phrasings: [
      'Return the nodes of a graph in depth-first order from a start node.',
      'how do i do a dfs over adjacency lists and get the visiting order?',
      'dfs traversal, preorder',
      'I have an object from node to neighbours and want to go as deep as possible first; list the nodes visited.',
      'Please traverse the graph depth first beginning at the start and list the nodes when first seen.',
      'Returns the DFS order, neighbours in the given order.',
      'need depth first search, order of visit',
      'Given {node: [neighbors]} and a start node, list the nodes as a depth-first search meets them.',
      'depth first',
      'visit nodes recursively',
      'Explore a maze graph following each branch to its end before the next; output the sequence of nodes.',
      'detph first traversal',
      "depth first from the start: {a: ['b', 'c'], b: ['d']} from 'a' -> ['a', 'b', 'd', 'c']",
      'Go down the first neighbor completely, then the second, never twice to the same node.',
      'Recursive graph walk with a visited check.',
      'List the pages a crawler sees that always follows the first unseen link and backtracks.',
      'Pre-order walk of a directed graph.',
      'I want the reachable nodes in DFS sequence.',
      'Graph traversal with backtracking from the given root.',
      'Collect nodes depth-first.',
    ],
  }),
  family({
    name: 'topological-sort',
    group: 'graphs',
    names: ['topologicalSort', 'topoSort', 'sortDependencies', 'buildOrder'],
    params: [
      { name: 'deps', type: 'Record<string, string[]>', alt: ['graph', 'dependencies', 'tasks', 'needs'] },
    ],
    returns: 'string[]',
    body: `  const result: string[] = [];
  const visit = (node: string) => {
    if (result.includes(node)) return;
    for (const dep of $deps[node] ?? []) visit(dep);
    result.push(node);
  };
  for (const node of Object.keys($deps)) visit(node);
  return result;`,
    tests: [
      [[{ a: ['b'], b: ['c'], c: [] }], ['c', 'b', 'a']],
      [[{}], []],
      [[{ a: [] }], ['a']],
      [[{ a: [], b: ['a'] }], ['a', 'b']],
      [[{ app: ['lib', 'util'], lib: ['util'], util: [] }], ['util', 'lib', 'app']],
      [[{ x: ['y'] }], ['y', 'x']],
    ],
    phrasings: [
      'Order tasks so that every task comes after the tasks it depends on.',
      'how do i do a topological sort of dependencies? {task: [tasks it needs]}',
      'topological sort',
      'I have modules with their dependencies (no cycles) and need the build order, dependencies first.',
      'Please sort the nodes such that each one follows its prerequisites.',
      'Returns a valid order for an acyclic dependency object.',
      'need the install order of packages',
      'Given an object from item to the items required before it, list all items in a feasible order.',
      'toposort of deps',
      'dependencies first, then the dependents',
      'In which order can the courses be taken, given the required courses of each?',
      'topologcal order',
      "needed things first, e.g. {a: ['b'], b: []} -> ['b', 'a']",
      'Linearise a directed acyclic graph in which edges point to prerequisites.',
      'Resolve dependencies by depth-first search; visit keys in their given order.',
      'Make a schedule of jobs where a job can only start after its requirements.',
      'Put on clothes in the right order: which garment needs which others before it.',
      'I want a list where nothing appears before what it relies on.',
      'Compute a load order for scripts from their requires.',
      'Sort a DAG.',
    ],
  }),
];
