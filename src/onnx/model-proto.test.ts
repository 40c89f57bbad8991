import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CinnabarError } from '../errors.js';
import { openNodeSession } from '../session/ort-node.js';
import type { HostTensor } from '../session/session.js';
import { elementTypes } from './element-type.js';
import { Graph, type Value } from './graph.js';
import { decodeModel, encodeModel } from './model-proto.js';
import { onnxSchema } from './onnx-schema.js';
import * as ops from './ops.js';
import { decodeMessage, encodeMessage, type Message } from './wire-format.js';

/** Every kind of attribute and constant, two domains, two outputs of one value, an output named like a node's value. */
function sample(): Graph {
  const graph = new Graph('sample');
  const x = graph.input('x', 'float32', ['n', 4]);
  const at = graph.input('at', 'int64', ['n']);
  const table = graph.constant(
    'float32',
    [3, 4],
    Array.from({ length: 12 }, (_, i) => i / 8 - 0.5),
    'table',
  );
  const rows = ops.gather(table, at);
  const mask = ops.greater(rows, 0);
  const gated = ops.where(mask, ops.silu(x), ops.mul(rows, 0.25));
  const wide = ops.fusedMatMul(gated, table, { transB: true, alpha: 0.5 });
  const added = ops.scatterElements(wide, ops.unsqueeze(at, [1]), ops.reduceSum(x, [1]), 1, 'add');
  const flipped = ops.transpose(
    ops.rmsNorm(added, graph.constant('float32', [3], [1, 2, 3]), 1e-6)[0],
    [1, 0],
  );
  const half = ops.cast(ops.cast(flipped, 'float16'), 'float32');
  graph.output('y', half);
  graph.output('same', half);
  graph.output('Gather', wide);
  graph.output('best', ops.argMax(added, -1));
  return graph;
}

function feeds(graph: Graph): Record<string, HostTensor> {
  expect(graph.inputs.map(({ name }) => name)).toEqual(['x', 'at']);
  const x = Float32Array.from({ length: 8 }, (_, i) => Math.sin(i) * 2);
  return {
    x: { type: 'float32', shape: [2, 4], data: x },
    at: { type: 'int64', shape: [2], data: BigInt64Array.of(2n, 0n) },
  };
}

/** A graph without the names of its inner values. */
function structure(graph: Graph): unknown {
  const numbers = new Map<Value, number>();
  const numberOf = (value: Value | null): number | null => {
    if (!value) return null;
    if (!numbers.has(value)) numbers.set(value, numbers.size);
    return numbers.get(value)!;
  };
  const shown = (value: Value): unknown => [numberOf(value), value.type, value.shape];
  return {
    name: graph.name,
    inputs: graph.inputs.map((value) => [value.name, shown(value)]),
    constants: [...graph.constants].map(([value, { type, shape, data }]) => [
      shown(value),
      type,
      shape,
      data,
    ]),
    nodes: graph.nodes.map(({ op, inputs, outputs, attributes }) => {
      // The file holds float32.
      const rounded = Object.entries(attributes).map(([key, value]) =>
        typeof value === 'object' && 'float' in value ? [key, Math.fround(value.float)] : [key, value],
      );
      return [op, inputs.map(numberOf), outputs.map(shown), rounded];
    }),
    outputs: graph.outputs.map(({ name, value }) => [name, shown(value)]),
  };
}

async function run(model: Graph | Uint8Array): Promise<Record<string, HostTensor>> {
  await using session = await openNodeSession(model, { threads: 1 });
  return await session.run(feeds(sample()), { y: null, same: null, Gather: null, best: null });
}

/** The sample's bytes with a change to the parsed message. */
function changed(change: (graph: Message) => void): Uint8Array {
  const model = decodeMessage(onnxSchema, 'ModelProto', encodeModel(sample()));
  change(model.graph as Message);
  return encodeMessage(onnxSchema, 'ModelProto', model);
}

const list = (message: Message, key: string): Message[] => message[key] as Message[];

describe('encodeModel()', () => {
  it('gives type and shape of every value that a node makes', () => {
    const graph = sample();
    const written = decodeMessage(onnxSchema, 'ModelProto', encodeModel(graph)).graph as Message;
    const shapeOf = ({ type }: Message): unknown => {
      const { elemType, shape } = (type as { tensorType: { elemType: number; shape: { dim: Message[] } } })
        .tensorType;
      return [elemType, shape.dim.map(({ dimParam, dimValue }) => dimParam ?? dimValue)];
    };
    const described = new Map(list(written, 'valueInfo').map((info) => [info.name, shapeOf(info)]));
    const made = graph.nodes.flatMap(({ outputs }) => outputs);
    const names = list(written, 'node').flatMap(({ output }) => output as string[]);
    expect(names.slice(0, made.length).map((name) => described.get(name))).toEqual(
      made.map(({ type, shape }) => [elementTypes[type].onnx, shape]),
    );
  });
});

describe('decodeModel()', () => {
  it('gives back the same graph when it reads what encodeModel() wrote', () => {
    expect(structure(decodeModel(encodeModel(sample())))).toEqual(structure(sample()));
  });

  it('gives a graph that runs to the same numbers', async () => {
    const direct = await run(sample());
    expect(Array.from(direct.y!.data as Float32Array).some((value) => Math.abs(value) > 0.1)).toBe(true);
    expect(direct.same!.data).toEqual(direct.y!.data);
    expect(await run(decodeModel(encodeModel(sample())))).toEqual(direct);
  });

  it('reads dimensions without a size as symbols of their own', () => {
    const graph = decodeModel(
      changed((message) => {
        const type = list(message, 'input')[0]!.type as { tensorType: { shape: { dim: Message[] } } };
        type.tensorType.shape.dim[0] = {};
        list(message, 'node').splice(1);
        list(message, 'output').splice(0);
      }),
    );
    expect(graph.inputs[0]!.shape).toEqual(['x.0', 4]);
  });

  it('reads absent attribute values as 0 and initializers listed as inputs once', () => {
    const graph = decodeModel(
      changed((message) => {
        const gather = list(message, 'node').find(({ opType }) => opType === 'Gather')!;
        gather.attribute = [{ name: 'axis', type: 2 }];
        list(message, 'input').push({ name: 'table', type: {} });
      }),
    );
    expect(structure(graph)).toEqual(structure(sample()));
  });

  it.each<[string, (graph: Message) => void, string]>([
    [
      'a node input that nothing makes',
      (g) => (list(g, 'node')[0]!.input = ['nowhere', 'at']),
      'invalid_weights',
    ],
    ['an output that nothing makes', (g) => (list(g, 'output')[0]!.name = 'nowhere'), 'invalid_weights'],
    ['a node with too many outputs', (g) => (list(g, 'node')[0]!.output = ['a', 'b']), 'invalid_weights'],
    ['a node without an operator', (g) => delete list(g, 'node')[0]!.opType, 'invalid_weights'],
    ['an operator that is not in the table', (g) => (list(g, 'node')[0]!.opType = 'Softplus'), 'graph_shape'],
    ['an operator of another domain', (g) => (list(g, 'node')[0]!.domain = 'com.microsoft'), 'graph_shape'],
    [
      'a constant that is too short',
      (g) => (list(g, 'initializer')[0]!.rawData = new Uint8Array(3)),
      'invalid_weights',
    ],
    ['a constant without a name', (g) => delete list(g, 'initializer')[0]!.name, 'invalid_weights'],
    [
      'an element type that is not supported',
      (g) => (list(g, 'initializer')[0]!.dataType = 16),
      'invalid_weights',
    ],
    ['an input without a type', (g) => delete list(g, 'input')[0]!.type, 'invalid_weights'],
    [
      'an attribute of an unknown type',
      (g) => (list(g, 'node')[0]!.attribute = [{ name: 'a', type: 5 }]),
      'invalid_weights',
    ],
    ['shapes that do not fit', (g) => (list(g, 'node')[0]!.input = ['at', 'x']), 'graph_shape'],
  ])('throws when the file has %s', (_, change, code) => {
    const bytes = changed((graph) => {
      change(graph);
    });
    expect(() => decodeModel(bytes)).toThrow(expect.objectContaining({ code }));
  });

  it('throws invalid_weights when there is no graph', () => {
    expect(() => decodeModel(new Uint8Array(0))).toThrow(
      expect.objectContaining({ code: 'invalid_weights' }),
    );
  });

  it('throws nothing but CinnabarError when bytes are changed or cut', () => {
    const good = encodeModel(sample());
    const survives = (bytes: Uint8Array): boolean => {
      try {
        decodeModel(bytes);
        return true;
      } catch (error) {
        return CinnabarError.isInstance(error) && ['invalid_weights', 'graph_shape'].includes(error.code);
      }
    };
    const position = fc.nat({ max: good.length - 1 });
    fc.assert(fc.property(position, (cut) => survives(good.subarray(0, cut))));
    fc.assert(
      fc.property(
        fc.array(fc.tuple(position, fc.nat({ max: 255 })), { minLength: 1, maxLength: 4 }),
        (edits) => {
          const bytes = good.slice();
          for (const [at, value] of edits) bytes[at] = value;
          return survives(bytes);
        },
      ),
      { numRuns: 1000 },
    );
  });
});
