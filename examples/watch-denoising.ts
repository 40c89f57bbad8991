/** The canvas is not written left to right: every step says which positions it settled. */
import { loadModel, stream } from 'cinnabar';

await using model = await loadModel(process.env.CINNABAR_MODEL);
const options = { mode: 'whole', maxTokens: 32, steps: 8 } as const;
let canvas: string[] = [];
let promptLength = 0;
for await (const event of stream(model, 'Return the larger of two numbers.', options)) {
  if (event.type === 'canvas-start') {
    ({ promptLength } = event);
    canvas = Array.from({ length: event.length - promptLength }, () => '░');
  }
  if (event.type !== 'step-end') continue;
  for (const { position, id } of event.committed)
    canvas[position - promptLength] = model.tokenizer.decode([id]);
  console.log(`step ${event.nfe}: ${JSON.stringify(canvas.join(''))}`);
}
