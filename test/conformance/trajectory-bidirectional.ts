/** Replays of the samplers of bidirectional models: LLaDA, Fast-dLLM v1, Dream, and dllm's MDLM and Dream. */
import type { Canvas } from '../../src/canvas/canvas.js';
import type { DenoiseOptions } from '../../src/engine/index.js';
import { type DllmDreamOptions, dllmDreamPreset } from '../../src/engine/presets/dllm-dream.js';
import {
  type DllmMdlmOptions,
  dllmMdlmInfillPreset,
  dllmMdlmPreset,
} from '../../src/engine/presets/dllm-mdlm.js';
import { type DreamOptions, dreamPreset } from '../../src/engine/presets/dream.js';
import { type FastDllmV1Options, fastDllmV1Preset } from '../../src/engine/presets/fast-dllm-v1.js';
import { type LladaOptions, lladaPreset } from '../../src/engine/presets/llada.js';
import { infillCanvas, promptCanvas } from '../../src/engine/presets/sampler-canvas.js';
import type { RecordedForward } from './recording-denoiser.js';
import { type BatchRow, replayBatch } from './replay-batch.js';
import { knownParameters, tokenizerToken } from './sampler-parameters.js';
import type { Replay, ReplaySubject, TrajectoryEntry, TrajectoryForward } from './trajectory-entry.js';

/**
 * The parameters of the entry as a preset's options. Whatever draws random numbers cannot be replayed; parameters that
 * only say what the reference returns change nothing.
 */
function presetOptions<T>(entry: TrajectoryEntry, known: readonly string[]): T {
  const idle = ['return_dict', 'output_history', 'return_dict_in_generate'];
  const params = knownParameters(entry, [...known, 'temperature', 'stochastic_transfer', ...idle]);
  const { temperature = 0, stochastic_transfer = false, remasking, alg, alg_temp, ...rest } = params;
  const random = temperature !== 0 || stochastic_transfer === true || remasking === 'random';
  if (random || alg === 'origin' || (alg_temp ?? 0) !== 0)
    throw new Error(`${entry.name} draws random numbers: ${JSON.stringify(params)}`);
  const kept = { ...rest, temperature, remasking, alg, alg_temp };
  const options = Object.entries(kept).filter(([name, value]) => value !== undefined && !idle.includes(name));
  return Object.fromEntries(
    options.map(([name, value]) => [name.replace(/_(\w)/g, (_, letter) => letter.toUpperCase()), value]),
  ) as T;
}

const maskOf = ({ config }: ReplaySubject): number => config.diffusion!.maskTokenId;

function eosOf(subject: ReplaySubject): number {
  const id = tokenizerToken(subject, 'eos_token') ?? subject.config.eosTokenIds[0];
  if (id === undefined) throw new Error(`${subject.family}: no end-of-text token to pad with`);
  return id;
}

/** Prompts without the padding on the left that their attention mask tells of, and that padding. */
function unpadded(entry: TrajectoryEntry): { prompt: readonly number[]; left: readonly number[] }[] {
  return entry.prompt_ids.map((ids, row) => {
    const mask = entry.attention_mask?.[row] ?? ids.map(() => 1);
    const start = Math.max(mask.indexOf(1), 0);
    if (mask.slice(start).includes(0)) throw new Error(`${entry.name}: padding inside a prompt`);
    return { prompt: ids.slice(start), left: ids.slice(0, start) };
  });
}

const llada: Replay = (entry, subject) => {
  const preset = lladaPreset({
    ...presetOptions<LladaOptions>(entry, [
      'steps',
      'gen_length',
      'block_length',
      'cfg_scale',
      'remasking',
      'logits_eos_inf',
      'confidence_eos_eot_inf',
    ]),
    eosTokenId: eosOf(subject),
    eotTokenId: subject.tokenizer.tokenId('<|eot_id|>') ?? eosOf(subject),
  });
  const rows = unpadded(entry).map(
    ({ prompt, left }): BatchRow => ({
      canvas: promptCanvas(prompt, preset.outputLength, maskOf(subject)),
      // Positions are places in the rectangle.
      options: { ...preset.options, firstPosition: left.length },
      left,
      unconditionalLeft: left.map(() => maskOf(subject)),
    }),
  );
  return replayBatch(subject, rows);
};

const fastDllmV1 =
  (cache: 'none' | 'prefix' | 'dual'): Replay =>
  async (entry, subject) => {
    const names = ['steps', 'gen_length', 'block_length', 'remasking', 'threshold', 'factor'];
    const preset = fastDllmV1Preset({ ...presetOptions<FastDllmV1Options>(entry, names), cache });
    const rows = unpadded(entry).map(({ prompt, left }): BatchRow => {
      if (left.length > 0) throw new Error(`${entry.sampler} knows no padding`);
      return { canvas: promptCanvas(prompt, preset.outputLength, maskOf(subject)), options: preset.options };
    });
    const kindOf = ({ slices, canvas }: RecordedForward): Pick<TrajectoryForward, 'kind' | 'span'> => {
      const { positions } = slices[0]!;
      const kind = cache === 'prefix' ? 'suffix' : 'dual_block';
      return {
        kind: positions.length === canvas.length ? 'full' : kind,
        span: [positions[0]!, positions.at(-1)! + 1],
      };
    };
    const replay = await replayBatch(subject, rows, kindOf);
    return { ...replay, nfe: replay.num_forwards };
  };

/** Rows whose every mask counts, behind padding that takes no position. */
function wholeRows(
  texts: readonly { prompt: readonly number[]; left: readonly number[] }[],
  subject: ReplaySubject,
  outputLength: number,
  options: DenoiseOptions,
): BatchRow[] {
  const mask = maskOf(subject);
  return texts.map(({ prompt, left }) => ({
    canvas: infillCanvas([...prompt, ...new Array<number>(outputLength).fill(mask)], mask),
    options,
    left,
  }));
}

const dream: Replay = (entry, subject) => {
  const preset = dreamPreset(
    presetOptions<DreamOptions>(entry, [
      'steps',
      'max_new_tokens',
      'eps',
      'alg',
      'alg_temp',
      'top_p',
      'top_k',
    ]),
  );
  return replayBatch(subject, wholeRows(unpadded(entry), subject, preset.outputLength, preset.options));
};

const dllmDream =
  (task: 'sample' | 'infill'): Replay =>
  (entry, subject) => {
    const {
      maxLength,
      eps: _,
      ...options
    } = presetOptions<DllmDreamOptions & { maxLength?: number | null; eps?: number }>(entry, [
      'steps',
      'eps',
      'alg',
      'alg_temp',
      'top_p',
      'top_k',
      'right_shift_logits',
      'scheduler',
      ...(task === 'sample' ? ['max_new_tokens', 'max_length', 'cfg_scale'] : []),
    ]);
    const texts = paddedOnTheLeft(entry, subject);
    const maxNewTokens = outputLength(entry, options.maxNewTokens ?? 20, maxLength);
    const preset = dllmDreamPreset({ ...options, maxNewTokens });
    const length = task === 'sample' ? maxNewTokens : 0;
    return replayBatch(subject, wholeRows(texts, subject, length, preset.options));
  };

/** dllm's Dream pads on the left, with end-of-text. */
function paddedOnTheLeft(entry: TrajectoryEntry, subject: ReplaySubject): ReturnType<typeof unpadded> {
  const longest = Math.max(...entry.prompt_ids.map((ids) => ids.length));
  return unpadded(entry).map(({ prompt, left }) => ({
    prompt,
    left: [...new Array<number>(longest - prompt.length - left.length).fill(eosOf(subject)), ...left],
  }));
}

/** `max_length` counts the longest prompt too, and is read where no `max_new_tokens` is given. */
function outputLength(entry: TrajectoryEntry, maxNewTokens: number, maxLength?: number | null): number {
  const given = entry.params.max_new_tokens;
  if (maxLength == null || (given !== null && given !== undefined && given !== 0)) return maxNewTokens;
  return maxLength - Math.max(...entry.prompt_ids.map((ids) => ids.length));
}

const dllmMdlm =
  (task: 'sample' | 'infill'): Replay =>
  (entry, subject) => {
    const { maxLength, ...options } = presetOptions<DllmMdlmOptions & { maxLength?: number | null }>(entry, [
      'steps',
      'block_size',
      'scheduler',
      'remasking',
      'cfg_scale',
      'cfg_keep_tokens',
      'suppress_tokens',
      'begin_suppress_tokens',
      'right_shift_logits',
      ...(task === 'sample' ? ['max_new_tokens', 'max_length'] : []),
    ]);
    const { bosTokenId } = subject.config;
    const prompts = unpadded(entry).map(({ prompt }) =>
      prompt.length === 0 && options.rightShiftLogits && bosTokenId !== null ? [bosTokenId] : prompt,
    );
    const longest = Math.max(...prompts.map((ids) => ids.length));
    const maxNewTokens = outputLength(entry, options.maxNewTokens ?? 128, maxLength);
    const rowOf = (prompt: readonly number[]): { canvas: Canvas; options: DenoiseOptions } => {
      if (task === 'infill')
        return {
          canvas: infillCanvas(prompt, maskOf(subject)),
          options: dllmMdlmInfillPreset(longest, options),
        };
      const preset = dllmMdlmPreset({ ...options, maxNewTokens });
      return {
        canvas: promptCanvas(prompt, preset.outputLength, maskOf(subject)),
        options: preset.options,
      };
    };
    const rows = prompts.map(
      (prompt): BatchRow => ({
        ...rowOf(prompt),
        right: new Array<number>(longest - prompt.length).fill(eosOf(subject)),
      }),
    );
    return replayBatch(subject, rows);
  };

export const bidirectionalSamplers: Readonly<Record<string, Replay>> = {
  'llada.generate': llada,
  'fastdllm_v1.generate': fastDllmV1('none'),
  'fastdllm_v1.generate_with_prefix_cache': fastDllmV1('prefix'),
  'fastdllm_v1.generate_with_dual_cache': fastDllmV1('dual'),
  'dream.diffusion_generate': dream,
  'dllm.DreamSampler.sample': dllmDream('sample'),
  'dllm.DreamSampler.infill': dllmDream('infill'),
  'dllm.MDLMSampler.sample': dllmMdlm('sample'),
  'dllm.MDLMSampler.infill': dllmMdlm('infill'),
};
