import type { Denoiser } from '../model/denoiser.js';
import type { Tokenizer } from '../text/tokenizer.js';

/** What text generation needs: a model and the tokenizer that belongs to it. */
export interface LanguageModel {
  readonly denoiser: Denoiser;
  readonly tokenizer: Tokenizer;
  /** How a prompt given as a string is presented: as a user's chat message (default), or as it is. */
  readonly promptFormat?: 'chat' | 'text' | undefined;
}
