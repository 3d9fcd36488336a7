import type { ReturnDays } from '../floors/floor-values.ts'
import { calendarDays } from '../policy/return-days.ts'
import { currencyExponent } from '#shared/money/currency.ts'
import { formatMinor } from '#shared/money/decimal.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { localeTag, type ClauseLanguage } from './clause-language.ts'
import { clausesOf } from './clause-languages.ts'

/** Puts plain text into the places of a clause. A place nobody fills is a bug: throws. */
export function fillClause(template: string, values: Readonly<Record<string, string>> = {}): string {
  return template.replace(/\{\{(\w+)\}\}/g, (_, name: string) => {
    const value = values[name]
    if (value === undefined) throw new Error(`Nothing for {{${name}}}`)
    return value
  })
}

/** Words for quantities as the language's readers in the country write them. */
export interface QuantityWords {
  /** "within 14 days". Business days count as the days of the calendar that surely hold them. */
  readonly within: (days: ReturnDays | number) => string
  /** "for 2 years"; months where they are no whole years. */
  readonly period: (months: number) => string
  /** Minor units. */
  readonly money: (minor: number, currency: string) => string
  /** Ppm. */
  readonly percent: (rate: number) => string
  readonly day: (date: IsoDate) => string
  readonly country: (code: CountryCode) => string
}

export function quantityWords(language: ClauseLanguage, country: CountryCode): QuantityWords {
  const tag = localeTag(language, country)
  const plural = new Intl.PluralRules(tag)
  const number = new Intl.NumberFormat(tag)
  const names = new Intl.DisplayNames([tag], { type: 'region' })
  const { time } = clausesOf[language]
  const counted = (texts: Readonly<Record<string, string>>, n: number) =>
    fillClause(texts[plural.select(n)] ?? texts['other'] ?? '{{n}}', { n: number.format(n) })
  return {
    within: (days) => counted(time.within, typeof days === 'number' ? days : calendarDays(days)),
    period: (months) => (months % 12 === 0 ? counted(time.years, months / 12) : counted(time.months, months)),
    money: (minor, currency) => {
      const decimals = currencyExponent(currency)
      const format = new Intl.NumberFormat(tag, { style: 'currency', currency, minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      return format.format(Number(formatMinor(minor, currency)))
    },
    percent: (rate) => new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 2 }).format(rate / 1_000_000),
    day: (date) => new Intl.DateTimeFormat(tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`)),
    country: (code) => names.of(code) ?? code,
  }
}
