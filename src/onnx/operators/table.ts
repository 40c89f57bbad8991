/** The one table of operators that graphs may use. */
import { contraction } from './contraction.js';
import { elementwise } from './elementwise.js';
import { indexing } from './indexing.js';
import { movement } from './movement.js';
import type { OperatorRows } from './operator.js';
import { reductions } from './reduction.js';
import { transformer } from './transformer.js';

export const operatorTable: OperatorRows = {
  ...elementwise,
  ...contraction,
  ...reductions,
  ...movement,
  ...indexing,
  ...transformer,
};
