/** New matrices: products, rotations, identity, spirals, neighbours. */
import { type Family, family } from '../../family.js';

const matrix = { name: 'matrix', type: 'number[][]', alt: ['grid', 'm', 'rows', 'table'] };
const a = { name: 'a', type: 'number[][]', alt: ['left', 'm1', 'first'] };
const b = { name: 'b', type: 'number[][]', alt: ['right', 'm2', 'second'] };

export const families: readonly Family[] = [
  family({
    name: 'rotate-clockwise',
    group: 'matrices',
    names: ['rotateClockwise', 'rotate90', 'rotateMatrix', 'rotateRight', 'turnRight'],
    params: [matrix],
    returns: 'number[][]',
    body: `  if ($matrix.length === 0) return [];
  return $matrix[0].map((_, j) => $matrix.map((row) => row[j]).reverse());`,
    tests: [
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [
          [3, 1],
          [4, 2],
        ],
      ],
      [[[]], []],
      [[[[5]]], [[5]]],
      [[[[1, 2, 3]]], [[1], [2], [3]]],
      [[[[1], [2]]], [[2, 1]]],
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        [
          [7, 4, 1],
          [8, 5, 2],
          [9, 6, 3],
        ],
      ],
    ],
    phrasings: [
      'Rotate a matrix by 90 degrees clockwise.',
      'how do i turn a 2d array a quarter turn to the right?',
      'rotate matrix 90 degrees',
      'I have an image as a grid of pixels and want it turned right by 90 degrees.',
      'Please return the grid rotated clockwise; the left column becomes the top row.',
      'Returns a new matrix turned by a quarter to the right.',
      'need to rotate a number[][] clockwise',
      'Given a rectangular grid, rotate it by 90° to the right.',
      'clockwise rotation of a 2d list',
      'rotate the picture right',
      'Turn a tetris piece (a grid) clockwise.',
      'rotate a matirx by 90 degrees',
      'quarter turn to the right, e.g. [[1, 2], [3, 4]] -> [[3, 1], [4, 2]]',
      'The first row should become the last column and so on (quarter turn).',
      'How would you do transpose + reverse rows on a matrix?',
      'Spin the board a quarter clockwise, without changing the input.',
      'Rotate image, leetcode 48, but return a new array.',
      'I want my grid turned on its right side.',
      'Quarter turn clockwise for a table of numbers.',
      'Produce the 90-degree rotated version of a grid.',
    ],
    rules: [
      {
        say: [
          'counterclockwise instead',
          'actually to the left, anticlockwise',
          'make that counter-clockwise',
        ],
        body: `  if ($matrix.length === 0) return [];
  return $matrix[0].map((_, j) => $matrix.map((row) => row[j])).reverse();`,
        tests: [
          [
            [
              [
                [1, 2],
                [3, 4],
              ],
            ],
            [
              [2, 4],
              [1, 3],
            ],
          ],
          [[[]], []],
          [[[[1, 2, 3]]], [[3], [2], [1]]],
        ],
      },
    ],
  }),
  family({
    name: 'matrix-multiply',
    group: 'matrices',
    names: ['multiply', 'matrixMultiply', 'matmul', 'matrixProduct', 'dot'],
    params: [a, b],
    returns: 'number[][]',
    body: `  return $a.map((row) =>
    $b[0].map((_, j) => row.reduce((total, x, i) => total + x * $b[i][j], 0)),
  );`,
    tests: [
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
        [
          [19, 22],
          [43, 50],
        ],
      ],
      [[[[2]], [[3]]], [[6]]],
      [[[[1, 2, 3]], [[4], [5], [6]]], [[32]]],
      [
        [[[1], [2]], [[3, 4]]],
        [
          [3, 4],
          [6, 8],
        ],
      ],
      [
        [
          [
            [1, 0],
            [0, 1],
          ],
          [
            [9, 8],
            [7, 6],
          ],
        ],
        [
          [9, 8],
          [7, 6],
        ],
      ],
      [[[[0, 0]], [[1], [1]]], [[0]]],
    ],
    phrasings: [
      'Multiply two matrices.',
      'how do i compute the matrix product of two 2d arrays?',
      'matrix multiplication',
      'I have two transformation matrices and need their product.',
      'Please return a times b for matrices given as arrays of rows.',
      'Returns the product matrix, rows of the first times columns of the second.',
      'need matmul for number[][]',
      'Given an m x n and an n x p matrix, compute the m x p product.',
      'product of two matrices',
      'multiply grids (linear algebra, not elementwise)',
      'Entry (i, j) is the dot product of row i of the first and column j of the second.',
      'mutliply two matrices',
      '[[1,2],[3,4]] * [[5,6],[7,8]] -> [[19,22],[43,50]] (matrix product)',
      'Compose two linear maps.',
      'How can you multiply matrices without a library?',
      'Linear algebra: calculate AB.',
      'I want the usual row-by-column product; sizes are compatible.',
      'Matrix times matrix.',
      'Compute the dot product of two 2-D arrays like numpy does.',
      'Implement matrix multiply with plain arrays.',
    ],
  }),
  family({
    name: 'matrix-add',
    group: 'matrices',
    names: ['addMatrices', 'matrixAdd', 'add', 'sumMatrices'],
    params: [a, b],
    returns: 'number[][]',
    body: '  return $a.map((row, i) => row.map((x, j) => x + $b[i][j]));',
    tests: [
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
          [
            [5, 6],
            [7, 8],
          ],
        ],
        [
          [6, 8],
          [10, 12],
        ],
      ],
      [[[[2]], [[3]]], [[5]]],
      [[[], []], []],
      [[[[1, 2, 3]], [[-1, -2, -3]]], [[0, 0, 0]]],
      [
        [
          [[1], [2]],
          [[3], [4]],
        ],
        [[4], [6]],
      ],
      [[[[0, 0]], [[7, 8]]], [[7, 8]]],
    ],
    phrasings: [
      'Add two matrices of the same size.',
      'how do i add two 2d arrays element by element?',
      'matrix addition',
      'I have two tables of equal shape and want a table with the cell-wise sums.',
      'Please return the elementwise sum of the matrices.',
      'Returns a matrix whose entries are the sums of the corresponding entries.',
      'need a + b for number[][]',
      'Given two grids with the same dimensions, add them.',
      'sum of two matrices',
      'add grids cell by cell',
      'Each cell of the result is the sum of both cells at this place.',
      'add to matrices',
      '[[1, 2]] + [[3, 4]] -> [[4, 6]], cell by cell sum',
      'Combine the sales tables of two months by adding them up position by position.',
      'How can two nested number arrays be summed position-wise?',
      'Compute A + B.',
      'I want to overlay two heat maps by adding the values.',
      'Add equally sized 2-D lists.',
      'Matrix plus matrix.',
      'Entry-wise addition.',
    ],
  }),
  family({
    name: 'spiral-order',
    group: 'matrices',
    names: ['spiralOrder', 'spiral', 'readSpiral', 'unrollSpiral'],
    params: [matrix],
    returns: 'number[]',
    body: `  const result: number[] = [];
  let rest = $matrix;
  while (rest.length > 0 && rest[0].length > 0) {
    const [first, ...others] = rest;
    result.push(...first);
    rest = first.map((_, j) => others.map((row) => row[j])).reverse();
  }
  return result;`,
    tests: [
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        [1, 2, 3, 6, 9, 8, 7, 4, 5],
      ],
      [[[]], []],
      [[[[5]]], [5]],
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [1, 2, 4, 3],
      ],
      [[[[1, 2, 3]]], [1, 2, 3]],
      [[[[1], [2], [3]]], [1, 2, 3]],
      [
        [
          [
            [1, 2, 3, 4],
            [5, 6, 7, 8],
          ],
        ],
        [1, 2, 3, 4, 8, 7, 6, 5],
      ],
    ],
    phrasings: [
      'Return the elements of a matrix in spiral order.',
      'how do i walk a 2d array in a clockwise spiral from the outside in?',
      'spiral matrix traversal',
      'I have a grid and want its numbers listed going around it clockwise, starting at the top left.',
      'Please read the matrix spirally: right, down, left, up and further in.',
      'Returns all cells in clockwise spiral sequence.',
      'need to unroll a matrix as a spiral',
      'Given a rectangular grid, list its values in the order of a spiral beginning in the top-left corner.',
      'snail traversal',
      'clockwise spiral, outside to inside',
      'Peel the layers of the matrix off, one after the other, clockwise.',
      'print matrix in spiral oder (return a list)',
      'go round clockwise: [[1,2],[3,4]] -> [1, 2, 4, 3]',
      'First row, then last column, then the bottom row backwards, and so on inward.',
      'The snail kata.',
      'How would I go round the border and then round the inner border and so forth?',
      'leetcode spiral matrix',
      'Visit the cells of a table in a shrinking clockwise path.',
      'I want the numbers along an inward spiral.',
      'Flatten a grid spirally.',
    ],
  }),
  family({
    name: 'flip-horizontal',
    group: 'matrices',
    names: ['flipHorizontal', 'mirror', 'mirrorHorizontally', 'reverseRows'],
    params: [matrix],
    returns: 'number[][]',
    body: '  return $matrix.map((row) => [...row].reverse());',
    tests: [
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        [
          [2, 1],
          [4, 3],
        ],
      ],
      [[[]], []],
      [[[[5]]], [[5]]],
      [[[[1, 2, 3]]], [[3, 2, 1]]],
      [[[[1], [2]]], [[1], [2]]],
      [
        [
          [
            [0, 1, 1],
            [1, 0, 0],
          ],
        ],
        [
          [1, 1, 0],
          [0, 0, 1],
        ],
      ],
    ],
    phrasings: [
      'Flip a matrix horizontally, i.e. reverse every row.',
      'how do i mirror a 2d array left to right?',
      'mirror grid horizontally',
      'I have an image as a grid of pixels and want its mirror image (left and right swapped).',
      'Please reverse each row of the matrix without mutation.',
      'Returns the grid flipped left-right.',
      'need each inner array reversed',
      'Given a grid, produce the horizontally mirrored one.',
      'flip left/right',
      'reverse all rows',
      'Swap the left and right side of a table.',
      'horizontaly flip a matrix',
      'each row backwards, e.g. [[1, 2], [3, 4]] -> [[2, 1], [4, 3]]',
      'The first column should become the last column, rows stay in place.',
      'How can I turn around the order of the columns?',
      'Reflect an image across its vertical axis.',
      'Write the columns in opposite order.',
      'I want the picture as seen in a mirror.',
      'np.fliplr for nested arrays',
      'Make a sprite face the other direction: mirror its pixel rows.',
    ],
    rules: [
      {
        say: [
          'vertically instead, so the rows change order',
          'actually upside down: reverse the order of the rows, not each row',
          'make it a vertical flip, first row last',
        ],
        body: '  return [...$matrix].reverse();',
        tests: [
          [
            [
              [
                [1, 2],
                [3, 4],
              ],
            ],
            [
              [3, 4],
              [1, 2],
            ],
          ],
          [[[]], []],
          [[[[1], [2], [3]]], [[3], [2], [1]]],
        ],
      },
    ],
  }),
];
