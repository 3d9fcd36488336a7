import { euMembers } from '#shared/places/european-union.ts'
import { dayBefore } from '../calendar.ts'
import type { Fact, IsoDate } from '../fact.ts'
import type { SpecialRates } from '../duty-values.ts'
import { readSpecialRates } from '../rates/read-special-rates.ts'
import us from './generated/us-duty.json' with { type: 'json' }
import special from './generated/us-special.json' with { type: 'json' }
import { remembered } from './country-facts.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'

const source = { ...sources.usitc, title: `${sources.usitc.title}, ${us.edition.name}` }
const nothing: SpecialRates = { grants: [] }

/** Column 1 special. "Free" alone is a line that is free for everybody. */
function usSpecial(code: string, text: string): Fact<SpecialRates>[] {
  const value = text === 'Free' ? nothing : readSpecialRates(text)
  if (value === null) throw new Error(`special column of ${code}: ${text}`)
  const appliesTo = { territory: 'US', hs: [code] }
  return [
    stateFact(`us/special/${code}`, appliesTo, value, {
      from: us.edition.effective,
      recheckBy: us.edition.recheckBy,
      source,
      confidence: 'official',
    }),
    stateFact(`us/special/${code}/before`, appliesTo, value, {
      from: '2021-01-01',
      to: dayBefore(us.edition.effective),
      source,
      confidence: 'memory',
      caveat: `The special rates of ${us.edition.name}; the edition of the earlier day was not read.`,
    }),
  ]
}

/** All of chapters 25 to 97: goods that farm policy seldom touches. */
const industrial = Array.from({ length: 73 }, (_, index) => String(index + 25))

function free(territory: string, program: string, origin: readonly string[], from: IsoDate, hs: readonly string[] | null): Fact<SpecialRates> {
  return stateFact<SpecialRates>(
    `${territory.toLowerCase()}/special/${program}`,
    { territory, origin, ...(hs !== null && { hs }) },
    { grants: [{ programs: [program], rate: { kind: 'free' } }] },
    { ...remembered, from, caveat: 'Goods that meet the rules of origin are free; the agreement was not read.' },
  )
}

/** What trade programs grant. */
export function specialRateFacts(): Fact<SpecialRates>[] {
  const members = [...euMembers]
  return [
    ...Object.entries(special).flatMap(([code, text]) => usSpecial(code, text)),
    free('EU', 'TCA', ['GB'], '2021-01-01', null),
    free('GB', 'TCA', members, '2021-01-01', null),
    free('CA', 'CUSMA', ['US', 'MX'], '2020-07-01', industrial),
    free('MX', 'T-MEC', ['US', 'CA'], '2020-07-01', industrial),
    free('AU', 'ChAFTA', ['CN'], '2019-01-01', industrial),
    free('AU', 'AUSFTA', ['US'], '2015-01-01', industrial),
    free('AU', 'ANZCERTA', ['NZ'], '1990-07-01', null),
    free('NZ', 'ANZCERTA', ['AU'], '1990-07-01', null),
    free('NZ', 'NZ-CN', ['CN'], '2019-01-01', industrial),
    free('TR', 'EU-TR', members, '1996-01-01', industrial),
    free('EU', 'EU-TR', ['TR'], '1996-01-01', industrial),
    free('KR', 'EU-KR', members, '2016-07-01', industrial),
    free('EU', 'EU-KR', ['KR'], '2016-07-01', industrial),
  ]
}
