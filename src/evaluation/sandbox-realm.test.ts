import { describe, expect, it } from 'vitest';
import { openRealm, type Realm } from './sandbox-realm.js';

function realmWith(target: unknown): Realm {
  const realm = openRealm();
  expect(realm.load(() => target)).toBe(typeof target === 'function' ? '' : 'm');
  return realm;
}

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('openRealm', () => {
  it('execute() returns the tagged encoding of the result', () => {
    const realm = realmWith((a: number, b: unknown) => ({ a, b, u: undefined, n: Number.NaN }));
    expect(realm.execute('[1,[true,"x"]]')).toBe(
      'v{".a":1,".b":[true,"x"],".u":{"!":"undefined"},".n":{"!":"NaN"}}',
    );
  });

  it('execute() describes what was thrown, whatever it is', () => {
    const throwing = (value: unknown) => () => {
      throw value;
    };
    expect(realmWith(throwing(new TypeError('bad'))).execute('[]')).toBe('eTypeError: bad');
    expect(realmWith(throwing('text')).execute('[]')).toBe('etext');
    expect(realmWith(throwing(undefined)).execute('[]')).toBe('eundefined');
    expect(realmWith(throwing(Object.create(null))).execute('[]')).toBe('ea value that cannot be described');
    expect(realmWith(throwing(new Error('x'.repeat(1000)))).execute('[]')).toBe(
      'ean error with a very long message',
    );
  });

  it('execute() refuses results that are cyclic or too large', () => {
    const cycle: unknown[] = [];
    cycle.push(cycle);
    expect(realmWith(() => cycle).execute('[]')).toMatch(/^eRangeError: .*cyclic/);
    expect(realmWith(() => 'x'.repeat(2e6)).execute('[]')).toMatch(/^eRangeError: .*too large/);
    expect(realmWith(() => new Array(1e6).fill(12345)).execute('[]')).toMatch(/^eRangeError: .*too large/);
  });

  it('poll() has the settled value of a promise after the microtasks ran', async () => {
    const realm = realmWith(async (n: number) => n + 1);
    expect(realm.execute('[1]')).toBe('p');
    await settled();
    expect(realm.poll()).toBe('v2');
  });

  it('poll() has the reason when the promise was rejected, and p when nothing settles it', async () => {
    const rejecting = realmWith(async () => Promise.reject(new Error('no')));
    rejecting.execute('[]');
    const silent = realmWith(() => new Promise(() => {}));
    silent.execute('[]');
    await settled();
    expect(rejecting.poll()).toBe('eError: no');
    expect(silent.poll()).toBe('p');
  });

  it('load() reports a top level that throws or leaves no function', () => {
    const realm = openRealm();
    expect(realm.load(() => 5)).toBe('m');
    const failing = (): never => {
      throw new ReferenceError('require is not defined');
    };
    expect(realm.load(failing)).toBe('eReferenceError: require is not defined');
  });
});
