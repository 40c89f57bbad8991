/** Diagonals and symmetry of a matrix. */
import { type Family, family } from '../../family.js';

const matrix = { name: 'matrix', type: 'number[][]', alt: ['grid', 'm', 'rows', 'table'] };

export const families: readonly Family[] = [
  family({
    name: 'diagonal-sum',
    group: 'matrices',
    names: ['diagonalSum', 'trace', 'mainDiagonalSum', 'sumDiagonal'],
    params: [matrix],
    returns: 'number',
    body: '  return $matrix.reduce((total, row, i) => total + row[i], 0);',
    tests: [
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        5,
      ],
      [[[]], 0],
      [[[[5]]], 5],
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        15,
      ],
      [
        [
          [
            [0, 9],
            [9, 0],
          ],
        ],
        0,
      ],
      [
        [
          [
            [-1, 0],
            [0, 1],
          ],
        ],
        0,
      ],
    ],
    phrasings: [
      'Return the sum of the main diagonal of a square matrix.',
      'how do i compute the trace of a matrix?',
      'sum of main diagonal (top left to bottom right)',
      'I have a square grid of numbers and want to add up the ones from the top left to the bottom right.',
      'Please add the elements whose row and column index are equal.',
      'Returns the trace.',
      'need the diagonal total of an n x n array',
      'Given a square 2d array, sum matrix[0][0], matrix[1][1] and so on.',
      'trace of matrix',
      'primary diagonal sum',
      'Add the entries on the leading diagonal.',
      'sum of teh diagonal elements',
      '[[1, 2], [3, 4]] -> 5 (upper left to lower right added)',
      'What do the numbers on the falling diagonal add up to?',
      'Go through the square diagonally from the upper left corner and total the cells.',
      'How would I sum a[i][i] over all i?',
      'Check of a magic square: first get the sum of its main diagonal.',
      'I want the primary diagonal added together.',
      'Calculate the sum along the diagonal of a table with as many rows as columns.',
      'tr(A)',
    ],
    rules: [
      {
        say: [
          'add both diagonals, count the centre only once',
          'include the other diagonal too, the middle cell counting once',
          'both diagonals together, without counting the center twice',
        ],
        body: `  const n = $matrix.length;
  let total = 0;
  for (let i = 0; i < n; i++) {
    total += $matrix[i][i];
    if (i !== n - 1 - i) total += $matrix[i][n - 1 - i];
  }
  return total;`,
        tests: [
          [
            [
              [
                [1, 2, 3],
                [4, 5, 6],
                [7, 8, 9],
              ],
            ],
            25,
          ],
          [
            [
              [
                [1, 2],
                [3, 4],
              ],
            ],
            10,
          ],
          [[[[5]]], 5],
        ],
      },
    ],
  }),
  family({
    name: 'anti-diagonal-sum',
    group: 'matrices',
    names: ['antiDiagonalSum', 'secondaryDiagonalSum', 'otherDiagonal', 'sumAntiDiagonal'],
    params: [matrix],
    returns: 'number',
    body: '  return $matrix.reduce((total, row, i) => total + row[$matrix.length - 1 - i], 0);',
    tests: [
      [
        [
          [
            [1, 2],
            [3, 4],
          ],
        ],
        5,
      ],
      [[[]], 0],
      [[[[5]]], 5],
      [
        [
          [
            [1, 2, 3],
            [4, 5, 6],
            [7, 8, 9],
          ],
        ],
        15,
      ],
      [
        [
          [
            [0, 9],
            [8, 0],
          ],
        ],
        17,
      ],
      [
        [
          [
            [1, 0, 2],
            [0, 0, 0],
            [3, 0, 1],
          ],
        ],
        5,
      ],
    ],
    phrasings: [
      'Return the sum of the secondary diagonal of a square matrix, top right to bottom left.',
      'how do i add up the anti-diagonal of a 2d array?',
      'sum of anti diagonal',
      'I have a square grid and want the total of the numbers from the top right to the bottom left corner.',
      'Please add the elements on the rising diagonal of an n x n matrix.',
      'Returns the total of the counter diagonal.',
      'need the sum of matrix[i][n - 1 - i]',
      'Given a square array of arrays, sum the other diagonal, not the main one.',
      'secondary diagonal sum',
      'minor diagonal total',
      'Sum up the cells from the upper right to the lower left.',
      'sum of secondry diagonal',
      '[[0, 9], [8, 0]] -> 17, upper right to lower left added',
      'What do the entries of the diagonal going from right to left add up to?',
      'Total the second diagonal of a square.',
      'How can I sum the diagonal that starts in the last column of the first row?',
      'For a magic square check I need the sum along the backward diagonal.',
      'I want the entries whose row and column index add up to n - 1 summed.',
      'Calculate the antidiagonal total of a square table.',
      'go down-left from the top-right cell and add the numbers',
    ],
  }),
  family({
    name: 'is-symmetric',
    group: 'matrices',
    names: ['isSymmetric', 'isSymmetrical', 'checkSymmetric', 'symmetric'],
    params: [matrix],
    returns: 'boolean',
    body: '  return $matrix.every((row, i) => row.every((x, j) => x === $matrix[j]?.[i]));',
    tests: [
      [
        [
          [
            [1, 2],
            [2, 1],
          ],
        ],
        true,
      ],
      [
        [
          [
            [1, 2],
            [3, 1],
          ],
        ],
        false,
      ],
      [[[]], true],
      [[[[5]]], true],
      [
        [
          [
            [1, 2, 3],
            [2, 4, 5],
            [3, 5, 6],
          ],
        ],
        true,
      ],
      [
        [
          [
            [1, 2, 3],
            [2, 4, 5],
            [3, 0, 6],
          ],
        ],
        false,
      ],
      [[[[1, 2]]], false],
    ],
    phrasings: [
      'Check whether a matrix is symmetric.',
      'how can i tell if a square 2d array equals its transpose?',
      'is matrix symmetric',
      'I have a distance table and want to be sure that the distance from a to b equals that from b to a.',
      'Please return true if matrix[i][j] equals matrix[j][i] for all i and j.',
      'Returns true when the matrix is mirrored along its main diagonal.',
      'need a symmetry test for a number[][]',
      'Given a grid, decide if it stays the same after transposing.',
      'symmetric about the diagonal?',
      'equal to its transpose',
      'Does swapping rows and columns leave the table unchanged?',
      'check if a matrix is symetric',
      'same after transposing: [[1, 2], [2, 1]] -> true',
      'An adjacency matrix belongs to an undirected graph only if it is symmetric; test that.',
      'Verify A = A^T.',
      'Is every element the same as its mirror image across the diagonal?',
      'Determine symmetry of a matrix; one that is not square is not symmetric.',
      'I want to validate that a correlation matrix is symmetrical.',
      'Test if the lower left part mirrors the upper right part.',
      'true if the i-th row equals the i-th column for every i',
    ],
  }),
];
