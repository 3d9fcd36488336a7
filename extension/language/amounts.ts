import { currencyExponent } from '#shared/money/currency.ts'
import { currencySigns } from './currency-signs.ts'
import type { Language } from '../protocol/panel-data.ts'

const names = new Map<string, Intl.DisplayNames>()

/**
 * Minor units as a person reads them in the extension's language: "€12.34", "JP¥1,234". Both languages group by
 * thousands with a comma and put the sign first; the browser's own formatters cost more to make than a panel to draw.
 */
export function moneyText(language: Language, minor: number, currency: string): string {
  const sign = currencySigns[language][currency] ?? currency
  const text = decimalText(Math.abs(minor), currencyExponent(currency))
  return `${minor < 0 ? '-' : ''}${sign}${/[A-Za-z]$/.test(sign) ? '\u00a0' : ''}${text}`
}

/** Ppm as per cent with one decimal, or as many as a duty rate needs; half away from zero. */
export function shareText(_language: Language, ppm: number, most = 1): string {
  const scaled = Math.round(Math.abs(ppm) / 10 ** (4 - most))
  const text = decimalText(scaled, most).replace(/\.?0+$/, (zeros) => (most === 0 ? zeros : ''))
  return `${ppm < 0 && scaled > 0 ? '-' : ''}${text}%`
}

export function wholeText(_language: Language, value: number): string {
  return `${value < 0 ? '-' : ''}${decimalText(Math.abs(value), 0)}`
}

/** `scaled` over ten to the power of `decimals`, thousands grouped. */
function decimalText(scaled: number, decimals: number): string {
  const digits = String(scaled).padStart(decimals + 1, '0')
  const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(?:\d{3})+$)/g, ',')
  return decimals === 0 ? whole : `${whole}.${digits.slice(-decimals)}`
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
