import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelConfig } from '../model/model-config.js';
import { openNodeSession } from '../session/ort-node.js';
import { Random } from '../support/random.js';
import type { Document } from './document.js';
import { parseTrainConfig } from './train-config.js';
import { type TrainingRecord, type TrainOptions, train } from './trainer.js';

const eos = 0;
const mask = 1;
const model: ModelConfig = {
  vocabSize: 16,
  hiddenSize: 32,
  intermediateSize: 64,
  layers: 2,
  heads: 2,
  kvHeads: 1,
  headDim: 16,
  rmsNormEps: 1e-6,
  ropeTheta: 10_000,
  qkNorm: true,
  qkvBias: false,
  tieEmbeddings: true,
  contextLength: 64,
  eosTokenIds: [eos],
  padTokenId: eos,
  bosTokenId: null,
  diffusion: {
    maskTokenId: mask,
    shift: false,
    cleanAttention: 'causal',
    bidirectional: false,
    blockSizes: [4],
    defaultBlockSize: 4,
  },
};

/**
 * A language of known entropy: the prompt is a letter a (4..11); the response is a+1, a coin (2 or 3), a+2, the
 * same coin, a+3, end. Only the first coin is uncertain: ln 2 nats over the 6 tokens that follow the prompt.
 */
function languageOf(count: number, seed: number): Document[] {
  const random = new Random(seed);
  return Array.from({ length: count }, () => {
    const letter = 4 + random.int(8);
    const coin = 2 + random.int(2);
    return {
      ids: Int32Array.of(letter, letter + 1, coin, letter + 2, coin, letter + 3, eos),
      promptLength: 1,
    };
  });
}

const floor = Math.log(2) / 6;

function configOf(steps: number, extra: object = {}): TrainOptions['config'] {
  return parseTrainConfig(
    {
      model: { hidden_size: 32, intermediate_size: 64, layers: 2, heads: 2, kv_heads: 1, head_dim: 16 },
      tokenizer: '-',
      data: ['-'],
      batch: { rows: 8, length: 48, loss_share: 1 },
      objective: { block_mix: [{ size: 4, share: 1 }], edit_share: 0, padding_weight: 0 },
      schedule: { steps, learning_rate: 0.01, muon_learning_rate: 0.02 },
      checkpoint_minutes: 100,
      log_steps: 1,
      evaluate_steps: steps,
      ...extra,
    },
    'test',
  );
}

describe('train()', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cinnabar-train-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const optionsOf = (name: string, steps: number, extra: Partial<TrainOptions> = {}): TrainOptions => ({
    config: configOf(steps),
    model,
    documents: languageOf(512, 1),
    heldOut: languageOf(64, 2),
    firstToken: 2,
    folder: join(folder, name),
    openSession: (graph) => openNodeSession(graph, { threads: 1 }),
    ...extra,
  });

  // AdamW takes longer to find that the second coin is the first.
  it.each([
    ['muon', 220],
    ['adamw', 1000],
  ] as const)(
    'reaches the entropy floor of a language whose entropy is known (%s)',
    async (matrices, steps) => {
      const records: TrainingRecord[] = [];
      const config = configOf(steps, { optimizer: { matrices, weight_decay: 0.01 } });
      const outcome = await train(
        optionsOf(matrices, steps, { config, onRecord: (record) => records.push(record) }),
      );
      expect(outcome.finished).toBe(true);
      const { heldOut } = records.at(-1)!;
      // Two batches of finite size: the measured coin differs from ln 2 by chance.
      expect(Math.abs(heldOut!.ar - floor)).toBeLessThan(0.03);
      expect(heldOut!.diffusion['0.25']!).toBeLessThan(heldOut!.diffusion['1']! + 0.05);
      expect(heldOut!.diffusion['1']!).toBeLessThan(0.45);
      expect(records[0]!.lossAr).toBeGreaterThan(2);
    },
  );

  it('continues bit for bit after it was aborted', async () => {
    const whole = await train(optionsOf('whole', 12));
    const controller = new AbortController();
    const first: number[] = [];
    const cut = await train(
      optionsOf('cut', 12, {
        signal: controller.signal,
        onRecord: ({ step, lossAr }) => {
          first.push(lossAr);
          if (step === 5) controller.abort();
        },
      }),
    );
    expect(cut.finished).toBe(false);
    expect(cut.state.step).toBeLessThan(12);
    const resumed = await train(optionsOf('cut', 12, { onRecord: ({ lossAr }) => first.push(lossAr) }));
    expect(resumed.finished).toBe(true);
    for (const [name, data] of whole.parameters)
      expect([name, resumed.parameters.get(name)]).toEqual([name, data]);
    const log = (await readFile(join(folder, 'whole', 'log.jsonl'), 'utf8')).trim().split('\n');
    expect(first).toEqual(log.map((line) => (JSON.parse(line) as TrainingRecord).lossAr));
  });

  it('keeps only the newest two checkpoints and no draft', async () => {
    await train(optionsOf('kept', 4, { config: configOf(4, { checkpoint_minutes: 1e-9 }) }));
    expect((await readdir(join(folder, 'kept', 'checkpoints'))).sort()).toEqual(['step-3', 'step-4']);
  });

  it('throws invalid_checkpoint when the folder holds another run', async () => {
    await train(optionsOf('other', 2));
    await expect(train(optionsOf('other', 2, { documents: languageOf(100, 3) }))).rejects.toMatchObject({
      code: 'invalid_checkpoint',
    });
  });
});
