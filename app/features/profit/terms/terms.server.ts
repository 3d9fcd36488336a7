import { z } from 'zod'
import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import {
  dropFeeTerm, dropFirstLegTerm, feeTerms, firstLegTerms, firstOrderAt, gatewaysOfOrders, storeFeeTerm, storeFirstLegTerm,
  type FeeTermRecord, type FirstLegTermRecord,
} from '#app/data/profit-terms-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { latestTask } from '#app/data/task-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import { firstLegWays, type FirstLegTerms } from '#shared/profit/first-leg.ts'
import type { FeeTerms } from '#shared/profit/sale-fees.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { startRework } from '../rework-profit.server.ts'
import { readFeeDraft, readFirstLegDraft } from './terms-draft.ts'
import type { TermsView } from './terms.ts'

const text = z.string().max(200)
const changeSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('fees'),
    draft: z.object({ gateway: text, validFrom: text, payment: text, paymentFixed: text, platform: text }),
  }),
  z.object({ kind: z.literal('first-leg'), draft: z.object({ way: text, validFrom: text, perKilo: text }) }),
  z.object({ kind: z.literal('drop-fees'), gateway: text, validFrom: text }),
  z.object({ kind: z.literal('drop-first-leg'), validFrom: text }),
])

export async function termsView(shop: string): Promise<TermsView> {
  return withShop(shop, async (db) => {
    const known = await findShop(db, shop)
    const timezone = known?.timezone ?? 'UTC'
    const today = orderDay(new Date(), timezone)
    const first = await firstOrderAt(db, shop)
    const running = await latestTask(db, shop, 'rework-profit', ['queued', 'running'])
    return {
      currency: known?.currency ?? 'USD',
      fees: (await feeTerms(db, shop)).map(plainFees),
      firstLeg: (await firstLegTerms(db, shop)).map(plainFirstLeg),
      gateways: await gatewaysOfOrders(db, shop),
      today,
      firstDay: first === null ? today : orderDay(first, timezone),
      taskId: running?.id ?? null,
    }
  })
}

/**
 * Takes in or takes back terms, and has the orders from their day on worked out again. Fails with `save-unreadable`,
 * `term-field` (params.field) or `terms-gone`.
 */
export async function changeTerms(shop: string, input: unknown, who: string): Promise<Result<null>> {
  const parsed = changeSchema.safeParse(input)
  if (!parsed.success) return failure('save-unreadable')
  const change = parsed.data
  return withShop(shop, async (db) => {
    const known = await findShop(db, shop)
    const currency = known?.currency ?? null
    if (currency === null) return failure('catalogue-not-read')
    switch (change.kind) {
      case 'fees': {
        const read = readFeeDraft(change.draft, currency)
        if (!read.ok) return fieldOf(read.problems)
        await storeFeeTerm(db, shop, read.value, who)
        return noted(db, shop, who, read.value.validFrom, 'fee-terms-saved', { ...read.value })
      }
      case 'first-leg': {
        const read = readFirstLegDraft(change.draft, currency)
        if (!read.ok) return fieldOf(read.problems)
        await storeFirstLegTerm(db, shop, read.value, who)
        return noted(db, shop, who, read.value.validFrom, 'first-leg-saved', { ...read.value })
      }
      case 'drop-fees': {
        const { gateway, validFrom } = change
        if (!(await dropFeeTerm(db, shop, gateway, validFrom))) return failure('terms-gone')
        return noted(db, shop, who, validFrom, 'fee-terms-dropped', { gateway, validFrom })
      }
      case 'drop-first-leg': {
        const { validFrom } = change
        if (!(await dropFirstLegTerm(db, shop, validFrom))) return failure('terms-gone')
        return noted(db, shop, who, validFrom, 'first-leg-dropped', { validFrom })
      }
    }
  })
}

function fieldOf(problems: object): Result<null> {
  return failure('term-field', { field: Object.keys(problems)[0] ?? '' })
}

async function noted(
  db: ShopDatabase, shop: string, who: string, validFrom: string, action: string, after: Record<string, string | number | null>,
): Promise<Result<null>> {
  await recordAudit(db, shop, { who, action, subject: 'profit-terms', after })
  // A day where the shop is may have begun up to 14 hours before it does in UTC.
  const from = new Date(Date.parse(`${validFrom}T00:00:00Z`) - 14 * 3_600_000)
  const affected = await db.order.findFirst({ where: { shop, createdAt: { gte: from } }, select: { orderId: true } })
  if (affected !== null) await startRework(db, shop, { from, openOnly: false }, who)
  return success(null)
}

function plainFees({ gateway, validFrom, payment, paymentFixed, platform }: FeeTermRecord): FeeTerms {
  return { gateway, validFrom, payment, paymentFixed: Number(paymentFixed), platform }
}

function plainFirstLeg({ validFrom, way, perKilo }: FirstLegTermRecord): FirstLegTerms {
  return { validFrom, way: z.enum(firstLegWays).parse(way), perKilo: perKilo === null ? null : Number(perKilo) }
}
