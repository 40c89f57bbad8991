import { join } from 'node:path';
import { CinnabarError } from '../../errors.js';
import { modelFolder } from '../../generation/model-folder.js';
import { roundMatrix } from '../../model/coded-weights.js';
import type { ModelConfig } from '../../model/model-config.js';
import { type Parameter, parameterRows } from '../../model/parameter-rows.js';
import { parameterCount, parametersOf } from '../../model/parameters.js';
import { readCheckpoint, readCheckpointConfig } from '../../model/read-checkpoint.js';
import { writeCheckpointFolder } from '../../model/write-checkpoint.js';
import { openNodeSession } from '../../session/ort-node.js';
import { loadTokenizer } from '../../text/load-tokenizer.js';
import { endOfText, maskToken } from '../../text/prompt-format.js';
import { firstOrdinaryToken } from '../../text/special-ids.js';
import type { Tokenizer } from '../../text/tokenizer.js';
import { readLatestParameters } from '../../training/checkpoint.js';
import type { Document } from '../../training/document.js';
import { loadDocuments } from '../../training/load-documents.js';
import { type ModelDimensions, readTrainConfig, type TrainConfig } from '../../training/train-config.js';
import { train } from '../../training/trainer.js';
import { type Command, command } from '../command.js';
import { writeLossChart } from '../loss-chart.js';
import { progressLine } from '../progress-line.js';

export const trainCommand: Command = command({
  name: 'train',
  summary: 'Trains a model; goes on where the output folder left off.',
  arguments: '',
  options: {
    config: { type: 'string', required: true, placeholder: 'file.json', doc: 'Configuration of the run.' },
    output: {
      type: 'string',
      required: true,
      placeholder: 'folder',
      doc: 'Gets log.jsonl, loss.svg, checkpoints/ and at the end model/, a folder that --model takes.',
    },
    init: {
      type: 'string',
      placeholder: 'folder',
      doc: 'Start from the weights of this model instead of random ones; or of a run: as they were before weight_step rounded them.',
    },
    threads: { type: 'integer', min: 1, doc: 'Threads. Default: the number of cores.' },
    dtype: {
      type: 'string',
      choices: ['float16', 'float32'],
      default: 'float16',
      doc: 'How model/ stores the weights.',
    },
  },
  examples: ['cinnabar train --config recipes/coder-nano.json --output runs/coder-nano'],
  async run({ options, io, signal }) {
    const { threads, output } = options;
    const config = await readTrainConfig(options.config);
    const run = options.init === undefined ? null : await readLatestParameters(options.init);
    const start =
      options.init === undefined
        ? undefined
        : await modelFolder(run ? join(options.init, 'model') : options.init);
    const { model, tokenizer, tokenizerFolder } = await modelOf(config, start, options.config);
    const read = (file: string): Promise<Document[]> => loadDocuments(file, tokenizer, model);
    const documents = (await Promise.all(config.data.map(read))).flat();
    const heldOut = config.heldOut === undefined ? [] : await read(config.heldOut);
    const initial = start === undefined ? undefined : await initialWeights(start, model, run);
    const tokens = documents.reduce((sum, { ids }) => sum + ids.length, 0);
    io.stdout.write(
      `${(parameterCount(model) / 1e6).toFixed(2)} M parameters, ${documents.length} documents, ` +
        `${(tokens / 1e6).toFixed(2)} M tokens, ${config.schedule.steps} steps\n`,
    );
    const inPlace = io.stdout.isTTY === true;
    const outcome = await train({
      config,
      model,
      documents,
      heldOut,
      firstToken: firstOrdinaryToken(tokenizer),
      folder: output,
      signal,
      ...(initial === undefined ? {} : { initial }),
      openSession: (graph) => openNodeSession(graph, threads === undefined ? {} : { threads }),
      onRecord: (record) => {
        const line = progressLine(record, config.schedule.steps);
        const keep = record.heldOut !== undefined || !inPlace;
        io.stdout.write(`${inPlace ? '\r\x1b[K' : ''}${line}${keep ? '\n' : ''}`);
      },
    });
    if (inPlace) io.stdout.write('\n');
    await writeCheckpointFolder(join(output, 'model'), {
      config: model,
      parameters: asLearned(model, outcome.parameters, config.weightStep),
      tokenizerFolder,
      dtype: options.dtype,
    });
    await writeLossChart(output);
    const { step } = outcome.state;
    if (outcome.finished) {
      io.stdout.write(`done after ${step} steps -> ${join(output, 'model')}\n`);
      return 0;
    }
    io.stdout.write(`stopped after ${step} steps; the same command goes on from there\n`);
    return 130;
  },
});

/** What the layers of the run saw: with `weight_step`, matrices on its grid. */
function asLearned(
  model: ModelConfig,
  parameters: ReadonlyMap<string, Float32Array>,
  weightStep: number | undefined,
): ReadonlyMap<string, Float32Array> {
  if (weightStep === undefined) return parameters;
  return new Map(
    parametersOf(model).map(({ name, shape }) => {
      const data = parameters.get(name)!;
      const read = (): Parameter => ({ shape, data });
      return [name, shape.length === 2 ? roundMatrix(name, parameterRows(read, name), weightStep) : data];
    }),
  );
}

/** Dimensions from the configuration, ids from the tokenizer: a tri-mode model without shift. */
export function modelConfigOf(dimensions: ModelDimensions, tokenizer: Tokenizer): ModelConfig {
  const id = (token: string): number => {
    const found = tokenizer.tokenId(token);
    if (found !== null) return found;
    throw new CinnabarError(
      'invalid_tokenizer',
      `the tokenizer has no ${token}; make one with "cinnabar tokenizer train"`,
    );
  };
  const { blockSizes, defaultBlockSize, ...sizes } = dimensions;
  return {
    ...sizes,
    vocabSize: tokenizer.vocabSize,
    qkNorm: true,
    qkvBias: false,
    tieEmbeddings: true,
    eosTokenIds: [id(endOfText)],
    padTokenId: id(endOfText),
    bosTokenId: null,
    diffusion: {
      maskTokenId: id(maskToken),
      shift: false,
      cleanAttention: 'causal',
      bidirectional: false,
      blockSizes,
      defaultBlockSize,
    },
  };
}

interface ModelToTrain {
  readonly model: ModelConfig;
  readonly tokenizer: Tokenizer;
  readonly tokenizerFolder: string;
}

/** What the configuration describes, or else the model that the run starts from. */
async function modelOf(
  config: TrainConfig,
  start: string | undefined,
  source: string,
): Promise<ModelToTrain> {
  const known = config.model === undefined && start !== undefined ? await startConfig(start, config) : null;
  const tokenizerFolder = config.tokenizer ?? start;
  if (tokenizerFolder === undefined || (config.model === undefined && known === null)) {
    throw new CinnabarError('invalid_config', `${source} describes no model, so that --init must name one`);
  }
  const tokenizer = await loadTokenizer(tokenizerFolder);
  const model = known ?? modelConfigOf(config.model!, tokenizer);
  const { answers = model.answers, infill = model.infill } = config;
  const tasks = { ...(answers && { answers }), ...(infill && { infill }) };
  return { model: { ...model, ...tasks }, tokenizer, tokenizerFolder };
}

/** The configuration of the model that the run starts from. */
async function startConfig(folder: string, { batch, objective }: TrainConfig): Promise<ModelConfig> {
  const { config } = await readCheckpointConfig(folder);
  if (config.diffusion === null) {
    throw new CinnabarError(
      'unsupported_model',
      `${folder} is a plain causal model: make a start of it with "cinnabar adapt"`,
    );
  }
  const longest = batch.length + objective.wholePadding;
  if (longest > config.contextLength) {
    throw new CinnabarError(
      'invalid_config',
      `rows take up to ${longest} positions, the context of ${folder} has ${config.contextLength}`,
    );
  }
  return config;
}

/** @param run what the run learned that made the model in the folder; read instead of the model, where there is one */
async function initialWeights(
  folder: string,
  model: ModelConfig,
  run: ReadonlyMap<string, Parameter> | null,
): Promise<Map<string, Float32Array>> {
  const parameters = run ?? (await readCheckpoint(folder)).parameters;
  return new Map(
    parametersOf(model).map(({ name, shape }) => {
      const found = parameters.get(name);
      if (found?.shape.join() !== shape.join()) {
        const has = found === undefined ? 'is missing' : `is [${found.shape}]`;
        throw new CinnabarError(
          'invalid_weights',
          `${folder}: ${name} ${has}, the configuration wants [${shape}]`,
        );
      }
      return [name, found.data];
    }),
  );
}
