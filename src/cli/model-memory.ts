/** Bytes of memory that a model needs, from its configuration alone. */
import type { ModelConfig } from '../model/model-config.js';
import { parametersOf } from '../model/parameters.js';
import type { WeightFormat } from '../model/transformer-denoiser.js';

/**
 * Weights as the graph holds them: the table of a tied head is there twice, for lookup and, transposed, for the head;
 * int8 has a float32 scale for each row; int4, of matrices alone, one for 32 values; norms, biases and routers stay float32.
 */
export function weightBytes(config: ModelConfig, format: WeightFormat): number {
  let bytes = 0;
  for (const { name, shape, kind } of parametersOf(config)) {
    const values = shape.reduce((product, size) => product * size, 1);
    const float = format === 'float32' || kind === 'vector' || name.endsWith('.mlp.gate.weight');
    const copies = kind === 'table' && config.tieEmbeddings ? 2 : 1;
    const four = format === 'int4' && kind === 'matrix' && name !== 'lm_head.weight';
    const rounded = four ? values / 2 + values / 8 : values + 4 * shape[0]!;
    bytes += copies * (float ? 4 * values : rounded);
  }
  return bytes;
}

/** Keys and values of one position in float32. 0: a bidirectional model keeps none. */
export function cacheBytesPerToken({ layers, kvHeads, headDim, diffusion }: ModelConfig): number {
  return diffusion?.bidirectional ? 0 : layers * 2 * kvHeads * headDim * 4;
}
