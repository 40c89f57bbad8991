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
   * Row-major [width, width] over columns in `order`: what column k > j takes over of a unit that column j lost. With R Rᵀ
   * the inputs' second moments and R upper triangular, R[j, k] / R[k, k]: products change by the lengths of the
   * components of (lost · R), of which column k can undo the k-th (Chen et al. 2025, arXiv:2507.18553).
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
  const root = new Float64Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = i; j < width; j++) root[i * width + j] = moments[order[i]! * width + order[j]!]!;
    root[i * width + i]! += added;
  }
  factor(root, width);
  const shares = new Float32Array(width * width);
  for (let i = 0; i < width; i++) {
    for (let j = i + 1; j < width; j++) shares[i * width + j] = root[i * width + j]! / root[j * width + j]!;
  }
  return { order, shares };
}

/** Cholesky, in place, of the upper triangle of a symmetric matrix A: afterwards R with R Rᵀ = A. */
function factor(matrix: Float64Array, size: number): void {
  for (let i = size - 1; i >= 0; i--) {
    const row = matrix.subarray(i * size, (i + 1) * size);
    for (let j = size - 1; j > i; j--) {
      const other = j * size;
      let sum = row[j]!;
      for (let k = j + 1; k < size; k++) sum -= row[k]! * matrix[other + k]!;
      row[j] = sum / matrix[other + j]!;
    }
    let pivot = row[i]!;
    for (let k = i + 1; k < size; k++) pivot -= row[k]! ** 2;
    if (!(pivot > 0) || !Number.isFinite(pivot)) {
      throw new CinnabarError('invalid_argument', `inputs have no valid second moments: pivot ${pivot}`);
    }
    row[i] = Math.sqrt(pivot);
  }
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
  // Of rows that go together: the weights and what they have taken over.
  const wanted = new Float32Array(rowsTogether * width);
  for (let first = 0; first < scales.length; first += rowsTogether) {
    const count = Math.min(rowsTogether, scales.length - first);
    for (let r = 0; r < count; r++) {
      for (let k = 0; k < width; k++) wanted[r * width + k] = weights[(first + r) * width + order[k]!]!;
    }
    for (let j = 0; j < width; j++) {
      for (let r = 0; r < count; r++) {
        const scale = scales[first + r]!;
        const at = r * width;
        const place = (first + r) * width + order[j]!;
        const code = Math.max(-levels, Math.min(levels, Math.round(wanted[at + j]! / scale)));
        codes[place] = code;
        const lost = weights[place]! - code * scale;
        for (let k = j + 1, share = j * width + j + 1; k < width; k++, share++) {
          wanted[at + k]! += lost * shares[share]!;
        }
      }
    }
  }
  return codes;
}
