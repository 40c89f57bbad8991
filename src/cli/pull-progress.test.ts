import { describe, expect, it } from 'vitest';
import { PullProgress } from './pull-progress.js';

function progressOn(terminal: boolean): {
  progress: PullProgress;
  written: string[];
  pass: (ms: number) => void;
} {
  const written: string[] = [];
  let now = 1000;
  const stderr = {
    write: (text: string) => written.push(text),
    ...(terminal ? { isTTY: true, columns: 100 } : {}),
  };
  const io = { stderr, stdout: stderr, env: {}, stdin: (async function* () {})() };
  const pass = (ms: number): void => {
    now += ms;
  };
  return { progress: new PullProgress(io, () => now), written, pass };
}

describe('PullProgress', () => {
  it('PullProgress() paints one line in place with share, speed and time left on a terminal', () => {
    const { progress, written, pass } = progressOn(true);
    progress.onProgress('model.safetensors', 0, 4_000_000);
    pass(1000);
    progress.onProgress('model.safetensors', 1_000_000, 4_000_000);
    pass(10);
    progress.onProgress('model.safetensors', 1_010_000, 4_000_000);
    expect(written).toHaveLength(2);
    expect(written[1]).toBe(
      '\r██████░░░░░░░░░░░░░░░░░░  25 % 1.0 MB/4.0 MB · 1.0 MB/s · 3 s left · model.safetensors\x1b[K',
    );
    progress.onFile({ name: 'model.safetensors', bytes: 4_000_000, cached: false });
    expect(written.slice(2).join('')).toBe('\r\x1b[Kmodel.safetensors  4.0 MB\n');
  });

  it('PullProgress() writes a line for each file elsewhere', () => {
    const { progress, written } = progressOn(false);
    progress.onProgress('a', 1, 2);
    progress.onFile({ name: 'a', bytes: 999_960, cached: true });
    expect(written).toEqual(['a  1.0 MB  (was in the cache)\n']);
  });
});
