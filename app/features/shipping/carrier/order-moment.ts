import type { OrderMoment } from '#shared/shipping/checkout/carrier-answer.ts'

const formats = new Map<string, Intl.DateTimeFormat>()

/** Day and minute of an instant where the clocks show `timezone`. */
export function orderMoment(instant: Date, timezone: string): OrderMoment {
  const format = formats.get(timezone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
  formats.set(timezone, format)
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const day = `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`
  return { day, minute: Number(parts['hour']) * 60 + Number(parts['minute']) }
}
