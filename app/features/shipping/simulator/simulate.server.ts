import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { factBookAtHand } from '#app/data/facts/fact-book.server.ts'
import { acceptedSheets } from '#app/data/rate-sheet-repository.server.ts'
import { findDraft } from '#app/data/shipping-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { variantsBySku, variantsNamed } from '#app/data/variant-repository.server.ts'
import { isCountryCode } from '#shared/places/country.ts'
import { promiseOf, type OrderMoment } from '#shared/shipping/checkout/carrier-answer.ts'
import { checkoutRates } from '#shared/shipping/checkout/checkout-rates.ts'
import type { ShippingShop } from '#shared/shipping/checkout/shipping-shop.ts'
import type { Cart } from '#shared/shipping/rules/cart.ts'
import { shippingShopOf } from '#shared/shipping/setup/shipping-setup.ts'
import { plainPostcode } from '#shared/shipping/sheets/postcode-area.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { orderMoment } from '../carrier/order-moment.ts'
import { readVersion } from '../carrier/live-shops.server.ts'
import { cartItems } from '../cart-of-goods.server.ts'
import { holidaysOf } from '../setup/holidays.server.ts'
import type { SimulatedCheckout, Simulation, SimulatorView } from './simulation.ts'

const questionSchema = z.object({
  country: z.string().refine(isCountryCode),
  postcode: z.string().max(20),
  region: z.string().max(10),
  poBox: z.boolean(),
  lines: z.array(z.object({ sku: z.string().min(1), quantity: z.number().int().min(1).max(200) })).min(1).max(50),
})

const mostSkus = 200

/** What a cart can be made of: the goods whose title or SKU holds `find`, and the countries that sheets serve. */
export async function simulatorView(shop: string, find: string): Promise<SimulatorView> {
  const { named, sheets } = await withShop(shop, async (db) => ({ named: await variantsNamed(db, shop, find.slice(0, 100), mostSkus), sheets: await acceptedSheets(db, shop) }))
  const countries = new Set(sheets.flatMap(({ sheet }) => sheet.zones.flatMap(({ places }) => places.map(({ country }) => country))))
  return { find, skus: named.flatMap(({ sku, productTitle: title }) => (sku === null ? [] : [{ sku, title }])), countries: [...countries].sort() }
}

/** What a cart would be shown by the live setup and by the draft. Fails with `cart-unreadable` or `ship-from-missing`. */
export async function simulate(shop: string, input: unknown, now: Date): Promise<Result<Simulation>> {
  const question = questionSchema.safeParse(input)
  if (!question.success) return failure('cart-unreadable', { field: question.error.issues[0]?.path.join(' › ') ?? '' })
  const { country, postcode, region, poBox, lines } = question.data
  const found = await withShop(shop, async (db) => {
    const variants = await variantsBySku(db, shop, lines.map(({ sku }) => sku))
    const chosen = lines.flatMap(({ sku, quantity }) => variants.filter((one) => one.sku === sku).slice(0, 1).map((variant) => ({ variant, quantity })))
    return { settings: await findShop(db, shop), ...(await findDraft(db, shop)), sheets: await acceptedSheets(db, shop), items: await cartItems(db, shop, chosen, country), currency: chosen[0]?.variant.price.currency ?? 'USD' }
  })
  if (found.items.length === 0) return failure('cart-unreadable', { field: 'SKU' })
  const shipFrom = found.settings?.shipFrom ?? null
  if (shipFrom === null) return failure('ship-from-missing')
  const live = found.liveVersion === 0 ? null : await readVersion(shop, found.liveVersion)
  const timezone = live?.timezone ?? found.settings?.timezone ?? 'UTC'
  const moment = orderMoment(now, timezone)
  const markets = live?.shop.markets ?? {}
  const holidays = live?.shop.delivery.holidays ?? (await holidaysOf([shipFrom, country], now.getUTCFullYear()))
  const draft = shippingShopOf(found.draft, found.sheets.map(({ id, service, sheet }) => ({ service, sheet: { ...sheet, id } })), { shipFrom, timezone, markets, holidays })
  const cart: Cart = {
    items: found.items, currency: found.currency, market: markets[country] ?? null, date: moment.day,
    destination: { country, region: region === '' ? null : region.toUpperCase(), postcode: postcode === '' ? null : plainPostcode(postcode), poBox },
  }
  return success({ currency: found.currency, live: live === null ? null : checkoutOf(live.shop, cart, moment), draft: checkoutOf(draft, cart, moment) })
}

/** A checkout with names instead of ids, for a person. */
export function checkoutOf(shop: ShippingShop, cart: Cart, moment: OrderMoment): SimulatedCheckout {
  const { offers, ways, rules } = checkoutRates(shop, cart, factBookAtHand())
  const wayName = new Map(shop.ways.map(({ id, name }) => [id, name]))
  const ruleName = new Map(shop.rules.map(({ id, name }) => [id, name]))
  return {
    offers: offers.map((offer) => {
      const { name, description, price, duties, total, cost } = offer
      return { name, description, price, duties, total, cost, delivered: promiseOf(shop, cart.destination.country, offer, moment)?.delivered ?? null }
    }),
    ways: ways.map(({ way, why, rated }) => ({
      name: wayName.get(way) ?? way,
      why,
      parcels: (rated?.parcels ?? []).map(({ parcel, rate }) => ({ box: parcel.box, grams: parcel.grams, pricedGrams: rate.pricedGrams, total: rate.total, currency: rate.currency })),
    })),
    rules: rules.map(({ rule, outcome, steps }) => ({ name: ruleName.get(rule) ?? rule, outcome, steps: steps.map(({ way, code, params }) => ({ way: way === null ? null : (wayName.get(way) ?? way), code, params })) })),
  }
}
