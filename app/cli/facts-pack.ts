import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { generatePack } from './facts-pack/generate-pack.ts'
import { optionsOrUsage } from './read-options.ts'

const usage = 'usage: node app/cli/facts-pack.ts --reference DIR [--out DIR]'

/** Rewrites the generated part of the default fact pack from official files. The same files give the same bytes. */
function main(): number {
  const values = optionsOrUsage({ reference: { type: 'string' }, out: { type: 'string' } }, usage)
  if (values.reference === undefined) {
    console.error(usage)
    return 2
  }
  const out = resolve(values.out ?? join(import.meta.dirname, '../../shared/facts/pack/generated'))
  const { files, remarks } = generatePack(resolve(values.reference))
  mkdirSync(out, { recursive: true })
  for (const [name, text] of files) writeFileSync(join(out, name), text)
  for (const remark of remarks) console.error(remark)
  console.log(`${files.size} files written: ${[...files.keys()].join(', ')}`)
  return 0
}

process.exitCode = main()
