import { recordAudit } from '#app/data/audit-repository.server.ts'
import { withShop } from '#app/data/database.server.ts'
import { addMarket, allMarkets, removeMarket, type MarketLink } from '#app/data/market-repository.server.ts'
import { publicationUnderWay } from '#app/data/publication-repository.server.ts'
import { findShop, noteShopBasics } from '#app/data/shop-repository.server.ts'
import { linkTo, marketSellingTo, shopifyMarkets } from '#app/jobs/markets/shopify-markets.server.ts'
import { enqueue } from '#app/jobs/queue.server.ts'
import { adminClient, type AdminClient } from '#app/shopify/admin-client.server.ts'
import { ShopBasicsDocument } from '#app/shopify/generated/operations.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { failure, success, type Result } from '#shared/result/result.ts'
import { inOfferedOrder, marketView } from './market-view.ts'
import { offeredCountries, type MarketView } from './markets.ts'

/**
 * Makes `countries` the chosen markets: new ones start from the default policy, the others leave the list. Fails with
 * `no-market-chosen`, `country-not-offered`, `no-shopify-market` or `publication-running`, and then changes nothing.
 */
export async function chooseMarkets(
  shop: string, countries: readonly string[], who: string,
): Promise<Result<MarketView[]>> {
  const wanted = [...new Set(countries)]
  if (wanted.length === 0) return failure('no-market-chosen')
  const unknown = wanted.find((country) => !offeredCountries.includes(country))
  if (unknown !== undefined) return failure('country-not-offered', { country: unknown.slice(0, 10) })

  const links = await linksFor(await adminClient(shop), shop, wanted)
  if (!links.ok) return links
  return withShop(shop, async (db) => {
    const before = await allMarkets(db, shop)
    for (const { country } of before) {
      if (wanted.includes(country)) continue
      if ((await publicationUnderWay(db, shop, country)) !== null) return failure('publication-running', { country })
    }
    for (const { country } of before) if (!wanted.includes(country)) await removeMarket(db, shop, country)
    for (const [country, link] of links.value) {
      if (before.some((market) => market.country === country)) continue
      await addMarket(db, shop, country, link, defaultMarketPolicy(country, link.currency))
      await enqueue('sync-market-prices', { shop, country }, { db })
    }
    const after = await allMarkets(db, shop)
    const names = (markets: readonly { readonly country: string }[]) => markets.map(({ country }) => country)
    if (names(before).join() !== names(after).join()) {
      await recordAudit(db, shop, {
        who, action: 'markets-chosen', subject: 'markets', before: names(before), after: names(after),
      })
    }
    return success(inOfferedOrder(after).map(marketView))
  })
}

async function linksFor(
  client: AdminClient, shop: string, countries: readonly string[],
): Promise<Result<Map<string, MarketLink>>> {
  const there = await shopifyMarkets(client)
  const currency = await shopCurrency(client, shop)
  const links = new Map<string, MarketLink>()
  for (const country of countries) {
    const market = marketSellingTo(there, country)
    if (market === null) return failure('no-shopify-market', { country })
    links.set(country, linkTo(market, currency))
  }
  return success(links)
}

async function shopCurrency(client: AdminClient, shop: string): Promise<string> {
  const known = await withShop(shop, (db) => findShop(db, shop))
  if (known !== null && known.currency !== null) return known.currency
  const { currencyCode, ianaTimezone } = (await client.run(ShopBasicsDocument, {})).shop
  await withShop(shop, (db) => noteShopBasics(db, shop, currencyCode, ianaTimezone))
  return currencyCode
}
