/* eslint max-lines: off -- one table, a row for each boundary */
/**
 * The layers, one named rule for each boundary (docs/architecture.md, "Who may import whom").
 * The comment of a rule says what to do when it fails.
 */

/** Small and without knowledge of the rest; every file may import them. */
const leaves =
  '^src/(problem|problem-kind|problems|request-problems|clock|log|config|setting|setting-values|look-settings|settings|shelf)\\.ts$'

/** Turns a list of folders and files below src/ into one pattern. */
const below = (...names) => names.map(name => (name.endsWith('.ts') ? `^src/${name}$` : `^src/${name}/`))

/** A folder that may import itself, the leaves and the named folders, and nothing else of ours. */
const only = (folder, ...allowed) => ({
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [leaves, ...below(folder, ...allowed)] },
})

/** A package that one place uses and everybody else reaches through that place. */
const packageIn = (packages, place) => ({
  from: { path: '^src/', pathNot: place },
  to: { path: `node_modules/(${packages})/` },
})

const rules = [
  {
    name: 'no-cycles',
    comment:
      'Two files need each other: move what both need into a third, or hand it over as an argument. Types count too.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'no-orphans',
    comment: 'Nothing imports this file and it imports nothing: use it or delete it.',
    from: { orphan: true, pathNot: ['^src/main\\.ts$', '\\.d\\.ts$'] },
    to: {},
  },
  {
    name: 'no-unresolved',
    comment: 'The file or package does not exist: correct the path, or add the package to package.json.',
    from: {},
    to: { couldNotResolve: true },
  },
  {
    name: 'no-dev-packages',
    comment:
      'What runs in production must not need a package of devDependencies: move it to dependencies. Types alone may.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-undeclared-packages',
    comment: 'The package is here only because another needs it: declare it in package.json.',
    from: { path: '^src/' },
    to: { dependencyTypes: ['npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'no-tests-in-sources',
    comment: 'Sources must run without test/ and bench/: move what is shared into src/.',
    from: { path: '^src/' },
    to: { path: '^(test|bench|scripts)/' },
  },

  {
    name: 'leaves-know-leaves-only',
    comment: 'problem, clock, log and config are imported by everybody: take what you need as an argument.',
    from: { path: leaves },
    to: { path: '^src/', pathNot: leaves },
  },
  {
    name: 'model-knows-nothing',
    comment: 'The model is what all others speak in: move the code that needs more into the folder it needs.',
    from: { path: '^src/model/' },
    to: { path: '^src/', pathNot: '^src/model/' },
  },
  {
    name: 'announcement-stands-alone',
    comment: 'Reading files knows the model only. Steps are joined in pipeline/.',
    ...only('announcement', 'model'),
  },
  {
    name: 'extraction-stands-alone',
    comment:
      'Extraction looks at one text and knows no RDF, no store, no other announcement. Steps are joined in pipeline/.',
    ...only('extraction', 'model'),
  },
  {
    name: 'evaluation-stands-alone',
    comment: 'The measure compares what it is given and knows no extractor. Steps are joined in pipeline/.',
    ...only('evaluation', 'model'),
  },
  {
    name: 'evaluation-stands-alone',
    comment: 'Measuring compares annotations with predictions; it must not know how these were made.',
    ...only('evaluation', 'model'),
  },
  {
    name: 'identity-stands-alone',
    comment:
      'Who is who is decided from the model; hand ids over to mapping as an argument (model/assigned-ids.ts).',
    ...only('identity', 'model'),
  },
  {
    name: 'review-stands-alone',
    comment:
      'Decisions change statements and know neither extractor nor store. Steps are joined in pipeline/.',
    ...only('review', 'model'),
  },
  {
    name: 'correction-stands-alone',
    comment:
      'What is taken back, hidden and erased is told by tables and texts; it knows neither extractor nor store. Steps are joined in pipeline/.',
    ...only('correction', 'model'),
  },
  {
    name: 'rdf-knows-no-domain',
    comment: 'rdf/ is RDF for everybody: what knows announcements or people belongs in mapping/ or web/.',
    ...only('rdf'),
  },
  {
    name: 'mapping-knows-model-and-rdf',
    comment: 'Mapping turns statements into quads, and does nothing else. Steps are joined in pipeline/.',
    ...only('mapping', 'model', 'rdf'),
  },
  {
    name: 'validation-knows-rdf',
    comment: 'The gate sees quads and gives a verdict. Steps are joined in pipeline/.',
    ...only('validation', 'model', 'rdf'),
  },
  {
    name: 'store-knows-rdf',
    comment: 'A store keeps graphs and knows neither where they come from nor how they are shown.',
    ...only('store', 'model', 'rdf', 'register'),
  },
  {
    name: 'register-knows-model-and-rdf',
    comment: 'Claims in, register out: what it needs to know of storage or of other steps is handed over.',
    ...only('register', 'model', 'rdf'),
  },
  {
    name: 'store-is-given-the-register',
    comment: 'Of the register a store knows the types; what consolidates is handed over in app.ts.',
    from: { path: '^src/store/' },
    to: { path: '^src/register/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'sparql-stands-alone',
    comment:
      'SPARQL takes its data through IndexSource and knows no store: hand over what it needs in app.ts.',
    ...only('sparql'),
  },
  {
    name: 'reconciliation-asks-the-store',
    comment:
      'Matching asks the store by its port and is a function of what it is told; addresses and answers are http/.',
    ...only('reconciliation', 'model', 'rdf', 'store', 'register'),
  },
  {
    name: 'bridges-ask-the-store',
    comment:
      'What other programs expect is made from what the store says; addresses are http/, output is cli/.',
    ...only('bridges', 'model', 'rdf', 'store', 'register'),
  },
  {
    name: 'feeds-know-rdf',
    comment: 'Feeds are functions of data: fetch them in a handler of http/ or a use case and pass them in.',
    ...only('feeds', 'representation', 'model', 'rdf'),
  },
  {
    name: 'representation-knows-rdf',
    comment:
      'Formats and negotiation work on any dataset; pages are web/, addresses are http/. Hand what you need over.',
    ...only('representation', 'rdf'),
  },
  {
    name: 'pipeline-joins-the-steps',
    comment:
      'A use case must run without server and terminal: return values, take callbacks, print and answer above.',
    from: { path: '^src/pipeline/' },
    to: { path: below('web', 'http', 'cli', 'app.ts', 'main.ts') },
  },
  {
    name: 'web-shows-what-it-is-given',
    comment: 'A page is a function of data: fetch them in a handler of http/ and pass them in.',
    ...only('web', 'model', 'rdf'),
  },
  {
    name: 'http-reaches-steps-through-pipeline',
    comment:
      'A handler asks the store or calls a use case; write one in pipeline/ instead of calling a step.',
    ...only(
      'http',
      'web',
      'feeds',
      'bridges',
      'reconciliation',
      'pipeline',
      'store',
      'sparql',
      'representation',
      'model',
      'rdf',
    ),
  },
  {
    name: 'cli-below-app',
    comment: 'Commands get what they work with from app.ts (cli/command.ts): add it there.',
    from: { path: '^src/cli/' },
    to: { path: below('app.ts', 'main.ts') },
  },
  {
    name: 'cli-reaches-steps-through-pipeline',
    comment: 'A command calls a use case; write one in pipeline/ instead of calling a step.',
    from: { path: '^src/cli/' },
    to: { path: below('extraction', 'mapping', 'validation', 'identity', 'correction', 'web') },
  },
  {
    name: 'only-main-composes',
    comment: 'app.ts builds everything and is built by main.ts alone: take what you need as an argument.',
    from: { path: '^src/', pathNot: '^src/main\\.ts$' },
    to: { path: below('app.ts', 'main.ts') },
  },
  {
    name: 'adapters-only-in-app',
    comment:
      'Import the ports src/store/store.ts and source-index.ts; which adapter stands behind it is decided in app.ts.',
    from: { path: '^src/', pathNot: ['^src/store/', '^src/app\\.ts$'] },
    to: { path: '^src/store/', pathNot: '^src/store/(store|source-index)\\.ts$' },
  },

  {
    name: 'pure-folders-touch-no-machine',
    comment:
      'Files, network and processes stay out of the pure folders: read in a loader (load-….ts, …-file.ts) or in pipeline/.',
    from: {
      path: '^src/(model|rdf|extraction|evaluation|review|correction|mapping|register|validation|identity|representation|web)/',
      pathNot: ['/load-[^/]+$', '-files?\\.ts$'],
    },
    to: { dependencyTypes: ['core'], pathNot: '^(node:)?(path|crypto|buffer|util|url|events)$' },
  },
  {
    name: 'rdf-packages-in-rdf',
    comment: 'Use the terms, datasets, parsers and writers of src/rdf/; add there what is missing.',
    ...packageIn('n3|jsonld|oxigraph', '^src/(rdf/|sparql/engine-process\\.ts$)'),
  },
  {
    name: 'sqlite-in-record',
    comment: 'Only the record of the embedded store knows SQLite: ask the store.',
    ...packageIn('@photostructure/sqlite', '^src/store/record/'),
  },
  {
    name: 'koa-in-http',
    comment: 'Only http/ knows the web framework.',
    ...packageIn('koa|@koa/router|@types/koa', '^src/http/'),
  },
  {
    name: 'shacl-in-validation',
    comment: 'Only validation/ knows the SHACL engine: call the Gate.',
    ...packageIn('rdf-validate-shacl', '^src/validation/'),
  },
  {
    name: 'logger-in-log',
    comment: 'Take a Log (log.ts).',
    ...packageIn('pino', '^src/log\\.ts$'),
  },
  {
    name: 'document-packages-in-announcement',
    comment: 'Only announcement/ reads YAML and HTML.',
    ...packageIn('@mozilla/readability|linkedom|yaml', '^src/announcement/'),
  },
  {
    name: 'components-in-web',
    comment: 'Components live in web/; http/ may name the type of a page and no more.',
    from: { path: '^src/', pathNot: '^src/web/' },
    to: { path: 'node_modules/(preact|preact-render-to-string)/', dependencyTypesNot: ['type-only'] },
  },
]

export default {
  forbidden: rules.map(rule => ({ severity: 'error', ...rule })),
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
}
