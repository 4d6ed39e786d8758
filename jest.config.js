/** ESM-only packages that have to be turned into CommonJS for jest. */
const esmPackages = [
  'temporal-polyfill',
  'temporal-spec',
  'temporal-utils',
  'htmlparser2',
  'domhandler',
  'domutils',
  'domelementtype',
  'dom-serializer',
  'entities',
  'ical.js',
  '@fluent/bundle',
  'comlink',
  'idb',
  'strip-bom',
  'uuid',
];

const swc = (parser) => [
  '@swc/jest',
  {
    jsc: { parser, transform: { react: { runtime: 'automatic' } }, target: 'es2022' },
    module: { type: 'commonjs' },
    sourceMaps: 'inline',
  },
];

export default {
  testEnvironment: 'node',
  testMatch: ['<rootDir>/test/**/*.test.{ts,tsx}'],
  transform: {
    '^.+\\.ftl$': '<rootDir>/test/ftl.cjs',
    '^.+\\.tsx$': swc({ syntax: 'typescript', tsx: true }),
    '^.+\\.(t|j|mj)s$': swc({ syntax: 'typescript' }),
  },
  transformIgnorePatterns: [`/node_modules/(?!(?:.+/node_modules/)?(?:${esmPackages.join('|')})/)`],
  // By default jest leaves a core alone, which on two cores is half of the machine.
  maxWorkers: '100%',
  // Many times what the longest test takes: a machine may be busy with something else.
  testTimeout: 90_000,
  verbose: false,
};
