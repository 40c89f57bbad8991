import { PositionState } from '../../canvas/canvas.js';
import { positionsInState } from '../../canvas/spans.js';
import { CinnabarError } from '../../errors.js';
import { SliceBuilder } from '../forward-request.js';
import { type CanvasRun, commit, emitStep, forward, historyOf, isStop, type ModeRoutine } from '../mode.js';

/**
 * The twin: one token a forward, from the causal clean half of the same weights, with its own KV cache. The first
 * forward reads the whole prompt, every other one a single token.
 */
export function* autoregressiveMode(run: CanvasRun): ModeRoutine {
  const { canvas, past, sampler } = run;
  assertNothingFrozen(run);
  const span = { block: 1, start: canvas.promptLength, end: canvas.ids.length };
  run.emit({ type: 'block-start', ...span });
  let stopped = false;
  for (let position = span.start; position < span.end && !stopped; position++) {
    const builder = new SliceBuilder(past.cache, run.settings.firstPosition);
    let last = -1;
    for (let at = past.length; at < position; at++) {
      // A block each: causal under either kind of clean attention.
      last = builder.clean(canvas.ids[at]!, at, Math.max(0, at - canvas.promptLength + 1));
    }
    const row = builder.predict(last);
    const request = builder.build(sampler.needs);
    const prediction = yield* forward(run, request);
    past.keep(request.slice, prediction.keyValues, last + 1);
    const proposal = sampler.propose({ prediction, row }, historyOf(run), run.random);
    emitStep(run, { committed: [commit(run, position, proposal)] });
    stopped = isStop(run, proposal.id);
  }
  run.emit({ type: 'block-end', ...span });
  return stopped ? 'stop' : 'length';
}

/** @throws CinnabarError `invalid_argument`: left to right, a token given further on cannot be taken into account. */
export function assertNothingFrozen({ canvas, settings }: CanvasRun): void {
  const output = { start: canvas.promptLength, end: canvas.ids.length };
  if (positionsInState(canvas, output, PositionState.frozen).length > 0) {
    throw new CinnabarError(
      'invalid_argument',
      `the mode ${settings.mode} cannot write around frozen tokens; use block or whole`,
    );
  }
}
