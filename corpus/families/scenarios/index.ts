/** Requests that put two to four thoughts together, and the commonest helpers with other edge rules, in many wordings. */
import type { Family } from '../../family.js';
import { families as analytics } from './analytics.js';
import { families as analytics2 } from './analytics-2.js';
import { families as analytics3 } from './analytics-3.js';
import { families as analytics4 } from './analytics-4.js';
import { families as analytics5 } from './analytics-5.js';
import { families as arrays } from './arrays.js';
import { families as arrays2 } from './arrays-2.js';
import { families as arrays3 } from './arrays-3.js';
import { families as arrays4 } from './arrays-4.js';
import { families as arrays5 } from './arrays-5.js';
import { families as arrays6 } from './arrays-6.js';
import { families as arrays7 } from './arrays-7.js';
import { families as arrays8 } from './arrays-8.js';
import { families as basics } from './basics.js';
import { families as basics2 } from './basics-2.js';
import { families as basics3 } from './basics-3.js';
import { families as basics4 } from './basics-4.js';
import { families as basics5 } from './basics-5.js';
import { families as basics6 } from './basics-6.js';
import { families as basics7 } from './basics-7.js';
import { families as basics8 } from './basics-8.js';
import { families as calendar } from './calendar.js';
import { families as calendar2 } from './calendar-2.js';
import { families as calendar3 } from './calendar-3.js';
import { families as calendar4 } from './calendar-4.js';
import { families as calendar5 } from './calendar-5.js';
import { families as everyday } from './everyday.js';
import { families as everyday2 } from './everyday-2.js';
import { families as everyday3 } from './everyday-3.js';
import { families as everyday4 } from './everyday-4.js';
import { families as exercises } from './exercises.js';
import { families as exercises2 } from './exercises-2.js';
import { families as exercises3 } from './exercises-3.js';
import { families as exercises4 } from './exercises-4.js';
import { families as exercises5 } from './exercises-5.js';
import { families as life } from './life.js';
import { families as life2 } from './life-2.js';
import { families as life3 } from './life-3.js';
import { families as life4 } from './life-4.js';
import { families as life5 } from './life-5.js';
import { families as life6 } from './life-6.js';
import { families as numbers } from './numbers.js';
import { families as numbers2 } from './numbers-2.js';
import { families as numbers3 } from './numbers-3.js';
import { families as numbers4 } from './numbers-4.js';
import { families as numbers5 } from './numbers-5.js';
import { families as people } from './people.js';
import { families as people2 } from './people-2.js';
import { families as people3 } from './people-3.js';
import { families as people4 } from './people-4.js';
import { families as people5 } from './people-5.js';
import { families as puzzles } from './puzzles.js';
import { families as puzzles2 } from './puzzles-2.js';
import { families as puzzles3 } from './puzzles-3.js';
import { families as puzzles4 } from './puzzles-4.js';
import { families as puzzles5 } from './puzzles-5.js';
import { families as puzzles6 } from './puzzles-6.js';
import { families as relations } from './relations.js';
import { families as relations2 } from './relations-2.js';
import { families as relations3 } from './relations-3.js';
import { families as relations4 } from './relations-4.js';
import { families as relations5 } from './relations-5.js';
import { families as relations6 } from './relations-6.js';
import { families as shop } from './shop.js';
import { families as shop2 } from './shop-2.js';
import { families as shop3 } from './shop-3.js';
import { families as shop4 } from './shop-4.js';
import { families as shop5 } from './shop-5.js';
import { families as shop6 } from './shop-6.js';
import { families as strings } from './strings.js';
import { families as strings2 } from './strings-2.js';
import { families as strings3 } from './strings-3.js';
import { families as strings4 } from './strings-4.js';
import { families as strings5 } from './strings-5.js';
import { families as strings6 } from './strings-6.js';
import { families as strings7 } from './strings-7.js';
import { families as strings8 } from './strings-8.js';
import { families as texts } from './texts.js';
import { families as texts2 } from './texts-2.js';
import { families as texts3 } from './texts-3.js';
import { families as texts4 } from './texts-4.js';
import { families as texts5 } from './texts-5.js';
import { families as webdev } from './webdev.js';
import { families as webdev2 } from './webdev-2.js';
import { families as webdev3 } from './webdev-3.js';
import { families as webdev4 } from './webdev-4.js';
import { families as webdev5 } from './webdev-5.js';

export const families: readonly Family[] = [
  ...analytics,
  ...analytics2,
  ...analytics3,
  ...analytics4,
  ...analytics5,
  ...arrays,
  ...arrays2,
  ...arrays3,
  ...arrays4,
  ...arrays5,
  ...arrays6,
  ...arrays7,
  ...arrays8,
  ...basics,
  ...basics2,
  ...basics3,
  ...basics4,
  ...basics5,
  ...basics6,
  ...basics7,
  ...basics8,
  ...calendar,
  ...calendar2,
  ...calendar3,
  ...calendar4,
  ...calendar5,
  ...everyday,
  ...everyday2,
  ...everyday3,
  ...everyday4,
  ...exercises,
  ...exercises2,
  ...exercises3,
  ...exercises4,
  ...exercises5,
  ...life,
  ...life2,
  ...life3,
  ...life4,
  ...life5,
  ...life6,
  ...numbers,
  ...numbers2,
  ...numbers3,
  ...numbers4,
  ...numbers5,
  ...people,
  ...people2,
  ...people3,
  ...people4,
  ...people5,
  ...puzzles,
  ...puzzles2,
  ...puzzles3,
  ...puzzles4,
  ...puzzles5,
  ...puzzles6,
  ...relations,
  ...relations2,
  ...relations3,
  ...relations4,
  ...relations5,
  ...relations6,
  ...shop,
  ...shop2,
  ...shop3,
  ...shop4,
  ...shop5,
  ...shop6,
  ...strings,
  ...strings2,
  ...strings3,
  ...strings4,
  ...strings5,
  ...strings6,
  ...strings7,
  ...strings8,
  ...texts,
  ...texts2,
  ...texts3,
  ...texts4,
  ...texts5,
  ...webdev,
  ...webdev2,
  ...webdev3,
  ...webdev4,
  ...webdev5,
];
