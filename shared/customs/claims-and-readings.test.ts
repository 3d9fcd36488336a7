import { describe, expect, test } from 'vitest'
import { defaultFactBook } from '#shared/facts/default-fact-book.ts'
import type { Basket } from './basket.ts'
import { landedCost } from './landed-cost.ts'
import { readingDifferences } from './readings/reading-differences.ts'
import { workedBasket } from './test-support/worked-basket.ts'

const facts = defaultFactBook()
const quote = (basket: Basket) => landedCost(basket, facts)
const notes = (basket: Basket) => quote(basket).notes.map(({ code }) => code)

describe('a trade program stands only where it is claimed', () => {
  const mexican = (claim: Partial<Basket>, date = '2026-10-05') =>
    workedBasket(
      { destination: 'US', shipFrom: 'MX', date, currency: 'USD', importer: 'business', ...claim },
      { hs: '61091000', origin: 'MX', unitPrice: 100_000 },
    )
  test('USMCA: no tariff duty, none of the surcharges it waives, no processing fee', () => {
    expect(quote(mexican({}))).toMatchObject({ status: 'complete', duty: 16_500 + 10_000 })
    expect(notes(mexican({}))).toEqual(expect.arrayContaining(['layer-waivable', 'preference-not-claimed']))
    const claimed = quote(mexican({ preference: 'USMCA' }))
    expect(claimed).toMatchObject({ status: 'complete', duty: 0, fees: [] })
    expect(quote(mexican({})).fees).not.toEqual([])
  })
  test.each([
    ['2025-03-06', 25],
    ['2025-03-07', 0],
  ])('the first Mexican duties of %s knew no waiver', (date, percent) => {
    expect(quote(mexican({ preference: 'USMCA' }, date)).duty).toBe(percent * 1_000)
  })
  test('a claim by a line goes before the basket’s; one that is not open changes nothing and is told', () => {
    const korean = workedBasket(
      { destination: 'US', date: '2026-10-05', currency: 'USD', importer: 'business', preference: 'USMCA' },
      { hs: '61091000', origin: 'KR', unitPrice: 100_000, preference: 'KORUS' },
      { hs: '61091000', origin: 'KR', unitPrice: 100_000 },
    )
    const { lines } = quote(korean)
    // Korea's forced-labour duty fills up to 12.5 % of the rate that is paid.
    expect(lines.map(({ duty }) => duty)).toEqual([12_500, 16_500])
    expect(notes(korean)).toEqual(expect.arrayContaining(['program-claimed', 'program-not-open']))
  })
  test('Europe and Great Britain trade free of duty with proof of origin', () => {
    const british = { destination: 'DE', shipFrom: 'GB', date: '2026-10-05', currency: 'EUR', scheme: 'none' } as const
    const line = { hs: '61091000', origin: 'GB', unitPrice: 20_000 }
    expect(quote(workedBasket(british, line)).duty).toBe(2_400)
    expect(quote(workedBasket({ ...british, preference: 'TCA' }, line))).toMatchObject({ duty: 0, importTax: 3_800 })
  })
})

describe('goods under way when a duty began', () => {
  const tee = (sketch: Partial<Basket>) =>
    workedBasket({ destination: 'US', date: '2026-07-25', currency: 'USD', importer: 'business', ...sketch }, { hs: '61091000', origin: 'VN', unitPrice: 100_000 })
  test.each([
    ['loaded the day before', { loadedOn: '2026-07-23' }, 16_500, 'grace-taken'],
    ['loaded on the day', { loadedOn: '2026-07-24' }, 29_000, null],
    ['loading day not given', {}, 29_000, 'grace-possible'],
    ['entered on the last day', { loadedOn: '2026-07-23', date: '2026-07-27' }, 16_500, 'grace-taken'],
    ['entered too late', { loadedOn: '2026-07-23', date: '2026-07-28' }, 29_000, null],
  ])('%s', (_what, sketch, duty, note) => {
    expect(quote(tee(sketch)).duty).toBe(duty)
    expect(notes(tee(sketch)).filter((code) => code.startsWith('grace'))).toEqual(note === null ? [] : [note])
  })
})

describe('disputed points are read as the basket says, and what the other reading changes is shown', () => {
  const parcel = { destination: 'DE', date: '2026-10-05', currency: 'EUR' } as const
  const shown = (basket: Basket) => readingDifferences(basket, facts, quote(basket)).map(({ name, other, difference }) => [name, other, difference])

  test('VAT on the €3 under IOSS', () => {
    const basket = workedBasket(parcel, { unitPrice: 2_000 })
    expect(quote(basket)).toMatchObject({ duty: 300, importTax: 437 })
    expect(shown(basket)).toEqual([['eu-item-duty-vat', 'untaxed', -57]])
    expect(quote({ ...basket, readings: { 'eu-item-duty-vat': 'untaxed' } })).toMatchObject({ duty: 300, importTax: 380 })
  })
  test('the €3 outside IOSS and post', () => {
    const basket = workedBasket({ ...parcel, scheme: 'none' }, { unitPrice: 2_000 })
    expect(quote(basket)).toMatchObject({ duty: 240, importTax: 426 })
    expect(shown(basket)).toEqual([['eu-item-duty-reach', 'every-sale', 71]])
    expect(quote({ ...basket, channel: 'post' }).readings).toEqual([])
  })
  test('origin and the €3', () => {
    const basket = workedBasket({ ...parcel, shipFrom: 'GB', preference: 'TCA' }, { origin: 'GB', unitPrice: 2_000 })
    expect(quote(basket)).toMatchObject({ duty: 0, importTax: 380 })
    expect(shown(basket)).toEqual([['eu-item-duty-preference', 'stays', 357]])
  })
  test('fees that nobody has confirmed', () => {
    const basket = workedBasket({ ...parcel, date: '2026-11-05' }, { unitPrice: 2_000 }, { description: 'cap', hs: '650500', unitPrice: 900 })
    expect(quote(basket).fees).toEqual([])
    expect(shown(basket)).toContainEqual(['eu-handling-fee', 'charged', 400])
  })
  test('where the goods are made, for Mexico’s courier rates', () => {
    const basket = workedBasket({ destination: 'MX', shipFrom: 'US', date: '2025-09-01', currency: 'USD' }, { unitPrice: 10_000 })
    expect(quote(basket).duty).toBe(1_700)
    expect(shown(basket)).toEqual([['mx-courier-rate', 'made-in', 1_650]])
    expect(quote({ ...basket, lines: basket.lines.map((line) => ({ ...line, origin: 'US' })) }).readings).toEqual([])
  })
  test('small parts of a yen sum', () => {
    const basket = workedBasket({ destination: 'JP', date: '2026-10-05', currency: 'JPY', importer: 'business', assume: { dutyRate: { '61': 109_000 } } }, { unitPrice: 15_555 })
    expect(quote(basket)).toMatchObject({ duty: 1_695, importTax: 1_725 })
    expect(quote({ ...basket, readings: { 'jp-rounding': 'truncated' } })).toMatchObject({ duty: 1_600, importTax: 1_700 })
  })
})
