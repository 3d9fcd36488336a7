import { describe, expect, it } from 'vitest'
import { isCurrency } from '#shared/money/currency.ts'
import { countryCodes } from '#shared/places/country.ts'
import { euMembers } from '#shared/places/european-union.ts'
import { dayAfter } from '../calendar.ts'
import type { Fact } from '../fact.ts'
import type { DutyRate } from '../duty-values.ts'
import { defaultFacts } from './default-facts.ts'
import { goodsRows } from './goods-by-hand.ts'

const facts = defaultFacts()
const known = new Set(goodsRows.map(([hs6]) => hs6))
const rules: readonly Fact<unknown>[] = Object.values(facts.rules).flat()
const all: readonly Fact<unknown>[] = [...facts.dutyRates, ...facts.dutyLayers, ...facts.importTaxes, ...rules]

/** Markets whose rates are by six digits or more. */
const tariffs: readonly string[] = ['US', 'EU', 'GB', 'AU', 'CA', 'JP']

const isDay = (text: string) => /^\d{4}-\d\d-\d\d$/.test(text) && new Date(`${text}T00:00:00Z`).toISOString().startsWith(text)

/** Facts of one kind that could only follow each other: same goods, origins, places and channels. */
function series<Value>(of: readonly Fact<Value>[], kind: (fact: Fact<Value>) => string): Map<string, Fact<Value>[]> {
  const groups = new Map<string, Fact<Value>[]>()
  for (const fact of of) {
    const { territory, hs, origin, channel, shipFrom } = fact.appliesTo
    const places = [origin?.toSorted(), channel?.toSorted(), shipFrom?.toSorted()].map((list) => list?.join(' ') ?? 'any')
    for (const prefix of hs ?? ['']) {
      const key = [kind(fact), territory, prefix, ...places].join('|')
      groups.set(key, [...(groups.get(key) ?? []), fact])
    }
  }
  for (const [key, group] of groups) {
    groups.set(key, group.toSorted((a, b) => ((a.validFrom ?? '') < (b.validFrom ?? '') ? -1 : 1)))
  }
  return groups
}

const pairs = <Item>(items: readonly Item[]): (readonly [Item, Item])[] =>
  items.flatMap((item, index) => {
    const next = items[index + 1]
    return next === undefined ? [] : [[item, next] as const]
  })

function overlaps(groups: Map<string, Fact<unknown>[]>): string[] {
  return [...groups.values()].flatMap((group) =>
    pairs(group)
      .filter(([a, b]) => a.validTo === null || b.validFrom === null || b.validFrom <= a.validTo)
      .map(([a, b]) => `${a.id} and ${b.id}`),
  )
}

function gaps(groups: Map<string, Fact<unknown>[]>): string[] {
  return [...groups.values()].flatMap((group) =>
    pairs(group)
      .filter(([a, b]) => a.validTo === null || b.validFrom !== dayAfter(a.validTo))
      .map(([a, b]) => `${a.id} and ${b.id}`),
  )
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null

/** Every sum of money within a value. */
function sumsIn(value: unknown): { readonly minor: number; readonly currency: string }[] {
  if (!isObject(value)) return []
  if ('minor' in value && 'currency' in value) return [{ minor: Number(value.minor), currency: String(value.currency) }]
  return Object.values(value).flatMap(sumsIn)
}

/** Every rate or share within a value. */
function ratesIn(value: unknown): number[] {
  if (!isObject(value)) return []
  return Object.entries(value).flatMap(([name, inner]) =>
    /^(rate|share|uplift|personalImportShare)$/.test(name) && inner !== null ? [Number(inner)] : ratesIn(inner),
  )
}

describe('every fact of the default pack', () => {
  it('has an id of its own', () => {
    const ids = all.map(({ id }) => id)
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([])
  })

  it('has real days, in order', () => {
    const wrong = all.filter(({ validFrom, validTo, recheckBy, source }) => {
      const days = [validFrom, validTo, recheckBy, source.retrieved].filter((day) => day !== null)
      return !days.every(isDay) || (validFrom !== null && validTo !== null && validTo < validFrom)
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('names a source, with an address that is one', () => {
    const wrong = all.filter(({ source }) => source.title === '' || (source.url !== null && !URL.canParse(source.url)))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('is called memory exactly where its source is memory, but for US rates carried back in time', () => {
    const wrong = all.filter(
      ({ id, confidence, source }) =>
        (confidence === 'memory') !== source.title.startsWith('As remembered') && !/^us\/duty\/\d+\/before$/.test(id),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('names goods by digits and countries by their codes', () => {
    const wrong = all.filter(({ appliesTo: { territory, hs, origin, shipFrom } }) => {
      const places = [...(origin ?? []), ...(shipFrom ?? []), ...(territory === 'EU' ? [] : [territory])]
      return !(hs ?? []).every((code) => /^\d{0,10}$/.test(code)) || !places.every((code) => countryCodes.has(code)) || hs?.length === 0
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('duty rates', () => {
  it('of the markets whose tariff is in the pack speak of goods of the pack', () => {
    const strange = facts.dutyRates.filter(
      ({ appliesTo: { territory, hs } }) => tariffs.includes(territory) && !hs?.every((code) => known.has(code.slice(0, 6))),
    )
    expect(strange.map(({ id }) => id)).toEqual([])
  })

  it('of other countries are remembered or said by somebody, warn, and speak of chapters, headings or all goods', () => {
    const broad = facts.dutyRates.filter(({ appliesTo }) => !tariffs.includes(appliesTo.territory))
    const wrong = broad.filter(
      ({ confidence, appliesTo: { hs } }) => confidence === 'official' || !(hs ?? []).every((code) => /^\d{2,6}$/.test(code)),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(broad.filter(({ caveat, appliesTo: { hs } }) => hs === undefined && caveat === null).map(({ id }) => id)).toEqual([])
  })

  it('cover every kind of goods in the US, the EU and Great Britain', () => {
    const lacking = ['US', 'EU', 'GB'].flatMap((territory) => {
      const held = new Set(facts.dutyRates.filter(({ appliesTo }) => appliesTo.territory === territory).flatMap(({ appliesTo }) => appliesTo.hs ?? []))
      return [...known].filter((hs6) => !held.has(hs6)).map((hs6) => `${territory} ${hs6}`)
    })
    expect(lacking).toEqual([])
  })

  it('follow each other without overlap or gap', () => {
    const groups = series(facts.dutyRates, () => 'duty')
    expect(overlaps(groups)).toEqual([])
    expect(gaps(groups)).toEqual([])
  })

  it('are between nothing and 110 %, the most that column 2 takes, and a range goes up', () => {
    const fine = ({ value }: Fact<DutyRate>) =>
      value.kind === 'free' ||
      ('text' in value && value.text !== '') ||
      (value.kind === 'ad-valorem' && value.rate > 0 && value.rate <= 1_100_000) ||
      (value.kind === 'range' && value.min >= 0 && value.min < value.max && value.max <= 1_100_000)
    expect(facts.dutyRates.filter((fact) => !fine(fact)).map(({ id }) => id)).toEqual([])
  })

  it('of a short code hold the rates of its longer codes', () => {
    const byId = new Map(facts.dutyRates.map((fact) => [fact.id, fact.value]))
    const within = (short: DutyRate, long: DutyRate) =>
      'text' in long ? 'text' in short : short.kind !== 'range' || longest(long) <= short.max
    const longest = (rate: DutyRate) => (rate.kind === 'ad-valorem' ? rate.rate : rate.kind === 'range' ? rate.max : 0)
    const wrong = [...byId].filter(([id, value]) => {
      const [, land, code] = /^(us|eu|gb)\/duty\/(\d{8,10})$/.exec(id) ?? []
      const short = byId.get(`${land}/duty/${code?.slice(0, 6)}`)
      return code !== undefined && (short === undefined || !within(short, value))
    })
    expect(wrong.map(([id]) => id)).toEqual([])
  })
})

describe('duty layers', () => {
  it('of one name do not overlap for the same goods and origins', () => {
    expect(overlaps(series(facts.dutyLayers, ({ value }) => value.layer))).toEqual([])
  })

  it('put Chinese goods on one list at a time, from the first list on', () => {
    const groups = series(
      facts.dutyLayers.filter(({ value }) => value.layer.startsWith('us-301-china')),
      () => 'us-301-china',
    )
    expect(overlaps(groups)).toEqual([])
    expect(gaps(groups)).toEqual([])
    expect([...groups.values()].filter(([first]) => first?.validFrom !== '2018-07-06')).toEqual([])
  })

  it('know the list of every kind of goods of the pack', () => {
    const listed = new Set(
      facts.dutyLayers.filter(({ value }) => value.layer.startsWith('us-301-china')).flatMap(({ appliesTo }) => appliesTo.hs ?? []),
    )
    expect([...known].filter((hs6) => !listed.has(hs6))).toEqual([])
  })

  it('take between a half per cent and 125 %', () => {
    const wrong = facts.dutyLayers.filter(({ value }) => 'rate' in value && !(value.rate >= 5_000 && value.rate <= 1_250_000))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
})

describe('import taxes', () => {
  it('follow each other without overlap or gap', () => {
    const groups = series(facts.importTaxes, () => 'tax')
    expect(overlaps(groups)).toEqual([])
    expect(gaps(groups)).toEqual([])
  })

  it('have a general rate in force today for every market', () => {
    const general = new Set(
      facts.importTaxes.filter(({ appliesTo, validTo }) => appliesTo.hs === undefined && validTo === null).map(({ appliesTo }) => appliesTo.territory),
    )
    expect([...euMembers, 'GB', 'US', 'JP', 'AU', 'CA'].filter((country) => !general.has(country))).toEqual([])
  })

  it('are at most 27 %', () => {
    expect(facts.importTaxes.filter(({ value }) => value !== null && (value.rate < 0 || value.rate > 270_000))).toEqual([])
  })
})

describe('rules', () => {
  it('of one kind do not overlap under the same conditions', () => {
    const wrong = Object.entries(facts.rules).flatMap(([key, list]) => overlaps(series<unknown>(list, () => key)))
    expect(wrong).toEqual([])
  })

  it('hold sums of money as whole minor units, above nothing but for the end of the US relief, in real currencies', () => {
    const wrong = rules.filter(({ id, value }) => {
      const sums = sumsIn(value)
      return !sums.every(({ minor, currency }) => isCurrency(currency) && Number.isSafeInteger(minor) && (minor > 0 || id === 'us/duty-relief/none-china'))
    })
    expect(wrong.map(({ id }) => id)).toEqual([])
    expect(rules.flatMap(({ value }) => sumsIn(value)).length).toBeGreaterThan(80)
  })

  it('never take more than 100 % at once', () => {
    const wrong = rules.filter(({ value }) => ratesIn(value).some((rate) => !Number.isSafeInteger(rate) || rate < 0 || rate > 1_000_000))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })

  it('hold the US entry fee of every fiscal year without a gap', () => {
    expect(gaps(series(facts.rules['fee/entry-formal'] ?? [], () => 'formal'))).toEqual([])
    expect(gaps(series<unknown>(facts.rules['fee/entry-informal'] ?? [], () => 'informal'))).toEqual([])
  })
})

describe('goods', () => {
  it('are sorted, and each code comes once', () => {
    const codes = goodsRows.map(([hs6]) => hs6)
    expect(codes).toEqual([...new Set(codes)].toSorted())
  })

  it('have six digits, an English and a Chinese description and words to find them by', () => {
    const wrong = goodsRows.filter(
      ([hs6, en, zh, words]) => !/^\d{6}$/.test(hs6) || !/[a-z]{3}/.test(en) || !/\p{Script=Han}/u.test(zh) || !/\p{Script=Han}/u.test(words),
    )
    expect(wrong).toEqual([])
  })

  it('have descriptions that differ', () => {
    const en = goodsRows.map(([, text]) => text)
    const zh = goodsRows.map(([, , text]) => text)
    expect([...new Set(en)]).toEqual(en)
    expect([...new Set(zh)]).toEqual(zh)
  })
})
