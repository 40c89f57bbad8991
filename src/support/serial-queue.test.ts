import { describe, expect, it } from 'vitest';
import { SerialQueue } from './serial-queue.js';

describe('SerialQueue', () => {
  it('run() runs jobs one at a time in order', async () => {
    const queue = new SerialQueue();
    const log: string[] = [];
    const job = (name: string) => async (): Promise<string> => {
      log.push(`${name} starts`);
      await new Promise((resolve) => setTimeout(resolve, 2));
      log.push(`${name} ends`);
      return name;
    };
    const results = Promise.all([queue.run(job('a')), queue.run(job('b'))]);
    expect(queue.pending).toBe(2);
    expect(await results).toEqual(['a', 'b']);
    expect(log).toEqual(['a starts', 'a ends', 'b starts', 'b ends']);
    expect(queue.pending).toBe(0);
  });

  it('run() goes on when an earlier job rejected or threw', async () => {
    const queue = new SerialQueue();
    const rejected = queue.run(() => Promise.reject(new Error('first')));
    const thrown = queue.run(() => {
      throw new Error('second');
    });
    const third = queue.run(() => 3);
    await expect(rejected).rejects.toThrow('first');
    await expect(thrown).rejects.toThrow('second');
    expect(await third).toBe(3);
    await queue.idle();
  });
});
