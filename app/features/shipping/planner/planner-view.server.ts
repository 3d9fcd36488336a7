import { setImmediate as nextTurn } from 'node:timers/promises'
import { z } from 'zod'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { acceptedSheets, type StoredSheet } from '#app/data/rate-sheet-repository.server.ts'
import { findDraft } from '#app/data/shipping-repository.server.ts'
import { allVariants } from '#app/data/variant-repository.server.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { planWays, type PlanQuestion, type ShippingPlan } from '#shared/shipping/planner/plan-ways.ts'
import type { CartItem } from '#shared/shipping/rules/cart.ts'
import type { ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'
import { cartItems } from '../cart-of-goods.server.ts'
import type { CatalogueSaving, PlannerPlan, PlannerView } from './planner.ts'

const velocityDays = 90
const mostSkus = 500
const mostCompared = 2_000
const querySchema = z.object({
  sku: z.string().max(255).nullable(),
  country: z.string().regex(/^[A-Z]{2}$/).nullable().catch(null),
  quantity: z.coerce.number().int().min(1).max(200).catch(1),
  dutiesPaid: z.boolean(),
  catalogue: z.boolean(),
})

/** Every way for one product to one country, and on request what the whole catalogue would save there. */
export async function plannerView(shop: string, params: URLSearchParams, now: Date): Promise<PlannerView> {
  const query = querySchema.parse({ sku: params.get('sku'), country: params.get('country'), quantity: params.get('quantity') ?? 1, dutiesPaid: params.get('dutiesPaid') === 'yes', catalogue: params.get('catalogue') === 'yes' })
  const found = await withShop(shop, async (db) => ({ variants: await allVariants(db, shop), sheets: await acceptedSheets(db, shop), ...(await findDraft(db, shop)) }))
  const known = new Map(found.variants.flatMap((variant) => (variant.sku === null ? [] : [[variant.sku, variant] as const])))
  const countries = [...new Set(found.sheets.flatMap(({ sheet }) => sheet.zones.flatMap(({ places }) => places.map(({ country }) => country))))].sort()
  const country = query.country !== null && countries.includes(query.country) ? query.country : countries.includes('US') ? 'US' : (countries[0] ?? null)
  const variant = known.get(query.sku ?? '') ?? [...known.values()][0]
  const date = now.toISOString().slice(0, 10)
  const base = { skus: [...known].slice(0, mostSkus).map(([sku, { productTitle }]) => ({ sku, title: productTitle })), countries, sku: variant?.sku ?? null, country, quantity: query.quantity, dutiesPaid: query.dutiesPaid }
  if (variant === undefined || country === null) return { ...base, plan: null, saving: null }
  const { items, sold, all, orders } = await withShop(shop, async (db) => {
    const velocity = await ordersByVariant(db, shop, country, now)
    const everything = query.catalogue ? found.variants.slice(0, mostCompared) : []
    return {
      items: await cartItems(db, shop, [{ variant, quantity: query.quantity }], country),
      all: everything.length === 0 ? [] : await cartItems(db, shop, everything.map((one) => ({ variant: one, quantity: 1 })), country),
      sold: velocity.get(variant.variantId) ?? null,
      orders: everything.map(({ variantId }) => velocity.get(variantId) ?? 0),
    }
  })
  const ask = (goods: readonly CartItem[], ordersAMonth: number | null): PlanQuestion =>
    questionOf(found.draft, found.sheets, { goods, country, date, currency: variant.price.currency, ordersAMonth, dutiesPaid: query.dutiesPaid })
  const plan = planOf(planWays(ask(items, sold), defaultFactBook()), found.sheets, variant.price.currency, sold)
  const saving = query.catalogue ? await savingOf(found.draft, found.sheets, all, orders, variant.price.currency, (goods) => ask([goods], null)) : null
  return { ...base, plan, saving }
}

/** Orders a month of each variant to a country, by the last 90 days; a variant nobody ordered is not in it. */
async function ordersByVariant(db: ShopDatabase, shop: string, country: string, now: Date): Promise<Map<string, number>> {
  const since = new Date(now.getTime() - velocityDays * 86_400_000)
  const rows = await db.$queryRaw<{ variant: string; orders: number }[]>`
    SELECT line.variant_id AS variant, count(DISTINCT line.order_id)::int AS orders
    FROM order_lines line JOIN orders bought ON bought.shop = line.shop AND bought.order_id = line.order_id
    WHERE line.shop = ${shop} AND bought.country = ${country} AND bought.created_at >= ${since} AND line.variant_id IS NOT NULL
    GROUP BY line.variant_id`
  return new Map(rows.map(({ variant, orders }) => [variant, Math.max(1, Math.round((orders * 30) / velocityDays))]))
}

interface Asked {
  readonly goods: readonly CartItem[]
  readonly country: string
  readonly date: string
  readonly currency: string
  readonly ordersAMonth: number | null
  readonly dutiesPaid: boolean
}

function questionOf(setup: ShippingSetup, sheets: readonly StoredSheet[], { goods, country, date, currency, ordersAMonth, dutiesPaid }: Asked): PlanQuestion {
  const current = sheets.filter(({ sheet }) => (sheet.validFrom === null || sheet.validFrom <= date) && (sheet.validTo === null || sheet.validTo >= date))
  return {
    cart: { items: goods, currency, destination: { country, region: null, postcode: null, poBox: false }, market: null, date },
    ordersAMonth, dutiesPaid,
    sheets: current.map(({ id, sheet }) => ({ ...sheet, id })),
    warehouses: setup.warehouses.map((warehouse) => ({ ...warehouse, lastMile: current.filter(({ service }) => warehouse.lastMile.includes(service)).map(({ id }) => id) })),
    packing: { boxes: setup.boxes, assume: setup.assume },
  }
}

function planOf({ ways, breakEvens, toTest, toScale }: ShippingPlan, sheets: readonly StoredSheet[], currency: string, ordersAMonth: number | null): PlannerPlan {
  const names = new Map(sheets.map(({ id, sheet }) => [id, `${sheet.carrier} · ${sheet.service}`]))
  const named = (way: string) => names.get(way) ?? way.replace(/\/(sea|air|rail)$/, '')
  return {
    currency, ordersAMonth,
    rows: ways.map((way) => {
      const { cost, parts, days, stockDays, parcels, duties, why, mode, firstLeg } = way
      return { way: way.way, name: named(way.way), cost, parts, days, stockDays, parcels, duties, why, mode, firstLeg, mostGrams: way.limits?.grams ?? null }
    }),
    toTest: toTest === null ? null : named(toTest),
    toScale: toScale === null ? null : named(toScale),
    breakEvens: breakEvens.filter(({ from }) => from === toTest).map(({ to, ordersAMonth: orders }) => ({ to: to.replace('/', ' · '), ordersAMonth: orders })),
  }
}

async function savingOf(
  setup: ShippingSetup, sheets: readonly StoredSheet[], goods: readonly CartItem[], orders: readonly number[], currency: string, ask: (item: CartItem) => PlanQuestion,
): Promise<CatalogueSaving | null> {
  const [first] = setup.ways
  if (first === undefined) return null
  const own = new Set(sheets.filter(({ service }) => first.sheets.includes(service)).map(({ id }) => id))
  const facts = defaultFactBook()
  let [today, cheapest, compared, count] = [0, 0, 0, 0]
  for (const [index, item] of goods.entries()) {
    // Checkouts are answered between two goods.
    if (index % 10 === 0) await nextTurn()
    const open = planWays(ask(item), facts).ways.flatMap(({ way, cost, why, mode }) => (why === null && cost !== null && mode !== 'warehouse' ? [{ way, cost }] : []))
    const now = open.find(({ way }) => own.has(way))
    const best = open[0]
    if (now === undefined || best === undefined) continue
    const times = orders[index] ?? 0
    compared += 1
    count += times
    today += now.cost * times
    cheapest += best.cost * times
  }
  return { currency, compared, leftOut: goods.length - compared, orders: count, today, cheapest, todayName: first.name }
}
