import { wholePpm, type Ppm } from '#shared/money/rate.ts'
import type { Currency } from '#shared/money/money.ts'
import type { IsoDate } from './fact.ts'
import type { FactBook } from './fact-book.ts'

/**
 * By how much more (less where negative) of `to` one `from` buys on `date` than it did on `since`, in ppm of what it
 * bought then, rounded toward zero. Null where the rate of either day is not known.
 */
export function rateDrift(facts: FactBook, from: Currency, to: Currency, since: IsoDate, date: IsoDate): Ppm | null {
  const [then, now] = [facts.fx(from, to, since)?.value, facts.fx(from, to, date)?.value]
  if (then === undefined || now === undefined) return null
  const before = BigInt(then.numerator) * BigInt(now.denominator)
  const after = BigInt(now.numerator) * BigInt(then.denominator)
  return Number(((after - before) * BigInt(wholePpm)) / before)
}
