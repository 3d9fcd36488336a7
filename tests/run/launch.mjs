// Runs a TypeScript file of the project with everything it needs in place: `node launch.mjs FILE [ARGS]`.
// Plain JavaScript for Node >= 18, because on a fresh machine that is all there is.
import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { install, isInstalled, projectNode, root } from './install.mjs'

const [target, ...rest] = process.argv.slice(2)
if (target === undefined) {
  console.error('launch: which file?')
  process.exit(2)
}
const file = path.join(root, target)

if (!isInstalled()) await install()

const major = Number(process.versions.node.split('.')[0])
if (major >= 24) {
  process.argv = [process.argv[0] ?? 'node', file, ...rest]
  await import(pathToFileURL(file).href)
} else {
  const binaries = path.dirname(fileURLToPath(new URL('../../node_modules/.bin/node', import.meta.url)))
  const child = spawn(projectNode(), [file, ...rest], {
    stdio: 'inherit',
    env: { ...process.env, PATH: `${binaries}${path.delimiter}${process.env['PATH'] ?? ''}` },
  })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(code ?? (signal === 'SIGINT' ? 130 : 143)))
}
