import { afterAll, describe, expect, it } from 'vitest';
import { createVerifier } from './verifier.js';

const verifier = createVerifier();
afterAll(() => verifier[Symbol.asyncDispose](), 60_000);

describe('createVerifier()', () => {
  it('inspects in a worker, runs and probes in the sandbox', async () => {
    const code = 'function f(n: number): number { return n + m; }';
    const inspection = await verifier.inspect(code);
    expect(inspection!.functions.map(({ name }) => name)).toEqual(['f']);
    expect(inspection!.faults.map(({ message }) => message)).toEqual(["Cannot find name 'm'."]);
    const right = code.replace('m;', '1;');
    const calls = [[1], [2]];
    const probe = await verifier.sandbox.probe({ code: right, functionName: 'f', calls });
    expect(probe).toMatchObject({ outcome: 'ran', results: ['v2', 'v3'] });
    const broken = await verifier.sandbox.probe({ code, functionName: 'f', calls });
    expect(broken.results[0]).toMatch(/^eReferenceError/);
  });

  it('inspects nothing any more after it was closed', async () => {
    const closed = createVerifier();
    await closed[Symbol.asyncDispose]();
    expect(await closed.inspect('1')).toBeNull();
  });
});
