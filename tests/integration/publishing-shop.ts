import { generatedCatalogue } from '#tests/devshop/catalogue/generated-catalogue.ts'
import type { PriceQuery } from '#app/features/prices/prices.ts'
import { connectedShop } from './connected-shop.ts'

export const who = 'lin@example.com'
export const firstPage: PriceQuery = { page: 1, pageSize: 25, sort: 'product', direction: 'asc', filter: {} }

interface LineRow {
  readonly variant_id: string
  readonly before: string | null
  readonly after: string | null
  readonly state: string
}

const load = async () => ({
  prices: await import('#app/features/prices/price-page.server.ts'),
  onboarding: await import('#app/features/onboarding/onboarding-state.server.ts'),
  publishing: {
    ...(await import('#app/features/publishing/start-publication.server.ts')),
    ...(await import('#app/features/publishing/publication-state.server.ts')),
    ...(await import('#app/features/publishing/cancel-publication.server.ts')),
    ...(await import('#app/features/publishing/undo-publication.server.ts')),
  },
  savePolicy: (await import('#app/features/markets/save-policy.server.ts')).savePolicy,
})

export type PublishingShop = Awaited<ReturnType<typeof publishingShop>>

/** A shop of 620 variants that sells from China to Germany, Britain and France and has published nothing yet. */
export async function publishingShop() {
  const shop = await connectedShop({ catalogue: generatedCatalogue(620) })
  const { prices, onboarding, publishing, savePolicy } = await load()
  const terms = { freightPerParcel: 300, freightPerKilogram: 900, targetMargin: 300_000, floorMargin: 200_000 }
  await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
  await onboarding.saveOnboardingStep(shop.shop, 'ship-from', { country: 'CN' }, who)
  await onboarding.saveOnboardingStep(shop.shop, 'markets', { countries: ['DE', 'GB', 'FR'] }, who)
  await onboarding.saveOnboardingStep(shop.shop, 'terms', terms, who)
  await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })

  async function start(country: string): Promise<string> {
    const started = await publishing.startPublication(shop.shop, country, who, { acceptStale: true })
    if (!started.ok) throw new Error(started.code)
    return started.value.id
  }

  return {
    ...shop, prices, onboarding, publishing, start,

    async publish(country: string): Promise<string> {
      const id = await start(country)
      await shop.runJob('publish-prices', { shop: shop.shop, publicationId: id })
      return id
    },

    async undo(id: string): Promise<void> {
      const undone = await publishing.undoPublication(shop.shop, id, who)
      if (!undone.ok) throw new Error(undone.code)
      await shop.runJob('publish-prices', { shop: shop.shop, publicationId: undone.value.id })
    },

    async setMargin(country: string, targetMargin: number): Promise<void> {
      const page = await prices.pricePage(shop.shop, country, firstPage)
      if (!page.ok) throw new Error(page.code)
      const saved = await savePolicy(shop.shop, country, { ...page.value.policy, targetMargin }, who)
      if (!saved.ok) throw new Error(saved.code)
    },

    /** What the stand-in's price list for a country holds, as text by variant. */
    fixedPrices(country: string): Map<string, string> {
      const { markets, catalogs, priceLists } = shop.devshop.store
      const market = [...markets.values()].find(({ countries }) => countries.includes(country))!
      const catalog = [...catalogs.values()].find(({ marketIds }) => marketIds.includes(market.id))
      const list = catalog?.priceListId ? priceLists.get(catalog.priceListId) : undefined
      return new Map([...(list?.fixed ?? [])].map(([id, { price }]) => [id, Number(price).toFixed(2)]))
    },

    linesOf: (id: string) =>
      shop.rows<LineRow>('select variant_id, before, after, state from publication_lines where publication_id = $1', [id]),
    writes: () => shop.devshop.requests.writes().length,
    state: (id: string) => publishing.publicationState(shop.shop, id),
  }
}
