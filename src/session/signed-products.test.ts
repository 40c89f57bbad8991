import { describe, expect, it } from 'vitest';
import { openNodeSession } from './ort-node.js';
import type { Session } from './session.js';
import { rightFactorType } from './signed-products.js';

/** A processor whose products are `value`, and whether its session was closed. */
function processor(value: number): { open: () => Promise<Session>; closed: () => boolean } {
  let closed = false;
  const session: Session = {
    inputNames: ['x'],
    outputNames: ['y'],
    run: async () => ({ y: { type: 'float32', shape: [2], data: Float32Array.of(127 * 127 * 64, value) } }),
    [Symbol.asyncDispose]: async () => {
      closed = true;
    },
  };
  return { open: async () => session, closed: () => closed };
}

describe('rightFactorType()', () => {
  it.each([
    ['int8', 'exact', 127 * 127 * 64],
    ['uint8', 'saturated at 16 bits', 32_767 * 32],
  ])('is %s where a product is %s', async (type, _, value) => {
    const { open, closed } = processor(value);
    expect(await rightFactorType(open)).toBe(type);
    expect(closed()).toBe(true);
  });

  it('decides on the runtime as it is', async () => {
    expect(['int8', 'uint8']).toContain(await rightFactorType((graph) => openNodeSession(graph)));
  });
});
