import { describe, expect, it } from 'vitest';
import { type ConstantStore, Graph } from './graph.js';
import * as ops from './ops.js';

describe('Graph', () => {
  it('apply() throws graph_shape when the operator is not in the table', () => {
    expect(() => new Graph('g').apply('Softplus', [])).toThrow(
      expect.objectContaining({ code: 'graph_shape', message: 'No operator Softplus in the table' }),
    );
  });

  it('apply() throws and adds nothing when a value belongs to another graph', () => {
    const [here, there] = [new Graph('here'), new Graph('there')];
    const a = here.input('a', 'float32', [2]);
    const b = there.input('b', 'float32', [2]);
    expect(() => ops.add(a, b)).toThrow(/b belongs to graph there/);
    expect(() => here.output('y', b)).toThrow(/b belongs to graph there/);
    expect(here.nodes).toEqual([]);
  });

  it('input() throws when the name is taken', () => {
    const graph = new Graph('g');
    graph.input('a', 'float32', [2]);
    expect(() => graph.input('a', 'float32', [3])).toThrow(/Two values are named a/);
  });

  it('output() throws when an output or an input has the name', () => {
    const graph = new Graph('g');
    const a = graph.input('a', 'float32', [2]);
    graph.output('y', a);
    expect(() => graph.output('y', a)).toThrow(/Two outputs are named y/);
    expect(() => graph.output('a', a)).toThrow(/An input and an output are named a/);
  });

  it('constant() throws when the number of values is not that of the shape', () => {
    expect(() => new Graph('g').constant('float32', [2, 2], [1, 2, 3], 'w')).toThrow(
      /w of shape \[2, 2\] got 3/,
    );
  });

  it('constant() shares small equal constants and no others', () => {
    const graph = new Graph('g');
    const half = graph.scalar('float32', 0.5);
    expect(graph.scalar('float32', 0.5)).toBe(half);
    expect(graph.scalar('float64', 0.5)).not.toBe(half);
    expect(graph.constant('float32', [1], [0.5])).not.toBe(half);
    expect(graph.scalar('float32', 0.25)).not.toBe(half);
    expect(graph.constant('float32', [], [0.5], 'half')).not.toBe(half);
    expect(graph.scalar('float32', -0)).not.toBe(graph.scalar('float32', 0));
    const long = Array<number>(9).fill(1);
    expect(graph.constant('float32', [9], long)).not.toBe(graph.constant('float32', [9], long));
  });

  it.each([
    [5000, true],
    [12, false],
  ])('constantFrom() takes %i values part by part, from one array', (count, isStored) => {
    const written: number[] = [];
    const write = (bytes: Uint8Array): void => {
      written.push(...bytes);
    };
    const store: ConstantStore = {
      folder: '',
      fileName: '',
      put: (bytes) => {
        write(bytes);
        return 640;
      },
      append: write,
      finish: () => {},
      discard: () => {},
    };
    function* parts(): Generator<Float32Array> {
      const part = new Float32Array(count / 4);
      for (let i = 0; i < 4; i++) {
        for (let j = 0; j < part.length; j++) part[j] = i * part.length + j;
        yield part;
      }
    }
    const graph = new Graph('g', store);
    const { data, stored } = graph.constants.get(graph.constantFrom('float32', [count], parts(), 'w'))!;
    const expected = Float32Array.from({ length: count }, (_, i) => i);
    expect(stored).toEqual(isStored ? { offset: 640, length: 4 * count } : undefined);
    expect(isStored ? new Float32Array(Uint8Array.from(written).buffer) : data).toEqual(expected);
    expect(isStored ? data.length : written.length).toBe(0);
    for (const wrong of [count - 1, count + 1]) {
      expect(() => graph.constantFrom('float32', [wrong], parts(), 'v')).toThrow(
        expect.objectContaining({ code: 'graph_shape' }),
      );
    }
  });

  it('constant() stores float16 as bit patterns when numbers are given', () => {
    const graph = new Graph('g');
    expect(Array.from(graph.constants.get(graph.scalar('float16', 0.5))!.data as Uint16Array)).toEqual([
      0x3800,
    ]);
  });

  it('within() names values by scope and leaves the scope when building fails', () => {
    const graph = new Graph('g');
    const a = graph.input('a', 'float32', [2]);
    const inner = graph.within('outer', () => graph.within('inner', () => ops.neg(a)));
    expect(inner.name).toBe('outer/inner/Neg');
    expect(() => graph.within('broken', () => ops.matMul(a, a))).toThrow(/MatMul\(a: float32\[2\]/);
    expect(ops.neg(a).name).toBe('Neg');
    expect(new Set([ops.neg(a).name, ops.neg(a).name, 'Neg']).size).toBe(3);
  });
});
