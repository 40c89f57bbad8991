/** Pairs of operators whose gradient together takes fewer passes over memory than rule after rule. */
import type { Graph, Node, Value } from '../onnx/graph.js';
import { exp, mul, neg, reduceSum, scatterElements, sub } from '../onnx/ops.js';
import type { CustomGradient, CustomGradients } from './differentiate.js';
import { product } from './vjp/rule.js';

/**
 * The gradients of all such pairs of a graph, by the value that the second operator computes.
 *
 * @param wrt values whose gradients are wanted: not passed by
 */
export function jointGradients(graph: Graph, wrt: readonly Value[]): CustomGradients {
  const makers = new Map(graph.nodes.flatMap((node) => node.outputs.map((output) => [output, node])));
  const found = graph.nodes.flatMap((second) => {
    const pair = pairs[second.op];
    const first = makers.get(second.inputs[0]!);
    if (!pair || first?.op !== pair.first || wrt.includes(second.inputs[0]!)) return [];
    const gradient = pair.gradient(first, second);
    return gradient ? [[second.outputs[0]!, gradient] as const] : [];
  });
  return new Map(found);
}

interface Pair {
  /** The operator that makes the first input of the second. */
  readonly first: string;
  /** Null where the joint gradient does not apply. */
  readonly gradient: (first: Node, second: Node) => CustomGradient | null;
}

/** By the second operator. */
const pairs: Readonly<Record<string, Pair>> = {
  MatMul: { first: 'Softmax', gradient: softmaxProduct },
  GatherElements: { first: 'LogSoftmax', gradient: logSoftmaxPicked },
};

function isOverLastAxis(node: Node, fallback: number): boolean {
  const axis = (node.attributes.axis as number | undefined) ?? fallback;
  return axis === -1 || axis === node.inputs[0]!.rank - 1;
}

/**
 * y = softmax(s) · v. The rule of Softmax takes Σ p·dp from each row of dp; with dp = dy · vᵀ that sum is Σ dy·y over a row of y
 * (Dao et al. 2022, FlashAttention, appendix B), as much shorter as a head is than the number of keys. Not where a factor is
 * repeated by broadcasting.
 */
function softmaxProduct(softmax: Node, matMul: Node): CustomGradient | null {
  const [scores, p] = [softmax.inputs[0]!, softmax.outputs[0]!];
  const [values, y] = [matMul.inputs[1]!, matMul.outputs[0]!];
  const sameBatch = values.shape.slice(0, -2).join() === p.shape.slice(0, -2).join();
  if (!isOverLastAxis(softmax, -1) || !sameBatch) return null;
  const towardsScores = (dy: Value): Value =>
    mul(p, sub(product(dy, values, false, true), reduceSum(mul(dy, y), [-1])));
  return {
    inputs: [scores, values],
    gradient: (dy, needs) => [
      needs(0) ? towardsScores(dy) : null,
      needs(1) ? product(p, dy, true, false) : null,
    ],
  };
}

/** y = logSoftmax(x) at some indices: dx = dy there, less softmax(x) · Σ dy. Nothing as wide as x is filled with zeros. */
function logSoftmaxPicked(logSoftmax: Node, gather: Node): CustomGradient | null {
  const [logP, indices] = [logSoftmax.outputs[0]!, gather.inputs[1]!];
  const everyRow = indices.shape.slice(0, -1).join() === logP.shape.slice(0, -1).join();
  if (!isOverLastAxis(logSoftmax, -1) || !isOverLastAxis(gather, 0) || !everyRow) return null;
  return {
    inputs: [logSoftmax.inputs[0]!],
    gradient: (dy) => {
      const sums = indices.shape.at(-1) === 1 ? dy : reduceSum(dy, [-1]);
      return [scatterElements(mul(exp(logP), neg(sums)), indices, dy, -1, 'add')];
    },
  };
}
