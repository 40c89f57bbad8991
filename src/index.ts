/** Text in, text out: what most programs need. The layers below have entry points of their own. */

export { edit } from './effort/edit.js';
export { type EffortName, effortNames } from './effort/effort-level.js';
export type { Effort, EffortOptions, EffortReport, EffortResult } from './effort/effort-options.js';
export { generate } from './effort/generate.js';
export { type InfillEffortOptions, type InfillEffortResult, infill } from './effort/infill.js';
export { createVerifier, type Verifier } from './effort/verifier.js';
export { CinnabarError, type ErrorCode, errorTable } from './errors.js';
export { Conversation } from './generation/conversation.js';
export type { EditInput } from './generation/edit.js';
export type { Prompt } from './generation/encode-prompt.js';
export type { GeneratedToken, GenerationResult } from './generation/generate.js';
export {
  type GenerateManyOptions,
  type GenerationOutcome,
  generateMany,
} from './generation/generate-many.js';
export type { GenerateOptions } from './generation/generate-options.js';
export type { GenerationEnd, GenerationEvent, TextDelta } from './generation/generation-request.js';
export type { InfillInput, InfillOptions, InfillResult } from './generation/infill.js';
export type { LanguageModel } from './generation/language-model.js';
export { type LoadedModel, type LoadModelOptions, loadModel } from './generation/load-model.js';
export { embeddedModels, modelFolder } from './generation/model-folder.js';
export { stream } from './generation/stream.js';
