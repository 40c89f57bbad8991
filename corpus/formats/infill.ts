/** Example → infill example: one to three holes at statement or expression boundaries. */
import type { Random } from '../../src/support/random.js';
import type { Example } from '../example.js';
import { cutSpans, type Span } from './cut-spans.js';
import type { InfillExample } from './infill-example.js';

/** Number of holes and how often. */
const holeShares: readonly (readonly [holes: number, share: number])[] = [
  [1, 0.4],
  [2, 0.35],
  [3, 0.25],
];
const kindWeights: Readonly<Record<Span['kind'], number>> = {
  statements: 1,
  expression: 1.2,
  head: 0.15,
  body: 0.2,
};

/** Cuts holes into the example's code; null when it is too short to cut. Same example and random state, same cut. */
export function infillOf(example: Example, random: Random): InfillExample | null {
  const code = `${heading(example, random)}${example.code}\n`;
  const spans = chooseSpans(cutSpans(code), holeCount(random), random);
  if (spans.length === 0) return null;
  const segments: string[] = [];
  let end = 0;
  for (const span of spans) {
    segments.push(code.slice(end, span.start));
    end = span.end;
  }
  segments.push(code.slice(end));
  return {
    id: `${example.id}-infill`,
    family: example.family,
    group: example.group,
    segments,
    holes: spans.map(({ start, end }) => code.slice(start, end)),
    functionName: example.functionName,
    tests: example.tests,
  };
}

/** What people write above a function: nothing, or the request as a comment. */
function heading({ instruction, signature }: Example, random: Random): string {
  const drawn = random.next();
  if (drawn < 0.5 || signature !== null || /[\n`]|\*\//.test(instruction)) return '';
  if (drawn < 0.7) return `// ${instruction}\n`;
  return drawn < 0.93 ? `/** ${instruction} */\n` : `/**\n * ${instruction}\n */\n`;
}

function holeCount(random: Random): number {
  let drawn = random.next();
  for (const [holes, share] of holeShares) {
    if (drawn < share) return holes;
    drawn -= share;
  }
  return 1;
}

/** Up to `count` spans that neither overlap nor touch, in order. */
function chooseSpans(candidates: readonly Span[], count: number, random: Random): Span[] {
  const chosen: Span[] = [];
  let left = candidates.filter(({ kind }) => count === 1 || kind !== 'body');
  while (chosen.length < count && left.length > 0) {
    const span = weighted(left, random);
    chosen.push(span);
    left = left.filter(({ start, end }) => end < span.start || start > span.end);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

function weighted(spans: readonly Span[], random: Random): Span {
  // By kind first: expressions are many and would crowd out whole statements.
  const kinds = [...new Set(spans.map(({ kind }) => kind))];
  let left = random.next() * kinds.reduce((sum, kind) => sum + kindWeights[kind], 0);
  let chosen = kinds[0]!;
  for (const kind of kinds) {
    chosen = kind;
    left -= kindWeights[kind];
    if (left < 0) break;
  }
  const same = spans.filter((span) => span.kind === chosen);
  return same[random.int(same.length)]!;
}
