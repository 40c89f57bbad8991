import { describe, expect, it } from 'vitest';
import { policyNames } from '../decoding/parse-policy.js';
import { runCommand } from '../testing/run-command.js';
import { type Command, type CommandGroup, flagName } from './command.js';
import { rootGroup } from './commands.js';
import { decodingFlags } from './generation-flags.js';

function leaves(group: CommandGroup, path: readonly string[] = []): { words: string[]; command: Command }[] {
  return group.commands.flatMap((entry) =>
    'commands' in entry
      ? leaves(entry, [...path, entry.name])
      : [{ words: [...path, entry.name], command: entry }],
  );
}

const commands = leaves(rootGroup).map((leaf) => ({ ...leaf, title: leaf.words.join(' ') }));

describe('runCli()', () => {
  it.each(commands)('explains $title by --help and by help', async ({ words, command }) => {
    const byFlag = await runCommand([...words, '--help']);
    expect(byFlag).toMatchObject({ code: 0, stderr: '' });
    expect(byFlag.stdout).toContain(command.summary);
    for (const key of Object.keys(command.options)) expect(byFlag.stdout).toContain(`--${flagName(key)}`);
    for (const line of byFlag.stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(104);
    expect(await runCommand(['help', ...words])).toEqual(byFlag);
    expect((await runCommand([...words, '-h'])).stdout).toBe(byFlag.stdout);
  });

  it.each(commands)(
    'refuses an option that $title does not have and names the nearest',
    async ({ words, command }) => {
      const [key] = Object.keys(command.options);
      const typed = key === undefined ? '--hepl' : `--${flagName(key)}x`;
      const outcome = await runCommand([...words, typed, '1']);
      expect(outcome).toMatchObject({ code: 2, stdout: '' });
      expect(outcome.stderr).toMatch(
        /^cinnabar: unknown option --\S+ of cinnabar .*, did you mean --\S+\? \[invalid_argument\]\n$/,
      );
      expect(outcome.stderr).toContain(key === undefined ? '--help' : `did you mean --${flagName(key)}?`);
    },
  );

  it.each(commands)('gives examples of $title that its own options allow', ({ command }) => {
    expect(command.examples.length).toBeGreaterThan(0);
    for (const example of command.examples) {
      for (const [, flag] of example.matchAll(/--([a-z-]+)/g)) {
        expect(Object.keys(command.options).map(flagName)).toContain(flag);
      }
    }
  });

  it('lists the commands of a group, on standard error when nobody asked', async () => {
    const asked = await runCommand(['--help']);
    expect(asked.code).toBe(0);
    for (const { name } of rootGroup.commands) expect(asked.stdout).toContain(`  ${name}`);
    expect(await runCommand([])).toEqual({ code: 2, stdout: '', stderr: asked.stdout });
    expect((await runCommand(['help', 'tokenizer'])).stdout).toContain('decode');
    expect((await runCommand(['tokenizer', '--help'])).stdout).toContain(
      'Usage: cinnabar tokenizer <command>',
    );
  });

  it('names the nearest command when it knows none', async () => {
    const { code, stderr } = await runCommand(['genrate', 'x']);
    expect(code).toBe(2);
    expect(stderr).toContain('unknown command genrate of cinnabar, did you mean generate?');
    expect((await runCommand(['tokenizer', 'tarin'])).stderr).toContain('did you mean train?');
    expect((await runCommand(['help', 'nothing'])).code).toBe(2);
  });

  it('prints the version', async () => {
    expect((await runCommand(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/);
  });

  it('offers every policy of the registry', () => {
    expect(decodingFlags.policy.choices).toEqual(policyNames);
  });
});
