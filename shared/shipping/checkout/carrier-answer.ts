import type { IsoDate } from '#shared/facts/fact.ts'
import { deliveryPromise, type DeliveryPromise, type WorkCalendar } from '../promise/delivery-promise.ts'
import type { Cart } from '../rules/cart.ts'
import { toSubunits } from './carrier-request.ts'
import type { CheckoutRates, Offer } from './checkout-rates.ts'
import type { ShippingShop } from './shipping-shop.ts'

/** When the buyer asks, where the goods are shipped from. */
export interface OrderMoment {
  readonly day: IsoDate
  readonly minute: number
}

/** What Shopify's callback is answered; `total_price` in Shopify's subunits, see `toSubunits`. */
export interface CarrierAnswer {
  readonly rates: readonly CarrierRate[]
}

interface CarrierRate {
  readonly service_name: string
  readonly service_code: string
  readonly total_price: string
  readonly currency: string
  readonly description: string
  readonly min_delivery_date?: string
  readonly max_delivery_date?: string
}

/** The offers of a checkout as Shopify reads them, with delivery days where the sheet states its transit. */
export function carrierAnswer(shop: ShippingShop, { currency, destination }: Cart, { offers }: CheckoutRates, moment: OrderMoment): CarrierAnswer {
  return {
    rates: offers.map((offer) => {
      const promise = promiseOf(shop, destination.country, offer, moment)
      return {
        service_name: offer.name,
        service_code: offer.way,
        total_price: toSubunits(offer.total, currency),
        currency,
        description: offer.description,
        ...(promise !== null && {
          min_delivery_date: atNoon(promise.delivered.from),
          max_delivery_date: atNoon(promise.delivered.to),
        }),
      }
    }),
  }
}

type Delivery = ShippingShop['delivery']
/** Many offers of a day have the same transit: each range of days is counted once. */
const counted = new WeakMap<Delivery, Map<string, DeliveryPromise>>()
const mostCounted = 5_000

/** When an offer arrives; null where its sheet does not say how long it takes. */
export function promiseOf({ delivery, shipFrom }: Pick<ShippingShop, 'delivery' | 'shipFrom'>, country: string, { days }: Pick<Offer, 'days'>, { day, minute }: OrderMoment): DeliveryPromise | null {
  if (days === null) return null
  const known = counted.get(delivery) ?? new Map<string, DeliveryPromise>()
  counted.set(delivery, known)
  const key = `${shipFrom} ${country} ${days.from} ${days.to} ${day} ${minute < delivery.cutOffMinute}`
  const promise = known.get(key) ?? countPromise(delivery, shipFrom, country, days, { day, minute })
  if (known.size >= mostCounted) known.clear()
  known.set(key, promise)
  return promise
}

function countPromise(delivery: Delivery, shipFrom: string, country: string, transit: NonNullable<Offer['days']>, { day, minute }: OrderMoment): DeliveryPromise {
  const { handling, cutOffMinute, transitCounts, customs, workDays, holidays } = delivery
  const calendar = (place: string, days: readonly number[]): WorkCalendar => ({ workDays: days, holidays: new Set(holidays[place] ?? []) })
  return deliveryPromise({
    orderedOn: day,
    orderedAtMinute: minute,
    cutOffMinute,
    handling,
    transit,
    transitCounts,
    customs: country === shipFrom ? { from: 0, to: 0 } : customs,
    origin: calendar(shipFrom, workDays.origin),
    destination: calendar(country, workDays.destination),
  })
}

function atNoon(day: IsoDate): string {
  return `${day} 12:00:00 +0000`
}
