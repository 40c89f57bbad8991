/**
 * llama.cpp rotates neighbouring elements of a head (0 and 1, 2 and 3, …) in its `llama` architecture, Hugging Face and
 * Cinnabar's graph element j together with element j + size/2. Its converter therefore reorders the rows of the query
 * and key projections (convert_hf_to_gguf.py, `LlamaModel.permute`); this puts them back.
 */

/**
 * Rows of each head from pairs side by side to two halves.
 *
 * @param source row-major, `heads` blocks of `headDim` rows of equal width (1 for a bias)
 */
export function splitRotaryPairs(source: Float32Array, heads: number, headDim: number): Float32Array {
  const width = source.length / (heads * headDim);
  const half = headDim / 2;
  const target = new Float32Array(source.length);
  for (let head = 0; head < heads; head++) {
    const first = head * headDim;
    for (let row = 0; row < headDim; row++) {
      const from = (first + row) * width;
      const to = (first + (row >> 1) + (row & 1) * half) * width;
      target.set(source.subarray(from, from + width), to);
    }
  }
  return target;
}

/** Row of the file that becomes row `row` of `splitRotaryPairs`. */
export function rotaryRow(row: number, headDim: number): number {
  const half = headDim / 2;
  const within = row % headDim;
  return row - within + (within < half ? 2 * within : 2 * (within - half) + 1);
}

/** The way back: rows in two halves to pairs side by side, as llama.cpp's converter writes them. */
export function joinRotaryPairs(source: Float32Array, heads: number, headDim: number): Float32Array {
  const width = source.length / (heads * headDim);
  const target = new Float32Array(source.length);
  for (let row = 0; row < heads * headDim; row++) {
    target.set(source.subarray(row * width, (row + 1) * width), rotaryRow(row, headDim) * width);
  }
  return target;
}
