/** 32-bit hashing for the fake denoiser. */

/** A well-mixed unsigned 32-bit hash of some integers (murmur3's mixing steps). */
export function hashOf(...values: number[]): number {
  let hash = 0x2545f491;
  for (const value of values) {
    hash ^= Math.imul(value | 0, 0xcc9e2d51);
    hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
    hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
    hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
    hash ^= hash >>> 16;
  }
  return hash >>> 0;
}

/** The hash as a fraction in [0, 1). */
export function fractionOf(hash: number): number {
  return hash / 0x1_0000_0000;
}
