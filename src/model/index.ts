/** Checkpoints, their configuration, and the denoiser over them. */
export { configToJson } from './config-to-json.js';
export {
  type Denoiser,
  type ForwardOptions,
  type ForwardSlice,
  type KvCache,
  Role,
  type SliceKeyValues,
  type SlicePrediction,
} from './denoiser.js';
export { configFromJson } from './families/table.js';
export type { DiffusionConfig, MixtureConfig, ModelConfig, RopeScaling } from './model-config.js';
export { type ParameterSpec, parameterCount, parametersOf } from './parameters.js';
export {
  type Checkpoint,
  type OpenCheckpoint,
  openCheckpoint,
  parameterReader,
  readCheckpoint,
  readCheckpointConfig,
} from './read-checkpoint.js';
export { TransformerDenoiser, type TransformerOptions, type WeightFormat } from './transformer-denoiser.js';
export { type Entry, visible } from './visibility.js';
export type { Parameter, ParameterReader } from './weight-binding.js';
export type { GgufHeader, GgufTensorInfo } from './weights/gguf/gguf-header.js';
export type { GgufValue } from './weights/gguf/metadata-value.js';
export { type FloatTensor, type GgufReader, openGguf } from './weights/gguf/read-gguf.js';
export { tokenizerFromGguf, tokenizerJsonFromGguf } from './weights/gguf/tokenizer-from-gguf.js';
export { type ParsedSafetensors, parseSafetensors } from './weights/parse-safetensors.js';
export { openSafetensors, type SafetensorsReader } from './weights/read-safetensors.js';
export type { SafetensorsHeader, TensorInfo } from './weights/safetensors-header.js';
export {
  encodeSafetensors,
  type WriteSafetensorsOptions,
  writeSafetensors,
} from './weights/write-safetensors.js';
export { type CheckpointToWrite, writeCheckpointFolder } from './write-checkpoint.js';
