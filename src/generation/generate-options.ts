/** Options of text generation: those of `denoise()` and a few about text. */

import { type DenoiseOptions, denoiseOptionNames } from '../engine/denoise-options.js';
import { CinnabarError } from '../errors.js';
import { checkInteger, checkKnownOptions, checkOneOf } from '../support/check-options.js';

export interface GenerateOptions extends Omit<DenoiseOptions, 'endAt' | 'stopTokenIds'> {
  /** Tokens written at most, a stop token included. Default 512, or less where the context ends earlier. */
  readonly maxTokens?: number | undefined;
  /**
   * Text that the answer begins with; the model goes on from it. Part of the answer, not of `maxTokens`. Default: where the
   * model answers with functions (`config.answers`), the head of the one that the prompt names; `''` is none.
   */
  readonly prefill?: string | undefined;
  /** Texts that end the output; they are not part of it. */
  readonly stop?: readonly string[] | undefined;
  /** Tokens that end the output beside `config.eosTokenIds`. */
  readonly stopTokenIds?: readonly number[] | undefined;
  /** Overrides the model's `promptFormat` for a prompt that is a string. */
  readonly promptFormat?: 'chat' | 'text' | undefined;
  /** Values for the chat template. */
  readonly chatVariables?: Readonly<Record<string, unknown>> | undefined;
}

export const generateOptionNames: readonly (keyof GenerateOptions)[] = [
  ...denoiseOptionNames.filter((name) => name !== 'endAt'),
  'maxTokens',
  'prefill',
  'stop',
  'stopTokenIds',
  'promptFormat',
  'chatVariables',
];

/** @throws CinnabarError `invalid_argument`; the options of `denoise()` are checked there. */
export function checkGenerateOptions(
  subject: string,
  options: GenerateOptions,
  more: readonly string[] = [],
): void {
  checkKnownOptions(subject, options, [...generateOptionNames, ...more]);
  checkInteger('maxTokens', options.maxTokens, 1);
  checkOneOf('promptFormat', options.promptFormat, ['chat', 'text']);
  for (const text of options.stop ?? []) {
    if (text === '')
      throw new CinnabarError('invalid_argument', 'stop holds an empty text, which would end every output');
    if (options.prefill?.includes(text) === true)
      throw new CinnabarError('invalid_argument', `prefill holds the stop text ${JSON.stringify(text)}`);
  }
}
