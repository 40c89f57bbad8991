import { hashFraction } from './hash.js';
import type { Request } from './request.js';

const share = 0.06;

/**
 * Whether infills and edits of this function are kept out of training: what they show is the function itself, whoever
 * asks for it in whatever words. Neither its name nor the names of its parameters decide.
 */
export function isHeldOutFunction({ body }: Pick<Request, 'body'>): boolean {
  return hashFraction(`function ${body}`) < share;
}
