/** How a model of the Hub is named on a command line: `owner/name[@revision][:file]`. */
import { CinnabarError } from '../../../errors.js';

export interface ModelReference {
  /** `owner/name`. */
  readonly repository: string;
  /** Branch, tag or commit. */
  readonly revision: string;
  /** One file of the repository, or a part of the name of its one GGUF file (`Q4_K_M`). Null: what running needs. */
  readonly file: string | null;
}

const pattern = /^([\w][\w.-]*\/[\w][\w.-]*)(?:@([^@:\s]+))?(?::([^:\s][^:]*))?$/;

/**
 * Null when the text does not name a repository (it may still be a path).
 *
 * @throws CinnabarError `invalid_argument`: a revision or a file whose name would lead out of the cache
 * @example
 * modelReference('HuggingFaceTB/SmolLM2-135M@main');
 */
export function modelReference(text: string): ModelReference | null {
  const found = pattern.exec(text);
  if (found === null) return null;
  const [, repository, revision = 'main', file] = found;
  // The folder of a repository joins owner and name by "--", which therefore none of them may hold.
  if (/--|\.\.|\.git$/.test(repository!)) return null;
  checkRelativeName(revision, `the revision of ${text}`);
  if (file !== undefined) checkRelativeName(file, `the file of ${text}`);
  return { repository: repository!, revision, file: file ?? null };
}

/** The shortest text that means the same. */
export function referenceText({ repository, revision, file }: ModelReference): string {
  return `${repository}${revision === 'main' ? '' : `@${revision}`}${file === null ? '' : `:${file}`}`;
}

/**
 * Names come from a server and from users, and are joined onto a folder of this machine: one that could leave it on
 * any system is refused.
 *
 * @throws CinnabarError `invalid_argument`
 */
export function checkRelativeName(name: string, what: string): void {
  const parts = name.split(/[\\/]/);
  const inside =
    !name.includes('\\') && !name.includes('\0') && parts.every((part) => !['', '.', '..'].includes(part));
  if (inside && !/^[a-z]:/i.test(name)) return;
  throw new CinnabarError(
    'invalid_argument',
    `${what} is ${JSON.stringify(name)}, which is not a path inside it`,
  );
}
