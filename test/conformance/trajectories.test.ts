/**
 * The denoising loop against recorded runs of the published samplers: the whole canvas at every forward, what was fed
 * to the model, the number of forwards and the text, token for token. A set that does not open, a sampler that nothing
 * replays, a parameter that a replay does not know and a field that is not compared are failures.
 */
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { parameterReader, readCheckpoint } from '../../src/model/read-checkpoint.js';
import { TransformerDenoiser } from '../../src/model/transformer-denoiser.js';
import { openNodeSession } from '../../src/session/ort-node.js';
import { excess, familiesWith, fixturePath, fixtureSet } from './fixtures.js';
import { replayOf } from './samplers.js';
import {
  inputFields,
  marginFields,
  outcomeFields,
  type ReplaySubject,
  type Trajectory,
  type TrajectoryEntry,
  type TrajectoryForward,
  trajectoriesOf,
} from './trajectory-entry.js';

const families = familiesWith('trajectories.json');

/** The fields of `replayed` that `recorded` has; a recorded field that the replay lacks stays undefined. */
function likewise(
  recorded: TrajectoryForward,
  replayed: TrajectoryForward | undefined,
): Record<string, unknown> {
  return Object.fromEntries(
    Object.keys(recorded).map((key) => [key, replayed?.[key as keyof TrajectoryForward]]),
  );
}

function compareForwards(recorded: readonly TrajectoryForward[], replay: Trajectory): void {
  for (const [i, forward] of recorded.entries()) {
    const title = `forward ${i + 1} of ${recorded.length}`;
    expect({ title, ...likewise(forward, replay.forwards?.[i]) }).toEqual({ title, ...forward });
  }
  expect(replay.forwards?.length).toBe(recorded.length);
}

function compare(entry: TrajectoryEntry, replay: Trajectory): void {
  if (entry.forwards !== undefined) compareForwards(entry.forwards, replay);
  for (const field of outcomeFields) {
    if (entry[field] === undefined || field === 'forwards') continue;
    if (field === 'step_top1_logit') {
      const [ours, theirs] = [replay[field] ?? [], entry[field]!];
      expect(excess(ours, theirs, 2e-3, 1e-4)).toBeLessThanOrEqual(1);
    } else {
      expect({ [field]: replay[field] }).toEqual({ [field]: entry[field] });
    }
  }
}

describe(`the fixtures (${fixtureSet})`, () => {
  it.skipIf(fixtureSet === 'subset')('hold recorded trajectories', () => expect(families).not.toEqual([]));
});

describe.skipIf(families.length === 0).each(families)('trajectories of %s', (family) => {
  const entries = trajectoriesOf(family);
  let subject: ReplaySubject;

  beforeAll(async () => {
    const { config, tokenizer, parameters } = await readCheckpoint(fixturePath(family, 'model'));
    const denoiser = new TransformerDenoiser({
      config,
      read: parameterReader(parameters),
      weights: 'float32',
      openSession: (graph) => openNodeSession(graph, { threads: 1 }),
    });
    subject = { family, config, denoiser, tokenizer };
  });
  afterAll(async () => await subject?.denoiser[Symbol.asyncDispose]());

  it('are compared in every recorded field', () => {
    const known = new Set<string>([...inputFields, ...marginFields, ...outcomeFields, 'text']);
    const fields = new Set(entries.flatMap((entry) => Object.keys(entry)));
    expect([...fields].filter((field) => !known.has(field))).toEqual([]);
    expect(entries).not.toEqual([]);
  });

  it.each(entries.map((entry) => [entry.name, entry] as const))('%s', async (_, entry) => {
    const replay = await replayOf(entry.sampler)(entry, subject);
    compare(entry, replay);
    if (entry.text === undefined) return;
    // Of a causal model the text of what was generated is recorded, of the others that of the whole canvas.
    const written = replay.generated === undefined ? replay.final : [replay.generated];
    expect(written.map((ids) => subject.tokenizer.decode(ids))).toEqual(entry.text);
  });
});
