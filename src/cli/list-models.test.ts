import { describe, expect, it } from 'vitest';
import { embeddedModels } from '../generation/model-folder.js';
import { inspectModel } from './inspect-model.js';
import { listModels } from './list-models.js';

const embedded = await embeddedModels();

describe('listModels()', () => {
  it.skipIf(embedded.length === 0)('counts the parameters of embedded models, packed ones too', async () => {
    const models = await listModels('/nowhere');
    expect(models.map(({ name }) => name)).toEqual(embedded);
    for (const { path, parameters } of models) expect(parameters).toBe((await inspectModel(path)).parameters);
  });
});
