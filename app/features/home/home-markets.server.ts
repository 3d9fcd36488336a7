import { marketsOf } from '#app/features/markets/markets-of.server.ts'
import { askPricing } from '#app/features/prices/ask-pricing.server.ts'
import { publications } from '#app/features/publishing/publication-state.server.ts'
import type { HomeMarket } from './home-market.ts'

/** The chosen markets with when each was last published; their counts follow. */
export async function homeMarkets(shop: string): Promise<HomeMarket[]> {
  const markets = await marketsOf(shop)
  return Promise.all(
    markets.map(async (market) => {
      const counts = askPricing('summary', shop, market.country).then((summary) => (summary.ok ? summary.value.counts : null))
      // Nobody waits for it until the page is drawn; its failure is shown there.
      counts.catch(() => undefined)
      const [last] = (await publications(shop, market.country)).filter(({ status }) => status === 'done')
      return { market, counts, publishedAt: last?.endedAt ?? null }
    }),
  )
}
