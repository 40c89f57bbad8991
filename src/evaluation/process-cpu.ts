/** Processor time of another process: a time limit in it does not depend on what else the machine is doing. */
import { readFileSync } from 'node:fs';

/** Linux counts in /proc by hundredths of a second on every architecture that Node runs on. */
const tickMs = 10;

/** Milliseconds of processor time, all threads, or null where the system does not tell it (macOS) or it is gone. */
export function readCpuMs(pid: number): number | null {
  if (process.platform !== 'linux') return null;
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets and may hold anything; utime and stime are 14 and 15.
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    return (Number(fields[11]) + Number(fields[12])) * tickMs;
  } catch {
    return null;
  }
}
