import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { generatedCatalogue } from '#tests/devshop/catalogue/generated-catalogue.ts'
import { connectedShop, type ConnectedShop } from '#tests/integration/connected-shop.ts'
import { prepareDatabase } from '#tests/run/landfall-database.ts'
import { startPostgres } from '#tests/run/postgres.ts'
import type { BenchRow } from './bench.ts'

const prices = 10_000
const largestBatch = 250
const who = 'bench'

/** Publishes 10,000 prices into a market without a price list, and again: write calls made beside the least possible. */
export async function run(): Promise<BenchRow[]> {
  const folder = await mkdtemp(path.join(tmpdir(), 'landfall-bench-'))
  const server = await startPostgres({ folder, throwaway: true })
  try {
    const database = await prepareDatabase(server, 'landfall_bench')
    const shop = await connectedShop({ catalogue: completeCatalogue(), database: { ...database, drop: () => Promise.resolve() } })
    try {
      return await measure(shop)
    } finally {
      await shop.stop()
    }
  } finally {
    await server.stop()
    await rm(server.home, { recursive: true, force: true })
    await rm(folder, { recursive: true, force: true })
  }
}

/** Nothing is missing and everything is cotton T-shirts, so that every variant gets a price. */
function completeCatalogue() {
  return generatedCatalogue(prices).map((product) => ({
    ...product,
    variants: product.variants.map((variant) => ({
      ...variant, cost: variant.cost ?? '4.00', grams: variant.grams ?? 200,
      harmonizedSystemCode: '610910', countryCodeOfOrigin: 'CN',
    })),
  }))
}

async function measure(shop: ConnectedShop): Promise<BenchRow[]> {
  const { saveOnboardingStep } = await import('#app/features/onboarding/onboarding-state.server.ts')
  const { startPublication } = await import('#app/features/publishing/start-publication.server.ts')
  const { publicationState } = await import('#app/features/publishing/publication-state.server.ts')
  const terms = { freightPerParcel: 300, freightPerKilogram: 900, targetMargin: 300_000, floorMargin: 200_000 }
  await saveOnboardingStep(shop.shop, 'ship-from', { country: 'CN' }, who)
  await shop.runJob('sync-catalogue', { shop: shop.shop, taskId: null })
  await saveOnboardingStep(shop.shop, 'markets', { countries: ['FR'] }, who)
  await saveOnboardingStep(shop.shop, 'terms', terms, who)
  await shop.runJob('sync-market-prices', { shop: shop.shop, country: 'FR' })

  shop.devshop.requests.clear()
  const started = await startPublication(shop.shop, 'FR', who, { acceptStale: true })
  if (!started.ok) throw new Error(`nothing was published: ${started.code}`)
  await shop.runJob('publish-prices', { shop: shop.shop, publicationId: started.value.id })
  const ended = await publicationState(shop.shop, started.value.id)
  if (ended?.verified !== prices) throw new Error(`only ${ended?.verified ?? 0} of ${prices} prices were verified`)
  const { requests } = shop.devshop
  const writes = requests.writes('priceListFixedPricesAdd').length
  const making = requests.writes().length - writes
  const reads = requests.queries('FixedPricesPage').length
  const least = Math.ceil(prices / largestBatch)

  requests.clear()
  const again = await startPublication(shop.shop, 'FR', who, { acceptStale: true })
  if (again.ok) throw new Error('the same prices were published twice')
  return [
    row('publish 10,000 prices: write calls', writes, `${least} calls: 250 prices a call, the most Shopify takes`, least),
    row('publish 10,000 prices: calls to make the price list', making, '2 calls: a catalog and a price list', 2),
    row('publish 10,000 prices: calls to read before and after', reads, `${least + 1} calls: an empty list, then 250 prices a page`, least + 1),
    { ...row('publish the same again: write calls', requests.writes().length, '0 calls', 0), ratio: null },
  ]
}

function row(name: string, value: number, peer: string, least: number): BenchRow {
  return { name, value, unit: 'calls', peer, ratio: value / least }
}
