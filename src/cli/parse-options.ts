/** Command line → checked option values, by a command's description. */
import { parseArgs } from 'node:util';
import { CinnabarError } from '../errors.js';
import { didYouMean } from '../support/nearest.js';
import { type Command, flagName, type OptionSpec } from './command.js';

export interface ParsedOptions {
  readonly help: boolean;
  readonly options: Readonly<Record<string, string | number | boolean | undefined>>;
  readonly positionals: readonly string[];
}

/**
 * @param path the command as typed, for messages: `cinnabar generate`
 * @throws CinnabarError `invalid_argument`: an unknown option (the nearest is named), a missing or wrong value, an
 *   argument that the command does not take
 */
export function parseOptions(command: Command, path: string, argv: readonly string[]): ParsedOptions {
  const specs = new Map(Object.entries(command.options).map(([key, spec]) => [flagName(key), { key, spec }]));
  const { tokens } = parseArgs({
    args: [...argv],
    // Not strict: the messages here name the nearest option and the command.
    strict: false,
    tokens: true,
    options: {
      help: { type: 'boolean', short: 'h' },
      ...Object.fromEntries(
        [...specs].map(([flag, { spec }]) => [
          flag,
          {
            type: spec.type === 'boolean' ? ('boolean' as const) : ('string' as const),
            ...(spec.short === undefined ? {} : { short: spec.short }),
          },
        ]),
      ),
    },
  });
  const given: Record<string, string | number | boolean> = {};
  const positionals: string[] = [];
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') positionals.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') {
      help = true;
      continue;
    }
    const found = specs.get(token.name);
    if (found === undefined) {
      const near = didYouMean(token.name, [...specs.keys(), 'help']).replace('mean ', 'mean --');
      throw new CinnabarError('invalid_argument', `unknown option ${token.rawName} of ${path}${near}`);
    }
    // Without strict, parseArgs takes the next option as the value of the one before it.
    const swallowed = token.inlineValue === false && token.value?.startsWith('--') === true;
    given[found.key] = readValue(token.rawName, swallowed ? undefined : token.value, found.spec);
  }
  if (help) return { help, options: {}, positionals };
  if (command.arguments === '' && positionals.length > 0) {
    throw new CinnabarError('invalid_argument', `${path} takes no argument, got ${positionals[0]}`);
  }
  for (const [flag, { key, spec }] of specs) {
    if (given[key] !== undefined) continue;
    if (spec.required)
      throw new CinnabarError('invalid_argument', `${path} needs --${flag} ${valueName(spec)}`);
    if (spec.default !== undefined) given[key] = spec.default;
    else if (spec.type === 'boolean') given[key] = false;
  }
  return { help, options: given, positionals };
}

/** `<file>`, `<int>`, `speculative|block`. */
export function valueName(spec: OptionSpec): string {
  if (spec.type === 'boolean') return '';
  if (spec.placeholder !== undefined) return `<${spec.placeholder}>`;
  if (spec.choices !== undefined) return spec.choices.join('|');
  return { string: '<text>', integer: '<int>', number: '<number>' }[spec.type];
}

function readValue(flag: string, value: string | undefined, spec: OptionSpec): string | number | boolean {
  const fail = (what: string): never => {
    throw new CinnabarError('invalid_argument', `${flag} ${what}`);
  };
  if (spec.type === 'boolean') return value === undefined ? true : fail(`takes no value, got ${value}`);
  if (value === undefined) return fail(`needs a value ${valueName(spec)}`);
  if (spec.type === 'string') {
    if (spec.choices !== undefined && !spec.choices.includes(value)) {
      fail(`must be one of ${spec.choices.join(', ')}, got ${value}${didYouMean(value, spec.choices)}`);
    }
    return value;
  }
  const number = value.trim() === '' ? Number.NaN : Number(value);
  if (!Number.isFinite(number)) fail(`must be a number, got ${value}`);
  if (spec.type === 'integer' && !Number.isSafeInteger(number)) fail(`must be an integer, got ${value}`);
  const { min, max } = spec;
  if ((min !== undefined && number < min) || (max !== undefined && number > max)) {
    const range =
      max === undefined ? `${min} or more` : min === undefined ? `${max} or less` : `${min} to ${max}`;
    fail(`must be ${range}, got ${value}`);
  }
  return number;
}
