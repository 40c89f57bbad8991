import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ModelConfig } from '../../src/model/model-config.js';
import { parametersOf } from '../../src/model/parameters.js';
import { type Checkpoint, readCheckpoint } from '../../src/model/read-checkpoint.js';
import { openNodeSession } from '../../src/session/ort-node.js';
import type { HostTensor, Session } from '../../src/session/session.js';
import type { Batch } from '../../src/training/batch.js';
import { bd3lmBatch } from '../../src/training/bd3lm-batch.js';
import type { DiffusionLossOptions, Sequences } from '../../src/training/masked-sequences.js';
import { mdlmBatch } from '../../src/training/mdlm-batch.js';
import { linearSchedule, noiseSchedules } from '../../src/training/noise-schedule.js';
import type { OptimizerConfig } from '../../src/training/optimizer.js';
import { Stepper } from '../../src/training/stepper.js';
import { gradientGraph, gradientName } from '../../src/training/training-graph.js';
import {
  excess,
  type FixtureTensor,
  familiesWith,
  fixtureJson,
  fixturePath,
  fixtureSet,
  fixtureTensors,
} from './fixtures.js';

interface TrainingRecord {
  readonly kind: 'mdlm' | 'bd3lm';
  readonly mask_id: number;
  readonly block_size: number | null;
  readonly losses_step0_initial_weights: Readonly<Record<string, number>>;
  readonly adamw: {
    readonly lr: number;
    readonly betas: readonly [number, number];
    readonly eps: number;
    readonly weight_decay: number;
    readonly max_grad_norm: number | null;
    readonly steps: readonly { readonly loss: number; readonly grad_norm_before_clip: number }[];
  };
}

const families = familiesWith('training/training.json');

/** `weight=scheduler,norm=token,right_shift=False,scheduler=linear` → options. */
function optionsOf(key: string, maskTokenId: number): DiffusionLossOptions {
  const fields = Object.fromEntries(key.split(',').map((pair) => pair.split('='))) as Record<string, string>;
  return {
    maskTokenId,
    schedule: noiseSchedules[fields.scheduler as 'linear' | 'cosine'],
    weighting: fields.weight as DiffusionLossOptions['weighting'],
    norm: fields.norm as DiffusionLossOptions['norm'],
    rightShift: fields.right_shift === 'True',
  };
}

function batchOf(
  record: TrainingRecord,
  inputs: ReadonlyMap<string, FixtureTensor>,
  step: number,
  options: DiffusionLossOptions,
): Batch {
  const numbers = (name: string): Float32Array => inputs.get(name)!.data;
  const [rows, length] = inputs.get('input_ids')!.shape as [number, number];
  const sequences: Sequences = {
    rows,
    length,
    ids: numbers('input_ids'),
    labels: numbers('labels'),
    attended: numbers('attention_mask'),
  };
  const draws = { times: numbers(`step${step}.t`), uniform: numbers(`step${step}.r`) };
  if (record.kind === 'mdlm') return mdlmBatch(sequences, draws, options);
  return bd3lmBatch(sequences, draws, { ...options, blockSize: record.block_size! });
}

function relativeError(value: number, recorded: number): number {
  return Math.abs(value - recorded) / Math.abs(recorded);
}

describe(`the fixtures (${fixtureSet})`, () => {
  it('hold a training record in every set', () => expect(families).not.toEqual([]));
});

describe.each(families)('training on %s', (family) => {
  const record = fixtureJson(family, 'training/training.json') as TrainingRecord;
  const inputs = fixtureTensors(family, 'training/inputs.safetensors');
  const defaults = optionsOf(
    'weight=scheduler,norm=token,right_shift=False,scheduler=linear',
    record.mask_id,
  );
  let config: ModelConfig;
  let checkpoint: Checkpoint;
  let session: Session;
  let feeds: Record<string, HostTensor>;

  beforeAll(async () => {
    checkpoint = await readCheckpoint(fixturePath(family, 'model'));
    ({ config } = checkpoint);
    session = await openNodeSession(gradientGraph(config, batchOf(record, inputs, 0, defaults).shape), {
      threads: 1,
    });
    feeds = Object.fromEntries(
      [...checkpoint.parameters].map(([name, value]) => [name, { type: 'float32', ...value } as HostTensor]),
    );
  });
  afterAll(() => session[Symbol.asyncDispose]());

  it('masks the recorded positions of every step', () => {
    for (const [step] of record.adamw.steps.entries()) {
      const batch = batchOf(record, inputs, step, { ...defaults, schedule: linearSchedule });
      const noised = inputs.get(`step${step}.noised_input_ids`)!;
      const width = noised.shape[1]!;
      const stride = batch.shape.length;
      const seen = Array.from(batch.ids, Number).filter((_, at) => at % stride < width);
      expect(seen).toEqual(Array.from(noised.data));
      const masked = inputs.get(`step${step}.masked`)!.data;
      expect(batch.losses).toBe(masked.reduce((sum, bit) => sum + bit, 0));
    }
  });

  it.each(Object.entries(record.losses_step0_initial_weights))(
    'gives the loss of %s',
    async (key, recorded) => {
      const batch = batchOf(record, inputs, 0, optionsOf(key, record.mask_id));
      const { loss } = await session.run({ ...feeds, ...batch.feeds() }, { loss: null });
      expect(relativeError(Number(loss!.data[0]), recorded)).toBeLessThan(1e-4);
    },
  );

  it('gives the gradient of every parameter', async () => {
    const recorded = fixtureTensors(family, 'training/grads.safetensors');
    const specs = parametersOf(config);
    expect(specs.map(({ name }) => name).sort()).toEqual([...recorded.keys()].sort());
    const fetches = Object.fromEntries(specs.map(({ name }) => [gradientName(name), null]));
    const results = await session.run({ ...feeds, ...batchOf(record, inputs, 0, defaults).feeds() }, fetches);
    for (const { name } of specs) {
      const { data } = recorded.get(name)!;
      const greatest = data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
      expect(greatest).toBeGreaterThan(0);
      const ratio = excess(results[gradientName(name)]!.data as Float32Array, data, 1e-3 * greatest, 0);
      expect([name, ratio]).toEqual([name, Math.min(ratio, 1)]);
    }
  });

  const stepped = familiesWith('training/weights_after_3_steps.safetensors').includes(family);
  it.skipIf(!stepped)('gives the weights after AdamW steps', async () => {
    const { adamw } = record;
    const optimizer: OptimizerConfig = {
      matrices: 'adamw',
      beta1: adamw.betas[0],
      beta2: adamw.betas[1],
      epsilon: adamw.eps,
      weightDecay: adamw.weight_decay,
      muonMomentum: 0,
      clipNorm: adamw.max_grad_norm ?? 0,
    };
    const batches = adamw.steps.map((_, step) => batchOf(record, inputs, step, defaults));
    const initial = new Map([...checkpoint.parameters].map(([name, { data }]) => [name, data.slice()]));
    await using stepper = await Stepper.open(config, batches[0]!.shape, optimizer, initial, (graph) =>
      openNodeSession(graph, { threads: 1 }),
    );
    for (const [step, batch] of batches.entries()) {
      const { losses, gradientNorm } = await stepper.step(batch, step, {
        learningRate: adamw.lr,
        muonLearningRate: 0,
      });
      const loss = losses.reduce((sum, value, i) => sum + value * batch.weights[i]!, 0);
      expect(relativeError(loss, adamw.steps[step]!.loss)).toBeLessThan(1e-4);
      expect(relativeError(gradientNorm, adamw.steps[step]!.grad_norm_before_clip)).toBeLessThan(1e-4);
    }
    const recorded = fixtureTensors(family, 'training/weights_after_3_steps.safetensors');
    const tensors = stepper.tensors();
    let count = 0;
    let apart = 0;
    let moved = 0;
    for (const { name } of parametersOf(config)) {
      const { data } = recorded.get(name)!;
      const own = tensors.get(name)!;
      expect([name, excess(own, data, 2e-4, 0) <= 1]).toEqual([name, true]);
      const start = checkpoint.parameters.get(name)!.data;
      for (let i = 0; i < data.length; i++) {
        count++;
        if (Math.abs(own[i]! - data[i]!) > 1e-5) apart++;
        if (Math.abs(own[i]! - start[i]!) > 1e-4) moved++;
      }
    }
    expect(apart / count).toBeLessThan(1e-3);
    // The weights moved by far more than the tolerance: an optimizer that does nothing would fail.
    expect(moved / count).toBeGreaterThan(0.5);
  });
});
