/** An unmask policy is a pure function: here the two most confident positions of every step are settled. */
import { generate, loadModel } from 'cinnabar';
import type { UnmaskPolicy } from 'cinnabar/decoding';

const bestTwo: UnmaskPolicy = {
  name: 'best-two',
  select: ({ confidence }) =>
    confidence
      .map((value, row) => ({ value, row }))
      .sort((a, b) => b.value - a.value)
      .slice(0, 2)
      .map(({ row }) => row),
};

await using model = await loadModel(process.env.CINNABAR_MODEL);
const { text, stats } = await generate(model, 'Add two numbers.', {
  mode: 'block',
  policy: bestTwo,
  maxTokens: 32,
});
console.log(text);
console.log(`// ${stats.tokensPerForward.toFixed(2)} tokens per forward`);
