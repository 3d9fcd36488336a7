import { dayAfter, daysAfter } from '#shared/facts/calendar.ts'
import type { IsoDate } from '#shared/facts/fact.ts'

/** Days of a place on which work is done: weekdays by ISO (1 Monday … 7 Sunday), less its holidays. */
export interface WorkCalendar {
  readonly workDays: readonly number[]
  readonly holidays: ReadonlySet<IsoDate>
}

export interface DayRange {
  readonly from: number
  readonly to: number
}

export interface PromiseQuestion {
  /** Day and minute of the day where the goods are shipped from. */
  readonly orderedOn: IsoDate
  readonly orderedAtMinute: number
  /** Orders from this minute of the day on count for the next working day. */
  readonly cutOffMinute: number
  /** Working days until the carrier has the parcel; 0 is the same day. */
  readonly handling: DayRange
  readonly transit: DayRange
  /** Carriers count calendar days, or working days of the destination. */
  readonly transitCounts: 'calendar' | 'working'
  /** Working days of the destination on top of the transit. */
  readonly customs: DayRange
  readonly origin: WorkCalendar
  readonly destination: WorkCalendar
}

/** First and last day a parcel may be handed over, with the days it is shipped on. */
export interface DeliveryPromise {
  readonly shipped: { readonly from: IsoDate; readonly to: IsoDate }
  readonly delivered: { readonly from: IsoDate; readonly to: IsoDate }
}

/**
 * When an order arrives: begins on the first working day after the cut-off, takes handling in working days of the
 * origin, transit, and customs; handed over on a working day of the destination. Throws where a calendar has no working
 * day within a year.
 */
export function deliveryPromise(question: PromiseQuestion): DeliveryPromise {
  const { orderedOn, orderedAtMinute, cutOffMinute, handling, origin } = question
  const first = orderedAtMinute < cutOffMinute ? orderedOn : dayAfter(orderedOn)
  const begun = workingDay(first, origin)
  const shipped = { from: afterWorkingDays(begun, handling.from, origin), to: afterWorkingDays(begun, handling.to, origin) }
  return { shipped, delivered: { from: arrival(question, shipped.from, 'from'), to: arrival(question, shipped.to, 'to') } }
}

function arrival({ transit, transitCounts, customs, destination }: PromiseQuestion, shipped: IsoDate, end: keyof DayRange): IsoDate {
  const there = transitCounts === 'calendar' ? daysAfter(shipped, transit[end]) : afterWorkingDays(shipped, transit[end], destination)
  return afterWorkingDays(workingDay(there, destination), customs[end], destination)
}

/** The day itself if work is done on it, else the next on which it is. */
function workingDay(day: IsoDate, calendar: WorkCalendar): IsoDate {
  let found = day
  for (let tried = 0; tried < 366; tried += 1) {
    if (calendar.workDays.includes(weekday(found)) && !calendar.holidays.has(found)) return found
    found = dayAfter(found)
  }
  throw new RangeError(`No working day within a year of ${day}`)
}

function afterWorkingDays(day: IsoDate, count: number, calendar: WorkCalendar): IsoDate {
  let found = day
  for (let passed = 0; passed < count; passed += 1) found = workingDay(dayAfter(found), calendar)
  return found
}

function weekday(day: IsoDate): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay() || 7
}
