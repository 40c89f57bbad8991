/** Initial weights: normal with 1/sqrt(in) for matrices (less for those that write to the residual stream), ones for norms. */
import type { ModelConfig } from '../model/model-config.js';
import { parametersOf } from '../model/parameters.js';
import { Random } from '../support/random.js';

const tableDeviation = 0.02;

export function initialParameters(config: ModelConfig, seed: number): Map<string, Float32Array> {
  const parameters = new Map<string, Float32Array>();
  for (const { name, shape, kind } of parametersOf(config)) {
    const data = new Float32Array(shape.reduce((product, size) => product * size, 1));
    const random = new Random(seed).fork(name);
    if (kind === 'vector') {
      if (!name.endsWith('.bias')) data.fill(1);
    } else {
      const residual = /\.(o_proj|down_proj)\./.test(name) ? 1 / Math.sqrt(2 * config.layers) : 1;
      const deviation = kind === 'table' ? tableDeviation : residual / Math.sqrt(shape[1]!);
      for (let i = 0; i < data.length; i++) data[i] = deviation * random.normal();
    }
    parameters.set(name, data);
  }
  return parameters;
}
