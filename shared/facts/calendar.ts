import type { IsoDate } from './fact.ts'

function shifted(day: IsoDate, by: number): IsoDate {
  const date = new Date(`${day}T00:00:00Z`)
  date.setUTCDate(date.getUTCDate() + by)
  return date.toISOString().slice(0, 10)
}

export const dayBefore = (day: IsoDate): IsoDate => shifted(day, -1)

export const dayAfter = (day: IsoDate): IsoDate => shifted(day, 1)

/** `count` days after. */
export const daysAfter = (day: IsoDate, count: number): IsoDate => shifted(day, count)
