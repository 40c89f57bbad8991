/** How far a pull is: a bar on a terminal, a line for each file elsewhere. */
import type { PulledFile } from '../model/weights/hub/pull-model.js';
import type { CliIo } from './cli-io.js';
import { duration } from './progress-line.js';
import { byteText } from './quantities.js';

const barWidth = 24;
/** Between two paintings. */
const paintMs = 100;
/** Over which the speed is measured. */
const speedMs = 5000;

export class PullProgress {
  readonly #stderr: CliIo['stderr'];
  readonly #now: () => number;
  #painted = 0;
  /** Bytes of the current file by time, the oldest first. */
  #marks: { at: number; bytes: number }[] = [];
  #file = '';

  constructor({ stderr }: CliIo, now: () => number = () => performance.now()) {
    this.#stderr = stderr;
    this.#now = now;
  }

  readonly onProgress = (name: string, bytes: number, total: number): void => {
    if (this.#stderr.isTTY !== true) return;
    const at = this.#now();
    if (name !== this.#file) [this.#file, this.#marks, this.#painted] = [name, [], 0];
    this.#marks = [...this.#marks.filter((mark) => at - mark.at < speedMs), { at, bytes }];
    if (this.#painted !== 0 && at - this.#painted < paintMs && bytes < total) return;
    this.#painted = at;
    this.#stderr.write(`\r${shorten(this.#line(name, bytes, total), this.#stderr.columns || 80)}\x1b[K`);
  };

  readonly onFile = ({ name, bytes, cached }: PulledFile): void => {
    this.clear();
    this.#stderr.write(`${name}  ${byteText(bytes)}${cached ? '  (was in the cache)' : ''}\n`);
  };

  /** Takes the bar off the screen. */
  clear(): void {
    if (this.#stderr.isTTY === true) this.#stderr.write('\r\x1b[K');
  }

  #line(name: string, bytes: number, total: number): string {
    const share = total === 0 ? 1 : bytes / total;
    const full = Math.floor(share * barWidth);
    const bar = '█'.repeat(full) + '░'.repeat(barWidth - full);
    const percent = `${String(Math.floor(share * 100)).padStart(3)} %`;
    const { at, bytes: before } = this.#marks[0]!;
    const seconds = (this.#marks.at(-1)!.at - at) / 1000;
    const speed = seconds > 0.2 ? (bytes - before) / seconds : 0;
    const rest = speed > 0 ? ` · ${byteText(speed)}/s · ${duration((total - bytes) / speed)} left` : '';
    return `${bar} ${percent} ${byteText(bytes)}/${byteText(total)}${rest} · ${name}`;
  }
}

function shorten(line: string, columns: number): string {
  return line.length < columns ? line : `${line.slice(0, columns - 2)}…`;
}
