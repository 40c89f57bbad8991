import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import wabt from 'wabt';
import { Random } from '../support/random.js';
import { Adamw, type Driven } from './adamw.js';
import { adamwKernel } from './adamw-kernel.generated.js';
import { defaultOptimizer } from './optimizer.js';

const config = { ...defaultOptimizer, weightDecay: 0.2 };

function normals(count: number, seed: number): Float32Array {
  const random = new Random(seed);
  return Float32Array.from({ length: count }, () => random.normal());
}

function expectClose(actual: ArrayLike<number>, wanted: ArrayLike<number>, tolerance: number): void {
  expect(actual.length).toBe(wanted.length);
  let worst = 0;
  for (let i = 0; i < wanted.length; i++) worst = Math.max(worst, Math.abs(actual[i]! - wanted[i]!));
  expect(worst).toBeLessThan(tolerance);
}

describe('Adamw', () => {
  it.each([
    ['decays a matrix', 12, true],
    ['does not decay a vector', 12, false],
    ['takes any number of values', 1, true],
    ['takes more than a page of memory', 2 * 65_536 + 7, true],
  ])('is the published update and %s', (_, count, decays) => {
    const adamw = new Adamw(config);
    // Between two others, which must not be touched.
    const [before, driven, after] = adamw.hold([3, count, 5]) as [Driven, Driven, Driven];
    const { parameter, gradient, mean, square } = driven;
    parameter.set(normals(count, 9));
    const p = Float64Array.from(parameter);
    const [m, v] = [new Float64Array(count), new Float64Array(count)];
    for (let step = 0; step < 5; step++) {
      const learningRate = 0.01 * (step + 1);
      const gradientScale = step === 2 ? 0.25 : 1;
      gradient.set(normals(count, 100 + step).map((g) => g * 10 ** -step));
      const given = gradient.slice();
      adamw.update(driven, { step, learningRate, gradientScale }, decays);
      expect(gradient).toEqual(given);
      for (let i = 0; i < count; i++) {
        const g = gradient[i]! * gradientScale;
        m[i] = config.beta1 * m[i]! + (1 - config.beta1) * g;
        v[i] = config.beta2 * v[i]! + (1 - config.beta2) * g * g;
        const first = m[i]! / (1 - config.beta1 ** (step + 1));
        const second = v[i]! / (1 - config.beta2 ** (step + 1));
        const decay = decays ? 1 - learningRate * config.weightDecay : 1;
        p[i] = p[i]! * decay - (learningRate * first) / (Math.sqrt(second) + config.epsilon);
      }
      expectClose(parameter, p, 1e-6);
      expectClose(mean, m, 1e-6);
      expectClose(square, v, 1e-6);
    }
    for (const { parameter: other } of [before, after]) expect(other).toEqual(new Float32Array(other.length));
  });

  it('leaves what has never had a gradient where it is', () => {
    const adamw = new Adamw(config);
    const [driven] = adamw.hold([8]) as [Driven];
    driven.parameter.set(normals(8, 1));
    const before = driven.parameter.slice();
    adamw.update(driven, { step: 0, learningRate: 1, gradientScale: 1 }, false);
    expect(driven.parameter).toEqual(before);
  });

  it('throws unsupported_model when a parameter does not fit a memory', () => {
    expect(() => new Adamw(config).hold([2 ** 28])).toThrow(
      expect.objectContaining({ code: 'unsupported_model' }),
    );
  });

  it('embeds what adamw-kernel.wat compiles to', async () => {
    const source = await readFile(new URL('./adamw-kernel.wat', import.meta.url), 'utf8');
    const { parseWat } = await wabt();
    const { buffer } = parseWat('adamw-kernel.wat', source, { simd: true }).toBinary({});
    expect(adamwKernel).toBe(Buffer.from(buffer).toString('base64'));
  });
});
