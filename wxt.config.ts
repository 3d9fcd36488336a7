import { defineConfig } from 'wxt'

/**
 * Has Chrome compile a content script whole instead of function by function as each is first called, which it otherwise
 * parses twice; most of them are called. https://v8.dev/blog/explicit-compile-hints
 */
const compiledAtOnce = {
  name: 'compiled-at-once',
  enforce: 'post' as const,
  generateBundle(_options: unknown, bundle: Readonly<Record<string, { type: string; code?: string }>>) {
    for (const [file, chunk] of Object.entries(bundle)) {
      if (file.startsWith('content-scripts/') && chunk.code !== undefined) chunk.code = `//# allFunctionsCalledOnLoad\n${chunk.code}`
    }
  },
}

/** Builds the extension for Chrome and Firefox (`wxt build`, `wxt build -b firefox`). No auto-imports, no generated types. */
export default defineConfig({
  srcDir: 'extension',
  publicDir: 'extension/public',
  outDir: '.output',
  imports: false,
  manifestVersion: 3,
  manifest: ({ browser }) => ({
    name: 'Landfall',
    short_name: 'Landfall',
    description: '__MSG_description__',
    default_locale: 'en',
    permissions: ['storage'],
    // Asked for one at a time, when the seller pairs with the address of a shop's app.
    optional_host_permissions: ['https://*/*', 'http://localhost/*', 'http://127.0.0.1/*'],
    action: { default_title: 'Landfall' },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'extension@landfall.example',
              strict_min_version: '142.0',
              data_collection_permissions: { required: ['none'], optional: ['websiteContent'] },
            },
          },
        }
      : { minimum_chrome_version: '121' }),
  }),
  vite: () => ({
    configFile: false,
    build: { target: 'es2022', sourcemap: false },
    esbuild: { legalComments: 'none' },
    plugins: [compiledAtOnce],
  }),
})
