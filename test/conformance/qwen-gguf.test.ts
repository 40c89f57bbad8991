/**
 * The test of smollm2.test.ts for a Qwen model (or another) that is too large for this repository:
 *   CINNABAR_QWEN_GGUF=path/to/model.gguf npx vitest run test/conformance/qwen-gguf.test.ts
 * The record is made once, and lies beside the file:
 *   python tools/gguf-dequantize.py model.gguf model.f32.gguf
 *   npx tsx tools/smollm2-llama-cpp.ts model.f32.gguf path/to/node_modules/node-llama-cpp model.gguf.llama-cpp.json
 */
import { existsSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe } from 'vitest';
import { openCheckpoint } from '../../src/model/read-checkpoint.js';
import { TransformerDenoiser } from '../../src/model/transformer-denoiser.js';
import { openNodeSession } from '../../src/session/ort-node.js';
import { temporaryWeights } from '../../src/session/weight-file.js';
import { type LlamaCppRecord, longMs, type OpenedModel, testAgainstLlamaCpp } from './llama-cpp-record.js';

const path = process.env.CINNABAR_QWEN_GGUF ?? '';
const recordPath = `${path}.llama-cpp.json`;
const missing =
  path === ''
    ? 'CINNABAR_QWEN_GGUF is not set'
    : [path, recordPath].filter((file) => !existsSync(file)).map((file) => `${file} is absent`)[0];

describe.skipIf(missing !== undefined)(`Qwen GGUF${missing === undefined ? '' : ` (${missing})`}`, () => {
  let opened: OpenedModel | null = null;
  beforeAll(async () => {
    const checkpoint = await openCheckpoint(path);
    const denoiser = new TransformerDenoiser({
      config: checkpoint.config,
      read: checkpoint.read,
      weights: 'float32',
      openSession: (graph) => openNodeSession(graph, { threads: 1 }),
      createStore: temporaryWeights,
    });
    opened = { checkpoint, denoiser };
  }, longMs);
  afterAll(async () => {
    await opened?.denoiser[Symbol.asyncDispose]();
    await opened?.checkpoint[Symbol.asyncDispose]();
  });

  const record: LlamaCppRecord =
    missing === undefined
      ? (JSON.parse(readFileSync(recordPath, 'utf8')) as LlamaCppRecord)
      : { tokens: [], greedy: [] };
  testAgainstLlamaCpp(
    () => opened!,
    record,
    record.greedy.slice(0, 4).map(({ prompt }) => prompt),
  );
});
