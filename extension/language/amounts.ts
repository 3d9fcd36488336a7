import { currencyExponent } from '#shared/money/currency.ts'
import type { Language } from '../protocol/panel-data.ts'

// A formatter costs more to make than a panel to draw.
const formats = new Map<string, Intl.NumberFormat>()
const names = new Map<string, Intl.DisplayNames>()

function numberFormat(language: Language, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = language + JSON.stringify(options)
  const known = formats.get(key) ?? new Intl.NumberFormat(language, options)
  formats.set(key, known)
  return known
}

/** Minor units as a person reads them in the extension's language: "€12.34", "¥1,234". */
export function moneyText(language: Language, minor: number, currency: string): string {
  const decimals = currencyExponent(currency)
  const options = { style: 'currency', currency, minimumFractionDigits: decimals, maximumFractionDigits: decimals } as const
  return numberFormat(language, options).format(minor / 10 ** decimals)
}

/** Ppm as per cent with one decimal, or as many as a duty rate needs. */
export function shareText(language: Language, ppm: number, most = 1): string {
  return numberFormat(language, { style: 'percent', maximumFractionDigits: most }).format(ppm / 1_000_000)
}

export function wholeText(language: Language, value: number): string {
  return numberFormat(language, {}).format(value)
}

export function countryText(language: Language, country: string): string {
  const known = names.get(language) ?? new Intl.DisplayNames(language, { type: 'region' })
  names.set(language, known)
  return known.of(country) ?? country
}

/** An amount as typed ("4.20", "4,20") to minor units; null unless it is one positive number the currency can hold. */
export function typedMinor(text: string, currency: string): number | null {
  const decimals = currencyExponent(currency)
  const parts = /^(\d{1,9})(?:[.,](\d{1,3}))?$/.exec(text.trim())
  if (!parts || (parts[2] ?? '').length > decimals) return null
  return Number(`${parts[1]}${(parts[2] ?? '').padEnd(decimals, '0')}`)
}

/** Minor units as they go back into an input: "4.20". */
export function editableMinor(minor: number, currency: string): string {
  const decimals = currencyExponent(currency)
  return decimals === 0 ? String(minor) : (minor / 10 ** decimals).toFixed(decimals)
}
