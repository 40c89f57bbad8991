/** Records that the tests of several edits are made of. */
import type { Json } from '../family.js';

export const order = (customer: string, total: number, status: string): Json => ({ customer, total, status });
export const priced = (name: string, price: number): Json => ({ name, price });
export const user = (id: number, name: string): Json => ({ id, name });
