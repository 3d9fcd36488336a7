import { daysAfter } from '#shared/facts/calendar.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { promiseOf } from '../checkout/carrier-answer.ts'
import type { ShippingShop } from '../checkout/shipping-shop.ts'
import type { DayRange } from './delivery-promise.ts'

/** Calendar days from the order to the buyer's door; null where no sheet of an option says how long it takes there. */
export interface MarketPromise {
  readonly country: CountryCode
  readonly days: DayRange | null
}

const dayMs = 86_400_000
const ordersLookedAt = 14
const lastMinute = 1439

function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / dayMs)
}

/**
 * What can be promised in a listing, before a cart or a postcode is known: from the quickest option to the slowest, for
 * orders of the next two weeks at any time of the day, so that weekends, holidays and the cut-off are within the range.
 */
export function marketPromises(shop: ShippingShop, countries: readonly CountryCode[], today: IsoDate): MarketPromise[] {
  const used = new Set(shop.ways.flatMap(({ sheets }) => sheets))
  const sheets = shop.sheets.filter(({ id, validFrom, validTo }) => used.has(id) && (validFrom === null || validFrom <= today) && (validTo === null || validTo >= today))
  return countries.map((country) => {
    const transits = sheets.flatMap(({ zones }) => zones.flatMap(({ places, days }) => (days !== null && places.some((place) => place.country === country) ? [days] : [])))
    const [first] = transits
    if (first === undefined) return { country, days: null }
    const days = transits.reduce((range, one) => ({ from: Math.min(range.from, one.from), to: Math.max(range.to, one.to) }), first)
    let [from, to] = [Infinity, 0]
    for (let later = 0; later < ordersLookedAt; later += 1) {
      const day = daysAfter(today, later)
      for (const minute of [0, lastMinute]) {
        const promise = promiseOf(shop, country, { days }, { day, minute })
        if (promise === null) continue
        from = Math.min(from, daysBetween(day, promise.delivered.from))
        to = Math.max(to, daysBetween(day, promise.delivered.to))
      }
    }
    return { country, days: { from, to } }
  })
}
