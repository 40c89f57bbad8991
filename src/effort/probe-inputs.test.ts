import { describe, expect, it } from 'vitest';
import { behaviourOf, largestGroup } from './behaviour.js';
import { probeInputs } from './probe-inputs.js';
import type { ValueShape } from './value-shape.js';

const row: ValueShape = {
  kind: 'object',
  fields: [
    ['id', { kind: 'number' }],
    ['tags', { kind: 'array', element: { kind: 'string' } }],
    ['state', { kind: 'union', options: [{ kind: 'literal', value: 'on' }, { kind: 'unknown' }] }],
  ],
};

describe('probeInputs()', () => {
  it('makes values of the shapes, the emptiest first, the same for a seed', () => {
    const shapes: ValueShape[] = [{ kind: 'array', element: row }, { kind: 'string' }, { kind: 'boolean' }];
    const inputs = probeInputs(shapes, { count: 6, seed: 1 });
    expect(inputs).toHaveLength(6);
    expect(inputs[0]).toEqual([[], '', false]);
    for (const [rows, text, flag] of inputs.slice(1)) {
      expect((rows as object[]).length).toBeGreaterThan(0);
      for (const one of rows as { id: number; tags: string[]; state: string }[]) {
        expect(Object.keys(one)).toEqual(['id', 'tags', 'state']);
        expect(typeof one.id).toBe('number');
        expect(one.tags.every((tag) => typeof tag === 'string')).toBe(true);
        expect(one.state).toBe('on');
      }
      expect([typeof text, typeof flag]).toEqual(['string', 'boolean']);
    }
    expect(probeInputs(shapes, { count: 6, seed: 1 })).toEqual(inputs);
    expect(probeInputs(shapes, { count: 6, seed: 2 })).not.toEqual(inputs);
  });

  it('makes none where a parameter is a function or says nothing', () => {
    for (const kind of ['function', 'unknown'] as const) {
      const shapes: ValueShape[] = [{ kind: 'number' }, { kind: 'array', element: { kind } }];
      expect(probeInputs(shapes, { count: 3, seed: 1 })).toEqual([]);
    }
  });
});

describe('behaviourOf()', () => {
  it('is the same for results that tests take for the same', () => {
    expect(behaviourOf(['v{".a":1,".b":0.30000000000000004}', 'eA: x'])).toBe(
      behaviourOf(['v{".b":0.3,".a":1}', 'eB: other words']),
    );
    expect(behaviourOf(['v{"!":"undefined"}'])).toBe(behaviourOf(['vnull']));
    expect(behaviourOf(['v1', 'v2'])).not.toBe(behaviourOf(['v1', 'eA: x']));
  });

  it('is none where every call threw', () => {
    expect(behaviourOf(['eA: x', 'eA: y'])).toBeNull();
  });
});

describe('largestGroup()', () => {
  it('takes the earliest of equally large groups', () => {
    expect(largestGroup(['b1', 'a1', 'a2', 'b2', 'c'], (of) => of[0]!)).toEqual(['b1', 'b2']);
    expect(largestGroup(['b1', 'a1', 'a2'], (of) => of[0]!)).toEqual(['a1', 'a2']);
    expect(largestGroup([], String)).toEqual([]);
  });
});
