import type { MarketLink } from '#app/data/market-repository.server.ts'
import { pagesOf } from '#app/jobs/catalogue/pages.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { MarketsPageDocument, type MarketsPageQuery } from '#app/shopify/generated/operations.ts'

type MarketNode = MarketsPageQuery['markets']['nodes'][number]

/** A region market of the shop with the countries its condition names. */
export interface ShopifyMarket {
  readonly id: string
  readonly name: string
  readonly currency: string | null
  readonly countries: readonly string[]
  /** Its condition names no regions because it takes all of them. */
  readonly everywhere: boolean
  readonly catalogs: readonly { readonly id: string; readonly priceListId: string | null; readonly currency: string | null }[]
}

/** The shop's active region markets, as Shopify has them now. */
export async function shopifyMarkets(client: AdminClient): Promise<ShopifyMarket[]> {
  const found: ShopifyMarket[] = []
  for await (const { nodes } of pagesOf(async (after) => (await client.run(MarketsPageDocument, { after })).markets)) {
    found.push(...nodes.filter(({ status }) => status === 'ACTIVE').map(marketOf))
  }
  return found
}

function marketOf(node: MarketNode): ShopifyMarket {
  const condition = node.conditions?.regionsCondition ?? null
  const regions = condition?.regions.nodes ?? []
  return {
    id: node.id,
    name: node.name,
    currency: node.currencySettings?.baseCurrency.currencyCode ?? null,
    countries: regions.flatMap((region) => ('code' in region ? [region.code] : [])),
    everywhere: condition?.applicationLevel === 'ALL',
    catalogs: node.catalogs.nodes
      .filter(({ status }) => status === 'ACTIVE')
      .map(({ id, priceList }) => ({ id, priceListId: priceList?.id ?? null, currency: priceList?.currency ?? null })),
  }
}

/** The market that sells to a country: of those that name it the one with the fewest countries, else one for all the world. */
export function marketSellingTo(markets: readonly ShopifyMarket[], country: string): ShopifyMarket | null {
  const selling = markets.filter(({ countries }) => countries.includes(country))
  selling.sort((a, b) => a.countries.length - b.countries.length || a.id.localeCompare(b.id))
  return selling[0] ?? markets.find(({ everywhere }) => everywhere) ?? null
}

/** Where the market's prices live: its first catalog with a price list, else a catalog that could get one. */
export function linkTo(market: ShopifyMarket, shopCurrency: string): MarketLink {
  const catalog = market.catalogs.find(({ priceListId }) => priceListId !== null) ?? market.catalogs[0] ?? null
  return {
    name: market.name,
    currency: catalog?.currency ?? market.currency ?? shopCurrency,
    marketId: market.id,
    catalogId: catalog?.id ?? null,
    priceListId: catalog?.priceListId ?? null,
  }
}
