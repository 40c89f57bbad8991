/**
 * One training step of the embedded model's shape, ours (products in float32 and in int8) beside PyTorch's: same sizes,
 * mask and optimizer (AdamW), steps interleaved in one run. `npx tsx bench/training-step.ts [--steps 12] [--output bench/results/training-step.json]`
 * PyTorch: `pip install -r bench/peers/requirements.txt`; without it only ours is measured.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { availableParallelism } from 'node:os';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { describeRun } from '../src/evaluation/run-environment.js';
import type { ModelConfig } from '../src/model/model-config.js';
import { parameterCount } from '../src/model/parameters.js';
import { Graph } from '../src/onnx/graph.js';
import { gemm } from '../src/onnx/ops.js';
import { openNodeSession } from '../src/session/ort-node.js';
import type { Session } from '../src/session/session.js';
import { type FactorType, rightFactorType } from '../src/session/signed-products.js';
import { Batch, LossKind, RowWriter } from '../src/training/batch.js';
import { initialParameters } from '../src/training/initialize.js';
import { defaultOptimizer } from '../src/training/optimizer.js';
import { Stepper } from '../src/training/stepper.js';
import { median } from './median.js';

const { values } = parseArgs({
  // bfloat16 pays only on processors with AMX or AVX-512 BF16; elsewhere a step takes minutes.
  options: {
    steps: { type: 'string', default: '12' },
    output: { type: 'string' },
    bf16: { type: 'boolean' },
  },
});

const config: ModelConfig = {
  vocabSize: 2048,
  hiddenSize: 256,
  intermediateSize: 704,
  layers: 6,
  heads: 4,
  kvHeads: 2,
  headDim: 64,
  rmsNormEps: 1e-6,
  ropeTheta: 10_000,
  qkNorm: true,
  qkvBias: false,
  tieEmbeddings: true,
  contextLength: 1024,
  eosTokenIds: [0],
  padTokenId: 0,
  bosTokenId: null,
  diffusion: {
    maskTokenId: 1,
    shift: false,
    cleanAttention: 'causal',
    bidirectional: false,
    blockSizes: [32],
    defaultBlockSize: 32,
  },
};
const shape = { rows: 16, length: 256, losses: 3072 };
const threads = availableParallelism();
const flops = 6 * parameterCount(config) * shape.rows * shape.length;

function causalBatch(): Batch {
  const batch = new Batch(shape);
  for (let row = 0; row < shape.rows; row++) {
    const ids = Int32Array.from(
      { length: shape.length },
      (_, i) => (i * 7919 + row * 104_729) % config.vocabSize,
    );
    new RowWriter(batch, row).clean(ids, 1);
  }
  batch.kinds.fill(LossKind.ar);
  batch.normalize({ ar: 1, diffusion: 0 });
  return batch;
}

/** GFLOP/s of a large product: what the machine gives at best right now. */
async function productRate(): Promise<number> {
  const graph = new Graph('product');
  const size = 2048;
  graph.output(
    'y',
    gemm(graph.input('a', 'float32', [size, size]), graph.input('b', 'float32', [size, size])),
  );
  await using session = await openNodeSession(graph, { threads });
  const data = new Float32Array(size * size).fill(0.5);
  const tensor = { type: 'float32' as const, shape: [size, size], data };
  const times: number[] = [];
  for (let i = 0; i < 6; i++) {
    const start = performance.now();
    await session.run({ a: tensor, b: tensor }, { y: null });
    times.push(performance.now() - start);
  }
  return (2 * size ** 3) / Math.min(...times) / 1e6;
}

class TorchPeer {
  readonly #child: ChildProcess;
  readonly #lines: AsyncIterator<string>;

  constructor(options: object) {
    this.#child = spawn('python3', ['bench/peers/torch_training_step.py'], {
      stdio: ['pipe', 'pipe', 'inherit'],
    });
    this.#lines = createInterface({ input: this.#child.stdout! })[Symbol.asyncIterator]();
    this.#child.stdin!.write(`${JSON.stringify(options)}\n`);
  }

  async read(): Promise<Record<string, unknown> | null> {
    const { value, done } = await this.#lines.next();
    return done ? null : (JSON.parse(value) as Record<string, unknown>);
  }

  async step(): Promise<number> {
    this.#child.stdin!.write('step\n');
    return (await this.read())!.ms as number;
  }

  end(): void {
    this.#child.stdin!.end();
  }
}

const parameters = initialParameters(config, 1);
const optimizer = { ...defaultOptimizer, matrices: 'adamw' as const };
const openSession = (graph: Graph): Promise<Session> => openNodeSession(graph, { threads });
const open = (eightBit?: FactorType): Promise<Stepper> =>
  Stepper.open(config, { ...shape, eightBit }, optimizer, structuredClone(parameters), openSession);
await using floatStepper = await open();
await using intStepper = await open(await rightFactorType(openSession));
const ours = new Map([
  ['cinnabar', floatStepper],
  ['cinnabar int8', intStepper],
]);
const batch = causalBatch();
const sizes = { ...config, ...shape, threads };
const peers = new Map<string, TorchPeer>();
for (const [name, extra] of [
  ['pytorch fp32', {}],
  ...(values.bf16 ? [['pytorch bf16', { bf16: true }] as const] : []),
] as const) {
  const peer = new TorchPeer({ ...sizes, ...extra });
  const hello = await peer.read();
  if (hello) peers.set(name, peer);
  else console.log(`${name}: not installed, left out`);
}
const times = new Map<string, number[]>([
  ...[...ours.keys(), ...peers.keys()].map((name) => [name, []] as [string, number[]]),
]);
const warmups = 2;
for (let step = 0; step < Number(values.steps) + warmups; step++) {
  for (const [name, stepper] of ours) {
    const start = performance.now();
    await stepper.step(batch, step, { learningRate: 0.002, muonLearningRate: 0.02 });
    const ms = performance.now() - start;
    if (step >= warmups) times.get(name)!.push(ms);
  }
  for (const [name, peer] of peers) {
    const ms = await peer.step();
    if (step >= warmups) times.get(name)!.push(ms);
  }
}
for (const peer of peers.values()) peer.end();
const product = await productRate();
const rows = [...times].map(([name, list]) => ({
  name,
  medianMs: median(list),
  minMs: Math.min(...list),
  positionsPerSecond: (shape.rows * shape.length * 1000) / median(list),
  gflops: flops / median(list) / 1e6,
  timesOfOurs: median(list.map((ms, i) => ms / times.get('cinnabar')![i]!)),
}));
console.log(
  `${(parameterCount(config) / 1e6).toFixed(2)} M parameters, ${shape.rows} × ${shape.length} positions, ${threads} threads`,
);
console.log(`a product of 2048³ alone: ${product.toFixed(0)} GFLOP/s`);
for (const row of rows) {
  console.log(
    `${row.name.padEnd(14)} ${row.medianMs.toFixed(0).padStart(6)} ms  ${row.positionsPerSecond.toFixed(0).padStart(6)} positions/s  ` +
      `${row.gflops.toFixed(0).padStart(4)} GFLOP/s  ${row.timesOfOurs.toFixed(2)} × our time`,
  );
}
if (values.output) {
  const summary = {
    ...(await describeRun(`npx tsx bench/training-step.ts ${process.argv.slice(2).join(' ')}`)),
    productGflops: product,
    shape,
    rows,
  };
  await writeFile(values.output, `${JSON.stringify(summary, null, 2)}\n`);
}
