/** Replays of Fast-dLLM v2's two samplers. */
import { fastDllmV2Preset } from '../../src/engine/presets/fast-dllm-v2.js';
import { onlyRow, type ReplayedRow, readsText, replayRow, spanOf } from './replay-row.js';
import { knownParameters, tokenizerToken } from './sampler-parameters.js';
import type { Replay, TrajectoryForward } from './trajectory-entry.js';

const parameters = [
  'block_size',
  'small_block_size',
  'max_new_tokens',
  'threshold',
  'use_block_cache',
  'stop_token',
  'temperature',
  'top_p',
];

function replay(sampler: 'generate' | 'batch_sample'): Replay {
  return async (entry, subject) => {
    const params = knownParameters(entry, parameters);
    const prompt = onlyRow(entry.prompt_ids, entry.sampler);
    const blockSize = params.block_size as number;
    const useBlockCache = params.use_block_cache as boolean;
    const preset = fastDllmV2Preset(sampler, prompt.length, {
      blockSize,
      useBlockCache,
      maxNewTokens: params.max_new_tokens as number,
      smallBlockSize: params.small_block_size as number,
      threshold: params.threshold as number,
      stopTokenId: params.stop_token as number | null,
      temperature: params.temperature as number,
      topP: params.top_p as number,
    });
    const ignored = prompt.slice(0, preset.ignoredPrompt);
    const seen = prompt.slice(preset.ignoredPrompt);
    const row = await replayRow(subject, seen, preset);
    const wholeParts = useBlockCache && params.small_block_size === blockSize;
    const forwards = forwardsOf(row, seen.length, ignored, { blockSize, wholeParts });
    const stop = params.stop_token as number | null;
    const written =
      sampler === 'generate' ? truncated(row) : padded(row, stop, tokenizerToken(subject, 'pad_token')!);
    return {
      forwards,
      num_forwards: forwards.length,
      final: [[...ignored, ...written]],
    };
  };
}

function forwardsOf(
  { forwards, canvas: { maskTokenId } }: ReplayedRow,
  promptLength: number,
  ignored: readonly number[],
  { blockSize, wholeParts }: { blockSize: number; wholeParts: boolean },
): TrajectoryForward[] {
  let lastBlock = -1;
  return forwards.map((forward): TrajectoryForward => {
    const [start, end] = spanOf(forward);
    const blockStart = Math.floor(start / blockSize) * blockSize;
    // A block in several attention blocks is clean too, but it holds masks.
    const reads = readsText(forward) && !forward.slices[0]!.ids.includes(maskTokenId);
    const span = [ignored.length + start, ignored.length + end] as const;
    if (reads && end <= promptLength) {
      return { kind: 'prefill', span, canvas: [forward.canvas.slice(0, promptLength)] };
    }
    // The canvas grows with its blocks.
    const canvas = [[...ignored, ...forward.canvas.slice(0, blockStart + blockSize)]];
    if (reads) return { kind: 'store', span, canvas };
    const first = lastBlock !== blockStart;
    lastBlock = blockStart;
    // A sub-block as long as its block is told from the whole block by what the source looks at.
    const part = end - start < blockSize || (wholeParts && !first && !masked(forward, start));
    return { kind: part ? 'subblock_denoise' : 'denoise', span, canvas };
  });

  function masked({ slices }: { slices: ReplayedRow['forwards'][number]['slices'] }, at: number): boolean {
    const { ids, positions } = slices[0]!;
    return ids[positions.indexOf(at)] === maskTokenId;
  }
}

/** `generate` cuts behind the first stop token. */
function truncated({ canvas, end }: ReplayedRow): number[] {
  const kept = canvas.promptLength + end.stats.generatedTokens;
  return Array.from(canvas.ids.subarray(0, end.finishReason === 'stop' ? kept : undefined));
}

/** `batch_sample` ends with the block, and pads behind the first stop token in the output. */
function padded({ canvas, end }: ReplayedRow, stop: number | null, padTokenId: number): number[] {
  const ids = Array.from(canvas.ids);
  if (end.finishReason !== 'stop') return ids;
  const first = ids.indexOf(stop!, canvas.promptLength);
  const length = ids.indexOf(canvas.maskTokenId, canvas.promptLength);
  return ids.slice(0, length < 0 ? ids.length : length).map((id, i) => (i > first ? padTokenId : id));
}

export const fastDllmV2Samplers: Readonly<Record<string, Replay>> = {
  'fast_dllm_v2.generate': replay('generate'),
  'fast_dllm_v2.batch_sample': replay('batch_sample'),
};
