import type { ShopDatabase } from '#app/data/database.server.ts'
import { allMarkets } from '#app/data/market-repository.server.ts'
import type { ResearchRecord } from '#app/data/research-repository.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { inOfferedOrder } from '#app/features/markets/market-view.ts'
import { researchProductSchema, researchStatusSchema } from '#shared/contract/research-api.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import type { ScoreWeights } from '#shared/research/score/score-parts.ts'
import { judgeProduct } from './judge-product.ts'
import { marketMargin, type MarginGround } from './market-margin.ts'
import { wordOfKey } from './product-key.ts'
import type { MarketMargin, ResearchRow } from './research.ts'
import { scoreWeights } from './score-weights.server.ts'
import { presentTrend, trendSummarySchema } from './trend-summary.ts'

/** What every product of a shop is judged by. */
export interface ResearchGround extends MarginGround {
  readonly weights: ScoreWeights
  readonly currency: string | null
}

export async function researchGround(db: ShopDatabase, shop: string): Promise<ResearchGround> {
  const known = await findShop(db, shop)
  return {
    markets: inOfferedOrder(await allMarkets(db, shop)),
    shipFrom: known?.shipFrom ?? null,
    currency: known?.currency ?? null,
    facts: defaultFactBook(),
    date: new Date().toISOString().slice(0, 10),
    weights: await scoreWeights(db, shop),
  }
}

/** A saved product judged for one market; `country` null, or none of the shop's, leaves its margin out. */
export function rowOf(record: Pick<ResearchRecord, 'product' | 'status' | 'trend' | 'seenAt' | 'savedAt'>, ground: ResearchGround, country: string | null): ResearchRow {
  const product = researchProductSchema.parse(record.product)
  const stored = trendSummarySchema.safeParse(record.trend)
  const trend = presentTrend(stored.success ? stored.data : null, ground.date)
  const market = ground.markets.find((one) => one.country === country)
  const margin = market === undefined ? null : marketMargin(product, market, ground)
  return {
    key: wordOfKey(product),
    product,
    status: researchStatusSchema.parse(record.status),
    seenAt: record.seenAt.toISOString(),
    savedAt: record.savedAt.toISOString(),
    trend,
    score: judgeProduct(product, trend, margin, ground.weights, ground.date),
    margin: margin === null ? null : shown(margin),
  }
}

function shown({ country, currency, margin, marginShare }: MarketMargin): NonNullable<ResearchRow['margin']> {
  return { country, share: marginShare, amount: margin === null ? null : { minor: margin, currency } }
}
