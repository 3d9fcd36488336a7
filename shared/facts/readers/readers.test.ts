import { describe, expect, it } from 'vitest'
import type { Result } from '#shared/result/result.ts'
import type { OfficialRows } from './official-rows.ts'
import { readCommonTariff } from './read-common-tariff.ts'
import { readEuroTable, readEuroXml } from './read-euro-rates.ts'
import { plainColumns, readPlainFacts } from './read-plain-facts.ts'
import { readUsTariff } from './read-us-tariff.ts'

function rowsOf(read: Result<OfficialRows>): Record<string, unknown> {
  if (!read.ok) throw new Error(read.code)
  return Object.fromEntries([...read.value.rows].map(([key, value]) => [key, JSON.parse(value)]))
}

describe('the US export', () => {
  const line = (htsno: string, indent: number, description: string, general = '', notes: readonly string[] = []) => ({
    htsno, indent: String(indent), description, units: null, general, special: '', other: '', footnotes: notes.map((value) => ({ value })),
  })

  it('keeps the way down to a line, and the headings its footnotes name', () => {
    const json = JSON.stringify([
      line('0101', 0, 'Live horses:'), line('', 1, 'Horses:'), line('0101.21.00', 2, 'Purebred', 'Free', ['See 9903.88.15. ']),
      line('9903.88.15', 0, 'China', 'more'),
    ])
    expect(rowsOf(readUsTariff(json))).toMatchObject({
      '01012100': { general: 'Free', words: ['Live horses:', 'Horses:', 'Purebred'], headings: ['9903.88.15'] },
    })
    expect(Object.keys(rowsOf(readUsTariff(json)))).toEqual(['0101', '01012100'])
  })
})

describe('the British tariff', () => {
  const compared = (commodity: string, uk: string, eu: string) => ({
    commodity, description: 'Goods', cet_duty_rate: eu, ukgt_duty_rate: uk, change: '', trade_remedy_applies: 'False',
    cet_applies_until_trade_remedy_transition_reviews_concluded: 'False', suspension_applies: 'False', atq_applies: 'False',
  })
  const measure = (code: string, type: string, area: string, duty: string) => ({
    commodity__code: code, commodity__description: 'Goods', measure__type__id: type, measure__duty_expression: duty,
    measure__geographical_area__id: area, measure__additional_code__code: '',
  })

  it('is read from either published form', () => {
    const table = [compared('61091000', '12.0%', '12.0%'), compared('61099020', '0.0%', '8.50%'), compared('6109902010', '1%', '1%')]
    expect(rowsOf(readCommonTariff('uk', table))).toEqual({ '61091000': { rate: '12%', words: 'Goods' }, '61099020': { rate: 'Free', words: 'Goods' } })
    expect(rowsOf(readCommonTariff('xi', table))).toMatchObject({ '61099020': { rate: '8.5%' } })
    const measures = [measure('6109100010', '103', '1011', '12.00 %'), measure('6109100010', '142', '2020', '0.00 %'), measure('6109100010', '305', '1011', '20 %')]
    expect(rowsOf(readCommonTariff('uk', measures))).toEqual({ '6109100010': { rate: '12%', words: 'Goods' } })
  })
})

describe('the bank’s rates', () => {
  it('are the same from XML and from the history table', () => {
    const xml = `<gesmes:Envelope><Cube><Cube time="2026-03-13"><Cube currency="USD" rate="1.1476"/></Cube></Cube></gesmes:Envelope>`
    const table = [{ Date: '2026-03-13', USD: '1.1476', JPY: 'N/A', '': '' }]
    expect(rowsOf(readEuroXml(xml))).toEqual({ '2026-03-13': { USD: '1.1476' } })
    expect(rowsOf(readEuroTable(table))).toEqual(rowsOf(readEuroXml(xml)))
  })

  it('are refused when the file ends early', () => {
    expect(readEuroXml(`<gesmes:Envelope><Cube><Cube time="2026-03-13"><Cube currency="USD" rate="1.1"/>`)).toMatchObject({ code: 'facts-cut-short' })
  })
})

describe('a plain CSV', () => {
  const good = {
    fact: 'duty', territory: 'MX', hs: '6109 6110', origin: '', rate: '35%', name: '', valid_from: '2026-01-01', valid_to: '', recheck_by: '',
    source_title: 'DOF', source_url: 'https://www.dof.gob.mx', retrieved: '2026-11-01', confidence: 'official', caveat: '',
  }

  it('takes facts of one country, each with its source', () => {
    const read = readPlainFacts([good, { ...good, fact: 'tax', hs: '', rate: '16%', name: 'IVA' }])
    expect(Object.keys(rowsOf(read))).toEqual(['duty/6109 6110//2026-01-01', 'tax///2026-01-01'])
  })

  it.each([
    [{ territory: 'XX' }, 'territory'], [{ hs: '61O9' }, 'hs'], [{ rate: '1e308%' }, 'rate'], [{ rate: '' }, 'rate'],
    [{ retrieved: '' }, 'retrieved'], [{ confidence: 'sure' }, 'confidence'], [{ valid_to: '2025-01-01' }, 'valid_to'],
    [{ fact: 'tax', rate: '$1/kg' }, 'rate'], [{ source_url: 'javascript:alert(1)' }, 'source_url'],
  ])('refuses %j at its column', (change, field) => {
    expect(readPlainFacts([{ ...good, ...change }])).toMatchObject({ code: 'facts-row', params: { row: '1', field } })
  })

  it('refuses two countries in one file, and a missing column', () => {
    expect(readPlainFacts([good, { ...good, territory: 'BR' }])).toMatchObject({ code: 'facts-one-territory' })
    const { caveat: _, ...short } = good
    expect(readPlainFacts([short])).toMatchObject({ code: 'facts-columns', params: { columns: plainColumns.join(', ') } })
  })
})
