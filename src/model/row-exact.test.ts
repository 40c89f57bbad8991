import { describe, expect, it } from 'vitest';
import { openNodeSession } from '../session/ort-node.js';
import { Random } from '../support/random.js';
import { randomReader, tinyConfig } from '../testing/tiny-model.js';
import { type ForwardSlice, type KvCache, Role } from './denoiser.js';
import { TransformerDenoiser } from './transformer-denoiser.js';

const length = 300;
const maskId = 63;

/** Clean text [from, to) and `masks` masks behind it. */
function sliceOf(ids: Int32Array, from: number, to: number, masks: number, cache: KvCache): ForwardSlice {
  const clean = to - from;
  const count = clean + masks;
  return {
    ids: Int32Array.from({ length: count }, (_, i) => (i < clean ? ids[from + i]! : maskId)),
    positions: Int32Array.from({ length: count }, (_, i) => from + i),
    blocks: Int32Array.from({ length: count }, (_, i) => (i < clean ? 0 : 1)),
    roles: Uint8Array.from({ length: count }, (_, i) => (i < clean ? Role.clean : Role.noisy)),
    cache,
    predictAt: Int32Array.from({ length: clean }, (_, i) => i),
  };
}

/** Logits of every entry when the text is fed in pieces of these sizes, some with masks behind them. */
async function logitsOf(
  model: TransformerDenoiser,
  ids: Int32Array,
  pieceOf: (piece: number) => { size: number; masks: number },
): Promise<Float32Array> {
  const cache = model.createCache();
  const { vocabSize } = model.config;
  const logits = new Float32Array(ids.length * vocabSize);
  for (let from = 0, piece = 0; from < ids.length; piece++) {
    const { size, masks } = pieceOf(piece);
    const to = Math.min(ids.length, from + size);
    const slice = sliceOf(ids, from, to, masks, cache);
    const [prediction] = await model.forward([slice], { logits: true });
    logits.set(prediction!.logits!, from * vocabSize);
    cache.append(slice, prediction!.keyValues, 0, to - from);
    from = to;
  }
  return logits;
}

describe.each(['int8', 'int4'] as const)('%s weights', (weights) => {
  it('give a token the same bits alone and in a block with masks behind it, whatever is cached', async () => {
    const config = { ...tinyConfig({ cleanAttention: 'causal' }), contextLength: 512 };
    await using model = new TransformerDenoiser({
      config,
      read: randomReader(config, 3),
      weights,
      openSession: (graph) => openNodeSession(graph, { threads: 2 }),
    });
    const random = new Random(5);
    const ids = Int32Array.from({ length }, () => random.int(60));
    const alone = await logitsOf(model, ids, () => ({ size: 1, masks: 0 }));
    const blocks = await logitsOf(model, ids, (piece) => ({
      size: 1 + ((piece * 7) % 31),
      masks: piece % 2 === 0 ? 0 : 24,
    }));
    expect(blocks).toEqual(alone);
  });
});
