import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { convertCheckpoint } from '../model/convert-checkpoint.js';
import { parametersOf } from '../model/parameters.js';
import { parameterReader, readCheckpoint } from '../model/read-checkpoint.js';
import { openNodeSession } from '../session/ort-node.js';
import { writeTinyCheckpoint } from '../testing/tiny-checkpoint.js';
import type { Document } from './document.js';
import { inputMoments } from './input-moments.js';
import { loadDocuments } from './load-documents.js';

let root = '';
let documents: Document[] = [];
beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'cinnabar-moments-'));
  await writeTinyCheckpoint(join(root, 'tiny'));
  const line = (n: number): string =>
    JSON.stringify({ prompt: `add ${n}`, response: `function add${n}(a: number) {\n  return a + ${n};\n}` });
  await writeFile(join(root, 'lines.jsonl'), Array.from({ length: 40 }, (_, i) => `${line(i)}\n`).join(''));
  const { config, tokenizer } = await readCheckpoint(join(root, 'tiny'));
  documents = await loadDocuments(join(root, 'lines.jsonl'), tokenizer, config);
});
afterAll(() => rm(root, { recursive: true, force: true }));

const openSession: Parameters<typeof inputMoments>[0]['openSession'] = (graph) =>
  openNodeSession(graph, { threads: 1 });

async function tinyMoments(batches: number): Promise<ReadonlyMap<string, Float32Array>> {
  const { config, parameters } = await readCheckpoint(join(root, 'tiny'));
  return inputMoments({
    config,
    read: parameterReader(parameters),
    documents,
    firstToken: 20,
    batches,
    openSession,
  });
}

/** Σ (x · (weights of `folder` − those of tiny))² over the inputs x of all matrices of layers. */
async function productError(folder: string, moments: ReadonlyMap<string, Float32Array>): Promise<number> {
  const { parameters: exact } = await readCheckpoint(join(root, 'tiny'));
  const { parameters } = await readCheckpoint(folder);
  let error = 0;
  for (const [name, seen] of moments) {
    const { data, shape } = parameters.get(name)!;
    const [height, width] = shape as [number, number];
    const change = data.map((value, i) => value - exact.get(name)!.data[i]!);
    for (let r = 0; r < height; r++) {
      const row = change.subarray(r * width, (r + 1) * width);
      for (let a = 0; a < width; a++) {
        for (let b = 0; b < width; b++) error += row[a]! * row[b]! * seen[a * width + b]!;
      }
    }
  }
  return error;
}

describe('inputMoments', () => {
  it('inputMoments() has moments of every matrix of a layer and of no table, shared where inputs are', async () => {
    const { config } = await readCheckpoint(join(root, 'tiny'));
    const moments = await tinyMoments(1);
    const matrices = parametersOf(config).filter(({ kind }) => kind === 'matrix');
    expect([...moments.keys()].sort()).toEqual(matrices.map(({ name }) => name).sort());
    for (const { name, shape } of matrices) {
      const width = shape[1]!;
      const seen = moments.get(name)!;
      expect(seen.length).toBe(width * width);
      for (let a = 0; a < width; a++) {
        expect(seen[a * width + a]).toBeGreaterThan(0);
        for (let b = 0; b < a; b++) {
          expect(Math.abs(seen[a * width + b]! - seen[b * width + a]!)).toBeLessThan(1e-2);
        }
      }
    }
    const of = (name: string) => moments.get(`model.layers.1.${name}.weight`);
    expect(of('self_attn.q_proj')).toBe(of('self_attn.v_proj'));
    expect(of('mlp.gate_proj')).toBe(of('mlp.up_proj'));
    expect(of('self_attn.q_proj')).not.toBe(of('mlp.gate_proj'));
  });

  it('inputMoments() adds up over batches and counts each position in use once, padding not at all', async () => {
    const { config, parameters } = await readCheckpoint(join(root, 'tiny'));
    const norm = parameters.get('model.layers.0.input_layernorm.weight')!.data;
    const width = config.hiddenSize;
    const positions = async (batches: number): Promise<number> => {
      const seen = (await tinyMoments(batches)).get('model.layers.0.self_attn.q_proj.weight')!;
      // Inputs are normalised to a mean square of 1 before the norm's weights.
      const squares = norm.reduce((sum, weight, i) => sum + seen[i * width + i]! / weight ** 2, 0);
      return squares / width;
    };
    const [one, three] = [await positions(1), await positions(3)];
    expect(Math.abs(one - Math.round(one))).toBeLessThan(0.05);
    expect(one).toBeGreaterThan(0.8 * 8 * 256);
    expect(one).toBeLessThanOrEqual(8 * 256 + 0.05);
    expect(three).toBeGreaterThan(2.4 * 8 * 256);
    expect(three).toBeLessThanOrEqual(3 * 8 * 256 + 0.1);
  });

  it('inputMoments() makes packed weights change the products of layers less than nearest values do', async () => {
    const [tiny, nearest, rounded] = ['tiny', 'nearest', 'rounded'].map((name) => join(root, name)) as [
      string,
      string,
      string,
    ];
    const moments = await tinyMoments(4);
    await convertCheckpoint(tiny, nearest, 'packed', { step: 0.5 });
    await convertCheckpoint(tiny, rounded, 'packed', { step: 0.5, moments });
    expect(await productError(rounded, moments)).toBeLessThan(0.5 * (await productError(nearest, moments)));
  });

  it('inputMoments() and convertCheckpoint() end with aborted when the signal says so, and leave no model', async () => {
    const { config, parameters } = await readCheckpoint(join(root, 'tiny'));
    const signal = AbortSignal.abort();
    const read = parameterReader(parameters);
    await expect(
      inputMoments({ config, read, documents, firstToken: 20, openSession, signal }),
    ).rejects.toMatchObject({ code: 'aborted' });
    const target = join(root, 'aborted');
    await expect(convertCheckpoint(join(root, 'tiny'), target, 'packed', { signal })).rejects.toMatchObject({
      code: 'aborted',
    });
    // A folder without its config.json, which is written last, is no model.
    await expect(readCheckpoint(target)).rejects.toMatchObject({ code: 'file_not_found' });
  });

  it('inputMoments() refuses a model that cannot be trained so', async () => {
    const { config, parameters } = await readCheckpoint(join(root, 'tiny'));
    const options = { read: parameterReader(parameters), documents, firstToken: 20, openSession };
    await expect(inputMoments({ ...options, config: { ...config, diffusion: null } })).rejects.toMatchObject({
      code: 'unsupported_model',
    });
  });
});
