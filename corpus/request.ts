/**
 * A concept made concrete, before it is worded: what families and compositions both come down to. `wordRequest`
 * (request-style.ts) turns it into an instruction.
 */
import type { TestCase } from './family.js';
import type { Subject } from './verify.js';

export interface Request {
  /** Family name, or composition scheme. */
  readonly family: string;
  readonly group: string;
  /** What the request asks for, in one person's words; no function name, no signature. */
  readonly wording: string;
  /** An edge-case rule as a clause, or null. */
  readonly rule: string | null;
  /** Function names: canonical first. */
  readonly names: readonly string[];
  readonly params: readonly {
    readonly name: string;
    readonly type: string;
    readonly alt?: readonly string[];
  }[];
  readonly returns: string;
  /** Body with `$param` and `$name` placeholders. */
  readonly body: string;
  readonly tests: readonly TestCase[];
}

/** Replaces `$name` and `$param` placeholders. */
export function fillPlaceholders(body: string, names: ReadonlyMap<string, string>): string {
  return body.replace(/\$([a-zA-Z][a-zA-Z0-9]*)/g, (whole, key: string) => names.get(key) ?? whole);
}

/** The function's text in the one canonical style. */
export function functionText(request: Request, name: string, parameters: readonly string[]): string {
  // A parameter called `name` hides the function: `$name` is then the parameter.
  const names = new Map([['name', name]]);
  for (const [i, param] of request.params.entries()) names.set(param.name, parameters[i]!);
  return `${signatureText(request, name, parameters)} {\n${fillPlaceholders(request.body, names)}\n}`;
}

/** The function under its canonical names, with its tests. */
export function canonicalSubject(request: Request): Subject {
  const functionName = request.names[0]!;
  const parameters = request.params.map(({ name }) => name);
  return { code: functionText(request, functionName, parameters), functionName, tests: request.tests };
}

export function signatureText(request: Request, name: string, parameters: readonly string[]): string {
  const list = request.params.map(({ type }, i) => `${parameters[i]}: ${type}`).join(', ');
  return `function ${name}(${list}): ${request.returns}`;
}
