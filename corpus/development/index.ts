/** The development set: it steers the work and is never trained on. Gathers the files of this folder. */
import { composedNumbers } from './composed-numbers.js';
import { composedRecords1 } from './composed-records-1.js';
import { composedRecords2 } from './composed-records-2.js';
import { composedRecords3 } from './composed-records-3.js';
import { composedStrings } from './composed-strings.js';
import type { DevelopmentTask, EditTask, InfillTask } from './development-task.js';
import { editChanges1 } from './edit-changes-1.js';
import { editChanges2 } from './edit-changes-2.js';
import { editFixes1 } from './edit-fixes-1.js';
import { editFixes2 } from './edit-fixes-2.js';
import { editRewrites } from './edit-rewrites.js';
import { harderAlgorithms } from './harder-algorithms.js';
import { harderEveryday } from './harder-everyday.js';
import { infill1 } from './infill-1.js';
import { infill2 } from './infill-2.js';
import { infill3 } from './infill-3.js';
import { infill4 } from './infill-4.js';
import { singleArrays1 } from './single-arrays-1.js';
import { singleArrays2 } from './single-arrays-2.js';
import { singleDatesFormats } from './single-dates-formats.js';
import { singleEveryday } from './single-everyday.js';
import { singleEveryday2 } from './single-everyday-2.js';
import { singleNumbers } from './single-numbers.js';
import { singleObjects } from './single-objects.js';
import { singleStrings1 } from './single-strings-1.js';
import { singleStrings2 } from './single-strings-2.js';

export type { DevelopmentTask, EditTask, InfillTask } from './development-task.js';

/** Natural requests: single-concept, composed and harder. */
export const developmentSet: readonly DevelopmentTask[] = [
  ...singleArrays1,
  ...singleArrays2,
  ...singleDatesFormats,
  ...singleEveryday,
  ...singleEveryday2,
  ...singleNumbers,
  ...singleObjects,
  ...singleStrings1,
  ...singleStrings2,
  ...composedNumbers,
  ...composedRecords1,
  ...composedRecords2,
  ...composedRecords3,
  ...composedStrings,
  ...harderAlgorithms,
  ...harderEveryday,
];

/** Functions with one to three holes, where what follows a hole matters. */
export const infillSet: readonly InfillTask[] = [...infill1, ...infill2, ...infill3, ...infill4];

/** Functions to fix, change or rewrite. */
export const editSet: readonly EditTask[] = [
  ...editChanges1,
  ...editChanges2,
  ...editFixes1,
  ...editFixes2,
  ...editRewrites,
];
