import { z } from 'zod'
import { euMembers } from '#shared/places/european-union.ts'
import type { Reference } from './read-reference.ts'

const snapshot = z.object({
  version: z.string(),
  rates: z.record(z.string(), z.object({ standard: z.number() })),
})

/** Standard VAT rates of the member states and the United Kingdom, per cent. */
export function standardVatRates(reference: Reference) {
  const { version, rates } = snapshot.parse(JSON.parse(reference.text('vat/eu-vat-rates-data.json')))
  const rateOf = (country: string) => {
    const found = rates[country]
    if (found === undefined) throw new Error(`vat: ${country} is missing`)
    return `${found.standard}%`
  }
  return {
    version,
    standard: Object.fromEntries([...euMembers, 'GB'].map((country) => [country, rateOf(country)])),
  }
}
