import {
  chargesByOrder, looseCharges, storeGap, unexplainedInvoices, type CarrierInvoiceRecord, type OrderCharges,
} from '#app/data/carrier-invoice-repository.server.ts'
import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { factBook } from '#app/data/facts/fact-book.server.ts'
import { profitInputs } from '#app/data/profit-input-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { orderDay } from '#app/features/orders/order-day.ts'
import type { FactBook } from '#shared/facts/fact-book.ts'
import { exchange } from '#shared/money/exchange.ts'
import { billedGap, gapCauses, noGap, type BilledCharge, type BilledGap, type QuotedParcel } from '#shared/profit/invoices/billed-gap.ts'
import { billedPart, chargeKinds, type BilledPart, type ChargeKind } from '#shared/profit/invoices/charge-kinds.ts'
import { profitQuestion } from '../profit-question.ts'
import type { GapTotals, InvoiceOrder } from './invoices.ts'

const batch = 100

/** Works out why each bill that waits for it differs from its quotes. Safe to repeat. */
export async function explainInvoices(shop: string, signal: AbortSignal): Promise<void> {
  for (const invoice of await withShop(shop, (db) => unexplainedInvoices(db, shop))) {
    signal.throwIfAborted()
    const gap = await explained(shop, invoice, signal)
    await withShop(shop, (db) => storeGap(db, shop, invoice.id, gap))
  }
}

async function explained(shop: string, invoice: CarrierInvoiceRecord, signal: AbortSignal) {
  const { currency, unrated, loose } = await withShop(shop, async (db) => {
    const known = await findShop(db, shop)
    return looseGap(await looseCharges(db, shop, invoice.id), known?.currency ?? 'USD', await factBook())
  })
  const sum = { billed: loose.billed, quoted: loose.quoted, causes: { ...loose.causes } }
  let without = unrated
  for (let after = ''; ; ) {
    signal.throwIfAborted()
    const orders = await withShop(shop, async (db) => {
      const found = await chargesByOrder(db, shop, invoice, { after, size: batch })
      return { last: found.at(-1)?.orderId, gaps: await orderGaps(db, shop, found), charges: found.map((one) => one.charges.length) }
    })
    for (const [index, { gap }] of orders.gaps.entries()) {
      if (gap === null) {
        without += orders.charges[index] ?? 0
        continue
      }
      sum.billed += gap.billed
      sum.quoted += gap.quoted
      for (const cause of gapCauses) sum.causes[cause] += gap.causes[cause]
    }
    if (orders.last === undefined || orders.gaps.length < batch) break
    after = orders.last
  }
  return { ...sum, currency, unrated: without } satisfies GapTotals
}

function looseGap(charges: Awaited<ReturnType<typeof looseCharges>>, currency: string, facts: FactBook) {
  const rated = charges.flatMap(({ kind, amount, currency: from, day, doubled }): BilledCharge[] => {
    const here = inCurrency(Number(amount), from, currency, day, facts)
    const known = chargeKinds.find((one) => one === kind)
    return here === null || known === undefined ? [] : [{ kind: known, amount: here, atOrderDay: here, doubled }]
  })
  const loose: BilledGap = rated.length === 0 ? { billed: 0, quoted: 0, causes: noGap } : billedGap(rated, null, null)
  return { currency, loose, unrated: charges.length - rated.length }
}

/** Each order's charges against what was estimated for it at the sale, in the shop's currency. */
export async function orderGaps(db: ShopDatabase, shop: string, orders: readonly OrderCharges[]): Promise<InvoiceOrder[]> {
  const facts = await factBook()
  const gaps: InvoiceOrder[] = []
  for (const { orderId, name, charges, before } of orders) {
    const numbers = [...new Set(charges.map(({ number }) => number))]
    const inputs = await profitInputs(db, shop, orderId)
    const day = inputs === null ? null : orderDay(inputs.order.createdAt, inputs.shop?.timezone ?? 'UTC')
    const asked = inputs === null || day === null ? null : profitQuestion(inputs, day, facts)
    if (inputs === null || asked === null || day === null) {
      gaps.push({ orderId, name, numbers, gap: null })
      continue
    }
    const to = inputs.order.shopCurrency
    const rated = charges.map((charge): BilledCharge | null => {
      const amount = inCurrency(charge.amount, charge.currency, to, charge.day, facts)
      return amount === null ? null : { kind: charge.kind, doubled: charge.doubled, amount, atOrderDay: inCurrency(charge.amount, charge.currency, to, day, facts) ?? amount }
    }).filter((charge) => charge !== null)
    const grams = inputs.lines.reduce<number | null>((sum, line) => (sum === null || line.pieceGrams === null ? null : sum + line.pieceGrams * line.quantity), 0)
    const quoted = quotedBeside(before, { ...asked.parcel.estimated, grams })
    gaps.push({ orderId, name, numbers, gap: rated.length < charges.length ? null : billedGap(rated, quoted, billedGrams(charges)) })
  }
  return gaps
}

/** A part that an earlier bill was for has no estimate left to stand against. */
function quotedBeside(before: readonly ChargeKind[], quoted: QuotedParcel): QuotedParcel {
  const standing = before.filter((kind) => kind !== 'fuel' && kind !== 'remote' && kind !== 'other')
  const parts: Partial<Record<BilledPart, number>> = Object.fromEntries(standing.map((kind) => [billedPart[kind], 0]))
  return { ...quoted, ...parts }
}

/** The weight of each parcel once; null where one has none. */
function billedGrams(charges: OrderCharges['charges']): number | null {
  const parcels = new Map<string, number | null>()
  for (const { number, grams, doubled } of charges) {
    if (doubled) continue
    const known = parcels.get(number) ?? null
    parcels.set(number, known === null ? grams : grams === null ? known : Math.max(known, grams))
  }
  return [...parcels.values()].reduce<number | null>((sum, grams) => (sum === null || grams === null ? null : sum + grams), 0)
}

function inCurrency(amount: number, from: string, to: string, day: string, facts: FactBook): number | null {
  if (from === to) return amount
  const rate = facts.fx(from, to, day)
  return rate === null ? null : exchange(amount, from, to, rate.value, 'half-up')
}
