import { describe, expect, it } from 'vitest'
import { speaker } from '../language/words.ts'
import { gapParts, gapWord } from './gap-parts.ts'

const breakdown = {
  currency: 'EUR', price: 1999, netPrice: null, unitCost: 600, freight: null, duty: null, importTax: null, customsFees: null,
  paymentFee: 83, platformFee: 40, marketing: null, returnsReserve: null, currencyBuffer: null, margin: null, marginShare: null, quote: null,
}
const market = { country: 'DE', currency: 'EUR', costAssumed: true, breakdown }
const gap = (code: string) => ({ code, params: {} })

describe('what is missing in a market', () => {
  it('is named by its cause, not by everything that waits for it', () => {
    expect(gapParts({ ...market, gaps: [gap('freight-missing'), gap('hs-missing')] })).toEqual(['freight', 'goods'])
  })
  it('names a part that no cause explains', () => {
    expect(gapParts({ ...market, gaps: [gap('hs-missing')] })).toEqual(['goods', 'freight'])
    expect(gapParts({ ...market, gaps: [gap('a-newer-code')] })).toEqual(['freight', 'duty', 'importTax', 'customsFees'])
  })
  it('is the price where the page has none', () => {
    expect(gapParts({ ...market, breakdown: null, gaps: [gap('asking-price-missing')] })).toEqual(['askingPrice'])
  })
  it('is empty when all is known', () => {
    const known = { ...breakdown, freight: 500, duty: 0, importTax: 300, customsFees: 0 }
    expect(gapParts({ ...market, breakdown: known, gaps: [] })).toEqual([])
  })
  it('has a word for each', () => {
    for (const part of ['askingPrice', 'unitCost', 'freight', 'weight', 'goods', 'origin', 'exchangeRate', 'dutyRate', 'dutyLayer', 'taxRate', 'duty']) {
      expect(gapWord(part, speaker('en'))).not.toBe(speaker('en')('markets.unknown'))
    }
  })
})
