/** Training runs: configuration, data, the loop, checkpoints. */
export type { Document } from './document.js';
export type { HeldOutLoss } from './held-out-loss.js';
export { initialParameters } from './initialize.js';
export { documentsOf, loadDocuments, type TrainingLine } from './load-documents.js';
export { parseTrainConfig, readTrainConfig, type TrainConfig } from './train-config.js';
export { type TrainingRecord, type TrainOptions, type TrainOutcome, train } from './trainer.js';
