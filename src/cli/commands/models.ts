import { renderTable } from '../../evaluation/render-table.js';
import { hubSettings } from '../../model/weights/hub/hub-settings.js';
import { type Command, command } from '../command.js';
import { listModels } from '../list-models.js';
import { byteText, countText } from '../quantities.js';

export const modelsCommand: Command = command({
  name: 'models',
  summary: 'Lists the models of this machine: embedded ones and those in the cache of the Hub.',
  arguments: '',
  options: { json: { type: 'boolean', doc: 'One JSON object a line.' } },
  examples: ['cinnabar models', 'cinnabar models --json'],
  async run({ options, io }) {
    const { cacheFolder } = await hubSettings(io.env);
    const models = await listModels(cacheFolder);
    if (options.json) {
      for (const model of models) io.stdout.write(`${JSON.stringify(model)}\n`);
      return 0;
    }
    const rows = models.map(({ name, family, parameters, bytes, path, problem }) => ({
      name,
      family: family ?? 'cannot be opened',
      parameters: parameters === null ? '' : countText(parameters),
      size: bytes === null ? '' : byteText(bytes),
      path: problem === null ? path : `${path} (${problem})`,
    }));
    io.stdout.write(
      rows.length === 0 ? `no model is installed; the cache is ${cacheFolder}\n` : `${renderTable(rows)}\n`,
    );
    return 0;
  },
});
