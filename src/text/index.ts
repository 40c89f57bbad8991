/** Tokenizers: opening, training, writing, incremental decoding. */
export { type BpeTrainingOptions, type TrainedBpe, trainBpe } from './bpe-trainer.js';
export { IncrementalDecoder } from './incremental-decoder.js';
export { loadTokenizer, tokenizerFromJson } from './load-tokenizer.js';
export type { ChatMessage, Tokenizer } from './tokenizer.js';
export { type WriteTokenizerOptions, writeTokenizer } from './write-tokenizer.js';
