import { daysAfter } from '../calendar.ts'
import type { EuroRates } from '../fact-set.ts'
import generated from './generated/euro-rates.json' with { type: 'json' }
import { sources } from './sources.ts'

/** The bank's days on record; the last one wants a look after a week. */
export function euroRateDays(): EuroRates[] {
  const { currencies, days } = generated
  return days.map(([date = '', ...rates], index) => ({
    date,
    rates: Object.fromEntries(
      currencies.flatMap((currency, column) => {
        const rate = rates[column]
        return rate === undefined || rate === '' ? [] : [[currency, rate]]
      }),
    ),
    recheckBy: index === days.length - 1 ? daysAfter(date, 7) : null,
    source: sources.ecbDaily,
    confidence: 'official',
  }))
}
