/** A real transformer of a few thousand random weights, for tests that need actual attention and caches. */
import type { ModelConfig } from '../model/model-config.js';
import { parametersOf } from '../model/parameters.js';
import type { ParameterReader } from '../model/weight-binding.js';
import { Random } from '../support/random.js';
import { type FakeConfigOptions, fakeConfig } from './fake-config.js';

/** Two layers, grouped queries, a head size that is not hidden / heads. */
export function tinyConfig(options: FakeConfigOptions = {}): ModelConfig {
  return {
    ...fakeConfig({ contextLength: 256, ...options }),
    hiddenSize: 24,
    intermediateSize: 40,
    layers: 2,
    heads: 4,
    kvHeads: 2,
    headDim: 8,
  };
}

/** Normal weights with deviation 1/sqrt(in), norms near 1: logits differ clearly from position to position. */
export function randomParameters(config: ModelConfig, seed: number): Map<string, Float32Array> {
  const parameters = new Map<string, Float32Array>();
  for (const { name, shape, kind } of parametersOf(config)) {
    const random = new Random(seed).fork(name);
    const size = shape.reduce((product, length) => product * length, 1);
    const deviation = kind === 'matrix' ? 1 / Math.sqrt(shape[1]!) : kind === 'table' ? 0.5 : 0.1;
    const centre = kind === 'vector' && !name.endsWith('.bias') ? 1 : 0;
    parameters.set(
      name,
      Float32Array.from({ length: size }, () => centre + deviation * random.normal()),
    );
  }
  return parameters;
}

/** A reader of `randomParameters`. */
export function randomReader(config: ModelConfig, seed: number): ParameterReader {
  const parameters = randomParameters(config, seed);
  const shapes = new Map(parametersOf(config).map(({ name, shape }) => [name, shape]));
  return (name) => ({ shape: shapes.get(name)!, data: parameters.get(name)! });
}
