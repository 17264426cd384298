/** Who may import whom: see ARCHITECTURE.md. */
const packages = '^packages/([^/]+)/src/';

module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true } },
    { name: 'no-unresolved', severity: 'error', from: {}, to: { couldNotResolve: true } },
    {
      name: 'calendar-stands-alone',
      severity: 'error',
      from: { path: '^packages/calendar/src' },
      to: { path: '^packages/(?!calendar)|^node_modules' },
    },
    {
      name: 'evidence-imports-only-calendar',
      severity: 'error',
      from: { path: '^packages/evidence/src' },
      to: { path: '^packages/(?!evidence|calendar)' },
    },
    {
      name: 'ledger-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/ledger/src' },
      to: { path: '^packages/(?!ledger)' },
    },
    {
      name: 'pathways-imports-only-calendar',
      severity: 'error',
      from: { path: '^packages/pathways/src' },
      to: { path: '^packages/(?!pathways|calendar)' },
    },
    {
      name: 'access-imports-nothing-of-ours',
      severity: 'error',
      from: { path: '^packages/access/src' },
      to: { path: '^packages/(?!access)' },
    },
    {
      name: 'record-knows-no-server',
      severity: 'error',
      from: { path: '^packages/record/src' },
      to: { path: '^packages/(?!record|calendar|ledger|pathways|evidence|access)' },
    },
    {
      name: 'server-stands-on-the-record',
      severity: 'error',
      from: { path: '^packages/server/src' },
      to: { path: '^packages/(?!server|web|record|calendar|ledger|access)' },
    },
    {
      name: 'web-stands-on-the-record',
      severity: 'error',
      from: { path: '^packages/web/src/(?!browser/)' },
      to: { path: '^packages/(?!web|record|calendar|pathways)' },
    },
    {
      name: 'browser-modules-verify-and-no-more',
      severity: 'error',
      from: { path: '^packages/web/src/browser/' },
      to: { path: '^packages/(?!web/src/browser|ledger/(src|dist)/verify)|^node_modules' },
    },
    {
      name: 'public-routes-see-what-is-published',
      comment: 'A public page cannot leak what it cannot reach.',
      severity: 'error',
      from: { path: '^packages/server/src/api/public/' },
      to: { path: '^packages/record/(src|dist)/(?!published/)' },
    },
    {
      name: 'verify-needs-nothing',
      comment: 'An outsider checks a proof with this alone, in a browser if need be.',
      severity: 'error',
      from: { path: '^packages/ledger/src/(verify|merkle|note|tile|proof)/' },
      to: {
        path: '^node_modules|^packages/ledger/src/(?!verify|merkle|note|tile|proof|entry)',
        dependencyTypesNot: ['type-only'],
      },
    },
    {
      name: 'drivers-load-only-where-asked-for',
      comment: 'Whoever keeps a log in memory, or only verifies one, waits for no database.',
      severity: 'error',
      from: { path: '^packages/ledger/src/(index|node|verify/index)\\.ts$' },
      to: { path: '^packages/ledger/src/store/(embedded|postgres)/', reachable: true },
    },
    {
      name: 'packages-meet-at-their-index',
      comment: 'A deep import makes an inner file somebody else’s contract.',
      severity: 'error',
      from: { path: packages },
      to: {
        path: '^packages/[^/]+/(src|dist)/',
        pathNot: [
          '^packages/$1/',
          '/(src|dist)/index\\.',
          '^packages/(evidence|ledger)/(src|dist)/(read|verify)/index\\.',
          '^packages/ledger/(src|dist)/(embedded|postgres|node)\\.',
          '^packages/pathways/(src|dist)/builtin/list-builtins\\.',
          '^packages/evidence/(src|dist)/threads/open-documents\\.',
          '^packages/access/(src|dist)/policies/read-policies\\.',
          '^packages/record/(src|dist)/(open|published)/index\\.',
          '^packages/record/(src|dist)/(account|outgoing|transfer)\\.',
        ],
      },
    },
    {
      name: 'no-world-in-the-core',
      comment: 'Time, randomness, files and the network come in as arguments.',
      severity: 'error',
      from: {
        path: '^packages/(calendar/src|access/src/(?!policies/)|pathways/src/(?!builtin/)|evidence/src/(?!read/|threads/)|ledger/src/(verify|merkle|note|tile|proof|entry|as-of)/)',
      },
      to: { dependencyTypes: ['core'] },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)dist/' },
    tsConfig: { fileName: 'tsconfig.base.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      conditionNames: ['source', 'import', 'node', 'default'],
      exportsFields: ['exports'],
    },
  },
};
