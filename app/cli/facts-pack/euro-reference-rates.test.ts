import { describe, expect, it } from 'vitest'
import { readEuroDays } from './euro-reference-rates.ts'

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
