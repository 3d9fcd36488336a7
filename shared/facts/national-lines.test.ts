import { describe, expect, it } from 'vitest'
import { defaultFactBook } from './default-fact-book.ts'
import { allGoods } from './goods.ts'
import { nationalLines } from './national-lines.ts'

const book = defaultFactBook()

describe('lines to choose from where six digits do not settle the duty', () => {
  it('are offered for goods whose rate is a range, and not where one rate holds', () => {
    expect(nationalLines('US', '851830').map(({ code }) => code)).toEqual(['85183010', '85183020'])
    expect(nationalLines('EU', '420222').map(({ code }) => code)).toEqual(['42022210', '42022290'])
    expect(nationalLines('US', '610910')).toEqual([])
    expect(nationalLines('JP', '851830')).toEqual([])
  })

  it('tell the lines apart', () => {
    expect(nationalLines('US', '851830')[0]?.text).toBe('Line telephone handsets')
    for (const { hs6 } of allGoods) {
      for (const territory of ['US', 'EU']) {
        const lines = nationalLines(territory, hs6)
        expect(lines.filter(({ code, text }) => !code.startsWith(hs6) || text.length < 3)).toEqual([])
        const texts = lines.map(({ text }) => text)
        expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([])
      }
    }
  })

  it.each(['US', 'EU', 'GB'])('settle the rate in %s: no eight-digit line is a range of percentages', (territory) => {
    const open = allGoods.flatMap(({ hs6 }) =>
      nationalLines(territory, hs6).filter(
        ({ code }) => book.dutyRate({ territory, hs: code, origin: 'VN', date: '2026-11-21' })?.value.kind === 'range',
      ),
    )
    expect(open).toEqual([])
  })
})
