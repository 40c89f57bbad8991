/** Text in, text out, with the embedded model. `npx tsx examples/generate.ts` */
import { generate, loadModel } from 'cinnabar';

await using model = await loadModel(process.env.CINNABAR_MODEL);
const { text, stats } = await generate(model, 'Write a function that adds two numbers.', { maxTokens: 96 });
console.log(text);
console.log(`// ${stats.generatedTokens} tokens in ${stats.nfe} forwards`);
