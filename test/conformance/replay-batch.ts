/**
 * A batch as the references run it: all rows in one rectangle, and in lockstep, so that a row which is through with its
 * block waits for the others. The engine gives every row its own slice without padding; here the rectangle is put
 * together again, forward by forward.
 */
import { type Canvas, type DenoiseOptions, denoise } from '../../src/engine/index.js';
import { type RecordedForward, RecordingDenoiser } from './recording-denoiser.js';
import type { ReplaySubject, Trajectory, TrajectoryForward } from './trajectory-entry.js';

export interface BatchRow {
  readonly canvas: Canvas;
  readonly options: DenoiseOptions;
  /** Padding of the row in the reference's rectangle. */
  readonly left?: readonly number[];
  readonly right?: readonly number[];
  /** The same in the unconditional half. */
  readonly unconditionalLeft?: readonly number[];
}

export interface ReplayedBatch extends Trajectory {
  readonly forwards: readonly (TrajectoryForward & { readonly canvas: readonly (readonly number[])[] })[];
}

interface PlayedRow {
  readonly row: BatchRow;
  /** Forwards of each block, from block 1. */
  readonly blocks: readonly (readonly RecordedForward[])[];
  readonly final: readonly number[];
}

export async function replayBatch(
  subject: ReplaySubject,
  rows: readonly BatchRow[],
  kindOf?: (forward: RecordedForward) => Pick<TrajectoryForward, 'kind' | 'span'>,
): Promise<ReplayedBatch> {
  const played: PlayedRow[] = [];
  for (const row of rows) played.push(await play(subject, row));
  const blockCount = Math.max(...played.map(({ blocks }) => blocks.length));
  const forwards: ReplayedBatch['forwards'][number][] = [];
  for (let block = 0; block < blockCount; block++) {
    const steps = Math.max(...played.map(({ blocks }) => blocks[block]?.length ?? 0));
    for (let step = 0; step < steps; step++) {
      const own = played.map(({ blocks }) => blocks[block]?.[step]);
      const canvas = played.map((row, i) => padded(row, own[i]?.canvas ?? waiting(row, block)));
      const unconditional = own.map((forward) => forward?.slices[1]?.ids);
      forwards.push({
        canvas,
        ...(unconditional.every((ids) => ids !== undefined)
          ? { uncond_canvas: unconditional.map((ids, i) => padded(played[i]!, Array.from(ids), true)) }
          : {}),
        ...kindOf?.(own.find((forward) => forward !== undefined)!),
      });
    }
  }
  return { forwards, final: played.map((row) => padded(row, row.final)), num_forwards: forwards.length };
}

async function play({ denoiser }: ReplaySubject, row: BatchRow): Promise<PlayedRow> {
  const recording = new RecordingDenoiser(denoiser, row.canvas);
  const starts: number[] = [];
  for await (const event of denoise(recording, row.canvas, row.options))
    if (event.type === 'block-start') starts.push(recording.forwards.length);
  const blocks = starts.map((start, i) => recording.forwards.slice(start, starts[i + 1]));
  return { row, blocks, final: Array.from(row.canvas.ids) };
}

/** The canvas of a row that waits for the others to finish the block. */
function waiting({ blocks, final }: PlayedRow, block: number): readonly number[] {
  return blocks.slice(block + 1).find((forwards) => forwards.length > 0)?.[0]?.canvas ?? final;
}

function padded({ row }: PlayedRow, ids: readonly number[], unconditional = false): number[] {
  const left = (unconditional ? row.unconditionalLeft : undefined) ?? row.left ?? [];
  return [...left, ...ids, ...(row.right ?? [])];
}
