import type { Json } from '../family.js';

/** One record of a list. */
export type Row = Readonly<Record<string, Json>>;
