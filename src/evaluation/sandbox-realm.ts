/**
 * The half of the sandbox that lives inside the vm context, next to the snippet.
 * Its text (not the module) is evaluated in every fresh context before the snippet, so `openRealm` must use nothing
 * but the language: it takes hold of the built-ins that it needs while they are still genuine. The host calls it with
 * strings and gets strings; no host object ever enters the context, so there is no constructor to climb out by.
 */

/** What the host calls. Results are tagged strings: `v` + encoded value, `e` + description of what was thrown. */
export interface Realm {
  /** Runs the snippet's top level; '' when it left a function, `m` when it did not, `e…` when it threw. */
  load(factory: () => unknown): string;
  /** Calls the function with a JSON array of arguments; `p` when it returned a promise. */
  execute(argsText: string): string;
  /** After `p` and a drained microtask queue: the settled result, or `p` still, and then it never settles. */
  poll(): string;
}

export function openRealm(): Realm {
  const { parse, stringify } = JSON;
  const { apply } = Reflect;
  const { isArray } = Array;
  const { keys } = Object;
  const describeTag = Object.prototype.toString;
  const toIsoString = Date.prototype.toISOString;
  const textOf = String;
  const TooLarge = RangeError;
  /** Characters of one encoded result, and nesting: beyond them a result is a mistake, not an answer. */
  const maxCharacters = 1_000_000;
  const maxDepth = 400;

  let target: (...args: unknown[]) => unknown;
  let settled = 'p';
  let characters = 0;

  function special(name: string): string {
    return `{"!":${stringify(name)}}`;
  }

  function encodeObject(value: object, depth: number): string {
    if (depth > maxDepth) throw new TooLarge('the result is cyclic or nested too deeply');
    if (isArray(value)) {
      let text = '[';
      for (let index = 0; index < value.length; index++) {
        text += (index > 0 ? ',' : '') + encode(value[index], depth + 1);
      }
      return `${text}]`;
    }
    const tag = apply(describeTag, value, []) as string;
    if (tag === '[object Date]') return stringify(apply(toIsoString, value, []));
    if (tag !== '[object Object]') return special(`a ${tag.slice(8, -1)}`);
    const names = keys(value);
    let text = '{';
    for (let index = 0; index < names.length; index++) {
      const name = names[index] as string;
      text += `${index > 0 ? ',' : ''}${stringify(`.${name}`)}:${encode((value as Record<string, unknown>)[name], depth + 1)}`;
    }
    return `${text}}`;
  }

  /** Builds the text by concatenation: JSON.stringify would ask for `toJSON` on prototypes that the snippet can edit. */
  function encode(value: unknown, depth: number): string {
    let text: string;
    if (value === null) text = 'null';
    else if (typeof value === 'string') {
      if (value.length > maxCharacters) throw new TooLarge('the result is too large');
      text = stringify(value);
    } else if (typeof value === 'boolean') text = value ? 'true' : 'false';
    // x - x is 0 for finite numbers alone; no built-in is asked.
    else if (typeof value === 'number') text = value - value === 0 ? `${value}` : special(`${value}`);
    else if (typeof value === 'bigint') text = special(`${value}n`);
    else if (typeof value === 'object') return encodeObject(value, depth);
    else text = special(typeof value === 'undefined' ? 'undefined' : `a ${typeof value}`);
    characters += text.length;
    if (characters > maxCharacters) throw new TooLarge('the result is too large');
    return text;
  }

  function result(value: unknown): string {
    characters = 0;
    return `v${encode(value, 0)}`;
  }

  /** Any value can be thrown, also one whose `message` throws. */
  function failure(thrown: unknown): string {
    try {
      const text =
        typeof thrown === 'object' && thrown !== null && 'message' in thrown
          ? `${textOf((thrown as Error).name)}: ${textOf(thrown.message)}`
          : textOf(thrown);
      return text.length > 500 ? 'ean error with a very long message' : `e${text}`;
    } catch {
      return 'ea value that cannot be described';
    }
  }

  function isThenable(value: unknown): value is PromiseLike<unknown> {
    return (
      typeof value === 'object' && value !== null && typeof (value as { then?: unknown }).then === 'function'
    );
  }

  async function settle(promise: PromiseLike<unknown>): Promise<void> {
    try {
      settled = result(await promise);
    } catch (thrown) {
      settled = failure(thrown);
    }
  }

  return {
    load(factory) {
      try {
        const loaded = factory();
        if (typeof loaded !== 'function') return 'm';
        target = loaded as typeof target;
        return '';
      } catch (thrown) {
        return failure(thrown);
      }
    },
    execute(argsText) {
      try {
        const value = apply(target, undefined, parse(argsText) as unknown[]);
        if (!isThenable(value)) return result(value);
        settled = 'p';
        void settle(value);
        return 'p';
      } catch (thrown) {
        return failure(thrown);
      }
    },
    poll: () => settled,
  };
}
