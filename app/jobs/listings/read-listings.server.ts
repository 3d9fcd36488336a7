import { withShop } from '#app/data/database.server.ts'
import {
  forgetListingOwners, listingLocales, storeListingOwners, type ListingLocaleRecord, type ListingOwner,
} from '#app/data/listing-text-repository.server.ts'
import { storeHeldTranslations, type HeldRow } from '#app/data/listing-translation-repository.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { ProductTextsByIdDocument, type ProductTextsByIdQuery, type ProductTextsFragment } from '#app/shopify/generated/operations.ts'
import { readContents, readTranslations, type TranslationPlace } from '#app/shopify/read-translations.server.ts'
import { ownerOf, partsOf } from './listing-owners.ts'

/** Reads the texts of products and their translations into every language of the shop, and keeps them. */
export async function readProducts(
  client: AdminClient, shop: string, products: readonly ProductTextsFragment[], locales: readonly ListingLocaleRecord[],
): Promise<void> {
  const contents = await readContents(client, products.flatMap(partsOf).map(({ resourceId }) => resourceId))
  await storeOwners(client, shop, products.map((product) => ownerOf(product, contents)), locales)
}

/** Keeps owners, and what Shopify holds of them in every language but the shop's own. */
export async function storeOwners(
  client: AdminClient, shop: string, owners: readonly ListingOwner[], locales: readonly ListingLocaleRecord[],
): Promise<void> {
  await withShop(shop, (db) => storeListingOwners(db, shop, owners, new Date()))
  for (const { locale } of locales.filter(({ primary }) => !primary)) await readHeld(client, shop, owners, { locale, marketId: '' })
}

/** Reads what Shopify holds of the owners in one language and market. */
export async function readHeld(
  client: AdminClient, shop: string, owners: readonly Pick<ListingOwner, 'ownerId' | 'resources'>[],
  { locale, marketId }: { readonly locale: string; readonly marketId: string },
): Promise<void> {
  const places = owners.flatMap(({ ownerId, resources }) =>
    resources.flatMap(({ texts }) => texts).map(({ resourceId, key }): TranslationPlace & { ownerId: string } => ({
      ownerId, resourceId, key, locale, marketId: marketId === '' ? null : marketId,
    })))
  const held = await readTranslations(client, places)
  const rows = places.flatMap((place): HeldRow[] => {
    const found = held.of(place)
    return found === null ? [] : [{ resourceId: place.resourceId, key: place.key, ownerId: place.ownerId, ...found }]
  })
  await withShop(shop, (db) => storeHeldTranslations(db, shop, owners.map(({ ownerId }) => ownerId), { locale, marketId }, rows))
}

/** Reads again products that a webhook named; one that is gone is forgotten. Nothing to do before the first full read. */
export async function refreshListings(client: AdminClient, shop: string, productIds: readonly string[]): Promise<void> {
  const locales = await withShop(shop, (db) => listingLocales(db, shop))
  if (locales.length === 0) return
  const { nodes } = await client.run(ProductTextsByIdDocument, { ids: productIds })
  const products = nodes.filter(isProduct)
  await readProducts(client, shop, products, locales)
  const gone = productIds.filter((id) => !products.some((product) => product.id === id))
  await withShop(shop, (db) => forgetListingOwners(db, shop, gone))
}

function isProduct(node: ProductTextsByIdQuery['nodes'][number]): node is ProductTextsFragment {
  return node !== null && 'options' in node
}
