import { daysAfter } from '#shared/facts/calendar.ts'
import type { IsoDate } from '#shared/facts/fact.ts'
import type { CountryCode } from '#shared/places/country.ts'
import { promiseOf } from '../checkout/carrier-answer.ts'
import { createPacker, type PackedParcel } from '../checkout/parcels.ts'
import type { ShippingShop } from '../checkout/shipping-shop.ts'
import type { CartItem } from '../rules/cart.ts'
import { bandFor, pricedGrams } from '../sheets/freight.ts'
import { beyondLimits } from '../sheets/limits.ts'
import type { RateSheet, Zone } from '../sheets/rate-sheet.ts'
import { chargeableWeight } from '../weight/chargeable-weight.ts'
import type { DayRange } from './delivery-promise.ts'

/** Calendar days from the order to the buyer's door; null where no sheet of an option says how long it takes there. */
export interface MarketPromise {
  readonly country: CountryCode
  readonly days: DayRange | null
}

/** What listings may promise by a shop's options on one day. */
export interface Promiser {
  /** For any goods. */
  ofMarket(country: CountryCode): DayRange | null
  /** For one piece of these goods: only by sheets that carry it. */
  ofGoods(goods: CartItem, country: CountryCode): DayRange | null
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
 * Rules are not asked: which options they hide may depend on the cart.
 */
export function createPromiser(shop: ShippingShop, today: IsoDate): Promiser {
  const used = new Set(shop.ways.flatMap(({ sheets }) => sheets))
  const sheets = shop.sheets.filter(({ id, validFrom, validTo }) => used.has(id) && (validFrom === null || validFrom <= today) && (validTo === null || validTo >= today))
  const counted = new Map<string, DayRange>()
  const toTheDoor = (country: CountryCode, transits: readonly DayRange[]): DayRange | null => {
    const [first] = transits
    if (first === undefined) return null
    const { from, to } = transits.reduce((range, one) => ({ from: Math.min(range.from, one.from), to: Math.max(range.to, one.to) }), first)
    const key = `${country} ${from} ${to}`
    const range = counted.get(key) ?? fromOrderToDoor(shop, country, { from, to }, today)
    counted.set(key, range)
    return range
  }
  return {
    ofMarket: (country) => toTheDoor(country, sheets.flatMap((sheet) => zonesTo(sheet, country).flatMap(({ days }) => days ?? []))),
    ofGoods: (goods, country) => {
      const pack = createPacker(shop)
      return toTheDoor(country, sheets.flatMap((sheet) => {
        const zones = zonesTo(sheet, country)
        const packed = zones.length === 0 ? null : pack([{ ...goods, quantity: 1 }], sheet.limits)
        if (packed?.ok !== true) return []
        return zones.flatMap((zone) => (zone.days !== null && packed.value.every((parcel) => carries(sheet, zone, parcel)) ? [zone.days] : []))
      }))
    },
  }
}

export function marketPromises(shop: ShippingShop, countries: readonly CountryCode[], today: IsoDate): MarketPromise[] {
  const promiser = createPromiser(shop, today)
  return countries.map((country) => ({ country, days: promiser.ofMarket(country) }))
}

function zonesTo({ zones }: RateSheet, country: CountryCode): Zone[] {
  return zones.filter(({ places }) => places.some((place) => place.country === country))
}

function carries(sheet: RateSheet, zone: Zone, { grams, size, cargo }: PackedParcel): boolean {
  if (cargo.some((kind) => !sheet.cargo.includes(kind)) || beyondLimits(grams, size, sheet.limits) !== null) return false
  const weight = chargeableWeight({ grams, size }, sheet.volumetric)
  return weight.ok && bandFor(zone.pricing, pricedGrams(weight.value.chargeable, zone.minimumGrams ?? sheet.minimumGrams, zone.stepGrams ?? sheet.stepGrams)) !== null
}

function fromOrderToDoor(shop: ShippingShop, country: CountryCode, days: DayRange, today: IsoDate): DayRange {
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
  return { from, to }
}
