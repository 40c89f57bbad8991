import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type ConstantStore, Graph } from '../onnx/graph.js';
import { encodeModel } from '../onnx/model-proto.js';
import { add, matMul } from '../onnx/ops.js';
import { openNodeSession } from './ort-node.js';
import { temporaryWeights } from './weight-file.js';

let root = '';
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-weight-file-'));
});
afterAll(() => rm(root, { recursive: true, force: true }));

const size = 128;
const matrix = Float32Array.from({ length: size * size }, (_, i) => Math.sin(i));

function product(store: ConstantStore | null): Graph {
  const graph = new Graph('product', store);
  const x = graph.input('x', 'float32', ['n', size]);
  const first = matMul(x, graph.constant('float32', [size, size], matrix, 'first'));
  const second = matMul(first, graph.constant('float32', [size, size], matrix.map(Math.abs), 'second'));
  graph.output('y', add(second, graph.constant('float32', [size], matrix.slice(0, size), 'bias')));
  return graph;
}

async function run(graph: Graph, after = (): void => {}): Promise<unknown> {
  await using session = await openNodeSession(graph, { threads: 1 });
  after();
  const x = { type: 'float32', shape: [2, size], data: matrix.slice(0, 2 * size) } as const;
  return (await session.run({ x }, { y: null })).y!.data;
}

describe('temporaryWeights', () => {
  it('temporaryWeights() gives a session the same constants, also when the file is gone before it runs', async () => {
    const store = temporaryWeights(root);
    const graph = product(store);
    expect(statSync(join(store.folder, store.fileName)).size).toBe((1 << 16) + 4 * size * size);
    expect(encodeModel(graph).length).toBeLessThan(4000);
    const expected = await run(product(null));
    expect(await run(graph, () => store.discard())).toEqual(expected);
    expect(existsSync(store.folder)).toBe(false);
    expect(readdirSync(root)).toEqual([]);
    store.discard();
  });

  it('temporaryWeights() puts bytes where it says', () => {
    const store = temporaryWeights(root);
    const parts = [Uint8Array.of(1, 2, 3), Uint8Array.of(4), new Uint8Array(70_000).fill(5)];
    const offsets = parts.map((part) => store.put(part));
    const last = store.put(parts[0]!);
    for (const part of parts.slice(1)) store.append(part);
    store.finish();
    const bytes = readFileSync(join(store.folder, store.fileName));
    expect(bytes.subarray(last)).toEqual(Buffer.concat(parts));
    parts.forEach((part, i) => {
      const at = offsets[i]!;
      expect(Uint8Array.from(bytes.subarray(at, at + part.length))).toEqual(part);
    });
    store.discard();
  });

  it('temporaryWeights() throws when there is no such folder', () => {
    const gone = join(root, 'gone');
    expect(() => temporaryWeights(gone)).toThrow(
      expect.objectContaining({ code: 'file_not_found', message: expect.stringContaining(gone) }),
    );
  });
});
