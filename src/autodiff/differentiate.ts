/**
 * Reverse-mode differentiation as a graph transformation: walks the nodes backwards and appends, for each, the
 * nodes of its vector-Jacobian product. The result runs in one session with the forward pass.
 */
import { CinnabarError } from '../errors.js';
import { isFloat } from '../onnx/element-type.js';
import type { Graph, Node, Value } from '../onnx/graph.js';
import { add } from '../onnx/ops.js';
import { jointGradients } from './joint-gradients.js';
import { nonDifferentiable, vjpRules } from './vjp/table.js';

/** The gradient of a value as given, not derived from the nodes that compute it: straight-through rounding and the like. */
export interface CustomGradient {
  /** What the value is a function of. */
  readonly inputs: readonly Value[];
  /** Gradients of the inputs, null where not needed, from that of the value. */
  readonly gradient: (dy: Value, needs: (index: number) => boolean) => readonly (Value | null)[];
}

/** By value: the only output of its node. The nodes between `inputs` and the value are not looked at. */
export type CustomGradients = ReadonlyMap<Value, CustomGradient>;

/** Values that depend on one of `wrt` through floats; only their gradients are worth computing. */
function dependents(graph: Graph, wrt: readonly Value[], custom: CustomGradients): Set<Value> {
  const touched = new Set<Value>(wrt);
  for (const node of graph.nodes) {
    const inputs = custom.get(node.outputs[0]!)?.inputs ?? node.inputs;
    if (!inputs.some((value) => value && touched.has(value))) continue;
    for (const output of node.outputs) if (isFloat(output.type)) touched.add(output);
  }
  return touched;
}

function applyRule(
  node: Node,
  gradients: readonly (Value | null)[],
  touched: ReadonlySet<Value>,
): readonly (Value | null)[] {
  const fail = (reason: string): never => {
    throw new CinnabarError(
      'not_differentiable',
      `Gradient of ${node.op} (${node.outputs[0]!.name}): ${reason}`,
    );
  };
  const rule = vjpRules[node.op];
  if (!rule) {
    if (nonDifferentiable.has(node.op)) return [];
    return fail('the operator has no rule');
  }
  const dy = gradients.find((gradient) => gradient !== null)!;
  return rule({
    node,
    inputs: node.inputs as readonly Value[],
    outputs: node.outputs,
    gradients,
    dy,
    needs: (index) => touched.has(node.inputs[index]!),
    fail,
  });
}

/**
 * Appends the gradients of a scalar `loss` to its graph.
 *
 * @param loss value with one element
 * @param wrt inputs, constants or intermediate values
 * @param custom gradients that are given
 * @returns the gradient of each of `wrt`, shaped like it
 * @throws CinnabarError `not_differentiable` when the loss does not depend on one of them, or an operator on the
 *   way has no rule or a symbolic dimension that its rule needs
 * @example
 * const [dw] = differentiate(graph, loss, [w]);
 * graph.output('gradient', dw);
 */
export function differentiate(
  graph: Graph,
  loss: Value,
  wrt: readonly Value[],
  custom: CustomGradients = new Map(),
): Value[] {
  if (loss.shape.some((dim) => dim !== 1)) {
    throw new CinnabarError('not_differentiable', `The loss ${loss.toString()} is not a scalar`);
  }
  const known: CustomGradients = new Map([...jointGradients(graph, wrt), ...custom]);
  const touched = dependents(graph, wrt, known);
  const forward = [...graph.nodes];
  const gradients = new Map<Value, Value>();
  const accumulate = (value: Value, gradient: Value): void => {
    const sum = gradients.get(value);
    gradients.set(value, sum ? add(sum, gradient) : gradient);
  };
  graph.within('gradient', () => {
    accumulate(loss, graph.constant(loss.type, loss.shape as number[], [1]));
    for (const node of forward.toReversed()) {
      const outputs = node.outputs.map((value) => gradients.get(value) ?? null);
      if (outputs.every((gradient) => gradient === null)) continue;
      if (!node.outputs.some((value) => touched.has(value))) continue;
      const given = known.get(node.outputs[0]!);
      const inputs = given?.inputs ?? node.inputs;
      const results = given
        ? given.gradient(outputs[0]!, (index) => touched.has(inputs[index]!))
        : applyRule(node, outputs, touched);
      results.forEach((gradient, i) => {
        const value = inputs[i];
        if (gradient && value && touched.has(value)) accumulate(value, gradient);
      });
    }
  });
  return wrt.map((value) => {
    const gradient = gradients.get(value);
    if (gradient) return gradient;
    throw new CinnabarError('not_differentiable', `The loss does not depend on ${value.toString()}`);
  });
}
