/** A graph built in TypeScript, its gradient as more of the graph, both run by ONNX Runtime. */
import { differentiate } from 'cinnabar/autodiff';
import { Graph, ops } from 'cinnabar/onnx';
import { openNodeSession } from 'cinnabar/session/node';

const graph = new Graph('squared-distance');
const x = graph.input('x', 'float32', [3]);
const target = graph.constant('float32', [3], [1, 2, 3]);
const difference = ops.sub(x, target);
const loss = ops.reduceSum(ops.mul(difference, difference), [0], false);
const [gradient] = differentiate(graph, loss, [x]);
graph.output('loss', loss);
graph.output('gradient', gradient!);

await using session = await openNodeSession(graph);
const feeds = { x: { type: 'float32', shape: [3], data: Float32Array.of(0, 0, 0) } } as const;
const results = await session.run(feeds, { loss: null, gradient: null });
console.log('loss', results.loss!.data[0]);
console.log('gradient', [...(results.gradient!.data as Float32Array)]);
