import { describe, expect, it, test } from 'vitest'
import { gridOfCsv } from '#shared/shipping/reading/grid.ts'
import { proposeInvoiceMapping } from './invoice-columns.ts'
import { readInvoice, type InvoiceTerms } from './read-invoice.ts'

const terms: InvoiceTerms = { currency: 'CNY', day: '2026-11-20', weightUnit: 'kg' }

function read(csv: string, change: Partial<InvoiceTerms> = {}) {
  const grid = gridOfCsv(csv)
  if (!grid.ok) throw new Error(grid.code)
  const mapping = proposeInvoiceMapping(grid.value)
  if (mapping === null) throw new Error('no heading')
  return readInvoice(grid.value, mapping, { ...terms, ...change })
}
const charges = (csv: string, change?: Partial<InvoiceTerms>) => {
  const reading = read(csv, change)
  return reading.ok ? reading.charges.map(({ row, kind, number, amount, currency, grams }) => [row, kind, number, amount, currency, grams]) : reading.errors
}
const errors = (csv: string, change?: Partial<InvoiceTerms>) => {
  const reading = read(csv, change)
  return reading.ok ? [] : reading.errors.map(({ row, column, code }) => [row, column, code])
}

describe('a bill', () => {
  it('with a column for each kind of charge', () => {
    expect(charges('运单号,计费重(KG),运费,燃油附加费,偏远附加费,关税\nYT1,0.55,32.10,4.2,,0\nYT2,1,50,5,12,3.3\n合计,,82.10,9.2,12,3.3\n')).toEqual([
      [2, 'freight', 'YT1', 3210, 'CNY', 550], [2, 'fuel', 'YT1', 420, 'CNY', 550],
      [3, 'freight', 'YT2', 5000, 'CNY', 1000], [3, 'fuel', 'YT2', 500, 'CNY', 1000], [3, 'remote', 'YT2', 1200, 'CNY', 1000], [3, 'duty', 'YT2', 330, 'CNY', 1000],
    ])
  })

  it('with a row for each charge, in currencies of its own', () => {
    expect(charges('Tracking Number,Charge Description,Net Amount,Currency\n1Z,Freight,10.00,USD\n1Z,Fuel Surcharge,1.25,USD\n1Z,Import VAT,900,JPY\n')).toEqual([
      [2, 'freight', '1Z', 1000, 'USD', null], [3, 'fuel', '1Z', 125, 'USD', null], [4, 'tax', '1Z', 900, 'JPY', null],
    ])
  })

  it('of totals alone is freight, and money given back is below 0', () => {
    expect(charges('Tracking No,Amount\nA,12.5\nB,-3\nC,(1.20)\nD,0\n')).toEqual([
      [2, 'freight', 'A', 1250, 'CNY', null], [3, 'freight', 'B', -300, 'CNY', null], [4, 'freight', 'C', -120, 'CNY', null],
    ])
  })

  it('does not count the total beside its parts', () => {
    expect(charges('Tracking No,Freight,Duty,Total\nA,10,2,12\n')).toEqual([[2, 'freight', 'A', 1000, 'CNY', null], [2, 'duty', 'A', 200, 'CNY', null]])
  })
})

describe('what can’t be read is named by row and column', () => {
  it.each([
    ['an amount', 'Tracking No,Freight\nA,much\n', {}, [[2, 2, 'not-a-number']]],
    ['a part of a cent', 'Tracking No,Freight\nA,1.234\n', {}, [[2, 2, 'too-many-decimals']]],
    ['a parcel without a number', 'Tracking No,Freight\n,5\n', {}, [[2, 1, 'empty-cell']]],
    ['a day that could be two', 'Tracking No,Date,Freight\nA,03/04/2026,5\n', {}, [[2, 2, 'not-a-day']]],
    ['a day that does not exist', 'Tracking No,Date,Freight\nA,2026-02-30,5\n', {}, [[2, 2, 'not-a-day']]],
    ['a currency', 'Tracking No,Currency,Freight\nA,Taler,5\n', {}, [[2, 2, 'not-a-currency']]],
    ['a charge', 'Tracking No,Charge,Amount\nA,Goodwill,5\n', {}, [[2, 2, 'not-a-charge']]],
    ['a weight', 'Tracking No,Weight,Freight\nA,heavy,5\n', {}, [[2, 2, 'not-a-weight-band']]],
    ['a bill of nothing', 'Tracking No,Freight\nA,0\n', {}, [[null, null, 'no-charges']]],
    ['a bill without amounts', 'Tracking No,Weight\nA,1\n', {}, [[null, null, 'column-missing']]],
  ] as const)('%s', (_name, csv, change, expected) => expect(errors(csv, change)).toEqual(expected))
})

test('one wrong cell keeps every other row out', () => {
  expect(read('Tracking No,Freight\nA,5\nB,x\n').ok).toBe(false)
})
