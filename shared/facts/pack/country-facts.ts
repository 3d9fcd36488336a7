import type { CountryCode } from '#shared/places/country.ts'
import type { Fact, IsoDate } from '../fact.ts'
import type { DutyRate } from '../duty-values.ts'
import type { ImportTax } from '../tax-values.ts'
import type { RuleFacts } from '../fact-set.ts'
import { dayBefore } from '../calendar.ts'
import { readRate } from '../rates/read-rate.ts'
import { ppmOfPercent } from './rate-text.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'
import { oftenReduced } from './vat-by-hand.ts'

type Said = Parameters<typeof stateFact>[3]

/** What one hand-written file says of its country. */
export interface CountryFacts {
  readonly country: CountryCode
  readonly rules: RuleFacts
  readonly importTaxes: readonly Fact<ImportTax | null>[]
  readonly dutyRates: readonly Fact<DutyRate>[]
}

/** What we remember and have not checked. */
export const remembered = { source: sources.memory, confidence: 'memory' } as const

interface Goods {
  /** A word for them in the fact's id. */
  readonly called: string
  /** HS prefixes, a space between them. */
  readonly codes: string
}

/** One import tax, `percent` as "8.1%". Its id tells the goods and the first day where there are any. */
export function taxFact(
  country: CountryCode, name: string, percent: string, said: Said, goods?: Goods,
): Fact<ImportTax> {
  const rate = ppmOfPercent(percent)
  if (rate === null) throw new Error(`${country}: ${percent} is not a percentage`)
  const id = [country.toLowerCase(), 'tax', goods?.called, said.from].filter((part) => part !== undefined).join('/')
  return stateFact(id, { territory: country, ...(goods && { hs: goods.codes.split(' ') }) }, { name, rate }, said)
}

/** Rates that followed one another: each ends the day before the next begins. The first may begin with null. */
export function taxHistory(
  country: CountryCode,
  name: string,
  steps: readonly (readonly [from: IsoDate | null, percent: string, said: Omit<Said, 'from' | 'to'>])[],
  goods?: Goods,
): Fact<ImportTax>[] {
  return steps.map(([from, percent, said], index) => {
    const next = steps[index + 1]?.[0]
    return taxFact(
      country, name, percent,
      { ...said, ...(from !== null && { from }), ...(typeof next === 'string' && { to: dayBefore(next) }) },
      goods,
    )
  })
}

/** Where a reduced rate is likely and we do not know it, the general rate would be a wrong number. */
export function likelyReduced(country: CountryCode, known = '', codes: readonly string[] = oftenReduced): Fact<null> {
  const settled = new Set(known.split(' '))
  return stateFact(
    `${country.toLowerCase()}/tax/likely-reduced`,
    { territory: country, hs: codes.filter((code) => !settled.has(code)) },
    null,
    { ...remembered, caveat: 'These goods often have a reduced rate, which we do not know here.' },
  )
}

/** The tax on these goods is not known until `to`, or at all. */
export function unknownTax(
  country: CountryCode, called: string, codes: string | null, caveat: string, to?: IsoDate,
): Fact<null> {
  return stateFact(
    `${country.toLowerCase()}/tax/${called}`,
    { territory: country, ...(codes !== null && { hs: codes.split(' ') }) },
    null,
    { ...remembered, ...(to !== undefined && { to }), caveat },
  )
}

/** A duty on whole chapters or headings; "" speaks of all goods. `rate` as a tariff words it. */
export function broadDuty(country: CountryCode, rate: string, codes: string, said: Said): Fact<DutyRate> {
  const hs = codes === '' ? undefined : codes.split(' ')
  const goods = hs === undefined ? 'all' : codes.replaceAll(' ', '-').slice(0, 40)
  const id = [country.toLowerCase(), 'duty', goods, said.from].filter((part) => part !== undefined)
  return stateFact(id.join('/'), { territory: country, ...(hs && { hs }) }, readRate(rate), said)
}
