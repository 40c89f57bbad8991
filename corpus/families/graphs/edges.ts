/** Graphs given as a number of nodes and a list of edges. */
import { type Family, family } from '../../family.js';

const n = { name: 'n', type: 'number', alt: ['count', 'size', 'nodes'] };
const edges = { name: 'edges', type: 'number[][]', alt: ['pairs', 'links', 'connections'] };

export const families: readonly Family[] = [
  family({
    name: 'count-components',
    group: 'graphs',
    names: ['countComponents', 'connectedComponents', 'numComponents', 'countGroups'],
    params: [n, edges],
    returns: 'number',
    body: `  const group = Array.from({ length: $n }, (_, i) => i);
  for (const [a, b] of $edges) {
    const from = group[a];
    const to = group[b];
    for (let i = 0; i < $n; i++) {
      if (group[i] === from) group[i] = to;
    }
  }
  return new Set(group).size;`,
    tests: [
      [
        [
          5,
          [
            [0, 1],
            [1, 2],
            [3, 4],
          ],
        ],
        2,
      ],
      [[3, []], 3],
      [[0, []], 0],
      [[2, [[0, 1]]], 1],
      [
        [
          4,
          [
            [0, 1],
            [2, 3],
            [1, 2],
            [0, 3],
          ],
        ],
        1,
      ],
      [
        [
          3,
          [
            [0, 1],
            [0, 1],
          ],
        ],
        2,
      ],
    ],
    phrasings: [
      'Count the connected components of an undirected graph with n nodes (0 to n-1) and a list of edges.',
      'how many separate groups are there among n nodes joined by edges?',
      'number of connected components',
      'I have n people and pairs of friends and want to know how many circles of friends there are.',
      'Please return the number of connected parts of the graph; nodes are numbered from 0.',
      'Returns how many components the graph falls into.',
      'need to count components with union find or similar',
      'Given the node count and [a, b] edges, how many islands of nodes exist?',
      'connected components count',
      'leetcode 323',
      'Number of clusters when every edge joins two nodes.',
      'count conected components',
      'number of connected groups, e.g. 5 nodes, [[0,1],[1,2],[3,4]] -> 2',
      'Computers are linked by cables. How many networks are there?',
      'A node without an edge counts as a component of its own; count all components.',
      'Into how many pieces does the graph break?',
      'Groups of accounts linked by pairs: number of groups, given the number of accounts.',
      'I want the number of disjoint sets after all the unions.',
      'Undirected graph: components?',
      'How many trees does this forest have? (n vertices and a list of edges)',
    ],
  }),
  family({
    name: 'adjacency-from-edges',
    group: 'graphs',
    names: ['toAdjacency', 'buildGraph', 'adjacencyList', 'edgesToGraph', 'makeGraph'],
    params: [n, edges],
    returns: 'number[][]',
    body: `  const graph: number[][] = Array.from({ length: $n }, () => []);
  for (const [a, b] of $edges) {
    graph[a].push(b);
    graph[b].push(a);
  }
  return graph;`,
    tests: [
      [
        [
          3,
          [
            [0, 1],
            [1, 2],
          ],
        ],
        [[1], [0, 2], [1]],
      ],
      [
        [2, []],
        [[], []],
      ],
      [[0, []], []],
      [
        [2, [[0, 1]]],
        [[1], [0]],
      ],
      [
        [
          4,
          [
            [3, 0],
            [0, 2],
          ],
        ],
        [[3, 2], [], [0], [0]],
      ],
      [
        [
          3,
          [
            [0, 2],
            [0, 1],
          ],
        ],
        [[2, 1], [0], [0]],
      ],
    ],
    phrasings: [
      'Build the adjacency list of an undirected graph from its edges; nodes are 0 to n-1.',
      'how do i turn a list of edges into neighbour lists?',
      'edges to adjacency list',
      'I have the number of nodes and pairs of connected nodes and want the neighbours of each node.',
      'Please return an array where entry i holds the neighbours of node i, in the order of the edges.',
      'Returns the adjacency lists of the graph with n vertices.',
      'need graph[i] = neighbours of i from an edge list',
      'Given n and undirected edges [a, b], construct the adjacency list.',
      'adjacency list from pairs',
      'build undirected graph',
      'For every edge put each end into the list of the other end.',
      'make adjacencey list',
      '3, [[0, 1], [1, 2]] -> [[1], [0, 2], [1]] (neighbours of each node)',
      'Convert roads between towns to a list of neighbouring towns for each town (towns are numbers below n).',
      'Represent a graph by neighbor arrays, given its edges.',
      'Who is friends with whom? n people, list of friendships, output the friends of each person.',
      'Prepare a graph for a traversal: edges in, neighbour lists out.',
      'I want quick access to the neighbours of a vertex; I only have an edge list and the vertex count.',
      'Edge list -> adjacency representation (both directions).',
      'List connected nodes per node.',
    ],
    rules: [
      {
        say: [
          'the edges are directed, from the first to the second node',
          'directed: only add b to the list of a',
          'one direction only, edges go from a to b',
        ],
        body: `  const graph: number[][] = Array.from({ length: $n }, () => []);
  for (const [a, b] of $edges) graph[a].push(b);
  return graph;`,
        tests: [
          [
            [
              3,
              [
                [0, 1],
                [1, 2],
              ],
            ],
            [[1], [2], []],
          ],
          [[1, []], [[]]],
          [
            [
              3,
              [
                [2, 0],
                [2, 1],
              ],
            ],
            [[], [], [0, 1]],
          ],
        ],
      },
    ],
  }),
  family({
    name: 'node-degrees',
    group: 'graphs',
    names: ['degrees', 'nodeDegrees', 'countDegrees', 'degreeOf'],
    params: [n, edges],
    returns: 'number[]',
    body: `  const result = Array<number>($n).fill(0);
  for (const [a, b] of $edges) {
    result[a]++;
    result[b]++;
  }
  return result;`,
    tests: [
      [
        [
          3,
          [
            [0, 1],
            [1, 2],
          ],
        ],
        [1, 2, 1],
      ],
      [
        [2, []],
        [0, 0],
      ],
      [[0, []], []],
      [
        [
          4,
          [
            [0, 1],
            [0, 2],
            [0, 3],
          ],
        ],
        [3, 1, 1, 1],
      ],
      [
        [
          2,
          [
            [0, 1],
            [0, 1],
          ],
        ],
        [2, 2],
      ],
      [
        [3, [[2, 1]]],
        [0, 1, 1],
      ],
    ],
    phrasings: [
      'Return the degree of each node of an undirected graph with n nodes and the given edges.',
      'how do i count the edges at every node?',
      'degree of each vertex',
      'I have n people and handshakes as pairs and want to know how many hands each person shook.',
      'Please count for each node 0..n-1 in how many edges it occurs.',
      'Returns an array of degrees.',
      'need node degrees from an edge list',
      'Given the number of nodes and a list of [a, b] edges, how many neighbours does each node have?',
      'vertex degrees',
      'edges per node',
      'How many roads meet in each town? Towns are numbered from 0.',
      'degrees of teh nodes in a graph',
      '3, [[0, 1], [1, 2]] -> [1, 2, 1], edges per node',
      'Compute the number of connections of every computer in a network of n computers.',
      'Tally the endpoints of all edges.',
      'For every vertex give its number of incident edges.',
      'Who has the most links? First compute the count of links per node.',
      'I want the valency of each vertex in a list.',
      'Count friends per person (ids 0 to n-1) given the friendships.',
      'How often does each node appear in the edge list, isolated nodes as 0?',
    ],
  }),
];
