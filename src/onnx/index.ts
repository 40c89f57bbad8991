/** ONNX graphs, built and checked in TypeScript. */
export type { ElementArray, ElementType } from './element-type.js';
export { type Attribute, type Attributes, Graph, type Node, Value } from './graph.js';
export { decodeModel, encodeModel } from './model-proto.js';
export type { Operator } from './operators/operator.js';
export { operatorTable } from './operators/table.js';
export * as ops from './ops.js';
export type { Dim, Shape } from './shape.js';
