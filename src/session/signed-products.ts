/** Which bytes the right factors of 8-bit products should have on this processor. */
import { Graph } from '../onnx/graph.js';
import { byteProduct, zeroPointOf } from '../onnx/ops.js';
import type { Session } from './session.js';

/** Unsigned ones have zero point 128. Both give the same numbers. */
export type FactorType = 'int8' | 'uint8';

const [rows, depth, columns] = [8, 64, 32];
const [left, right] = [255, 127];

/**
 * Signed where their products with unsigned bytes are exact, found by multiplying some: with VNNI or AMX they are, and
 * several times as fast as unsigned ones. The x86 kernels of other processors add pairs of products in 16 bits and
 * saturate (docs/adr/0001); there unsigned ones are exact.
 */
export async function rightFactorType(openSession: (graph: Graph) => Promise<Session>): Promise<FactorType> {
  const graph = new Graph('signed-products');
  const b = graph.constant('int8', [depth, columns], new Int8Array(depth * columns).fill(right));
  const y = byteProduct(graph.input('x', 'uint8', [rows, depth]), b, graph.scalar('float32', 1));
  graph.output('y', y);
  await using session = await openSession(graph);
  const x = { type: 'uint8', shape: [rows, depth], data: new Uint8Array(rows * depth).fill(left) } as const;
  const { y: result } = await session.run({ x }, { y: null });
  const sum = (left - zeroPointOf.uint8) * right * depth;
  const exact = result!.data.every((value: number | bigint) => value === sum);
  return exact ? 'int8' : 'uint8';
}
