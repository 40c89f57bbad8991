/** Element by element: arithmetic, comparison, logic, functions. Binary operators broadcast. */
import type { ElementType } from '../element-type.js';
import { elementTypes, isFloat } from '../element-type.js';
import { broadcastShapes, shapeText } from '../shape.js';
import { type InferContext, input, type Operator, type OperatorRows, sameTypes } from './operator.js';

type Accepted = 'number' | 'bool' | 'any';

function binary(doc: string, accepts: Accepted, result?: ElementType): Operator {
  return {
    domain: '',
    doc,
    infer: (context) => {
      const type = sameTypes(context, 0, 1);
      if (accepts !== 'any' && (type === 'bool') !== (accepts === 'bool')) context.fail(`inputs are ${type}`);
      const [a, b] = [input(context, 0), input(context, 1)];
      const shape = broadcastShapes(a.shape, b.shape);
      if (!shape) return context.fail(`${shapeText(a.shape)} and ${shapeText(b.shape)} do not broadcast`);
      return [{ type: result ?? type, shape }];
    },
  };
}

function unary(
  doc: string,
  needs: 'float' | 'number' | 'bool' | 'any' = 'float',
  domain: Operator['domain'] = '',
): Operator {
  return {
    domain,
    doc,
    infer: (context) => {
      const { type, shape } = input(context, 0);
      if (needs === 'float' && !isFloat(type)) context.fail(`needs floats, got ${type}`);
      if (needs === 'number' && type === 'bool') context.fail('needs numbers, got bool');
      if (needs === 'bool' && type !== 'bool') context.fail(`needs booleans, got ${type}`);
      return [{ type, shape }];
    },
  };
}

function castType(context: InferContext): ElementType {
  const to = context.attributes.to;
  for (const [name, row] of Object.entries(elementTypes)) if (row.onnx === to) return name as ElementType;
  return context.fail(`attribute to = ${String(to)} is no element type`);
}

export const elementwise: OperatorRows = {
  Add: binary('a + b', 'number'),
  Sub: binary('a - b', 'number'),
  Mul: binary('a * b', 'number'),
  Div: binary('a / b', 'number'),
  Pow: binary('a to the power b', 'number'),
  Max: binary('the greater of a and b', 'number'),
  Min: binary('the lesser of a and b', 'number'),
  Equal: binary('a = b', 'any', 'bool'),
  Less: binary('a < b', 'number', 'bool'),
  LessOrEqual: binary('a <= b', 'number', 'bool'),
  Greater: binary('a > b', 'number', 'bool'),
  GreaterOrEqual: binary('a >= b', 'number', 'bool'),
  And: binary('a and b', 'bool', 'bool'),
  Or: binary('a or b', 'bool', 'bool'),
  Not: unary('not a', 'bool'),
  Neg: unary('-a', 'number'),
  Abs: unary('|a|', 'number'),
  Exp: unary('e to the power a'),
  Log: unary('natural logarithm'),
  Sqrt: unary('square root'),
  Reciprocal: unary('1 / a'),
  Sigmoid: unary('1 / (1 + exp(-a))'),
  Tanh: unary('hyperbolic tangent'),
  Sin: unary('sine, radians'),
  Cos: unary('cosine, radians'),
  Identity: unary('a', 'any'),
  QuickGelu: unary('a * sigmoid(alpha * a); alpha = 1 is SiLU', 'float', 'com.microsoft'),
  Cast: {
    domain: '',
    doc: 'converts to the element type `to`',
    infer: (context) => [{ type: castType(context), shape: input(context, 0).shape }],
  },
  Where: {
    domain: '',
    doc: 'condition ? a : b',
    infer: (context) => {
      const condition = input(context, 0);
      if (condition.type !== 'bool') context.fail(`condition is ${condition.type}, not bool`);
      const type = sameTypes(context, 1, 2);
      const both = broadcastShapes(input(context, 1).shape, input(context, 2).shape);
      const shape = both && broadcastShapes(condition.shape, both);
      if (!shape) return context.fail('the three shapes do not broadcast');
      return [{ type, shape }];
    },
  },
};
