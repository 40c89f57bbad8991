/** Tasks graded by execution: sandbox, runner, figures, charts. */
export { extractCode } from './extract-code.js';
export {
  accuracyUnderParallelism,
  bitsPerByte,
  type Estimate,
  passAt1,
  ratioOfSums,
  type SpeedPoint,
} from './metrics.js';
export { renderTable } from './render-table.js';
export { describeRun, type RunEnvironment, type Summary, writeSummary } from './run-environment.js';
export { type Answer, type EvaluateOptions, type Evaluation, evaluate, type Progress } from './runner.js';
export {
  createSandbox,
  type Probe,
  type ProbeJob,
  type RunOptions,
  type Sandbox,
  type SandboxJob,
  type SandboxOptions,
} from './sandbox.js';
export { renderSpeedChart, type SpeedSeries } from './speed-chart.js';
export { type Figures, figuresRow, groupRows, summarize } from './summarize.js';
export type { Task } from './task.js';
export type { AnswerStats, TaskRecord } from './task-record.js';
export type { Json, TestCase } from './test-case.js';
export type { Outcome, Verdict } from './verdict.js';
