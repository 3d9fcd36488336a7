import { writeFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { adminSchema } from '#tests/devshop/schema/admin-schema.ts'
import { generatedFile, generateOperations } from './generate-operations.ts'

const target = fileURLToPath(new URL(`../../${generatedFile}`, import.meta.url))
await writeFile(target, await generateOperations(await adminSchema()))
console.log(`Wrote ${generatedFile}.`)
