import type { Json } from '../../family.js';

/** Records with the same fields, one list of values each: `rows('name price', ['Mug', 4])`. */
export const rows = (fields: string, ...lines: readonly (readonly Json[])[]): Json[] =>
  lines.map((line) => Object.fromEntries(fields.split(' ').map((field, i) => [field, line[i] as Json])));
