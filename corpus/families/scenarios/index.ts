/** Requests that put two to four thoughts together, and the commonest helpers with other edge rules, in many wordings. */
import type { Family } from '../../family.js';
import { families as analytics } from './analytics.js';
import { families as analytics2 } from './analytics-2.js';
import { families as arrays } from './arrays.js';
import { families as arrays2 } from './arrays-2.js';
import { families as arrays3 } from './arrays-3.js';
import { families as basics } from './basics.js';
import { families as basics2 } from './basics-2.js';
import { families as basics3 } from './basics-3.js';
import { families as basics4 } from './basics-4.js';
import { families as calendar } from './calendar.js';
import { families as calendar2 } from './calendar-2.js';
import { families as everyday } from './everyday.js';
import { families as everyday2 } from './everyday-2.js';
import { families as exercises } from './exercises.js';
import { families as exercises2 } from './exercises-2.js';
import { families as life } from './life.js';
import { families as life2 } from './life-2.js';
import { families as numbers } from './numbers.js';
import { families as numbers2 } from './numbers-2.js';
import { families as people } from './people.js';
import { families as people2 } from './people-2.js';
import { families as puzzles } from './puzzles.js';
import { families as puzzles2 } from './puzzles-2.js';
import { families as relations } from './relations.js';
import { families as relations2 } from './relations-2.js';
import { families as shop } from './shop.js';
import { families as shop2 } from './shop-2.js';
import { families as strings } from './strings.js';
import { families as strings2 } from './strings-2.js';
import { families as strings3 } from './strings-3.js';
import { families as texts } from './texts.js';
import { families as texts2 } from './texts-2.js';
import { families as webdev } from './webdev.js';
import { families as webdev2 } from './webdev-2.js';

export const families: readonly Family[] = [
  ...analytics,
  ...analytics2,
  ...arrays,
  ...arrays2,
  ...arrays3,
  ...basics,
  ...basics2,
  ...basics3,
  ...basics4,
  ...calendar,
  ...calendar2,
  ...everyday,
  ...everyday2,
  ...exercises,
  ...exercises2,
  ...life,
  ...life2,
  ...numbers,
  ...numbers2,
  ...people,
  ...people2,
  ...puzzles,
  ...puzzles2,
  ...relations,
  ...relations2,
  ...shop,
  ...shop2,
  ...strings,
  ...strings2,
  ...strings3,
  ...texts,
  ...texts2,
  ...webdev,
  ...webdev2,
];
