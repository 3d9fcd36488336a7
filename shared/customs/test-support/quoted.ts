import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import type { Basket } from '../basket.ts'
import { landedCost } from '../landed-cost.ts'
import { workedBasket } from './worked-basket.ts'

export const facts = defaultFactBook()
export const tenPercent = { assume: { dutyRate: { '61': 100_000 } } }

type Sketch = Partial<Omit<Basket, 'lines'>> & { readonly hs?: string }
type Row = readonly [price: number, scheme: string, duty: number | null, tax: number | null]

/** One piece at each price, in minor units, quoted from the default pack. */
export function quoted(destination: string, currency: string, date: string, { hs = '610910', ...sketch }: Sketch, prices: readonly number[]): Row[] {
  return prices.map((unitPrice) => {
    const { scheme, duty, importTax } = landedCost(workedBasket({ destination, currency, date, ...sketch }, { hs, unitPrice }), facts)
    return [unitPrice, String(scheme), duty, importTax]
  })
}
