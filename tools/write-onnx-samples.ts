/**
 * Writes the graphs that `tools/check-onnx.py` checks: one of every operator kind, the forward pass and a whole
 * training step of a tiny model.
 *
 *     npx tsx tools/write-onnx-samples.ts FOLDER
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inferenceGraph } from '../src/model/inference-graph.js';
import { quantizedWeights } from '../src/model/quantized-weights.js';
import { floatWeights } from '../src/model/weight-binding.js';
import { Graph } from '../src/onnx/graph.js';
import { encodeModel } from '../src/onnx/model-proto.js';
import { add, gather, logSoftmax, reduceSum, transpose } from '../src/onnx/ops.js';
import { randomReader, tinyConfig } from '../src/testing/tiny-model.js';
import { defaultOptimizer } from '../src/training/optimizer.js';
import { trainingStepGraph } from '../src/training/training-graph.js';

function smallGraph(): Graph {
  const graph = new Graph('small');
  const table = graph.input('table', 'float32', [6, 4]);
  const at = graph.input('at', 'int64', ['n']);
  const rows = add(gather(table, at), graph.constant('float32', [4], [1, 2, 3, 4]));
  graph.output('log_probs', logSoftmax(rows));
  graph.output('sum', transpose(reduceSum(rows, [0]), [1, 0]));
  return graph;
}

const [folder] = process.argv.slice(2);
if (!folder) throw new Error('usage: tsx tools/write-onnx-samples.ts FOLDER');
const config = tinyConfig();
const read = randomReader(config, 1);
const graphs: Record<string, Graph> = {
  small: smallGraph(),
  inference: inferenceGraph(config, (graph) => floatWeights(graph, read)),
  'inference-int8': inferenceGraph(config, (graph) => quantizedWeights(graph, read)),
  'training-step': trainingStepGraph(config, { rows: 2, length: 16, losses: 12 }, defaultOptimizer),
};
await mkdir(folder, { recursive: true });
for (const [name, graph] of Object.entries(graphs)) {
  await writeFile(join(folder, `${name}.onnx`), encodeModel(graph));
}
