import { z } from 'zod'
import { takes } from '../graphql/object-type.ts'
import { notImplemented } from '../graphql/errors.ts'
import type { ResolverSet } from '../graphql/resolver-set.ts'
import { typeOf } from '../store/ids.ts'
import type { Store } from '../store/store.ts'

function find(store: Store, id: string): unknown {
  const shelves: Record<string, { get: (id: string) => unknown }> = {
    Product: store.products,
    ProductVariant: store.variants,
    InventoryItem: store.inventoryItems,
    Market: store.markets,
    MarketCatalog: store.catalogs,
    PriceList: store.priceLists,
    Order: store.orders,
    ShopPolicy: store.policies,
    BulkOperation: store.bulkOperations,
    WebhookSubscription: store.webhookSubscriptions,
    Shop: { get: () => store.shop },
  }
  const type = typeOf(id)
  const shelf = type === null ? undefined : shelves[type]
  if (!shelf) throw notImplemented(`node(id: "${id}")`)
  return shelf.get(id) ?? null
}

export const node: ResolverSet = {
  query: {
    node: takes({ id: z.string() }, (_root, { id }, { store }) => find(store, id)),
    nodes: takes({ ids: z.array(z.string()) }, (_root, { ids }, { store }) =>
      ids.map((id) => find(store, id))
    ),
  },
}
