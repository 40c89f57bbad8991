/** The text of `--help`, from the descriptions of the commands. */
import { type Command, type CommandGroup, flagName } from './command.js';
import { valueName } from './parse-options.js';

const textWidth = 100;

/** @param path the command as typed: `cinnabar generate` */
export function commandHelp(command: Command, path: string): string {
  const rows = Object.entries(command.options).map(([key, spec]): [string, string] => {
    const short = spec.short === undefined ? '    ' : `-${spec.short}, `;
    const notes = spec.default === undefined || spec.default === false ? '' : ` Default ${spec.default}.`;
    return [`${short}--${flagName(key)} ${valueName(spec)}`.trimEnd(), `${spec.doc}${notes}`];
  });
  rows.push(['-h, --help', 'Show this text.']);
  const usage = [path, command.arguments, '[options]'].filter((part) => part !== '').join(' ');
  const examples = command.examples.map((line) => `  ${line}\n`).join('');
  return [
    `${command.summary}\n\nUsage: ${usage}\n`,
    `\nOptions:\n${columns(rows)}`,
    examples === '' ? '' : `\nExamples:\n${examples}`,
  ].join('');
}

export function groupHelp(group: CommandGroup, path: string): string {
  const rows = group.commands.map(({ name, summary }): [string, string] => [name, summary]);
  return [
    `${group.summary}\n\nUsage: ${path} <command> [options]\n`,
    `\nCommands:\n${columns(rows)}`,
    `\n\`${path} <command> --help\` tells more about one.\n`,
  ].join('');
}

/** Names on the left, their texts wrapped on the right; below the name when it is long. */
function columns(rows: readonly (readonly [string, string])[]): string {
  const left = Math.min(30, Math.max(...rows.map(([name]) => name.length)) + 2);
  return rows
    .map(([name, text]) => {
      const lines = wrap(text, textWidth - left - 2);
      const head = name.length + 2 > left ? `  ${name}\n${' '.repeat(left + 2)}` : `  ${name.padEnd(left)}`;
      return `${head}${lines.join(`\n${' '.repeat(left + 2)}`)}\n`;
    })
    .join('');
}

function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    if (line !== '' && line.length + 1 + word.length > width) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line];
}
