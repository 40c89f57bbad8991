import { describe, expect, it } from 'vitest';
import { tinyConfig } from '../testing/tiny-model.js';
import type { RopeScaling } from './model-config.js';
import { rotaryFrequencies } from './rope.js';

const config = { ...tinyConfig(), headDim: 16, ropeTheta: 500_000 };
const plain = rotaryFrequencies(config);

describe('rotaryFrequencies()', () => {
  it('gives theta^(-2i/headDim) when nothing is scaled', () => {
    expect(plain).toHaveLength(8);
    plain.forEach((frequency, i) => {
      expect(frequency).toBeCloseTo(Math.exp((-2 * i * Math.log(500_000)) / 16), 12);
    });
  });

  it('counts by the rotated elements when a part of the head is rotated', () => {
    const partial = rotaryFrequencies({ ...config, rotaryDim: 8 });
    expect(partial).toEqual(rotaryFrequencies({ ...config, headDim: 8 }));
  });

  it('divides all frequencies when scaling is linear', () => {
    const scaled = rotaryFrequencies({ ...config, ropeScaling: { kind: 'linear', factor: 4 } });
    expect(scaled).toEqual(plain.map((frequency) => frequency / 4));
  });

  it('keeps short waves, divides long ones and blends between when scaling is llama3', () => {
    const scaling: RopeScaling = {
      kind: 'llama3',
      factor: 8,
      lowFrequencyFactor: 1,
      highFrequencyFactor: 4,
      originalContextLength: 64,
    };
    const scaled = rotaryFrequencies({ ...config, ropeScaling: scaling });
    // By wavelength, as the Llama 3.1 model card words it.
    const expected = plain.map((frequency) => {
      const wavelength = (2 * Math.PI) / frequency;
      if (wavelength < 64 / 4) return frequency;
      if (wavelength > 64 / 1) return frequency / 8;
      const smooth = (64 / wavelength - 1) / (4 - 1);
      return ((1 - smooth) * frequency) / 8 + smooth * frequency;
    });
    scaled.forEach((frequency, i) => {
      expect(frequency / expected[i]!).toBeCloseTo(1, 12);
    });
    const ratios = scaled.map((frequency, i) => frequency / plain[i]!);
    expect(ratios[0]).toBe(1);
    expect(ratios.at(-1)).toBeCloseTo(1 / 8, 12);
    expect(ratios.some((ratio) => ratio < 0.99 && ratio > 0.13)).toBe(true);
  });
});
