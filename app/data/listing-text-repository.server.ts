import type { ShopDatabase } from './database.server.ts'

export const listingKinds = ['product', 'option', 'value', 'metafield', 'media', 'collection', 'page', 'policy'] as const
export type ListingKind = (typeof listingKinds)[number]

export interface ListingTextRecord {
  readonly resourceId: string
  readonly key: string
  readonly type: string
  readonly value: string
  readonly digest: string
  readonly required: boolean
}

export interface ListingResourceRecord {
  readonly resourceId: string
  readonly kind: ListingKind
  readonly title: string
  readonly texts: readonly ListingTextRecord[]
}

/** Sizes in pixels; null where Shopify does not say. */
export interface ListingPicture {
  readonly width: number | null
  readonly height: number | null
  readonly alt: string | null
}

/** What a person calls by one name, with all of it that can be translated, itself first. */
export interface ListingOwner {
  readonly ownerId: string
  readonly imageUrl: string | null
  /** A product's pictures; null for what has none by its nature. */
  readonly images: readonly ListingPicture[] | null
  readonly resources: readonly ListingResourceRecord[]
}

export interface ListingLocaleRecord {
  readonly locale: string
  readonly name: string
  readonly primary: boolean
  readonly published: boolean
}

export async function storeListingLocales(db: ShopDatabase, shop: string, locales: readonly ListingLocaleRecord[]): Promise<void> {
  await db.listingLocale.deleteMany({ where: { shop } })
  await db.listingLocale.createMany({ data: locales.map(({ locale, name, primary, published }) => ({ shop, locale, name, primary, published })) })
}

/** The shop's own language first, then by name. */
export async function listingLocales(db: ShopDatabase, shop: string): Promise<ListingLocaleRecord[]> {
  return db.listingLocale.findMany({ where: { shop }, orderBy: [{ primary: 'desc' }, { name: 'asc' }] })
}

/** Writes owners as they were read at `readAt`, and forgets what they no longer have. */
export async function storeListingOwners(
  db: ShopDatabase, shop: string, owners: readonly ListingOwner[], readAt: Date,
): Promise<void> {
  const resources = owners.flatMap(({ ownerId, imageUrl, images, resources }) =>
    resources.map(({ resourceId, kind, title }, position) => ({
      resourceId, ownerId, kind, title, imageUrl, position, images: resourceId === ownerId ? images : null,
    })))
  const texts = owners.flatMap(({ ownerId, resources }) =>
    resources.flatMap(({ texts }) => texts).map((text, position) => ({ ...text, ownerId, position })))
  await db.$executeRaw`
    INSERT INTO listing_resources (shop, resource_id, owner_id, kind, title, image_url, images, position, read_at)
    SELECT ${shop}, "resourceId", "ownerId", kind, title, "imageUrl", nullif(images, 'null'::jsonb), position, ${readAt}
    FROM jsonb_to_recordset(${JSON.stringify(resources)}::jsonb) AS row ("resourceId" text, "ownerId" text, kind text,
      title text, "imageUrl" text, images jsonb, position int)
    ON CONFLICT (shop, resource_id) DO UPDATE SET owner_id = excluded.owner_id, kind = excluded.kind,
      title = excluded.title, image_url = excluded.image_url, images = excluded.images, position = excluded.position, read_at = excluded.read_at`
  await db.$executeRaw`
    INSERT INTO listing_texts (shop, resource_id, key, owner_id, type, value, digest, required, position)
    SELECT ${shop}, "resourceId", key, "ownerId", type, value, digest, required, position
    FROM jsonb_to_recordset(${JSON.stringify(texts)}::jsonb) AS row ("resourceId" text, key text, "ownerId" text,
      type text, value text, digest text, required boolean, position int)
    ON CONFLICT (shop, resource_id, key) DO UPDATE SET owner_id = excluded.owner_id, type = excluded.type,
      value = excluded.value, digest = excluded.digest, required = excluded.required, position = excluded.position`
  await forgetAllBut(db, shop, owners.map(({ ownerId }) => ownerId), texts)
}

async function forgetAllBut(
  db: ShopDatabase, shop: string, ownerIds: readonly string[], texts: readonly { resourceId: string; key: string }[],
): Promise<void> {
  const owners = JSON.stringify(ownerIds)
  const kept = JSON.stringify(texts.map(({ resourceId, key }) => ({ resourceId, key })))
  for (const table of ['listing_translations', 'listing_texts']) {
    await db.$executeRawUnsafe(
      `DELETE FROM ${table} AS old WHERE shop = $1 AND owner_id IN (SELECT jsonb_array_elements_text($2::jsonb))
         AND NOT EXISTS (SELECT FROM jsonb_to_recordset($3::jsonb) AS row ("resourceId" text, key text)
           WHERE row."resourceId" = old.resource_id AND row.key = old.key)`,
      shop, owners, kept,
    )
  }
  await db.$executeRaw`
    DELETE FROM listing_resources AS old WHERE shop = ${shop}
      AND owner_id IN (SELECT jsonb_array_elements_text(${owners}::jsonb)) AND resource_id <> owner_id
      AND NOT EXISTS (SELECT FROM listing_texts t WHERE t.shop = ${shop} AND t.resource_id = old.resource_id)`
}

/** Forgets owners that Shopify no longer has, with all their texts. */
export async function forgetListingOwners(db: ShopDatabase, shop: string, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  const where = { where: { shop, ownerId: { in: [...ids] } } }
  await db.listingTranslation.deleteMany(where)
  await db.listingText.deleteMany(where)
  await db.listingResource.deleteMany(where)
}

/** Forgets owners that a full read begun at `since` did not see. */
export async function forgetListingOwnersUnseenSince(db: ShopDatabase, shop: string, since: Date): Promise<void> {
  const gone = await db.$queryRaw<{ ownerId: string }[]>`
    SELECT owner_id AS "ownerId" FROM listing_resources WHERE shop = ${shop}
    GROUP BY owner_id HAVING max(read_at) < ${since}`
  await forgetListingOwners(db, shop, gone.map(({ ownerId }) => ownerId))
}

export async function anyListings(db: ShopDatabase, shop: string): Promise<boolean> {
  return (await db.listingResource.findFirst({ where: { shop }, select: { resourceId: true } })) !== null
}
