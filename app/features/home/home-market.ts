import type { MarketView } from '#app/features/markets/markets.ts'
import type { PriceCounts } from '#app/features/prices/prices.ts'

/** A market as Home shows it. Counting takes a while for many variants, so the page does not wait for it. */
export interface HomeMarket {
  readonly market: MarketView
  /** Null when the market's prices can't be worked out. */
  readonly counts: Promise<PriceCounts | null>
  readonly publishedAt: string | null
}
