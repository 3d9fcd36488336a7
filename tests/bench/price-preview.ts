import { landedCost } from '#shared/customs/landed-cost.ts'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import { defaultMarketPolicy } from '#shared/pricing/default-market-policy.ts'
import { marketPrice, type MarketPriceQuestion } from '#shared/pricing/price-for-market.ts'
import { basketAt } from '#shared/pricing/price-question.ts'
import type { BenchRow } from './bench.ts'

const markets = [
  ['DE', 'EUR'],
  ['FR', 'EUR'],
  ['GB', 'GBP'],
  ['US', 'USD'],
  ['JP', 'JPY'],
  ['AU', 'AUD'],
  ['CA', 'CAD'],
] as const
const codes = ['610910', '420222', '640399', '711719', '950300', '851830', '392410', '732393', '621420', '330499']
const variants = 10_000

function questions(country: string, currency: string): MarketPriceQuestion[] {
  const policy = { ...defaultMarketPolicy(country, currency), freight: { currency: 'USD', perParcel: 250, perKilogram: 900 } }
  return Array.from({ length: variants }, (_, index) => ({
    product: {
      id: String(index),
      description: 'Goods',
      hs: codes[index % codes.length] ?? null,
      origin: index % 3 === 0 ? 'VN' : 'CN',
      weightGrams: 50 + (index % 1500),
      unitCost: { minor: 150 + ((index * 37) % 9000), currency: 'USD' },
    },
    country,
    currency,
    date: '2026-11-21',
    policy,
    shipFrom: 'CN',
    currentPrice: { minor: currency === 'JPY' ? 3990 : 3999, currency },
  }))
}

/** Seconds to price 10,000 variants in 7 markets, beside one bare landed cost for each of them. */
export function run(): Promise<BenchRow[]> {
  const facts = defaultFactBook()
  const asked = markets.flatMap(([country, currency]) => questions(country, currency))
  const seconds = (work: (question: MarketPriceQuestion) => void) => {
    const start = performance.now()
    for (const question of asked) work(question)
    return (performance.now() - start) / 1000
  }
  seconds((question) => landedCost(basketAt(question, 2000), facts))
  const bare = seconds((question) => landedCost(basketAt(question, 2000), facts))
  const ours = seconds((question) => marketPrice(question, facts))
  return Promise.resolve([
    {
      name: 'price preview, 10,000 variants x 7 markets, proposed and current price, beside one landed cost each',
      value: Number(ours.toFixed(3)),
      unit: 's',
      peer: `one bare landedCost for each: ${bare.toFixed(3)} s`,
      ratio: Number((ours / bare).toFixed(2)),
    },
  ])
}
