import { describe, expect, it } from 'vitest';
import { CinnabarError } from '../../errors.js';
import { openNodeSession } from '../../session/ort-node.js';
import type { HostTensor } from '../../session/session.js';
import { failing, type OperatorCase, passing } from '../../testing/operator-cases.js';
import { elementArray, isFloat } from '../element-type.js';
import { Graph, type Value } from '../graph.js';
import { type Dim, shapeText } from '../shape.js';
import { operatorTable } from './table.js';

/** Sizes that the symbolic dimensions have when the graph runs. */
const sizes: Readonly<Record<string, number>> = { n: 3, m: 5 };

/** `Op(float32[n, 2], [1])`: symbols and constants as they are given. */
function titled(cases: readonly OperatorCase[]): [string, OperatorCase][] {
  return cases.map((operator) => {
    const texts = operator.inputs.map((input) =>
      input ? `${input[0]}${shapeText(input[1])}${input[2] ? `=${input[2].slice(0, 6)}` : ''}` : '-',
    );
    return [`${operator.op}(${texts.join(', ')}) ${JSON.stringify(operator.attributes ?? {})}`, operator];
  });
}

function build({ op, inputs, attributes }: OperatorCase): {
  readonly graph: Graph;
  readonly outputs: Value[];
} {
  const graph = new Graph('case');
  const values = inputs.map((input, i) => {
    if (!input) return null;
    const [type, shape, constant] = input;
    return constant
      ? graph.constant(type, shape as number[], constant, `x${i}`)
      : graph.input(`x${i}`, type, shape);
  });
  const outputs = graph.apply(op, values, attributes);
  outputs.forEach((value, i) => {
    graph.output(`y${i}`, value);
  });
  return { graph, outputs };
}

/** The size of an inferred dimension: names stand for their sizes, `*` binds stronger than `+`. */
function sizeOf(dim: Dim): number {
  if (typeof dim === 'number') return dim;
  const factor = (text: string): number => sizes[text] ?? Number(text);
  const product = (text: string): number => text.split('*').reduce((all, part) => all * factor(part), 1);
  return dim.split('+').reduce((sum, term) => sum + product(term), 0);
}

function feed(value: Value): HostTensor {
  const shape = value.shape.map(sizeOf);
  const count = shape.reduce((product, size) => product * size, 1);
  // Integers are 1: below every indexed dimension, and no divisor is 0.
  const numbers = Array.from({ length: count }, (_, i) => (isFloat(value.type) ? 0.5 + (i % 7) / 4 : 1));
  return { type: value.type, shape, data: elementArray(value.type, numbers) };
}

describe('operatorTable', () => {
  it.each(titled(passing))('infers what ONNX Runtime returns for %s', async (_, operator) => {
    const { graph, outputs } = build(operator);
    await using session = await openNodeSession(graph, { threads: 1 });
    const feeds = Object.fromEntries(graph.inputs.map((value) => [value.name, feed(value)]));
    const results = await session.run(feeds, Object.fromEntries(outputs.map((_, i) => [`y${i}`, null])));
    for (const [i, { type, shape }] of outputs.entries()) {
      const result = results[`y${i}`]!;
      expect([result.type, result.shape]).toEqual([type, shape.map(sizeOf)]);
    }
  });

  it.each(titled(failing))('refuses %s', (_, operator) => {
    let error: unknown;
    try {
      build(operator);
    } catch (caught) {
      error = caught;
    }
    expect(error).toBeInstanceOf(CinnabarError);
    const { code, message } = error as CinnabarError;
    expect(code).toBe('graph_shape');
    expect(message.startsWith(`${operator.op}(`)).toBe(true);
    operator.inputs.forEach((input, i) => {
      if (input) expect(message).toContain(`x${i}: ${input[0]}`);
    });
  });

  it('has a passing and a failing case for every operator', () => {
    const operators = Object.keys(operatorTable).sort();
    expect([...new Set(passing.map(({ op }) => op))].sort()).toEqual(operators);
    expect([...new Set(failing.map(({ op }) => op))].sort()).toEqual(operators);
  });

  it('documents every operator', () => {
    for (const { doc } of Object.values(operatorTable)) expect(doc.length).toBeGreaterThan(0);
  });
});
