import { z } from 'zod'
import { parseStorableJson, storableText } from '#app/platform/storable-text.ts'

const countryCode = z.string().regex(/^[A-Z]{2}$/)
const uuid = z.uuid()
const tokenHash = z.string().regex(/^[0-9a-f]{64}$/)
const shopifyNumber = z.string().regex(/^\d{1,20}$/)

function parsed<Value>(schema: z.ZodType<Value>, value: unknown): Value {
  const result = schema.safeParse(value)
  if (!result.success) throw new Response(null, { status: 404 })
  return result.data
}

/** A country in a URL; anything else is an address that does not exist. */
export const countryParam = (value: unknown) => parsed(countryCode, value)

/** The id of a task or publication in a URL. */
export const idParam = (value: unknown) => parsed(uuid, value)

/** The last part of a variant's id, as URLs carry it, made whole again. */
export const variantParam = (value: unknown) => `gid://shopify/ProductVariant/${parsed(shopifyNumber, value)}`

/** The last part of an order's id, as URLs carry it, made whole again. */
export const orderParam = (value: unknown) => `gid://shopify/Order/${parsed(shopifyNumber, value)}`

/** The hash that names an extension's token. */
export const tokenHashField = (form: FormData) => parsed(tokenHash, form.get('tokenHash'))

/** The form a request carries, its texts as they can be stored; a body that is no form is the sender's mistake, 400. */
export async function formOf(request: Request): Promise<FormData> {
  const form = new FormData()
  try {
    for (const [name, value] of await request.formData()) {
      if (typeof value === 'string') form.append(name, storableText(value))
      else form.append(name, value)
    }
  } catch {
    throw new Response(null, { status: 400 })
  }
  return form
}

/** A form field of JSON, as plain data to be checked by its reader; null when it is no JSON. */
export function jsonField(form: FormData, name: string): unknown {
  const text = form.get(name)
  if (typeof text !== 'string') return null
  try {
    return parseStorableJson(text)
  } catch {
    return null
  }
}
