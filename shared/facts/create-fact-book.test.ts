import { describe, expect, it } from 'vitest'
import { createFactBook } from './create-fact-book.ts'
import type { AppliesTo, Fact } from './fact.ts'
import type { FactSet } from './fact-set.ts'
import type { DutyLayer, DutyRate } from './duty-values.ts'
import type { Relief } from './relief-values.ts'
import type { ImportTax } from './tax-values.ts'

const source = { title: 'A tariff', url: null, retrieved: '2026-01-01' }

function fact<Value>(
  id: string,
  appliesTo: AppliesTo,
  value: Value,
  validFrom: string | null = null,
  validTo: string | null = null,
): Fact<Value> {
  return { id, appliesTo, value, validFrom, validTo, recheckBy: null, source, confidence: 'official', caveat: null }
}

const empty: FactSet = { dutyRates: [], dutyLayers: [], importTaxes: [], rules: {}, euroRates: [] }
const percent = (rate: number): DutyRate => ({ kind: 'ad-valorem', rate: rate * 10_000 })
const ask = { territory: 'US', origin: 'CN', date: '2026-06-15' } as const

describe('the tariff rate', () => {
  const book = createFactBook({
    ...empty,
    dutyRates: [
      fact('six', { territory: 'US', hs: ['610910'] }, percent(10)),
      fact('eight', { territory: 'US', hs: ['61091000'] }, percent(16)),
      fact('of-cuba', { territory: 'US', hs: ['610910'], origin: ['CU'] }, percent(90)),
      fact('other-land', { territory: 'EU', hs: ['610910'] }, percent(12)),
      fact('old', { territory: 'US', hs: ['950300'] }, percent(5), '2020-01-01', '2026-06-14'),
      fact('new', { territory: 'US', hs: ['950300'] }, percent(6), '2026-06-15'),
      fact('new-eight', { territory: 'US', hs: ['95030010'] }, percent(7), '2026-07-01'),
    ],
  })
  const found = (hs: string, more: Partial<Parameters<typeof book.dutyRate>[0]> = {}) => book.dutyRate({ ...ask, hs, ...more })?.id

  it('is that of the longest code that begins the code asked for', () => {
    expect(found('6109100012')).toBe('eight')
    expect(found('61091000')).toBe('eight')
    expect(found('61091099')).toBe('six')
    expect(found('610910')).toBe('six')
  })

  it('is not that of a longer code', () => {
    expect(book.dutyRate({ ...ask, hs: '610990' })).toBeNull()
    expect(book.dutyRate({ ...ask, hs: '6109' })).toBeNull()
  })

  it('is the one for the origin where there is one', () => {
    expect(found('610910', { origin: 'CU' })).toBe('of-cuba')
    expect(found('610910', { origin: 'VN' })).toBe('six')
  })

  it('belongs to one territory', () => {
    expect(found('610910', { territory: 'EU' })).toBe('other-land')
    expect(found('610910', { territory: 'BR' })).toBeUndefined()
  })

  it('changes on the day it says, first and last day included', () => {
    expect(found('950300', { date: '2019-12-31' })).toBeUndefined()
    expect(found('950300', { date: '2020-01-01' })).toBe('old')
    expect(found('950300', { date: '2026-06-14' })).toBe('old')
    expect(found('950300', { date: '2026-06-15' })).toBe('new')
  })

  it('falls back to the shorter code on days the longer one is not in force', () => {
    expect(found('95030010', { date: '2026-06-30' })).toBe('new')
    expect(found('95030010', { date: '2026-07-01' })).toBe('new-eight')
  })

  it('answers the same when asked again', () => {
    expect(found('6109100012')).toBe('eight')
    expect(book.dutyRate({ ...ask, hs: '6109100012' })).toBe(book.dutyRate({ ...ask, hs: '6109100012' }))
  })
})

describe('duty layers', () => {
  const add = (layer: string, rate: number): DutyLayer => ({ layer, mode: 'add', rate })
  const book = createFactBook({
    ...empty,
    dutyLayers: [
      fact('all', { territory: 'US' }, add('us-122', 100_000), '2026-02-24', '2026-07-23'),
      fact('spared', { territory: 'US', hs: ['851830'] }, { layer: 'us-122', mode: 'exempt' }, '2026-02-24', '2026-07-23'),
      fact('neighbour', { territory: 'US', origin: ['CA'] }, { layer: 'us-122', mode: 'unknown', needs: 'rate' }),
      fact('short', { territory: 'US', hs: ['850440'], origin: ['CN'] }, { layer: 'us-301-china', mode: 'unknown', needs: 'more-digits' }),
      fact('list-3', { territory: 'US', hs: ['85044085'], origin: ['CN'] }, add('us-301-china/list-3', 250_000)),
      fact('country', { territory: 'US', origin: ['IN'] }, add('us-ieepa-reciprocal', 250_000)),
      fact('oil', { territory: 'US', origin: ['IN'] }, add('us-ieepa-reciprocal/india-oil', 250_000)),
      fact('baseline', { territory: 'US' }, add('us-ieepa-reciprocal', 100_000)),
    ],
  })
  const found = (hs: string, origin: string, date = '2026-06-15') =>
    book
      .dutyLayers({ territory: 'US', hs, origin, date })
      .map(({ id }) => id)
      .toSorted()

  it('speaks for each family once, by the longest code', () => {
    expect(found('851830', 'VN')).toEqual(['baseline', 'spared'])
    expect(found('8504408500', 'CN')).toEqual(['all', 'baseline', 'list-3'])
    expect(found('850440', 'CN')).toEqual(['all', 'baseline', 'short'])
  })

  it('takes the row that names the origin, at one length of code', () => {
    expect(found('610910', 'CA')).toEqual(['baseline', 'neighbour'])
  })

  it('gives every layer of a family that the same kind of row names', () => {
    expect(found('610910', 'IN')).toEqual(['all', 'country', 'oil'])
  })

  it('ends with its last day', () => {
    expect(found('610910', 'VN', '2026-07-23')).toEqual(['all', 'baseline'])
    expect(found('610910', 'VN', '2026-07-24')).toEqual(['baseline'])
  })
})

describe('import tax', () => {
  const vat = (rate: number): ImportTax => ({ name: 'VAT', rate })
  const book = createFactBook({
    ...empty,
    importTaxes: [
      fact<ImportTax | null>('general', { territory: 'DE' }, vat(190_000)),
      fact<ImportTax | null>('books', { territory: 'DE', hs: ['4901'] }, vat(70_000)),
      fact<ImportTax | null>('medicine', { territory: 'DE', hs: ['30'] }, null),
    ],
  })
  const found = (hs: string | null) => book.importTax({ territory: 'DE', hs, date: '2026-06-15' })?.id

  it('is the general rate unless a code says more', () => {
    expect(found(null)).toBe('general')
    expect(found('610910')).toBe('general')
    expect(found('490199')).toBe('books')
  })

  it('is unknown, not general, where a reduced rate is likely', () => {
    expect(found('300490')).toBeUndefined()
  })
})

describe('rules', () => {
  const relief = (minor: number): Relief => ({
    ceiling: { amount: { minor, currency: 'CAD' }, measuredOn: 'goods', inclusive: true },
    importers: ['consumer'],
    excludes: [],
  })
  const book = createFactBook({
    ...empty,
    rules: {
      'duty-relief': [
        fact('parcels', { territory: 'CA', channel: ['post', 'courier'] }, relief(2_000)),
        fact('neighbours', { territory: 'CA', channel: ['courier'], shipFrom: ['US', 'MX'] }, relief(15_000)),
      ],
    },
  })
  const found = (more: object) => book.rule('duty-relief', { territory: 'CA', date: '2026-06-15', ...more })?.id

  it('takes the one that names most of the circumstances', () => {
    expect(found({ channel: 'courier', shipFrom: 'US' })).toBe('neighbours')
    expect(found({ channel: 'courier', shipFrom: 'CN' })).toBe('parcels')
    expect(found({ channel: 'post', shipFrom: 'US' })).toBe('parcels')
  })

  it('does not take one whose condition the question leaves open', () => {
    expect(found({})).toBeUndefined()
    expect(found({ channel: 'cargo', shipFrom: 'US' })).toBeUndefined()
  })

  it('has no answer for a key without facts', () => {
    expect(book.rule('valuation', { territory: 'CA', date: '2026-06-15' })).toBeNull()
  })
})

describe('the version', () => {
  const withRate = (rate: number) =>
    createFactBook({ ...empty, dutyRates: [fact('six', { territory: 'US', hs: ['610910'] }, percent(rate))] }).version

  it('is the same for the same facts and another for others', () => {
    expect(withRate(10)).toBe(withRate(10))
    expect(withRate(10)).not.toBe(withRate(11))
  })
})
