import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { euroReferenceRates, readEuroDays } from './euro-reference-rates.ts'
import { readReference } from './read-reference.ts'

const envelope = (inner: string) => `<gesmes:Envelope><Cube>${inner}</Cube></gesmes:Envelope>`

describe('reading the bank’s file', () => {
  it('reads each day and rate as written', () => {
    const xml = envelope(`
      <Cube time='2026-03-13'>
        <Cube currency='USD' rate='1.1476'/>
        <Cube currency="JPY" rate="182.85"/>
      </Cube>
      <Cube time="2026-03-12"><Cube currency="USD" rate="1.15"/></Cube>`)
    expect(readEuroDays(xml)).toEqual([
      { date: '2026-03-13', rates: { USD: '1.1476', JPY: '182.85' } },
      { date: '2026-03-12', rates: { USD: '1.15' } },
    ])
  })

  it('refuses a file whose decimals are commas', () => {
    expect(() => readEuroDays(envelope(`<Cube time='2026-03-13'><Cube currency='USD' rate='1,1476'/></Cube>`))).toThrow('2026-03-13')
  })

  it('refuses a file without a day', () => {
    expect(() => readEuroDays('<html>not found</html>')).toThrow('no day')
  })
})

describe('thinning the bank’s history', () => {
  function ratesOf(csv: string, xml: string | null = null) {
    const folder = mkdtempSync(join(tmpdir(), 'fx-'))
    try {
      mkdirSync(join(folder, 'fx'))
      writeFileSync(join(folder, 'fx', 'eurofxref-hist.csv'), csv)
      if (xml !== null) writeFileSync(join(folder, 'fx', 'eurofxref-daily.xml'), xml)
      return euroReferenceRates(readReference(folder))
    } finally {
      rmSync(folder, { recursive: true })
    }
  }

  it('keeps the first day of each month since 2021, and every day of the daily file', () => {
    const csv = 'Date,USD,CYP\n2021-02-02,1.21,N/A\n2021-02-01,1.2084,N/A\n2021-01-04,1.2296,N/A\n2020-12-31,1.2271,N/A\n2010-02-10,1.374,N/A\n'
    expect(ratesOf(csv, envelope(`<Cube time='2021-02-03'><Cube currency='USD' rate='1.2017'/></Cube>`))).toEqual({
      currencies: ['USD'],
      days: [
        ['2021-01-04', '1.2296'],
        ['2021-02-01', '1.2084'],
        ['2021-02-03', '1.2017'],
      ],
    })
  })

  it('refuses rates that are no decimals and dates that are no days', () => {
    expect(() => ratesOf('Date,USD\n2021-01-04,"1,2296"\n')).toThrow('USD')
    expect(() => ratesOf('Date,USD\n04.01.2021,1.2296\n')).toThrow('not a day')
  })
})
