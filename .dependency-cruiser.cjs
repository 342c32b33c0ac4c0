/**
 * Who may import whom. Each rule has the name of what it protects; the comment says why.
 *
 * A feature is a folder of a subgraph's `src`: one file of the SDL, one folder. Inside it, a file's name is its role.
 * `directories/` is none: it is how a subgraph asks strangers, as stores are how it asks its database. `repair/` is none: it
 * looks past all stores at what they have written, for a mistake of theirs would hide behind them.
 */
const FEATURE = '^subgraphs/([^/]+)/src/(?!__generated__/|directories/|migrations/|repair/|seed/|testing/)([^/]+)/';
const IN_FEATURE = '^subgraphs/[^/]+/src/(?!__generated__/|directories/|migrations/|repair/|seed/|testing/)[^/]+/';
/** `partnership/partnership.ts`: the type, its states and its rules. */
const RULES = '^subgraphs/[^/]+/src/([^/]+)/\\1[.]ts$';
const NOT_A_USE_CASE = ['/(resolvers|loaders|visibility|errors)[.]ts$', '[.](store|model|test)[.]ts$', RULES];
const RUNS_QUERIES = '[.](store|model)[.]ts$|/(resolvers|loaders)[.]ts$|^packages/mongo/';
const TEST = '([.]test[.]ts|[.]cases[.]ts)$|/testing([.]ts$|/)';

const npm = (...names) => `node_modules/(${names.join('|')})/`;

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to });

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    forbid(
      'no-circles',
      'Two files that need each other are one file, or three.',
      {},
      {
        circular: true,
        viaOnly: { dependencyTypesNot: ['type-only'] },
      },
    ),
    forbid('everything-resolves', 'An import that leads nowhere.', {}, { couldNotResolve: true }),

    forbid('schema-is-sdl-alone', 'The contract depends on nothing.', { path: '^schema/' }, {}),
    forbid(
      'packages-know-no-application',
      'Packages are used by applications, never the other way round.',
      { path: '^packages/' },
      { path: '^(subgraphs|gateway|issuer|scripts|bench|tests)/' },
    ),
    forbid(
      'testkit-is-for-tests',
      'What only tests need does not go to production.',
      { path: '^(packages|subgraphs|gateway|issuer)/', pathNot: [TEST, '^packages/testkit/'] },
      { path: '^packages/testkit/' },
    ),
    forbid(
      'subgraphs-are-strangers',
      'Subgraphs meet in the graph and in events, nowhere else.',
      { path: '^subgraphs/([^/]+)/' },
      { path: '^(subgraphs/(?!$1/)|gateway/|issuer/|scripts/|bench/|tests/)' },
    ),
    forbid(
      'gateway-knows-no-subgraph',
      'The gateway knows the supergraph only.',
      { path: '^gateway/' },
      { path: '^(subgraphs|issuer|scripts|bench|tests)/' },
    ),
    forbid(
      'issuer-stands-alone',
      'The issuer stands in for a stranger: any OpenID provider.',
      { path: '^issuer/' },
      { path: '^(subgraphs|gateway|scripts|bench|tests)/' },
    ),

    forbid(
      'rules-and-errors-are-pure',
      'The rules of a feature and its refusals need no infrastructure to be tested.',
      { path: [RULES, `${IN_FEATURE}errors[.]ts$`] },
      {
        path: [
          npm('mongoose', 'mongodb', 'graphql', 'dataloader', '@apollo'),
          '[.](store|model)[.]ts$',
          '^packages/(?!subgraph-kit/)',
        ],
      },
    ),
    forbid(
      'use-cases-know-no-transport',
      'A use case decides; how it is asked and where things are kept is the affair of others.',
      { path: IN_FEATURE, pathNot: NOT_A_USE_CASE },
      { path: [npm('graphql', '@apollo', 'mongoose', 'mongodb'), '[.]model[.]ts$'] },
    ),
    forbid(
      'resolvers-read-through-loaders',
      'A resolver translates. What it reads comes from a loader: one command for all parents of a level.',
      { path: '/resolvers[.]ts$' },
      { path: '[.](store|model)[.]ts$' },
    ),
    forbid(
      'visibility-is-a-filter',
      'Who sees what is a value that stores apply. It asks nobody.',
      { path: '/visibility[.]ts$' },
      { path: [RUNS_QUERIES, npm('mongoose', 'mongodb', 'graphql', 'dataloader')], dependencyTypesNot: ['type-only'] },
    ),
    forbid(
      'visibility-knows-its-own-feature',
      'The visibility of an entity rests on its own documents alone.',
      { path: `${FEATURE}visibility[.]ts$` },
      { path: '[.](store|model)[.]ts$', pathNot: '^subgraphs/$1/src/$2/[^/]+[.]model[.]ts$' },
    ),
    forbid(
      'stores-own-their-model',
      'A collection is read and written by one store.',
      { path: `${FEATURE}[^/]+[.]store[.]ts$` },
      { path: '[.]model[.]ts$', pathNot: '^subgraphs/$1/src/$2/' },
    ),
    forbid(
      'models-only-describe',
      'A model is the shape of a document and its indexes. It runs no query, so it needs no one who does.',
      { path: `${FEATURE}[^/]+[.]model[.]ts$` },
      {
        path: ['^subgraphs/', '^packages/mongo/', npm('graphql', '@apollo', 'dataloader')],
        pathNot: ['^subgraphs/$1/src/$2/$2[.]ts$', '/__generated__/'],
        dependencyTypesNot: ['type-only'],
      },
    ),
    forbid(
      'what-a-feature-keeps-to-itself',
      'What a feature stores, loads and shows is reached through the context. Its rules, refusals and use cases may be part of another: one transaction can concern several.',
      { path: FEATURE, pathNot: [TEST, '/resolvers[.]ts$'] },
      {
        path: `${IN_FEATURE}.*([.](store|model)|/(resolvers|loaders|visibility))[.]ts$`,
        pathNot: '^subgraphs/$1/src/$2/',
        dependencyTypesNot: ['type-only'],
      },
    ),
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['@twotier/source', 'import', 'require', 'node', 'default'],
    },
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(packages/[^/]+|subgraphs/[^/]+|gateway|issuer)/dist/' },
    cache: { folder: 'node_modules/.cache/dependency-cruiser', strategy: 'content' },
  },
};
