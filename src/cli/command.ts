/** The description of a command: one object from which parsing, checking and `--help` follow. */
import type { CliIo } from './cli-io.js';

export interface OptionSpec {
  readonly type: 'string' | 'integer' | 'number' | 'boolean';
  readonly doc: string;
  /** Value when the option is not given. */
  readonly default?: string | number | boolean;
  /** Shown in the help in place of `<type>`. */
  readonly placeholder?: string;
  readonly choices?: readonly string[];
  /** One letter. */
  readonly short?: string;
  /** `integer` and `number`: least and greatest value. */
  readonly min?: number;
  readonly max?: number;
  readonly required?: true;
}

/** Keys in camelCase; `maxTokens` is typed as `--max-tokens`. */
export type OptionSpecs = Readonly<Record<string, OptionSpec>>;

type Scalar<S extends OptionSpec> = S['type'] extends 'boolean'
  ? boolean
  : S['type'] extends 'string'
    ? S['choices'] extends readonly (infer C)[]
      ? C
      : string
    : number;

export type OptionValues<S extends OptionSpecs> = {
  readonly [K in keyof S]:
    | Scalar<S[K]>
    | (S[K] extends { required: true } | { default: string | number | boolean } | { type: 'boolean' }
        ? never
        : undefined);
};

export interface Invocation<S extends OptionSpecs = OptionSpecs> {
  readonly options: OptionValues<S>;
  /** Arguments that are not options. */
  readonly positionals: readonly string[];
  readonly io: CliIo;
  /** The whole command line, for results files. */
  readonly commandLine: string;
  /** Aborts on Ctrl-C. */
  readonly signal: AbortSignal;
}

export interface Command<S extends OptionSpecs = OptionSpecs> {
  readonly name: string;
  /** One line for the list of commands. */
  readonly summary: string;
  /** Positional arguments as the usage line shows them: `[instruction]`. Empty: none are taken. */
  readonly arguments: string;
  readonly options: S;
  /** Command lines that work. */
  readonly examples: readonly string[];
  /** @returns the exit code, 0 when nothing is returned */
  run(invocation: Invocation<S>): Promise<number | undefined>;
}

/** Commands behind one word: `cinnabar tokenizer train`. */
export interface CommandGroup {
  readonly name: string;
  readonly summary: string;
  readonly commands: readonly (Command | CommandGroup)[];
}

/** Declares a command: the types of its options follow from their descriptions. */
export function command<const S extends OptionSpecs>(definition: Command<S>): Command {
  // The table holds commands of any options; each is only ever called with what its own description parsed.
  return definition as unknown as Command;
}

/** `maxTokens` → `max-tokens`. */
export function flagName(key: string): string {
  return key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}
