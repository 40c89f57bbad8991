import { parametersOf } from '../model/parameters.js';
import { TransformerDenoiser, type WeightFormat } from '../model/transformer-denoiser.js';
import { openNodeSession } from '../session/ort-node.js';
import { Random } from '../support/random.js';
import { type FakeConfigOptions, fakeConfig } from './fake-config.js';

/**
 * The real transformer on ONNX Runtime with random weights, small enough for tests: it says nothing sensible, but
 * attends, caches and rounds as a real model does.
 *
 * @example
 * await using denoiser = tinyDenoiser({ cleanAttention: 'causal' }, 'int8');
 */
export function tinyDenoiser(
  options: FakeConfigOptions = {},
  weights: WeightFormat = 'float32',
): TransformerDenoiser {
  const config = {
    ...fakeConfig(options),
    hiddenSize: 32,
    intermediateSize: 64,
    layers: 2,
    heads: 4,
    kvHeads: 2,
    headDim: 8,
  };
  const random = new Random(3);
  const parameters = new Map(
    parametersOf(config).map(({ name, shape, kind }) => {
      const length = shape.reduce((product, size) => product * size, 1);
      const data = Float32Array.from({ length }, () => (kind === 'vector' ? 1 : 0.3 * random.normal()));
      return [name, { shape, data }];
    }),
  );
  return new TransformerDenoiser({
    config,
    weights,
    read: (name) => parameters.get(name)!,
    openSession: (graph) => openNodeSession(graph, { threads: 1 }),
  });
}
