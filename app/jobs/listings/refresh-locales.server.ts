import { withShop } from '#app/data/database.server.ts'
import { storeListingLocales, type ListingLocaleRecord } from '#app/data/listing-text-repository.server.ts'
import type { AdminClient } from '#app/shopify/admin-client.server.ts'
import { readShopLocales } from '#app/shopify/read-translations.server.ts'

/** Reads the languages that the shop has now, and keeps them. */
export async function refreshLocales(client: AdminClient, shop: string): Promise<readonly ListingLocaleRecord[]> {
  const locales = (await readShopLocales(client)).map(({ locale, name, primary, published }) => ({ locale, name, primary, published }))
  await withShop(shop, (db) => storeListingLocales(db, shop, locales))
  return locales
}
