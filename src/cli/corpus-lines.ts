/** Corpus examples as the JSONL lines that `cinnabar train` and `cinnabar tokenizer train` read. */
import type { CorpusOptions } from '../../corpus/generate.js';
import type { TestCase } from '../evaluation/test-case.js';

export interface CorpusLinesOptions extends CorpusOptions {
  readonly format: 'request' | 'infill' | 'edit';
  readonly withTests: boolean;
}

/** What every format has beside its texts. */
interface Graded {
  readonly id: string;
  readonly family: string;
  readonly group: string;
  readonly functionName: string;
  readonly tests: readonly TestCase[];
}

/** Lines with their newline. Infills and edits depend on the seed and on the request alone. */
export async function* corpusLines({
  format,
  withTests,
  ...options
}: CorpusLinesOptions): AsyncGenerator<string, void, undefined> {
  const { generateCorpus } = await import('../../corpus/generate.js');
  const examples = generateCorpus({ ...options, derived: format !== 'request' });
  const line = (texts: object, { id, family, group, functionName, tests }: Graded): string => {
    const graded = withTests ? { function_name: functionName, tests } : {};
    return `${JSON.stringify({ ...texts, id, family, group, ...graded })}\n`;
  };
  if (format === 'request') {
    for (const example of examples) {
      const { instruction, signature, code } = example;
      const texts = { prompt: instruction, response: code, ...(withTests ? { signature } : {}) };
      yield line(texts, example);
    }
    return;
  }
  const { deriveEdits, deriveInfills } = await import('../../corpus/formats/derive.js');
  const { allFamilies } = await import('../../corpus/families/index.js');
  const { seed } = options;
  const heldOut = options.split !== 'train';
  // What is written by hand belongs to no family.
  const whole = options.scope !== 'core' && options.group === undefined;
  if (format === 'infill') {
    const { snippets } = await import('../../corpus/snippets/index.js');
    for (const example of deriveInfills(examples, { seed, heldOut, snippets: whole ? snippets : [] })) {
      const { segments, holes } = example;
      yield line({ segments, holes }, example);
    }
    return;
  }
  const { editFamilies } = await import('../../corpus/edits/index.js');
  const written = whole ? editFamilies : [];
  for (const example of deriveEdits(examples, { seed, families: allFamilies, heldOut, written })) {
    const { instruction, original, code, change } = example;
    yield line({ instruction, original, response: code, ...(withTests ? { change } : {}) }, example);
  }
}
