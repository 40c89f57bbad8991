/** Text in, text out: what most programs need. The layers below have entry points of their own. */
export { type EffortName, effortNames } from './effort/effort-level.js';
export { type EffortOptions, type EffortReport, type EffortResult, generate } from './effort/generate.js';
export { createVerifier, type Verifier } from './effort/verifier.js';
export { CinnabarError, type ErrorCode, errorTable } from './errors.js';
export { Conversation } from './generation/conversation.js';
export { type EditInput, edit } from './generation/edit.js';
export type { Prompt } from './generation/encode-prompt.js';
export type { GeneratedToken, GenerationResult } from './generation/generate.js';
export {
  type GenerateManyOptions,
  type GenerationOutcome,
  generateMany,
} from './generation/generate-many.js';
export type { GenerateOptions } from './generation/generate-options.js';
export type { GenerationEnd, GenerationEvent, TextDelta } from './generation/generation-request.js';
export { type InfillInput, type InfillOptions, type InfillResult, infill } from './generation/infill.js';
export type { LanguageModel } from './generation/language-model.js';
export { type LoadedModel, type LoadModelOptions, loadModel } from './generation/load-model.js';
export { embeddedModels, modelFolder } from './generation/model-folder.js';
export { stream } from './generation/stream.js';
