import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { FixedPricesPageDocument } from '#app/shopify/generated/operations.ts'
import { readMoney } from '#app/shopify/read-money.ts'
import type { Money } from '#shared/money/money.ts'
import { pagesOf } from './pages.ts'

export interface FixedPrice {
  readonly price: Money
  readonly compareAt: Money | null
}

const pageSize = 250

/** All fixed prices of a price list by variant; null when Shopify has no such list. */
export async function readFixedPrices(
  client: AdminClient, priceListId: string,
): Promise<Map<string, FixedPrice> | null> {
  const prices = new Map<string, FixedPrice>()
  const lists: string[] = []
  const pages = pagesOf(async (after) => {
    const { priceList } = await client.run(FixedPricesPageDocument, { priceListId, first: pageSize, after })
    if (priceList !== null) lists.push(priceList.id)
    return priceList?.prices ?? null
  })
  for await (const { nodes } of pages) {
    for (const { variant, price, compareAtPrice } of nodes) {
      prices.set(variant.id, {
        price: readMoney(price),
        compareAt: compareAtPrice === null ? null : readMoney(compareAtPrice),
      })
    }
  }
  return lists.length > 0 ? prices : null
}
