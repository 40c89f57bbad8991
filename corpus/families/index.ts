/** All families, group by group. */

import type { Family } from '../family.js';
import { morePhrasings } from '../phrasings/index.js';
import { families as arrays } from './arrays/index.js';
import { families as bits } from './bits.js';
import { families as collections } from './collections.js';
import { families as conversion } from './conversion/index.js';
import { families as dates } from './dates/index.js';
import { families as dynamicProgramming } from './dynamic-programming/index.js';
import { families as finance } from './finance/index.js';
import { families as formatting } from './formatting/index.js';
import { families as games } from './games/index.js';
import { families as geometry } from './geometry/index.js';
import { families as graphs } from './graphs/index.js';
import { families as intervals } from './intervals/index.js';
import { families as math } from './math/index.js';
import { families as matrices } from './matrices/index.js';
import { families as numbers } from './numbers/index.js';
import { families as objects } from './objects/index.js';
import { families as parsing } from './parsing/index.js';
import { families as records } from './records/index.js';
import { families as scenarios } from './scenarios/index.js';
import { families as searching } from './searching.js';
import { families as sorting } from './sorting/index.js';
import { families as stacks } from './stacks/index.js';
import { families as strings } from './strings/index.js';
import { families as textStats } from './text-stats/index.js';
import { families as validation } from './validation/index.js';

const written: readonly Family[] = [
  ...arrays,
  ...bits,
  ...collections,
  ...conversion,
  ...dates,
  ...dynamicProgramming,
  ...finance,
  ...formatting,
  ...games,
  ...geometry,
  ...graphs,
  ...intervals,
  ...math,
  ...matrices,
  ...numbers,
  ...objects,
  ...parsing,
  ...records,
  ...scenarios,
  ...searching,
  ...sorting,
  ...stacks,
  ...strings,
  ...textStats,
  ...validation,
];

export const allFamilies: readonly Family[] = written.map((family) => {
  const more = morePhrasings.get(family.name);
  return more === undefined ? family : { ...family, morePhrasings: more };
});
