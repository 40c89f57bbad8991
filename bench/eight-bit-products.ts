/**
 * Products of a training step's shapes with factors of each type, one process, taking turns: what 8 bits gain here.
 * Usage: npx tsx bench/eight-bit-products.ts [--output bench/results/eight-bit-products.json]
 */
import { writeFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { describeRun } from '../src/evaluation/run-environment.js';
import { Graph } from '../src/onnx/graph.js';
import { byteProduct, gemm, reduceSum } from '../src/onnx/ops.js';
import { openNodeSession } from '../src/session/ort-node.js';
import type { HostTensor, Session } from '../src/session/session.js';
import { median } from './median.js';

const shapes = [
  [3072, 576, 576],
  [3072, 576, 1536],
  [3072, 1536, 576],
  [1536, 3072, 576],
] as const;
const kinds = ['float32', 'uint8', 'int8'] as const;
type Kind = (typeof kinds)[number];
const rounds = 15;

/** Sums the product, so that no large result is copied. The sum is a part of every time: ratios are understated. */
async function open(
  kind: Kind,
  [m, k, n]: readonly [number, number, number],
): Promise<[Session, HostTensor]> {
  const graph = new Graph('product');
  const left = kind === 'float32' ? 'float32' : 'uint8';
  const a = graph.input('a', left, [m, k]);
  const array = { float32: Float32Array, uint8: Uint8Array, int8: Int8Array }[kind];
  const b = graph.constant(kind, [k, n], new array(k * n).fill(3), 'b');
  const y = kind === 'float32' ? gemm(a, b) : byteProduct(a, b, graph.scalar('float32', 1));
  graph.output('y', reduceSum(y, undefined, false));
  const data = kind === 'float32' ? new Float32Array(m * k).fill(5) : new Uint8Array(m * k).fill(5);
  return [await openNodeSession(graph), { type: left, shape: [m, k], data }];
}

const { values } = parseArgs({ options: { output: { type: 'string' } } });
const rows: object[] = [];
for (const shape of shapes) {
  const sessions = await Promise.all(kinds.map((kind) => open(kind, shape)));
  const times = kinds.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [i, [session, a]] of sessions.entries()) {
      const began = performance.now();
      await session.run({ a }, { y: null });
      times[i]!.push(performance.now() - began);
    }
  }
  const [m, k, n] = shape;
  const rates = times.map((list) => (2 * m * k * n) / median(list) / 1e6);
  rows.push({ shape, gflops: Object.fromEntries(kinds.map((kind, i) => [kind, rates[i]])) });
  const text = kinds.map((kind, i) => `${kind} ${rates[i]!.toFixed(0)}`).join(', ');
  console.log(
    `${m} × ${k} · ${k} × ${n}: ${text} G operations/s; int8 ${(rates[2]! / rates[0]!).toFixed(1)} × float32`,
  );
  for (const [session] of sessions) await session[Symbol.asyncDispose]();
}
if (values.output) {
  const summary = { ...(await describeRun('npx tsx bench/eight-bit-products.ts')), rows };
  await writeFile(values.output, `${JSON.stringify(summary, null, 2)}\n`);
}
