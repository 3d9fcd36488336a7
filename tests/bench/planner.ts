import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { createCatalogueSums } from '#shared/shipping/planner/catalogue-plan.ts'
import { compareWays, type CatalogueTerms } from '#shared/shipping/planner/compare-ways.ts'
import type { RateSheet } from '#shared/shipping/sheets/rate-sheet.ts'
import type { CartItem } from '#shared/shipping/rules/cart.ts'
import type { BenchRow } from './bench.ts'
import { benchCart, benchShop } from './shipping-shop.ts'

const variants = 10_000
const markets = ['AU', 'BE', 'CA', 'CH', 'DE', 'DK', 'ES', 'FR', 'GB', 'IE', 'IT', 'JP', 'KR', 'MX', 'NL', 'NO', 'NZ', 'PL', 'SE', 'US']

/**
 * The whole-catalogue planner: 10,000 variants × 20 markets × 20 sheets of 40 zones and 30 bands, packed, limited, rated
 * and summed. The peer looks up zone and band in plain lists and multiplies.
 */
export async function run(): Promise<BenchRow[]> {
  const shop = benchShop()
  const terms: CatalogueTerms = { sheets: shop.sheets, today: new Set(['sheet-0']), packing: { boxes: shop.boxes, assume: shop.assume }, currency: 'USD', date: '2026-11-21', dutiesPaid: false }
  const facts = defaultFactBook()
  const goods = Array.from({ length: variants }, (_, index) => goodsOf(index))
  const sums = createCatalogueSums(markets)
  const before = process.memoryUsage().heapUsed
  const cpu = process.cpuUsage()
  for (const [index, item] of goods.entries()) sums.add({ variant: String(index), title: '', sku: null }, compareWays([item], markets, terms, facts), () => 1)
  const ours = spent(cpu)
  const held = Math.max(0, process.memoryUsage().heapUsed - before)
  const compared = sums.markets().reduce((sum, market) => sum + market.compared + market.onlyOthers, 0)
  if (compared < variants * markets.length * 0.9) throw new Error(`Only ${compared} were compared`)
  const begun = process.cpuUsage()
  let sum = 0
  for (const item of goods) for (const country of markets) sum += bareSum(shop.sheets, country, item.grams ?? 0)
  const theirs = spent(begun)
  if (sum === 0) throw new Error('The peer summed nothing')
  return Promise.resolve([
    { name: 'catalogue planner: 10,000 variants × 20 markets × 20 sheets, processor time', value: Math.round(ours), unit: 'ms', peer: `zone, band and one product alone, no limits, parcels or surcharges: ${Math.round(theirs)} ms`, ratio: Number((ours / theirs).toFixed(2)) },
    { name: 'catalogue planner: one variant to one market, 20 ways', value: Number(((ours * 1000) / (variants * markets.length)).toFixed(2)), unit: 'µs', peer: 'none', ratio: null },
    { name: 'catalogue planner: heap held afterwards', value: Number((held / 1024 / 1024).toFixed(1)), unit: 'MB', peer: 'none', ratio: null },
  ])
}

/** What the quickest of the sheets takes for so many grams, by the least arithmetic that could be called a rate. */
function bareSum(sheets: readonly RateSheet[], country: string, grams: number): number {
  let best = Infinity
  for (const { zones, fuel } of sheets) {
    const zone = zones.find(({ places }) => places.some((place) => place.country === country))
    for (const band of zone?.pricing.bands ?? []) {
      if (grams <= band.over || grams > band.upTo || !('perKilogram' in band)) continue
      const freight = Math.round((grams * band.perKilogram) / 1000) + band.perPiece
      best = Math.min(best, freight + Math.round((freight * (fuel?.rate ?? 0)) / 1_000_000))
      break
    }
  }
  return best === Infinity ? 0 : best
}

/** Processor time, so that what else runs on the machine does not count. */
function spent(since: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(since)
  return (user + system) / 1000
}

function goodsOf(index: number): CartItem {
  const [item] = benchCart(index).items
  if (item === undefined) throw new Error('An empty cart')
  return { ...item, cargo: 'plain', quantity: 1 }
}
