import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

const made = new Map<string, Promise<string>>()

/** A browser script of the stand-in as one classic script. The real App Bridge is one, and runs before the app's modules. */
export function browserScript(entry: 'app-bridge' | 'admin-frame'): Promise<string> {
  const known = made.get(entry) ?? bundle(entry)
  made.set(entry, known)
  return known
}

async function bundle(entry: string): Promise<string> {
  const file = fileURLToPath(new URL(`../${entry}/browser/main.ts`, import.meta.url))
  const { outputFiles } = await build({
    entryPoints: [file],
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
  })
  const [output] = outputFiles
  if (!output) throw new Error(`no script came of ${entry}`)
  return output.text
}
