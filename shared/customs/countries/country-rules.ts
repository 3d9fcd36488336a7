import type { CountryCode, Territory } from '#shared/places/country.ts'
import type { Channel } from '../basket.ts'

/** What of a country's customs is no number and so no fact. A country without a file of its own has the plain rules. */
export interface CountryRules {
  readonly country: CountryCode
  /** Whose tariff and Union-wide rules apply. */
  readonly tariff: Territory
  /**
   * True where duties come on top of the tariff: their absence from the book then proves nothing unless a
   * `layer-coverage` fact says that the book holds them all.
   */
  readonly layered: boolean
  /** Remarks a buyer of the quote should read, by code. */
  readonly remarks: (entry: EntryInBrief) => readonly string[]
}

export interface EntryInBrief {
  readonly channel: Channel
  readonly tariffApplied: boolean
  /** Some line under the tariff claims no trade program. */
  readonly unclaimed: boolean
}

/** Free ports: nothing that a producer's name or a proof of origin would change. */
const withoutTradeRemedies: ReadonlySet<CountryCode> = new Set(['HK', 'SG'])

/** What a tariff cannot tell of by itself: duties by producer, and what a claim of origin would change. */
export function underTheTariff(country: CountryCode): CountryRules['remarks'] {
  if (withoutTradeRemedies.has(country)) return () => []
  return ({ tariffApplied, unclaimed }) =>
    tariffApplied ? ['anti-dumping-not-checked', ...(unclaimed ? ['preference-not-claimed'] : [])] : []
}
