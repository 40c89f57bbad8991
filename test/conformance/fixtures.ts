/**
 * Recorded numbers of the published implementations (see the README of the fixtures). The full set is
 * `../shared/fixtures` beside the repository, or the folder named by CINNABAR_FIXTURES; without either, the small
 * subset in `test/fixtures` is used. Families and cases are discovered, never listed.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseSafetensors } from '../../src/model/weights/parse-safetensors.js';

const named = process.env.CINNABAR_FIXTURES;
if (named !== undefined && !existsSync(named))
  throw new Error(`CINNABAR_FIXTURES: there is no folder ${named}`);

const beside = fileURLToPath(new URL('../../../shared/fixtures', import.meta.url));
const subset = fileURLToPath(new URL('../fixtures', import.meta.url));

/** The folder of the set in use. */
export const fixtureRoot: string = named ?? (existsSync(beside) ? beside : subset);

/** For titles, so that a run says which set it compared with. */
export const fixtureSet: string = fixtureRoot === subset ? 'subset' : 'full set';

/** Families of the set that hold `file`, sorted. */
export function familiesWith(file: string): string[] {
  return readdirSync(fixtureRoot)
    .filter((family) => existsSync(join(fixtureRoot, family, file)))
    .sort();
}

export function fixturePath(family: string, file: string): string {
  return join(fixtureRoot, family, file);
}

export function fixtureJson(family: string, file: string): unknown {
  return JSON.parse(readFileSync(fixturePath(family, file), 'utf8'));
}

export interface FixtureTensor {
  readonly shape: readonly number[];
  readonly data: Float32Array;
}

/** Every tensor of a file as numbers in float32 (ids and masks are small enough). */
export function fixtureTensors(family: string, file: string): ReadonlyMap<string, FixtureTensor> {
  const path = fixturePath(family, file);
  const parsed = parseSafetensors(new Uint8Array(readFileSync(path)), path);
  return new Map(
    [...parsed.tensors.keys()].map((name) => {
      const { shape, data } = parsed.read(name);
      return [name, { shape, data: Float32Array.from(data as ArrayLike<number | bigint>, Number) }];
    }),
  );
}

/** Greatest |a - b| / (absolute + relative · |b|): 1 or less when all elements are within the tolerance. */
export function excess(
  a: ArrayLike<number>,
  b: ArrayLike<number>,
  absolute: number,
  relative: number,
): number {
  if (a.length !== b.length) throw new Error(`${a.length} values against ${b.length}`);
  let greatest = 0;
  for (let i = 0; i < a.length; i++) {
    const ratio = Math.abs(a[i]! - b[i]!) / (absolute + relative * Math.abs(b[i]!));
    // The comparison is written so that NaN counts as a failure.
    if (!(ratio <= greatest)) greatest = ratio;
  }
  return greatest;
}
