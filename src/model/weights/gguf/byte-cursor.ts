/** Reads little-endian values one after another from the first bytes of a file. */
import { failFor } from '../safetensors-header.js';

/** Thrown when the value goes on behind the bytes at hand, but not behind the file's end: call again with more. */
export class MoreBytesNeeded {
  /** Bytes from the start of the file. */
  readonly wanted: number;

  constructor(wanted: number) {
    this.wanted = wanted;
  }
}

// A byte order mark is part of a token's text.
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class ByteCursor {
  readonly fail: (what: string) => never;
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #fileBytes: number;
  offset = 0;

  /** @param bytes the first bytes of a file of `fileBytes` */
  constructor(bytes: Uint8Array, fileBytes: number, source: string) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.#fileBytes = fileBytes;
    this.fail = failFor(source);
  }

  /** Bytes from here to the end of the file. */
  get remaining(): number {
    return this.#fileBytes - this.offset;
  }

  /** Moves `count` bytes on and returns where they begin. @throws CinnabarError `invalid_weights` when truncated */
  #advance(count: number, what: string): number {
    const { offset, remaining } = this;
    if (count > remaining) {
      this.fail(`${what} needs ${count} bytes at byte ${offset}, the file has ${remaining} more: truncated`);
    }
    if (offset + count > this.#bytes.byteLength) throw new MoreBytesNeeded(offset + count);
    this.offset = offset + count;
    return offset;
  }

  /** A view. */
  bytes(count: number, what: string): Uint8Array {
    const at = this.#advance(count, what);
    return this.#bytes.subarray(at, at + count);
  }

  u8(what: string): number {
    return this.#view.getUint8(this.#advance(1, what));
  }

  u32(what: string): number {
    return this.#view.getUint32(this.#advance(4, what), true);
  }

  u64(what: string): bigint {
    return this.#view.getBigUint64(this.#advance(8, what), true);
  }

  /** A count of things of at least `least` bytes each, checked against what is left of the file. */
  count(what: string, least: number): number {
    const count = this.u64(what);
    if (count * BigInt(least) > BigInt(this.remaining)) {
      this.fail(`${count} as ${what} does not fit the file, which has ${this.remaining} bytes more`);
    }
    return Number(count);
  }

  text(what: string): string {
    const length = this.count(`the length of ${what}`, 1);
    return decoder.decode(this.bytes(length, what));
  }
}
