/** Tests of a GGUF file against what llama.cpp made of it, as tools/smollm2-llama-cpp.ts records it. */
import { expect, it } from 'vitest';
import { type ForwardSlice, Role } from '../../src/model/denoiser.js';
import type { OpenCheckpoint } from '../../src/model/read-checkpoint.js';
import type { TransformerDenoiser } from '../../src/model/transformer-denoiser.js';

export interface LlamaCppRecord {
  readonly tokens: readonly { readonly text: string; readonly ids: readonly number[] }[];
  readonly greedy: readonly {
    readonly prompt: string;
    readonly text: string;
    readonly ids: readonly number[];
    readonly continuation: readonly number[];
    /** The model ended the text behind the continuation. */
    readonly ended: boolean;
  }[];
}

/** What is opened before the tests run. */
export interface OpenedModel {
  readonly checkpoint: OpenCheckpoint;
  readonly denoiser: TransformerDenoiser;
}

export const longMs = 600_000;

export const argMax = (row: Float32Array): number =>
  row.indexOf(row.reduce((most, value) => Math.max(most, value)));

/** Logits [count, vocab] behind the last `count` of `ids`, in one forward. */
export async function lastLogits(
  { checkpoint, denoiser }: OpenedModel,
  ids: readonly number[],
  count: number,
): Promise<Float32Array[]> {
  const slice: ForwardSlice = {
    ids: Int32Array.from(ids),
    positions: Int32Array.from(ids.keys()),
    blocks: new Int32Array(ids.length),
    roles: new Uint8Array(ids.length).fill(Role.clean),
    cache: null,
    predictAt: Int32Array.from({ length: count }, (_, i) => ids.length - count + i),
  };
  const [prediction] = await denoiser.forward([slice], { logits: true });
  const logits = prediction!.logits!;
  const width = checkpoint.config.vocabSize;
  return Array.from({ length: count }, (_, i) => logits.subarray(i * width, (i + 1) * width));
}

/** Declares the tests. @param prompts those of the record to continue */
export function testAgainstLlamaCpp(
  opened: () => OpenedModel,
  record: LlamaCppRecord,
  prompts: readonly string[],
): void {
  it("has llama.cpp's ids of 200 texts, and gives the texts back", () => {
    expect(record.tokens).toHaveLength(200);
    const { tokenizer } = opened().checkpoint;
    for (const { text, ids } of record.tokens) {
      expect([text, tokenizer.encode(text)]).toEqual([text, ids]);
      expect(tokenizer.decode(ids)).toBe(text);
    }
  });

  it('renders the chat template and encodes it as llama.cpp does', () => {
    const { tokenizer } = opened().checkpoint;
    for (const { prompt, text, ids } of record.greedy) {
      const rendered = tokenizer.renderChat([{ role: 'user', content: prompt }], {
        addGenerationPrompt: true,
      });
      expect(rendered).toBe(text);
      expect(tokenizer.encode(rendered)).toEqual(ids);
    }
  });

  it.each(prompts)(
    'continues as llama.cpp does, or lies level with it where they part: %s',
    async (prompt) => {
      const model = opened();
      const { ids, continuation, ended } = record.greedy.find((one) => one.prompt === prompt)!;
      const end = model.checkpoint.config.eosTokenIds[0]!;
      const expected = ended ? [...continuation, end] : continuation;
      const rows = await lastLogits(model, [...ids, ...expected.slice(0, -1)], expected.length);
      const apart = rows.findIndex((row, i) => argMax(row) !== expected[i]);
      if (apart === -1) return;
      const row = rows[apart]!;
      expect(row[argMax(row)]! - row[expected[apart]!]!).toBeLessThan(0.05);
    },
    longMs,
  );
}
