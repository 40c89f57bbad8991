/**
 * Rounding that knows what a matrix is multiplied with: what one weight loses by rounding, the weights of its row that
 * are not rounded yet make up for, as far as their inputs go together. GPTQ (Frantar et al. 2022, arXiv:2210.17323) with
 * columns in the order of falling input magnitude.
 */
import { CinnabarError } from '../errors.js';

/** Added to the diagonal, as a share of its mean: inputs that were hardly seen do not blow up. */
const damping = 0.01;
/** Rows of weights that go through the columns together, so that a row of the factor is read once for all of them. */
const rowsTogether = 16;
const levels = 127;

/** What to round with: one for all matrices that multiply the same inputs. */
export interface Compensation {
  /** Column that is rounded n-th. */
  readonly order: Int32Array;
  /**
   * Row-major upper triangle U [width, width] over columns in `order`, with UᵀU the inverse of the inputs' second
   * moments, each row divided by its diagonal: what column k takes over, by unit of what column j lost.
   */
  readonly shares: Float32Array;
}

/**
 * @param moments Σ x xᵀ over inputs x [width] of the matrix, row-major [width, width]
 * @throws CinnabarError `invalid_argument` when the moments are not finite or not those of real inputs
 */
export function compensationOf(moments: Float32Array, width: number): Compensation {
  const diagonal = Array.from({ length: width }, (_, i) => moments[i * width + i]!);
  const mean = diagonal.reduce((sum, value) => sum + value, 0) / width;
  const order = Int32Array.from(diagonal.keys()).sort((a, b) => diagonal[b]! - diagonal[a]! || a - b);
  // Without any input there is nothing to make up for: the identity.
  const added = mean === 0 ? 1 : damping * mean;
  // R Rᵀ = moments with R upper triangular, from the last column to the first; U is the inverse of R.
  const root = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = i; j < width; j++) root[i * width + j] = moments[order[i]! * width + order[j]!]!;
    root[i * width + i]! += added;
  }
  factor(root, width);
  return { order, shares: unitInverse(root, width) };
}

/** Cholesky, in place, of the upper triangle of a symmetric matrix A: afterwards R with R Rᵀ = A. */
function factor(matrix: Float64Array, size: number): void {
  for (let k = size - 1; k >= 0; k--) {
    const pivot = matrix[k * size + k]!;
    if (!(pivot > 0) || !Number.isFinite(pivot)) {
      throw new CinnabarError('invalid_argument', `inputs have no valid second moments: pivot ${pivot}`);
    }
    const scale = 1 / Math.sqrt(pivot);
    const column = new Float64Array(k + 1);
    for (let i = 0; i <= k; i++) {
      column[i] = matrix[i * size + k]! * scale;
      matrix[i * size + k] = column[i]!;
    }
    for (let i = 0; i < k; i++) {
      const factor = column[i]!;
      const row = i * size;
      for (let j = i; j < k; j++) matrix[row + j]! -= factor * column[j]!;
    }
  }
}

/** The inverse of an upper triangle, its rows divided by their diagonal. */
function unitInverse(root: Float64Array, size: number): Float32Array {
  const inverse = new Float32Array(size * size);
  const row = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    // Row i of the inverse X of R: X R = 1, from the diagonal to the right.
    row.fill(0);
    row[i] = 1;
    for (let k = i; k < size; k++) {
      const value = row[k]! / root[k * size + k]!;
      row[k] = value;
      const below = k * size;
      for (let j = k + 1; j < size; j++) row[j]! -= value * root[below + j]!;
    }
    for (let k = i; k < size; k++) inverse[i * size + k] = row[k]! / row[i]!;
  }
  return inverse;
}

/**
 * Codes of rows [rows, width] in their scales: value ≈ code · scale, −127 to 127.
 *
 * @param weights row-major
 */
export function compensatedCodes(
  weights: Float32Array,
  scales: Float32Array,
  { order, shares }: Compensation,
): Int8Array {
  const width = order.length;
  const codes = new Int8Array(weights.length);
  const rows = new Float32Array(rowsTogether * width);
  for (let first = 0; first < scales.length; first += rowsTogether) {
    const count = Math.min(rowsTogether, scales.length - first);
    for (let r = 0; r < count; r++) {
      for (let k = 0; k < width; k++) rows[r * width + k] = weights[(first + r) * width + order[k]!]!;
    }
    for (let j = 0; j < width; j++) {
      for (let r = 0; r < count; r++) {
        const scale = scales[first + r]!;
        const at = r * width;
        const value = rows[at + j]!;
        const code = Math.max(-levels, Math.min(levels, Math.round(value / scale)));
        codes[(first + r) * width + order[j]!] = code;
        const lost = value - code * scale;
        for (let k = j + 1, share = j * width + j + 1; k < width; k++, share++) {
          rows[at + k]! -= lost * shares[share]!;
        }
      }
    }
  }
  return codes;
}
