import type { Random } from '../src/support/random.js';

/** One of the items, each as likely. */
export function pick<T>(items: readonly T[], random: Random): T {
  return items[random.int(items.length)]!;
}
