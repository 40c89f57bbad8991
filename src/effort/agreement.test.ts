import { afterAll, describe, expect, it } from 'vitest';
import { inProcessVerifier } from '../testing/in-process-verifier.js';
import { agreement } from './agreement.js';
import type { Candidate } from './candidate.js';
import { checkCandidate, expectationOf } from './check-candidate.js';

const verifier = inProcessVerifier();
afterAll(() => verifier[Symbol.asyncDispose]());

const code = (body: string): string => `function total(values: number[]): number {\n  ${body}\n}`;
const sum = code('return values.reduce((a, b) => a + b, 0);');
const loopSum = code('let s = 0;\n  for (const v of values) s += v;\n  return s;');
const product = code('return values.reduce((a, b) => a * b, 1);');

/** An answer of this text, which the model finds as probable as that; its second token was not written by the model. */
async function answer(text: string, probability: number): Promise<Candidate> {
  const check = await checkCandidate(text, expectationOf('one number out of all of them'), { verifier });
  const tokens = [
    { id: 1, step: 1, confidence: Math.sqrt(probability) },
    { id: 2, step: 0, confidence: 0 },
    { id: 3, step: 2, confidence: Math.sqrt(probability) },
  ];
  const result = { text, tokens } as unknown as Candidate['result'];
  return { result, origin: 'sample', check, renamed: false, reading: 0 };
}

async function agreed(...answers: [string, number][]) {
  const candidates = await Promise.all(answers.map(([text, p]) => answer(text, p)));
  const found = await agreement(candidates, new Map(), { verifier, examples: [], seed: 1 });
  return { ...found, texts: found.alike.map(({ result }) => result.text) };
}

describe('agreement()', () => {
  it('adds up what the answers of one behaviour have', async () => {
    const { texts, probability, lead } = await agreed([product, 0.3], [sum, 0.2], [loopSum, 0.15]);
    expect(texts).toEqual([sum, loopSum]);
    expect(probability).toBeCloseTo(0.35, 12);
    expect(lead).toBeCloseTo(0.05, 12);
  });

  it('counts a text that came several times once, though all of its answers are alike', async () => {
    const { texts, probability } = await agreed([sum, 0.1], [product, 0.15], [sum, 0.1], [sum, 0.1]);
    expect(texts).toEqual([product]);
    expect(probability).toBeCloseTo(0.15, 12);
    expect((await agreed([sum, 0.2], [product, 0.15], [sum, 0.2])).texts).toEqual([sum, sum]);
  });

  it('says by how much it leads: all of it where nothing else was seen', async () => {
    expect((await agreed([sum, 0.51])).lead).toBeCloseTo(0.51, 12);
    expect((await agreed([sum, 0.3], [loopSum, 0.21], [product, 0.39])).lead).toBeCloseTo(0.12, 12);
  });

  it('takes the earliest of equals', async () => {
    expect((await agreed([product, 0.2], [sum, 0.2])).texts).toEqual([product]);
  });

  it('leaves out what does not run where something does, and else goes by the text', async () => {
    const throws = code("throw new Error('no');");
    expect((await agreed([throws, 0.5], [sum, 0.1])).texts).toEqual([sum]);
    const opaque = (body: string): string => `function total(of: () => number): number {\n  ${body}\n}`;
    const [first, second] = [opaque('return of();'), opaque('return 2 * of();')];
    expect((await agreed([first, 0.1], [second, 0.2])).texts).toEqual([second]);
  });
});
