/** Graph ⇄ ONNX bytes. */
import { CinnabarError } from '../errors.js';
import { type ElementType, elementTypes } from './element-type.js';
import { type Attribute, type Attributes, type Constant, Graph, type Value } from './graph.js';
import { onnxSchema } from './onnx-schema.js';
import { operatorTable } from './operators/table.js';
import type { Dim, Shape } from './shape.js';
import { decodeMessage, encodeMessage, type Message } from './wire-format.js';

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
  if (typeof value === 'string')
    return { name, s: new TextEncoder().encode(value), type: attributeType.string };
  if ('float' in value) return { name, f: value.float, type: attributeType.float };
  return { name, ints: value, type: attributeType.ints };
}

function attributeValue(message: Message): Attribute {
  switch (message.type) {
    case attributeType.float:
      return { float: (message.f as number | undefined) ?? 0 };
    case attributeType.int:
      return (message.i as number | undefined) ?? 0;
    case attributeType.string:
      return new TextDecoder().decode((message.s as Uint8Array | undefined) ?? new Uint8Array(0));
    case attributeType.ints:
      return message.ints as number[];
    default:
      throw new CinnabarError('invalid_weights', `Attribute ${String(message.name)} has an unsupported type`);
  }
}

function valueInfo(name: string, type: ElementType, shape: Shape): Message {
  const dim = shape.map((size) => (typeof size === 'number' ? { dimValue: size } : { dimParam: size }));
  return { name, type: { tensorType: { elemType: elementTypes[type].onnx, shape: { dim } } } };
}

/** TensorProto.DataLocation. */
const externalLocation = 1;

function tensorMessage(name: string, constant: Constant, file: string): Message {
  const { data, stored } = constant;
  const message = { name, dims: constant.shape, dataType: elementTypes[constant.type].onnx };
  if (stored === undefined) {
    return { ...message, rawData: new Uint8Array(data.buffer, data.byteOffset, data.byteLength) };
  }
  const place = { location: file, offset: stored.offset, length: stored.length };
  const externalData = Object.entries(place).map(([key, value]) => ({ key, value: String(value) }));
  return { ...message, externalData, dataLocation: externalLocation };
}

/** Names of values in the file: those that an output's name takes away get a suffix. */
function valueNames(graph: Graph): (value: Value) => string {
  const taken = new Set(graph.outputs.map(({ name }) => name));
  return ({ name }) => {
    let free = name;
    while (taken.has(free)) free += '~';
    return free;
  };
}

/** Serialises a graph as an ONNX model (constants in a store as external data of its file); every output is an Identity node, so that two may share a value. */
export function encodeModel(graph: Graph): Uint8Array {
  const nameOf = valueNames(graph);
  const outputNodes = graph.outputs.map(({ name, value }) => ({
    input: [nameOf(value)],
    output: [name],
    opType: 'Identity',
  }));
  const node = graph.nodes.map(({ op, inputs, outputs, attributes }) => ({
    input: inputs.map((value) => (value ? nameOf(value) : '')),
    output: outputs.map(nameOf),
    name: nameOf(outputs[0]!),
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
      initializer: [...graph.constants].map(([value, constant]) =>
        tensorMessage(nameOf(value), constant, graph.store?.fileName ?? ''),
      ),
      input: graph.inputs.map((value) => valueInfo(value.name, value.type, value.shape)),
      output: graph.outputs.map(({ name, value }) => valueInfo(name, value.type, value.shape)),
      // ONNX Runtime does not infer every symbolic dimension. Values whose shapes it cannot compare never share
      // memory, and its planner then compares each new one with all before: seconds for a deep model.
      valueInfo: graph.nodes.flatMap(({ outputs }) =>
        outputs.map((value) => valueInfo(nameOf(value), value.type, value.shape)),
      ),
    },
  });
}

function malformed(what: string): never {
  throw new CinnabarError('invalid_weights', `The ONNX file is malformed: ${what}`);
}

function elementTypeOf(number: unknown): ElementType {
  for (const [name, row] of Object.entries(elementTypes)) if (row.onnx === number) return name as ElementType;
  throw new CinnabarError('invalid_weights', `Element type ${String(number)} is not supported`);
}

function nameIn(message: Message, key: string = 'name'): string {
  const name = message[key];
  return typeof name === 'string' && name !== '' ? name : malformed(`a ${key} is missing`);
}

/** Only data in the file's raw bytes, which is how exporters write large tensors. */
function constantOf(name: string, message: Message): Constant {
  const type = elementTypeOf(message.dataType);
  const shape = message.dims as number[];
  if (message.dataLocation === externalLocation) malformed(`constant ${name} lies in another file`);
  const bytes = (message.rawData as Uint8Array | undefined) ?? new Uint8Array(0);
  const wanted = shape.reduce((product, size) => product * size, elementTypes[type].bytes);
  if (bytes.length !== wanted) malformed(`constant ${name} has ${bytes.length} raw bytes, not ${wanted}`);
  // A copy: typed arrays need aligned offsets.
  const data = new elementTypes[type].array(bytes.slice().buffer as ArrayBuffer);
  return { type, shape, data };
}

function typeAndShape(name: string, info: Message): { readonly type: ElementType; readonly shape: Shape } {
  const tensor = (info.type as Message | undefined)?.tensorType as Message | undefined;
  const dims = (tensor?.shape as Message | undefined)?.dim as Message[] | undefined;
  if (!tensor || !dims) return malformed(`${name} is no tensor of known rank`);
  const dimOf = ({ dimParam, dimValue }: Message, i: number): Dim =>
    (dimParam as string | undefined) ?? (dimValue as number | undefined) ?? `${name}.${i}`;
  return { type: elementTypeOf(tensor.elemType), shape: dims.map(dimOf) };
}

/** Adds a node; its values are known by the file's names afterwards. */
function addNode(graph: Graph, node: Message, values: Map<string, Value>): void {
  const op = nameIn(node, 'opType');
  const domain = (node.domain as string | undefined) ?? '';
  const standard = domain === 'ai.onnx' ? '' : domain;
  if (operatorTable[op] && operatorTable[op].domain !== standard) {
    throw new CinnabarError('graph_shape', `No operator ${op} of domain "${domain}" in the table`);
  }
  const attributes: Attributes = Object.fromEntries(
    (node.attribute as Message[]).map((item) => [nameIn(item), attributeValue(item)]),
  );
  const inputs = (node.input as string[]).map((name) => {
    if (name === '') return null;
    return values.get(name) ?? malformed(`node input ${name} is not defined`);
  });
  const outputs = graph.apply(op, inputs, attributes);
  (node.output as string[]).forEach((name, i) => {
    if (name !== '') values.set(name, outputs[i] ?? malformed(`${op} has no output ${i}`));
  });
}

/**
 * Reads an ONNX model whose operators are all in the table; shapes are inferred (and so checked) anew. Values get
 * new names; the Identity nodes that `encodeModel` puts in front of outputs are left out again.
 *
 * @throws CinnabarError `invalid_weights` (malformed bytes), `graph_shape` (unknown operator, shapes that do not fit)
 */
export function decodeModel(bytes: Uint8Array): Graph {
  const message = decodeMessage(onnxSchema, 'ModelProto', bytes).graph as Message | undefined;
  if (!message) throw new CinnabarError('invalid_weights', 'The ONNX file holds no graph');
  const graph = new Graph((message.name as string | undefined) ?? '');
  const values = new Map<string, Value>();
  for (const initializer of message.initializer as Message[]) {
    const name = nameIn(initializer);
    const constant = constantOf(name, initializer);
    values.set(name, graph.constant(constant.type, constant.shape, constant.data, name));
  }
  for (const info of message.input as Message[]) {
    const name = nameIn(info);
    // Old exporters list every initializer as an input too.
    if (values.has(name)) continue;
    const { type, shape } = typeAndShape(name, info);
    values.set(name, graph.input(name, type, shape));
  }
  const outputs = (message.output as Message[]).map((info) => nameIn(info));
  for (const node of message.node as Message[]) {
    const [source] = node.input as string[];
    const [target] = node.output as string[];
    const known = values.get(source ?? '');
    if (node.opType === 'Identity' && known && outputs.includes(target ?? '')) values.set(target!, known);
    else addNode(graph, node, values);
  }
  for (const name of outputs) {
    graph.output(name, values.get(name) ?? malformed(`graph output ${name} is not defined`));
  }
  return graph;
}
