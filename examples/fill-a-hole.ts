/** What is missing between two pieces of code. */
import { infill, loadModel } from 'cinnabar';

await using model = await loadModel(process.env.CINNABAR_MODEL);
const { holes, text } = await infill(
  model,
  { prefix: 'function isEven(n: number): boolean {\n  return ', suffix: ';\n}' },
  { maxTokens: 32 },
);
console.log(holes[0]);
console.log(text);
