import { monitorEventLoopDelay } from 'node:perf_hooks'
import { randomBytes } from 'node:crypto'
import type { VariantRecord } from '#app/data/variant-repository.server.ts'
import { landedCost } from '#shared/customs/landed-cost.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { basketAt } from '#shared/pricing/price-question.ts'
import type { BenchRow } from './bench.ts'
import { withThrowawayDatabase } from './throwaway-database.ts'

const shop = 'bench.myshopify.com'
const variants = 50_000
const markets = [
  ['US', 'USD'], ['CA', 'CAD'], ['MX', 'MXN'], ['GB', 'GBP'], ['DE', 'EUR'], ['FR', 'EUR'], ['IT', 'EUR'], ['ES', 'EUR'], ['NL', 'EUR'],
  ['PL', 'PLN'], ['SE', 'SEK'], ['CH', 'CHF'], ['NO', 'NOK'], ['AU', 'AUD'], ['NZ', 'NZD'], ['JP', 'JPY'], ['KR', 'KRW'], ['SG', 'SGD'],
  ['AE', 'AED'], ['TH', 'THB'],
] as const
const codes = ['610910', '420222', '640399', '711719', '950300', '851830', '392410', '732393', '621420', '330499']
const freight = { currency: 'USD', perParcel: 250, perKilogram: 900 }

/** Five sizes of each product at one cost and weight; no two products share theirs. */
function variantAt(index: number): VariantRecord {
  const product = Math.floor(index / 5)
  return {
    variantId: `gid://shopify/ProductVariant/${index + 1}`,
    productId: `gid://shopify/Product/${product + 1}`,
    inventoryItemId: `gid://shopify/InventoryItem/${index + 1}`,
    productTitle: `Product ${product + 1}`,
    variantTitle: `Style ${(index % 5) + 1}`,
    sku: `SKU-${index + 1}`,
    productType: null,
    imageUrl: null,
    status: 'ACTIVE',
    price: { minor: 3_999, currency: 'USD' },
    unitCost: { minor: 150 + product, currency: 'USD' },
    hsCode: codes[product % codes.length] ?? null,
    countryHs: {},
    origin: product % 3 === 0 ? 'VN' : 'CN',
    weightGrams: 50 + (product % 1_500),
    stock: null,
    updatedAt: new Date(0),
  }
}

const priceIn = (currency: string) => (currency === 'JPY' || currency === 'KRW' ? 3_990 : 3_999)

async function seedShop(): Promise<void> {
  const { withShop } = await import('#app/data/database.server.ts')
  const { addMarket } = await import('#app/data/market-repository.server.ts')
  const { storeMarketPrices } = await import('#app/data/market-price-repository.server.ts')
  const { storeVariants } = await import('#app/data/variant-repository.server.ts')
  const all = Array.from({ length: variants }, (_, index) => variantAt(index))
  const now = new Date()
  await withShop(shop, async (db) => {
    await db.shop.create({ data: { shop, currency: 'USD', shipFrom: 'CN' } })
    for (let begin = 0; begin < variants; begin += 10_000) await storeVariants(db, shop, all.slice(begin, begin + 10_000), now)
  })
  for (const [country, currency] of markets) {
    const link = { name: country, currency, marketId: null, catalogId: null, priceListId: null }
    const prices = all.map(({ variantId }) => ({ variantId, price: priceIn(currency), currency, fixed: false }))
    await withShop(shop, async (db) => {
      await addMarket(db, shop, country, link, { ...defaultMarketPolicy(country, currency), freight })
      await storeMarketPrices(db, shop, country, prices, now)
    })
  }
}

interface Held {
  /** Processor time of all threads, so that other programs do not count. */
  readonly seconds: number
  /** How long this process's event loop was held, milliseconds. */
  readonly p99: number
  readonly longest: number
}

async function during(work: () => Promise<unknown>): Promise<Held> {
  const lag = monitorEventLoopDelay({ resolution: 2 })
  lag.enable()
  const begun = process.cpuUsage()
  await work()
  const seconds = secondsSince(begun)
  lag.disable()
  return { seconds, p99: lag.percentile(99) / 1e6, longest: lag.max / 1e6 }
}

function secondsSince(begun: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6
}

/** Seconds for one bare landed cost of each variant in each market, measured on every fiftieth. */
function bareSeconds(): number {
  const facts = defaultFactBook()
  const date = new Date().toISOString().slice(0, 10)
  const once = () => {
    const begun = process.cpuUsage()
    for (const [country, currency] of markets) {
      const policy = { ...defaultMarketPolicy(country, currency), freight }
      for (let index = 0; index < variants; index += 50) {
        const { variantId: id, hsCode: hs, origin, weightGrams, unitCost } = variantAt(index)
        const product = { id, description: 'Goods', hs, origin, weightGrams, unitCost }
        landedCost(basketAt({ product, country, currency, date, policy, shipFrom: 'CN' }, 2_000), facts)
      }
    }
    return secondsSince(begun) * 50
  }
  once()
  return once()
}

/** 50,000 variants in 20 markets, asked of the pricing thread as the web process asks it. */
export async function run(): Promise<BenchRow[]> {
  return withThrowawayDatabase(async ({ url }) => {
    Object.assign(process.env, {
      DATABASE_URL: url, SHOPIFY_API_KEY: 'bench', SHOPIFY_API_SECRET: randomBytes(16).toString('hex'),
      SHOPIFY_APP_URL: 'http://127.0.0.1:9', ENCRYPTION_KEY: randomBytes(32).toString('base64'), LOG_LEVEL: 'error',
    })
    const { closeDatabase } = await import('#app/data/database.server.ts')
    const { askPricing, stopPricing } = await import('#app/features/prices/ask-pricing.server.ts')
    const { priceTable } = await import('#app/features/prices/price-table.server.ts')
    await seedShop()
    const bare = bareSeconds()
    const threaded = await during(async () => {
      for (const [country] of markets) {
        const summary = await askPricing('summary', shop, country)
        if (!summary.ok || summary.value.counts.variants !== variants) throw new Error(`${country} was not priced`)
      }
    })
    await stopPricing()
    const own = await during(() => priceTable(shop, 'DE'))
    await closeDatabase()
    const row = (name: string, value: number, unit: string, peer: string, peerValue: number): BenchRow => ({
      name, value: Number(value.toFixed(1)), unit, peer: `${peer}: ${peerValue.toFixed(1)} ${unit}`, ratio: Number((value / peerValue).toFixed(2)),
    })
    const what = `preview of ${variants.toLocaleString('en')} variants x ${markets.length} markets on the pricing thread`
    return [
      row(what, threaded.seconds, 's of one core', 'one bare landedCost for each', bare),
      row(`${what}: the asking process is held, 99th percentile`, threaded.p99, 'ms', 'one market priced in that process itself', own.p99),
      row(`${what}: the asking process is held, longest`, threaded.longest, 'ms', 'one market priced in that process itself', own.longest),
    ]
  })
}
