/** The import table: which folder may import which, and why not otherwise. */
const table = {
  model: [],
  http: [],
  sync: ['model'],
  people: ['model'],
  graph: ['model', 'sync', 'people', 'http'],
  zoho: ['model', 'sync', 'people', 'http'],
  store: ['model', 'sync'],
  session: ['model', 'sync', 'people', 'http', 'app.ts', 'kinds.ts'],
  worker: ['model', 'sync', 'people', 'session', 'store', 'http', 'app.ts', 'kinds.ts'],
  office: ['model', 'sync', 'people', 'session', 'zoho/(oauth|data-centre)\\.ts'],
  taskpane: ['model', 'sync', 'people', 'session', 'words.ts'],
  commands: ['model', 'sync', 'people', 'session', 'words.ts'],
  build: ['zoho/data-centre\\.ts', 'office/config\\.ts'],
  sandbox: [],
};

/** Join what the table keeps apart; nobody imports them. */
const compositionRoots = ['^src/taskpane/(index|connect)\\.tsx?$', '^src/commands/index\\.ts$'];

const folderRules = Object.entries(table).map(([folder, allowed]) => ({
  name: `${folder}-imports`,
  severity: 'error',
  comment: allowed.length
    ? `src/${folder} may import ${allowed.map((a) => `src/${a}`).join(', ')} only: move what is shared down to src/model, or pass it in from src/app.ts.`
    : `src/${folder} imports nothing of ours: move the code here, or pass it in as an argument.`,
  from: { path: `^src/${folder}/`, pathNot: compositionRoots },
  to: { path: '^src/', pathNot: [`^src/${folder}/`, ...allowed.map((a) => `^src/${a}`)] },
}));

module.exports = {
  forbidden: [
    ...folderRules,
    {
      name: 'nobody-imports-the-sandbox',
      severity: 'error',
      comment:
        'The program must not share a line with the sandbox, or one misreading would stand at both ends. Talk to it over HTTP.',
      from: { path: '^src/', pathNot: '^src/sandbox/' },
      to: { path: '^src/sandbox/' },
    },
    {
      name: 'pure-folders-stay-pure',
      severity: 'error',
      comment: 'model and sync run anywhere: no Node modules. Take the capability as a port.',
      from: { path: '^src/(model|sync|people|http)/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'vendor-client-stays-in-its-folder',
      severity: 'error',
      comment: 'Only src/graph knows the Microsoft Graph client.',
      from: { path: '^src/', pathNot: '^src/(graph|sandbox)/' },
      to: { path: 'node_modules/@microsoft/microsoft-graph' },
    },
    {
      name: 'the-engine-stays-off-the-page',
      severity: 'error',
      comment:
        'The pane shows snapshots and asks through src/session/port.ts; what runs the engine is loaded by the worker only. Import types, or move the code behind the port.',
      from: { path: '^src/taskpane/' },
      to: {
        path: '^src/(app\\.ts|kinds\\.ts|sync/|session/(?!port|remote|sign-in))',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'no-circles',
      severity: 'error',
      comment: 'Cut the circle: move the shared part below both files.',
      from: {},
      to: { circular: true },
    },
    { name: 'no-tests-in-the-program', severity: 'error', from: { path: '^src/' }, to: { path: '^test/' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
  },
};
