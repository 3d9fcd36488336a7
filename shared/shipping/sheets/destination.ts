import type { CountryCode } from '#shared/places/country.ts'

/** Where a parcel goes, as far as rates and rules look. Null is not known; `postcode` is plain, see `plainPostcode`. */
export interface Destination {
  readonly country: CountryCode
  /** Province or state code, upper case. */
  readonly region: string | null
  readonly postcode: string | null
  readonly poBox: boolean | null
}

const poBox =
  /\b(p\.?\s?o\.?\s*box|post\s*office\s*box|gpo\s*box|locked\s*bag|postfach|bo[iî]te\s*postale|bp\s*\d|apartado|apdo|casilla|caixa\s*postal|casella\s*postale|postbus|postboks|skrytka)/i
const poBoxEast = /邮政信箱|郵政信箱|郵便私書箱|私書箱|사서함/

/** Do these address lines name a post office box, in the words that posts of our markets use? */
export function namesPoBox(lines: readonly (string | null | undefined)[]): boolean {
  const text = lines.filter((line) => typeof line === 'string').join('\n')
  return poBox.test(text) || poBoxEast.test(text)
}
