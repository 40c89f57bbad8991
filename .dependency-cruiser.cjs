/**
 * The layers of docs/architecture.md: a folder imports only from folders before it in this list. Tests may also use
 * the test kit. No cycles. ONNX Runtime is reached only from session/.
 */
const layers = [
  'errors',
  'support',
  'tensor',
  'text',
  'canvas',
  'onnx',
  'session',
  'autodiff',
  'model',
  'decoding',
  'engine',
  'training',
  'generation',
  'evaluation',
  'effort',
  'server',
  'cli',
];

const folder = (name) => (name === 'errors' ? '^src/errors\\.ts$' : `^src/${name}/`);
const test = '\\.test\\.ts$';

/** Nothing of a layer may know one after it. The test kit is not a layer: it may use all up to generation. */
const upward = layers.slice(0, -1).map((name, index) => ({
  name: `layer-${name}`,
  severity: 'error',
  comment: `${name} imports from a layer above it`,
  from: { path: folder(name), pathNot: test },
  to: { path: [...layers.slice(index + 1).map(folder), '^src/testing/', '^corpus/', '^src/index\\.ts$'] },
}));

module.exports = {
  forbidden: [
    ...upward.filter(({ name }) => name !== 'layer-cli'),
    {
      name: 'test-kit',
      severity: 'error',
      comment: 'the test kit is for tests',
      from: { path: '^src/', pathNot: [test, '^src/testing/'] },
      to: { path: '^src/testing/' },
    },
    {
      name: 'corpus',
      severity: 'error',
      comment: 'the corpus stands beside the layers: support, errors and evaluation only',
      from: { path: '^corpus/', pathNot: test },
      to: { path: '^src/', pathNot: ['^src/errors\\.ts$', '^src/support/', '^src/evaluation/'] },
    },
    {
      name: 'runtime-behind-session',
      severity: 'error',
      comment: 'ONNX Runtime is reached only from session/',
      from: { path: '^(src|corpus)/', pathNot: '^src/session/' },
      to: { path: 'onnxruntime' },
    },
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'no-dev-dependency',
      severity: 'error',
      from: { path: '^(src|corpus)/', pathNot: [test, '^src/testing/'] },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
