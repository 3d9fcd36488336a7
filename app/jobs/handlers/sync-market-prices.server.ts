import { withShop } from '#app/data/database.server.ts'
import { findShop } from '#app/data/shop-repository.server.ts'
import { readMarketPrices } from '#app/jobs/catalogue/market-prices.server.ts'
import type { JobHandler } from '#app/jobs/job-handler.ts'
import { relinkMarkets } from '#app/jobs/markets/relink-markets.server.ts'
import { stoppableClient } from '#app/jobs/stoppable-client.ts'
import { adminClient } from '#app/shopify/admin-client.server.ts'
import { ShopBasicsDocument } from '#app/shopify/generated/operations.ts'

export const handleSyncMarketPrices: JobHandler<'sync-market-prices'> = async ({ shop, country }, { signal }) => {
  const client = stoppableClient(await adminClient(shop), signal)
  const known = await withShop(shop, (db) => findShop(db, shop))
  const currency = known?.currency ?? (await client.run(ShopBasicsDocument, {})).shop.currencyCode
  const markets = await relinkMarkets(client, shop, currency)
  const chosen = markets.filter((market) => market.country === country)
  if (chosen.length > 0) await readMarketPrices(client, shop, chosen, () => Promise.resolve())
}
