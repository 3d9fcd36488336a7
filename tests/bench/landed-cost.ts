import type { Basket } from '#shared/customs/basket.ts'
import { landedCost } from '#shared/customs/landed-cost.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { sumsByDecimal, sumsByDinero, type Sum } from './landed-cost-peers.ts'
import type { BenchRow } from './bench.ts'
import { perSecond } from './repeat.ts'

const freight = 12_00
const goods = [
  { hs: '610910', description: 'T-shirt', quantity: 2, unitPrice: 12_50 },
  { hs: '711719', description: 'Necklace', quantity: 1, unitPrice: 89_90 },
  { hs: '420221', description: 'Leather bag', quantity: 1, unitPrice: 119_00 },
] as const

/** A parcel above EUR 150, so that the whole tariff path is taken; each round has other prices. */
function basket(round: number): Basket {
  return {
    destination: 'DE',
    shipFrom: 'CN',
    date: '2026-11-21',
    currency: 'EUR',
    channel: 'courier',
    importer: 'consumer',
    scheme: 'auto',
    lines: goods.map((line, index) => ({ ...line, id: String(index), origin: 'CN', unitPrice: line.unitPrice + (round % 997) })),
    freight,
    insurance: 0,
  }
}

/** Three-line baskets a second and core with full working and real facts, beside the bare arithmetic of two libraries. */
export function run(): Promise<BenchRow[]> {
  const facts = defaultFactBook()
  const baskets = Array.from({ length: 997 }, (_, round) => basket(round))
  const quote = landedCost(basket(0), facts)
  if (quote.total === null) throw new Error(`The basket can't be quoted: ${JSON.stringify(quote.missing)}`)
  const percents = quote.lines.map((line) => Math.round((line.layers[0]?.rate ?? 0) / 10_000))
  const sums = baskets.map(({ lines }): Sum[] =>
    lines.map(({ quantity, unitPrice }, index) => ({ quantity, unitPrice, dutyPercent: percents[index] ?? 0 })),
  )
  const expected = JSON.stringify([quote.goods, quote.customsValue, quote.duty, quote.importTax, quote.total])
  for (const work of [sumsByDecimal, sumsByDinero]) {
    const found = JSON.stringify(work(sums[0] ?? [], freight))
    if (found !== expected) throw new Error(`${work.name} finds ${found}, Landfall ${expected}`)
  }

  const [ours = 0, decimal = 1, dinero = 1] = perSecond([
    (round) => landedCost(baskets[round % 997] ?? basket(round), facts),
    (round) => sumsByDecimal(sums[round % 997] ?? [], freight),
    (round) => sumsByDinero(sums[round % 997] ?? [], freight),
  ])
  const rows = Object.entries({ 'decimal.js': decimal, 'dinero.js': dinero }).map(([peer, rate]) => ({
    name: `landed cost, three lines, beside ${peer} doing only the arithmetic`,
    value: ours,
    unit: 'baskets/s/core',
    peer: `${peer}: ${rate} baskets/s/core`,
    ratio: Number((ours / rate).toFixed(2)),
  }))
  return Promise.resolve(rows)
}
