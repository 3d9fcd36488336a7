import { z } from 'zod'
import { daysAfter } from '../calendar.ts'
import type { EuroRates } from '../fact-set.ts'
import generated from './generated/euro-rates.json' with { type: 'json' }
import { sources } from './sources.ts'

const schema = z.array(z.object({ date: z.iso.date(), rates: z.record(z.string(), z.string()) }))

/** The bank's days on record; the last one wants a look after a week. */
export function euroRateDays(): EuroRates[] {
  const days = schema.parse(generated)
  return days.map(({ date, rates }, index) => ({
    date,
    rates,
    recheckBy: index === days.length - 1 ? daysAfter(date, 7) : null,
    source: sources.ecbDaily,
    confidence: 'official',
  }))
}
