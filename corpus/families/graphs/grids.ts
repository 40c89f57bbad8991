/** Graphs hidden in grids and trees. */
import { type Family, family } from '../../family.js';

const grid = { name: 'grid', type: 'number[][]', alt: ['map', 'matrix', 'field', 'board'] };

export const families: readonly Family[] = [
  family({
    name: 'count-islands',
    group: 'graphs',
    names: ['countIslands', 'numIslands', 'islands', 'countRegions'],
    params: [grid],
    returns: 'number',
    body: `  const cells = $grid.map((row) => [...row]);
  const sink = (i: number, j: number) => {
    if (cells[i]?.[j] !== 1) return;
    cells[i][j] = 0;
    for (const [di, dj] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) sink(i + di, j + dj);
  };
  let count = 0;
  for (let i = 0; i < cells.length; i++) {
    for (let j = 0; j < cells[i].length; j++) {
      if (cells[i][j] === 1) count++;
      sink(i, j);
    }
  }
  return count;`,
    tests: [
      [
        [
          [
            [1, 1, 0],
            [0, 0, 1],
            [1, 0, 1],
          ],
        ],
        3,
      ],
      [[[]], 0],
      [
        [
          [
            [0, 0],
            [0, 0],
          ],
        ],
        0,
      ],
      [[[[1]]], 1],
      [
        [
          [
            [1, 0, 1],
            [1, 1, 1],
          ],
        ],
        1,
      ],
      [
        [
          [
            [1, 0],
            [0, 1],
          ],
        ],
        2,
      ],
    ],
    phrasings: [
      'Count the islands in a grid of 1s (land) and 0s (water).',
      'how do i find the number of islands in a 2d map of ones and zeros?',
      'number of islands',
      'I have a map where 1 is land and 0 is sea and want to know how many islands there are (connected up, down, left, right).',
      'Please count the groups of connected 1 cells, diagonal contact does not connect.',
      'Returns the number of land areas in the grid.',
      'need to count regions of ones in a matrix',
      'Given a binary matrix, how many 4-connected components of ones does it have?',
      'count islands, 1 = land',
      'leetcode 200',
      'Number of blobs of 1s in a grid.',
      'number of ilands in a grid',
      '[[1,1,0],[0,0,1],[1,0,1]] -> 3 (groups of touching 1s)',
      'An image is thresholded to 0/1. How many separate spots are there?',
      'Flood fill each patch of land and count how many fills were necessary.',
      'Connected regions of cells with the value 1: how many?',
      'Count the lakes in a landscape (1 marks water, neighbours share an edge).',
      'I want the number of contiguous areas of ones.',
      'How many pieces of land does the map show? input must not be changed',
      'Grid DFS: count groups.',
    ],
  }),
  family({
    name: 'flood-fill',
    group: 'graphs',
    names: ['floodFill', 'fillArea', 'paintBucket', 'paint'],
    params: [
      grid,
      { name: 'row', type: 'number', alt: ['r', 'y', 'startRow'] },
      { name: 'col', type: 'number', alt: ['c', 'x', 'startCol'] },
      { name: 'color', type: 'number', alt: ['colour', 'newColor', 'value'] },
    ],
    returns: 'number[][]',
    body: `  const result = $grid.map((line) => [...line]);
  const old = $grid[$row][$col];
  const fill = (i: number, j: number) => {
    if (result[i]?.[j] !== old || old === $color) return;
    result[i][j] = $color;
    for (const [di, dj] of [[0, 1], [1, 0], [0, -1], [-1, 0]]) fill(i + di, j + dj);
  };
  fill($row, $col);
  return result;`,
    tests: [
      [
        [
          [
            [1, 1, 1],
            [1, 1, 0],
            [1, 0, 1],
          ],
          1,
          1,
          2,
        ],
        [
          [2, 2, 2],
          [2, 2, 0],
          [2, 0, 1],
        ],
      ],
      [[[[0]], 0, 0, 5], [[5]]],
      [[[[3, 3]], 0, 0, 3], [[3, 3]]],
      [
        [
          [
            [1, 0],
            [0, 1],
          ],
          0,
          0,
          7,
        ],
        [
          [7, 0],
          [0, 1],
        ],
      ],
      [
        [
          [
            [0, 0],
            [1, 0],
          ],
          1,
          1,
          2,
        ],
        [
          [2, 2],
          [1, 2],
        ],
      ],
      [[[[4, 5, 4]], 0, 1, 4], [[4, 4, 4]]],
    ],
    phrasings: [
      'Implement flood fill on a grid: recolour the area connected to a start cell.',
      'how does the paint bucket tool work? grid of colours, start row and column, new colour',
      'flood fill',
      'I have an image as a grid of colour numbers and want to fill the area around a pixel with another colour.',
      'Please replace the colour of the start cell and of all connected cells of the same colour, without changing the input.',
      'Returns the grid after filling from the given row and column.',
      'need paint bucket fill (4 directions)',
      'Given a matrix, a position and a new color, color the connected region of equal values.',
      'bucket fill a region',
      'leetcode 733',
      'Starting at a cell, spread the new value to neighbours that have the old value (up, down, left, right).',
      'floodfil on a matrix',
      'Fill a contiguous patch of equal numbers with a different number.',
      'Recolor an area like in MS Paint.',
      'Everything that touches the clicked pixel and has its colour gets the new colour.',
      'Return a copy of the map in which one region is repainted.',
      'How can a region in a 2d array be overwritten starting from one cell?',
      'I want to color one connected component of a grid.',
      'Recursive region fill with row, column and color.',
      'change the color of a blob',
    ],
  }),
  family({
    name: 'grid-shortest-path',
    group: 'graphs',
    names: ['shortestGridPath', 'mazeSteps', 'solveMaze', 'minSteps'],
    params: [{ ...grid, alt: ['maze', 'map', 'matrix', 'field'] }],
    returns: 'number',
    body: `  const seen = new Set(['0,0']);
  const queue = [[0, 0, 0]];
  for (const [i, j, steps] of queue) {
    if ($grid[i]?.[j] !== 0) continue;
    if (i === $grid.length - 1 && j === $grid[i].length - 1) return steps;
    for (const [y, x] of [[i, j + 1], [i + 1, j], [i, j - 1], [i - 1, j]]) {
      if (seen.has(\`\${y},\${x}\`)) continue;
      seen.add(\`\${y},\${x}\`);
      queue.push([y, x, steps + 1]);
    }
  }
  return -1;`,
    tests: [
      [
        [
          [
            [0, 0],
            [0, 0],
          ],
        ],
        2,
      ],
      [[[[0]]], 0],
      [[[[1]]], -1],
      [
        [
          [
            [0, 1],
            [1, 0],
          ],
        ],
        -1,
      ],
      [
        [
          [
            [0, 0, 0],
            [1, 1, 0],
            [0, 0, 0],
          ],
        ],
        4,
      ],
      [
        [
          [
            [0, 1, 0],
            [0, 1, 0],
            [0, 0, 0],
          ],
        ],
        4,
      ],
      [
        [
          [
            [0, 1, 0, 0],
            [0, 0, 0, 1],
            [1, 1, 0, 0],
          ],
        ],
        5,
      ],
    ],
    phrasings: [
      'Find the fewest steps from the top left to the bottom right of a maze; 0 is free, 1 is a wall. -1 if there is no way.',
      'how do i solve a grid maze with bfs? number of moves, or -1 when impossible',
      'shortest path in grid (0 free, 1 blocked), -1 if none',
      'I have a maze as a grid of 0 (open) and 1 (wall) and want the length of the shortest way from corner to corner, or -1.',
      'Please return the minimal number of up/down/left/right moves to the last cell avoiding the 1s, -1 when it cannot be reached.',
      'Returns the shortest number of moves through the maze or -1.',
      'need bfs on a grid with obstacles, -1 for no path',
      'Given a binary grid, how many moves does it take at least from the first to the last cell over zeros? -1 if it is impossible',
      'maze steps or -1',
      'min moves in a 0/1 grid from the upper-left to the lower-right corner, otherwise -1',
      'A robot walks on free cells (0) only. Least number of steps to the opposite corner? -1 = unreachable.',
      'shortest pth through a maze, -1 if blocked',
      '[[0,0],[0,0]] -> 2; no way -> -1',
      'Walls are 1, corridors are 0: steps of the quickest route to the exit in the bottom right, -1 if walled off.',
      'Breadth-first search over cells from (0, 0) to the end, count the steps; return -1 if the end is cut off.',
      'How far is it through the labyrinth in moves? If there is no path return -1.',
      'Compute the distance between opposite corners of a grid with blocked cells, -1 if not connected.',
      'I want the number of steps of the best path around obstacles, or -1 when all paths are closed.',
      'Four-directional shortest path on a grid map; -1 for failure.',
      'Find the way out: minimal step count or -1.',
    ],
  }),
  family({
    name: 'tree-depth',
    group: 'graphs',
    names: ['maxDepth', 'treeDepth', 'depth', 'height', 'treeHeight'],
    params: [{ name: 'node', type: 'any', alt: ['root', 'tree', 't'] }],
    returns: 'number',
    body: `  if ($node === null) return 0;
  return 1 + Math.max($name($node.left), $name($node.right));`,
    tests: [
      [[null], 0],
      [[{ left: null, right: null }], 1],
      [[{ left: { left: null, right: null }, right: null }], 2],
      [
        [
          {
            value: 1,
            left: null,
            right: { value: 2, left: { value: 3, left: null, right: null }, right: null },
          },
        ],
        3,
      ],
      [[{ left: { left: null, right: null }, right: { left: null, right: null } }], 2],
      [[{ value: 'a', left: null, right: null }], 1],
    ],
    phrasings: [
      'Return the maximum depth of a binary tree; nodes have left and right, null when absent.',
      'how do i compute the height of a binary tree recursively?',
      'max depth of binary tree',
      'I have a tree of nodes with left and right children and want the number of levels.',
      'Please count the nodes on the longest path from the root down to a leaf.',
      'Returns the height of the tree, 0 for null.',
      'need the depth of a tree',
      'Given the root of a binary tree (or null), how many levels does the tree have?',
      'tree height',
      'leetcode 104',
      'Longest root-to-leaf path, counted in nodes.',
      'maximun depth of a tree',
      '{left: {left: null, right: null}, right: null} -> 2, number of levels',
      'How deep does the tree go? Missing children are null.',
      'Recursive: one plus the greater depth of both subtrees.',
      'Number of generations in a binary family tree.',
      'How tall is a binary tree given by nested objects?',
      'I want to know the level of the deepest node, where the root is on level 1.',
      'Calculate depth for nested {left, right} nodes.',
      'Levels of a binary tree.',
    ],
  }),
  family({
    name: 'tree-sum',
    group: 'graphs',
    names: ['sumTree', 'treeSum', 'totalTree', 'sumNodes'],
    params: [{ name: 'node', type: 'any', alt: ['root', 'tree', 't'] }],
    returns: 'number',
    body: `  return $node.children.reduce((total: number, child: any) => total + $name(child), $node.value);`,
    tests: [
      [[{ value: 1, children: [] }], 1],
      [[{ value: 1, children: [{ value: 2, children: [] }] }], 3],
      [[{ value: 0, children: [] }], 0],
      [
        [
          {
            value: 1,
            children: [
              { value: 2, children: [{ value: 3, children: [] }] },
              { value: 4, children: [] },
            ],
          },
        ],
        10,
      ],
      [[{ value: -1, children: [{ value: 1, children: [] }] }], 0],
      [
        [
          {
            value: 5,
            children: [
              { value: 5, children: [] },
              { value: 5, children: [] },
              { value: 5, children: [] },
            ],
          },
        ],
        20,
      ],
    ],
    phrasings: [
      'Sum the values of all nodes in a tree; every node has a value and an array of children.',
      'how do i add up a tree recursively? nodes look like {value, children}',
      'sum of tree values',
      'I have folders with sizes and subfolders in "children" and want the total of all values.',
      'Please total value over the node and all of its descendants.',
      'Returns the sum of a nested {value, children} structure.',
      'need the total of a tree of numbers',
      'Given the root node, add its value and those of all children, grandchildren and so on.',
      'recursive tree sum',
      'tree total',
      'Headcount of an organisation: each node has a value (people) and children (sub-units).',
      'sum all vaules in a tree',
      'add value of all nodes: {value: 1, children: [{value: 2, children: []}]} -> 3',
      'Walk through a nested tree and accumulate the value field.',
      'What is the total cost of a part including all of its subparts? {value, children}',
      'Add up all node values, the tree has any number of children per node.',
      'Fold a tree into the sum of its values.',
      'I want the combined value of a node with everything beneath it.',
      'Compute subtree total.',
      'Sum up an n-ary tree.',
    ],
  }),
  family({
    name: 'tree-inorder',
    group: 'graphs',
    names: ['inorder', 'inorderTraversal', 'treeToList', 'flattenTree', 'inOrder'],
    params: [{ name: 'node', type: 'any', alt: ['root', 'tree', 't'] }],
    returns: 'number[]',
    body: `  if ($node === null) return [];
  return [...$name($node.left), $node.value, ...$name($node.right)];`,
    tests: [
      [[null], []],
      [[{ value: 1, left: null, right: null }], [1]],
      [
        [
          {
            value: 2,
            left: { value: 1, left: null, right: null },
            right: { value: 3, left: null, right: null },
          },
        ],
        [1, 2, 3],
      ],
      [
        [
          {
            value: 1,
            left: null,
            right: { value: 3, left: { value: 2, left: null, right: null }, right: null },
          },
        ],
        [1, 2, 3],
      ],
      [[{ value: 5, left: { value: 9, left: null, right: null }, right: null }], [9, 5]],
      [[{ value: 0, left: null, right: { value: 0, left: null, right: null } }], [0, 0]],
    ],
    phrasings: [
      'Return the values of a binary tree in order (left, node, right).',
      'how do i do an inorder traversal?',
      'inorder traversal',
      'I have a binary search tree of {value, left, right} nodes and want its values sorted, i.e. in-order.',
      'Please list the values: first the left subtree, then the node, then the right subtree.',
      'Returns the in-order sequence of a tree, an empty list for null.',
      'need to flatten a binary tree in symmetric order',
      'Given the root of a binary tree or null, produce its inorder list.',
      'left, root, right',
      'leetcode 94',
      'Walk a binary tree from left to right and collect the values.',
      'inoder traversal of a tree',
      'Turn a search tree into a sorted array.',
      'Recursive in-order walk; missing children are null.',
      'How can I read out a BST in ascending order?',
      'Collect values such that everything in the left subtree precedes the node.',
      'In order visit of nested nodes.',
      'I want the values of the tree as an array, smallest first for a BST.',
      'symmetric traversal of a binary tree',
      'Give the infix order of the nodes.',
    ],
    rules: [
      {
        say: [
          'preorder instead: node, left, right',
          'make it pre-order, the node itself first',
          'actually the node before its subtrees (preorder)',
        ],
        body: `  if ($node === null) return [];
  return [$node.value, ...$name($node.left), ...$name($node.right)];`,
        tests: [
          [[null], []],
          [
            [
              {
                value: 2,
                left: { value: 1, left: null, right: null },
                right: { value: 3, left: null, right: null },
              },
            ],
            [2, 1, 3],
          ],
          [
            [
              {
                value: 1,
                left: null,
                right: { value: 3, left: { value: 2, left: null, right: null }, right: null },
              },
            ],
            [1, 3, 2],
          ],
        ],
      },
    ],
  }),
];
