/** Replay of greedy decoding by transformers: the twin mode, one canvas a batch row. */
import { createCanvas, denoise } from '../../src/engine/index.js';
import { RecordingDenoiser } from './recording-denoiser.js';
import { knownParameters } from './sampler-parameters.js';
import type { Replay } from './trajectory-entry.js';

const replay: Replay = async (entry, { denoiser, config }) => {
  const params = knownParameters(entry, ['do_sample', 'max_new_tokens', 'eos_token_id']);
  if (params.do_sample !== false) throw new Error('only greedy decoding is recorded');
  const eos = params.eos_token_id as number | number[] | null;
  const stopTokenIds = eos === null ? [] : [eos].flat();
  const rows: { ids: number[]; stopped: boolean; logits: number[] }[] = [];
  for (const [row, padded] of entry.prompt_ids.entries()) {
    // Padding is no part of a canvas; positions count the real tokens, as transformers does.
    const prompt = padded.filter((_, i) => entry.attention_mask?.[row]?.[i] !== 0);
    const canvas = createCanvas({ prompt, outputLength: params.max_new_tokens as number, maskTokenId: -1 });
    const recording = new RecordingDenoiser(denoiser, canvas, true);
    for await (const event of denoise(recording, canvas, { mode: 'autoregressive', stopTokenIds })) {
      if (event.type !== 'canvas-end') continue;
      const stopped = event.finishReason === 'stop';
      const { generatedTokens } = event.stats;
      const ids = Array.from(canvas.ids.subarray(prompt.length, prompt.length + generatedTokens));
      rows.push({ ids, stopped, logits: recording.forwards.flatMap(({ topLogits }) => topLogits) });
    }
  }
  // A batch goes on until its last row is done; rows that ended before are padded.
  const length = Math.max(...rows.map(({ ids }) => ids.length));
  const final = rows.map(({ ids }, row) => [
    ...entry.prompt_ids[row]!,
    ...ids,
    ...Array<number>(length - ids.length).fill(config.padTokenId ?? stopTokenIds[0]!),
  ]);
  return { final, num_forwards: length, generated: rows[0]!.ids, step_top1_logit: rows[0]!.logits };
};

export const autoregressiveSamplers: Readonly<Record<string, Replay>> = {
  'transformers.generate (greedy)': replay,
};
