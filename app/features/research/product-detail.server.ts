import { withShop, type ShopDatabase } from '#app/data/database.server.ts'
import { observationsOf } from '#app/data/observation-repository.server.ts'
import { findImport, findResearchProduct } from '#app/data/research-repository.server.ts'
import { researchSettings } from '#app/data/research-settings-repository.server.ts'
import { keepaDomain } from '#app/features/keepa/keepa-domains.ts'
import { importedHistory } from '#app/features/keepa/stored-history.ts'
import { mostDays } from '#shared/contract/research-api.ts'
import { historyOf, type ProductHistory } from '#shared/research/history/history-of.ts'
import { trendOf } from '#shared/research/history/trend.ts'
import type { ScoreWeights } from '#shared/research/score/score-parts.ts'
import type { Observation, ProductKey } from '#shared/research/observation.ts'
import { complianceOf } from './judge-product.ts'
import { marketMargin } from './market-margin.ts'
import { formOf, type ProductForm } from './product-form.ts'
import { researchGround, rowOf, type ResearchGround } from './research-ground.server.ts'
import { summarise } from './trend-summary.ts'
import type { Compared, HistoryView, ResearchDetail } from './research.ts'

const day = 86_400_000

/** One product with history, margins by market and the rules it meets; null when it is not on the shortlist. */
export async function productDetail(
  shop: string, key: ProductKey, asked: string | null,
): Promise<{ readonly detail: ResearchDetail; readonly weights: ScoreWeights; readonly form: ProductForm } | null> {
  return withShop(shop, async (db) => {
    const record = await findResearchProduct(db, shop, key)
    if (record === null) return null
    const ground = await researchGround(db, shop)
    const market = marketOf(ground, asked)
    const seen = await allSeen(db, shop, key)
    const row = rowOf({ ...record, trend: summarise(seen, ground.date) }, ground, market)
    const imported = await findImport(db, shop, key)
    const keepa = imported === null ? null : importedHistory(imported.history, ground.date)
    const detail = {
      row,
      draftId: record.draftId,
      margins: ground.markets.map((one) => marketMargin(row.product, one, ground)),
      own: viewOf(historyOf(seen), ground.date),
      keepa: keepa === null ? null : viewOf(keepa, ground.date),
      keepaAt: imported?.fetchedAt.toISOString() ?? null,
      keepaReady: keepaDomain(key) !== null && (await researchSettings(db, shop)).keepaKey !== null,
      compliance: complianceOf(row.product, market, ground.date),
      market,
      markets: ground.markets.map(({ country }) => country),
    }
    return { detail, weights: ground.weights, form: formOf(row.product, row.status, record.notes, ground.currency ?? 'USD') }
  })
}

/** Two to five products beside one another, in the order asked for; those not on the shortlist are left out. */
export async function compareProducts(
  shop: string, keys: readonly ProductKey[], asked: string | null,
): Promise<{ readonly products: readonly Compared[]; readonly market: string | null; readonly markets: readonly string[] }> {
  return withShop(shop, async (db) => {
    const ground = await researchGround(db, shop)
    const market = marketOf(ground, asked)
    const products: Compared[] = []
    for (const key of keys) {
      const record = await findResearchProduct(db, shop, key)
      if (record === null) continue
      const seen = await allSeen(db, shop, key)
      const row = rowOf({ ...record, trend: summarise(seen, ground.date) }, ground, market)
      products.push({ row, prices: historyOf(seen).prices, margins: ground.markets.map((one) => marketMargin(row.product, one, ground)) })
    }
    return { products, market, markets: ground.markets.map(({ country }) => country) }
  })
}

function marketOf({ markets }: ResearchGround, asked: string | null): string | null {
  return (markets.find(({ country }) => country === asked) ?? markets[0])?.country ?? null
}

function allSeen(db: ShopDatabase, shop: string, key: ProductKey): Promise<Observation[]> {
  return observationsOf(db, shop, key, new Date(Date.now() - (mostDays - 1) * day))
}

function viewOf(history: ProductHistory, today: string): HistoryView {
  return { history, price: trendOf(history.prices, today), rank: trendOf(history.ranks, today) }
}
