import type { Currency } from '#shared/money/money.ts'
import { daysAfter } from '../calendar.ts'
import type { IsoDate } from '../fact.ts'
import type { EuroRates } from '../fact-set.ts'
import { dollarPegs } from './dollar-pegs-by-hand.ts'
import generated from './generated/euro-rates.json' with { type: 'json' }
import { sources } from './sources.ts'

/** The history has one day a month; after this many days without a newer one there is a gap. */
const mostDays = 40

/** The product of two decimals, exact. */
function times(a: string, b: string): string {
  const [wholeA = '', fractionA = ''] = a.split('.')
  const [wholeB = '', fractionB = ''] = b.split('.')
  const decimals = fractionA.length + fractionB.length
  const digits = String(BigInt(wholeA + fractionA) * BigInt(wholeB + fractionB)).padStart(decimals + 1, '0')
  return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`
}

function withPegs(named: Readonly<Record<Currency, string>>): Readonly<Record<Currency, string>> {
  const dollars = named['USD']
  if (dollars === undefined) return named
  return { ...Object.fromEntries(Object.entries(dollarPegs).map(([currency, peg]) => [currency, times(dollars, peg)])), ...named }
}

/** Days as columns of the bank's currencies; the last one runs on and wants a look after a week. */
export function euroDaysOf(currencies: readonly Currency[], days: readonly (readonly string[])[]): EuroRates[] {
  return days.map(([date = '', ...rates], index) => {
    const next: IsoDate | undefined = days[index + 1]?.[0]
    const named = Object.fromEntries(
      currencies.flatMap((currency, column) => {
        const rate = rates[column]
        return rate === undefined || rate === '' ? [] : [[currency, rate]]
      }),
    )
    const last = daysAfter(date, mostDays)
    return {
      date,
      rates: withPegs(named),
      pegged: Object.keys(dollarPegs).filter((currency) => named[currency] === undefined),
      recheckBy: next === undefined ? daysAfter(date, 7) : null,
      ...(next !== undefined && next > last && { holdsUntil: last }),
      source: sources.ecbDaily,
      confidence: 'official',
    }
  })
}

export function euroRateDays(): EuroRates[] {
  return euroDaysOf(generated.currencies, generated.days)
}
