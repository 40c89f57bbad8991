/**
 * The byte alphabet of byte-level BPE: each of the 256 bytes has a printable character that stands for it in
 * vocabularies (GPT-2, `bytes_to_unicode`): printable Latin-1 bytes are themselves, the other 68 bytes are
 * U+0100, U+0101, … in ascending byte order.
 */

const isPrintable = (byte: number): boolean =>
  (byte >= 0x21 && byte <= 0x7e) || (byte >= 0xa1 && byte <= 0xac) || (byte >= 0xae && byte <= 0xff);

/** Byte → its character, 256 entries. */
export const byteCharacters: readonly string[] = (() => {
  let next = 0x100;
  return Array.from({ length: 256 }, (_, byte) => String.fromCharCode(isPrintable(byte) ? byte : next++));
})();

const byteOfCharacter: ReadonlyMap<string, number> = new Map(byteCharacters.map((c, byte) => [c, byte]));

/** Bytes that a vocabulary entry stands for, or null when a character is outside the alphabet. */
export function bytesOfToken(token: string): Uint8Array | null {
  const bytes = new Uint8Array(token.length);
  for (let i = 0; i < token.length; i++) {
    const byte = byteOfCharacter.get(token[i]!);
    if (byte === undefined) return null;
    bytes[i] = byte;
  }
  return bytes;
}
