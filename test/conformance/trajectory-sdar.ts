/** Replays of SDAR's sampler, with the strategies that it publishes and the one that it only intends. */
import { type SdarOptions, type SdarStrategy, sdarPreset } from '../../src/engine/presets/sdar.js';
import { onlyRow, readsText, replayRow, spanOf } from './replay-row.js';
import { knownParameters } from './sampler-parameters.js';
import type { Replay } from './trajectory-entry.js';

const parameters = [
  'remasking_strategy',
  'block_length',
  'denoising_steps',
  'gen_length',
  'temperature',
  'top_k',
  'top_p',
  'stopping_criteria_idx',
  'confidence_threshold',
  'eb_threshold',
];

const replay: Replay = async (entry, subject) => {
  const params = knownParameters(entry, parameters);
  if (!String(params.temperature).startsWith('greedy')) throw new Error('only greedy decoding is recorded');
  const options: SdarOptions = {
    remaskingStrategy: params.remasking_strategy as SdarStrategy,
    blockLength: params.block_length as number,
    denoisingSteps: params.denoising_steps as number,
    genLength: params.gen_length as number,
    temperature: 0,
    topK: params.top_k as number | undefined,
    topP: params.top_p as number | undefined,
    stopTokenIds: (params.stopping_criteria_idx as number[] | null) ?? undefined,
    confidenceThreshold: params.confidence_threshold as number | undefined,
    ebThreshold: params.eb_threshold as number | undefined,
  };
  const prompt = onlyRow(entry.prompt_ids, entry.sampler);
  const row = await replayRow(subject, prompt, sdarPreset(prompt.length, options));
  const forwards = row.forwards.map((forward) => {
    const span = spanOf(forward);
    // What ends inside the prompt is the prompt; the first block written ends behind it.
    const read = span[1] <= prompt.length ? 'prefill' : 'store';
    return { kind: readsText(forward) ? read : 'denoise', span, canvas: [forward.canvas] };
  });
  return { forwards, num_forwards: forwards.length, final: [Array.from(row.canvas.ids)] };
};

export const sdarSamplers: Readonly<Record<string, Replay>> = {
  'sdar.block_diffusion_generate': replay,
  'own.entropy_bounded (NOT the reference, see README)': replay,
};
