/** The rooms and which way imports may point; see docs/architecture.md. */
module.exports = {
  forbidden: [
    { name: 'no-cycles', severity: 'error', from: {}, to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } } },
    { name: 'shared-stands-alone', severity: 'error', from: { path: '^shared/' }, to: { path: '^(app|extension|tests|prisma)/' } },
    { name: 'shared-is-pure', severity: 'error', from: { path: '^shared/', pathNot: '\\.test\\.ts$' }, to: { dependencyTypes: ['core'] } },
    {
      name: 'shared-takes-few-packages',
      severity: 'error',
      from: { path: '^shared/', pathNot: '\\.test\\.ts$' },
      to: { dependencyTypes: ['npm', 'npm-dev', 'npm-no-pkg'], pathNot: 'node_modules/(zod|minisearch|parse5|fastest-levenshtein)/' },
    },
    { name: 'extension-knows-only-shared', severity: 'error', from: { path: '^extension/' }, to: { path: '^(app|prisma)/' } },
    { name: 'app-does-not-know-the-extension', severity: 'error', from: { path: '^app/' }, to: { path: '^extension/' } },
    { name: 'nobody-imports-routes', severity: 'error', from: { pathNot: '^(app/routes|tests)/' }, to: { path: '^app/routes/' } },
    {
      name: 'features-are-below-routes',
      severity: 'error',
      from: { path: '^app/(shopify|data)/' },
      to: { path: '^app/(routes|features|jobs|components)/' },
    },
    { name: 'platform-is-at-the-bottom', severity: 'error', from: { path: '^app/platform/' }, to: { path: '^app/(?!platform/)' } },
    { name: 'components-hold-no-server-code', severity: 'error', from: { path: '^app/components/' }, to: { path: '^app/(shopify|data|jobs|routes)/|\\.server\\.ts$' } },
    {
      name: 'product-does-not-import-tests',
      severity: 'error',
      from: { path: '^(app|shared|extension)/', pathNot: '\\.test\\.tsx?$' },
      to: { path: '^tests/' },
    },
    { name: 'no-dev-packages-in-the-app', severity: 'error', from: { path: '^app/', pathNot: '\\.test\\.tsx?$' }, to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] } },
    { name: 'resolvable', severity: 'error', from: {}, to: { couldNotResolve: true, pathNot: '^(virtual:|@graphql-typed-document-node/core$)' } },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(build|\\.output|\\.wxt|\\.landfall)/' },
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.mjs', '.js', '.json'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
}
