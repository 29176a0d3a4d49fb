/** One rule a row of the layer table (README, Architecture). The comment tells whoever broke it how to mend it. */
const only = (from, allowed, comment) => ({
  name: `${from.replace(/\W+/g, '-')}-imports`,
  comment,
  severity: 'error',
  from: { path: `^src/${from}/` },
  to: { path: '^src/', pathNot: `^src/(${[from, ...allowed].join('|')})(/|\\.)` },
});

const NPM = 'node_modules/';

module.exports = {
  forbidden: [
    only(
      'domain',
      [],
      'domain/ is pure and knows no other layer. Pass what you need as an argument, or move the code to src/stores.',
    ),
    only(
      'schemas',
      ['domain'],
      'schemas/ check content at build time and may use domain/ only. Move run-time code to src/stores.',
    ),
    only(
      'catalog',
      ['schemas', 'domain', 'search/search-document'],
      'catalog/ joins content at build time. It may use schemas/ and domain/; what the browser does belongs in src/stores.',
    ),
    only('storage', ['domain'], 'storage/ keeps data and knows no screen. Join it with others in src/stores.'),
    only(
      'data',
      ['domain', 'i18n/href'],
      'data/ fetches static files and may use domain/ only. Join it with others in src/stores.',
    ),
    only(
      'transfer',
      ['domain', 'storage'],
      'transfer/ turns data into files and back. It may use domain/ and storage types. Screens call it through src/stores.',
    ),
    only(
      'stores',
      ['domain', 'storage', 'data', 'transfer'],
      'stores/ join domain, storage, data and transfer. Markup belongs in an island.',
    ),
    only('search', ['domain', 'data'], 'search/ may use domain/ and data/. Markup belongs in src/enhance.'),
    only(
      'enhance',
      ['stores', 'domain', 'search', 'i18n', 'islands/[^/]+/mount'],
      'enhance/ holds the small scripts of pages. It may use stores/, domain/, search/, i18n/ and an island’s mount.tsx; use a store instead of storage, data or transfer.',
    ),
    only(
      'cli',
      ['domain', 'transfer', 'i18n', 'islands/controls/draw-record/[a-z-]+'],
      'cli/ holds commands that read files. It may use domain/, transfer/, texts and what words a screen shares with it.',
    ),
    only('i18n', [], 'i18n/ holds texts and addresses and imports nothing else.'),
    only(
      'integrations',
      ['schemas', 'catalog', 'domain'],
      'integrations/ run around the build: schemas/, catalog/ and domain/ only.',
    ),
    {
      name: 'islands-imports',
      comment:
        'An island may use its own folder, item-views, wall-views, controls, stores, domain, i18n, search and its styles. Reach storage, data and transfer through src/stores; move what two islands share to item-views, wall-views or controls.',
      severity: 'error',
      from: { path: '^src/islands/([^/]+)/' },
      to: {
        path: '^src/',
        pathNot: '^src/(islands/($1|item-views|wall-views|controls)|stores|domain|i18n|search|styles)/',
      },
    },
    {
      name: 'stores-no-screen',
      comment: 'A store works without a screen. Take the value out and let the island or page draw it.',
      severity: 'error',
      from: { path: '^src/(stores|domain|storage|data|transfer|search)/' },
      to: { path: `${NPM}(preact|astro|@astrojs|@nanostores/preact)/` },
    },
    {
      name: 'domain-libraries',
      comment: 'domain/ uses pure-rand in shared/rng.ts and @noble/hashes in shared/sha256.ts alone. Call those files.',
      severity: 'error',
      from: { path: '^src/domain/', pathNot: '^src/domain/shared/(rng|sha256)\\.ts$' },
      to: { path: NPM },
    },
    {
      name: 'one-door-to-indexeddb',
      comment: 'idb is used in src/storage alone, so that one module opens the database. Use a store.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/storage/' },
      to: { path: `${NPM}idb/` },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or both need a third. Move what they share.',
      severity: 'error',
      from: {},
      to: { circular: true, dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'no-tests-in-source',
      comment: 'src/ must build without tests/. Move the shared piece to src/.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'browser', 'default', 'types'] },
  },
};
