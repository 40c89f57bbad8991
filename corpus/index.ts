/** The corpus: families and compositions, worded and executed, and the other tasks made from them. */
export type { Example } from './example.js';
export { allFamilies } from './families/index.js';
export { type Family, family, type Json, type Parameter, type Rule, type TestCase } from './family.js';
export { type DeriveOptions, deriveEdits, deriveInfills } from './formats/derive.js';
export type { EditExample } from './formats/edit-example.js';
export { type InfillExample, joinInfill } from './formats/infill-example.js';
export {
  type CorpusOptions,
  checkFamilies,
  generateCorpus,
  heldOut,
  type Split,
  splits,
} from './generate.js';
export { type CorpusReport, reportCorpus } from './report.js';
