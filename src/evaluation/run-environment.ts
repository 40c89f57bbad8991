/** Where and how a result was obtained: what every results file carries beside its figures. */
import { execFile } from 'node:child_process';
import { cpus, totalmem } from 'node:os';
import { promisify } from 'node:util';
import { atomicWrite } from '../support/atomic-write.js';
import type { Figures } from './summarize.js';

export interface RunEnvironment {
  /** As typed. */
  readonly command: string;
  /** Hash of the checkout, with `+` when tracked files were changed; null outside a checkout. */
  readonly commit: string | null;
  readonly machine: {
    readonly cores: number;
    readonly model: string;
    readonly memoryGb: number;
    readonly platform: string;
  };
  readonly node: string;
  /** ISO 8601. */
  readonly date: string;
}

export async function describeRun(command: string, folder: string = process.cwd()): Promise<RunEnvironment> {
  const processors = cpus();
  return {
    command,
    commit: await readCommit(folder),
    machine: {
      cores: processors.length,
      model: processors[0]?.model.trim() ?? 'unknown',
      memoryGb: Math.round(totalmem() / 2 ** 30),
      platform: `${process.platform} ${process.arch}`,
    },
    node: process.version,
    date: new Date().toISOString(),
  };
}

async function readCommit(folder: string): Promise<string | null> {
  const git = async (...args: string[]): Promise<string> =>
    (await promisify(execFile)('git', args, { cwd: folder })).stdout.trim();
  try {
    const changed = await git('status', '--porcelain', '--untracked-files=no');
    return `${await git('rev-parse', 'HEAD')}${changed === '' ? '' : '+'}`;
  } catch {
    return null;
  }
}

export interface Summary extends RunEnvironment {
  /** Figures by the label of the run. */
  readonly runs: Readonly<Record<string, Figures>>;
}

/** Writes the summary of one or more runs as JSON, whole or not at all. @throws as `atomicWrite` */
export async function writeSummary(path: string, summary: Summary): Promise<void> {
  await atomicWrite(path, `${JSON.stringify(summary, null, 2)}\n`);
}
