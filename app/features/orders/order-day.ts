// A calendar takes longer to make than an order to be worked out.
const calendars = new Map<string, Intl.DateTimeFormat>()

/** The calendar day of a moment where the shop is, YYYY-MM-DD. */
export function orderDay(moment: Date, timeZone: string): string {
  const known = calendars.get(timeZone)
  const calendar = known ?? new Intl.DateTimeFormat('en-CA', { timeZone, year: 'numeric', month: '2-digit', day: '2-digit' })
  if (known === undefined) calendars.set(timeZone, calendar)
  return calendar.format(moment)
}
