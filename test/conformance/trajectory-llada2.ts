/** Replays of dllm's samplers of LLaDA2.0 and LLaDA2.1. */
import { llada2Preset, llada21Preset } from '../../src/engine/presets/llada2.js';
import type { SamplerPreset } from '../../src/engine/presets/sampler-preset.js';
import { onlyRow, replayRow, spanOf } from './replay-row.js';
import { knownParameters, tokenizerToken } from './sampler-parameters.js';
import type { Replay, SamplerParameters } from './trajectory-entry.js';

const common = [
  'temperature',
  'top_k',
  'top_p',
  'eos_early_stop',
  'max_new_tokens',
  'block_size',
  'threshold',
  // Of the two next, each sampler records the other's as null.
  'minimal_topk',
  'num_to_transfer',
];

function number(params: SamplerParameters, name: string): number | undefined {
  return (params[name] as number | null | undefined) ?? undefined;
}

function replay(
  parameters: readonly string[],
  preset: (promptLength: number, params: SamplerParameters, eosTokenId: number | undefined) => SamplerPreset,
): Replay {
  return async (entry, subject) => {
    const params = knownParameters(entry, [...common, ...parameters]);
    const prompt = onlyRow(entry.prompt_ids, entry.sampler);
    const row = await replayRow(
      subject,
      prompt,
      preset(prompt.length, params, tokenizerToken(subject, 'eos_token')),
    );
    const forwards = row.forwards.map((forward) => ({ span: spanOf(forward), canvas: [forward.canvas] }));
    return {
      forwards,
      num_forwards: forwards.length,
      // Recorded as tokens that differ at the next forward, so that those of the last forward do not count.
      num_edits: row.steps.slice(0, -1).reduce((sum, { edited }) => sum + edited.length, 0),
      final: [Array.from(row.canvas.ids)],
    };
  };
}

const shared = (params: SamplerParameters, eosTokenId: number | undefined) => ({
  maxNewTokens: number(params, 'max_new_tokens'),
  blockSize: number(params, 'block_size'),
  threshold: number(params, 'threshold'),
  temperature: number(params, 'temperature'),
  topK: number(params, 'top_k'),
  topP: number(params, 'top_p'),
  eosEarlyStop: params.eos_early_stop as boolean | undefined,
  eosTokenId,
});

export const llada2Samplers: Readonly<Record<string, Replay>> = {
  'dllm.LLaDA2Sampler.sample': replay(['steps_per_block'], (promptLength, params, eosTokenId) =>
    llada2Preset(promptLength, {
      ...shared(params, eosTokenId),
      stepsPerBlock: number(params, 'steps_per_block'),
      minimalTopk: number(params, 'minimal_topk'),
    }),
  ),
  'dllm.LLaDA21Sampler.sample': replay(
    ['editing_threshold', 'max_post_steps'],
    (promptLength, params, eosTokenId) =>
      llada21Preset(promptLength, {
        ...shared(params, eosTokenId),
        editingThreshold: number(params, 'editing_threshold'),
        maxPostSteps: number(params, 'max_post_steps'),
        numToTransfer: number(params, 'num_to_transfer'),
      }),
  ),
};
