/** Any tensor as float32 values. */
import { bfloat16ToFloat32 } from './bfloat16.js';
import { float16ToFloat32 } from './float16.js';
import type { Tensor } from './tensor.js';

/** Elements as float32, rounded where the dtype is wider; a float32 tensor's own array is returned as it is. */
export function toFloat32({ dtype, data }: Tensor): Float32Array {
  if (dtype === 'float32') return data;
  if (dtype === 'float16') return float16ToFloat32(data);
  if (dtype === 'bfloat16') return bfloat16ToFloat32(data);
  return Float32Array.from<number | bigint>(data, Number);
}
