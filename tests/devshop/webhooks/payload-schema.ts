import { existsSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js'
import { fullFormats } from 'ajv-formats/dist/formats.js'

/** The newest bodies the package describes; 2026-10 is not among them yet. */
const described = '2026-07'
const folder = join(
  dirname(createRequire(import.meta.url).resolve('shopify-webhook-schemas/package.json')),
  'schemas',
  described
)

const ajv = new Ajv2020({ allErrors: true, strict: false })
for (const [name, format] of Object.entries(fullFormats)) ajv.addFormat(name, format)
const validators = new Map<string, ValidateFunction>()

function validatorOf(topic: string): ValidateFunction {
  const known = validators.get(topic)
  if (known) return known
  const file = join(folder, `${topic}.json`)
  if (!/^[a-z_/]+$/.test(topic) || !existsSync(file))
    throw new Error(`no webhook topic ${topic} in shopify-webhook-schemas ${described}`)
  const validate = ajv.compile(JSON.parse(readFileSync(file, 'utf8')))
  validators.set(topic, validate)
  return validate
}

/** Throws where a body is not what Shopify would send for the topic: a wrong webhook tests nothing. */
export function checkPayload(topic: string, payload: unknown): void {
  const validate = validatorOf(topic)
  if (validate(payload)) return
  const said = (validate.errors ?? [])
    .slice(0, 8)
    .map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  throw new Error(`the body is not a valid ${topic} webhook: ${said.join('; ')}`)
}
