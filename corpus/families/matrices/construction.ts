/** Matrices made from sizes: identity, filled grids, tables. */
import { type Family, family } from '../../family.js';

const matrix = { name: 'matrix', type: 'number[][]', alt: ['grid', 'm', 'rows', 'table'] };
const a = { name: 'a', type: 'number[][]', alt: ['left', 'm1', 'first'] };
const n = { name: 'n', type: 'number', alt: ['size', 'order', 'dim'] };

export const families: readonly Family[] = [
  family({
    name: 'identity-matrix',
    group: 'matrices',
    names: ['identity', 'identityMatrix', 'eye', 'unitMatrix'],
    params: [n],
    returns: 'number[][]',
    body: `  return Array.from({ length: $n }, (_, i) =>
    Array.from({ length: $n }, (_, j) => (i === j ? 1 : 0)),
  );`,
    tests: [
      [
        [2],
        [
          [1, 0],
          [0, 1],
        ],
      ],
      [[0], []],
      [[1], [[1]]],
      [
        [3],
        [
          [1, 0, 0],
          [0, 1, 0],
          [0, 0, 1],
        ],
      ],
      [
        [4],
        [
          [1, 0, 0, 0],
          [0, 1, 0, 0],
          [0, 0, 1, 0],
          [0, 0, 0, 1],
        ],
      ],
      [
        [5],
        [
          [1, 0, 0, 0, 0],
          [0, 1, 0, 0, 0],
          [0, 0, 1, 0, 0],
          [0, 0, 0, 1, 0],
          [0, 0, 0, 0, 1],
        ],
      ],
    ],
    phrasings: [
      'Create the identity matrix of size n.',
      'how do i make an n x n identity matrix?',
      'identity matrix',
      'I need a square matrix with ones on the diagonal and zeros everywhere else.',
      'Please return an n by n array of arrays with 1 where row equals column, else 0.',
      'Returns the unit matrix of the given order.',
      'need eye(n)',
      'Given n, build the n×n identity.',
      'ones on the main diagonal, zeros elsewhere',
      'n-dimensional identity as nested arrays',
      'Generate the neutral element of matrix multiplication.',
      'make an idenity matrix',
      '2 -> [[1, 0], [0, 1]]',
      'Square grid: diagonal cells are 1, the others are 0.',
      'How can I create a 2d array that is zero except for the diagonal?',
      'Build the matrix I of a given dimension.',
      'Construct a matrix which leaves vectors unchanged.',
      'I want a unit matrix with n rows.',
      'Produce a diagonal matrix of ones.',
      'like numpy.eye',
    ],
  }),
  family({
    name: 'make-grid',
    group: 'matrices',
    names: ['makeGrid', 'createGrid', 'createMatrix', 'filledGrid', 'emptyBoard'],
    params: [
      { name: 'rows', type: 'number', alt: ['height', 'm', 'r'] },
      { name: 'cols', type: 'number', alt: ['width', 'n', 'c', 'columns'] },
      { name: 'value', type: 'number', alt: ['fill', 'x', 'initial'] },
    ],
    returns: 'number[][]',
    body: '  return Array.from({ length: $rows }, () => Array($cols).fill($value));',
    tests: [
      [
        [2, 3, 0],
        [
          [0, 0, 0],
          [0, 0, 0],
        ],
      ],
      [[0, 3, 1], []],
      [[1, 1, 9], [[9]]],
      [
        [2, 0, 5],
        [[], []],
      ],
      [
        [3, 1, -1],
        [[-1], [-1], [-1]],
      ],
      [[1, 4, 7], [[7, 7, 7, 7]]],
    ],
    phrasings: [
      'Create a 2d array with the given number of rows and columns, filled with a value.',
      'how do i make a grid of rows x cols initialised with a value?',
      'matrix filled with a value',
      'I need an empty board: rows, columns and the value for each cell are given.',
      'Please return a nested array with rows inner arrays of cols equal elements.',
      'Returns a new rows-by-cols matrix in which every entry is the value.',
      'need to initialise a two dimensional array',
      'Given a height, a width and a value, build the grid.',
      'init 2d array',
      'grid of constant value',
      'Make a table of a certain size with the same number everywhere.',
      'creat a matrix with a default value',
      '2 rows, 3 columns, 0 -> [[0,0,0],[0,0,0]]',
      'Set up a game board with r rows and c columns; all the cells start the same.',
      'How can I create a 2-D array whose rows are independent arrays, all filled?',
      'Allocate a matrix (row count, column count, initial value).',
      'Generate a rectangle of equal values.',
      'I want zeros(rows, cols) but with any fill value.',
      'Initialize a grid for dynamic programming.',
      'Constant matrix of the requested dimensions.',
    ],
  }),
  family({
    name: 'multiplication-table',
    group: 'matrices',
    names: ['multiplicationTable', 'timesTable', 'productTable', 'makeTable'],
    params: [n],
    returns: 'number[][]',
    body: `  return Array.from({ length: $n }, (_, i) =>
    Array.from({ length: $n }, (_, j) => (i + 1) * (j + 1)),
  );`,
    tests: [
      [
        [2],
        [
          [1, 2],
          [2, 4],
        ],
      ],
      [[0], []],
      [[1], [[1]]],
      [
        [3],
        [
          [1, 2, 3],
          [2, 4, 6],
          [3, 6, 9],
        ],
      ],
      [
        [4],
        [
          [1, 2, 3, 4],
          [2, 4, 6, 8],
          [3, 6, 9, 12],
          [4, 8, 12, 16],
        ],
      ],
      [
        [5],
        [
          [1, 2, 3, 4, 5],
          [2, 4, 6, 8, 10],
          [3, 6, 9, 12, 15],
          [4, 8, 12, 16, 20],
          [5, 10, 15, 20, 25],
        ],
      ],
    ],
    phrasings: [
      'Create an n by n multiplication table.',
      'how do i build a times table up to n as a 2d array?',
      'multiplication table',
      'I need the products of 1..n with 1..n in a grid.',
      'Please return a matrix whose cell in row i and column j is i times j, both counted from 1.',
      'Returns the times table of size n.',
      'need an n x n table of products',
      'Given n, generate the multiplication table for the numbers one to n.',
      'times table n',
      'small multiplication table as nested arrays',
      'Row i should hold the first n multiples of i.',
      'make a mutliplication table',
      '3 -> [[1,2,3],[2,4,6],[3,6,9]]',
      'Make the kind of table children learn in school: 1x1 to nxn.',
      'How can I get all products i * j for i and j from 1 to n, arranged in rows?',
      'Produce a grid of products.',
      'A square array with entry (row number) x (column number), 1-based.',
      'I want to print a times table later; first generate the numbers.',
      'Build the table of multiples up to n times n.',
      'Outer product of 1..n with itself.',
    ],
  }),
];
