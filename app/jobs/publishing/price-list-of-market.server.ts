import { withShop } from '#app/data/database.server.ts'
import { linkMarket, linkPriceList } from '#app/data/market-repository.server.ts'
import { linkTo, marketSellingTo, shopifyMarkets, type ShopifyMarket } from '#app/jobs/markets/shopify-markets.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { CreateMarketCatalogDocument, CreatePriceListDocument } from '#app/shopify/generated/operations.ts'
import { shopifyCurrency } from '#app/shopify/schema-codes.ts'
import { failure, success, type Result } from '#shared/result/result.ts'

export interface PriceList {
  readonly id: string
  /** It was there before; a new one holds no price yet. */
  readonly existed: boolean
}

/**
 * The price list of the Shopify market that sells to the country, made with its catalog where they are missing. Asks
 * Shopify anew: the merchant may have moved the country to another market. Fails with `no-shopify-market`,
 * `price-list-currency-differs` or `shopify-refused`.
 */
export async function priceListOfMarket(
  client: AdminClient, shop: string, country: string, currency: string,
): Promise<Result<PriceList>> {
  const market = marketSellingTo(await shopifyMarkets(client), country)
  if (market === null) return failure('no-shopify-market', { country })
  const link = linkTo(market, currency)
  if (link.currency !== currency) {
    return failure('price-list-currency-differs', { expected: currency, found: link.currency })
  }
  await withShop(shop, (db) => linkMarket(db, shop, country, link))
  if (link.priceListId !== null) return success({ id: link.priceListId, existed: true })
  const catalogId = link.catalogId === null ? await makeCatalog(client, market) : success(link.catalogId)
  if (!catalogId.ok) return catalogId
  const made = await makePriceList(client, market, catalogId.value, currency)
  if (!made.ok) return made
  await withShop(shop, (db) => linkPriceList(db, shop, country, catalogId.value, made.value))
  return success({ id: made.value, existed: false })
}

async function makeCatalog(client: AdminClient, market: ShopifyMarket): Promise<Result<string>> {
  const { catalogCreate } = await client.run(CreateMarketCatalogDocument, {
    input: { title: market.name, status: 'ACTIVE', context: { marketIds: [market.id] } },
  })
  const id = catalogCreate?.catalog?.id
  return id === undefined ? refused(catalogCreate?.userErrors) : success(id)
}

/** A list of its own that changes nothing by itself: what has no fixed price costs what it cost before. */
async function makePriceList(
  client: AdminClient, market: ShopifyMarket, catalogId: string, currency: string,
): Promise<Result<string>> {
  const create = async (name: string) => {
    const { priceListCreate } = await client.run(CreatePriceListDocument, {
      input: {
        name, catalogId,
        currency: shopifyCurrency(currency),
        parent: { adjustment: { type: 'PERCENTAGE_INCREASE', value: 0 } },
      },
    })
    return priceListCreate
  }
  const named = await create(market.name)
  const taken = named?.userErrors.some(({ code }) => code === 'TAKEN') === true
  const list = taken ? await create(`${market.name} ${market.id.split('/').at(-1) ?? ''} ${currency}`) : named
  const id = list?.priceList?.id
  return id === undefined ? refused(list?.userErrors) : success(id)
}

function refused(errors: readonly { readonly message: string }[] | undefined): Result<never> {
  return failure('shopify-refused', { message: errors?.map(({ message }) => message).join(' ') ?? '' })
}
