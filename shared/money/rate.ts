import type { Result } from '#shared/result/result.ts'
import { formatScaled, parseScaled } from './decimal.ts'

/** A share in parts per million: 12 % is 120_000, 0.3464 % is 3_464. Always an integer. */
export type Ppm = number

export const wholePpm = 1_000_000

/** "0.12" to 120_000. At most six decimals. Fails as `parseScaled` does. */
export function parseShare(text: string): Result<Ppm> {
  return parseScaled(text, 6)
}

/** "12.5" (per cent) to 125_000. At most four decimals. Fails as `parseScaled` does. */
export function parsePercent(text: string): Result<Ppm> {
  return parseScaled(text, 4)
}

/** 120_000 to "0.12": a share, without trailing zeros. */
export function formatShare(rate: Ppm): string {
  return withoutTrailingZeros(formatScaled(rate, 6))
}

/** 125_000 to "12.5": per cent, without the sign and trailing zeros. */
export function formatPercent(rate: Ppm): string {
  return withoutTrailingZeros(formatScaled(rate, 4))
}

function withoutTrailingZeros(text: string): string {
  return text.replace(/\.?0+$/, '') || '0'
}
