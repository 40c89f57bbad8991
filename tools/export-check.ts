/**
 * Do others compute what we compute? Opens a checkpoint trained here in Python transformers and, written as GGUF, in
 * llama.cpp, and prints how far their logits are from ours, in float32:
 *   npx tsx tools/export-check.ts [folder] [--python python3] [--llama path/to/node_modules/node-llama-cpp]
 *     [--dllm path/to/dllm/pipelines/a2d/models/qwen3/modeling_qwen3.py] [--dllm-python python3]
 * Default folder: models/coder-nano. Python needs torch, transformers and safetensors. Without --llama that part is left
 * out (see tools/smollm2-llama-cpp.ts for how to install it), without --dllm (a file of github.com/ZHZisZZ/dllm) that
 * library's model class, which needs transformers 4.57. The causal side is compared with all of them; the diffusion side
 * (clean prompt, then a block of masks; and all one noisy block) with the Python ones. They get our visibility as
 * their attention mask, dllm's class none where everything sees everything.
 * Ends with exit code 1 when a difference is above its tolerance. Development only.
 */
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { convertCheckpoint } from '../src/model/convert-checkpoint.js';
import { type ForwardSlice, Role } from '../src/model/denoiser.js';
import { openCheckpoint } from '../src/model/read-checkpoint.js';
import { TransformerDenoiser } from '../src/model/transformer-denoiser.js';
import { visible } from '../src/model/visibility.js';
import { writeSafetensors } from '../src/model/weights/write-safetensors.js';
import { openNodeSession } from '../src/session/ort-node.js';
import { tensor } from '../src/tensor/tensor.js';

/** Greatest difference of a logit. llama.cpp keeps keys and values in half precision. */
const tolerances = { transformers: 1e-3, llamaCpp: 0.05 } as const;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    python: { type: 'string', default: 'python3' },
    llama: { type: 'string' },
    dllm: { type: 'string' },
    'dllm-python': { type: 'string' },
  },
});
const folder = positionals[0] ?? fileURLToPath(new URL('../models/coder-nano', import.meta.url));

await using checkpoint = await openCheckpoint(folder);
const { config, tokenizer, read } = checkpoint;
await using denoiser = new TransformerDenoiser({
  config,
  read,
  weights: 'float32',
  openSession: (graph) => openNodeSession(graph, { threads: 1 }),
});

const texts = [
  'function sum(values: number[]): number {\n  return values.reduce((a, b) => a + b, 0);\n}',
  'const names = people.filter((person) => person.age > 30).map((person) => person.name);',
  'Write a function that returns the greatest of three numbers.',
  'for (let i = 0; i < 10; i++) {\n  if (i % 2 === 0) continue;\n  console.log(`odd: ${i}`);\n}',
];

interface Case {
  readonly name: string;
  readonly slice: ForwardSlice;
}

function causalCase(text: string, index: number): Case {
  const ids = tokenizer.encode(text).slice(0, 48);
  const slice = {
    ids: Int32Array.from(ids),
    positions: Int32Array.from(ids.keys()),
    blocks: new Int32Array(ids.length),
    roles: new Uint8Array(ids.length).fill(Role.clean),
    cache: null,
    predictAt: Int32Array.from(ids.keys()),
  };
  return { name: `causal.${index}`, slice };
}

/**
 * The text as clean prompt, or seen as a part of the block; behind it one block: a token in its middle is known, the
 * others are masks.
 */
function diffusionCase(text: string, index: number, maskId: number, blockSize: number, clean: boolean): Case {
  const prompt = tokenizer.encode(text).slice(0, 24);
  const block = Array.from({ length: blockSize }, (_, i) => (i === blockSize >> 1 ? prompt[0]! : maskId));
  const ids = [...prompt, ...block];
  const noisy = (i: number): boolean => !clean || i >= prompt.length;
  const slice = {
    ids: Int32Array.from(ids),
    positions: Int32Array.from(ids.keys()),
    blocks: Int32Array.from(ids, (_, i) => (noisy(i) ? 1 : 0)),
    roles: Uint8Array.from(ids, (_, i) => (noisy(i) ? Role.noisy : Role.clean)),
    cache: null,
    predictAt: Int32Array.from(ids.keys()),
  };
  return { name: `${clean ? 'diffusion' : 'bidirectional'}.${index}`, slice };
}

function maskOf({ ids, positions, blocks, roles }: ForwardSlice): number[][] {
  const entry = (i: number) => ({ document: 0, position: positions[i]!, block: blocks[i]!, role: roles[i]! });
  const clean = config.diffusion?.cleanAttention ?? 'causal';
  return Array.from(ids, (_, q) => Array.from(ids, (__, k) => (visible(entry(q), entry(k), clean) ? 1 : 0)));
}

const cases = texts.map(causalCase);
if (config.diffusion) {
  const { maskTokenId, defaultBlockSize } = config.diffusion;
  for (const clean of [true, false]) {
    cases.push(...texts.map((text, i) => diffusionCase(text, i, maskTokenId, defaultBlockSize, clean)));
  }
}
const ours = new Map<string, Float32Array>();
for (const { name, slice } of cases) {
  ours.set(name, (await denoiser.forward([slice], { logits: true }))[0]!.logits!);
}

let failed = false;

function report(peer: string, greatest: number, tolerance: number, agreeing: number, rows: number): void {
  const ok = greatest <= tolerance;
  failed ||= !ok;
  console.log(
    `${peer}: ${rows} rows, greatest difference of a logit ${greatest.toExponential(2)} (tolerance ${tolerance}), ` +
      `same first token in ${agreeing} of ${rows}: ${ok ? 'ok' : 'TOO FAR'}`,
  );
}

const temporary = await mkdtemp(join(tmpdir(), 'cinnabar-export-'));
try {
  await writeCases();
  comparePython('transformers', values.python, []);
  if (values.dllm !== undefined) {
    comparePython('dllm with transformers', values['dllm-python'] ?? values.python, [resolve(values.dllm)]);
  }
  if (values.llama !== undefined) await compareLlamaCpp(values.llama);
} finally {
  await rm(temporary, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

async function writeCases(): Promise<void> {
  const described = cases.map(({ name, slice }) => ({
    name,
    ids: [...slice.ids],
    positions: [...slice.positions],
    mask: maskOf(slice),
  }));
  await writeFile(join(temporary, 'cases.json'), JSON.stringify(described));
  const shape = (data: Float32Array): number[] => [data.length / config.vocabSize, config.vocabSize];
  await writeSafetensors(
    join(temporary, 'ours.safetensors'),
    new Map([...ours].map(([name, data]) => [name, tensor('float32', shape(data), data)])),
  );
}

function comparePython(peer: string, python: string, more: readonly string[]): void {
  const script = fileURLToPath(new URL('./export-check.py', import.meta.url));
  const files = ['cases.json', 'ours.safetensors'].map((name) => join(temporary, name));
  const printed = execFileSync(python, [script, resolve(folder), ...files, ...more], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const results = JSON.parse(printed.trim().split('\n').at(-1)!) as Record<
    string,
    { readonly version: string; readonly greatest: number; readonly agreeing: number; readonly rows: number }
  >;
  for (const [side, { version, greatest, agreeing, rows }] of Object.entries(results)) {
    report(`${peer} ${version}, ${side}`, greatest, tolerances.transformers, agreeing, rows);
  }
}

async function compareLlamaCpp(packagePath: string): Promise<void> {
  const modelPath = join(temporary, 'model.gguf');
  await convertCheckpoint(folder, modelPath, 'gguf-f32');
  const library = (await import(pathToFileURL(resolve(packagePath, 'dist/index.js')).href)) as {
    // biome-ignore lint/suspicious/noExplicitAny: not a dependency, so there are no types
    getLlama: (options: object) => Promise<any>;
  };
  const llama = await library.getLlama({ gpu: false, build: 'never', skipDownload: true, maxThreads: 1 });
  const model = await llama.loadModel({ modelPath });
  let [greatest, agreeing, rows] = [0, 0, 0];
  for (const [index, text] of texts.entries()) {
    const { slice, name } = causalCase(text, index);
    const theirs: number[] = model.tokenize(text, true).slice(0, 48);
    if (theirs.join() !== [...slice.ids].join()) {
      failed = true;
      console.log(`llama.cpp: other ids of ${JSON.stringify(text)}: ${theirs.join(' ')}`);
    }
    const context = await model.createContext({ contextSize: 256, threads: 1 });
    const asked = Array.from(slice.ids, (id) => [id, { generateNext: { logits: true } }]);
    const outputs: { next: { logits: Map<number, number> } }[] = await context
      .getSequence()
      .controlledEvaluate(asked);
    for (const [row, { next }] of outputs.entries()) {
      const own = ours.get(name)!.subarray(row * config.vocabSize, (row + 1) * config.vocabSize);
      let [best, bestLogit] = [-1, -Infinity];
      for (const [id, logit] of next.logits) {
        greatest = Math.max(greatest, Math.abs(logit - own[id]!));
        if (logit > bestLogit) [best, bestLogit] = [id, logit];
      }
      if (best === own.indexOf(own.reduce((most, value) => Math.max(most, value)))) agreeing++;
      rows++;
    }
    await context.dispose();
  }
  await llama.dispose();
  report('llama.cpp, causal', greatest, tolerances.llamaCpp, agreeing, rows);
}
