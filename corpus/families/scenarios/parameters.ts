/** Parameters that many families take. */
import type { Parameter } from '../../family.js';

export const numbers: Parameter = {
  name: 'xs',
  type: 'number[]',
  alt: ['numbers', 'values', 'list', 'nums'],
};
export const words: Parameter = {
  name: 'words',
  type: 'string[]',
  alt: ['strings', 'list', 'items', 'texts'],
};
export const text: Parameter = { name: 'text', type: 'string', alt: ['s', 'str', 'input'] };
