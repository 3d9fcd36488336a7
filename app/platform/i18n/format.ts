import { currencyExponent } from '#shared/money/currency.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import type { Language } from './languages.ts'

export interface Format {
  /** Minor units with their currency, as `€12.34`. */
  readonly money: (minor: number, currency: string) => string
  /** The same with a sign in front: `+€1.20`, `-€1.20`, `€0.00`. */
  readonly moneyChange: (minor: number, currency: string) => string
  /** Ppm as per cent with at most two decimals. */
  readonly percent: (ppm: number) => string
  /** The rate of a duty, tax or fee, ppm as per cent with every decimal it has. */
  readonly rate: (ppm: number) => string
  /** Ppm as per cent with at most one decimal, for lists. */
  readonly share: (ppm: number) => string
  /** A whole number with its thousands apart. */
  readonly count: (value: number) => string
  /** Grams as kilograms from 1 kg on. */
  readonly weight: (grams: number) => string
  /** A calendar day `YYYY-MM-DD`. */
  readonly day: (isoDate: string) => string
  /** A moment in `timeZone`. */
  readonly moment: (instant: string, timeZone: string) => string
  readonly clock: (instant: string, timeZone: string) => string
  readonly currencyName: (code: string) => string
  readonly list: (words: readonly string[]) => string
}

// Some engines put a narrow no-break space into times and some do not; one answer keeps server and browser alike.
const plainSpaces = (text: string) => text.replaceAll('\u202f', ' ')

/** Numbers, money, days and places as the language writes them. Formatters are made once and kept. */
export function createFormat(language: Language): Format {
  const kept = new Map<string, Intl.NumberFormat>()
  const number = (key: string, options: Intl.NumberFormatOptions) => {
    const found = kept.get(key) ?? new Intl.NumberFormat(language, options)
    kept.set(key, found)
    return found
  }
  const money = (minor: number, currency: string, signed: boolean) => {
    const decimals = currencyExponent(currency)
    const format = number(`${currency}${signed ? '+' : ''}`, {
      style: 'currency',
      currency,
      minimumFractionDigits: decimals,
      maximumFractionDigits: decimals,
      ...(signed ? { signDisplay: 'exceptZero' as const } : {}),
    })
    return format.format(Number(formatMinor(minor, currency)))
  }
  const currencies = new Intl.DisplayNames([language], { type: 'currency' })
  const days = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeZone: 'UTC' })
  const conjunction = new Intl.ListFormat(language, { type: 'conjunction' })

  return {
    money: (minor, currency) => money(minor, currency, false),
    moneyChange: (minor, currency) => money(minor, currency, true),
    percent: (ppm) => number('percent', { style: 'percent', maximumFractionDigits: 2 }).format(ppm / 1_000_000),
    rate: (ppm) => number('rate', { style: 'percent', maximumFractionDigits: 4 }).format(ppm / 1_000_000),
    share: (ppm) => number('share', { style: 'percent', maximumFractionDigits: 1 }).format(ppm / 1_000_000),
    count: (value) => number('count', { maximumFractionDigits: 0 }).format(value),
    weight: (grams) =>
      grams < 1000
        ? `${number('count', { maximumFractionDigits: 0 }).format(grams)} g`
        : `${number('kilograms', { maximumFractionDigits: 2 }).format(grams / 1000)} kg`,
    day: (isoDate) => plainSpaces(days.format(new Date(`${isoDate}T00:00:00Z`))),
    moment: (instant, timeZone) =>
      plainSpaces(
        new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short', timeZone }).format(new Date(instant)),
      ),
    clock: (instant, timeZone) =>
      plainSpaces(
        new Intl.DateTimeFormat(language, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23', timeZone }).format(
          new Date(instant),
        ),
      ),
    currencyName: (code) => currencies.of(code) ?? code,
    list: (words) => conjunction.format(words),
  }
}
