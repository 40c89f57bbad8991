/** Rules of the fused transformer operators. */
import { matMul, mul, neg, reshape, rotary, sub } from '../../onnx/ops.js';
import { fixedShape, type VjpRules } from './rule.js';

export const transformerRules: VjpRules = {
  // y = x·r·g with r = 1/rms: dx = r·(dy·g − x·r²·mean(dy·x·g)), dg = Σ dy·x·r.
  SimplifiedLayerNormalization: (c) => {
    const [x, scale] = [c.inputs[0]!, c.inputs[1]!];
    const inverse = c.outputs[1]!;
    const width = fixedShape(scale, c.fail)[0]!;
    const rows = fixedShape(x, c.fail).reduce((count, size) => count * size, 1) / width;
    const weighted = reshape(mul(c.dy, x), [rows, width]);
    const factors = reshape(inverse, [1, rows]);
    const dScale = c.needs(1) ? reshape(matMul(factors, weighted), [width]) : null;
    if (!c.needs(0)) return [null, dScale];
    const sums = reshape(matMul(weighted, reshape(scale, [width, 1])), inverse.shape as number[]);
    const along = mul(mul(sums, 1 / width), mul(inverse, inverse));
    return [mul(inverse, sub(mul(c.dy, scale), mul(x, along))), dScale];
  },
  // A rotation's transpose is the rotation by the opposite angle.
  RotaryEmbedding: (c) => {
    const [positions, cosines, sines] = [c.inputs[1]!, c.inputs[2]!, c.inputs[3]!];
    return [rotary(c.dy, positions, cosines, neg(sines)), null, null, null];
  },
};
