/** The test kit: models and tokenizers that need no file. */
export { type ByteTokenizerOptions, byteTokenizer } from './byte-tokenizer.js';
export { type FakeConfigOptions, fakeConfig } from './fake-config.js';
export { type FakeCall, type FakeDenoiser, type FakeDenoiserOptions, fakeDenoiser } from './fake-denoiser.js';
