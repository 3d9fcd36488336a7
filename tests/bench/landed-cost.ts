import type { Basket } from '#shared/customs/basket.ts'
import { landedCost } from '#shared/customs/landed-cost.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { totalByDecimal, totalByDinero, type Sum } from './landed-cost-peers.ts'
import type { BenchRow } from './bench.ts'
import { perSecond } from './repeat.ts'

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
    freight: 12_00,
    insurance: 0,
  }
}

/** Three-line baskets a second and core with full working and real facts, beside the bare arithmetic of two libraries. */
export async function run(): Promise<BenchRow[]> {
  const facts = defaultFactBook()
  const first = landedCost(basket(0), facts)
  if (first.total === null) throw new Error(`The basket can't be quoted: ${JSON.stringify(first.missing)}`)
  const percent = first.lines.map((line) => (line.layers[0]?.rate ?? 0) / 10_000)
  const sums = (round: number): Sum[] =>
    goods.map((line, index) => ({
      quantity: line.quantity,
      unitPrice: line.unitPrice + (round % 997),
      dutyPercent: Math.round(percent[index] ?? 0),
    }))

  const ours = perSecond((round) => landedCost(basket(round), facts))
  const peers = [
    { peer: 'decimal.js', rate: perSecond((round) => totalByDecimal(sums(round), 12_00)) },
    { peer: 'dinero.js', rate: perSecond((round) => totalByDinero(sums(round), 12_00)) },
  ]
  return peers.map(({ peer, rate }) => ({
    name: `landed cost, three lines, beside ${peer} doing only the arithmetic`,
    value: ours,
    unit: 'baskets/s/core',
    peer: `${peer}: ${rate} baskets/s/core`,
    ratio: Number((ours / rate).toFixed(2)),
  }))
}
