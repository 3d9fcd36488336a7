import { z } from 'zod'
import { isCurrency } from '#shared/money/currency.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { isWithin, postcodeAreaSchema } from '../sheets/postcode-area.ts'
import { cargoKinds } from '../sheets/rate-sheet.ts'
import { goodsGrams, goodsValue, pieceCount, type Cart, type CartItem } from './cart.ts'

/** Met, not met, or nobody can tell because something about the cart is not known. */
export type Answer = 'yes' | 'no' | 'unknown'

/** A kind of condition: its parameters as a schema, from which form and stored JSON come, and the check itself. */
export interface ConditionKind<Params> {
  readonly schema: z.ZodType<Params>
  readonly check: (params: Params, cart: Cart) => Answer
}

function kind<Schema extends z.ZodType>(schema: Schema, check: (params: z.infer<Schema>, cart: Cart) => Answer) {
  return { schema, check }
}

const texts = z.array(z.string().min(1).max(100)).min(1).max(500)
const country = z.string().refine(isCountryCode)
const countries = z.array(country).min(1).max(300)
/** Is it enough that some of the goods are such, or must all be? */
const match = z.enum(['some', 'every'])
/** More than `over` and up to `upTo`; null is open. */
const range = (most: number) => ({
  over: z.number().int().min(0).max(most).nullable(),
  upTo: z.number().int().min(1).max(most).nullable(),
})

export const conditionKinds = {
  product: kind(z.strictObject({ names: texts, match }), ({ names, match }, cart) =>
    ofItems(cart, match, (item) => yesNo(item.names.some((name) => names.includes(name)))),
  ),
  tag: kind(z.strictObject({ tags: texts, match }), ({ tags, match }, cart) =>
    ofItems(cart, match, (item) => (item.tags === null ? 'unknown' : yesNo(item.tags.some((tag) => tags.includes(tag))))),
  ),
  vendor: kind(z.strictObject({ vendors: texts, match }), ({ vendors, match }, cart) =>
    ofItems(cart, match, ({ vendor }) => (vendor === null ? 'unknown' : yesNo(vendors.includes(vendor)))),
  ),
  hs: kind(z.strictObject({ prefixes: z.array(z.string().regex(/^\d{2,10}$/)).min(1).max(500), match }), ({ prefixes, match }, cart) =>
    ofItems(cart, match, ({ hs }) => (hs === null ? 'unknown' : yesNo(prefixes.some((prefix) => hs.startsWith(prefix))))),
  ),
  cargo: kind(z.strictObject({ kinds: z.array(z.enum(cargoKinds)).min(1), match }), ({ kinds, match }, cart) =>
    ofItems(cart, match, ({ cargo }) => (cargo === null ? 'unknown' : yesNo(kinds.includes(cargo)))),
  ),
  /** Grams of all the goods. */
  weight: kind(z.strictObject(range(1e9)), (limits, cart) => between(goodsGrams(cart), limits)),
  /** Minor units; a cart in another currency can't be compared. */
  value: kind(z.strictObject({ currency: z.string().refine(isCurrency), ...range(1e12) }), (limits, cart) =>
    between(cart.currency === limits.currency ? goodsValue(cart) : null, limits),
  ),
  quantity: kind(z.strictObject(range(1e6)), (limits, cart) => between(pieceCount(cart), limits)),
  country: kind(z.strictObject({ countries }), ({ countries }, { destination }) => yesNo(countries.includes(destination.country))),
  region: kind(z.strictObject({ country, regions: texts }), (place, { destination }) => {
    if (destination.country !== place.country) return 'no'
    return destination.region === null ? 'unknown' : yesNo(place.regions.includes(destination.region))
  }),
  postcode: kind(z.strictObject({ country, areas: z.array(postcodeAreaSchema).min(1).max(2000) }), (place, { destination }) => {
    const { postcode } = destination
    if (destination.country !== place.country) return 'no'
    return postcode === null ? 'unknown' : yesNo(place.areas.some((area) => isWithin(area, postcode)))
  }),
  'po-box': kind(z.strictObject({}), (_, { destination: { poBox } }) => (poBox === null ? 'unknown' : yesNo(poBox))),
  /** Both days inclusive; null is open. */
  date: kind(z.strictObject({ from: z.iso.date().nullable(), to: z.iso.date().nullable() }), ({ from, to }, { date }) =>
    yesNo((from === null || date >= from) && (to === null || date <= to)),
  ),
  market: kind(z.strictObject({ markets: texts }), ({ markets }, { market }) => (market === null ? 'unknown' : yesNo(markets.includes(market)))),
}

function yesNo(met: boolean): Answer {
  return met ? 'yes' : 'no'
}

function between(amount: number | null, { over, upTo }: { readonly over: number | null; readonly upTo: number | null }): Answer {
  if (amount === null) return 'unknown'
  return yesNo((over === null || amount > over) && (upTo === null || amount <= upTo))
}

function ofItems({ items }: Cart, match: 'some' | 'every', check: (item: CartItem) => Answer): Answer {
  const deciding = match === 'some' ? 'yes' : 'no'
  let answer: Answer = match === 'some' ? 'no' : 'yes'
  for (const item of items) {
    const one = check(item)
    if (one === deciding) return one
    if (one === 'unknown') answer = 'unknown'
  }
  return answer
}
