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

/**
 * Lists that were empty in the body from which the package inferred its schema, so that it lets nothing in; Shopify
 * fills them (https://shopify.dev/docs/api/admin-rest/latest/resources/inventoryitem and …/order). What an order's
 * refunds hold is checked where it goes out as refunds/create.
 */
const filledLists = /^\/(?:country_harmonized_system_codes|refunds)\/\d+$/

/** Throws where a body is not what Shopify would send for the topic: a wrong webhook tests nothing. */
export function checkPayload(topic: string, payload: unknown): void {
  const validate = validatorOf(topic)
  if (validate(payload)) return
  const errors = (validate.errors ?? []).filter(({ instancePath }) => !filledLists.test(instancePath))
  if (errors.length === 0) return
  const said = errors
    .slice(0, 8)
    .map(({ instancePath, message }) => `${instancePath || '/'} ${message}`)
  throw new Error(`the body is not a valid ${topic} webhook: ${said.join('; ')}`)
}
