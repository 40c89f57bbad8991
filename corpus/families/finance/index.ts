/** Money: prices, taxes, interest, pay. */
import type { Family } from '../../family.js';
import { families as money } from './money.js';
import { families as prices } from './prices.js';

export const families: readonly Family[] = [...prices, ...money];
