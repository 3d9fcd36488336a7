import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { allMarkets, linkMarket, storePolicy, type MarketLink, type MarketRecord } from '#app/data/market-repository.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { linkTo, marketSellingTo, shopifyMarkets } from './shopify-markets.server.ts'

/** Finds again where each chosen country's prices live in Shopify, and returns the markets as they are now. */
export async function relinkMarkets(client: AdminClient, shop: string, shopCurrency: string): Promise<MarketRecord[]> {
  const chosen = await withShop(shop, (db) => allMarkets(db, shop))
  if (chosen.length === 0) return []
  const there = await shopifyMarkets(client)
  return withShop(shop, async (db) => {
    for (const market of chosen) {
      const found = marketSellingTo(there, market.country)
      const link: MarketLink = found === null ? unlinked(market) : linkTo(found, shopCurrency)
      await linkMarket(db, shop, market.country, link)
      if (link.currency === market.currency) continue
      // The fixed fee is an amount of the old currency: only the default of the new one can stand in for it.
      const { paymentFeeFixed } = defaultMarketPolicy(market.country, link.currency)
      const policy = { ...market.policy, paymentFeeFixed }
      await storePolicy(db, shop, market.country, policy, new Date())
      await recordAudit(db, shop, {
        who: 'shopify',
        action: 'market-currency-changed',
        subject: market.country,
        before: { currency: market.currency, paymentFeeFixed: market.policy.paymentFeeFixed },
        after: { currency: link.currency, paymentFeeFixed },
      })
    }
    return allMarkets(db, shop)
  })
}

function unlinked({ name, currency }: MarketRecord): MarketLink {
  return { name, currency, marketId: null, catalogId: null, priceListId: null }
}
