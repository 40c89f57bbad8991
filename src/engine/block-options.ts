/**
 * Options of block mode for models with a clean past: where blocks lie, when text is read, how a block ends. The
 * defaults spend the fewest forwards; the rest is what published samplers do (see `presets/`).
 */
import { CinnabarError } from '../errors.js';
import type { ModelConfig } from '../model/model-config.js';
import { checkInteger, checkOneOf } from '../support/check-options.js';

export type PastForward = 'fused' | 'own' | 'every-block' | 'reread';

export interface BlockOptions {
  /**
   * Where blocks are counted from: the output's start (default), or the canvas's start, so that the end of the prompt
   * shares a block with the output, as in training on sequences cut at multiples of the block.
   */
  readonly blockAlign?: 'output' | 'canvas' | undefined;
  /** Sub-blocks of a block are written from left to right. Default: the block as one. */
  readonly subBlockSize?: number | undefined;
  /**
   * When the model reads the prompt and finished blocks: `fused` (default) along with the next block's first step;
   * `own`, in a forward before that; `every-block`, in a forward after each block, the last one included; `reread`, in
   * a forward before each block that reads all of it anew.
   */
  readonly pastForward?: PastForward | undefined;
  /**
   * What a written stop token does: `trim` (default) ends the output as soon as nothing before it is masked;
   * `finish-block` writes all of its block first; `leave-block` goes on with the next block at once, masks or not.
   */
  readonly onStop?: 'trim' | 'finish-block' | 'leave-block' | undefined;
  /**
   * How the first token of a block is written: by the `policy` (default) like the others; or, with a shifted head,
   * `causal`, before the first step, as the next token of the text before it; `causal-unchecked` likewise, but as a
   * stop token it does not end the output.
   */
  readonly firstToken?: 'policy' | 'causal' | 'causal-unchecked' | undefined;
  /** Tokens that the model does not see, once their block is finished, and that take no position. Default none. */
  readonly paddingTokenIds?: readonly number[] | undefined;
  /** Positions of a block see each other only back to the last multiple of this. Default: the whole block. */
  readonly attentionBlockSize?: number | undefined;
}

export interface BlockSettings {
  readonly blockAlign: 'output' | 'canvas';
  readonly subBlockSize: number | null;
  readonly pastForward: PastForward;
  readonly onStop: 'trim' | 'finish-block' | 'leave-block';
  readonly firstToken: 'policy' | 'causal' | 'causal-unchecked';
  readonly paddingTokenIds: ReadonlySet<number>;
  readonly attentionBlockSize: number | null;
}

export const blockOptionNames: readonly (keyof BlockOptions)[] = [
  'blockAlign',
  'subBlockSize',
  'pastForward',
  'onStop',
  'firstToken',
  'paddingTokenIds',
  'attentionBlockSize',
];

/** @throws CinnabarError `invalid_argument` for a wrong value, or an option that the model cannot take */
export function resolveBlockOptions(options: BlockOptions, config: ModelConfig): BlockSettings {
  const { blockAlign, subBlockSize, pastForward, onStop, firstToken, attentionBlockSize } = options;
  checkOneOf('blockAlign', blockAlign, ['output', 'canvas']);
  checkOneOf('pastForward', pastForward, ['fused', 'own', 'every-block', 'reread']);
  checkOneOf('onStop', onStop, ['trim', 'finish-block', 'leave-block']);
  checkOneOf('firstToken', firstToken, ['policy', 'causal', 'causal-unchecked']);
  checkInteger('subBlockSize', subBlockSize, 1);
  checkInteger('attentionBlockSize', attentionBlockSize, 1);
  const { diffusion } = config;
  const refuse = (name: keyof BlockOptions, reason: string): void => {
    if (options[name] !== undefined) throw new CinnabarError('invalid_argument', `${name} needs ${reason}`);
  };
  if (diffusion === null || diffusion.bidirectional) {
    for (const name of blockOptionNames) refuse(name, 'a block-causal model');
  }
  if (firstToken !== 'policy' && !diffusion?.shift) refuse('firstToken', 'a shifted head');
  if (diffusion?.cleanAttention !== 'block') refuse('attentionBlockSize', "clean attention 'block'");
  return {
    blockAlign: blockAlign ?? 'output',
    subBlockSize: subBlockSize ?? null,
    pastForward: pastForward ?? 'fused',
    onStop: onStop ?? 'trim',
    firstToken: firstToken ?? 'policy',
    paddingTokenIds: new Set(options.paddingTokenIds),
    attentionBlockSize: attentionBlockSize ?? null,
  };
}
