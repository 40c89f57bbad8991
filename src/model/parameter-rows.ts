/** Matrices read row by row: a float32 copy of a whole matrix, or of a whole model, never has to exist. */

/** A parameter in memory. */
export interface Parameter {
  readonly shape: readonly number[];
  /** Row-major. */
  readonly data: Float32Array;
}

/** Reads a parameter as float32. */
export interface ParameterReader {
  (name: string): Parameter;
  /** The same row by row, without a copy of the whole; absent where parameters are in memory anyway. */
  readonly rows?: (name: string) => ParameterRows;
}

/** Rows that are read and converted at once: they stay in the processor's cache. */
export const rowsAtOnce = 64;

/** A matrix [rows, width] that lies elsewhere: in a file, or in memory in another format. */
export interface ParameterRows {
  readonly shape: readonly number[];
  /** Writes rows [from, from + count) to the start of `target`, as float32. */
  copy(from: number, count: number, target: Float32Array): void;
  /** The rows as the int8 session holds them, when they are stored so. */
  readonly quantized?: StoredQuantized;
}

/** A stored int8 matrix. */
export interface StoredQuantized {
  /** One scale a row: value = (byte - 128) · scale. */
  readonly scales: Float32Array;
  /** Writes rows [from, from + count) to the start of `target`, as values + 128. */
  copy(from: number, count: number, target: Uint8Array): void;
}

/** The rows of a parameter; where its reader only gives whole parameters, those of the whole one. */
export function parameterRows(read: ParameterReader, name: string): ParameterRows {
  if (read.rows) return read.rows(name);
  const { shape, data } = read(name);
  const width = data.length / shape[0]!;
  return {
    shape,
    copy: (from, count, target) => target.set(data.subarray(from * width, (from + count) * width)),
  };
}

/** A vector whole, rows of a matrix a few at a time; the array is used again for the next ones. */
export function* rowGroups(
  read: ParameterReader,
  { name, shape }: { readonly name: string; readonly shape: readonly number[] },
): Generator<Float32Array> {
  if (shape.length < 2) {
    yield read(name).data;
    return;
  }
  const rows = parameterRows(read, name);
  const [height, width] = shape as [number, number];
  const block = new Float32Array(Math.min(rowsAtOnce, height) * width);
  for (let from = 0; from < height; from += rowsAtOnce) {
    const count = Math.min(rowsAtOnce, height - from);
    rows.copy(from, count, block);
    yield block.subarray(0, count * width);
  }
}

/** Calls `visit(from, count)` for consecutive groups of rows. */
export function forEachRows(rows: number, visit: (from: number, count: number) => void): void {
  for (let from = 0; from < rows; from += rowsAtOnce) visit(from, Math.min(rowsAtOnce, rows - from));
}

/**
 * Writes `count` rows of `width` elements as columns of a row-major matrix of `stride` columns.
 *
 * @param at index of the first row's first element in `target`
 */
export function writeColumns<T extends Float32Array | Uint8Array>(
  source: T,
  count: number,
  width: number,
  target: T,
  at: number,
  stride: number,
): void {
  if (source instanceof Uint8Array && (count | at | stride | target.byteOffset) % 4 === 0) {
    writeByteColumns(source, count, width, target as Uint8Array, at, stride);
    return;
  }
  for (let c = 0; c < width; c++) {
    const base = at + c * stride;
    for (let r = 0, from = c; r < count; r++, from += width) target[base + r] = source[from]!;
  }
}

/** `writeColumns` of bytes, four at a time. */
function writeByteColumns(
  source: Uint8Array,
  count: number,
  width: number,
  target: Uint8Array,
  at: number,
  stride: number,
): void {
  const words = new Uint32Array(target.buffer, target.byteOffset, target.byteLength >> 2);
  for (let c = 0; c < width; c++) {
    let word = (at + c * stride) / 4;
    for (let r = 0, i = c; r < count; r += 4, i += 4 * width) {
      words[word++] =
        source[i]! |
        (source[i + width]! << 8) |
        (source[i + 2 * width]! << 16) |
        (source[i + 3 * width]! << 24);
    }
  }
}
