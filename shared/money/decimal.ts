import { failure, success, type Result } from '#shared/result/result.ts'
import { currencyExponent } from './currency.ts'
import type { Currency } from './money.ts'

const plainDecimal = /^(\d{1,15})(?:\.(\d{1,15}))?$/

/**
 * Reads a plain decimal ("12.50", "0", no sign, no exponent, no grouping) with at most `exponent` decimals into an
 * integer of that many decimals. Fails with `not-a-decimal`, `too-many-decimals` or `too-large`.
 */
export function parseScaled(text: string, exponent: number): Result<number> {
  const match = plainDecimal.exec(text)
  if (!match) return failure('not-a-decimal', { text: text.slice(0, 40) })
  const whole = match[1] ?? ''
  const fraction = match[2] ?? ''
  if (fraction.length > exponent) return failure('too-many-decimals', { decimals: String(exponent) })
  const value = Number(whole + fraction.padEnd(exponent, '0'))
  return Number.isSafeInteger(value) ? success(value) : failure('too-large')
}

/** `parseScaled` with the decimals of the currency: minor units. "12.5" EUR is 1250; "12.5" JPY fails. */
export function parseMinor(text: string, currency: Currency): Result<number> {
  return parseScaled(text, currencyExponent(currency))
}

/** Minor units as a plain decimal with all decimals of the currency: 1250 EUR is "12.50", 1250 JPY is "1250". */
export function formatMinor(minor: number, currency: Currency): string {
  return formatScaled(minor, currencyExponent(currency))
}

/** An integer of `exponent` decimals as a plain decimal. */
export function formatScaled(value: number, exponent: number): string {
  if (exponent === 0) return String(value)
  const digits = String(Math.abs(value)).padStart(exponent + 1, '0')
  return `${value < 0 ? '-' : ''}${digits.slice(0, -exponent)}.${digits.slice(-exponent)}`
}
