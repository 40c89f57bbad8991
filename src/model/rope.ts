/** Rotary position tables. */
import type { Graph, Value } from '../onnx/graph.js';
import type { ModelConfig, RopeScaling } from './model-config.js';

/** What rotates one forward pass. */
export interface Rope {
  /** int64 [batch, length]. */
  readonly positions: Value;
  /** [contextLength, rotated / 2]. */
  readonly cosines: Value;
  readonly sines: Value;
}

function scaled(frequency: number, scaling: RopeScaling): number {
  if (scaling.kind === 'linear') return frequency / scaling.factor;
  // How often the original context holds the wave decides (Llama 3.1; transformers' modeling_rope_utils.py).
  const turns = (scaling.originalContextLength * frequency) / (2 * Math.PI);
  const { factor, lowFrequencyFactor: low, highFrequencyFactor: high } = scaling;
  const kept = Math.min(1, Math.max(0, (turns - low) / (high - low)));
  return frequency * (kept + (1 - kept) / factor);
}

/** Angle a position of each rotated pair, radians: theta^(-2i/rotated), scaled; [rotated / 2]. */
export function rotaryFrequencies(config: ModelConfig): number[] {
  const half = (config.rotaryDim ?? config.headDim) / 2;
  return Array.from({ length: half }, (_, i) => {
    const frequency = config.ropeTheta ** (-i / half);
    return config.ropeScaling ? scaled(frequency, config.ropeScaling) : frequency;
  });
}

/** cos and sin of position · frequency, as constants of the graph. */
export function ropeTables(graph: Graph, config: ModelConfig): Pick<Rope, 'cosines' | 'sines'> {
  const frequencies = rotaryFrequencies(config);
  const half = frequencies.length;
  const cosines = new Float32Array(config.contextLength * half);
  const sines = new Float32Array(config.contextLength * half);
  for (let position = 0; position < config.contextLength; position++) {
    for (let i = 0; i < half; i++) {
      const angle = position * frequencies[i]!;
      cosines[position * half + i] = Math.cos(angle);
      sines[position * half + i] = Math.sin(angle);
    }
  }
  const shape = [config.contextLength, half];
  return {
    cosines: graph.constant('float32', shape, cosines, 'rope.cos'),
    sines: graph.constant('float32', shape, sines, 'rope.sin'),
  };
}
