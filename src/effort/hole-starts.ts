/** What a hole may begin with, by what the text around it lacks: names that are used behind a hole and declared nowhere. */
import type { CodeInspection } from './inspect-code.js';
import type { Verifier } from './verifier.js';

/** What stands for a hole so that the text around it parses, the likeliest first. */
const standIns = [
  { kind: 'statements', text: '' },
  { kind: 'loop', text: 'for (;;) {' },
  { kind: 'head', text: 'let _;;' },
  { kind: 'expression', text: '0' },
] as const;
type StandIn = (typeof standIns)[number];

const lacking = /^(?:Cannot find name|No value exists in scope for the shorthand property) '([\w$]+)'/;

/**
 * Beginnings for the first of some holes, each of which declares a name that the text behind it uses.
 *
 * @param segments text around the holes
 * @returns none where no such name is missing; the likeliest first
 */
export async function holeStarts(
  segments: readonly string[],
  inspect: Verifier['inspect'],
): Promise<string[]> {
  const parsed = await standIn(segments, inspect);
  if (parsed === null) return [];
  const names = missingNames(parsed.inspection, segments[0]!.length);
  return startsOf(parsed.first, names, segments.join(' '));
}

/** The text with something for each hole, chosen hole by hole so that the fewest places do not parse; null where some still do not. */
async function standIn(
  segments: readonly string[],
  inspect: Verifier['inspect'],
): Promise<{ readonly first: StandIn['kind']; readonly inspection: CodeInspection } | null> {
  const chosen: StandIn[] = segments.slice(1).map(() => standIns[0]);
  let fewest = Number.POSITIVE_INFINITY;
  for (const hole of chosen.keys()) {
    for (const candidate of standIns) {
      const tried = chosen.with(hole, candidate);
      const text = segments.map((segment, i) => segment + (tried[i]?.text ?? '')).join('');
      const inspection = await inspect(text);
      if (inspection === null) return null;
      const broken = inspection.faults.filter(({ kind }) => kind === 'syntax').length;
      if (broken === 0) return { first: tried[0]!.kind, inspection };
      if (broken >= fewest) continue;
      fewest = broken;
      chosen[hole] = candidate;
    }
  }
  return null;
}

/** Names whose first use lies behind a place, in order. */
function missingNames({ faults }: CodeInspection, from: number): string[] {
  const first = new Map<string, number>();
  for (const { message, start } of faults) {
    const name = lacking.exec(message)?.[1];
    if (name !== undefined) first.set(name, Math.min(start, first.get(name) ?? start));
  }
  return [...first]
    .filter(([, start]) => start >= from)
    .sort(([, a], [, b]) => a - b)
    .map(([name]) => name);
}

function startsOf(kind: StandIn['kind'], names: readonly string[], around: string): string[] {
  if (kind === 'expression' || names.length === 0) return [];
  const open = kind === 'loop' ? 'for (' : '';
  const pattern = names.length > 1 || kind !== 'statements' ? [`const [${names[0]}`] : [];
  const changed = names.filter((name) => isAssigned(name, around)).map((name) => `let ${name}`);
  const constants = names.filter((name) => !isAssigned(name, around));
  const kept = constants.map((name) => `const ${name}`);
  const declarations = [...changed, ...kept, ...pattern, ...constants.map((name) => `let ${name}`)];
  return declarations.map((declaration) => open + declaration);
}

function isAssigned(name: string, text: string): boolean {
  const escaped = name.replaceAll('$', '\\$');
  return new RegExp(
    `(?:^|[^\\w$.])${escaped}\\s*(?:\\+\\+|--|(?:[-+*/%&|^]|\\*\\*|\\?\\?|<<|>>)?=(?![=>]))`,
  ).test(text);
}
