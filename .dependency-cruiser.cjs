/**
 * Which folders of src/ a folder may import from: the one direction of the product. `types` are
 * folders from which only types may be taken. A new folder needs a line here.
 */
const folders = {
  base: {},
  grid: { values: ['base'] },
  codes: { values: ['base', 'grid'] },
  tables: { values: ['base', 'grid', 'codes'] },
  facts: { values: ['base', 'grid', 'codes', 'tables'] },
  checks: { values: ['base', 'grid', 'codes', 'tables', 'facts'], types: [] },
  narrative: { values: ['base', 'grid', 'codes', 'tables', 'facts'] },
  proofread: { values: ['base', 'grid', 'codes', 'tables', 'facts', 'narrative'] },
  workbook: { values: ['base', 'grid'] },
  session: {
    values: [
      ...['base', 'grid', 'codes', 'tables', 'facts'],
      ...['checks', 'narrative', 'proofread', 'workbook'],
    ],
  },
  pane: {
    values: ['session'],
    types: [
      ...['base', 'grid', 'codes', 'tables', 'facts'],
      ...['checks', 'narrative', 'proofread', 'workbook'],
    ],
  },
  // The composition roots of the pages: where host, session and pane are wired.
  pages: { values: ['base', 'grid', 'workbook', 'session', 'pane'] },
  cli: {
    values: [
      ...['base', 'grid', 'codes', 'tables', 'facts'],
      ...['checks', 'narrative', 'proofread', 'workbook', 'session'],
    ],
  },
};

const names = Object.keys(folders);
const inFolders = (list) => `^src/(${list.join('|')})/`;

const arrows = Object.entries(folders).flatMap(([name, { values = [], types = [] }]) => {
  const rules = [
    {
      name: `${name}-imports-only-what-it-may`,
      severity: 'error',
      comment: `src/${name} may know only: ${[...values, ...types].join(', ') || 'nothing'}`,
      from: { path: `^src/${name}/` },
      to: { path: '^src/', pathNot: inFolders([name, ...values, ...types]) },
    },
  ];
  if (types.length > 0) {
    rules.push({
      name: `${name}-imports-only-types`,
      severity: 'error',
      comment: `src/${name} may take only types from: ${types.join(', ')}`,
      from: { path: `^src/${name}/` },
      to: { path: inFolders(types), dependencyTypesNot: ['type-only'] },
    });
  }
  return rules;
});

/**
 * The order of the folders inside a folder: each may take values from those before it only. The files
 * that stand beside the folders join them; what they take in and give out is known to all.
 */
const orders = {
  tables: [
    ...['coordinates', 'vocabulary', 'catalogue', 'sheet', 'regions', 'axes'],
    ...['columns', 'rows', 'forms', 'binding', 'sets'],
  ],
  'checks/culprit': ['incidence', 'cells', 'layouts', 'blocks', 'proof', 'causes'],
};

const ordered = Object.entries(orders).flatMap(([parent, inside]) =>
  inside.slice(0, -1).map((name, index) => ({
    name: `${parent}-${name}-before-what-follows`.replaceAll('/', '-'),
    severity: 'error',
    comment: `src/${parent}/${name} comes before: ${inside.slice(index + 1).join(', ')}`,
    from: { path: `^src/${parent}/${name}/` },
    to: {
      path: `^src/${parent}/(${inside.slice(index + 1).join('|')})/`,
      dependencyTypesNot: ['type-only'],
    },
  })),
);

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    ...arrows,
    ...ordered,
    {
      name: 'folder-without-a-place',
      severity: 'error',
      comment: 'Give the folder its line in .dependency-cruiser.cjs',
      from: { path: '^src/[^/]+/', pathNot: inFolders(names) },
      to: {},
    },
    {
      name: 'no-circular',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { path: '^src/', pathNot: '\\.d\\.ts$', orphan: true },
      to: {},
    },
    {
      name: 'no-vague-file-names',
      severity: 'error',
      comment: 'No barrels and no drawers: name a file after its main export',
      from: {},
      to: {
        path: ['/(index|utils|helpers|common)\\.tsx?$', '/(utils|helpers|common)/'],
        pathNot: 'node_modules',
      },
    },
    {
      name: 'src-knows-only-src',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(tests|scripts)/' },
    },
    {
      name: 'node-only-in-cli',
      severity: 'error',
      comment: 'Everything but the command line also runs inside Excel and in a browser',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: 'base-and-grid-need-no-package',
      severity: 'error',
      from: { path: inFolders(['base', 'grid']), pathNot: '^src/base/zod\\.ts$' },
      to: { path: 'node_modules' },
    },
    {
      name: 'zod-through-base',
      severity: 'error',
      comment: 'src/base/zod.ts sets it up so that the Content-Security-Policy holds',
      from: { path: '^src/', pathNot: '^src/base/zod\\.ts$' },
      to: { path: 'node_modules/zod/' },
    },
    {
      name: 'file-formats-at-the-edge',
      severity: 'error',
      comment: 'Spreadsheet and archive libraries stand behind the workbook port',
      from: { path: inFolders(['base', 'grid', 'codes', 'tables', 'facts', 'checks', 'pane']) },
      to: { path: 'node_modules/(hucre|fflate|docx)/' },
    },
    {
      name: 'no-development-packages',
      severity: 'error',
      from: { path: '^src/' },
      to: {
        dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'],
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'not-to-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['node', 'import', 'types', 'default'],
      extensions: ['.ts', '.tsx', '.d.ts', '.js', '.cjs', '.mjs', '.json'],
    },
  },
};
