import { objectType, type ObjectType } from '../graphql/object-type.ts'
import type { ResolverSet } from '../graphql/resolver-set.ts'
import { appInstallation } from './app-installation.ts'
import { bulkOperation } from './bulk-operation.ts'
import { carrierService } from './carrier-service.ts'
import { catalog } from './catalog.ts'
import { deliveryProfile } from './delivery-profile.ts'
import { fixedPrices } from './fixed-prices.ts'
import { inventoryItem } from './inventory-item.ts'
import { market } from './market.ts'
import { metafield } from './metafield.ts'
import { node } from './node.ts'
import { order } from './order.ts'
import { priceList } from './price-list.ts'
import { product } from './product.ts'
import { productSet } from './product-set.ts'
import { shop } from './shop.ts'
import { translation } from './translation.ts'
import { shopPolicy } from './shop-policy.ts'
import { variant } from './variant.ts'
import { variantsBulkUpdate } from './variants-bulk-update.ts'
import { webhookSubscription } from './webhook-subscription.ts'

const sets: ResolverSet[] = [
  shop,
  shopPolicy,
  appInstallation,
  product,
  variant,
  inventoryItem,
  variantsBulkUpdate,
  productSet,
  market,
  catalog,
  metafield,
  priceList,
  fixedPrices,
  order,
  carrierService,
  deliveryProfile,
  webhookSubscription,
  bulkOperation,
  translation,
  node,
]

/** Everything of the Admin API that the stand-in implements. */
export const resolvers: ObjectType[] = [
  objectType<unknown>(
    'QueryRoot',
    Object.fromEntries(sets.flatMap((set) => Object.entries(set.query ?? {})))
  ),
  objectType<unknown>(
    'Mutation',
    Object.fromEntries(sets.flatMap((set) => Object.entries(set.mutation ?? {})))
  ),
  ...sets.flatMap((set) => set.types ?? []),
]
