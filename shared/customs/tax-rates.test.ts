import { expect, test } from 'vitest'
import { bookWith, plainFact, plainFacts } from '#shared/customs/test-support/plain-book.ts'
import { workedBasket } from '#shared/customs/test-support/worked-basket.ts'
import type { RuleFacts } from '#shared/facts/fact-set.ts'
import { landedCost } from './landed-cost.ts'

const germany = { destination: 'DE', currency: 'EUR', date: '2026-06-30', freight: 1_000 } as const
const place = { territory: 'DE' }

/** Books, free of duty, at 7 %; phones at 19 % with an assumed duty of 10 %. */
function quoted(rules: RuleFacts, sketch: Partial<Parameters<typeof workedBasket>[0]>, hs = '851713') {
  const asked = workedBasket({ ...germany, assume: { dutyRate: { '85': 100_000 } }, ...sketch }, { unitPrice: 9_000, hs })
  const { duty, importTax, lines, missing, notes } = landedCost(asked, bookWith({ rules: { ...plainFacts.rules, ...rules } }))
  const rows = lines[0]?.layers.slice(1).map(({ name, rate, base, amount }) => [name, rate, base, amount])
  return { duty, importTax, rows, codes: [...missing, ...notes].map(({ code }) => code) }
}
const border = { scheme: 'none', date: '2027-01-01' } as const

test('a tax within its own base is taken of the base with the tax in it', () => {
  const rules: RuleFacts = { 'tax-base': [plainFact('DE/base', place, { adds: ['duty'], includesItself: true })] }
  // 110.00 ÷ 0.81 is 135.80, of which 19 % are 25.80.
  expect(quoted(rules, border)).toMatchObject({ duty: 1_000, importTax: 2_580, rows: [['VAT', 190_000, 13_580, 2_580]] })
  expect(quoted(rules, { ...border, assume: { dutyRate: { '85': 0 }, taxRate: 1_000_000 } }).codes).toContain('tax-rate-beyond-base')
})
test('a share of the customs value on top of the base', () => {
  const rules: RuleFacts = { 'tax-base': [plainFact('DE/base', place, { adds: ['duty'], uplift: 100_000 })] }
  expect(quoted(rules, border).rows).toEqual([['VAT', 190_000, 12_000, 2_280]])
})
test('a surcharge is taken on the duty and is duty', () => {
  const rules: RuleFacts = { 'duty-surcharge': [plainFact('DE/surcharge', place, { name: 'Surcharge', rate: 100_000 })] }
  expect(quoted(rules, border)).toMatchObject({ duty: 1_100, importTax: 2_109 })
})
test('at the sale: the price alone, the price with freight, or the base of the border; and a share of the tax', () => {
  const atSale = (base: 'goods' | 'goods-and-carriage' | 'tax-base', share = 1_000_000, rate: number | null = null) =>
    quoted({ 'sale-tax': [plainFact('DE/sale-tax', place, { base, tax: rate === null ? null : { name: 'VAT', rate }, share })] }, { scheme: 'auto' }).importTax
  expect([atSale('goods'), atSale('goods-and-carriage'), atSale('tax-base')]).toEqual([1_710, 1_900, 1_900])
  expect([atSale('goods', 700_000), atSale('goods', 1_000_000, 100_000)]).toEqual([1_197, 900])
})
test('a second tax on the same base, of the goods it names and not of what is free of duty', () => {
  const rules: RuleFacts = { 'second-tax': [plainFact('DE/second', place, { name: 'Second', rate: 50_000, hs: ['8517'] })] }
  expect(quoted(rules, border).rows).toEqual([['VAT', 190_000, 11_000, 2_090], ['Second', 50_000, 11_000, 550]])
  expect(quoted(rules, border, '850110').rows).toHaveLength(1)
  expect(quoted(rules, { scheme: 'none' }).rows).toHaveLength(1)
})
test('by region: instead of the general tax or beside it, after the rates of the goods themselves', () => {
  const regions = { AA: { mode: 'instead', tax: { name: 'GST', rate: 100_000 } }, BB: { mode: 'beside', tax: { name: 'GST', rate: 100_000 } } } as const
  const rules: RuleFacts = { 'regional-tax': [plainFact('DE/regions', place, { regions })] }
  const of = (region: string, hs?: string) => quoted(rules, { ...border, region }, hs).rows?.map(([name]) => name)
  expect([of('AA'), of('BB'), of('ZZ'), of('AA', '490199')]).toEqual([['GST'], ['VAT', 'GST'], ['VAT'], ['VAT']])
  expect(quoted(rules, border).codes).toContain('region-not-named')
  expect(quoted(rules, { ...border, assume: { dutyRate: { '85': 0 }, taxRate: 50_000 } }).codes).not.toContain('region-not-named')
})
