/** Rules of the fused transformer operators. */
import { matMul, mul, neg, reduceSum, reshape, rotary, sub } from '../../onnx/ops.js';
import { fixedShape, type VjpRules } from './rule.js';

export const transformerRules: VjpRules = {
  // y = n·g with n = x·r, r = 1/rms: dx = r·(dy·g − n·mean(dy·n·g)), dg = Σ dy·n.
  SimplifiedLayerNormalization: (c) => {
    const [x, scale] = [c.inputs[0]!, c.inputs[1]!];
    const inverse = c.outputs[1]!;
    const width = fixedShape(scale, c.fail)[0]!;
    const normal = mul(x, inverse);
    const weighted = mul(c.dy, normal);
    const lead = x.shape.slice(0, -1).map((_, i) => i);
    const dScale = c.needs(1) ? reshape(reduceSum(weighted, lead), [width]) : null;
    if (!c.needs(0)) return [null, dScale];
    const mean = mul(matMul(weighted, reshape(scale, [width, 1])), 1 / width);
    return [mul(inverse, sub(mul(c.dy, scale), mul(normal, mean))), dScale];
  },
  // A rotation's transpose is the rotation by the opposite angle.
  RotaryEmbedding: (c) => {
    const [positions, cosines, sines] = [c.inputs[1]!, c.inputs[2]!, c.inputs[3]!];
    return [rotary(c.dy, positions, cosines, neg(sines)), null, null, null];
  },
};
