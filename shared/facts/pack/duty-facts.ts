import type { CountryCode } from '#shared/places/country.ts'
import type { Fact, IsoDate } from '../fact.ts'
import type { DutyRate } from '../duty-values.ts'
import common from './generated/eu-gb-duty.json' with { type: 'json' }
import us from './generated/us-duty.json' with { type: 'json' }
import { dayBefore } from '../calendar.ts'
import { rememberedDuty } from './duty-by-hand.ts'
import { readRate } from '../rates/read-rate.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

type RatesByCode = Readonly<Record<string, string>>

/** The day we begin to answer for. */
const begin: IsoDate = '2021-01-01'

/** Countries of column 2, with the day they came to be there. */
export const column2Origins: readonly (readonly [origins: readonly CountryCode[], from: IsoDate])[] = [
  [['CU', 'KP'], begin],
  [['BY', 'RU'], '2022-04-09'],
]

const usSource = { ...sources.usitc, title: `${sources.usitc.title}, ${us.edition.name}` }

function usRate(code: string, text: string): Fact<DutyRate>[] {
  const appliesTo = { territory: 'US', hs: [code] }
  const value = readRate(text)
  return [
    stateFact(`us/duty/${code}`, appliesTo, value, {
      from: us.edition.effective,
      recheckBy: us.edition.recheckBy,
      source: usSource,
      confidence: 'official',
    }),
    stateFact(`us/duty/${code}/before`, appliesTo, value, {
      from: begin,
      to: dayBefore(us.edition.effective),
      source: usSource,
      confidence: 'memory',
      caveat: `The rate of ${us.edition.name}; the edition of the earlier day was not read. Column 1 has hardly moved since 2021.`,
    }),
  ]
}

function usColumn2(code: string, text: string): Fact<DutyRate>[] {
  return column2Origins.map(([origin, from]) =>
    stateFact(`us/duty-column-2/${code}/${origin.join('-')}`, { territory: 'US', hs: [code], origin }, readRate(text), {
      from,
      recheckBy: us.edition.recheckBy,
      source: usSource,
      confidence: 'official',
    }),
  )
}

function of2021(territory: 'EU' | 'GB') {
  return (code: string, text: string) =>
    stateFact(`${territory.toLowerCase()}/duty/${code}`, { territory, hs: [code] }, readRate(text), {
      from: begin,
      recheckBy: '2021-12-31',
      source: sources.ukTariff2021,
      confidence: 'official',
      caveat: 'The third-country rate of January 2021, by HS 2017 codes; suspensions, quotas and preferences are not counted.',
    })
}

const each = <Facts>(rates: RatesByCode, write: (code: string, text: string) => Facts): Facts[] =>
  Object.entries(rates).map(([code, text]) => write(code, text))

/** Tariff rates of the pack, of every territory. */
export function dutyFacts(): Fact<DutyRate>[] {
  return [
    ...each(us.general, usRate).flat(),
    ...each(us.column2, usColumn2).flat(),
    ...each(common.eu, of2021('EU')),
    ...each(common.gb, of2021('GB')),
    ...rememberedDuty(),
  ]
}
