/** Graph ⇄ ONNX bytes. */
import { CinnabarError } from '../errors.js';
import { type ElementArray, type ElementType, elementTypes } from './element-type.js';
import { type Attribute, type Attributes, type Constant, Graph, type Value } from './graph.js';
import { onnxSchema } from './onnx-schema.js';
import { operatorTable } from './operators/table.js';
import type { Dim, Shape } from './shape.js';
import { type Message, decodeMessage, encodeMessage } from './wire-format.js';

/** IR version and operator sets written; ONNX Runtime 1.30 reads them. */
const irVersion = 10;
const opsets = [
  { domain: '', version: 21 },
  { domain: 'com.microsoft', version: 1 },
];

/** AttributeProto.AttributeType of onnx.proto3. */
const attributeType = { float: 1, int: 2, string: 3, floats: 6, ints: 7 } as const;

function attributeMessage(name: string, value: Attribute): Message {
  if (typeof value === 'number') return { name, i: value, type: attributeType.int };
  if (typeof value === 'string') return { name, s: new TextEncoder().encode(value), type: attributeType.string };
  if ('float' in value) return { name, f: value.float, type: attributeType.float };
  return { name, ints: value, type: attributeType.ints };
}

function attributeValue(message: Message): Attribute {
  switch (message['type']) {
    case attributeType.float:
      return { float: message['f'] as number };
    case attributeType.int:
      return message['i'] as number;
    case attributeType.string:
      return new TextDecoder().decode(message['s'] as Uint8Array);
    case attributeType.ints:
      return message['ints'] as number[];
    default:
      throw new CinnabarError('invalid_weights', `Attribute ${String(message['name'])} has an unsupported type`);
  }
}

function valueInfo(name: string, type: ElementType, shape: Shape): Message {
  const dim = shape.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return { name, type: { tensorType: { elemType: elementTypes[type].onnx, shape: { dim } } } };
}

function tensorMessage(name: string, constant: Constant): Message {
  const { data } = constant;
  return {
    name,
    dims: constant.shape,
    dataType: elementTypes[constant.type].onnx,
    rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength),
  };
}

/** Serialises a graph as an ONNX model; an output that shares a value with another gets an Identity node. */
export function encodeModel(graph: Graph): Uint8Array {
  const outputNodes = graph.outputs.map(({ name, value }) => ({
    input: [value.name],
    output: [name],
    opType: 'Identity',
  }));
  const node = graph.nodes.map(({ op, inputs, outputs, attributes }) => ({
    input: inputs.map((value) => value?.name ?? ''),
    output: outputs.map((value) => value.name),
    name: outputs[0]!.name,
    opType: op,
    domain: operatorTable[op]!.domain,
    attribute: Object.entries(attributes).map(([name, value]) => attributeMessage(name, value)),
  }));
  return encodeMessage(onnxSchema, 'ModelProto', {
    irVersion,
    producerName: 'cinnabar',
    opsetImport: opsets,
    graph: {
      name: graph.name,
      node: [...node, ...outputNodes],
      initializer: [...graph.constants].map(([value, constant]) => tensorMessage(value.name, constant)),
      input: graph.inputs.map((value) => valueInfo(value.name, value.type, value.shape)),
      output: graph.outputs.map(({ name, value }) => valueInfo(name, value.type, value.shape)),
    },
  });
}

function elementTypeOf(number: unknown): ElementType {
  for (const [name, row] of Object.entries(elementTypes)) if (row.onnx === number) return name as ElementType;
  throw new CinnabarError('invalid_weights', `Element type ${String(number)} is not supported`);
}

function constantOf(message: Message): Constant {
  const type = elementTypeOf(message['dataType']);
  const bytes = (message['rawData'] as Uint8Array | undefined) ?? new Uint8Array(0);
  // A copy: typed arrays need aligned offsets.
  const data = new elementTypes[type].array(bytes.slice().buffer as ArrayBuffer) as ElementArray;
  return { type, shape: message['dims'] as number[], data };
}

function shapeOf(message: Message): { name: string; type: ElementType; shape: Dim[] } {
  const tensor = (message['type'] as Message)['tensorType'] as Message;
  const dims = (tensor['shape'] as Message)['dim'] as Message[];
  return {
    name: message['name'] as string,
    type: elementTypeOf(tensor['elemType']),
    shape: dims.map((dim) => (dim['dimParam'] as string | undefined) ?? (dim['dimValue'] as number | undefined) ?? 0),
  };
}

/**
 * Reads an ONNX model whose operators are all in the table; shapes are inferred (and so checked) anew.
 * @throws CinnabarError `invalid_weights` (malformed bytes), `graph_shape` (unknown operator, shapes that do not fit)
 */
export function decodeModel(bytes: Uint8Array): Graph {
  const message = decodeMessage(onnxSchema, 'ModelProto', bytes)['graph'] as Message | undefined;
  if (!message) throw new CinnabarError('invalid_weights', 'The ONNX file holds no graph');
  const graph = new Graph((message['name'] as string | undefined) ?? '');
  const values = new Map<string, Value>();
  for (const initializer of message['initializer'] as Message[]) {
    const name = initializer['name'] as string;
    const constant = constantOf(initializer);
    values.set(name, graph.constant(constant.type, constant.shape, constant.data, name));
  }
  for (const info of message['input'] as Message[]) {
    const { name, type, shape } = shapeOf(info);
    values.set(name, graph.input(name, type, shape));
  }
  for (const node of message['node'] as Message[]) {
    const attributes: Attributes = Object.fromEntries(
      (node['attribute'] as Message[]).map((item) => [item['name'] as string, attributeValue(item)]),
    );
    const inputs = (node['input'] as string[]).map((name) => {
      if (name === '') return null;
      const value = values.get(name);
      if (!value) throw new CinnabarError('invalid_weights', `Node input ${name} is not defined`);
      return value;
    });
    const outputs = graph.apply(node['opType'] as string, inputs, attributes);
    (node['output'] as string[]).forEach((name, i) => {
      values.set(name, outputs[i]!);
    });
  }
  for (const info of message['output'] as Message[]) {
    const name = info['name'] as string;
    const value = values.get(name);
    if (!value) throw new CinnabarError('invalid_weights', `Graph output ${name} is not defined`);
    graph.output(name, value);
  }
  return graph;
}
