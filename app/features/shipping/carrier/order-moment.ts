import type { OrderMoment } from '#shared/shipping/checkout/carrier-answer.ts'

const formats = new Map<string, Intl.DateTimeFormat>()
/** The last minute asked for in each zone: at a busy checkout the same one hundreds of times. */
const minutes = new Map<string, { readonly minute: number; readonly moment: OrderMoment }>()

/** Day and minute of an instant where the clocks show `timezone`. */
export function orderMoment(instant: Date, timezone: string): OrderMoment {
  const minute = Math.floor(instant.getTime() / 60_000)
  const last = minutes.get(timezone)
  if (last?.minute === minute) return last.moment
  const moment = momentOf(instant, timezone)
  minutes.set(timezone, { minute, moment })
  return moment
}

function momentOf(instant: Date, timezone: string): OrderMoment {
  const format = formats.get(timezone) ?? new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short', timeStyle: 'short', hourCycle: 'h23' })
  formats.set(timezone, format)
  const parts = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]))
  const day = `${parts['year'] ?? ''}-${parts['month'] ?? ''}-${parts['day'] ?? ''}`
  return { day, minute: Number(parts['hour']) * 60 + Number(parts['minute']) }
}
