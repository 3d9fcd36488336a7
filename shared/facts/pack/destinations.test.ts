import { describe, expect, it } from 'vitest'
import type { CountryCode } from '#shared/places/country.ts'
import { customsTerritory, euMembers } from '#shared/places/european-union.ts'
import { defaultFactBook } from '../default-fact-book.ts'
import type { RuleQuestion } from '../fact-book.ts'
import type { IsoDate } from '../fact.ts'
import type { RuleKey } from '../rule-values.ts'

const book = defaultFactBook()
const today = '2026-11-21'
const days: readonly IsoDate[] = ['2021-01-01', '2023-06-01', today]

const others = 'US CA MX BR GB CH NO AU NZ JP KR SG IN AE SA TR CN HK TH MY VN PH ID ZA IL'.split(' ')
const destinations: readonly CountryCode[] = [...euMembers, ...others]

/** What the pack says openly that it does not know, and why. */
const openlyUnknown: Readonly<Record<string, string>> = {
  'BR 2021-01-01 import tax': 'ICMS differed by state before the common 17 % of June 2023',
  'BR 2023-06-01 import tax': 'ICMS differed by state before the common 17 % of June 2023',
  'IN 2021-01-01 import tax': 'slabs by HS code that the pack does not hold',
  'IN 2023-06-01 import tax': 'slabs by HS code that the pack does not hold',
}

function said(key: RuleKey, country: CountryCode, question: Omit<RuleQuestion, 'territory'>): boolean {
  return [country, customsTerritory(country)].some((territory) => book.rule(key, { ...question, territory }) !== null)
}

describe.each(days)('on %s', (date) => {
  it('every destination has valuation, tax base and import tax, or says openly that it has not', () => {
    const lacking = destinations.flatMap((country) => {
      const parts = {
        valuation: said('valuation', country, { date }),
        'tax base': said('tax-base', country, { date }),
        'import tax': book.importTax({ territory: country, hs: null, date }) !== null,
      }
      return Object.entries(parts).flatMap(([part, known]) => (known ? [] : [`${country} ${date} ${part}`]))
    })
    expect(lacking.filter((gap) => openlyUnknown[gap] === undefined)).toEqual([])
    expect(Object.keys(openlyUnknown).filter((gap) => gap.includes(date) && !lacking.includes(gap))).toEqual([])
  })

  it.each(['post', 'courier'] as const)('every destination has a relief by %s or says that there is none', (channel) => {
    const question = { date, channel, shipFrom: 'CN' }
    const silent = destinations.flatMap((country) => [
      ...(said('duty-relief', country, question) || said('no-duty-relief', country, question) ? [] : [`${country} duty`]),
      ...(said('tax-relief', country, question) || said('no-tax-relief', country, question) ? [] : [`${country} tax`]),
    ])
    expect(silent).toEqual([])
  })

  it('no destination says under the same circumstances that there is a relief and that there is none', () => {
    const both = destinations.flatMap((country) =>
      (['post', 'courier', 'cargo'] as const).flatMap((channel) =>
        (['duty', 'tax'] as const)
          .filter((of) => said(`${of}-relief`, country, { date, channel, shipFrom: 'CN' }) && said(`no-${of}-relief`, country, { date, channel, shipFrom: 'CN' }))
          .map((of) => `${country} ${channel} ${of}`),
      ),
    )
    expect(both).toEqual([])
  })

  it('a sale scheme with its own duty or tax has a general rule beside it', () => {
    const bare = others.filter(
      (country) =>
        (said('flat-charge-at-sale', country, { date, channel: 'post', shipFrom: 'CN' }) || said('sale-tax', country, { date, channel: 'post', shipFrom: 'CN' })) &&
        !said('sale-scheme', country, { date, channel: 'post', shipFrom: 'CN' }),
    )
    expect(bare).toEqual([])
  })
})

const percent = (territory: CountryCode, date: IsoDate, hs: string | null = null) => {
  const rate = book.importTax({ territory, hs, date })?.value.rate
  return rate === undefined ? null : rate / 10_000
}

describe('import tax on the days around a change', () => {
  it.each([
    ['CH', '2023-12-31', 7.7],
    ['CH', '2024-01-01', 8.1],
    ['SG', '2022-12-31', 7],
    ['SG', '2023-01-01', 8],
    ['SG', '2023-12-31', 8],
    ['SG', '2024-01-01', 9],
    ['IL', '2024-12-31', 17],
    ['IL', '2025-01-01', 18],
    ['TR', '2023-07-09', 18],
    ['TR', '2023-07-10', 20],
    ['ID', '2022-03-31', 10],
    ['ID', '2022-04-01', 11],
    ['VN', '2023-06-30', 10],
    ['VN', '2023-07-01', 8],
    ['SA', '2020-06-30', 5],
    ['SA', '2020-07-01', 15],
    ['BR', '2023-06-22', null],
    ['BR', '2023-06-23', 17],
    ['IN', '2025-09-21', null],
    ['IN', '2025-09-22', 18],
    ['HK', today, 0],
    ['NZ', today, 15],
    ['MX', today, 16],
    ['TH', today, 7],
    ['AE', today, 5],
    ['KR', today, 10],
    ['NO', today, 25],
    ['PH', today, 12],
    ['ZA', today, 15],
    ['CN', today, 13],
    ['MY', today, 10],
  ])('%s on %s: %s %%', (country, date, rate) => {
    expect(percent(country, date)).toBe(rate)
  })

  it.each([
    ['CH', '490199', 2.6],
    ['NO', '490199', 0],
    ['NO', '090220', 15],
    ['KR', '490199', 0],
    ['MX', '490199', 0],
    ['BR', '490199', 0],
    ['CN', '490199', 9],
    ['ZA', '490199', 15],
    ['TR', '610910', 10],
    ['IN', '610910', null],
    ['VN', '490199', null],
    ['PH', '090220', null],
  ])('%s takes of %s %s %%', (country, hs, rate) => {
    expect(percent(country, today, hs)).toBe(rate)
  })
})

describe('thresholds on the days around a change', () => {
  const minor = (key: 'duty-relief' | 'tax-relief', territory: CountryCode, date: IsoDate, more: Partial<RuleQuestion> = {}) =>
    book.rule(key, { territory, date, channel: 'courier', shipFrom: 'CN', ...more })?.value.ceiling.amount.minor ?? null

  it.each([
    ['IL', '2025-12-23', 7_500],
    ['IL', '2025-12-24', 15_000],
    ['IL', '2026-02-23', 15_000],
    ['IL', '2026-02-24', 7_500],
    ['IL', '2026-02-25', 13_000],
    ['IL', '2026-05-31', 13_000],
    ['IL', '2026-06-01', 7_500],
    ['NO', '2023-12-31', 35_000],
    ['NO', '2024-01-01', null],
    ['TH', '2024-07-04', 150_000],
    ['TH', '2024-07-05', null],
    ['VN', '2025-02-17', 1_000_000],
    ['VN', '2025-02-18', null],
    ['NZ', '2019-11-30', null],
    ['NZ', '2019-12-01', 100_000],
  ])('tax relief of %s on %s', (country, date, amount) => {
    expect(minor('tax-relief', country, date)).toBe(amount)
  })

  it('end the Thai duty relief on 2026-01-01 and keep the Vietnamese', () => {
    expect([minor('duty-relief', 'TH', '2025-12-31'), minor('duty-relief', 'TH', '2026-01-01')]).toEqual([150_000, null])
    expect(minor('duty-relief', 'VN', today)).toBe(1_000_000)
  })

  it('depend on where parcels are sent from and how', () => {
    expect([minor('duty-relief', 'KR', today), minor('duty-relief', 'KR', today, { shipFrom: 'US' })]).toEqual([15_000, 20_000])
    expect([minor('duty-relief', 'MX', today), minor('duty-relief', 'MX', today, { shipFrom: 'US' })]).toEqual([null, 5_000])
    expect([minor('tax-relief', 'SG', today), minor('tax-relief', 'SG', today, { channel: 'cargo' })]).toEqual([40_000, null])
  })
})

describe('flat charges', () => {
  const charge = (territory: CountryCode, date: IsoDate, more: Partial<RuleQuestion> = {}, key: 'flat-charge' | 'flat-charge-at-sale' = 'flat-charge') =>
    book.rule(key, { territory, date, channel: 'courier', shipFrom: 'CN', ...more })?.value ?? null
  const general = (value: ReturnType<typeof charge>) =>
    value?.bands.map(({ over, kinds, deduct }) => [over, kinds.find(({ hs }) => hs === null)?.rate ?? null, deduct?.minor ?? 0]) ?? null

  it('of Mexican couriers rise to 33.5 % on 2025-08-15, and have bands from the US and Canada', () => {
    expect(general(charge('MX', '2020-06-30'))).toBeNull()
    expect(general(charge('MX', '2020-07-01'))).toEqual([[null, 190_000, 0]])
    expect(general(charge('MX', '2025-08-14'))).toEqual([[null, 190_000, 0]])
    expect(general(charge('MX', '2025-08-15'))).toEqual([[null, 335_000, 0]])
    expect(general(charge('MX', today, { shipFrom: 'CA' }))).toEqual([[null, 170_000, 0], [11_700, 190_000, 0]])
    expect(charge('MX', today, { channel: 'post' })).toBeNull()
  })

  it('of Brazil are 60 %, under Remessa Conforme 20 % up to USD 50 and 60 % less USD 20 above', () => {
    expect(general(charge('BR', today))).toEqual([[null, 600_000, 0]])
    expect(general(charge('BR', '2023-07-31', {}, 'flat-charge-at-sale'))).toBeNull()
    expect(general(charge('BR', '2024-07-31', {}, 'flat-charge-at-sale'))).toEqual([[null, 0, 0], [5_000, 600_000, 0]])
    expect(general(charge('BR', '2024-08-01', {}, 'flat-charge-at-sale'))).toEqual([[null, 200_000, 0], [5_000, 600_000, 2_000]])
  })

  it('of Türkiye fall to EUR 30 in August 2024, count freight later that year and end on 2026-02-06 but for medicine', () => {
    const look = (date: IsoDate, shipFrom: CountryCode) => {
      const value = charge('TR', date, { shipFrom })
      return [value?.ceiling.amount.minor, value?.ceiling.measuredOn, general(value)?.[0]?.[1]]
    }
    expect(look('2024-08-20', 'CN')).toEqual([15_000, 'goods', 300_000])
    expect(look('2024-08-21', 'CN')).toEqual([3_000, 'goods', 600_000])
    expect(look('2024-08-21', 'DE')).toEqual([3_000, 'goods', 300_000])
    expect(look('2026-02-05', 'CN')).toEqual([3_000, 'customs-value', 600_000])
    expect(look('2026-02-06', 'CN')).toEqual([150_000, 'customs-value', null])
  })

  it('of Indonesia go by kind since 2025-03-05, of South Africa leave VAT out since 2024-09-01', () => {
    const rates = (date: IsoDate) => charge('ID', date)?.bands[0]?.kinds.map(({ rate }) => rate)
    expect([rates('2025-03-04'), rates('2025-03-05')]).toEqual([[75_000, 0, null], [75_000, 0, 150_000, 250_000]])
    expect([charge('ZA', '2024-08-31')?.replaces, charge('ZA', '2024-09-01')?.replaces]).toEqual(['duty-and-tax', 'duty'])
  })

  it('have ascending bands, and kinds of which one HS prefix has one rate', () => {
    const dates = ['2021-06-01', '2024-01-01', '2024-10-01', '2025-02-01', today]
    const all = others.flatMap((country) =>
      dates.flatMap((date) => ['CN', 'US', 'DE'].flatMap((shipFrom) => [charge(country, date, { shipFrom }), charge(country, date, { shipFrom }, 'flat-charge-at-sale')])),
    )
    const found = all.filter((value) => value !== null)
    expect(found.length).toBeGreaterThan(30)
    for (const { name, bands } of found) {
      const overs = bands.map(({ over }) => over)
      expect(overs, name).toEqual([null, ...overs.slice(1).toSorted((a, b) => (a ?? 0) - (b ?? 0))])
      for (const { kinds } of bands) {
        const prefixes = kinds.flatMap(({ hs }) => hs ?? [''])
        expect(prefixes.filter((prefix, index) => prefixes.indexOf(prefix) !== index), name).toEqual([])
      }
    }
  })
})

describe('what only some countries have', () => {
  const valueOf = <Key extends RuleKey>(key: Key, territory: CountryCode, date = today, shipFrom = 'CN') =>
    book.rule(key, { territory, date, channel: 'courier', shipFrom })?.value ?? null

  it('puts Brazilian tax into its own base, and a tenth on South African values but from the customs union', () => {
    expect(valueOf('tax-base', 'BR')).toEqual({ adds: ['duty'], includesItself: true })
    expect(valueOf('tax-base', 'ZA')?.uplift).toBe(100_000)
    expect(valueOf('tax-base', 'ZA', today, 'NA')?.uplift).toBeUndefined()
  })

  it('waives small sums: Swiss each up to CHF 5, New Zealand’s together below NZD 60 until it had a relief', () => {
    expect(valueOf('collection-floor', 'CH')).toEqual({ compares: 'each', amount: { minor: 500, currency: 'CHF' }, inclusive: true, roundedTo: 5 })
    expect(valueOf('collection-floor', 'NZ', '2019-11-30')).toMatchObject({ compares: 'together', inclusive: false })
    expect(valueOf('collection-floor', 'NZ', '2019-12-01')).toBeNull()
  })

  it('looks at the price of a piece in New Zealand, Norway, Singapore and Malaysia', () => {
    expect(['NZ', 'NO', 'SG', 'MY', 'AU'].map((country) => valueOf('sale-scheme', country)?.ceiling.measuredOn)).toEqual([
      'item', 'item', 'item', 'item', 'customs-value',
    ])
    expect(valueOf('sale-scheme', 'NO')?.ceiling.inclusive).toBe(false)
    expect([valueOf('sale-scheme', 'SG', '2022-12-31'), valueOf('sale-scheme', 'MY', '2023-12-31')]).toEqual([null, null])
  })

  it('takes less at the sale: 10 % of the price alone in Malaysia, 70 % of the tax in China', () => {
    expect(valueOf('sale-tax', 'MY')).toMatchObject({ base: 'goods', tax: { rate: 100_000 } })
    expect(valueOf('sale-tax', 'CN')).toMatchObject({ tax: null, share: 700_000 })
  })

  it('takes New Zealand’s entry fee of the time, and a levy on small parcels since April 2026', () => {
    const tiers = (date: IsoDate) => {
      const fee = valueOf('fee/import-processing', 'NZ', date)
      return fee?.kind === 'tiers' ? fee.tiers.map(({ amount }) => amount) : null
    }
    expect(['2021-06-30', '2021-07-01', '2025-06-30', '2025-07-01', '2026-03-31', '2026-04-01'].map(tiers)).toEqual([
      [0, 2_926], [0, 3_303], [0, 4_008], [0, 5_344], [0, 5_344], [254, 0],
    ])
  })

  it('names a rate by Brazilian state and by Canadian province', () => {
    expect(valueOf('regional-tax', 'BR')?.regions['MG']).toEqual({ mode: 'instead', tax: { name: 'ICMS', rate: 200_000 } })
    expect(valueOf('regional-tax', 'BR', '2025-03-31')).toBeNull()
    expect(valueOf('regional-tax', 'CA')?.regions['ON']?.tax.rate).toBe(130_000)
  })
})
