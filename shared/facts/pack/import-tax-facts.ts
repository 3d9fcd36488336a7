import type { CountryCode } from '#shared/places/country.ts'
import { euMembers } from '#shared/places/european-union.ts'
import { dayAfter } from '../calendar.ts'
import type { Fact } from '../fact.ts'
import type { ImportTax } from '../tax-values.ts'
import vat from './generated/vat-standard.json' with { type: 'json' }
import { ppmOfPercent } from './rate-text.ts'
import { sources } from './sources.ts'
import { stateFact } from './state-fact.ts'
import { oftenReduced, pastStandardRates, reducedRates } from './vat-by-hand.ts'

const nameOf = (country: CountryCode) => (country === 'AU' || country === 'CA' ? 'GST' : country === 'JP' ? 'Consumption tax' : 'VAT')

function taxOf(country: CountryCode, rate: string): ImportTax {
  const ppm = ppmOfPercent(rate)
  if (ppm === null) throw new Error(`${country}: ${rate} is not a percentage`)
  return { name: nameOf(country), rate: ppm }
}

function standardVat(country: CountryCode, rate: string): Fact<ImportTax>[] {
  const past = pastStandardRates.filter(([of]) => of === country)
  const last = past.at(-1)
  const territory = country
  const id = `${country.toLowerCase()}/tax`
  return [
    ...past.map(([, from, to, then]) =>
      stateFact(`${id}/until-${to}`, { territory }, taxOf(country, then), {
        ...(from === null ? {} : { from }),
        to,
        source: sources.memory,
        confidence: 'memory' as const,
      }),
    ),
    stateFact(id, { territory }, taxOf(country, rate), {
      ...(last === undefined ? {} : { from: dayAfter(last[2]) }),
      recheckBy: '2027-02-28',
      source: sources.tedb,
      confidence: 'secondary',
    }),
  ]
}

const elsewhere: readonly Fact<ImportTax>[] = [
  stateFact('us/tax', { territory: 'US' }, { name: 'Import tax', rate: 0 }, {
    source: sources.usDutiesTaxes,
    confidence: 'secondary',
    caveat: 'There is no federal one; state sales tax is not taken at the border.',
  }),
  stateFact('ca/tax', { territory: 'CA' }, taxOf('CA', '5%'), {
    recheckBy: '2027-02-28',
    source: sources.salesTax,
    confidence: 'secondary',
    caveat: 'Federal GST alone; the buyer’s province may add its own tax or turn it into HST of 13 to 15 %.',
  }),
  stateFact('jp/tax', { territory: 'JP' }, taxOf('JP', '10%'), {
    from: '2019-10-01',
    recheckBy: '2027-02-28',
    source: sources.salesTax,
    confidence: 'secondary',
  }),
  stateFact('au/tax', { territory: 'AU' }, taxOf('AU', '10%'), {
    recheckBy: '2027-02-28',
    source: sources.salesTax,
    confidence: 'secondary',
  }),
]

const reduced = (): Fact<ImportTax>[] =>
  reducedRates.map(({ country, goods, codes, rate, from, to, caveat }) =>
    stateFact(
      `${country.toLowerCase()}/tax/${goods}${from === undefined ? '' : `/${from}`}`,
      { territory: country, hs: codes.split(' ') },
      taxOf(country, rate),
      {
        ...(from === undefined ? {} : { from }),
        ...(to === undefined ? {} : { to }),
        recheckBy: '2027-02-28',
        source: sources.memory,
        confidence: 'memory' as const,
        caveat: caveat ?? 'A reduced rate as remembered; some goods of these codes may not have it.',
      },
    ),
  )

/** Where a reduced rate is likely and we do not know it, the general rate would be a wrong number. */
function unknownReduced(country: CountryCode): Fact<null> {
  const known = new Set(reducedRates.filter((row) => row.country === country).flatMap(({ codes }) => codes.split(' ')))
  return stateFact(
    `${country.toLowerCase()}/tax/likely-reduced`,
    { territory: country, hs: oftenReduced.filter((code) => !known.has(code)) },
    null,
    { source: sources.memory, confidence: 'memory', caveat: 'These goods often have a reduced rate, which we do not know here.' },
  )
}

/** Import tax of the 27 member states, GB, US, CA, JP and AU. */
export function importTaxFacts(): Fact<ImportTax | null>[] {
  const countries = [...euMembers, 'GB', 'CA', 'JP', 'AU']
  return [
    ...Object.entries(vat.standard).flatMap(([country, rate]) => standardVat(country, rate)),
    ...elsewhere,
    ...reduced(),
    ...countries.map(unknownReduced),
  ]
}
