/** What a row of the operator table says: domain, documentation and the shape rule. */
import type { ElementType } from '../element-type.js';
import type { Attributes, Constant, Value } from '../graph.js';
import { normalAxis, type Shape, shapeText } from '../shape.js';

export interface InferContext {
  readonly inputs: readonly (Value | null)[];
  readonly attributes: Attributes;
  constantOf(value: Value): Constant | null;
  fail(reason: string): never;
}

export interface ValueInfo {
  readonly type: ElementType;
  readonly shape: Shape;
}

export interface Operator {
  /** '' = the standard ai.onnx domain. */
  readonly domain: '' | 'com.microsoft';
  readonly doc: string;
  /** Types and shapes of the outputs; calls `context.fail` when the inputs do not fit. */
  readonly infer: (context: InferContext) => readonly ValueInfo[];
}

export type OperatorRows = Readonly<Record<string, Operator>>;

export function input(context: InferContext, index: number): Value {
  return context.inputs[index] ?? context.fail(`input ${index} is missing`);
}

/** The input's constant integers, for operators whose axes or sizes are inputs. */
export function constantInput(context: InferContext, index: number): number[] {
  const constant = context.constantOf(input(context, index));
  if (!constant) return context.fail(`input ${index} must be a constant`);
  return Array.from(constant.data as ArrayLike<number | bigint>, Number);
}

export function axisOf(context: InferContext, axis: number, shape: Shape): number {
  return normalAxis(axis, shape.length) ?? context.fail(`axis ${axis} is outside ${shapeText(shape)}`);
}

export function intAttribute(context: InferContext, name: string, fallback: number): number {
  const value = context.attributes[name];
  return typeof value === 'number' ? value : fallback;
}

export function sameTypes(context: InferContext, ...indices: number[]): ElementType {
  const first = input(context, indices[0]!).type;
  for (const index of indices) {
    const { type } = input(context, index);
    if (type !== first) context.fail(`input ${index} is ${type}, not ${first}`);
  }
  return first;
}
