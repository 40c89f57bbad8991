/** Several prompts share each forward; every answer is what its prompt would get alone. */
import { generateMany, loadModel } from 'cinnabar';

await using model = await loadModel(process.env.CINNABAR_MODEL);
const prompts = ['Add two numbers.', 'Reverse a string.', 'Count the words of a text.'];
for await (const { index, result, error } of generateMany(model, prompts, { batch: 3, maxTokens: 64 })) {
  console.log(`${prompts[index]}\n${result?.text ?? error}\n`);
}
