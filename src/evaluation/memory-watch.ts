/**
 * Calls back when a process holds more resident memory than allowed. The heap limit of V8 does not count the contents
 * of array buffers; this watch does.
 */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Most jobs end before the first look. */
const intervalMs = process.platform === 'linux' ? 20 : 200;

export class MemoryWatch {
  #timer: NodeJS.Timeout | null;

  constructor(pid: number, limitMb: number, exceeded: (megabytes: number) => void) {
    this.#timer = setInterval(() => {
      readResidentMb(pid, (megabytes) => {
        if (this.#timer !== null && megabytes > limitMb) exceeded(megabytes);
      });
    }, intervalMs);
  }

  stop(): void {
    if (this.#timer !== null) clearInterval(this.#timer);
    this.#timer = null;
  }
}

/** Resident size in MB: from /proc where there is one (20 µs), else from `ps`; 0 when the process is gone. */
export function readResidentMb(pid: number, report: (megabytes: number) => void): void {
  if (process.platform === 'linux') {
    report(Math.round(Number(residentKb(pid)) / 1024));
    return;
  }
  execFile('ps', ['-o', 'rss=', '-p', String(pid)], (_error, stdout) => {
    report(Math.round(Number(stdout.trim() || 0) / 1024));
  });
}

function residentKb(pid: number): string {
  try {
    return readFileSync(`/proc/${pid}/status`, 'utf8').match(/^VmRSS:\s+(\d+)/m)?.[1] ?? '0';
  } catch {
    return '0';
  }
}
