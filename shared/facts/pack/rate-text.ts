import type { Ppm } from '#shared/money/rate.ts'

const percent = /^(\d+)(?:\.(\d{1,4}))?%$/

/** "16.5%" as 165,000 ppm, exactly; null where it is no percentage of at most four decimals. */
export function ppmOfPercent(text: string): Ppm | null {
  const found = percent.exec(text)
  if (found === null) return null
  const [, whole = '', decimals = ''] = found
  return Number(whole) * 10_000 + Number(decimals.padEnd(4, '0'))
}
