/** From the words of a command line to a command, and from whatever it throws to one line and an exit code. */
import { CinnabarError } from '../errors.js';
import { didYouMean } from '../support/nearest.js';
import { packageVersion } from '../support/package-root.js';
import type { CliIo } from './cli-io.js';
import type { Command, CommandGroup, Invocation } from './command.js';
import { rootGroup } from './commands.js';
import { errorLine } from './error-line.js';
import { commandHelp, groupHelp } from './help-text.js';
import { parseOptions } from './parse-options.js';

/**
 * Runs one command line.
 *
 * @param argv the words after `cinnabar`
 * @returns the exit code; nothing is thrown
 */
export async function runCli(argv: readonly string[], io: CliIo, signal: AbortSignal): Promise<number> {
  try {
    return await dispatch(argv, io, signal);
  } catch (error) {
    io.stderr.write(`${errorLine(error)}\n`);
    return CinnabarError.isInstance(error) ? error.exitCode : 70;
  }
}

async function dispatch(argv: readonly string[], io: CliIo, signal: AbortSignal): Promise<number> {
  const [first] = argv;
  if (first === '--version' || first === '-v') {
    io.stdout.write(`${await packageVersion()}\n`);
    return 0;
  }
  const asksHelp = first === 'help';
  const { target, path, rest } = find(asksHelp ? argv.slice(1) : argv);
  if ('commands' in target) {
    const [word] = rest;
    if (word === undefined || word === '--help' || word === '-h') {
      const text = groupHelp(target, path);
      const asked = asksHelp || word !== undefined;
      (asked ? io.stdout : io.stderr).write(text);
      return asked ? 0 : 2;
    }
    const names = target.commands.map(({ name }) => name);
    const kind = word.startsWith('-') ? 'option' : 'command';
    throw new CinnabarError(
      'invalid_argument',
      `unknown ${kind} ${word} of ${path}${didYouMean(word, names)} (commands: ${names.join(', ')})`,
    );
  }
  const parsed = asksHelp ? null : parseOptions(target, path, rest);
  if (parsed === null || parsed.help) {
    io.stdout.write(commandHelp(target, path));
    return 0;
  }
  const { positionals } = parsed;
  const options = parsed.options as Invocation['options'];
  return (
    (await target.run({ options, positionals, io, signal, commandLine: ['cinnabar', ...argv].join(' ') })) ??
    0
  );
}

interface Found {
  readonly target: Command | CommandGroup;
  readonly path: string;
  readonly rest: readonly string[];
}

function find(words: readonly string[]): Found {
  let target: Command | CommandGroup = rootGroup;
  let path = rootGroup.name;
  let used = 0;
  while ('commands' in target) {
    const next: Command | CommandGroup | undefined = target.commands.find(({ name }) => name === words[used]);
    if (next === undefined) break;
    target = next;
    path += ` ${next.name}`;
    used++;
  }
  return { target, path, rest: words.slice(used) };
}
