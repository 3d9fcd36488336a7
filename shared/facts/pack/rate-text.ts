import type { Ppm } from '#shared/money/rate.ts'
import type { DutyRate } from '../fact-values.ts'

const percent = /^(\d+)(?:\.(\d{1,4}))?%$/

/** "16.5%" as 165,000 ppm, exactly; null where it is no percentage of at most four decimals. */
export function ppmOfPercent(text: string): Ppm | null {
  const found = percent.exec(text)
  if (found === null) return null
  const [, whole = '', decimals = ''] = found
  return Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'))
}

/** A rate as a tariff words it: "Free", "16.5%", "5%~10%" (our way to write what a short code leaves open), or words. */
export function dutyRateOf(text: string): DutyRate {
  if (text === 'Free') return { kind: 'free' }
  const rate = ppmOfPercent(text)
  if (rate !== null) return { kind: 'ad-valorem', rate }
  const [low, high, ...more] = text.split('~')
  const min = low === undefined ? null : ppmOfPercent(low)
  const max = high === undefined ? null : ppmOfPercent(high)
  return min !== null && max !== null && more.length === 0 ? { kind: 'range', min, max } : { kind: 'text', text }
}
