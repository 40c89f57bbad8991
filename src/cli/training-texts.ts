/** The texts of training files, for what learns or chooses a vocabulary. */
import { z } from 'zod';
import { readJsonl } from './read-jsonl.js';

/** Lines as `cinnabar train` reads them; all their texts count alike. */
const lineSchema = z.union([
  z.object({ prompt: z.string(), response: z.string() }),
  z.object({ segments: z.array(z.string()), holes: z.array(z.string()) }),
  z.object({ instruction: z.string(), original: z.string(), response: z.string() }),
  z.object({ text: z.string() }),
]);

/** @throws CinnabarError `file_not_found`, `invalid_input` with the line's number */
export async function trainingTexts(files: readonly string[]): Promise<string[]> {
  const texts: string[] = [];
  for (const file of files) {
    for await (const line of readJsonl(file, lineSchema)) {
      // Unknown fields (id, tests) are gone: what is left are the texts.
      texts.push(...Object.values(line).flat());
    }
  }
  return texts;
}
