/** Which files of a repository are pulled. */
import { CinnabarError } from '../../../errors.js';
import { didYouMean } from '../../../support/nearest.js';
import type { ModelReference } from './model-reference.js';

const small =
  /^(config.*\.json|generation_config\.json|tokenizer.*\.json|tokenizer\.model|special_tokens_map\.json|added_tokens\.json|vocab\.(json|txt)|merges\.txt|chat_template\.(json|jinja))$/;

/**
 * A named file alone; else configuration, tokenizer and safetensors weights, or the only GGUF file when there are
 * none. Weights in other formats and a second copy of the same weights are left out.
 *
 * @param names of all files of the repository
 * @throws CinnabarError `model_not_found` that lists what could be meant
 */
export function selectFiles(names: readonly string[], reference: ModelReference): string[] {
  if (reference.file !== null) return [namedFile(names, reference)];
  const root = names.filter((name) => !name.includes('/'));
  const weights = safetensors(root);
  if (weights.length > 0) return [...root.filter((name) => small.test(name)), ...weights];
  const { repository } = reference;
  const gguf = names.filter((name) => name.endsWith('.gguf'));
  if (gguf.length === 1) return gguf;
  throw new CinnabarError(
    'model_not_found',
    gguf.length === 0
      ? `${repository} has neither safetensors nor GGUF weights`
      : `${repository} has ${gguf.length} GGUF files, name one, as in ${repository}:${gguf[0]} (${some(gguf)})`,
  );
}

/**
 * The file of that name, or the one GGUF file whose name holds that text.
 *
 * @throws CinnabarError `model_not_found`
 */
export function namedFile(names: readonly string[], { repository, file }: ModelReference): string {
  const wanted = file ?? '';
  if (names.includes(wanted)) return wanted;
  const gguf = names.filter((name) => name.endsWith('.gguf'));
  // `Q4_K` must not stop at `Q4_K_M`: a whole part of the name wins over any.
  const whole = gguf.filter((name) => name.toLowerCase().split(/[-./]/).includes(wanted.toLowerCase()));
  const holds = gguf.filter((name) => name.toLowerCase().includes(wanted.toLowerCase()));
  const [only, ...others] = whole.length > 0 ? whole : holds;
  if (only !== undefined && others.length === 0) return only;
  if (only !== undefined) {
    throw new CinnabarError(
      'model_not_found',
      `${repository} has several files that ${wanted} may mean: ${some([only, ...others])}`,
    );
  }
  throw new CinnabarError(
    'model_not_found',
    `${repository} has no file ${wanted}${didYouMean(wanted, names)} (${some(gguf.length > 0 ? gguf : names)})`,
  );
}

/** What the reader of weights would take, in its order. */
function safetensors(root: readonly string[]): string[] {
  if (root.includes('model.safetensors')) return ['model.safetensors'];
  const all = root.filter((name) => name.endsWith('.safetensors'));
  const shards = all.filter((name) => /^model-\d+-of-\d+\.safetensors$/.test(name));
  const index = root.filter((name) => name.endsWith('.safetensors.index.json'));
  return [...index, ...(shards.length > 0 ? shards : all)];
}

function some(names: readonly string[]): string {
  return names.length > 12 ? `${names.slice(0, 12).join(', ')}, …` : names.join(', ');
}
