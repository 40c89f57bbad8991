/** A published sampler (here dllm's MDLM in four steps) as options of the one loop, on a checkpoint of its family. */
import { loadModel } from 'cinnabar';
import { denoise, dllmMdlmPreset, promptCanvas } from 'cinnabar/engine';

await using model = await loadModel('test/fixtures/qwen3_a2d_mdlm/model', { weights: 'float32' });
const preset = dllmMdlmPreset({ maxNewTokens: 16, blockSize: 16, steps: 4 });
const { maskTokenId } = model.denoiser.config.diffusion!;
const canvas = promptCanvas(model.tokenizer.encode('function add'), preset.outputLength, maskTokenId);
let nfe = 0;
for await (const event of denoise(model.denoiser, canvas, preset.options)) {
  if (event.type === 'step-end') console.log(`forward ${++nfe}: ${event.committed.length} tokens`);
}
