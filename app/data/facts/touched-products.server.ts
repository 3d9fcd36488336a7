import type pg from 'pg'
import { touchedBy } from '#shared/facts/touched-goods.ts'
import { countryHsSchema } from '#app/data/variant-repository.server.ts'

export interface TouchedShop {
  readonly shop: string
  readonly variants: number
  /** The first few of them. */
  readonly skus: readonly string[]
}

const skusNamed = 5

interface VariantRow {
  shop: string
  sku: string | null
  hs_code: string | null
  country_hs: unknown
  origin: string | null
}

/**
 * Which products changed facts speak of, shop by shop. Null where the role behind `client` is held to one shop at a
 * time, as a production owner is: each shop then sees its own on its Facts page.
 */
export async function touchedShops(client: pg.Client, dataset: string, keys: readonly string[]): Promise<readonly TouchedShop[] | null> {
  const { rows: roles } = await client.query<{ free: boolean }>(
    'SELECT rolsuper OR rolbypassrls AS free FROM pg_roles WHERE rolname = current_user',
  )
  if (roles[0]?.free !== true) return null
  const { rows } = await client.query<VariantRow>(
    'SELECT shop, sku, hs_code, country_hs, origin FROM variants WHERE hs_code IS NOT NULL OR origin IS NOT NULL ORDER BY shop, sku',
  )
  const isTouched = touchedBy(dataset, keys)
  const touched = rows.filter(({ hs_code: hsCode, country_hs: countryHs, origin }) =>
    isTouched({ hsCode, countryHs: countryHsSchema.parse(countryHs), origin }),
  )
  return [...Map.groupBy(touched, ({ shop }) => shop)].map(([shop, variants]) => ({
    shop,
    variants: variants.length,
    skus: variants.flatMap(({ sku }) => sku ?? []).slice(0, skusNamed),
  }))
}
