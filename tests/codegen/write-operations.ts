import { readFile, writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { adminSchema } from '#tests/devshop/schema/admin-schema.ts'
import { generatedFile, generateOperations } from './generate-operations.ts'

// `npm run codegen` writes the file; with `--check` it only says whether the file is as it would be written.
const target = fileURLToPath(new URL(`../../${generatedFile}`, import.meta.url))
const text = await generateOperations(await adminSchema())
if (!process.argv.includes('--check')) {
  await writeFile(target, text)
  console.log(`Wrote ${generatedFile}.`)
} else if ((await readFile(target, 'utf8').catch(() => '')) !== text) {
  console.error(`${generatedFile} is not what app/shopify/operations gives. Run: npm run codegen`)
  process.exitCode = 1
}
