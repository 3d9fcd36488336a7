import { complianceFlags } from '#shared/research/compliance/compliance-flags.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { landedMargin } from '#shared/research/landed-margin.ts'
import { landedMarginSchema } from '#shared/contract/landed-margin-schema.ts'
import { listTotals } from '#shared/research/list/list-totals.ts'
import { scoreProduct } from '#shared/research/score/score-product.ts'
import { gapParts } from '../overlay/gap-parts.ts'
import { loadMemories, loadPairing, loadSettings } from '../store/store.ts'
import { ownMarkets } from '../store/stored.ts'
import { shopSettings } from './shop-settings.ts'
import type { Money } from '#shared/money/money.ts'
import type { ListTotals } from '#shared/research/list/list-totals.ts'
import type { ResearchMarket } from '#shared/research/landed-margin.ts'
import type { SeenList } from '../protocol/seen-list.ts'
import type { ListedResult } from '../sites/page-reading.ts'

export interface JudgedResult extends ListedResult {
  readonly margin: Money | null
  /** Ppm of the net price. */
  readonly marginShare: number | null
  /** True where the purchase cost is a share of the price seen. */
  readonly costAssumed: boolean
  /** What the margin waits for, as `gapParts` names it. */
  readonly missing: readonly string[]
  /** 0 to 100; null while less than half of its weight is known. */
  readonly score: number | null
}

export interface JudgedList {
  /** The market that margins are for; null when none is chosen. */
  readonly market: { readonly country: string; readonly currency: string } | null
  readonly markets: readonly string[]
  readonly by: 'app' | 'device'
  readonly totals: ListTotals
  readonly results: readonly JudgedResult[]
}

/**
 * Margin and score of every result in one market. What the seller said of a product goes first, then what was said for
 * lists as a whole; a shop's own markets, freight and policy are used where one is paired and has answered lately.
 */
export async function judgeList(list: SeenList, chosen: string | null): Promise<JudgedList> {
  const [settings, pairing, memories] = await Promise.all([loadSettings(), loadPairing(), loadMemories(list.site, list.results.map(({ id }) => id))])
  const shop = pairing ? await shopSettings(pairing) : null
  const markets: readonly ResearchMarket[] = shop
    ? shop.markets
    : ownMarkets.filter(({ country }) => settings.markets.includes(country)).map(({ country, currency }) => ({ country, currency, policy: { ...defaultMarketPolicy(country, currency), freight: settings.freight } }))
  const market = markets.find(({ country }) => country === (chosen ?? settings.listMarket)) ?? markets[0] ?? null
  const shipFrom = shop?.shipFrom ?? settings.shipFrom
  const facts = defaultFactBook()
  const date = list.at.slice(0, 10)
  const totals = listTotals(list.results)
  const judged = list.results.map((result): JudgedResult => {
    const memory = memories.get(result.id)
    const hs = memory?.goods?.hs ?? settings.listGoods?.hs ?? null
    const title = result.title ?? ''
    const weightGrams = memory?.weightGrams ?? settings.listWeightGrams
    const product = { id: result.id, description: title, askingPrice: result.price, purchaseCost: memory?.purchaseCost ?? null, costShare: settings.costShare, hs, origin: memory?.origin ?? shipFrom, weightGrams }
    const worked = market ? landedMarginSchema.parse(landedMargin(product, market, shipFrom, date, facts)) : null
    const share = worked?.breakdown?.marginShare ?? null
    const amount = worked?.breakdown?.margin ?? null
    const { score } = scoreProduct(
      {
        demand: { soldLastMonth: list.site === 'amazon' ? result.sold : null, rank: null, reviewsGained: null },
        priceTrend: null,
        rankTrend: null,
        competition: { topBrandShare: totals.topBrands?.value.share ?? null, sponsoredShare: totals.sponsoredShare, soldByMarketplace: null },
        reviews: { fieldReviews: totals.reviewMoat?.value ?? null, ownReviews: result.reviewCount, rating: result.rating === null ? null : Math.round(result.rating * 100) },
        margin: worked ? { country: worked.country, share, costAssumed: worked.costAssumed } : null,
        handling: { weightGrams, longestMm: null, title, hs },
        compliance: market ? complianceFlags({ title, hs }, market.country, date) : { flags: [], unknown: 'country-not-covered' },
      },
      settings.weights,
    )
    return {
      ...result,
      margin: amount === null || worked === null ? null : { minor: amount, currency: worked.currency },
      marginShare: share,
      costAssumed: worked?.costAssumed ?? false,
      missing: worked && share === null ? gapParts(worked) : [],
      score,
    }
  })
  return { market, markets: markets.map(({ country }) => country), by: shop ? 'app' : 'device', totals, results: judged }
}
