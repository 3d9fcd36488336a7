import type { CountryCode, CurrencyCode } from './generated/operations.ts'

/** A country as the Admin API spells it. Throws for what is no two-letter code: the caller has checked it before. */
export function shopifyCountry(code: string): CountryCode {
  if (!isCountry(code)) throw new TypeError(`Not a country code: ${code.slice(0, 10)}`)
  return code
}

/** A currency as the Admin API spells it. Throws for what is no three-letter code. */
export function shopifyCurrency(code: string): CurrencyCode {
  if (!isCurrency(code)) throw new TypeError(`Not a currency code: ${code.slice(0, 10)}`)
  return code
}

function isCountry(code: string): code is CountryCode {
  return /^[A-Z]{2}$/.test(code)
}

function isCurrency(code: string): code is CurrencyCode {
  return /^[A-Z]{3}$/.test(code)
}
