import { z } from 'zod'
import type { IsoDate } from '#shared/facts/fact.ts'
import { mostDays } from '#shared/contract/research-api.ts'
import { dailyFromChanges } from '#shared/research/history/daily-values.ts'
import type { ProductHistory } from '#shared/research/history/history-of.ts'

const changes = z.array(z.object({ at: z.iso.datetime(), value: z.int().nullable() }))

/** What Keepa told of one product, as it is kept: every change, and until when it holds. */
export const keepaHistorySchema = z.object({
  currency: z.string().regex(/^[A-Z]{3}$/),
  /** Which of Keepa's price histories was taken: the shop window's price, or the lowest new offer. */
  priceOf: z.enum(['buy-box', 'amazon', 'new']).nullable(),
  prices: changes,
  ranks: changes,
  /** When Keepa last looked itself: nothing is known after it. */
  upTo: z.iso.datetime(),
})
export type KeepaHistory = z.infer<typeof keepaHistorySchema>

/** The kept history as daily values of the last two years, up to `today` or to Keepa's own last look; null when it is not of this form. */
export function importedHistory(stored: unknown, today: IsoDate): ProductHistory | null {
  const parsed = keepaHistorySchema.safeParse(stored)
  if (!parsed.success) return null
  const { currency, prices, ranks, upTo } = parsed.data
  const until = upTo.slice(0, 10) < today ? upTo.slice(0, 10) : today
  return {
    currency,
    prices: dailyFromChanges(prices, until).slice(-mostDays),
    otherCurrencies: 0,
    category: null,
    ranks: dailyFromChanges(ranks, until).slice(-mostDays),
    otherCategories: 0,
  }
}
