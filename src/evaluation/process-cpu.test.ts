import { describe, expect, it } from 'vitest';
import { readCpuMs } from './process-cpu.js';

describe('readCpuMs', () => {
  it.skipIf(process.platform !== 'linux')('readCpuMs() follows the processor time of a process', () => {
    const before = readCpuMs(process.pid)!;
    const start = process.cpuUsage();
    const used = (): number => {
      const { user, system } = process.cpuUsage(start);
      return (user + system) / 1000;
    };
    while (used() < 200);
    const after = readCpuMs(process.pid)!;
    expect(after - before).toBeGreaterThanOrEqual(150);
    expect(after - before).toBeLessThanOrEqual(used() + 50);
  });

  it('readCpuMs() gives null when there is no such process', () => {
    expect(readCpuMs(2 ** 30)).toBeNull();
  });
});
