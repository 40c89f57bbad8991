/** How a checkpoint denoises: the `diffusion` section that Cinnabar writes, or what its family is known for. */
import type { DiffusionConfig } from '../model-config.js';
import { fail, flag, size, tokenId } from './decoder-fields.js';
import type { ConfigJson, FamilyContext } from './family.js';

/** The `diffusion` section; null when absent. */
export function diffusionSection(json: ConfigJson, vocabSize: number): DiffusionConfig | null {
  const section = json.diffusion;
  if (section === undefined || section === null) return null;
  if (typeof section !== 'object') return fail('diffusion must be an object');
  const fields = section as ConfigJson;
  const clean = fields.clean_attention ?? 'causal';
  if (clean !== 'causal' && clean !== 'block') fail(`diffusion.clean_attention is ${JSON.stringify(clean)}`);
  const sizes = fields.block_sizes;
  if (!Array.isArray(sizes) || sizes.length === 0)
    return fail('diffusion.block_sizes must be a list of integers');
  const blockSizes = sizes.map((value) => size({ block_sizes: value }, 'block_sizes'));
  return {
    maskTokenId: tokenId(fields, 'mask_token_id', vocabSize) ?? fail('diffusion.mask_token_id is missing'),
    shift: flag(fields, 'shift', false),
    cleanAttention: clean as 'causal' | 'block',
    bidirectional: flag(fields, 'bidirectional', false),
    blockSizes,
    defaultBlockSize: size(fields, 'default_block_size', blockSizes.at(-1)!),
  };
}

/** The mask token: from config.json, generation_config.json, or the tokenizer, which calls it one of `texts`. */
function maskTokenId(
  json: ConfigJson,
  { generation, specialTokens }: FamilyContext,
  vocabSize: number,
  texts: readonly string[],
): number {
  for (const source of [json, generation]) {
    const id = tokenId(source, 'mask_token_id', vocabSize);
    if (id !== null) return id;
  }
  for (const text of texts) {
    const id = specialTokens.get(text);
    if (id !== undefined) return tokenId({ [text]: id }, text, vocabSize)!;
  }
  return fail(`mask_token_id is missing, and the tokenizer has no ${texts.join(' or ')} token`);
}

/** What is known of a family; the checkpoint's own `diffusion` section takes precedence. */
export interface FamilyDiffusion extends Pick<DiffusionConfig, 'shift' | 'bidirectional'> {
  /** Texts of the mask token in the family's tokenizers. */
  readonly maskTokens: readonly string[];
  readonly blockSize: number;
}

export function diffusionFields(
  json: ConfigJson,
  context: FamilyContext,
  vocabSize: number,
  { maskTokens, shift, bidirectional, blockSize }: FamilyDiffusion,
): DiffusionConfig {
  return (
    diffusionSection(json, vocabSize) ?? {
      maskTokenId: maskTokenId(json, context, vocabSize, maskTokens),
      shift,
      cleanAttention: 'block',
      bidirectional,
      blockSizes: [blockSize],
      defaultBlockSize: blockSize,
    }
  );
}
