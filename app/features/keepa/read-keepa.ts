import { z } from 'zod'
import { failure, success, type Result } from '#shared/result/result.ts'
import type { TimedChange } from '#shared/research/history/daily-values.ts'
import { instantOfKeepa } from './keepa-time.ts'
import type { KeepaHistory } from './stored-history.ts'

const csv = z.array(z.array(z.int()).nullable())

const productSchema = z.object({
  asin: z.string(),
  domainId: z.int(),
  /** Keepa minutes. */
  lastUpdate: z.int().catch(0),
  csv: csv.nullish(),
})

/** An answer of the product API, as far as we read it. Every answer tells how the tokens stand. */
export const keepaAnswerSchema = z.object({
  tokensLeft: z.int(),
  refillIn: z.number(),
  refillRate: z.number(),
  products: z.array(productSchema).nullish(),
  error: z.object({ type: z.string().nullish(), message: z.string().nullish() }).nullish(),
})
export type KeepaAnswer = z.infer<typeof keepaAnswerSchema>

/**
 * Where each history stands in `csv`. The shop window's price is what a page shows; without it Amazon's own offer,
 * then the lowest new one. `step` is how many numbers an entry has: time, value, and for the shop window the shipping.
 * Source: github.com/keepacom/api_backend, Product.CsvType.
 */
const priceHistories = [
  { priceOf: 'buy-box', index: 18, step: 3 },
  { priceOf: 'amazon', index: 0, step: 2 },
  { priceOf: 'new', index: 1, step: 2 },
] as const
const rankHistory = { index: 3, step: 2 } as const

/** The history of one product. Fails with `keepa-product-unknown` when Keepa has none of it. */
export function readKeepaHistory(answer: KeepaAnswer, asin: string, domain: number, currency: string): Result<KeepaHistory> {
  const product = answer.products?.find((one) => one.asin === asin && one.domainId === domain)
  const all = product?.csv ?? null
  if (product === undefined || all === null) return failure('keepa-product-unknown')
  const ranks = changesOf(all[rankHistory.index], rankHistory.step)
  for (const { priceOf, index, step } of priceHistories) {
    const prices = changesOf(all[index], step)
    if (prices.some(({ value }) => value !== null)) return success({ currency, priceOf, prices, ranks, upTo: upTo(product.lastUpdate, [...prices, ...ranks]) })
  }
  if (ranks.length === 0) return failure('keepa-product-unknown')
  return success({ currency, priceOf: null, prices: [], ranks, upTo: upTo(product.lastUpdate, ranks) })
}

/** Flat lists of time, value (and shipping). A value of -1 says there was none: no offer, no rank. */
function changesOf(found: readonly number[] | null | undefined, step: number): TimedChange[] {
  const list = found ?? []
  const changes: TimedChange[] = []
  for (let at = 0; at + step <= list.length; at += step) {
    const [time, value] = [list[at], list[at + 1]]
    if (time !== undefined && value !== undefined) changes.push({ at: instantOfKeepa(time), value: value < 0 ? null : value })
  }
  return changes
}

function upTo(lastUpdate: number, changes: readonly TimedChange[]): string {
  const last = changes.reduce((latest, { at }) => (at > latest ? at : latest), '')
  const told = lastUpdate > 0 ? instantOfKeepa(lastUpdate) : ''
  return told > last ? told : last
}
