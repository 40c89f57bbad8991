/** Replay of dllm's BD3LMSampler, row by row: the sampler pads prompts on the left, a canvas has no padding. */
import { type DllmBd3lmOptions, dllmBd3lmPreset } from '../../src/engine/presets/dllm-bd3lm.js';
import type { ForwardSlice } from '../../src/model/denoiser.js';
import type { RecordedForward } from './recording-denoiser.js';
import { type ReplayedRow, readsText, replayRow } from './replay-row.js';
import { knownParameters, tokenizerToken } from './sampler-parameters.js';
import type { Replay, ReplaySubject, SamplerParameters, TrajectoryForward } from './trajectory-entry.js';

const parameters = [
  'temperature',
  'scheduler',
  'remasking',
  'cfg_scale',
  'cfg_keep_tokens',
  'right_shift_logits',
  'steps_per_block',
  'steps',
  'max_new_tokens',
  'max_length',
  'block_size',
];

type Grid = readonly (readonly number[])[];

/** What a batch row's canvas is on the sampler's padded canvas. */
interface PaddedRow extends ReplayedRow {
  readonly padding: number;
}

const replay: Replay = async (entry, subject) => {
  const options = presetOptions(knownParameters(entry, parameters), entry.prompt_ids, subject);
  const { maxNewTokens, blockSize } = options as { maxNewTokens: number; blockSize: number };
  const padTokenId = options.padTokenId!;
  const longest = Math.max(...entry.prompt_ids.map(({ length }) => length));
  const promptEnd = Math.ceil(longest / blockSize) * blockSize;

  let rows = await runRows(entry.prompt_ids, options, subject);
  // A batch goes on until its last row has an end-of-text: rows before that do not stop.
  const length = Math.max(...rows.map((row) => finishedLength(row, maxNewTokens, blockSize)));
  if (rows.length > 1) {
    const endless = { ...options, maxNewTokens, eosTokenId: undefined };
    rows = await runRows(entry.prompt_ids, endless, subject);
  }
  const padded = rows.map((row): PaddedRow => ({ ...row, padding: promptEnd - row.canvas.promptLength }));
  const onCanvas = (ids: readonly number[], row: PaddedRow, end: number): number[] =>
    [...Array<number>(row.padding).fill(padTokenId), ...ids].slice(0, end);

  const forwards: TrajectoryForward[] = [];
  let start = promptEnd - blockSize;
  const blockEnd = (): number => Math.min(start + blockSize, promptEnd + maxNewTokens);
  for (const [i, first] of padded[0]!.forwards.entries()) {
    const prefix = readsText(first);
    if (prefix) start += blockSize;
    if (start >= promptEnd + length) break;
    const [from, to] = prefix ? [0, start] : [start, blockEnd()];
    const span = [from, to] as const;
    const at = padded.map((row) => row.forwards[i]!);
    const canvas = at.map((forward, r) => onCanvas(forward.canvas, padded[r]!, to));
    const spread = (values: (slice: ForwardSlice, ids: readonly number[]) => number[], which: number): Grid =>
      at.map((forward: RecordedForward, r) => values(forward.slices[which]!, canvas[r]!));
    const positionIds = spread(
      ({ positions }, ids) => (prefix ? spreadOver(positions, ids, padTokenId, () => 0) : [...positions]),
      0,
    );
    forwards.push({ kind: prefix ? 'prefix' : 'block', span, canvas, position_ids: positionIds });
    if (first.slices.length === 1) continue;
    const inputIds = spread(({ ids }, on) => spreadOver(ids, on, padTokenId, (id) => id), 1);
    forwards.push(
      prefix ? { kind: 'uncond_prefix', span, input_ids: inputIds } : { kind: 'uncond_block', span },
    );
  }
  const blocks = Math.ceil(length / blockSize);
  const ends = stepEnds(padded[0]!, promptEnd, maxNewTokens, blockSize);
  const histories = [
    padded.map((row) => onCanvas(Array.from(row.canvas.ids), row, promptEnd)),
    ...ends
      .filter(({ block }) => block < blocks)
      .map(({ end }, step) => padded.map((row) => onCanvas(row.histories[step]!, row, end))),
  ];
  return {
    forwards,
    histories,
    num_forwards: forwards.length,
    final: padded.map((row) => onCanvas(Array.from(row.canvas.ids), row, promptEnd + length)),
  };
};

function presetOptions(
  params: SamplerParameters,
  prompts: Grid,
  subject: ReplaySubject,
): DllmBd3lmOptions & { padTokenId: number | undefined } {
  const longest = Math.max(...prompts.map(({ length }) => length));
  const maxNewTokens = (params.max_new_tokens as number) || (params.max_length as number) - longest;
  return {
    maxNewTokens,
    temperature: params.temperature as number,
    scheduler: params.scheduler as 'linear' | 'cosine',
    remasking: params.remasking as 'low_confidence' | 'random',
    cfgScale: params.cfg_scale as number,
    cfgKeepTokens: (params.cfg_keep_tokens as number[] | null | undefined) ?? [],
    rightShiftLogits: params.right_shift_logits as boolean,
    stepsPerBlock: params.steps_per_block as number | null,
    steps: params.steps as number,
    blockSize: params.block_size as number,
    eosTokenId: tokenizerToken(subject, 'eos_token'),
    padTokenId: tokenizerToken(subject, 'pad_token'),
  };
}

async function runRows(
  prompts: Grid,
  options: DllmBd3lmOptions,
  subject: ReplaySubject,
): Promise<ReplayedRow[]> {
  const rows: ReplayedRow[] = [];
  for (const prompt of prompts) rows.push(await replayRow(subject, prompt, dllmBd3lmPreset(options)));
  return rows;
}

/** Tokens written when the sampler looks for an end-of-text last: whole blocks, or everything. */
function finishedLength({ end }: ReplayedRow, maxNewTokens: number, blockSize: number): number {
  if (end.finishReason === 'length') return maxNewTokens;
  const stop = end.ids.length;
  return Math.min((Math.floor(stop / blockSize) + 1) * blockSize, maxNewTokens);
}

/** Block number and canvas end of each step of a row. */
function stepEnds(
  { steps, padding }: PaddedRow,
  promptEnd: number,
  maxNewTokens: number,
  blockSize: number,
): { block: number; end: number }[] {
  return steps.map(({ committed }) => {
    const block = Math.floor((padding + committed[0]!.position - promptEnd) / blockSize);
    return { block, end: promptEnd + Math.min((block + 1) * blockSize, maxNewTokens) };
  });
}

/** Values of a slice, which holds no padding, over a canvas that does. */
function spreadOver(
  values: Int32Array,
  canvas: readonly number[],
  padTokenId: number,
  atPadding: (id: number) => number,
): number[] {
  let next = 0;
  return canvas.map((id) => (id === padTokenId ? atPadding(id) : values[next++]!));
}

export const bd3lmSamplers: Readonly<Record<string, Replay>> = { 'dllm.BD3LMSampler.sample': replay };
