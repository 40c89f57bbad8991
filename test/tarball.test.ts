/** What `npm pack` makes: it holds what is needed and no more, and works where nothing but its dependencies is. */
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { embeddedModels } from '../src/generation/model-folder.js';
import { writeTinyCheckpoint } from '../src/testing/tiny-checkpoint.js';

const run = promisify(execFile);
const root = fileURLToPath(new URL('..', import.meta.url));
const embedded = await embeddedModels();

interface PackageJson {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly exports: Readonly<Record<string, unknown>>;
}

describe('the packed tarball', () => {
  let folder = '';
  let paths: string[] = [];
  let manifest: PackageJson;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'cinnabar-pack-'));
    manifest = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as PackageJson;
    // `ignore-scripts=true` keeps npm from running prepack; a stale or missing build must not be packed.
    await run('npm', ['run', 'build'], { cwd: root });
    const { stdout } = await run('npm', ['pack', '--json', '--pack-destination', folder], {
      cwd: root,
      maxBuffer: 1 << 24,
    });
    // The build's own output comes first.
    const [packed] = JSON.parse(stdout.slice(stdout.search(/^\[/m))) as [
      { filename: string; files: { path: string }[] },
    ];
    paths = packed.files.map(({ path }) => path);
    const installed = join(folder, 'node_modules', 'cinnabar');
    await mkdir(installed, { recursive: true });
    await run('tar', ['xzf', join(folder, packed.filename), '-C', installed, '--strip-components=1']);
    for (const name of Object.keys(manifest.dependencies)) {
      const at = join(folder, 'node_modules', name);
      await mkdir(dirname(at), { recursive: true });
      await symlink(join(root, 'node_modules', name), at);
    }
    await writeFile(join(folder, 'package.json'), '{"private": true, "type": "module"}\n');
    await writeTinyCheckpoint(join(folder, 'tiny'));
  }, 300_000);
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const cinnabar = (...argv: string[]): Promise<{ stdout: string }> =>
    run(process.execPath, ['node_modules/cinnabar/dist/src/cli/main.js', ...argv], { cwd: folder });

  it('holds the build, the small model, licence and documents, and nothing else', () => {
    const allowed =
      /^(dist\/(src|corpus)\/.*\.(js|d\.ts)|models\/coder-nano\/.*|package\.json|README\.md|LICENSE|CHANGELOG\.md)$/;
    expect(paths.filter((path) => !allowed.test(path))).toEqual([]);
    expect(paths.filter((path) => /\.test\.|\/fixtures\//.test(path))).toEqual([]);
    for (const path of [
      'LICENSE',
      'README.md',
      'dist/src/index.js',
      'dist/src/index.d.ts',
      'dist/src/cli/main.js',
    ]) {
      expect(paths).toContain(path);
    }
  });

  it('generates, evaluates and makes a corpus by its command line', async () => {
    expect(
      (await cinnabar('generate', 'add two numbers', '--model', './tiny', '--max-tokens', '8')).stdout,
    ).not.toBe('');
    // Evaluating executes code: the sandbox's own process must be found in the package.
    const measured = await cinnabar(
      'eval',
      '--set',
      'dev',
      '--limit',
      '1',
      '--model',
      './tiny',
      '--max-tokens',
      '8',
    );
    expect(measured.stdout).toMatch(/dev speculative +1 +0\.0 %/);
    expect((await cinnabar('corpus', 'generate', '--size', '2')).stdout.trim().split('\n')).toHaveLength(2);
  });

  it.skipIf(embedded.length === 0)('generates with the embedded model', async () => {
    const { stdout } = await cinnabar('generate', 'Write a function that adds two numbers.');
    expect(stdout).toMatch(/function \w+\(/);
  });

  it('gives every entry point to a program', async () => {
    const names = Object.keys(manifest.exports).map((entry) => entry.replace(/^\./, 'cinnabar'));
    const imports = names
      .filter((name) => !name.endsWith('.json'))
      .map(
        (name) =>
          `if (Object.keys(await import('${name}')).length === 0) throw new Error('${name} is empty');`,
      );
    await writeFile(join(folder, 'program.js'), imports.join('\n'));
    await run(process.execPath, ['program.js'], { cwd: folder });
  });
});
