import { z } from 'zod'
import { withShop } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { ordersAMonth } from '#app/data/order-velocity.server.ts'
import { acceptedSheets, type StoredSheet } from '#app/data/rate-sheet-repository.server.ts'
import { findDraft } from '#app/data/shipping-repository.server.ts'
import { latestTask } from '#app/data/task-repository.server.ts'
import { variantsBySku, variantsNamed } from '#app/data/variant-repository.server.ts'
import { cataloguePlanSchema } from '#shared/shipping/planner/catalogue-plan.ts'
import { planWays, type PlanQuestion, type ShippingPlan } from '#shared/shipping/planner/plan-ways.ts'
import { plainPostcode } from '#shared/shipping/sheets/postcode-area.ts'
import type { CartItem } from '#shared/shipping/rules/cart.ts'
import type { ShippingSetup } from '#shared/shipping/setup/shipping-setup.ts'
import { cartItems } from '../cart-of-goods.server.ts'
import type { NamedWay, PlannerPlan, PlannerView } from './planner.ts'

const outcomeSchema = z.object({ plan: cataloguePlanSchema })
const mostSkus = 200
const mostLines = 20
const querySchema = z.object({
  find: z.string().max(100).catch(''),
  country: z.string().regex(/^[A-Z]{2}$/).nullable().catch(null),
  postcode: z.string().max(20).catch(''),
  dutiesPaid: z.boolean(),
  lines: z.array(z.object({ sku: z.string().max(255), quantity: z.coerce.number().int().min(1).max(200).catch(1) })).max(mostLines).catch([]),
})

/** Every way for a product or a basket to one country, and what the last plan of the whole catalogue came to. */
export async function plannerView(shop: string, params: URLSearchParams, now: Date): Promise<PlannerView> {
  const pieces = params.getAll('pieces')
  const lines = params.getAll('sku').map((sku, index) => ({ sku, quantity: pieces[index] ?? '1' }))
  const query = querySchema.parse({ find: params.get('find') ?? '', country: params.get('country'), postcode: params.get('postcode') ?? '', dutiesPaid: params.get('dutiesPaid') === 'yes', lines })
  const found = await withShop(shop, async (db) => {
    const task = await latestTask(db, shop, 'plan-catalogue', ['queued', 'running', 'failed', 'cancelled', 'done'])
    return {
      named: await variantsNamed(db, shop, query.find, mostSkus),
      asked: await variantsBySku(db, shop, query.lines.map(({ sku }) => sku)),
      sheets: await acceptedSheets(db, shop), ...(await findDraft(db, shop)),
      task, plan: await latestTask(db, shop, 'plan-catalogue', ['done']),
    }
  })
  const countries = [...new Set(found.sheets.flatMap(({ sheet }) => sheet.zones.flatMap(({ places }) => places.map(({ country }) => country))))].sort()
  const country = query.country !== null && countries.includes(query.country) ? query.country : countries.includes('US') ? 'US' : (countries[0] ?? null)
  const basket = query.lines.flatMap(({ sku, quantity }) => found.asked.filter((one) => one.sku === sku).slice(0, 1).map((variant) => ({ variant, quantity })))
  const [first] = found.named
  if (basket.length === 0 && first !== undefined) basket.push({ variant: first, quantity: 1 })
  const choices = new Map([...basket.map(({ variant }) => variant), ...found.named].map(({ sku, productTitle }) => [sku ?? '', productTitle]))
  const base = {
    find: query.find, countries, country, postcode: query.postcode, dutiesPaid: query.dutiesPaid,
    skus: [...choices].map(([sku, title]) => ({ sku, title })),
    lines: basket.map(({ variant, quantity }) => ({ sku: variant.sku ?? '', quantity })),
    task: found.task === null ? null : { id: found.task.id, underWay: found.task.status === 'queued' || found.task.status === 'running' },
    catalogue: outcomeSchema.safeParse(found.plan?.outcome).data?.plan ?? null,
  }
  const [leading] = basket
  if (leading === undefined || country === null) return { ...base, plan: null }
  const { items, velocity } = await withShop(shop, async (db) => ({ items: await cartItems(db, shop, basket, country), velocity: await ordersAMonth(db, shop, now) }))
  const { currency } = leading.variant.price
  // A basket is ordered as often as the rarest of its goods at the most.
  const sold = basket.map(({ variant }) => velocity.get(`${variant.variantId} ${country}`) ?? 0)
  const orders = Math.min(...sold) === 0 ? null : Math.min(...sold)
  const question = questionOf(found.draft, found.sheets, { goods: items, country, postcode: query.postcode, date: now.toISOString().slice(0, 10), currency, ordersAMonth: orders, dutiesPaid: query.dutiesPaid })
  return { ...base, plan: planOf(planWays(question, await factBook()), found.sheets, currency, orders) }
}

interface Asked {
  readonly goods: readonly CartItem[]
  readonly country: string
  readonly postcode: string
  readonly date: string
  readonly currency: string
  readonly ordersAMonth: number | null
  readonly dutiesPaid: boolean
}

function questionOf(setup: ShippingSetup, sheets: readonly StoredSheet[], { goods, country, postcode, date, currency, ordersAMonth, dutiesPaid }: Asked): PlanQuestion {
  const current = sheets.filter(({ sheet }) => (sheet.validFrom === null || sheet.validFrom <= date) && (sheet.validTo === null || sheet.validTo >= date))
  return {
    cart: { items: goods, currency, destination: { country, region: null, postcode: plainPostcode(postcode) || null, poBox: false }, market: null, date },
    ordersAMonth, dutiesPaid,
    sheets: current.map(({ id, sheet }) => ({ ...sheet, id })),
    warehouses: setup.warehouses.map((warehouse) => ({ ...warehouse, lastMile: current.filter(({ service }) => warehouse.lastMile.includes(service)).map(({ id }) => id) })),
    packing: { boxes: setup.boxes, assume: setup.assume },
  }
}

function planOf({ ways, breakEvens, toTest, toScale }: ShippingPlan, sheets: readonly StoredSheet[], currency: string, ordersAMonth: number | null): PlannerPlan {
  const names = new Map(sheets.map(({ id, sheet }) => [id, `${sheet.carrier} · ${sheet.service}`]))
  const named = (way: string) => names.get(way) ?? way.replace(/\/(sea|air|rail)$/, '')
  const wayOf = (way: string): NamedWay => ({ name: named(way), firstLeg: ways.find((one) => one.way === way)?.firstLeg ?? null })
  return {
    currency, ordersAMonth,
    rows: ways.map((way) => {
      const { cost, parts, days, stockDays, parcels, duties, why, mode, firstLeg } = way
      return { way: way.way, name: named(way.way), cost, parts, days, stockDays, parcels, duties, why, mode, firstLeg, mostGrams: way.limits?.grams ?? null }
    }),
    toTest: toTest === null ? null : wayOf(toTest),
    toScale: toScale === null ? null : wayOf(toScale),
    breakEvens: breakEvens.filter(({ from }) => from === toTest).map(({ to, ordersAMonth: orders }) => ({ to: wayOf(to), ordersAMonth: orders })),
  }
}
