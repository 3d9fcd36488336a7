import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../../', import.meta.url))

/** The page readers as one script: `reader` leaves `landfallReadPage(address)` on the page it runs in, `fuzz` `landfallFuzzPage`, `places` `landfallOddPlaces`. */
export async function readerBundle(what: 'reader' | 'fuzz' | 'places' = 'reader'): Promise<string> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'silent',
    build: {
      write: false,
      minify: true,
      target: 'es2022',
      lib: { entry: `${root}tests/pages/${what}-entry.ts`, formats: ['iife'], name: 'landfallReader' },
    },
  })
  const outputs = Array.isArray(result) ? result : [result]
  const code = outputs.flatMap((output) => ('output' in output ? output.output : [])).find((chunk) => chunk.type === 'chunk')?.code
  if (code === undefined) throw new Error('the page readers built to nothing')
  return code
}
