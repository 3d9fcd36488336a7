import { z } from 'zod'
import { isCurrency, currencyExponent } from '#shared/money/currency.ts'
import { mulDiv } from '#shared/money/mul-div.ts'
import { isCountryCode } from '#shared/places/country.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import { failure, success, type Failure, type Result } from '#shared/result/result.ts'
import type { Cart, CartItem } from '../rules/cart.ts'
import { namesPoBox } from '../sheets/destination.ts'
import { plainPostcode } from '../sheets/postcode-area.ts'

/** Why a field was refused; the code chooses the sentence, see `input` in the shipping messages. */
function refuse(code: string) {
  return { error: code }
}

const text = (most: number) => z.string(refuse('not-text')).max(most, refuse('too-long'))
const optional = (most: number) => text(most).nullish()
const whole = (most: number) => z.number(refuse('not-a-whole-number')).int(refuse('not-a-whole-number')).max(most, refuse('too-large'))
const id = z.union([text(100), whole(Number.MAX_SAFE_INTEGER)], refuse('not-an-id')).nullish()

const itemSchema = z.looseObject({
  name: optional(1000),
  sku: optional(255),
  quantity: whole(1e6).min(1, refuse('not-a-whole-number')),
  grams: whole(1e9).min(0, refuse('not-a-whole-number')),
  price: whole(1e13).min(0, refuse('not-a-whole-number')),
  vendor: optional(255),
  requires_shipping: z.boolean(refuse('not-yes-or-no')).nullish(),
  product_id: id,
  variant_id: id,
})

const requestSchema = z.object(
  {
    rate: z.looseObject(
      {
        destination: z.looseObject(
          {
            country: text(2).refine(isCountryCode, refuse('not-a-country')),
            postal_code: optional(40),
            province: optional(100),
            address1: optional(500),
            address2: optional(500),
            address3: optional(500),
            company_name: optional(500),
          },
          refuse('absent'),
        ),
        items: z.array(itemSchema, refuse('not-a-list')).max(500, refuse('too-many-items')),
        currency: text(3).refine(isCurrency, refuse('not-a-currency')),
      },
      refuse('absent'),
    ),
  },
  refuse('not-a-request'),
)

type RequestItem = z.infer<typeof itemSchema>

/** What the shop knows of goods and the request does not say. */
export type GoodsFacts = Pick<CartItem, 'tags' | 'hs' | 'origin' | 'cargo' | 'size' | 'upright'>

const nothingKnown: GoodsFacts = { tags: null, hs: null, origin: null, cargo: null, size: null, upright: false }

/** The names goods go by in a request: variant and product id, and SKU. */
export type KnowGoods = (names: readonly string[]) => GoodsFacts | null

/**
 * Reads the body of Shopify's carrier service callback as a cart of that day. Lines that need no shipping are left out.
 * A weight of 0 is Shopify's for "not filled in" and is read as not known. Without any address line it is not known
 * whether the address is a post office box. Fails with the first fault: `params.field` is its path, `code` an `input`
 * sentence of the shipping messages.
 */
export function readCarrierRequest(json: unknown, markets: Readonly<Record<string, string>>, date: IsoDate, know: KnowGoods): Result<Cart> {
  const parsed = requestSchema.safeParse(json, { reportInput: true })
  if (!parsed.success) return fromIssue(parsed.error.issues[0])
  const { destination, items, currency } = parsed.data.rate
  const { country, postal_code: postcode, province } = destination
  const lines = [destination.address1, destination.address2, destination.address3, destination.company_name].filter((line) => typeof line === 'string' && line.trim() !== '')
  const cart = items.flatMap((item, index) => (item.requires_shipping === false ? [] : [itemOf(item, index, currency, know)]))
  return success({
    items: cart,
    currency,
    destination: {
      country,
      region: province ? province.toUpperCase() : null,
      postcode: postcode ? plainPostcode(postcode) || null : null,
      poBox: lines.length === 0 ? null : namesPoBox(lines),
    },
    market: markets[country] ?? null,
    date,
  })
}

function itemOf(item: RequestItem, index: number, currency: string, know: KnowGoods): CartItem {
  const names = [item.variant_id, item.product_id, item.sku].flatMap((name) => (name === null || name === undefined || name === '' ? [] : [String(name)]))
  return {
    ...(know(names) ?? nothingKnown),
    id: String(index),
    title: item.name ?? item.sku ?? String(index),
    names,
    vendor: item.vendor ?? null,
    quantity: item.quantity,
    grams: item.grams === 0 ? null : item.grams,
    unitPrice: fromSubunits(item.price, currency),
  }
}

// Shopify: amounts of a currency without subunits are multiplied by 100, in the request as in the answer.
function fromSubunits(amount: number, currency: string): number {
  return currencyExponent(currency) === 0 ? mulDiv(amount, 1, 100, 'half-up') : amount
}

/** Minor units as Shopify's callback writes them. */
export function toSubunits(minor: number, currency: string): string {
  return String(currencyExponent(currency) === 0 ? minor * 100 : minor)
}

function fromIssue(issue: z.core.$ZodIssue | undefined): Failure {
  if (issue === undefined) throw new RangeError('A refusal without an issue')
  const field = issue.path.reduce<string>((path, part) => (typeof part === 'number' ? `${path}[${part}]` : path === '' ? String(part) : `${path}.${String(part)}`), '')
  const absent = issue.code === 'invalid_type' && issue.input === undefined
  return failure(absent ? 'absent' : issue.message, { field: field === '' ? 'request' : field })
}
