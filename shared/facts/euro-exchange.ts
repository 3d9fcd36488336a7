import type { Currency } from '#shared/money/money.ts'
import type { Fact, IsoDate } from './fact.ts'
import type { EuroRates } from './fact-set.ts'
import type { FxRate } from './fx-rate.ts'

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  return b === 0n ? a : greatestCommonDivisor(b, a % b)
}

/** "182.85" as 18285 over 100. */
function ratio(decimal: string): readonly [bigint, bigint] {
  const [whole = '', fraction = ''] = decimal.split('.')
  return [BigInt(whole + fraction), 10n ** BigInt(fraction.length)]
}

/** Exact in lowest terms; throws where a bank's rate is so odd that safe integers can't hold it. */
function exactRate(numerator: bigint, denominator: bigint): FxRate {
  const divisor = greatestCommonDivisor(numerator, denominator)
  const rate = { numerator: Number(numerator / divisor), denominator: Number(denominator / divisor) }
  if (!Number.isSafeInteger(rate.numerator) || !Number.isSafeInteger(rate.denominator)) {
    throw new RangeError('exchange rate does not fit safe integers')
  }
  return rate
}

const euro = (rates: EuroRates, currency: Currency): string | undefined =>
  currency === 'EUR' ? '1' : rates.rates[currency]

/** The last day on or before `date`: banks publish on working days, and the last rate holds until the next. */
function latest(days: readonly EuroRates[], date: IsoDate): number {
  return days.findLastIndex((day) => day.date <= date)
}

/** The caveat of every rate of the bank. */
export const marketRate = 'A market reference rate; customs offices publish rates of their own that differ a little.'

/**
 * How many `to` one `from` buys on `date`, through the euro, exact (no rounding: a fraction of integers).
 * Null before the first day on record, in a gap
 * between records, and for a currency that is neither named by the bank nor pegged. `days` are sorted by date.
 */
export function euroExchange(
  days: readonly EuroRates[],
  from: Currency,
  to: Currency,
  date: IsoDate,
): Fact<FxRate> | null {
  const index = latest(days, date)
  const day = days[index]
  if (day === undefined || (day.holdsUntil !== undefined && date > day.holdsUntil)) return null
  const fromRate = euro(day, from)
  const toRate = euro(day, to)
  if (fromRate === undefined || toRate === undefined) return null
  const pegged = [from, to].filter((currency) => day.pegged?.includes(currency))
  const [fromUnits, fromScale] = ratio(fromRate)
  const [toUnits, toScale] = ratio(toRate)
  return {
    id: `fx/ecb/${day.date}/${from.toLowerCase()}-${to.toLowerCase()}`,
    appliesTo: { territory: 'EU' },
    value: exactRate(toUnits * fromScale, toScale * fromUnits),
    validFrom: day.date,
    validTo: day.holdsUntil ?? null,
    recheckBy: day.recheckBy,
    source: day.source,
    confidence: pegged.length === 0 ? day.confidence : 'memory',
    caveat: pegged.length === 0 ? marketRate : `${marketRate} ${pegged.join(' and ')} by the fixed rate to the US dollar, as remembered.`,
  }
}
