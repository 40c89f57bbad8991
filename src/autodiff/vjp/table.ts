/** Every operator of the table: its rule, or the statement that it has none. */
import { contractionRules } from './contraction.js';
import { elementwiseRules } from './elementwise.js';
import { indexingRules } from './indexing.js';
import { movementRules } from './movement.js';
import { reductionRules } from './reduction.js';
import type { VjpRules } from './rule.js';
import { transformerRules } from './transformer.js';

export const vjpRules: VjpRules = {
  ...elementwiseRules,
  ...contractionRules,
  ...reductionRules,
  ...movementRules,
  ...indexingRules,
  ...transformerRules,
};

/** Piecewise constant or integer-valued: no gradient passes. */
export const nonDifferentiable: ReadonlySet<string> = new Set([
  'Equal',
  'Less',
  'LessOrEqual',
  'Greater',
  'GreaterOrEqual',
  'And',
  'Or',
  'Not',
  'ArgMax',
  'QuantizeLinear',
  'DequantizeLinear',
  'MatMulIntegerToFloat',
  'MatMulNBits',
]);
