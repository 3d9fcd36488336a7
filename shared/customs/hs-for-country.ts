import type { CountryCode } from '#shared/places/country.ts'
import { euMembers } from '#shared/places/european-union.ts'

/** The codes that somebody gave for some goods; digits only. */
export interface KnownHsCodes {
  readonly general: string | null
  /** A country's own code for them, by ISO 3166-1 alpha-2. */
  readonly byCountry: Readonly<Record<CountryCode, string>>
}

/** What the Harmonized System itself rules (article 3 of its convention): digits after these are each tariff's own. */
const internationalDigits = 6
/** The Union's tariff ends here (CN and TARIC, Regulation 2658/87 article 3); what follows is one member's own. */
const unionDigits = 10

/**
 * The HS code by which a country may be asked about goods, 6 to 10 digits: its own code; else, within the EU, the code
 * of another member (the longest, then the first by the member's name); else the first six digits of the general code.
 * A code of fewer than six digits names no goods and is passed over. Null where nothing is left.
 */
export function hsForCountry({ general, byCountry }: KnownHsCodes, country: CountryCode): string | null {
  const own = usable(byCountry[country])
  if (own !== null) return own.slice(0, unionDigits)
  if (euMembers.has(country)) {
    const codes = Object.entries(byCountry).flatMap(([member, code]) => {
      const digits = euMembers.has(member) ? usable(code) : null
      return digits === null ? [] : [{ member, digits: digits.slice(0, unionDigits) }]
    })
    const [first] = codes.sort((a, b) => b.digits.length - a.digits.length || (a.member < b.member ? -1 : 1))
    if (first !== undefined) return first.digits
  }
  return usable(general)?.slice(0, internationalDigits) ?? null
}

function usable(code: string | null | undefined): string | null {
  return code !== null && code !== undefined && code.length >= internationalDigits ? code : null
}
