/**
 * A batch as the references run it: all rows in one rectangle, and in lockstep, so that a row which is through with its
 * block waits for the others. The engine gives every row its own slice without padding; here the rectangle is put
 * together again, forward by forward.
 */
import { type Canvas, type DenoiseOptions, denoise, PositionState } from '../../src/engine/index.js';
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
      const guided = own.some((forward) => forward !== undefined && forward.slices.length === 2);
      const unconditional = played.map((row, i) =>
        padded(row, Array.from(own[i]?.slices[1]?.ids ?? withoutGiven(row, waiting(row, block))), true),
      );
      forwards.push({
        canvas,
        ...(guided ? { uncond_canvas: unconditional } : {}),
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

/** The unconditional half of a row that waits: what it was given is masked there too. */
function withoutGiven({ row }: PlayedRow, ids: readonly number[]): number[] {
  const { states, maskTokenId } = row.canvas;
  const { guidance } = row.options;
  const kept = typeof guidance === 'object' ? (guidance.keepTokenIds ?? []) : [];
  const given = (at: number): boolean =>
    states[at] === PositionState.prompt || states[at] === PositionState.frozen;
  return ids.map((id, at) => (given(at) && !kept.includes(id) ? maskTokenId : id));
}

function padded({ row }: PlayedRow, ids: readonly number[], unconditional = false): number[] {
  const left = (unconditional ? row.unconditionalLeft : undefined) ?? row.left ?? [];
  return [...left, ...ids, ...(row.right ?? [])];
}
