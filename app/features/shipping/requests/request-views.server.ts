import { z } from 'zod'
import { carrierRequests, findCarrierRequest, requestsAPage, serviceLevels, type CarrierRequestRecord } from '#app/data/carrier-request-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { findDraft } from '#app/data/shipping-repository.server.ts'
import type { Cart } from '#shared/shipping/rules/cart.ts'
import { readVersion } from '../carrier/live-shops.server.ts'
import { checkoutOf } from '../simulator/simulate.server.ts'
import { outcomes, type LevelRow, type Outcome, type RequestRow, type RequestsView, type RequestView } from './requests.ts'

const days = 28
const querySchema = z.object({ page: z.coerce.number().int().min(1).max(100_000).catch(1), outcome: z.enum(outcomes).nullable().catch(null) })
// Written by the recorder out of a cart that was read by its own schema.
const cartSchema = z.custom<Cart & { minute: number }>((value) => z.object({ items: z.array(z.object({ quantity: z.number() })), currency: z.string(), destination: z.object({ country: z.string() }), date: z.string(), minute: z.number() }).safeParse(value).success)
const answerSchema = z.object({
  offers: z.array(z.object({ name: z.string(), total: z.number() })),
  ways: z.array(z.object({ way: z.string(), why: z.object({ code: z.string(), params: z.record(z.string(), z.string()) }).nullable() })),
})

export async function requestsView(shop: string, params: URLSearchParams): Promise<RequestsView> {
  const { page, outcome } = querySchema.parse({ page: params.get('page') ?? 1, outcome: params.get('outcome') })
  const { rows, total } = await withShop(shop, (db) => carrierRequests(db, shop, { outcome, country: null, page: page - 1 }))
  return { rows: rows.map(rowOf), page, pages: Math.max(1, Math.ceil(total / requestsAPage)), outcome }
}

function rowOf({ id, at, outcome, code, country, micros, sameAs }: CarrierRequestRecord): RequestRow {
  return { id, at: at.toISOString(), outcome: z.enum(outcomes).catch('unavailable' satisfies Outcome).parse(outcome), code, country, micros, sameAs }
}

/** One answer with its working: as recorded, worked out again by the version of then, and by what is live now. */
export async function requestView(shop: string, id: string): Promise<RequestView | null> {
  const found = await withShop(shop, async (db) => {
    const row = await findCarrierRequest(db, shop, id)
    const first = row === null || row.sameAs === null ? row : ((await findCarrierRequest(db, shop, row.sameAs)) ?? row)
    return { row, first, live: (await findDraft(db, shop)).liveVersion }
  })
  if (found.row === null) return null
  const cart = cartSchema.nullable().catch(null).parse(found.first?.cart ?? null)
  const answer = answerSchema.nullable().catch(null).parse(found.first?.answer ?? null)
  const version = found.first?.version ?? null
  const replay = async (number: number | null) => {
    if (cart === null || number === null || number === 0) return null
    const live = await readVersion(shop, number)
    return live === null ? null : checkoutOf(live.shop, cart, { day: cart.date, minute: cart.minute })
  }
  return {
    row: rowOf(found.row),
    version,
    cart: cart && {
      currency: cart.currency,
      ...cart.destination,
      items: cart.items.map(({ title, quantity, grams, unitPrice }) => ({ title, quantity, grams, unitPrice })),
    },
    offers: answer?.offers ?? [],
    ways: answer?.ways ?? [],
    then: await replay(version),
    now: version === found.live ? null : await replay(found.live),
  }
}

/** The service of the last 28 days, as Shopify judges it, and by hour of the last two. */
export async function serviceView(shop: string, now: Date): Promise<{ all: LevelRow | null; hours: LevelRow[] }> {
  const since = (span: number) => new Date(now.getTime() - span)
  const [month, recent] = await withShop(shop, async (db) => [await serviceLevels(db, shop, since(days * 86_400_000)), await serviceLevels(db, shop, since(48 * 3_600_000))] as const)
  const rows = (levels: typeof month) => levels.map((level): LevelRow => ({ ...level, hour: level.hour?.toISOString() ?? null }))
  return { all: rows(month).find(({ hour }) => hour === null) ?? null, hours: rows(recent).filter(({ hour }) => hour !== null) }
}
