/** 32-bit hashing for the fake denoiser. */

/** A well-mixed unsigned 32-bit hash of up to four integers (murmur3's mixing steps). */
export function hashOf(a: number, b = 0, c = 0, d = 0): number {
  return mixed(mixed(mixed(mixed(0x2545f491, a), b), c), d) >>> 0;
}

function mixed(seed: number, value: number): number {
  let hash = seed ^ Math.imul(value, 0xcc9e2d51);
  hash = Math.imul((hash << 13) | (hash >>> 19), 5) + 0xe6546b64;
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

/** The hash as a fraction in [0, 1). */
export function fractionOf(hash: number): number {
  return hash / 0x1_0000_0000;
}
